"use strict";
exports.id = 5244;
exports.ids = [5244,2026];
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
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 67752))).github(report);
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


/***/ })

};
;