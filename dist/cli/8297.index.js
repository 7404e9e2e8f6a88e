"use strict";
exports.id = 8297;
exports.ids = [8297,3541];
exports.modules = {

/***/ 3218:
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
    usage: 0,
    limit: 0,
};


/***/ }),

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

// crypto.hash is three times as fast for short data; it came with Node 20.12.
const oneShot = node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash;
/** SHA-256 of some bytes, or of a text's UTF-8, as 64 lower-case hexadecimal digits. */
const sha256 = oneShot === undefined
    ? (data) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(data).digest('hex')
    : (data) => oneShot('sha256', data, 'hex');


/***/ }),

/***/ 5597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ LOG_NAME),
  h: () => (/* binding */ createLog)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/audit/error.js
var audit_error = __webpack_require__(3218);
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
 * @param options.append Every write goes to the end, even beside another writer.
 * @throws AuditError `exists`, `no-space`, `io`.
 */
function createFile(folder, name, options = {}) {
    try {
        const flags = options.append === true ? NEW_FILE | external_node_fs_.constants.O_APPEND : NEW_FILE;
        return (0,external_node_fs_.openSync)(below(folder, name), flags, options.mode ?? 0o600);
    }
    catch (error) {
        throw fromSystem(error, name);
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
var hash = __webpack_require__(3146);
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
        file = createFile(folder, LOG_NAME, { append: true });
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
            const descriptor = createFile(folder, name);
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
        createFile: (name) => createFile(folder, name),
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

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newRunId),
/* harmony export */   P: () => (/* binding */ isRunId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SandboxRefused: () => (/* binding */ SandboxRefused),
/* harmony export */   openSandbox: () => (/* binding */ openSandbox)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _audit_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3218);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2493);
/* harmony import */ var _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5686);
/* harmony import */ var _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1605);
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8480);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(899);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9421);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4621);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3541);
/* harmony import */ var _log_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6010);
/* harmony import */ var _named_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1873);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3656);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5302);
/* harmony import */ var _perform_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7063);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9932);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(299);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3549);



















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
async function openSandbox(loaded, options, dependencies = _dependencies_js__WEBPACK_IMPORTED_MODULE_8__/* .realDependencies */ ._) {
    const began = performance.now();
    const home = options.home ?? homeFolder();
    const { apply: _application, ...given } = options;
    const request = { ...given, env: options.env ?? {}, home };
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_9__/* .newDraft */ .cr)((0,_id_js__WEBPACK_IMPORTED_MODULE_10__/* .newRunId */ .F)(), []);
    try {
        (0,_named_files_js__WEBPACK_IMPORTED_MODULE_12__/* .checkNamedFiles */ .BJ)(request);
        const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_16__/* .makePlaces */ .H)(options.stateHome ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local', 'state'));
        for (const line of (await (0,_clean_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanDeadRuns */ .K)(places)).problems)
            options.onProgress?.(line);
        const known = (0,_admit_js__WEBPACK_IMPORTED_MODULE_6__/* .know */ .ux)(loaded, request);
        const refused = await (0,_admit_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedGiven */ .cB)(known, options.inputs ?? {});
        if (refused !== null)
            throw refusal(refused);
        const { facts, programs } = await dependencies.facts(loaded, request, places.state);
        const compiled = (0,_admit_js__WEBPACK_IMPORTED_MODULE_6__/* .compileFor */ .dk)(known, request, facts, dependencies);
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_9__/* .addCompiled */ .bA)(draft, compiled);
        if (compiled.kind === 'refused')
            throw refusal(compiled);
        const log = (0,_log_files_js__WEBPACK_IMPORTED_MODULE_11__/* .beginLog */ .uu)(request, places, draft.run, compiled, known);
        const context = { compiled, log, draft, places, request };
        try {
            const opened = await (0,_session_js__WEBPACK_IMPORTED_MODULE_18__/* .openSession */ .fA)(context, dependencies);
            draft.durations.setup = Math.round(performance.now() - began);
            const decide = (argv) => dependencies.decideCommand(loaded.policy, argv, programs);
            return sandboxOf(context, options, opened, decide);
        }
        catch (error) {
            const reason = (0,_open_js__WEBPACK_IMPORTED_MODULE_13__/* .messageOf */ .bD)(error);
            (0,_log_files_js__WEBPACK_IMPORTED_MODULE_11__/* .endLog */ .cv)(draft, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .outcomeOf */ .sG)({ kind: 'refused', outcome: 'setup-failed', reason }), known, log, []);
            log.audit.close();
            throw error;
        }
    }
    catch (error) {
        if (error instanceof _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w || error instanceof _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP) {
            throw new SandboxRefused('setup-failed', error.message, error.fix, [], { cause: error });
        }
        if (error instanceof _audit_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M) {
            throw new SandboxRefused('setup-failed', error.message, null, [], { cause: error });
        }
        throw error;
    }
}
/** By the system's user database, in which a user of a container often has no entry: then there is no home. */
function homeFolder() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
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
    const reports = [];
    let number = 0;
    let closing = null;
    async function run(argv, request = {}) {
        if (closing !== null)
            throw new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w('the sandbox is closed', null);
        const command = number;
        number += 1;
        const decision = await decide(argv);
        if (decision.verdict !== 'allow') {
            const { verdict, clause, reason } = decision;
            const redacted = compiled.redact(argv);
            const none = { cwd: '', stdin: false, image: null, end: null };
            log.note({ type: 'command', command, argv: redacted, ...none, verdict, clause });
            const origin = (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(compiled.loaded, clause);
            (0,_session_js__WEBPACK_IMPORTED_MODULE_18__/* .recordViolation */ .Bx)(context, { clause, origin, what: redacted.join(' '), message: reason });
            if (decision.suggestion !== null)
                draft.suggestions.push(decision.suggestion);
            const outcome = verdict === 'escalate' ? 'escalated' : 'denied';
            return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .outcomeOf */ .sG)({ kind: 'refused', outcome, reason }), ...NOTHING };
        }
        const report = await (0,_session_js__WEBPACK_IMPORTED_MODULE_18__/* .runLogged */ .Eb)(context, opened, {
            number: command,
            argv,
            clause: decision.clause,
            request: withDefaults(request, options),
        });
        reports.push(report);
        return { ...verdictOf(compiled, argv, report), ...outputOf(report) };
    }
    async function closeAll() {
        const began = performance.now();
        const worst = reports.find(({ ended }) => !(0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .succeeded */ .gq)(ended)) ?? reports.at(-1);
        let failure;
        try {
            await opened.sandbox.stop();
            const { apply = 'on-success' } = options;
            const good = reports.every(({ ended }) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .succeeded */ .gq)(ended));
            const kind = apply === 'never' ? 'patch' : apply;
            const application = kind === 'patch' ? { kind, file: null } : { kind };
            failure = await (0,_session_js__WEBPACK_IMPORTED_MODULE_18__/* .settleSession */ .GF)(context, opened, application, apply === 'always' || (apply !== 'never' && good));
        }
        catch (error) {
            failure = `what the commands left could not be taken out: ${(0,_open_js__WEBPACK_IMPORTED_MODULE_13__/* .messageOf */ .bD)(error)}`;
        }
        if (failure !== null)
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_9__/* .addProblem */ .F3)(draft, failure);
        for (const problem of await opened.close())
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_9__/* .addProblem */ .F3)(draft, problem);
        draft.durations.teardown = Math.round(performance.now() - began);
        const verdict = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .outcomeOf */ .sG)({
            kind: 'ended',
            command: '',
            ended: worst?.ended ?? { kind: 'exited', code: 0 },
            limit: worst === undefined ? null : (0,_perform_js__WEBPACK_IMPORTED_MODULE_15__/* .limitOf */ .L)(compiled, worst),
            violations: draft.violations.length,
            onViolation: 'record',
            conflicts: draft.conflicts.length,
            failure,
        });
        const result = (0,_log_files_js__WEBPACK_IMPORTED_MODULE_11__/* .endLog */ .cv)(draft, verdict, compiled, log, []);
        log.audit.close();
        return result;
    }
    const close = () => (closing ??= closeAll());
    return {
        run,
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
function verdictOf(compiled, argv, report) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .outcomeOf */ .sG)({
        kind: 'ended',
        command: compiled.redact(argv)[0] ?? '',
        ended: report.ended,
        limit: (0,_perform_js__WEBPACK_IMPORTED_MODULE_15__/* .limitOf */ .L)(compiled, report),
        violations: 0,
        onViolation: 'record',
        conflicts: 0,
        failure: null,
    });
}
function withDefaults(request, { inputs, signal }) {
    const cancelling = [request.signal, signal].filter((one) => one !== undefined);
    return {
        ...request,
        env: { ...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_17__/* .inputVariables */ .kN)(inputs ?? {}), ...request.env },
        ...(cancelling.length === 0 ? {} : { signal: AbortSignal.any(cancelling) }),
    };
}


/***/ })

};
;