"use strict";
exports.id = 9919;
exports.ids = [9919];
exports.modules = {

/***/ 94307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyLog)
/* harmony export */ });
/* unused harmony export createVerifier */
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1523);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98451);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27096);



/**
 * Checks a log: each line's schema, number, run and the chain of hashes.
 *
 * @param path The log file.
 * @throws File system errors when it can't be read.
 */
async function verifyLog(path, options = {}) {
    const verifier = createVerifier(options);
    await (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .eachLine */ .I)(path, (line) => verifier.line(line));
    return verifier.end();
}
/** The same, line by line: `line` returns false when enough problems were found. */
function createVerifier({ head: expected, maxProblems = 100 } = {}) {
    const problems = [];
    const counts = { ..._events_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COUNTS */ .l };
    let head = _events_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_HASH */ .h;
    let events = 0;
    let first = null;
    let ended = false;
    function problem(line, kind, message) {
        if (problems.length < maxProblems)
            problems.push({ line, kind, message });
    }
    function line({ number, text, hash, whole }) {
        if (!whole) {
            problem(number, 'truncated', 'the last line has no end: it was cut off while it was written, or later');
            return false;
        }
        const event = read(number, text);
        if (event !== null)
            place(number, event);
        head = hash();
        events += 1;
        return problems.length < maxProblems;
    }
    function read(number, text) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            problem(number, 'not-json', 'the line is not JSON');
            return null;
        }
        const checked = (0,_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEvent */ .X)(value);
        if (checked.ok)
            return checked.value;
        problem(number, 'schema', checked.message);
        return null;
    }
    function place(number, event) {
        if (event.prev !== head) {
            problem(number, 'chain', chainMessage(number));
        }
        if (event.seq !== number - 1) {
            const message = `the event's number is ${String(event.seq)}, its place is ${String(number - 1)}`;
            problem(number, 'sequence', message);
        }
        if (ended)
            problem(number, 'after-end', 'an event after run.end');
        if (number === 1 && event.type !== 'run.start') {
            problem(number, 'no-start', `the first event is ${event.type}, not run.start`);
        }
        if (number > 1 && event.type === 'run.start') {
            problem(number, 'no-start', 'a second run.start');
        }
        first ??= event;
        if (event.run !== first.run || event.policy !== first.policy) {
            problem(number, 'other-run', 'the event belongs to another run or policy than the first');
        }
        if (event.type === 'run.end') {
            ended = true;
            for (const [type, count] of Object.entries(event.counts)) {
                const seen = counts[type];
                if (count !== seen) {
                    const message = `run.end counts ${String(count)} ${type} events, the log holds ${String(seen)}`;
                    problem(number, 'counts', message);
                }
            }
        }
        else if (event.type !== 'run.start') {
            counts[event.type] += 1;
        }
    }
    return {
        line,
        end() {
            if (events === 0 && problems.length === 0)
                problem(1, 'empty', 'the log holds no event');
            if (expected !== undefined && expected !== head && problems.length < maxProblems) {
                const message = `the last line's hash is ${head}, not ${expected}: that line was changed, lines were removed from the end, or the log was rewritten as a whole`;
                problem(Math.max(events, 1), 'head', message);
            }
            return {
                intact: problems.length === 0,
                complete: ended,
                events,
                head,
                run: first?.run ?? null,
                problems,
            };
        },
    };
}
function chainMessage(line) {
    if (line === 1)
        return 'the first event names a line before it: lines were removed from the beginning';
    return `the hash of line ${String(line - 1)} is not the one this line names: line ${String(line - 1)} or this one was changed, or lines between them were removed`;
}


/***/ }),

/***/ 89919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ReplayError: () => (/* binding */ ReplayError),
/* harmony export */   readRecorded: () => (/* binding */ readRecorded),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11878);
/* harmony import */ var _audit_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79743);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94307);
/* harmony import */ var _compile_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76064);
/* harmony import */ var _policy_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68695);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63061);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72583);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70299);










/** Why a log can't be replayed. */
class ReplayError extends Error {
    name = 'ReplayError';
}
/**
 * Reads a recorded run and makes sure that it is what the log's digests say.
 *
 * @throws ReplayError when the log is broken, or doesn't hold what a replay needs.
 */
async function readRecorded(directory) {
    const result = await (0,_audit_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readResult */ .U)(directory);
    if (result === null)
        throw new ReplayError('there is no result.json: the run did not come to its end');
    const log = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'audit.jsonl');
    const head = result.auditLog?.head;
    const { problems } = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyLog */ .I)(log, head === undefined ? {} : { head });
    const [broken] = problems;
    if (broken !== undefined)
        throw new ReplayError(`the log is broken at line ${String(broken.line)}: ${broken.message}`);
    const found = {
        start: null,
        command: null,
    };
    await (0,_audit_read_js__WEBPACK_IMPORTED_MODULE_2__/* .eachEvent */ .M)(log, (entry) => {
        if (entry.kind !== 'event')
            return;
        if (entry.event.type === 'run.start')
            found.start ??= entry.event;
        if (entry.event.type === 'command')
            found.command ??= entry.event;
    });
    const { start, command } = found;
    if (start === null || command === null || command.verdict !== 'allow' || start.plan === null) {
        throw new ReplayError('no command was run');
    }
    const hidden = command.argv.find(_audit_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .holdsMark */ ._);
    if (hidden !== undefined) {
        throw new ReplayError(`the log doesn't hold the whole command line: ${hidden}`);
    }
    if (command.stdin)
        throw new ReplayError('the command read a standard input, which the log does not hold');
    const policy = (await json(directory, 'policy.resolved.json'));
    const plan = (await json(directory, 'plan.json'));
    if ((0,_policy_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .policyDigest */ .p1)(policy) !== start.policy)
        throw new ReplayError('policy.resolved.json is not the one that the log names');
    if ((0,_compile_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .planDigest */ .G)(plan) !== start.plan)
        throw new ReplayError('plan.json is not the one that the log names');
    return { start, command, policy, plan, result };
}
async function json(directory, name) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), 'utf8'));
    }
    catch (error) {
        throw new ReplayError(`${name} can't be read`, { cause: error });
    }
}
/** Runs the recorded command again under the same plan and the same image, applies nothing, and compares. */
async function replay(recorded, request, dependencies = _dependencies_js__WEBPACK_IMPORTED_MODULE_6__/* .realDependencies */ ._) {
    const { start, command, policy } = recorded;
    const loaded = { policy, origins: {}, digest: start.policy, files: [] };
    const plan = pinned(recorded.plan, command.image);
    const { workspace = start.workspace, ...rest } = request;
    const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__.runPolicy)({
        ...rest,
        policy: { kind: 'loaded', loaded },
        workspace,
        argv: command.argv,
        ...(command.cwd === start.workspace ? {} : { cwd: command.cwd.replace(start.workspace, workspace) }),
        mode: start.mode,
        apply: { kind: 'discard' },
    }, {
        ...dependencies,
        compile: () => ({ ok: true, plan, digest: (0,_compile_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .planDigest */ .G)(recorded.plan), passedOver: [] }),
    });
    return {
        result,
        differences: [...givenDifferences(recorded, request), ...resultDifferences(recorded.result, result)],
    };
}
/** The same plan, with the image held to the content that ran. */
function pinned(plan, digest) {
    if (plan.tier === 'process' || plan.image.kind !== 'image' || digest === null)
        return plan;
    return { ...plan, image: { ...plan.image, digest } };
}
/** Variables and inputs are compared by the hashes that the log holds. */
function givenDifferences({ start, policy }, request) {
    const now = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .passedEnvironment */ .c0)(policy, request.env).named;
    return [
        ...namedDifferences('variable', start.env, now),
        ...namedDifferences('input', start.inputs, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .namedInputs */ .zC)(request.inputs ?? {})),
    ];
}
function namedDifferences(what, before, now) {
    const names = [...new Set([...before, ...now].map(({ name }) => name))].sort();
    const state = (list, name) => list.find((one) => one.name === name)?.sha256;
    return names.flatMap((name) => {
        const [one, other] = [state(before, name), state(now, name)];
        if (one === other)
            return [];
        const said = (value) => value === undefined ? 'not set' : value === null ? 'a secret' : `sha256 ${value.slice(0, 12)}…`;
        return [{ what: `${what} ${name}`, before: said(one), now: said(other) }];
    });
}
function resultDifferences(before, now) {
    const rows = [
        ['outcome', before.outcome, now.outcome],
        ['exit code', String(before.exitCode), String(now.exitCode)],
        ['image', before.imageDigest ?? 'none', now.imageDigest ?? 'none'],
        ['stdout', streamText(before.stdout), streamText(now.stdout)],
        ['stderr', streamText(before.stderr), streamText(now.stderr)],
        ...changeRows(before, now),
        ...violationRows(before, now),
    ];
    return rows
        .filter(([, one, other]) => one !== other)
        .map(([what, one, other]) => ({ what, before: one, now: other }));
}
function streamText(stream) {
    return stream === null ? 'none' : `${String(stream.bytes)} bytes, sha256 ${stream.sha256.slice(0, 12)}…`;
}
/** What the code did to each path; whether that was then applied is no difference of the code. */
function changeRows(before, now) {
    const texts = ({ changes }) => new Map(changes.map(({ path, change, sha256, disposition }) => [
        path,
        `${change}${disposition === 'dropped' ? ', dropped' : ''}${sha256 === null ? '' : `, sha256 ${sha256.slice(0, 12)}…`}`,
    ]));
    return rowsOf('change', texts(before), texts(now));
}
function violationRows(before, now) {
    const texts = ({ violations }) => new Map(violations.map(({ what, clause }) => [what, clause]));
    return rowsOf('violation', texts(before), texts(now));
}
function rowsOf(what, before, now) {
    const keys = [...new Set([...before.keys(), ...now.keys()])].sort();
    return keys.map((key) => [`${what} ${key}`, before.get(key) ?? 'none', now.get(key) ?? 'none']);
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