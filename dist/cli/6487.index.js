"use strict";
exports.id = 6487;
exports.ids = [6487,2026,5357];
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

/***/ 28955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ verify_command)
});

// EXTERNAL MODULE: ./build/policy/resolved.js
var resolved = __webpack_require__(64039);
// EXTERNAL MODULE: ./build/policy/load.js + 9 modules
var load = __webpack_require__(52714);
// EXTERNAL MODULE: ./build/host/xdg.js
var xdg = __webpack_require__(68634);
// EXTERNAL MODULE: ./build/run/sandbox.js + 4 modules
var sandbox = __webpack_require__(79577);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/home.js
var cli_home = __webpack_require__(28230);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/policies.js
var policies = __webpack_require__(53143);
// EXTERNAL MODULE: ./build/cli/reports.js
var reports = __webpack_require__(22026);
// EXTERNAL MODULE: ./build/cli/sandbox-options.js
var sandbox_options = __webpack_require__(98385);
// EXTERNAL MODULE: ./build/cli/signals.js
var cli_signals = __webpack_require__(13144);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
// EXTERNAL MODULE: ./build/decide/decision.js
var decision = __webpack_require__(13967);
;// CONCATENATED MODULE: ./build/cli/verified.js

const VERIFY_FORMATS = ['pretty', 'json', 'sarif', 'markdown'];
/** A report of probes with what its formats show of the policy. */
function shownVerify({ report, remembered }, { loaded, documents }, policy, show) {
    const placeOf = (clause) => (loaded === null ? null : (0,decision/* originOf */.yv)(loaded, clause));
    return { report, remembered, policy, documents, show, placeOf };
}
/** Only the module of the format is loaded. */
async function renderVerify(shown, format, colour) {
    switch (format) {
        case 'pretty':
            return (await __webpack_require__.e(/* import() */ 5857).then(__webpack_require__.bind(__webpack_require__, 85857))).verifyPretty(shown, { colour });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 907).then(__webpack_require__.bind(__webpack_require__, 907))).verifyJson(shown.report);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 2260).then(__webpack_require__.bind(__webpack_require__, 22260))).verifyMarkdown(shown);
        case 'sarif': {
            const { verifyFindings } = await __webpack_require__.e(/* import() */ 7015).then(__webpack_require__.bind(__webpack_require__, 47015));
            return (await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 35150))).sarif(verifyFindings(shown));
        }
    }
}

;// CONCATENATED MODULE: ./build/cli/commands/verify.js













const verify_command = (0,command/* defineCommand */.N)({
    name: 'verify',
    summary: 'try what a policy forbids in a real sandbox made from it',
    usage: '[FILE]',
    description: 'For each value of each clause something that it forbids and something that it permits is tried in one\n' +
        'sandbox of the chosen tier, made by the plan that `run` would use, on a workspace of our own: nothing of\n' +
        'yours is read or changed. Each line says which mechanism stopped what. A report in which all held is\n' +
        'remembered for exactly this policy, plan, image, kernel and engine.\n' +
        'Exit 0 when everything held, 1 when something did not or nothing could be tried.',
    options: {
        tier: { kind: 'value', value: 'T', choices: resolved/* TIERS */.i, help: 'the wall, never lower than the policy asks' },
        format: { kind: 'value', choices: VERIFY_FORMATS, help: 'how the report is printed (pretty)' },
        again: { kind: 'flag', help: 'try everything anew, whatever is remembered' },
    },
    positionals: { min: 0, max: 1 },
    examples: [
        { command: 'sandbox-policy verify', says: 'does this host hold what the policy says?' },
        {
            command: 'sandbox-policy verify --tier container --format sarif policy.yml > verify.sarif',
            says: 'in a container, for code scanning',
        },
    ],
    async run({ options, positionals }, io) {
        const file = positionals[0] ?? (0,policies/* defaultPolicy */.G4)(io);
        const text = (0,policies/* readPolicy */.T4)(io, file);
        const show = (path) => (0,policies/* shownPath */.pS)(io, path);
        const home = (0,cli_home/* homeOf */.l)(io);
        const { workspace } = (0,sandbox_options/* workspaceOf */.B3)(undefined, io);
        const parsed = (0,load/* parsePolicy */.O)(text, {
            path: file,
            read: (0,policies/* policyReader */.CE)(io),
            directory: io.cwd,
            workspace,
            home,
        });
        const errors = parsed.findings.filter(({ severity }) => severity === 'error');
        if (errors.length > 0 || parsed.loaded === null) {
            const report = (0,reports.reportOf)(io, [file], errors, parsed.documents, show);
            await (0,cli_io/* write */.M)(io.stderr, await (0,reports.render)(report, 'pretty', (0,terminal/* wantsColour */.M)(io, io.stderr)));
            return 1;
        }
        const signals = (0,cli_signals/* cancelOnSignals */.d)();
        try {
            const { verify } = await __webpack_require__.e(/* import() */ 6200).then(__webpack_require__.bind(__webpack_require__, 56200));
            const verified = await verify(parsed.loaded, {
                workspace,
                ...(options.tier === undefined ? {} : { tier: options.tier }),
                env: io.env,
                home,
                stateHome: (0,xdg/* stateHomeOf */.s)(io.env, home),
                cacheHome: (0,xdg/* cacheHomeOf */.H)(io.env, home),
                again: options.again,
                signal: signals.signal,
                onProgress: (line) => void (0,cli_io/* write */.M)(io.stderr, `sandbox-policy: ${line}\n`),
            });
            for (const problem of verified.problems)
                await (0,cli_io/* write */.M)(io.stderr, `sandbox-policy: ${problem}\n`);
            const format = options.format ?? 'pretty';
            const shown = shownVerify(verified, parsed, show(file), show);
            await (0,cli_io/* write */.M)(io.stdout, await renderVerify(shown, format, (0,terminal/* wantsColour */.M)(io, io.stdout)));
            const { held, leaked, unproven, notProbed } = verified.report.summary;
            if (format === 'pretty')
                await (0,cli_io/* write */.M)(io.stderr, `${held} held, ${leaked} leaked, ${unproven} unproven, ${notProbed} not probed.\n`);
            return leaked + unproven > 0 || held === 0 ? 1 : 0;
        }
        catch (error) {
            if (!(error instanceof sandbox.SandboxRefused))
                throw error;
            return await refused(io, error);
        }
        finally {
            signals.dispose();
        }
    },
});
/** Nothing could be tried, so nothing holds. */
async function refused(io, { outcome, message, fix, problems }) {
    const more = problems.slice(1).map((problem) => `\n  ${problem.message}`);
    const help = fix === null ? '' : `\n  ${fix}`;
    await (0,cli_io/* write */.M)(io.stderr, `sandbox-policy: ${outcome}, nothing was probed: ${message}${more.join('')}${help}\n`);
    return 1;
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

/***/ 53143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   eG: () => (/* binding */ readStandardInput),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* unused harmony export DEFAULT_FILES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99851);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50422);




/** Where a policy is looked for when none is named, in this order. */
const DEFAULT_FILES = ['.github/sandbox-policy.yml', 'sandbox-policy.yml'];
/**
 * The policy that a command means when it names none, as a path relative to the caller's folder. Throws
 * UnreadableFile when there is none: never another file, never a built-in policy (F1).
 */
function defaultPolicy(io) {
    const found = DEFAULT_FILES.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file)));
    if (found !== undefined)
        return found;
    const reason = 'there is no policy here; `sandbox-policy init` writes a first one';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(DEFAULT_FILES.join(', '), reason);
}
/** Reads policies and what they name, by paths relative to the caller's folder; errors say those paths too. */
function policyReader(io) {
    return (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
        try {
            return (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .BK)(file);
        }
        catch (cause) {
            if (!(cause instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
                throw cause;
            throw new _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq(cause.reason, path, cause.message.replaceAll(file, path), { cause });
        }
    };
}
/** The text of a policy that has to be there. Throws UnreadableFile. */
function readPolicy(io, path) {
    try {
        return policyReader(io)(path);
    }
    catch (error) {
        if (!(error instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(path, reasonFor(error), { cause: error });
    }
}
/** The text on standard input. Throws UnreadableFile when it isn't a policy's text at all. */
async function readStandardInput(io, name) {
    const chunks = [];
    let size = 0;
    for await (const chunk of io.stdin) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        chunks.push(bytes);
        // decode() refuses what is larger; reading on would only fill memory.
        if (size > READ_AT_MOST)
            break;
    }
    try {
        return (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(Buffer.concat(chunks), name);
    }
    catch (error) {
        if (!(error instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(name, reasonFor(error), { cause: error });
    }
}
/** Well over what a policy may have. */
const READ_AT_MOST = 2 * 1024 * 1024;
/** A path as reports show it: relative to the caller's folder where it lies below it, with forward slashes. */
function shownPath(io, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path));
    const shown = inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside;
    return shown.replaceAll('\\', '/');
}
/** Today's date (UTC), as waivers count it. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
function reasonFor({ reason, message }) {
    switch (reason) {
        case 'missing':
            return 'no such file';
        case 'directory':
            return 'it is a folder, not a file';
        case 'not-a-file':
            return 'it is not a regular file';
        case 'unreadable':
        case 'too-large':
        case 'not-text':
            return message;
    }
}


/***/ }),

/***/ 22026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FINDING_FORMATS),
/* harmony export */   render: () => (/* binding */ render),
/* harmony export */   reportOf: () => (/* binding */ reportOf),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54938);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53143);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5537);




const FINDING_FORMATS = ['pretty', 'json', 'sarif', 'github'];
/**
 * Findings with their places, ready for any format. Findings that several files share are reported once. `show` turns
 * a path as read into one for reports; by default as `shownPath` does.
 */
function reportOf(io, files, findings, documents, show = (file) => (0,_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(io, file)) {
    const located = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .locateFindings */ .Hf)(unique(findings), {
        spanOf: (location) => (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .e)(location, documents),
        textOf: (file) => documents.get(file)?.text ?? '',
        show,
    });
    return {
        version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x,
        files: files.map(show),
        sources: [...documents.values()].map(({ file, text }) => ({ path: show(file), text })),
        findings: located,
        rules: [],
    };
}
/** A parent's finding is found by each child. */
function unique(findings) {
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
/** Writes a report in a format; only that format's module is loaded. */
async function render(report, format, colour) {
    switch (format) {
        case 'pretty':
            return (await __webpack_require__.e(/* import() */ 1035).then(__webpack_require__.bind(__webpack_require__, 71035))).pretty(report, { colour });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665))).json(report);
        case 'sarif': {
            const { ruleInfo } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8919), __webpack_require__.e(7146), __webpack_require__.e(2507), __webpack_require__.e(910), __webpack_require__.e(9371), __webpack_require__.e(5143), __webpack_require__.e(1408)]).then(__webpack_require__.bind(__webpack_require__, 81408));
            const ids = [...new Set(report.findings.map(({ rule }) => rule))].sort();
            return (await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 35150))).sarif({ ...report, rules: ids.map(ruleInfo) });
        }
        case 'github':
            return (await __webpack_require__.e(/* import() */ 7752).then(__webpack_require__.bind(__webpack_require__, 67752))).github(report);
    }
}
const NAMES = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['note', 'notes'],
};
/** `2 errors, 1 note in 3 files`, for people. */
function summary(counts, files) {
    const said = ['error', 'warning', 'info']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${NAMES[severity][counts[severity] === 1 ? 0 : 1]}`);
    const where = files === 1 ? '1 file' : `${files} files`;
    return `${said.length === 0 ? 'No findings' : said.join(', ')} in ${where}.`;
}


/***/ }),

/***/ 98385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   k9: () => (/* binding */ NOTHING_RUN),
/* harmony export */   n9: () => (/* binding */ SANDBOX_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _policy_resolved_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64039);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50422);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53143);




/** What every command that opens a sandbox takes. */
const SANDBOX_OPTIONS = {
    policy: {
        kind: 'value',
        value: 'FILE',
        help: 'the policy (.github/sandbox-policy.yml, then sandbox-policy.yml)',
    },
    workspace: { kind: 'value', value: 'DIR', help: 'the folder the command works in (the current one)' },
    tier: { kind: 'value', value: 'T', choices: _policy_resolved_js__WEBPACK_IMPORTED_MODULE_3__/* .TIERS */ .i, help: 'the wall, never lower than the policy asks' },
    input: {
        kind: 'list',
        value: 'NAME=VALUE',
        help: 'hand in an input; it reaches the command as INPUT_NAME',
    },
    audit: { kind: 'value', value: 'DIR', help: 'a folder to make for the audit log (the state folder)' },
    discard: { kind: 'flag', help: 'apply nothing' },
    strict: { kind: 'flag', help: 'refuse limits that only each process would have for itself' },
    'allow-sudo': {
        kind: 'flag',
        help: 'do by sudo what only root may: load an AppArmor profile (the policy permits: [sudo])',
    },
    floor: { kind: 'value', value: 'FILE', help: 'the policy within which this one has to lie' },
};
/** Nothing was run, or nothing was applied. */
const NOTHING_RUN = 125;
/**
 * The policy's path, null after it was said that there is none. Without a policy nothing is run: never another file,
 * never a built-in policy.
 */
function policyPath(named, io) {
    if (named !== undefined)
        return named;
    try {
        return (0,_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4)(io);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .ie))
            throw error;
        io.stderr.write(`sandbox-policy: policy-invalid, exit ${String(NOTHING_RUN)}: ${error.message}\n`);
        return null;
    }
}
/** The workspace, absolute; the caller's own folder is trusted, what lies below it is opened without following links. */
function workspaceOf(named, io) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, named ?? '.');
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(io.cwd, workspace);
    const below = inside !== '..' && !inside.startsWith('../') && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside);
    return { workspace, ...(below ? { beneath: io.cwd } : {}) };
}


/***/ }),

/***/ 13144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/**
 * Turns the first SIGINT, SIGTERM or SIGHUP into a cancellation. Later ones change nothing: a runner sends SIGINT,
 * then SIGTERM, while what the first one began is still under way.
 */
function cancelOnSignals() {
    const controller = new AbortController();
    const onInterrupt = () => {
        controller.abort('SIGINT');
    };
    const onTerminate = () => {
        controller.abort('SIGTERM');
    };
    process.on('SIGINT', onInterrupt);
    process.on('SIGTERM', onTerminate);
    process.on('SIGHUP', onTerminate);
    return {
        signal: controller.signal,
        cancel: onTerminate,
        dispose() {
            process.off('SIGINT', onInterrupt);
            process.off('SIGTERM', onTerminate);
            process.off('SIGHUP', onTerminate);
        },
    };
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

/***/ 18668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ followSignals)
/* harmony export */ });
/** One listener a signal, however many follow it: Node warns of more than ten. */
const followers = new WeakMap();
function followersOf(signal) {
    const known = followers.get(signal);
    if (known !== undefined)
        return known;
    const all = new Set();
    followers.set(signal, all);
    signal.addEventListener('abort', () => {
        for (const follow of all)
            follow(signal.reason);
    });
    return all;
}
/**
 * A signal that aborts when one of the others does, with its reason. Not by AbortSignal.any: in Node 20 a signal that
 * lives as long as a session would remember every command that ever followed it.
 */
function followSignals(others) {
    const controller = new AbortController();
    const follow = (reason) => {
        controller.abort(reason);
    };
    const followed = others.filter((other) => other !== undefined);
    for (const other of followed) {
        if (other.aborted)
            follow(other.reason);
        else
            followersOf(other).add(follow);
    }
    return {
        signal: controller.signal,
        abort: () => {
            controller.abort();
        },
        release: () => {
            for (const other of followed)
                followers.get(other)?.delete(follow);
        },
    };
}


/***/ }),

/***/ 2685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gatewayRules)
/* harmony export */ });
/** The rules that a tier's gateway starts with: what the run asked for, and what the plan knows of the machine. */
function gatewayRules({ policy, mode, originOf }, network) {
    return {
        policy,
        registries: network.registries,
        ...(mode === undefined ? {} : { mode }),
        ...(originOf === undefined ? {} : { originOf }),
    };
}


/***/ }),

/***/ 73145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ locateFindings),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   XY: () => (/* binding */ spanOfPlace),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/* unused harmony exports FILE_START, positionAt, spanAt */
/**
 * Resolves findings' symbolic places. `spanOf` gives a node's span in its document; `textOf` a file's text, for
 * the offsets of edits. `show` turns a path as read into a path as shown.
 */
function locateFindings(findings, resolve) {
    const place = (location) => ({
        file: resolve.show(location.file),
        span: resolve.spanOf(location),
    });
    const located = findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        help: finding.help ?? null,
        at: place(finding.location),
        related: (finding.related ?? []).map(({ message, location }) => ({ message, at: place(location) })),
        fix: finding.fix === undefined
            ? null
            : {
                title: finding.fix.title,
                edits: finding.fix.edits.map(({ file, start, end, text }) => ({
                    file: resolve.show(file),
                    span: spanAt(resolve.textOf(file), start, end),
                    text,
                })),
            },
    }));
    return located.sort(byPlace);
}
/** Where a whole file's finding is shown: an empty span at its first character. */
const FILE_START = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
};
function spanOfPlace(place) {
    return place.span ?? FILE_START;
}
/** The 1-based position of a 0-based offset; lines end at LF, columns count UTF-16 units. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
        line += 1;
        start = next + 1;
    }
    return { line, column: offset - start + 1, offset };
}
function spanAt(text, start, end) {
    return { start: positionAt(text, start), end: positionAt(text, end) };
}
function byPlace(a, b) {
    const [x, y] = [spanOfPlace(a.at).start, spanOfPlace(b.at).start];
    return compare(a.at.file, b.at.file) || x.line - y.line || x.column - y.column || compare(a.rule, b.rule);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const ORDER = { error: 3, warning: 2, info: 1 };
/** Whether a severity is at or over a threshold. */
function atLeast(severity, threshold) {
    return ORDER[severity] >= ORDER[threshold];
}
/** How many there are of each severity. */
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
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


/***/ }),

/***/ 79577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SandboxRefused: () => (/* binding */ SandboxRefused),
  v: () => (/* binding */ asRefused),
  openSandbox: () => (/* binding */ openSandbox)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/audit/error.js
var audit_error = __webpack_require__(63218);
// EXTERNAL MODULE: ./build/run/events.js
var events = __webpack_require__(92493);
// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(25686);
// EXTERNAL MODULE: ./build/enforce/follow-signals.js
var follow_signals = __webpack_require__(18668);
// EXTERNAL MODULE: ./build/enforce/gateway-rules.js
var gateway_rules = __webpack_require__(2685);
// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var workspace_error = __webpack_require__(51605);
// EXTERNAL MODULE: ./build/run/admit.js
var admit = __webpack_require__(13559);
// EXTERNAL MODULE: ./build/run/clean.js
var clean = __webpack_require__(10899);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/enforce/workspace/changes.js + 2 modules
var changes = __webpack_require__(36973);
// EXTERNAL MODULE: ./build/enforce/workspace/remove.js
var remove = __webpack_require__(47643);
;// CONCATENATED MODULE: ./build/enforce/workspace/copy-layer.js





/**
 * Copies an overlay's upper layer with all that hostile code has put into it, so that an overlay over the copy shows
 * what one over the layer itself would: names of any kind, modes, hard links, holes, deletions and opaque folders. It
 * has no more entries than may be collected.
 * Throws WorkspaceError; nothing is left at `to` then.
 */
async function copyLayer(request) {
    const { from, to } = request;
    const links = `${to}.links`;
    try {
        for (const folder of [to, links])
            external_node_fs_.mkdirSync(folder, { mode: 0o700 });
        await runCopy(request, links);
    }
    catch (error) {
        (0,remove/* removeState */.a)(to);
        throw error instanceof workspace_error/* WorkspaceError */.kP
            ? error
            : new workspace_error/* WorkspaceError */.kP('failed', `can't copy ${(0,workspace_error/* printable */.g$)(from)}`, null, { cause: error });
    }
    finally {
        (0,remove/* removeState */.a)(links);
    }
}
async function runCopy({ program, from, to, signal }, links) {
    const child = (0,external_node_child_process_.spawn)(program, ['copy', from, to, links, String(changes/* MAX_ENTRIES */.S)], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {},
    });
    const stop = () => void child.kill('SIGKILL');
    signal?.addEventListener('abort', stop);
    if (signal?.aborted === true)
        stop();
    let said = '';
    child.stderr.on('data', (chunk) => {
        said = (said + chunk.toString('latin1')).slice(0, 4096);
    });
    try {
        const code = await new Promise((resolve, reject) => {
            child.on('error', reject);
            child.on('close', resolve);
        });
        if (signal?.aborted === true)
            throw new workspace_error/* WorkspaceError */.kP('failed', 'cancelled while the changes were copied');
        if (code === 0)
            return;
        throw new workspace_error/* WorkspaceError */.kP(/No space left on device|Disk quota exceeded/.test(said) ? 'no-space' : 'scan', `the changes can't be kept as they are: ${(0,workspace_error/* printable */.g$)(said.trim())}`);
    }
    finally {
        signal?.removeEventListener('abort', stop);
    }
}

// EXTERNAL MODULE: ./build/enforce/workspace/collect.js + 4 modules
var collect = __webpack_require__(88007);
// EXTERNAL MODULE: ./build/run/open.js
var run_open = __webpack_require__(3656);
;// CONCATENATED MODULE: ./build/run/look-at-changes.js





/**
 * What an overlay workspace holds that the workspace doesn't, judged by the policy. Collecting opens up closed folders:
 * that is done to a copy, which is removed again. Nothing may run inside.
 *
 * @throws SetupError
 */
async function lookAtChanges(opened, policy, signal) {
    const { workspace, native } = opened;
    if (workspace.layers === null)
        return [];
    const copy = `${workspace.layers.upper}.looked-at`;
    const cancel = signal === undefined ? {} : { signal };
    try {
        await copyLayer({
            program: native,
            from: workspace.layers.upper,
            to: copy,
            ...cancel,
        });
        const layers = { ...workspace.layers, upper: copy };
        const collected = await (0,collect/* collectWorkspace */._)({ ...workspace, layers }, { scanner: native, policy, ...cancel });
        try {
            return collected.changes.flatMap(({ change, fate }) => {
                if (fate.kind !== 'apply' && fate.kind !== 'output' && fate.kind !== 'violation')
                    return [];
                const { path, kind, type, size, sha256 } = change;
                const reason = fate.kind === 'violation' ? fate.message : null;
                return [
                    {
                        path: (0,workspace_error/* printable */.g$)(path),
                        change: kind,
                        kind: type,
                        size,
                        sha256: type === 'file' ? sha256 : null,
                        permitted: reason === null,
                        reason,
                    },
                ];
            });
        }
        finally {
            collected.close();
        }
    }
    catch (error) {
        throw (0,run_open/* asSetupError */.AD)(error);
    }
    finally {
        (0,remove/* removeState */.a)(copy);
    }
}

;// CONCATENATED MODULE: ./build/run/checkpoints.js






/** The newest are kept: each may be as large as all that was changed. */
const MOST_CHECKPOINTS = 100;
function openCheckpoints(opened, signal) {
    const kept = [];
    let made = 0;
    let turned = 0;
    let broken = null;
    const copy = (from, to) => copyLayer({
        program: opened.native,
        from,
        to,
        ...(signal === undefined ? {} : { signal }),
    });
    function requireOverlay() {
        const { mode } = opened.workspace.plan;
        if (broken !== null)
            throw new sandbox/* SetupError */.w(broken, null);
        if (mode !== 'overlay')
            throw new sandbox/* SetupError */.w(`a ${mode} workspace has no checkpoints: only what lies in an overlay can be put back`, 'set filesystem.workspace to overlay');
        if (opened.tier === 'microvm')
            throw new sandbox/* SetupError */.w('what a virtual machine changed is known when it is closed: until then it lies in its own drive', 'use the gvisor or the container tier');
    }
    async function requireQuiet() {
        if (await opened.sandbox.quiet())
            return;
        throw new sandbox/* SetupError */.w('something still runs inside, and what it writes could not be kept whole', null);
    }
    /** Copies of every layer under another name, or of none. */
    async function copyAll(from, to) {
        const copied = [];
        try {
            for (const layer of opened.layers) {
                await copy(from(layer), to(layer));
                copied.push(to(layer));
            }
        }
        catch (error) {
            for (const folder of copied)
                (0,remove/* removeState */.a)(folder);
            throw (0,run_open/* asSetupError */.AD)(error);
        }
    }
    async function make() {
        requireOverlay();
        await requireQuiet();
        made += 1;
        const name = String(made);
        await copyAll(({ upper }) => upper, ({ upper }) => checkpointOf(upper, name));
        kept.push(name);
        const oldest = kept.length > MOST_CHECKPOINTS ? kept.shift() : undefined;
        if (oldest !== undefined)
            for (const { upper } of opened.layers)
                (0,remove/* removeState */.a)(checkpointOf(upper, oldest));
        return name;
    }
    async function restore(name, before) {
        requireOverlay();
        if (!kept.includes(name))
            throw new sandbox/* SetupError */.w(`there is no checkpoint ${JSON.stringify(name.slice(0, 40))}`, `take one that was made in this sandbox; the newest ${String(MOST_CHECKPOINTS)} are kept`);
        await requireQuiet();
        // All that can fail for want of space or time is done before anything is given up.
        await copyAll(({ upper }) => checkpointOf(upper, name), ({ upper }) => `${upper}.next`);
        turned += 1;
        before();
        const old = `old-${String(turned)}`;
        try {
            await opened.reopen(() => {
                for (const layer of opened.layers)
                    exchange(layer, old);
            });
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            broken = `the sandbox could not be put back to checkpoint ${name}: ${reason}`;
            throw new sandbox/* SetupError */.w(broken, error instanceof sandbox/* SetupError */.w ? error.fix : null, { cause: error });
        }
        // What another user's engine made in a work folder is left for the end of the run.
        for (const { upper, work } of opened.layers)
            for (const folder of [`${upper}.${old}`, `${work}.${old}`])
                (0,remove/* removeState */.a)(folder);
    }
    async function changes(policy) {
        requireOverlay();
        await requireQuiet();
        return await lookAtChanges(opened, policy, signal);
    }
    return {
        make,
        restore,
        changes,
        get broken() {
            return broken;
        },
    };
}
function checkpointOf(upper, name) {
    return `${upper}.checkpoint-${name}`;
}
/** The kernel takes no work folder twice: it remembers there that an overlay wasn't written to the disk. */
function exchange({ upper, work, uid, gid }, old) {
    (0,external_node_fs_.renameSync)(upper, `${upper}.${old}`);
    (0,external_node_fs_.renameSync)(`${upper}.next`, upper);
    (0,external_node_fs_.renameSync)(work, `${work}.${old}`);
    (0,external_node_fs_.mkdirSync)(work, { mode: 0o700 });
    if (process.geteuid?.() === 0)
        (0,external_node_fs_.chownSync)(work, uid, gid);
}

// EXTERNAL MODULE: ./build/run/dependencies.js
var run_dependencies = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/run/draft.js
var run_draft = __webpack_require__(86773);
// EXTERNAL MODULE: ./build/run/id.js
var id = __webpack_require__(63541);
// EXTERNAL MODULE: ./build/run/log-files.js
var log_files = __webpack_require__(36010);
// EXTERNAL MODULE: ./build/run/named-files.js
var named_files = __webpack_require__(71873);
// EXTERNAL MODULE: ./build/run/outcome.js
var run_outcome = __webpack_require__(95302);
// EXTERNAL MODULE: ./build/run/perform.js
var perform = __webpack_require__(47063);
// EXTERNAL MODULE: ./build/policy/phases.js
var phases = __webpack_require__(82395);
;// CONCATENATED MODULE: ./build/run/phase.js


/**
 * The policy while a phase holds in a sandbox that is open already: there, only what is decided anew for each
 * command and connection can change.
 *
 * @param name null: the policy itself
 * @throws SetupError when there is no such phase, or it states what an open sandbox can't change any more
 */
function phaseInside(loaded, name) {
    if (name === null)
        return loaded;
    const phase = (0,phases/* phaseOf */.hU)(loaded.policy, name);
    const applied = (0,phases/* applyPhase */.wI)(loaded, name);
    if (phase === null || applied === null) {
        const names = Object.keys(loaded.policy.phases);
        const fix = names.length === 0 ? null : `choose one of ${names.join(', ')}`;
        throw new sandbox/* SetupError */.w(`the policy has no phase named ${name}`, fix);
    }
    const { limits, filesystem, env } = phase;
    const fixed = [
        ...(Object.keys(limits ?? {}).length > 0 ? ['limits'] : []),
        ...(Object.keys(filesystem ?? {}).length > 0 ? ['filesystem'] : []),
        ...(env === undefined ? [] : ['env']),
    ];
    if (fixed.length === 0)
        return applied;
    throw new sandbox/* SetupError */.w(`phase ${name} states ${fixed.join(' and ')}, which an open sandbox keeps as it was opened`, 'open a sandbox for that phase, or let it state egress and commands alone');
}

// EXTERNAL MODULE: ./build/run/places.js
var run_places = __webpack_require__(39932);
// EXTERNAL MODULE: ./build/run/secrets.js
var secrets = __webpack_require__(70299);
// EXTERNAL MODULE: ./build/run/session.js
var session = __webpack_require__(65834);
;// CONCATENATED MODULE: ./build/run/sandbox.js























/** A sandbox that was not opened: nothing is left of it. */
class SandboxRefused extends Error {
    outcome;
    fix;
    problems;
    name = 'SandboxRefused';
    constructor(outcome, reason, fix, problems = [], options) {
        super(reason, options);
        this.outcome = outcome;
        this.fix = fix;
        this.problems = problems;
    }
}
/**
 * Opens a sandbox from a policy, for many commands. Each command is held against `commands` first; all of it is
 * logged.
 *
 * @param loaded From `parsePolicy(…).loaded`.
 * @throws SandboxRefused when the policy can't be enforced here, or the set-up failed.
 */
async function openSandbox(loaded, options, dependencies = run_dependencies/* realDependencies */._) {
    const began = performance.now();
    const home = options.home ?? homeFolder();
    const { apply: _application, ...given } = options;
    const request = { ...given, env: options.env ?? {}, home };
    const draft = (0,run_draft/* newDraft */.cr)((0,id/* newRunId */.F)(), []);
    try {
        (0,named_files/* checkNamedFiles */.BJ)(request);
        const places = (0,run_places/* makePlaces */.H)(options.stateHome ?? (0,external_node_path_.join)(home, '.local', 'state'));
        for (const line of (await (0,clean/* cleanDeadRuns */.K)(places)).problems)
            options.onProgress?.(line);
        const known = (0,admit/* know */.ux)(loaded, request);
        const refused = await (0,admit/* refusedGiven */.cB)(known, request);
        if (refused !== null)
            throw refusal(refused);
        const { facts, programs } = await dependencies.facts(loaded, request, places.state);
        const compiled = (0,admit/* compileFor */.dk)(known, request, facts, dependencies);
        (0,run_draft/* addCompiled */.bA)(draft, compiled);
        if (compiled.kind === 'refused')
            throw refusal(compiled);
        const log = (0,log_files/* beginLog */.uu)(request, places, draft.run, compiled, known);
        const context = { compiled, log, draft, places, request };
        try {
            const opened = await (0,session/* openSession */.fA)(context, dependencies);
            draft.durations.setup = Math.round(performance.now() - began);
            const decide = (policy, argv) => dependencies.decideCommand(policy, { argv }, programs);
            return sandboxOf(context, options, opened, decide);
        }
        catch (error) {
            const reason = (0,run_open/* messageOf */.bD)(error);
            (0,log_files/* endLog */.cv)(draft, (0,run_outcome/* outcomeOf */.sG)({ kind: 'refused', outcome: 'setup-failed', reason }), known, log, []);
            log.audit.close();
            throw error;
        }
    }
    catch (error) {
        throw asRefused(error);
    }
}
/** A set-up that failed as what the library throws of it; anything else as it is. */
function asRefused(error) {
    if (error instanceof sandbox/* SetupError */.w || error instanceof workspace_error/* WorkspaceError */.kP)
        return new SandboxRefused('setup-failed', error.message, error.fix, [], { cause: error });
    if (error instanceof audit_error/* AuditError */.M)
        return new SandboxRefused('setup-failed', error.message, null, [], { cause: error });
    return error;
}
/** By the system's user database, in which a user of a container often has no entry: then there is no home. */
function homeFolder() {
    try {
        return (0,external_node_os_.userInfo)().homedir;
    }
    catch {
        return '/nonexistent';
    }
}
function refusal({ outcome, reason, fix, problems }) {
    return new SandboxRefused(outcome, reason, fix, problems);
}
function sandboxOf(context, options, opened, decide) {
    const { compiled, draft, log } = context;
    const checkpoints = openCheckpoints(opened, options.signal);
    /** What counts at the end, now and at each checkpoint: the first command that failed, else the last. */
    let worst = null;
    const worstAt = new Map();
    /** While files are kept or put back. */
    let arranging = null;
    let number = 0;
    let running = 0;
    let current = compiled.loaded;
    let closing = null;
    async function run(argv, request = {}) {
        while (arranging !== null)
            await arranging.catch(() => undefined);
        running += 1;
        try {
            return await runOne(argv, request);
        }
        finally {
            running -= 1;
        }
    }
    function enterPhase(name) {
        // Between two phases nothing runs: the init ends whatever a command left behind before it reports its end.
        if (running > 0 || arranging !== null)
            throw new sandbox/* SetupError */.w('a command is running, and phases change between commands', null);
        const next = phaseInside(compiled.loaded, name);
        replaceRules(next);
        current = next;
    }
    /** Does one thing with the files while no command runs, and none can begin. */
    async function arrange(doing, work) {
        if (closing !== null)
            throw new sandbox/* SetupError */.w('the sandbox is closed', null);
        if (running > 0 || arranging !== null)
            throw new sandbox/* SetupError */.w(`${(0,run_outcome/* counted */.hS)(running, 'command')} ${running === 1 ? 'is' : 'are'} running, and ${doing} needs all to have ended`, 'wait for each command to end, or cancel it');
        const working = work();
        arranging = working;
        try {
            return await working;
        }
        finally {
            arranging = null;
        }
    }
    const checkpoint = () => arrange('a checkpoint', async () => {
        const name = await checkpoints.make();
        worstAt.set(name, worst);
        worstAt.delete(String(Number(name) - MOST_CHECKPOINTS));
        return name;
    });
    const changes = () => arrange('a look at the changes', () => checkpoints.changes(compiled.loaded.policy));
    const rollback = (to) => arrange('going back to one', async () => {
        // The gateway goes with the sandbox, and what it refused is told.
        await checkpoints.restore(to, () => {
            (0,session/* recordEgress */.tX)(context, opened);
            (0,session/* recordConnections */.pm)(context, opened);
        });
        worst = worstAt.get(to) ?? null;
        if (current !== compiled.loaded)
            replaceRules(current);
    });
    function replaceRules(next) {
        const { network } = compiled.plan;
        if (network.kind !== 'gateway')
            return;
        const originOf = (clause) => (0,events/* placeOf */.$t)(next, clause);
        opened.sandbox.gateway?.replace((0,gateway_rules/* gatewayRules */.a)({ policy: next.policy, originOf }, network));
    }
    async function runOne(argv, request) {
        if (closing !== null)
            throw new sandbox/* SetupError */.w('the sandbox is closed', null);
        const command = number;
        number += 1;
        const decision = await decide(current.policy, argv);
        if (decision.verdict !== 'allow') {
            const { verdict, clause, reason } = decision;
            const redacted = compiled.redact(argv);
            const none = { cwd: '', stdin: false, image: null, end: null };
            log.note({ type: 'command', command, argv: redacted, ...none, verdict, clause });
            const origin = (0,events/* placeOf */.$t)(current, clause);
            (0,session/* recordViolation */.Bx)(context, { clause, origin, what: redacted.join(' '), message: reason });
            if (decision.suggestion !== null)
                draft.suggestions.push(decision.suggestion);
            const outcome = verdict === 'escalate' ? 'escalated' : 'denied';
            return { ...(0,run_outcome/* outcomeOf */.sG)({ kind: 'refused', outcome, reason }), ...NOTHING };
        }
        const cancelling = (0,follow_signals/* followSignals */.p)([request.signal, options.signal]);
        let report;
        try {
            report = await (0,session/* runLogged */.Eb)(context, opened, {
                number: command,
                argv,
                clause: decision.clause,
                request: withDefaults(request, options, cancelling.signal),
            });
        }
        finally {
            cancelling.release();
        }
        if (worst === null || (0,run_outcome/* succeeded */.gq)(worst.ended))
            worst = report;
        return { ...(0,perform/* verdictOf */.Vj)(compiled, argv, report), ...outputOf(report) };
    }
    async function closeAll() {
        const began = performance.now();
        await arranging?.catch(() => undefined);
        const { broken } = checkpoints;
        let failure;
        // Of a sandbox that could not be opened anew, it is told already.
        if (broken === null)
            (0,session/* recordEgress */.tX)(context, opened);
        try {
            await opened.sandbox.stop();
            const { apply = 'on-success' } = options;
            const good = worst === null || (0,run_outcome/* succeeded */.gq)(worst.ended);
            const kind = apply === 'never' ? 'patch' : apply;
            const application = kind === 'patch' ? { kind, file: null } : { kind };
            failure = await (0,session/* settleSession */.GF)(context, opened, application, broken === null && (apply === 'always' || (apply !== 'never' && good)));
        }
        catch (error) {
            failure = `what the commands left could not be taken out: ${(0,run_open/* messageOf */.bD)(error)}`;
        }
        failure = broken ?? failure;
        if (failure !== null)
            (0,run_draft/* addProblem */.F3)(draft, failure);
        for (const problem of await opened.close())
            (0,run_draft/* addProblem */.F3)(draft, problem);
        if (broken === null)
            (0,session/* recordConnections */.pm)(context, opened);
        draft.durations.teardown = Math.round(performance.now() - began);
        const verdict = (0,run_outcome/* outcomeOf */.sG)({
            kind: 'ended',
            command: '',
            ended: worst?.ended ?? { kind: 'exited', code: 0 },
            limit: worst === null ? null : (0,perform/* limitOf */.LF)(compiled, worst),
            violations: draft.violations.length,
            onViolation: 'record',
            conflicts: draft.conflicts.length,
            failure,
        });
        const result = (0,log_files/* endLog */.cv)(draft, verdict, compiled, log, []);
        log.audit.close();
        return result;
    }
    async function alive() {
        await arranging?.catch(() => undefined);
        if (closing !== null || checkpoints.broken !== null)
            return false;
        return opened.sandbox.quiet().then(() => true, () => false);
    }
    const close = () => (closing ??= closeAll());
    return {
        run,
        enterPhase,
        checkpoint,
        rollback,
        changes,
        alive,
        id: draft.run,
        tier: compiled.plan.tier,
        matrix: compiled.plan.matrix.cells,
        policyDigest: compiled.loaded.digest,
        planDigest: compiled.planDigest,
        imageDigest: opened.sandbox.imageDigest,
        auditLog: log.audit.directory,
        close,
        [Symbol.asyncDispose]: async () => {
            await close();
        },
    };
}
const NOTHING = { stdout: null, stderr: null, usage: null, duration: 0 };
function outputOf({ stdout, stderr, usage, duration }) {
    return { stdout, stderr, usage, duration };
}
function withDefaults(request, { inputs }, signal) {
    return { ...request, env: { ...(0,secrets/* inputVariables */.kN)(inputs ?? {}), ...request.env }, signal };
}


/***/ })

};
;