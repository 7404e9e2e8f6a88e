"use strict";
exports.id = 6774;
exports.ids = [6774];
exports.modules = {

/***/ 84808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// UNUSED EXPORTS: needsOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cli/home.js
var cli_home = __webpack_require__(28230);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/signals.js
var cli_signals = __webpack_require__(13144);
// EXTERNAL MODULE: ./build/report/run.js
var run = __webpack_require__(71362);
// EXTERNAL MODULE: ./build/run/dependencies.js
var dependencies = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/run/run.js
var run_run = __webpack_require__(72583);
;// CONCATENATED MODULE: ./build/action/hidden.js
/**
 * What the code never sees, whatever a policy passes: the runner's tokens and service addresses, the files by which
 * a step talks to the runner, and the step's own inputs and state, among which is a token (S2).
 */
const HIDDEN = /^(?:ACTIONS_.*|INPUT_.*|STATE_.*|GITHUB_TOKEN|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|EVENT_PATH))$/i;
/** The environment that a policy may pass from. */
function passableEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !HIDDEN.test(name)));
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/action/output.js


/** A line that is longer goes out in parts of this many characters. */
const MAX_LINE = 64 * 1024;
/**
 * Makes plain text of a stream of the code's output, line by line (the runner shows whole lines anyway): no terminal
 * escapes, nothing hidden, nothing that is a workflow command to any runner. That the runner also takes no commands
 * meanwhile (`stopCommands`) is a second wall.
 */
function logStream(emit) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    return {
        async write(chunk) {
            const lines = (rest + decoder.write(chunk)).split(/\r\n|\n|\r(?=.)/s);
            rest = lines.pop() ?? '';
            while (rest.length > MAX_LINE) {
                lines.push(rest.slice(0, MAX_LINE));
                rest = rest.slice(MAX_LINE);
            }
            if (lines.length > 0)
                await emit(lines.map((line) => `${(0,visible/* visibleOutput */.SA)(line)}\n`).join(''));
        },
        async end() {
            const last = (rest + decoder.end()).replace(/\r$/, '');
            rest = '';
            if (last !== '')
                await emit(`${(0,visible/* visibleOutput */.SA)(last)}\n`);
        },
    };
}

// EXTERNAL MODULE: ./build/action/policy-source.js + 2 modules
var policy_source = __webpack_require__(43163);
// EXTERNAL MODULE: ./build/action/publish.js + 1 modules
var publish = __webpack_require__(51282);
// EXTERNAL MODULE: ./build/action/script.js
var action_script = __webpack_require__(36568);
// EXTERNAL MODULE: ./build/action/temporary.js
var action_temporary = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/action/workflow.js
var workflow = __webpack_require__(3398);
;// CONCATENATED MODULE: ./build/action/run-step.js















/**
 * Runs the step's script in a sandbox under the policy that counts for this event, and leaves its results where the
 * runner looks for them.
 *
 * @param asking The server's answer about the default branch, under way.
 * @returns The step's exit code: the run's own.
 */
async function runStep(io, inputs, text, asking) {
    const script = { text, shell: inputs.shell };
    const workspace = io.env['GITHUB_WORKSPACE'] ?? io.cwd;
    const home = (0,cli_home/* homeOf */.l)(io);
    const base = (0,action_temporary/* temporaryFolder */.yy)(io, home);
    const audit = (0,external_node_path_.join)(base, `audit-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    (0,workflow/* saveState */.LZ)(io, 'audit-dir', audit);
    (0,workflow/* saveState */.LZ)(io, 'unpublished', 'true');
    const signals = (0,cli_signals/* cancelOnSignals */.d)();
    try {
        const { result, policy } = await streamed(io, async (shown) => {
            let sourced = null;
            const request = requestOf(inputs, script, { io, workspace, home, base, audit });
            const ran = await (0,run_run.runPolicy)({ ...request, ...shown, signal: signals.signal }, {
                ...dependencies/* realDependencies */._,
                load: async () => {
                    const temporary = (0,action_temporary/* fetchFolder */.vW)(io, home);
                    const sourcing = (0,policy_source/* sourcePolicy */.Q)(io, inputs, { workspace, home, temporary, asking });
                    sourced = await unlessAborted(sourcing, signals.signal);
                    await sayPolicy(io, inputs, sourced);
                    if (inputs.allowSudo) {
                        await (await __webpack_require__.e(/* import() */ 216).then(__webpack_require__.bind(__webpack_require__, 10216))).allowSudo(io, inputs, sourced.loaded);
                    }
                    return sourced;
                },
            });
            return { result: ran, policy: sourced };
        });
        await (0,cli_io/* write */.M)(io.stdout, (0,run/* runEnd */.l)(result, { colour: false }));
        await sayVerdict(io, result);
        await (0,publish/* publish */.mk)(io, inputs, { result, policy, script, cancelled: signals.signal.aborted });
        return result.exitCode;
    }
    finally {
        signals.dispose();
    }
}
function requestOf(inputs, script, places) {
    const { io, workspace, home, base, audit } = places;
    return {
        // Read by `load`, which asks the server; the name is what is said when it can't.
        policy: { kind: 'file', path: inputs.policy ?? '.github/sandbox-policy.yml' },
        directory: workspace,
        workspace,
        beneath: workspace,
        argv: (0,action_script/* scriptArgv */.c)(script),
        script,
        needs: needsOf(inputs),
        ...(inputs.workingDirectory === '.' ? {} : { cwd: (0,external_node_path_.join)(workspace, inputs.workingDirectory) }),
        ...(inputs.tier === null ? {} : { tier: inputs.tier }),
        mode: inputs.mode,
        ...(inputs.phase === null ? {} : { phase: inputs.phase }),
        inputs: inputs.inputs,
        apply: applicationOf(inputs.apply),
        onViolation: inputs.onViolation,
        audit,
        carry: (0,action_temporary/* carryStore */.xQ)(io, base, inputs.jobIndex),
        env: passableEnvironment(io.env),
        stateHome: base,
        home,
        onProgress: (line) => void (0,workflow/* say */.cv)(io, line),
    };
}
/** Inputs tighten; what loosens needs the policy's word. */
function needsOf(inputs) {
    const needs = [];
    if (inputs.apply !== 'never')
        needs.push({ permit: 'apply', what: `apply: ${inputs.apply}` });
    if (inputs.mode === 'audit')
        needs.push({ permit: 'audit', what: 'mode: audit' });
    if (inputs.onViolation === 'record')
        needs.push({ permit: 'audit', what: 'on-violation: record' });
    if (inputs.allowSudo)
        needs.push({ permit: 'sudo', what: 'allow-sudo' });
    return needs;
}
function applicationOf(apply) {
    return apply === 'never' ? { kind: 'patch', file: null } : { kind: apply };
}
/** Streams what the code writes within a group, while the runner takes no commands. */
async function streamed(io, work) {
    await (0,workflow/* startGroup */.Oh)(io, 'Run in the sandbox');
    const streams = [0, 1].map(() => logStream(async (text) => void (await (0,cli_io/* write */.M)(io.stdout, text))));
    const [out, err] = streams;
    let resume = null;
    try {
        return await work({
            onStart: (start) => {
                void (0,cli_io/* write */.M)(io.stdout, (0,run/* runStart */.c)(start, { colour: false }));
                resume = (0,workflow/* stopCommands */.FN)(io);
            },
            onStdout: (chunk) => out?.write(chunk),
            onStderr: (chunk) => err?.write(chunk),
        });
    }
    finally {
        for (const stream of streams)
            await stream.end();
        const stopped = resume;
        if (stopped !== null)
            await (await stopped)();
        await (0,workflow/* endGroup */.N4)(io);
    }
}
const MAX_ANNOTATIONS = 10;
async function sayPolicy(io, inputs, { says, findings }) {
    if (says !== null)
        await (0,workflow/* say */.cv)(io, `policy ${says}`);
    if (inputs.policyRef.kind !== 'auto' && says !== null) {
        await (0,workflow/* annotate */.fz)(io, 'warning', `The policy is not the default branch's: it is ${says}.`);
    }
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    for (const { rule, message } of warnings.slice(0, MAX_ANNOTATIONS))
        await (0,workflow/* say */.cv)(io, `lint: ${message} [${rule}]`);
}
async function sayVerdict(io, result) {
    const { outcome, exitCode, reason, problems, fix } = result;
    if (outcome === 'completed' && exitCode === 0)
        return;
    const [first] = problems.filter(({ file, line }) => file !== null && line !== null);
    const place = first === undefined || first.file === null ? null : { file: first.file, line: first.line };
    const help = fix === null ? '' : `\nTo fix it: ${fix}.`;
    await (0,workflow/* annotate */.fz)(io, 'error', `${outcome}, exit ${String(exitCode)}: ${reason}.${help}`, { place });
}
/** What was cancelled is not waited for: the runner gives a step ten seconds (L7). */
async function unlessAborted(work, signal) {
    signal.throwIfAborted();
    return await new Promise((resolve, reject) => {
        const abort = () => reject(new Error('cancelled'));
        signal.addEventListener('abort', abort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    });
}


/***/ }),

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
    const lines = [`tier ${start.tier}`];
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
    lines.push(...problemLines(result), ...changeLines(result), ...denialLines(result));
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
function quoted(text) {
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)(text.trimEnd()).replace(/^/gm, '    ')}\n`;
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
    const add = (line, count) => {
        const before = seen.get(line);
        seen.set(line, { line, count: (before?.count ?? 0) + count });
    };
    for (const { clause, origin, what, message } of violations) {
        const place = origin === null ? 'default' : `${origin.file}:${String(origin.line)}`;
        add(`${what} (${clause}, ${place}): ${message}`, 1);
    }
    for (const { host, address, port, clause, reason, count } of denied) {
        // A name that was only asked for has no port.
        const what = `${host ?? address ?? '?'}${port === 0 ? '' : `:${String(port)}`}`;
        const why = reason === undefined ? '' : `: ${reason}`;
        add(`${what}${clause === null ? '' : ` (${clause})`}${why}`, count);
    }
    const lines = [...seen.values()].map(({ line, count }) => ({
        mark: ['red', 'denied'],
        text: `${count > 1 ? ` ${String(count)} times` : ''}: ${line}`,
    }));
    const more = lines.length - MAX_DENIALS;
    return more > 0
        ? [...lines.slice(0, MAX_DENIALS), `and ${String(more)} more, which the result names`]
        : lines;
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
/* harmony import */ var _record_events_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(48176);
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
        ending =
            admitted.kind === 'admitted' && state.log !== null
                ? await (0,_perform_js__WEBPACK_IMPORTED_MODULE_11__/* .perform */ .y)({ request, compiled: admitted, log: state.log, places, draft, began }, dependencies)
                : refusal(draft, admitted, state.log);
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