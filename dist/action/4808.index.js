"use strict";
exports.id = 4808;
exports.ids = [4808];
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
// EXTERNAL MODULE: ./build/host/xdg.js
var xdg = __webpack_require__(68634);
// EXTERNAL MODULE: ./build/cli/home.js
var cli_home = __webpack_require__(28230);
// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(25686);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/signals.js
var cli_signals = __webpack_require__(13144);
// EXTERNAL MODULE: ./build/report/run.js
var run = __webpack_require__(71362);
// EXTERNAL MODULE: ./build/run/dependencies.js
var dependencies = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/run/sandbox.js + 4 modules
var run_sandbox = __webpack_require__(79577);
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
    const [first, ...others] = (0,action_script/* scriptsOf */.S)(script);
    return {
        // Read by `load`, which asks the server; the name is what is said when it can't.
        policy: { kind: 'file', path: inputs.policy ?? '.github/sandbox-policy.yml' },
        directory: workspace,
        workspace,
        beneath: workspace,
        argv: (0,action_script/* scriptArgv */.c)(first),
        script: first,
        name: first.name,
        further: others.map((one) => ({ name: one.name, argv: (0,action_script/* scriptArgv */.c)(one), script: one })),
        needs: needsOf(inputs),
        ...(inputs.workingDirectory === '.' ? {} : { cwd: (0,external_node_path_.join)(workspace, inputs.workingDirectory) }),
        ...(inputs.tier === null ? {} : { tier: inputs.tier }),
        mode: inputs.mode,
        ...(inputs.allowSudo ? { allowSudo: true } : {}),
        ...(inputs.services === null ? {} : { services: inputs.services }),
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
        ...(inputs.verify ? { prove: prover(inputs, script, places) } : {}),
    };
}
/** Probes the sandbox that the script would run in; what doesn't hold is no place to run anything. */
function prover({ tier }, script, { io, workspace, home, base }) {
    return async (loaded, keep) => {
        const { verify } = await __webpack_require__.e(/* import() */ 6200).then(__webpack_require__.bind(__webpack_require__, 56200));
        const verifying = verify(loaded, {
            workspace,
            script,
            ...(tier === null ? {} : { tier }),
            env: passableEnvironment(io.env),
            home,
            stateHome: base,
            cacheHome: (0,xdg/* cacheHomeOf */.H)(io.env, home),
            onProgress: (line) => void (0,workflow/* say */.cv)(io, line),
        });
        const { report } = await verifying.catch((error) => {
            if (error instanceof run_sandbox.SandboxRefused)
                throw new sandbox/* SetupError */.w(error.message, error.fix, { cause: error });
            throw error;
        });
        keep(`${JSON.stringify(report, null, 2)}\n`);
        const { held, leaked, unproven } = report.summary;
        await (0,workflow/* say */.cv)(io, `verify: ${String(held)} probes held, ${String(leaked)} leaked, ${String(unproven)} proved nothing`);
        const [first] = report.probes.filter(({ verdict }) => verdict !== 'held');
        if (first === undefined)
            return;
        const more = leaked + unproven > 1 ? `, and ${String(leaked + unproven - 1)} more` : '';
        const reason = `the sandbox does not hold: ${first.clause}: ${first.forbidden.did}: ${first.forbidden.went}${more}`;
        throw new sandbox/* SetupError */.w(reason, 'see verify.json in the audit directory');
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

/***/ 25686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ UNKNOWN_USAGE),
/* harmony export */   w: () => (/* binding */ SetupError)
/* harmony export */ });
/** What is known where nothing tells. */
const UNKNOWN_USAGE = {
    cpuUser: null,
    cpuSystem: null,
    peakMemory: null,
    peakPids: null,
    ioRead: null,
    ioWrite: null,
};
/** A set-up that failed: nothing of the caller's was run. */
class SetupError extends Error {
    fix;
    name = 'SetupError';
    constructor(message, fix, options) {
        super(message, options);
        this.fix = fix;
    }
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