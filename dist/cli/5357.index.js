"use strict";
exports.id = 5357;
exports.ids = [5357];
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