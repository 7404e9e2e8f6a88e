"use strict";
exports.id = 3219;
exports.ids = [3219,6257];
exports.modules = {

/***/ 63218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ AuditError)
/* harmony export */ });
/** The audit log can't be made, written or read. A run whose log can't be written is not run. */
class AuditError extends Error {
    code;
    name = 'AuditError';
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}


/***/ }),

/***/ 1523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ NO_HASH),
/* harmony export */   l: () => (/* binding */ NO_COUNTS)
/* harmony export */ });
/** `prev` of a log's first event: there is no line before. */
const NO_HASH = '0'.repeat(64);
/** Counts of an empty log. */
const NO_COUNTS = {
    command: 0,
    dns: 0,
    connection: 0,
    file: 0,
    violation: 0,
    escalation: 0,
    carry: 0,
    usage: 0,
    limit: 0,
};


/***/ }),

/***/ 73146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

// crypto.hash is three times as fast for short data; it came with Node 20.12.
const oneShot = node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash;
/** SHA-256 of some bytes, or of a text's UTF-8, as 64 lower-case hexadecimal digits. */
const sha256 = oneShot === undefined
    ? (data) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(data).digest('hex')
    : (data) => oneShot('sha256', data, 'hex');


/***/ }),

/***/ 94307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyLog)
/* harmony export */ });
/* unused harmony export createVerifier */
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1523);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98451);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27096);



/**
 * Checks a log: each line's schema, number, run and the chain of hashes.
 *
 * @param path The log file.
 * @throws File system errors when it can't be read.
 */
async function verifyLog(path, options = {}) {
    const verifier = createVerifier(options);
    await (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .eachLine */ .I)(path, (line) => verifier.line(line));
    return verifier.end();
}
/** The same, line by line: `line` returns false when enough problems were found. */
function createVerifier({ head: expected, maxProblems = 100 } = {}) {
    const problems = [];
    const counts = { ..._events_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COUNTS */ .l };
    let head = _events_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_HASH */ .h;
    let events = 0;
    let first = null;
    let ended = false;
    function problem(line, kind, message) {
        if (problems.length < maxProblems)
            problems.push({ line, kind, message });
    }
    function line({ number, text, hash, whole }) {
        if (!whole) {
            problem(number, 'truncated', 'the last line has no end: it was cut off while it was written, or later');
            return false;
        }
        const event = read(number, text);
        if (event !== null)
            place(number, event);
        head = hash();
        events += 1;
        return problems.length < maxProblems;
    }
    function read(number, text) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            problem(number, 'not-json', 'the line is not JSON');
            return null;
        }
        const checked = (0,_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEvent */ .X)(value);
        if (checked.ok)
            return checked.value;
        problem(number, 'schema', checked.message);
        return null;
    }
    function place(number, event) {
        if (event.prev !== head) {
            problem(number, 'chain', chainMessage(number));
        }
        if (event.seq !== number - 1) {
            const message = `the event's number is ${String(event.seq)}, its place is ${String(number - 1)}`;
            problem(number, 'sequence', message);
        }
        if (ended)
            problem(number, 'after-end', 'an event after run.end');
        if (number === 1 && event.type !== 'run.start') {
            problem(number, 'no-start', `the first event is ${event.type}, not run.start`);
        }
        if (number > 1 && event.type === 'run.start') {
            problem(number, 'no-start', 'a second run.start');
        }
        first ??= event;
        if (event.run !== first.run || event.policy !== first.policy) {
            problem(number, 'other-run', 'the event belongs to another run or policy than the first');
        }
        if (event.type === 'run.end') {
            ended = true;
            for (const [type, count] of Object.entries(event.counts)) {
                const seen = counts[type];
                if (count !== seen) {
                    const message = `run.end counts ${String(count)} ${type} events, the log holds ${String(seen)}`;
                    problem(number, 'counts', message);
                }
            }
        }
        else if (event.type !== 'run.start') {
            counts[event.type] += 1;
        }
    }
    return {
        line,
        end() {
            if (events === 0 && problems.length === 0)
                problem(1, 'empty', 'the log holds no event');
            if (expected !== undefined && expected !== head && problems.length < maxProblems) {
                const message = `the last line's hash is ${head}, not ${expected}: that line was changed, lines were removed from the end, or the log was rewritten as a whole`;
                problem(Math.max(events, 1), 'head', message);
            }
            return {
                intact: problems.length === 0,
                complete: ended,
                events,
                head,
                run: first?.run ?? null,
                problems,
            };
        },
    };
}
function chainMessage(line) {
    if (line === 1)
        return 'the first event names a line before it: lines were removed from the beginning';
    return `the hash of line ${String(line - 1)} is not the one this line names: line ${String(line - 1)} or this one was changed, or lines between them were removed`;
}


/***/ }),

/***/ 95597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ LOG_NAME),
  h: () => (/* binding */ createLog)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/audit/error.js
var audit_error = __webpack_require__(63218);
// EXTERNAL MODULE: ./build/audit/events.js
var audit_events = __webpack_require__(1523);
;// CONCATENATED MODULE: ./build/audit/folder.js



const FOLDER = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW;
const NEW_FILE = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/** Node has no openat(2); a name below a descriptor's entry in /proc is resolved from that folder all the same. */
function below(descriptor, name) {
    return `/proc/self/fd/${String(descriptor)}/${name}`;
}
function codeOf(error) {
    return error?.code;
}
/** O_DIRECTORY and O_NOFOLLOW on a link give ENOTDIR or ELOOP by kernel; asking says which it was. */
function linkTarget(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return null;
    }
}
/**
 * Opens a folder component by component and follows no symbolic link on the way: a change to the code may have
 * turned any folder of the workspace into a link to anywhere.
 *
 * @param path Absolute and normalised (no `.` or `..`).
 * @returns A descriptor; the caller closes it.
 * @throws AuditError `link`, `missing`, `io`, naming the component.
 */
function openFolder(path) {
    if (!(0,external_node_path_.isAbsolute)(path))
        throw new audit_error/* AuditError */.M('io', `${path} is not an absolute path`);
    let descriptor = (0,external_node_fs_.openSync)('/', FOLDER);
    let walked = '/';
    for (const name of path.split('/').filter((part) => part !== '')) {
        let next;
        walked = (0,external_node_path_.join)(walked, name);
        try {
            next = (0,external_node_fs_.openSync)(below(descriptor, name), FOLDER);
        }
        catch (error) {
            const target = linkTarget(below(descriptor, name));
            (0,external_node_fs_.closeSync)(descriptor);
            if (target !== null) {
                const message = `${walked} is a symbolic link (to ${target}); name the folder it points to`;
                throw new audit_error/* AuditError */.M('link', message, { cause: error });
            }
            const code = codeOf(error);
            const reason = code === 'ENOENT'
                ? 'does not exist'
                : code === 'ENOTDIR'
                    ? 'is not a folder'
                    : `can't be opened (${code ?? String(error)})`;
            throw new audit_error/* AuditError */.M(code === 'ENOENT' ? 'missing' : 'io', `${walked} ${reason}`, { cause: error });
        }
        (0,external_node_fs_.closeSync)(descriptor);
        descriptor = next;
    }
    return descriptor;
}
/**
 * Makes a new folder, mode 0700, below an existing one and opens it.
 *
 * @param parent Absolute path of a folder that exists; opened without following links.
 * @returns A descriptor of the new folder; the caller closes it.
 * @throws AuditError `exists` when something of that name is there, whatever it is.
 */
function createFolder(parent, name) {
    const descriptor = openFolder(parent);
    try {
        (0,external_node_fs_.mkdirSync)(below(descriptor, name), { mode: 0o700 });
        return (0,external_node_fs_.openSync)(below(descriptor, name), FOLDER);
    }
    catch (error) {
        throw fromSystem(error, (0,external_node_path_.join)(parent, name));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * Makes a new file in an opened folder and opens it for writing.
 *
 * @param path The folder's path, for what an error says.
 * @param options.append Every write goes to the end, even beside another writer.
 * @throws AuditError `exists`, `no-space`, `io`.
 */
function createFile(folder, path, name, options = {}) {
    try {
        const flags = options.append === true ? NEW_FILE | external_node_fs_.constants.O_APPEND : NEW_FILE;
        return (0,external_node_fs_.openSync)(below(folder, name), flags, options.mode ?? 0o600);
    }
    catch (error) {
        throw fromSystem(error, (0,external_node_path_.join)(path, name));
    }
}
/** Turns a file system error into a typed one with the path in words. */
function fromSystem(error, path) {
    const options = { cause: error };
    switch (codeOf(error)) {
        case 'EEXIST':
            return new audit_error/* AuditError */.M('exists', `${path} exists already`, options);
        case 'ELOOP':
            return new audit_error/* AuditError */.M('link', `${path} is a symbolic link`, options);
        case 'ENOENT':
            return new audit_error/* AuditError */.M('missing', `${path} does not exist`, options);
        case 'ENOSPC':
        case 'EDQUOT':
            return new audit_error/* AuditError */.M('no-space', `no space left for ${path}`, options);
        default:
            return new audit_error/* AuditError */.M('io', `${path}: ${error instanceof Error ? error.message : String(error)}`, options);
    }
}

// EXTERNAL MODULE: ./build/audit/hash.js
var hash = __webpack_require__(73146);
;// CONCATENATED MODULE: ./build/audit/writer.js






const LOG_NAME = 'audit.jsonl';
/**
 * Makes an audit directory (mode 0700) with an empty log (mode 0600) in it.
 *
 * @throws AuditError when the directory exists, a part of its path is a symbolic link, or the disk is full.
 */
function createLog({ directory, run, policy, now = Date.now }) {
    const folder = createFolder((0,external_node_path_.dirname)(directory), (0,external_node_path_.basename)(directory));
    let file;
    try {
        file = createFile(folder, directory, LOG_NAME, { append: true });
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(folder);
        throw error;
    }
    let head = audit_events/* NO_HASH */.h;
    let events = 0;
    let size = 0;
    let ended = false;
    let open = true;
    let stamped = Number.NaN;
    let stamp = '';
    const counts = { ...audit_events/* NO_COUNTS */.l };
    function append(body) {
        if (!open)
            throw new audit_error/* AuditError */.M('closed', `${(0,external_node_path_.join)(directory, LOG_NAME)} takes no further events`);
        const { type, ...fields } = body;
        const time = timestamp(now());
        const line = JSON.stringify({ v: 1, seq: events, time, run, type, policy, prev: head, ...fields });
        const bytes = Buffer.from(`${line}\n`);
        writeWhole(bytes);
        size += bytes.length;
        head = (0,hash/* sha256 */.s)(line);
        events += 1;
        if (type !== 'run.start' && type !== 'run.end')
            counts[type] += 1;
        if (type === 'run.end')
            ended = true;
        if (type === 'run.start' || type === 'run.end')
            sync();
    }
    // Formatting a date costs as much as the write; many events share a millisecond.
    function timestamp(milliseconds) {
        if (milliseconds !== stamped) {
            stamped = milliseconds;
            stamp = new Date(milliseconds).toISOString();
        }
        return stamp;
    }
    function writeWhole(bytes) {
        let written;
        try {
            written = (0,external_node_fs_.writeSync)(file, bytes);
        }
        catch (error) {
            open = false;
            throw fromSystem(error, (0,external_node_path_.join)(directory, LOG_NAME));
        }
        if (written !== bytes.length) {
            // The disk filled up within the line: half an event would look like tampering.
            open = false;
            (0,external_node_fs_.ftruncateSync)(file, size);
            throw new audit_error/* AuditError */.M('no-space', `no space left for ${(0,external_node_path_.join)(directory, LOG_NAME)}`);
        }
    }
    function sync() {
        try {
            (0,external_node_fs_.fsyncSync)(file);
        }
        catch (error) {
            open = false;
            throw fromSystem(error, (0,external_node_path_.join)(directory, LOG_NAME));
        }
    }
    return {
        directory,
        write: append,
        writeFile(name, content) {
            const descriptor = createFile(folder, directory, name);
            try {
                const bytes = typeof content === 'string' ? Buffer.from(content) : content;
                for (let offset = 0; offset < bytes.length;)
                    offset += (0,external_node_fs_.writeSync)(descriptor, bytes, offset);
            }
            catch (error) {
                throw fromSystem(error, (0,external_node_path_.join)(directory, name));
            }
            finally {
                (0,external_node_fs_.closeSync)(descriptor);
            }
        },
        createFile: (name) => createFile(folder, directory, name),
        get head() {
            return head;
        },
        get events() {
            return events;
        },
        get counts() {
            return { ...counts };
        },
        get ended() {
            return ended;
        },
        close() {
            if (file === -1)
                return;
            open = false;
            (0,external_node_fs_.closeSync)(file);
            (0,external_node_fs_.closeSync)(folder);
            file = -1;
        },
    };
}


/***/ }),

/***/ 33192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Types a command's arguments from its own options. A module exports `command = defineCommand({…})`. */
function defineCommand(command) {
    // The parser fills every option of `O` by its spec, so the wider type is only a loss of names.
    return command;
}


/***/ }),

/***/ 43219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6257);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33192);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50422);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1973);
/* harmony import */ var _logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4091);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38565);
/* harmony import */ var _verified_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25186);








const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: 'verify',
    summary: 'say whether a log is whole and unchanged',
    usage: '[LOG…]',
    description: 'Exit 0: every line is in its place and the log has its end. Exit 1: the chain breaks, or the log has no end\n' +
        '(the tool was killed); the text says where and which. A log that was rewritten as a whole is only noticed by its\n' +
        'last hash: it is in result.json, in the job summary and the Action’s outputs; --head compares with it.',
    options: {
        head: {
            kind: 'value',
            value: 'HASH',
            help: 'the last line’s hash, as known from elsewhere (result.json’s)',
        },
        format: { kind: 'value', choices: ['pretty', 'json'], help: 'how the answer is printed (pretty)' },
    },
    positionals: { min: 0, max: Infinity },
    examples: [
        { command: 'sandbox-policy audit verify', says: 'the last run’s log' },
        {
            command: 'sandbox-policy audit verify --head "$AUDIT_HEAD" audit/',
            says: 'an artifact, against the Action’s output',
        },
    ],
    async run(args, io) {
        const { head, format } = args.options;
        if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--head ${head}: a hash has 64 hexadecimal digits`);
        }
        if (head !== undefined && args.positionals.length > 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('--head is of one log');
        const verdicts = [];
        for (const log of (0,_logs_js__WEBPACK_IMPORTED_MODULE_2__/* .logsOf */ .H)(args.positionals, io))
            verdicts.push(await (0,_verified_log_js__WEBPACK_IMPORTED_MODULE_3__/* .verify */ .M)(log, head));
        const text = format === 'json'
            ? `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleJson */ .$m)(JSON.stringify({ v: 1, logs: verdicts }, null, 2))}\n`
            : verdicts.map((one) => asText(one, (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsColour */ .M)(io, io.stdout)))).join('');
        await (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(io.stdout, text);
        return verdicts.every(_verified_log_js__WEBPACK_IMPORTED_MODULE_3__/* .isGood */ .K) ? 0 : 1;
    },
});
function asText(verdict, paint) {
    const { log, intact, complete, events, head, problems, artifacts } = verdict;
    const counted = `${String(events)} events`;
    const state = !intact
        ? paint('red', 'broken')
        : complete
            ? paint('green', 'intact')
            : paint('yellow', 'intact but without an end');
    const end = intact && !complete ? '; the tool was killed, and what came after them was not logged' : '';
    return [
        `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_5__.visible)(log)}: ${state}, ${counted}, head ${head}${end}`,
        ...problems.map(({ line, message }) => `  line ${String(line)}: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_5__.visible)(message)}`),
        ...artifacts.map((problem) => `  ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_5__.visible)(problem)}`),
        '',
    ].join('\n');
}


/***/ }),

/***/ 28230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/**
 * The caller's home: HOME, else the system's user database. A user who has neither (in containers, often) has a home
 * that does not exist, and is told to set XDG_STATE_HOME where one is needed.
 */
function homeOf(io) {
    const named = io.env['HOME'];
    if (named !== undefined && named !== '')
        return named;
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '/nonexistent';
    }
}


/***/ }),

/***/ 4091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ logsOf)
});

// UNUSED EXPORTS: runsFolder

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/audit/writer.js + 1 modules
var writer = __webpack_require__(95597);
// EXTERNAL MODULE: ./build/run/id.js
var id = __webpack_require__(63541);
;// CONCATENATED MODULE: ./build/run/runs.js




/** Ids of the runs whose logs lie under the user's state folder, newest first. */
function listRuns(runs) {
    if (!(0,external_node_fs_.existsSync)(runs))
        return [];
    return (0,external_node_fs_.readdirSync)(runs)
        .filter((name) => (0,id/* isRunId */.P)(name) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(runs, name, writer/* LOG_NAME */.L)))
        .sort((a, b) => {
        if (stampOf(a) !== stampOf(b))
            return stampOf(a) < stampOf(b) ? 1 : -1;
        // Begun in the same second: the names' random part says nothing, the logs' age does.
        const [left, right] = [bornAt((0,external_node_path_.join)(runs, a, writer/* LOG_NAME */.L)), bornAt((0,external_node_path_.join)(runs, b, writer/* LOG_NAME */.L))];
        return left === right ? (a < b ? 1 : -1) : left < right ? 1 : -1;
    });
}
/** The part of a run's id that says when it began, to the second. */
function stampOf(run) {
    return run.slice(0, run.indexOf('-'));
}
/** Nanoseconds since 1970; a log that goes meanwhile is the oldest. */
function bornAt(log) {
    return (0,external_node_fs_.statSync)(log, { bigint: true, throwIfNoEntry: false })?.birthtimeNs ?? 0n;
}
/** The last run's audit directory; null when there is none. */
function lastRun(runs) {
    const [id] = listRuns(runs);
    return id === undefined ? null : (0,external_node_path_.join)(runs, id);
}
/**
 * Finds a log by what a person may name: its directory, the file itself, or a run's id.
 *
 * @param runs The folder of audit directories.
 * @param named As given; a relative path is resolved by the caller.
 * @returns null when there is nothing of that name.
 */
function findLog(runs, named) {
    const path = (0,id/* isRunId */.P)(named) && !(0,external_node_fs_.existsSync)(named) ? (0,external_node_path_.join)(runs, named) : named;
    if (!(0,external_node_fs_.existsSync)(path))
        return null;
    if (!(0,external_node_fs_.statSync)(path).isDirectory())
        return { log: path, directory: null };
    const log = (0,external_node_path_.join)(path, writer/* LOG_NAME */.L);
    return (0,external_node_fs_.existsSync)(log) ? { log, directory: path } : null;
}

// EXTERNAL MODULE: ./build/host/xdg.js
var xdg = __webpack_require__(68634);
// EXTERNAL MODULE: ./build/cli/errors.js
var errors = __webpack_require__(50422);
// EXTERNAL MODULE: ./build/cli/home.js
var home = __webpack_require__(28230);
;// CONCATENATED MODULE: ./build/cli/logs.js






/** The folder of the caller's audit logs. */
function runsFolder(io) {
    return (0,external_node_path_.join)((0,xdg/* stateHomeOf */.s)(io.env, (0,home/* homeOf */.l)(io)), 'sandbox-policy', 'runs');
}
/**
 * The logs that arguments name: directories, files, ids of runs; the last run's when there are none.
 *
 * @throws UnreadableFile for a name behind which there is no log.
 */
function logsOf(named, io) {
    const runs = runsFolder(io);
    if (named.length === 0) {
        const last = lastRun(runs);
        const found = last === null ? null : findLog(runs, last);
        if (found === null)
            throw new errors/* UnreadableFile */.ie(runs, 'there is no run');
        return [{ ...found, shown: found.directory ?? found.log }];
    }
    return named.map((name) => {
        const found = findLog(runs, (0,id/* isRunId */.P)(name) ? name : (0,external_node_path_.resolve)(io.cwd, name));
        if (found === null)
            throw new errors/* UnreadableFile */.ie(name, 'there is no audit log, and no run of that id');
        return { ...found, shown: name };
    });
}


/***/ }),

/***/ 38565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour)
/* harmony export */ });
/**
 * Whether to colour what goes to a stream. FORCE_COLOR decides when set (`0` and `false` mean no), then a
 * NO_COLOR that isn't empty means no; else terminals get colour, unless TERM is dumb.
 */
function wantsColour(io, stream) {
    const force = io.env['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    if (io.env['NO_COLOR'] !== undefined && io.env['NO_COLOR'] !== '')
        return false;
    return isTerminal(stream) && io.env['TERM'] !== 'dumb';
}
function isTerminal(stream) {
    return stream.isTTY === true;
}


/***/ }),

/***/ 25186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isGood),
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11878);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94307);
/* harmony import */ var _compile_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76064);
/* harmony import */ var _policy_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50422);







/** Whether nothing at all is wrong with a log and what lies beside it. */
function isGood({ intact, complete, artifacts }) {
    return intact && complete && artifacts.length === 0;
}
/**
 * Checks a log against itself, the result beside it (or a hash that is known from elsewhere), and the policy and the plan
 * beside it.
 *
 * @throws UnreadableFile when it can't be read.
 */
async function verify(log, head) {
    try {
        const result = log.directory === null ? null : await (0,_audit_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readResult */ .U)(log.directory);
        const expected = head ?? result?.auditLog?.head;
        const verified = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyLog */ .I)(log.log, expected === undefined ? {} : { head: expected });
        return { log: log.shown, ...verified, artifacts: await artifactProblems(log) };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UnreadableFile */ .ie(log.shown, (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(error), { cause: error });
    }
}
/** Holds the policy and the plan beside the log against the digests in it. */
async function artifactProblems({ log, directory }) {
    if (directory === null)
        return [];
    const named = { policy: null, plan: null };
    await (0,_audit_read_js__WEBPACK_IMPORTED_MODULE_2__/* .eachEvent */ .M)(log, (entry) => {
        if (entry.kind !== 'event' || entry.event.type !== 'run.start')
            return;
        named.policy ??= entry.event.policy;
        named.plan ??= entry.event.plan;
    });
    const checks = [
        ['policy.resolved.json', named.policy, (value) => (0,_policy_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .policyDigest */ .p1)(value)],
        ['plan.json', named.plan, (value) => (0,_compile_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .planDigest */ .G)(value)],
    ];
    const problems = [];
    for (const [name, digest, digestOf] of checks) {
        if (digest === null)
            continue;
        const found = await digestOfFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), digestOf);
        if (found === null)
            problems.push(`${name} is missing or can't be read`);
        else if (found !== digest)
            problems.push(`${name} is not the one that the log names`);
    }
    return problems;
}
async function digestOfFile(path, digestOf) {
    try {
        return digestOf(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 76064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var _policy_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68695);

/** `sha256:…` of a plan's RFC 8785 form: what is enforced, and nothing of a single run. */
function planDigest(plan) {
    return (0,_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(plan);
}


/***/ }),

/***/ 68695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* unused harmony export CANONICAL_VERSION */
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36829);

/** Version of the canonical form; it changes when the same policy would be written down otherwise. */
const CANONICAL_VERSION = 1;
/** What JSON can't hold; its place is put together on the way out, so that nobody pays for it who doesn't need it. */
class Unwritable extends Error {
    path = [];
}
function write(value) {
    switch (typeof value) {
        case 'string': {
            const text = JSON.stringify(value);
            if (text.includes('\\ud') && /[\ud800-\udfff]/u.test(value)) {
                throw new Unwritable('holds half of a surrogate pair');
            }
            return text;
        }
        case 'number':
            // RFC 8785 takes ECMAScript's own form of a number, in which -0 is 0.
            if (!Number.isFinite(value))
                throw new Unwritable('is not a finite number');
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object': {
            if (value === null)
                return 'null';
            if (Array.isArray(value)) {
                let text = '';
                for (let index = 0; index < value.length; index++) {
                    text += `${index === 0 ? '' : ','}${member(value[index], index)}`;
                }
                return `[${text}]`;
            }
            let text = '';
            // The default order of sort is by UTF-16 code units, which is the RFC's.
            for (const key of Object.keys(value).sort()) {
                const inner = value[key];
                if (inner !== undefined)
                    text += `${text === '' ? '' : ','}${member(key, key)}:${member(inner, key)}`;
            }
            return `{${text}}`;
        }
        default:
            throw new Unwritable(`is a ${typeof value}, which JSON does not have`);
    }
}
function member(value, at) {
    try {
        return write(value);
    }
    catch (error) {
        if (error instanceof Unwritable)
            error.path.unshift(typeof at === 'number' ? `[${at}]` : `.${at}`);
        throw error;
    }
}
/**
 * The canonical JSON of RFC 8785: no spaces, members in order of their names, numbers and strings as ECMAScript
 * writes them. Members that are undefined are left out.
 *
 * @throws TypeError for what JSON can't hold: NaN, infinities, functions, half surrogate pairs
 */
function canonicalJson(value) {
    try {
        return write(value);
    }
    catch (error) {
        if (!(error instanceof Unwritable))
            throw error;
        throw new TypeError(`$${error.path.join('')} ${error.message}`, { cause: error });
    }
}
/** SHA-256 of the canonical JSON of a value, as `sha256:` and 64 hexadecimal digits. */
function digestOf(value) {
    return `sha256:${(0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .crypto */ .Et)().createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')}`;
}
/** The digest of a resolved policy, over its canonical form and that form's version. */
function policyDigest(policy) {
    return digestOf({ canonical: CANONICAL_VERSION, policy });
}


/***/ }),

/***/ 36829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ crypto),
/* harmony export */   ZA: () => (/* binding */ publicSuffixes),
/* harmony export */   _U: () => (/* binding */ explainers),
/* harmony export */   tc: () => (/* binding */ schemaObject),
/* harmony export */   wI: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);

/**
 * What only some policies need: together these cost more than all the rest of a lint. Each is a file of its own
 * (in lazy/, and beside the bundles in dist/), because a bundler puts what is merely required inside a function into the
 * chunk around it, where it is read all the same; and required rather than imported, because parsing is synchronous.
 */
const load = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(require("url").pathToFileURL(__filename).href);
const once = (name) => onceLoaded(`./lazy/${name}.cjs`);
function onceLoaded(module) {
    let kept = null;
    return () => (kept ??= { value: load(module) }).value;
}
/** Node's cryptography, a tenth of the start-up of a command that needs no digest. */
const crypto = onceLoaded('node:crypto');
/** The RE2 engine. */
const re2 = once('re2js');
/** The list of public suffixes. */
const publicSuffixes = once('tldts');
/** The validators that find every mistake of a policy, by the name of the definition. */
const explainers = once('explain-policy');
/** The policy's JSON Schema. */
const schemaObject = once('schema-policy');


/***/ }),

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = { bold: 1, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };
/** Colours text by ANSI SGR codes, or leaves it as it is. */
function painter(colour) {
    return (name, text) => (colour && text !== '' ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text);
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony export visibleOutput */
/**
 * Text from policies, arguments and code is hostile: it may carry terminal escapes, hide what follows it
 * (bidirectional controls, zero-width characters), or be a workflow command. This makes all of that visible.
 */
/**
 * Controls (C0, DEL, C1), line and paragraph separators, zero-width and bidirectional characters, byte order
 * marks, tags, and halves of surrogate pairs.
 */
const INVISIBLE = 
// eslint-disable-next-line no-control-regex -- controls are what this looks for
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/** The runner reads `##[command]` anywhere in a line, not only at its start. */
const OLD_COMMAND = /##(?=\[)/g;
/** One line of text that shows as it is: nothing in it moves the cursor, hides, or is a workflow command. */
function visible(text) {
    return text.replace(INVISIBLE, escapeCharacter).replace(OLD_COMMAND, '#\\u{23}');
}
/**
 * Text of several lines, each made visible. A line that would begin with `::` (a workflow command, even after
 * spaces) begins with a visible escape instead.
 */
function visibleLines(text) {
    return text
        .split(/\r\n|\n/)
        .map((line) => visible(line).replace(COMMAND_START, '$1\\u{3a}'))
        .join('\n');
}
/** A line of a program's output, which may hold tabs; else as `visibleLines`. */
function visibleOutput(line) {
    return line.split('\t').map(visible).join('\t').replace(COMMAND_START, '$1\\u{3a}');
}
/** A workflow command begins a line, even after blanks. */
const COMMAND_START = /^(\s*):(?=:)/;
/**
 * JSON text whose strings hold nothing that a terminal or the runner acts on; the same data, since every
 * character is written as JSON's own escape.
 */
function visibleJson(json) {
    return json.replace(INVISIBLE_IN_JSON, jsonEscape).replace(/##\[/g, '##\\u005b');
}
const INVISIBLE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function escapeCharacter(character) {
    if (character === '\t')
        return '\\t';
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function jsonEscape(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 63541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newRunId),
/* harmony export */   P: () => (/* binding */ isRunId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A run's name: when it began, UTC, and eight random hexadecimal digits: `20260102T030405Z-0123abcd`. */
function newRunId(now = new Date(), random = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4)) {
    const stamp = now
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replace(/[-:]/g, '');
    return `${stamp}-${random.toString('hex')}`;
}
/** Whether a text is a run's name, as opposed to a path. */
function isRunId(text) {
    return /^\d{8}T\d{6}Z-[0-9a-f]{8}$/.test(text);
}


/***/ })

};
;