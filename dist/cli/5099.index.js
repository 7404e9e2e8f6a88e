"use strict";
exports.id = 5099;
exports.ids = [5099];
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

/***/ 72583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicy: () => (/* binding */ runPolicy)
/* harmony export */ });
/* harmony import */ var _audit_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63218);
/* harmony import */ var _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25686);
/* harmony import */ var _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51605);
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13559);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10899);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63061);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86773);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63541);
/* harmony import */ var _log_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36010);
/* harmony import */ var _named_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71873);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95302);
/* harmony import */ var _perform_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47063);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39932);
/* harmony import */ var _record_events_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(27148);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(93311);















/**
 * Runs one command under a policy: reads and checks the policy, compiles it for this host, opens the sandbox, runs
 * the command, takes out what may come out, and leaves an audit log. What goes wrong is an outcome, never an
 * exception; exceptions are defects of this program, and nothing is left running then either.
 *
 * @returns What became of it, by schemas/result.v1.schema.json.
 */
async function runPolicy(request, dependencies = _dependencies_js__WEBPACK_IMPORTED_MODULE_5__/* .realDependencies */ ._) {
    const began = performance.now();
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_6__/* .newDraft */ .cr)((0,_id_js__WEBPACK_IMPORTED_MODULE_7__/* .newRunId */ .F)(), request.argv);
    if (request.mode === 'audit')
        draft.mode = 'audit';
    const state = { admitted: null, log: null };
    let ending;
    try {
        (0,_named_files_js__WEBPACK_IMPORTED_MODULE_9__/* .checkNamedFiles */ .BJ)(request);
        const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_12__/* .makePlaces */ .H)(request.stateHome);
        for (const line of (await (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanDeadRuns */ .K)(places)).problems)
            request.onProgress?.(line);
        const admitted = await (0,_admit_js__WEBPACK_IMPORTED_MODULE_3__/* .admit */ .w4)(request, dependencies, places.state);
        state.admitted = admitted;
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_6__/* .addCompiled */ .bA)(draft, admitted);
        state.log = openLog(request, places, draft.run, admitted);
        if (admitted.kind === 'admitted' && state.log !== null) {
            const { log } = state;
            await request.prove?.(admitted.loaded, (report) => log.demandFile('verify.json', report));
            ending = await (0,_perform_js__WEBPACK_IMPORTED_MODULE_11__/* .perform */ .y9)({ request, compiled: admitted, log, places, draft, began }, dependencies);
        }
        else {
            ending = refusal(draft, admitted, state.log);
        }
    }
    catch (error) {
        ending = failure(request, draft, error);
    }
    try {
        return await conclude(request, draft, state.admitted, state.log, ending);
    }
    finally {
        state.log?.audit.close();
    }
}
function openLog(request, places, run, admitted) {
    const known = admitted.kind === 'admitted' ? admitted : admitted.known;
    return known === null ? null : (0,_log_files_js__WEBPACK_IMPORTED_MODULE_8__/* .beginLog */ .uu)(request, places, run, admitted, known);
}
function refusal(draft, admitted, log) {
    if (admitted.kind === 'admitted')
        throw new TypeError('an admitted run has a log');
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_6__/* .addProblems */ .EB)(draft, admitted.problems);
    draft.fix = admitted.fix;
    draft.suggestions.push(...(admitted.denied?.suggestions ?? []));
    if (log !== null)
        (0,_record_events_js__WEBPACK_IMPORTED_MODULE_13__/* .recordRefusal */ .SY)(draft, admitted, log);
    return { kind: 'refused', outcome: admitted.outcome, reason: admitted.reason };
}
/** A set-up that failed, or the cancellation that made it fail; anything else is a defect and is thrown on. */
function failure(request, draft, error) {
    if (request.signal?.aborted === true)
        return { kind: 'cancelled', by: (0,_request_js__WEBPACK_IMPORTED_MODULE_14__/* .cancelledBy */ .t)(request.signal) };
    if (error instanceof _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w || error instanceof _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkspaceError */ .kP)
        draft.fix = error.fix;
    else if (!(error instanceof _audit_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AuditError */ .M))
        throw error;
    return { kind: 'refused', outcome: 'setup-failed', reason: error.message };
}
async function conclude(request, draft, admitted, log, ending) {
    const known = admitted === null ? null : admitted.kind === 'admitted' ? admitted : admitted.known;
    const missing = ending.kind === 'cancelled' ? ['what the code changed: the run was cancelled'] : [];
    const result = (0,_log_files_js__WEBPACK_IMPORTED_MODULE_8__/* .endLog */ .cv)(draft, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .outcomeOf */ .sG)(ending), known, log, missing);
    const unwritten = await (0,_named_files_js__WEBPACK_IMPORTED_MODULE_9__/* .writeResultFile */ .tH)(request, (0,_log_files_js__WEBPACK_IMPORTED_MODULE_8__/* .json */ .Pq)(result));
    return unwritten === null ? result : { ...result, problems: [...result.problems, unwritten] };
}


/***/ })

};
;