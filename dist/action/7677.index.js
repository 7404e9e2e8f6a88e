"use strict";
exports.id = 7677;
exports.ids = [7677];
exports.modules = {

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export COMMANDS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_git_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71419);
/* harmony import */ var _policy_resolved_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64039);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66905);
/* harmony import */ var _cli_fail_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68215);
/* harmony import */ var _cli_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82164);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3398);







const COMMANDS = ['run', 'lint', 'diff', 'check', 'verify'];
/** Reads and checks the step's inputs. A value that isn't understood is never taken for the default (F1, F7). */
function readInputs(env) {
    const problems = [];
    const text = (name) => (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, name) || null;
    function choice(name, values, otherwise) {
        const given = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, name);
        if (given === '')
            return otherwise;
        const found = values.find((value) => value === given);
        if (found !== undefined)
            return found;
        const near = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_5__.nearest)(given, values);
        problems.push(`input ${name} is ${values.join(', ')}, not ${JSON.stringify(given)}${near === null ? '' : `; did you mean ${near}?`}`);
        return otherwise;
    }
    const flag = (name, otherwise) => choice(name, ['true', 'false'], otherwise ? 'true' : 'false') === 'true';
    const command = choice('command', COMMANDS, 'run');
    const run = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'run') === '' ? null : (env['INPUT_RUN'] ?? '');
    if (command === 'run' && run === null)
        problems.push('input run is missing: the script to run in the sandbox');
    if (run !== null && Buffer.byteLength(run) > MAX_SCRIPT) {
        problems.push(`input run has more than ${String(MAX_SCRIPT)} bytes: put the script into a file and run that`);
    }
    const verify = flag('verify', false);
    // F7: a flag that does nothing is never passed over.
    if (verify && command !== 'run')
        problems.push('input verify goes with command: run; command: verify probes by itself');
    if (run?.includes('\0') === true)
        problems.push('input run holds a NUL byte');
    const tier = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'tier') === '' ? null : choice('tier', _policy_resolved_js__WEBPACK_IMPORTED_MODULE_6__/* .TIERS */ .i, 'container');
    const inputs = {
        command,
        policy: text('policy'),
        policyRef: policyRef((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'policy-ref'), problems),
        token: text('token'),
        run,
        verify,
        shell: choice('shell', ['bash', 'sh'], 'bash'),
        apply: choice('apply', ['never', 'on-success', 'always'], 'never'),
        phase: text('phase'),
        floor: text('floor'),
        tier,
        workingDirectory: workingDirectory((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'working-directory'), problems),
        inputs: namedInputs((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'inputs'), problems),
        mode: choice('mode', ['enforce', 'audit'], 'enforce'),
        onViolation: choice('on-violation', ['fail', 'record'], 'fail'),
        failOn: choice('fail-on', _cli_fail_on_js__WEBPACK_IMPORTED_MODULE_2__/* .FAIL_ON */ .d$, 'error'),
        allowSudo: flag('allow-sudo', false),
        artifactName: text('artifact-name'),
        jobIndex: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'job-index'),
        services: jobServices((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'services'), problems),
        retentionDays: days((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'retention-days'), problems),
        summary: flag('summary', true),
    };
    return problems.length > 0 ? { ok: false, problems } : { ok: true, inputs };
}
/** One argument has at most 128 KiB (MAX_ARG_STRLEN); the script is one. */
const MAX_SCRIPT = 120 * 1024;
function policyRef(given, problems) {
    switch (given) {
        case '':
        case 'auto':
            return { kind: 'auto' };
        case 'base':
        case 'checkout':
            return { kind: given };
        default:
            if ((0,_host_git_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .TS)(given))
                return { kind: 'commit', commit: given };
            problems.push(`input policy-ref is auto, base, checkout or a commit's full SHA, not ${JSON.stringify(given)}; a branch's name is none, because branches move`);
            return { kind: 'auto' };
    }
}
function workingDirectory(given, problems) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(given === '' ? '.' : given);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path === '..' || path.startsWith('../')) {
        problems.push(`input working-directory is a folder inside the workspace, not ${JSON.stringify(given)}`);
        return '.';
    }
    return path;
}
/** A line each, NAME=VALUE. */
function namedInputs(given, problems) {
    const inputs = new Map();
    for (const line of given.split(/\r?\n/).filter((one) => one.trim() !== '')) {
        const input = (0,_cli_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .splitInput */ .p)(line.trimStart());
        const name = input?.[0].trimEnd() ?? '';
        if (input === null || name === '')
            problems.push('input inputs has a line that is not NAME=VALUE');
        else if (inputs.has(name))
            problems.push(`input inputs gives ${JSON.stringify(name)} twice`);
        else
            inputs.set(name, input[1]);
    }
    return Object.fromEntries(inputs);
}
/** `job.services` as JSON: name → id and network. */
function jobServices(given, problems) {
    if (given === '')
        return null;
    try {
        const parsed = JSON.parse(given);
        // The runner was asked, and the job has none.
        if (parsed === null)
            return {};
        if (typeof parsed !== 'object' || Array.isArray(parsed))
            throw new TypeError('no mapping');
        const services = Object.entries(parsed).map(([name, service]) => {
            const { id, network } = (service ?? {});
            if (typeof id !== 'string')
                throw new TypeError('no id');
            return [name, { id, network: typeof network === 'string' ? network : null }];
        });
        return Object.fromEntries(services);
    }
    catch {
        problems.push('input services is not what the runner says of the services of its job: leave it out');
        return null;
    }
}
function days(given, problems) {
    if (given === '')
        return null;
    if (/^[1-9]\d{0,2}$/.test(given))
        return Number(given);
    problems.push(`input retention-days is a number of days, not ${JSON.stringify(given)}`);
    return null;
}


/***/ }),

/***/ 6517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _audit_validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27096);
/* harmony import */ var _cli_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28230);
/* harmony import */ var _run_private_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82350);
/* harmony import */ var _report_run_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58427);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18165);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7126);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51282);
/* harmony import */ var _temporary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8836);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3398);










const UNSEALED = 'Later steps of the job could have changed this log before it was uploaded: compare its head.';
/**
 * After the job: does what main could not, when it was killed or the service did not answer. By then other steps have
 * run, so what is uploaded now is called unsealed. Removes what steps carried for one another, since no step comes
 * after it. Never fails the job.
 */
async function post(io) {
    try {
        if ((0,_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .stateOf */ .L4)(io.env, 'unpublished') === 'true')
            await publishLate(io);
    }
    catch (error) {
        await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz)(io, 'warning', `The audit log was not uploaded: ${messageOf(error)}`);
    }
    try {
        const left = (0,_run_private_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyCarried */ .OU)((0,_temporary_js__WEBPACK_IMPORTED_MODULE_8__/* .carryStore */ .xQ)(io, (0,_temporary_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryFolder */ .yy)(io, (0,_cli_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .l)(io)), (0,_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .inputOf */ .wg)(io.env, 'job-index')));
        for (const path of left)
            await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz)(io, 'warning', `Carried folders could not be removed: ${path}`);
    }
    catch (error) {
        await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz)(io, 'warning', `Carried folders could not be removed: ${messageOf(error)}`);
    }
    return 0;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
async function publishLate(io) {
    const directory = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .stateOf */ .L4)(io.env, 'audit-dir');
    const read = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(io.env);
    if (!read.ok)
        return;
    const { inputs } = read;
    if (inputs.summary && (0,_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .stateOf */ .L4)(io.env, 'summary') !== 'written') {
        const result = resultIn(directory);
        const markdown = result === null
            ? (0,_report_run_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .unfinishedSummary */ .Q)('The step was ended before it came to a verdict. What it had logged by then is in the artifact.')
            : (0,_report_run_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .runSummary */ .K)(result, { policy: null, reproduce: null, limits: [], unsealed: UNSEALED });
        (0,_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .addSummary */ .S0)(io, (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .fitting */ ._Q)(markdown));
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory))
        return;
    const name = `${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactName */ .Cs)(io.env, inputs.artifactName, inputs.jobIndex)}-unsealed`;
    const { retentionDays } = inputs;
    const uploaded = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadAudit */ .Hi)({ name, directory, retentionDays, within: _artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .UPLOAD_TIME */ .ID });
    const what = uploaded.kind === 'failed'
        ? `The audit log was not uploaded: ${uploaded.reason}`
        : `The audit log was uploaded late, as artifact ${uploaded.name}. ${UNSEALED}`;
    await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz)(io, 'warning', what);
}
/** What main wrote down of its verdict; anybody may have written there since. */
function resultIn(directory) {
    try {
        const checked = (0,_audit_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .checkResult */ .i)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .resultPath */ .jO)(directory), 'utf8')));
        return checked.ok ? checked.value : null;
    }
    catch (error) {
        if (error instanceof SyntaxError || error.code === 'ENOENT')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vW: () => (/* binding */ fetchFolder),
/* harmony export */   xQ: () => (/* binding */ carryStore),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_xdg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68634);




/** A folder for what a step makes: the runner's own temporary one is emptied with the job; else the user's state. */
function temporaryFolder(io, home) {
    const named = io.env['RUNNER_TEMP'];
    const parent = named !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(named) ? named : (0,_host_xdg_js__WEBPACK_IMPORTED_MODULE_3__/* .stateHomeOf */ .s)(io.env, home);
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'sandbox-policy');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(base, { recursive: true, mode: 0o700 });
    return base;
}
/** A folder for what is fetched from the server. */
function fetchFolder(io, home) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder(io, home), 'fetched');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    return folder;
}
/**
 * Where the folders that `filesystem.carry` names lie between the steps of one job. Named by the job, so that what
 * another one left on a machine of its own is never taken for this one's.
 *
 * @param jobIndex The job's place in its matrix.
 */
function carryStore(io, base, jobIndex) {
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = io.env;
    const named = JSON.stringify([run, attempt, job, jobIndex]);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, `carry-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(named).digest('hex').slice(0, 32)}`);
}


/***/ }),

/***/ 50422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   ie: () => (/* binding */ UnreadableFile)
/* harmony export */ });
/** The command line can't be understood: exit 2. */
class UsageError extends Error {
    name = 'UsageError';
    /** What to write instead, one sentence; null when there is nothing to add. */
    help;
    constructor(message, hint = {}) {
        super(message);
        this.help = hint.help ?? (hint.near ? `Did you mean ${hint.near}?` : null);
    }
}
/** A file that was named can't be read or written: exit 3. */
class UnreadableFile extends Error {
    path;
    name = 'UnreadableFile';
    constructor(path, reason, options) {
        super(`${path}: ${reason}`, options);
        this.path = path;
    }
}
/** The reason of a file system error in words, without the path and the call. */
function reasonOf(error) {
    const code = error?.code;
    switch (code) {
        case 'ENOENT':
            return 'no such file';
        case 'EACCES':
        case 'EPERM':
            return 'permission denied';
        case 'EISDIR':
            return 'it is a folder, not a file';
        case 'EEXIST':
        case 'ENOTDIR':
            return 'a part of its path is not a folder';
        case 'ELOOP':
            return 'too many symbolic links';
        case 'EROFS':
            return 'the file system is read-only';
        case 'ENOSPC':
            return 'no space left on the device';
        default:
            return error instanceof Error ? error.message : String(error);
    }
}


/***/ }),

/***/ 68215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   rZ: () => (/* binding */ failOnOption)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);

/** The least severe finding that fails a command. */
const FAIL_ON = ['error', 'warning', 'info', 'never'];
/** The option `--fail-on`, the same for every command that finds something. */
const failOnOption = {
    kind: 'value',
    choices: FAIL_ON,
    help: 'exit 1 when a finding is at least this severe (error)',
};
/** Whether findings make a command exit 1. `failOn` undefined: the default, `error`. */
function fails(findings, failOn = 'error') {
    return failOn !== 'never' && findings.some(({ severity }) => (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, failOn));
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

/***/ 82164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputsOf),
/* harmony export */   p: () => (/* binding */ splitInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50422);

/** The two parts of NAME=VALUE; null when it has no name. */
function splitInput(text) {
    const equals = text.indexOf('=');
    return equals < 1 ? null : [text.slice(0, equals), text.slice(equals + 1)];
}
/** `--input NAME=VALUE` as data. Throws UsageError for anything else, and for a name that is given twice. */
function inputsOf(given) {
    const inputs = new Map();
    for (const one of given) {
        const input = splitInput(one);
        if (input === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--input ${one}: an input is NAME=VALUE`);
        const [name, value] = input;
        if (inputs.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--input ${name} is given twice`);
        inputs.set(name, value);
    }
    return Object.fromEntries(inputs);
}


/***/ }),

/***/ 51605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   kP: () => (/* binding */ WorkspaceError),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/** An unexpected problem with workspace files. `fix` is what the person can do, when there is something. */
class WorkspaceError extends Error {
    problem;
    fix;
    name = 'WorkspaceError';
    constructor(problem, message, fix = null, options) {
        super(message, options);
        this.problem = problem;
        this.fix = fix;
    }
}
/** A thrown error as a WorkspaceError: system errors become `denied` or `missing`, the unforeseen `failed`. */
function wrapped(error, what) {
    if (error instanceof WorkspaceError)
        return error;
    const words = error instanceof Error ? error.message : String(error);
    const problem = errnoOf(error) === 'ENOENT' ? 'missing' : errnoOf(error) === null ? 'failed' : 'denied';
    return new WorkspaceError(problem, `${what}: ${printable(words)}`, null, { cause: error });
}
/** The errno name of a thrown system error, null for anything else. */
function errnoOf(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    return null;
}
/** A path as a person can read it: UTF-8 where it is that, each control or foreign byte as `\xNN`. */
function printable(path) {
    const bytes = typeof path === 'string' ? Buffer.from(path) : path;
    const text = bytes.toString('utf8');
    const whole = Buffer.from(text, 'utf8').equals(bytes) ? text : bytes.toString('latin1');
    const escape = (c) => `\\x${(c.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`;
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const controls = whole === text ? /[\u0000-\u001f\u007f-\u009f\\]/g : /[^\u0020-\u005b\u005d-\u007e]/g;
    return whole.replace(controls, escape);
}


/***/ }),

/***/ 71419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   re: () => (/* binding */ treeEntries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Whether this is an object's full name: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Whether content is what an object's name says: git's own hash, taken again. */
function isObject(id, kind, content) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(id.length === 64 ? 'sha256' : 'sha1');
    return (hash
        .update(`${kind} ${String(content.length)}\0`)
        .update(content)
        .digest('hex') === id);
}
/** The tree of a commit; null when it names none. */
function treeOf(commit) {
    const id = /^tree ([0-9a-f]+)\n/.exec(commit.toString('latin1'))?.[1];
    return id !== undefined && isObjectId(id) ? id : null;
}
/**
 * The entries of a tree: `MODE SP NAME NUL ID`, the id in bytes.
 *
 * @param idLength Hexadecimal digits of an id.
 * @returns null when these bytes are no tree.
 */
function treeEntries(content, idLength) {
    const entries = [];
    for (let at = 0; at < content.length;) {
        const space = content.indexOf(0x20, at);
        const end = space < 0 ? -1 : content.indexOf(0, space);
        const next = end + 1 + idLength / 2;
        if (space < 0 || end < 0 || next > content.length)
            return null;
        entries.push({
            mode: content.toString('latin1', at, space),
            name: content.toString('latin1', space + 1, end),
            id: content.toString('hex', end + 1, next),
        });
        at = next;
    }
    return entries;
}


/***/ }),

/***/ 68634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cacheHomeOf),
/* harmony export */   s: () => (/* binding */ stateHomeOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

// XDG Base Directory Specification 0.8: a relative path is to be ignored.
function folderOf(named, otherwise) {
    return named !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(named) ? named : otherwise;
}
/** The user's state folder: `$XDG_STATE_HOME` where it is absolute, else `~/.local/state`. */
function stateHomeOf(env, home) {
    return folderOf(env['XDG_STATE_HOME'], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.local', 'state'));
}
/** The user's cache folder: `$XDG_CACHE_HOME` where it is absolute, else `~/.cache`. */
function cacheHomeOf(env, home) {
    return folderOf(env['XDG_CACHE_HOME'], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache'));
}


/***/ }),

/***/ 64039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TIERS)
/* harmony export */ });
/** The ladder of walls, weakest first. A policy's tier is never lowered. */
const TIERS = ['process', 'container', 'gvisor', 'microvm'];


/***/ }),

/***/ 66905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Edits (insert, delete, replace, swap of neighbours) from one word to another: optimal string alignment, the
 * restricted form of Damerau and Levenshtein's distance. Gives `limit + 1` as soon as it must be more than `limit`.
 */
function distance(from, to, limit) {
    if (Math.abs(from.length - to.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        let least = i;
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            }
            row.push(cost);
            least = Math.min(least, cost);
        }
        if (least > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return previous[to.length] ?? limit + 1;
}
const plainForm = (word) => word.toLowerCase().replace(/[_\s-]/g, '');
/** The candidate that was probably meant, or null. Case, `-` and `_` don't count; one edit in three letters does. */
function nearest(word, candidates) {
    if (word.length > 64)
        return null;
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    let least = limit + 1;
    for (const candidate of candidates) {
        const cost = plainForm(word) === plainForm(candidate) ? 0 : distance(word, candidate, limit);
        if (cost < least) {
            best = candidate;
            least = cost;
        }
    }
    return best;
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