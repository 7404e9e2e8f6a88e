"use strict";
exports.id = 4147;
exports.ids = [4147,6257];
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

/***/ 14147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ summary_command)
});

// EXTERNAL MODULE: ./build/audit/read.js
var read = __webpack_require__(11878);
// EXTERNAL MODULE: ./build/audit/events.js
var events = __webpack_require__(1523);
;// CONCATENATED MODULE: ./build/audit/summary.js

/** Counts a log's events; feed it every one, in order. */
function createSummary() {
    let start = null;
    let end = null;
    let usage = null;
    let unreadable = 0;
    const counts = { ...events/* NO_COUNTS */.l };
    const denials = new Map();
    const limits = [];
    const files = {};
    function deny(denial) {
        const key = JSON.stringify([denial.kind, denial.what, denial.clause]);
        denials.set(key, { ...denial, count: (denials.get(key)?.count ?? 0) + 1 });
    }
    function add(event) {
        if (event.type !== 'run.start' && event.type !== 'run.end')
            counts[event.type] += 1;
        switch (event.type) {
            case 'run.start':
                start ??= event;
                return;
            case 'run.end':
                end = event;
                return;
            case 'command':
                if (event.verdict !== 'allow' && event.end === null) {
                    const { argv, clause, verdict } = event;
                    deny({ kind: 'command', what: argv.join(' '), clause, origin: null, verdict });
                }
                return;
            case 'dns':
                if (event.verdict !== 'allow') {
                    const { name, clause, verdict } = event;
                    deny({ kind: 'dns', what: name, clause, origin: null, verdict });
                }
                return;
            case 'connection':
                if (event.verdict !== 'allow' && event.end === null) {
                    const { host, address, port, clause, verdict } = event;
                    const what = `${host ?? address ?? '?'}:${String(port)}`;
                    deny({ kind: 'connection', what, clause, origin: null, verdict });
                }
                return;
            case 'violation': {
                const { what, clause, origin } = event;
                deny({ kind: 'violation', what, clause, origin, verdict: 'deny' });
                return;
            }
            case 'file':
                files[event.disposition] = (files[event.disposition] ?? 0) + 1;
                return;
            case 'limit':
                limits.push(event);
                return;
            case 'usage':
                usage = event.usage;
                return;
            case 'escalation':
                return;
        }
    }
    return {
        add,
        addUnreadable() {
            unreadable += 1;
        },
        summary: () => ({
            start,
            end,
            counts: { ...counts },
            denials: [...denials.values()],
            limits: [...limits],
            files: { ...files },
            usage,
            unreadable,
        }),
    };
}

// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/errors.js
var errors = __webpack_require__(50422);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/logs.js + 1 modules
var logs = __webpack_require__(4091);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/commands/audit/summary.js









const summary_command = (0,command/* defineCommand */.N)({
    name: 'summary',
    summary: 'count what happened, and what was denied',
    usage: '[LOG…]',
    description: 'LOG is an audit directory, its audit.jsonl, or a run’s id; the last run when none is given.',
    options: { json: { kind: 'flag', help: 'print the summaries as JSON' } },
    positionals: { min: 0, max: Infinity },
    examples: [
        { command: 'sandbox-policy audit summary', says: 'the last run' },
        { command: 'sandbox-policy audit summary --json runs/*', says: 'many, for programs' },
    ],
    async run(args, io) {
        const summaries = [];
        for (const log of (0,logs/* logsOf */.H)(args.positionals, io)) {
            summaries.push({ log: log.shown, summary: await summarise(log) });
        }
        const paint = (0,report_paint/* painter */.C)((0,terminal/* wantsColour */.M)(io, io.stdout));
        const text = args.options.json
            ? `${(0,visible/* visibleJson */.$m)(JSON.stringify({ v: 1, logs: summaries.map(asData) }, null, 2))}\n`
            : summaries.map(({ log, summary }) => asText(log, summary, paint)).join('\n');
        await (0,cli_io/* write */.M)(io.stdout, text);
        return 0;
    },
});
async function summarise(log) {
    const { add, addUnreadable, summary } = createSummary();
    try {
        await (0,read/* eachEvent */.M)(log.log, (entry) => {
            if (entry.kind === 'event')
                add(entry.event);
            else
                addUnreadable();
        });
    }
    catch (error) {
        throw new errors/* UnreadableFile */.ie(log.shown, (0,errors/* reasonOf */.A3)(error), { cause: error });
    }
    return summary();
}
function asData({ log, summary }) {
    const { start, end, ...rest } = summary;
    return {
        log,
        run: start?.run ?? null,
        policy: start?.policy ?? null,
        tier: start?.tier ?? null,
        started: start?.time ?? null,
        ended: end?.time ?? null,
        outcome: end?.outcome ?? null,
        exitCode: end?.exitCode ?? null,
        reason: end?.reason ?? null,
        complete: end?.complete ?? false,
        ...rest,
    };
}
function asText(log, summary, paint) {
    const { start, end, counts, denials, limits, files, usage, unreadable } = summary;
    const rows = [
        ['run', start?.run ?? 'unknown'],
        ['tier', start?.tier ?? 'nothing was started'],
        ['started', start?.time ?? 'unknown'],
        [
            'outcome',
            end === null
                ? 'unknown: the log has no end'
                : `${end.outcome}, exit ${String(end.exitCode)}: ${end.reason}`,
        ],
        [
            'events',
            Object.entries(counts)
                .filter(([, count]) => count > 0)
                .map(([type, count]) => `${String(count)} ${type}`)
                .join(', '),
        ],
        [
            'files',
            Object.entries(files)
                .map(([what, count]) => `${String(count)} ${what}`)
                .join(', '),
        ],
        ['memory', (usage?.peakMemory ?? null) === null ? '' : `${String(usage?.peakMemory)} bytes at most`],
        ['limits', limits.map(({ clause, effect }) => `${clause} ${effect}`).join(', ')],
        ['unreadable', unreadable === 0 ? '' : `${String(unreadable)} lines`],
    ];
    return [
        paint('bold', (0,visible.visible)(log)),
        ...rows.filter(([, text]) => text !== '').map(([name, text]) => `  ${name.padEnd(10)} ${(0,visible.visible)(text)}`),
        ...denials.map((denial) => `  ${paint('red', denial.verdict.padEnd(10))} ${(0,visible.visible)(denialText(denial))}`),
        '',
    ].join('\n');
}
function denialText({ kind, what, clause, origin, count }) {
    const place = origin === null ? '' : ` (${origin.file}:${String(origin.line)})`;
    const by = clause === null ? '' : ` by ${clause}${place}`;
    return `${kind} ${what}${by}${count > 1 ? `, ${String(count)} times` : ''}`;
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