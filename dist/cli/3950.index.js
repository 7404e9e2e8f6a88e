"use strict";
exports.id = 3950;
exports.ids = [3950];
exports.modules = {

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52714);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53143);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38565);




/**
 * A valid policy, or null after its findings were written to stderr. Throws UnreadableFile when there is no such
 * file.
 *
 * @param workspace absolute; the policy's own file is protected there, so it must be what the policy is used for
 */
async function loadPolicy(io, path, workspace = io.cwd) {
    const { loaded, findings, documents } = (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)((0,_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T4)(io, path), {
        path,
        read: (0,_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .policyReader */ .CE)(io),
        directory: io.cwd,
        workspace,
    });
    if (findings.length > 0) {
        const { render, reportOf } = await __webpack_require__.e(/* import() */ 2026).then(__webpack_require__.bind(__webpack_require__, 22026));
        const report = reportOf(io, [path], findings, documents);
        await (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M)(io.stderr, await render(report, 'pretty', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColour */ .M)(io, io.stderr)));
    }
    return loaded;
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

/***/ 93950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayCandidate: () => (/* binding */ replayCandidate)
/* harmony export */ });
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6257);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84072);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1973);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3141);
/* harmony import */ var _logs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4091);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38565);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5537);








/**
 * Says which recorded actions a candidate policy would refuse. Gives 0 for none, 1 for some, 3 when the policy isn't
 * valid (its findings go to stderr).
 *
 * @throws UnreadableFile for a policy or a log that isn't there, or a log that is broken.
 */
async function replayCandidate(policy, named, asJson, io) {
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(io, policy);
    if (loaded === null)
        return 3;
    const { refusals } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8919), __webpack_require__.e(7146), __webpack_require__.e(2507), __webpack_require__.e(910), __webpack_require__.e(6237)]).then(__webpack_require__.bind(__webpack_require__, 39210));
    const { actionText } = await __webpack_require__.e(/* import() */ 1654).then(__webpack_require__.bind(__webpack_require__, 69273));
    const { evidence, runs, registries } = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)((0,_logs_js__WEBPACK_IMPORTED_MODULE_3__/* .logsOf */ .H)(named, io), io);
    const refused = await refusals(loaded, evidence, { registries });
    const words = ({ evidence: { action, unfit }, decision }) => unfit?.secret === true
        ? { what: `a ${action.kind} that is not repeated here`, reason: unfit.reason }
        : { what: actionText(action), reason: decision.reason };
    const text = asJson
        ? json(refused, { runs, actions: evidence.length }, words)
        : pretty(refused, evidence.length, words, (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColour */ .M)(io, io.stdout)));
    await (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M)(io.stdout, text);
    return refused.length === 0 ? 0 : 1;
}
function pretty(refused, actions, words, paint) {
    if (refused.length === 0)
        return `${paint('green', 'permitted')}: all ${String(actions)} recorded actions\n`;
    return refused
        .map((one) => {
        const { decision, origin, evidence } = one;
        const { what, reason } = words(one);
        const place = origin === null ? 'default' : `${origin.file}:${String(origin.line)}`;
        return (`${paint('red', 'refused')}: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_6__.visible)(what)}, ${timesText(evidence.times)}\n` +
            `  by ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_6__.visible)(`${decision.clause} (${place})`)}\n  ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_6__.visible)(reason)}\n`);
    })
        .join('');
}
function timesText(times) {
    return times === 1 ? 'once' : `${String(times)} times`;
}
function json(refused, of, words) {
    const document = {
        v: 1,
        tool: { name: 'sandbox-policy', version: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x },
        ...of,
        refused: refused.map((one) => ({
            kind: one.evidence.action.kind,
            ...words(one),
            verdict: one.decision.verdict,
            clause: one.decision.clause,
            at: one.origin === null ? null : { file: one.origin.file, line: one.origin.line },
            phase: one.evidence.phase,
            times: one.evidence.times,
            runs: [...one.evidence.runs],
        })),
    };
    return `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleJson */ .$m)(JSON.stringify(document, null, 2))}\n`;
}


/***/ })

};
;