"use strict";
exports.id = 5330;
exports.ids = [5330];
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

/***/ 55330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRun: () => (/* binding */ explainRun)
/* harmony export */ });
/* harmony import */ var _audit_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11878);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71362);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6257);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50422);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1973);
/* harmony import */ var _logs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4091);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38565);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5537);








/**
 * Says again what a finished run was denied, and what would admit it. Gives 0 when nothing was, 1 otherwise.
 *
 * @param named a run's id or audit directory; null for the last run
 * @throws UnreadableFile when there is no such run, or it has no result
 */
async function explainRun(named, asJson, io) {
    const [log] = (0,_logs_js__WEBPACK_IMPORTED_MODULE_3__/* .logsOf */ .H)(named === null ? [] : [named], io);
    const directory = log?.directory ?? null;
    const name = log?.shown ?? named ?? 'the last run';
    if (directory === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .ie(name, 'a log alone has no result; name its folder or the run');
    let result;
    try {
        result = await (0,_audit_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readResult */ .U)(directory);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .ie(name, error instanceof Error ? error.message : String(error), { cause: error });
    }
    if (result === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .ie(name, 'it has no result: the run did not come to its end');
    const { run, outcome, exitCode, reason, violations, denied, escalation, suggestion } = result;
    const document = {
        v: 1,
        tool: { name: 'sandbox-policy', version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x },
        ...{ run, outcome, exitCode, reason, violations, denied, escalation, suggestion },
    };
    await (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M)(io.stdout, asJson
        ? `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleJson */ .$m)(JSON.stringify(document, null, 2))}\n`
        : (0,_report_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runEnd */ .l)(result, { colour: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .wantsColour */ .M)(io, io.stdout) }));
    const refused = outcome === 'denied' || outcome === 'escalated' || violations.length > 0 || denied.length > 0;
    return refused ? 1 : 0;
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

/***/ 71362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runStart),
/* harmony export */   l: () => (/* binding */ runEnd)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);


/** Denials shown; the rest is counted, and all are in the result. */
const MAX_DENIALS = 20;
/** The lines before a command's own output: the tier, and what nobody enforces. Ends with a line break. */
function runStart(start, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(options.colour);
    const lines = [
        `tier ${start.tier}`,
        ...start.passedOver.map(({ tier, reason }) => `tier ${tier} was not taken: ${reason}`),
    ];
    for (const { clause, note, waived } of start.unenforced) {
        const why = note === null ? '' : `: ${note}`;
        lines.push({
            mark: ['yellow', 'not enforced'],
            text: `${waived ? ' (waived)' : ''}: ${clause}${why}`,
        });
    }
    lines.push(...start.notes);
    return said(lines, paint);
}
/** The lines after it: what became of the run, of its changes, what was denied and what would admit it. */
function runEnd(result, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(options.colour);
    const good = result.outcome === 'completed' && result.exitCode === 0;
    const lines = [
        {
            mark: [good ? 'green' : 'red', result.outcome],
            text: `, exit ${String(result.exitCode)}: ${result.reason}`,
        },
    ];
    lines.push(...auditLines(result), ...problemLines(result), ...changeLines(result), ...denialLines(result));
    if (result.auditLog !== null) {
        const { path, head, complete } = result.auditLog;
        lines.push(`audit log ${path}${complete ? '' : ' (not complete)'}, head ${head}`);
    }
    const { suggestion } = result;
    const admitted = suggestion === null ? [] : ['this would admit it:'];
    return said([...lines, ...admitted], paint) + (suggestion === null ? '' : quoted(suggestion));
}
function said(lines, paint) {
    const name = paint('bold', 'sandbox-policy:');
    return lines
        .map((line) => (typeof line === 'string' ? { text: line } : line))
        .map(({ mark, text }) => `${name} ${mark === undefined ? '' : paint(...mark)}${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.visible)(text)}\n`)
        .join('');
}
function placeIn({ file, line }) {
    return `${file}:${String(line)}`;
}
function quoted(text) {
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)(text.trimEnd()).replace(/^/gm, '    ')}\n`;
}
/** What was recorded and not stopped is said before anything else. */
function auditLines({ mode, denied, violations }) {
    if (mode !== 'audit')
        return [];
    const passed = denied.filter((one) => one.passed === true).length;
    const text = `: nothing was enforced but what is marked denied; ${String(passed + violations.length)} would have been`;
    return [{ mark: ['yellow', 'AUDIT MODE'], text }];
}
function problemLines({ problems, fix, reason }) {
    const lines = problems
        .filter(({ message }) => !reason.includes(message))
        .map(({ clause, file, line, message, fix: own }) => {
        const place = file === null ? '' : `${file}:${String(line ?? 1)}: `;
        const what = clause === null ? '' : `${clause}: `;
        const help = own === null || own === fix ? '' : ` (${own})`;
        return `${place}${what}${message}${help}`;
    });
    return fix === null ? lines : [...lines, `to fix it: ${fix}`];
}
function changeLines({ changes, ignored, outputs, patch, conflicts }) {
    const count = (disposition) => changes.filter((change) => change.disposition === disposition).length;
    const parts = [
        ['applied', 'applied'],
        ['patched', 'in the patch'],
        ['discarded', 'not applied'],
        ['dropped', 'dropped'],
        ['withheld', 'withheld'],
    ]
        .map(([disposition, words]) => [count(disposition), words])
        .filter(([number]) => number > 0)
        .map(([number, words]) => `${String(number)} ${words}`);
    if (ignored > 0)
        parts.push(`${String(ignored)} to ignored files dropped`);
    const lines = parts.length === 0 ? [] : [`changes: ${parts.join(', ')}`];
    if (outputs.length > 0)
        lines.push(`outputs: ${String(outputs.length)} copied beside the audit log`);
    const unapplied = changes.some(({ disposition }) => disposition === 'patched' || disposition === 'discarded');
    if (patch !== null && unapplied)
        lines.push(`patch ${patch}`);
    for (const path of conflicts.slice(0, MAX_DENIALS))
        lines.push(`changed meanwhile: ${path}`);
    return lines;
}
/** Each denial once, with how often it happened and the line of the policy that decided. */
function denialLines({ violations, denied }) {
    const seen = new Map();
    const add = (line, count, passed = false) => {
        const key = `${String(passed)} ${line}`;
        const before = seen.get(key);
        seen.set(key, { line, count: (before?.count ?? 0) + count, passed });
    };
    for (const { clause, origin, what, message } of violations) {
        const place = origin === null ? 'default' : placeIn(origin);
        add(`${what} (${clause}, ${place}): ${message}`, 1);
    }
    for (const { host, address, port, clause, origin, reason, count, passed } of denied) {
        // A name that was only asked for has no port.
        const what = `${host ?? address ?? '?'}${port === 0 ? '' : `:${String(port)}`}`;
        const why = reason === undefined ? '' : `: ${reason}`;
        const place = origin === undefined ? '' : origin === null ? ', default' : `, ${placeIn(origin)}`;
        add(`${what}${clause === null ? '' : ` (${clause}${place})`}${why}`, count, passed);
    }
    const lines = [...seen.values()].map(({ line, count, passed }) => ({
        mark: passed ? ['yellow', 'would be denied'] : ['red', 'denied'],
        text: `${count > 1 ? ` ${String(count)} times` : ''}: ${line}`,
    }));
    const more = lines.length - MAX_DENIALS;
    return more > 0
        ? [...lines.slice(0, MAX_DENIALS), `and ${String(more)} more, which the result names`]
        : lines;
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