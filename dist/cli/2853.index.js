"use strict";
exports.id = 2853;
exports.ids = [2853,6257];
exports.modules = {

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

/***/ 32853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71362);
/* harmony import */ var _host_xdg_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68634);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33192);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28230);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50422);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82164);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1973);
/* harmony import */ var _sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98385);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13144);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38565);











const options = {
    policy: _sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SANDBOX_OPTIONS */ .n9.policy,
    workspace: _sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SANDBOX_OPTIONS */ .n9.workspace,
    tier: _sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SANDBOX_OPTIONS */ .n9.tier,
    mode: {
        kind: 'value',
        choices: ['enforce', 'audit'],
        help: 'audit: commands and egress that the policy denies go through all the same, and are recorded (enforce)',
    },
    input: _sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SANDBOX_OPTIONS */ .n9.input,
    audit: _sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SANDBOX_OPTIONS */ .n9.audit,
    apply: {
        kind: 'optional',
        value: 'WHEN',
        help: 'apply changes when the command succeeded (default), or =always',
    },
    patch: { kind: 'value', value: 'FILE', help: 'write changes as a patch and apply nothing' },
    discard: _sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SANDBOX_OPTIONS */ .n9.discard,
    'on-violation': {
        kind: 'value',
        choices: ['fail', 'record'],
        help: 'fail: a violation makes a good run exit 1 (record)',
    },
    strict: _sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SANDBOX_OPTIONS */ .n9.strict,
    'allow-sudo': _sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SANDBOX_OPTIONS */ .n9['allow-sudo'],
    phase: { kind: 'value', value: 'NAME', help: 'narrow the policy to one of its phases' },
    floor: _sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SANDBOX_OPTIONS */ .n9.floor,
    result: { kind: 'value', value: 'FILE', help: 'write the result as JSON' },
    stdin: { kind: 'flag', help: 'give the command this standard input (it has none)' },
};
const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .N)({
    name: 'run',
    summary: 'run a command in a sandbox made from a policy',
    usage: '-- CMD [ARG…]',
    description: 'Standard output and error are the command’s own; our few lines go to standard error, before and after it.\n' +
        'Exit codes: the command’s own; 124 timed out; 125 nothing was run or applied; 126 denied; 127 not found;\n' +
        '130 and 143 cancelled; 137 out of memory. The same number may be the command’s: --result says which it was.',
    options,
    positionals: { min: 0, max: 0 },
    rest: true,
    examples: [
        {
            command: 'sandbox-policy run -- pytest -q',
            says: 'run the tests; apply what they changed and may change',
        },
        {
            command: 'sandbox-policy run --patch agent.patch -- ./fix.sh',
            says: 'take the changes out as a patch',
        },
        { command: 'sandbox-policy run --tier container --result r.json -- make', says: 'in a container' },
    ],
    failureCode: _sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING_RUN */ .k9,
    async run(args, io) {
        const request = requestOf(args, io);
        if (request === null)
            return _sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING_RUN */ .k9;
        const signals = (0,_signals_js__WEBPACK_IMPORTED_MODULE_8__/* .cancelOnSignals */ .d)();
        const colour = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .wantsColour */ .M)(io, io.stderr);
        const { runPolicy } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(6660), __webpack_require__.e(2714), __webpack_require__.e(4515), __webpack_require__.e(7146), __webpack_require__.e(7475), __webpack_require__.e(9166), __webpack_require__.e(4432), __webpack_require__.e(899), __webpack_require__.e(3621), __webpack_require__.e(499), __webpack_require__.e(5099)]).then(__webpack_require__.bind(__webpack_require__, 72583));
        try {
            const result = await runPolicy({
                ...request,
                signal: signals.signal,
                onStart: (start) => void (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .write */ .M)(io.stderr, (0,_report_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runStart */ .c)(start, { colour })),
                onProgress: (line) => void (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .write */ .M)(io.stderr, `sandbox-policy: ${line}\n`),
                onStdout: forward(io.stdout, signals.cancel),
                onStderr: forward(io.stderr, signals.cancel),
            });
            await (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .write */ .M)(io.stderr, (0,_report_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runEnd */ .l)(result, { colour }));
            return result.exitCode;
        }
        finally {
            signals.dispose();
            // An input that nobody reads any more would keep this process alive.
            if (args.options.stdin)
                io.stdin.destroy();
        }
    },
});
/** A reader that went away ends the run, as a broken pipe would have ended the command. */
function forward(stream, cancel) {
    return async (chunk) => {
        if (!(await (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .write */ .M)(stream, chunk)))
            cancel();
    };
}
function requestOf({ options: given, rest }, io) {
    if (rest === null || rest.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('run needs a command', {
            help: 'Write it after `--`: sandbox-policy run -- CMD [ARG…]',
        });
    }
    const home = (0,_home_js__WEBPACK_IMPORTED_MODULE_3__/* .homeOf */ .l)(io);
    const policy = (0,_sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .policyPath */ .k1)(given.policy, io);
    if (policy === null)
        return null;
    return {
        policy: { kind: 'file', path: policy },
        directory: io.cwd,
        ...(0,_sandbox_options_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceOf */ .B3)(given.workspace, io),
        argv: rest,
        ...(given.tier === undefined ? {} : { tier: given.tier }),
        ...(given.mode === undefined ? {} : { mode: given.mode }),
        strict: given.strict,
        ...(given['allow-sudo'] ? { allowSudo: true } : {}),
        ...(given.phase === undefined ? {} : { phase: given.phase }),
        ...(given.floor === undefined ? {} : { floor: given.floor }),
        inputs: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOf */ .V)(given.input),
        apply: applicationOf(given, io),
        ...(given['on-violation'] === undefined ? {} : { onViolation: given['on-violation'] }),
        ...(given.audit === undefined ? {} : { audit: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, given.audit) }),
        ...(given.result === undefined ? {} : { resultFile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, given.result) }),
        ...(given.stdin ? { stdin: io.stdin } : {}),
        env: io.env,
        stateHome: (0,_host_xdg_js__WEBPACK_IMPORTED_MODULE_2__/* .stateHomeOf */ .s)(io.env, home),
        home,
    };
}
function applicationOf({ apply, patch, discard }, io) {
    const chosen = [apply !== undefined, patch !== undefined, discard].filter(Boolean).length;
    if (chosen > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('--apply, --patch and --discard exclude one another');
    if (patch !== undefined)
        return { kind: 'patch', file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, patch) };
    if (discard)
        return { kind: 'discard' };
    if (apply === undefined || apply === true)
        return { kind: 'on-success' };
    if (apply === 'always')
        return { kind: 'always' };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`--apply=${apply}: it is --apply or --apply=always`);
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


/***/ })

};
;