"use strict";
exports.id = 9561;
exports.ids = [9561,6257,2026];
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

/***/ 28739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _lint_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68181);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73145);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6257);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33192);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50422);
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68215);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1973);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53143);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22026);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38565);










const options = {
    format: {
        kind: 'value',
        choices: ['pretty', 'json', 'sarif', 'github'],
        help: 'how findings are printed (pretty)',
    },
    'fail-on': _fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .failOnOption */ .rZ,
    fix: { kind: 'flag', help: 'make the fixes that are safe; none permits more than before' },
    floor: { kind: 'value', value: 'FILE', help: 'the policy within which each of these has to lie' },
    workflow: {
        kind: 'list',
        value: 'FILE',
        help: 'a GitHub workflow: how it uses the sandbox; policies are checked too when they are named',
    },
    'stdin-filename': { kind: 'value', value: 'FILE', help: 'what the policy on standard input is called' },
};
const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .N)({
    name: 'lint',
    summary: 'check policies and say what is wrong or unwise',
    usage: '[FILE…|-]',
    description: 'FILE is .github/sandbox-policy.yml, then sandbox-policy.yml, when none is given; `-` is standard input.\n' +
        'Each rule has a page, docs/rules/RULE.md. `# sandbox-policy: ignore[RULE] reason` silences one finding.',
    options,
    positionals: { min: 0, max: Infinity },
    examples: [
        { command: 'sandbox-policy lint --fail-on warning', says: 'what CI runs' },
        {
            command: 'sandbox-policy lint --format github policies/*.yml',
            says: 'several policies, as annotations of a pull request',
        },
        { command: 'sandbox-policy lint --fix', says: 'repair what can be repaired safely' },
        {
            command: 'sandbox-policy lint --workflow .github/workflows/agent.yml',
            says: 'how a workflow uses the sandbox',
        },
    ],
    async run(args, io) {
        const files = filesOf(args, io);
        const floor = await floorOf(args, io);
        const findings = [...(floor?.findings ?? [])];
        const documents = new Map(floor?.documents);
        const linted = [];
        let unreadable = false;
        const add = async (name, judge) => {
            try {
                const result = await judge();
                findings.push(...result.findings);
                for (const [path, document] of result.documents)
                    documents.set(path, document);
                linted.push(name);
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .ie))
                    throw error;
                unreadable = true;
                await (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(io.stderr, `sandbox-policy: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_8__.visible)(error.message)}\n`);
            }
        };
        for (const file of files) {
            const name = file === '-' ? (args.options['stdin-filename'] ?? '<stdin>') : file;
            await add(name, async () => {
                const text = file === '-' ? await (0,_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .readStandardInput */ .eG)(io, name) : (0,_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(io, file);
                return await check(text, optionsFor(io, name, floor), args.options.fix, io);
            });
        }
        for (const file of new Set(args.options.workflow)) {
            await add(file, async () => {
                const text = (0,_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(io, file);
                const { lintWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(8919), __webpack_require__.e(910), __webpack_require__.e(5143), __webpack_require__.e(615)]).then(__webpack_require__.bind(__webpack_require__, 20615));
                return lintWorkflow(text, file);
            });
        }
        const format = args.options.format ?? 'pretty';
        const report = (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__.reportOf)(io, linted, findings, documents);
        await (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(io.stdout, await (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__.render)(report, format, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .wantsColour */ .M)(io, io.stdout)));
        if (format === 'pretty') {
            await (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(io.stderr, `${(0,_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .summary */ .z)((0,_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .countBySeverity */ .Ot)(report.findings), linted.length)}\n`);
        }
        if (unreadable)
            return 3;
        return (0,_fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(report.findings, args.options['fail-on']) ? 1 : 0;
    },
});
function filesOf(args, io) {
    const named = [...new Set(args.positionals)];
    const files = named.length > 0 || args.options.workflow.length > 0 ? named : [(0,_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultPolicy */ .G4)(io)];
    const stdin = files.includes('-');
    // F7: a flag that can't do what it says is refused rather than left without effect.
    if (args.options['stdin-filename'] !== undefined && !stdin) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('--stdin-filename names the policy on standard input, which is not among the files', {
            help: 'Add `-`.',
        });
    }
    if (files.length === 0 && (args.options.fix || args.options.floor !== undefined)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${args.options.fix ? '--fix' : '--floor'} is about policies, and only workflows are named`, {
            help: 'Name the policy as well.',
        });
    }
    if (args.options.fix && stdin) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('--fix needs a file to write to, and `-` is none', { help: 'Name the file.' });
    }
    return files;
}
async function floorOf(args, io) {
    const path = args.options.floor;
    if (path === undefined)
        return null;
    const { readFloor } = await __webpack_require__.e(/* import() */ 4427).then(__webpack_require__.bind(__webpack_require__, 74427));
    return readFloor(io, path);
}
function optionsFor(io, path, floor) {
    return {
        path,
        read: (0,_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .policyReader */ .CE)(io),
        directory: io.cwd,
        today: (0,_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .today */ .Ec)(),
        ...(floor === null ? {} : { also: floor.check }),
    };
}
async function check(text, lintOptions, fix, io) {
    if (!fix)
        return await (0,_lint_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .lintText */ .DA)(text, lintOptions);
    const { fixText } = await __webpack_require__.e(/* import() */ 1331).then(__webpack_require__.bind(__webpack_require__, 11331));
    const fixed = await fixText(text, lintOptions);
    if (fixed.text !== text) {
        const { replaceFile } = await __webpack_require__.e(/* import() */ 4820).then(__webpack_require__.bind(__webpack_require__, 84820));
        const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
        try {
            await replaceFile(resolve(io.cwd, lintOptions.path), text, fixed.text);
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .ie(lintOptions.path, `can't be fixed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}`, { cause: error });
        }
        for (const title of fixed.made)
            await (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(io.stderr, `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_8__.visible)(`${lintOptions.path}: ${title}`)}.\n`);
    }
    return fixed.result;
}


/***/ }),

/***/ 68215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   rZ: () => (/* binding */ failOnOption)
/* harmony export */ });
/* unused harmony export FAIL_ON */
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
            return (await __webpack_require__.e(/* import() */ 7752).then(__webpack_require__.bind(__webpack_require__, 67752))).github(report);
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

/***/ 79884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   q: () => (/* binding */ policyTests)
/* harmony export */ });
/* harmony import */ var _command_any_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88916);

/** Imports once: asking for a module again costs more than most decisions. */
function once(load) {
    let loaded = null;
    return () => (loaded ??= load());
}
const commands = once(() => Promise.all(/* import() */[__webpack_require__.e(8919), __webpack_require__.e(910), __webpack_require__.e(9899)]).then(__webpack_require__.bind(__webpack_require__, 50910)));
const hosts = once(() => Promise.all(/* import() */[__webpack_require__.e(2507), __webpack_require__.e(2949)]).then(__webpack_require__.bind(__webpack_require__, 42507)));
const paths = once(() => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(7146)]).then(__webpack_require__.bind(__webpack_require__, 17146)));
const variables = once(() => __webpack_require__.e(/* import() */ 5838).then(__webpack_require__.bind(__webpack_require__, 75838)));
const inputs = once(() => __webpack_require__.e(/* import() */ 2857).then(__webpack_require__.bind(__webpack_require__, 62857)));
/**
 * Decides anything that can be asked of a policy. Loads what the kind of request needs and no more (the shell's
 * grammar, the glob and pattern engines), so that a command that asks about hosts starts as fast as it can.
 */
async function decide(policy, request, context = {}) {
    switch (request.kind) {
        case 'run':
            return (0,_command_any_program_js__WEBPACK_IMPORTED_MODULE_0__/* .anyProgram */ .$)(policy) ?? (await commands()).decideScript(policy, request.command, context.commands);
        case 'connect':
            return (await hosts()).decideConnect(policy, request.target, context.egress);
        case 'read':
            return (await paths()).decideRead(policy, request.path, context.paths);
        case 'write':
            return (await paths()).decideWrite(policy, request.path, context.paths);
        case 'env':
            return (await variables()).decideEnv(policy, request.name);
        case 'input':
            return (await inputs()).decideInput(policy, request.name, request.value);
    }
}
/** Runs the examples that a policy states (and those it inherits), in their order. */
async function policyTests(loaded, context = {}) {
    const results = [];
    for (const [index, test] of loaded.policy.tests.entries()) {
        const decision = await decide(loaded.policy, test.request, context);
        const passed = (decision.verdict === 'allow') === (test.expect === 'allow');
        results.push({ test, index, passed, decision });
    }
    return results;
}


/***/ }),

/***/ 68181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DA: () => (/* binding */ lintText),
  OA: () => (/* binding */ runRule)
});

// UNUSED EXPORTS: lint

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/decide/decision.js
var decision = __webpack_require__(13967);
// EXTERNAL MODULE: ./build/decide/request.js
var request = __webpack_require__(79884);
// EXTERNAL MODULE: ./build/policy/document.js
var policy_document = __webpack_require__(54938);
// EXTERNAL MODULE: ./build/policy/load.js + 9 modules
var load = __webpack_require__(52714);
// EXTERNAL MODULE: ./build/policy/read.js
var read = __webpack_require__(99851);
// EXTERNAL MODULE: ./build/policy/validate.js
var validate = __webpack_require__(50153);
// EXTERNAL MODULE: ./build/lint/ignores.js
var ignores = __webpack_require__(13147);
// EXTERNAL MODULE: ./build/lint/meta-rules.js
var meta_rules = __webpack_require__(93965);
;// CONCATENATED MODULE: ./build/lint/removal.js
/**
 * The edit that takes one entry out of a list, or null when that would touch more than the entry: a comment in
 * between, another entry on its line, a block list that would be left without entries.
 */
function removeEntry(document, path) {
    const index = path.at(-1);
    const list = path.slice(0, -1);
    const count = entries(document.value, list);
    if (typeof index !== 'number' || index >= count)
        return null;
    const open = document.text[document.locate(list, 'value').start.offset];
    return open === '[' ? fromFlow(document, list, index, count) : fromBlock(document, path, count);
}
/** How many entries the list at a path has; 0 when there is no list. */
function entries(value, path) {
    let node = value;
    for (const step of path) {
        if (typeof node !== 'object' || node === null)
            return 0;
        node = node[step];
    }
    return Array.isArray(node) ? node.length : 0;
}
function fromFlow(document, list, index, count) {
    const { text, file } = document;
    const offsets = (at) => {
        const span = document.locate([...list, at], 'value');
        return [span.start.offset, span.end.offset];
    };
    const [start, end] = offsets(index);
    if (count === 1)
        return { file, start, end, text: '' };
    const last = index + 1 === count;
    const cut = last ? [offsets(index - 1)[1], end] : [start, offsets(index + 1)[0]];
    const between = last ? text.slice(cut[0], start) : text.slice(end, cut[1]);
    return /^\s*,\s*$/.test(between) ? { file, start: cut[0], end: cut[1], text: '' } : null;
}
function fromBlock(document, path, count) {
    if (count === 1)
        return null;
    const { text, file } = document;
    const span = document.locate(path, 'value');
    const lineStart = text.lastIndexOf('\n', span.start.offset - 1) + 1;
    if (!/^[ ]*-[ ]+$/.test(text.slice(lineStart, span.start.offset)))
        return null;
    // A block value's range may reach over its line break; its last line is that of its last character.
    const trimmed = span.start.offset + text.slice(span.start.offset, span.end.offset).trimEnd().length;
    const next = text.indexOf('\n', trimmed);
    const lineEnd = next === -1 ? text.length : next + 1;
    if (!/^[ \t]*\r?\n?$/.test(text.slice(trimmed, lineEnd)))
        return null;
    return { file, start: lineStart, end: lineEnd, text: '' };
}

// EXTERNAL MODULE: ./build/lint/rules/index.js + 46 modules
var lint_rules = __webpack_require__(46047);
;// CONCATENATED MODULE: ./build/lint/engine.js











/**
 * Checks a policy that was parsed: what makes it invalid, and if nothing does, what the rules say. A rule that
 * fails is a finding of its own and keeps no other from reporting (F4). Findings that a comment silences are left
 * out, and comments that silence nothing are findings. In no particular order; never throws.
 */
async function lint(parsed, options = {}) {
    const { documents, loaded } = parsed;
    if (loaded === null)
        return parsed.findings;
    const rules = options.rules ?? lint_rules/* RULES */.y;
    const subject = await subjectOf(loaded, parsed.document, documents, options);
    const found = [];
    for (const { meta, check } of rules)
        runRule(meta, () => check(subject), found, () => subject.at(''));
    const known = new Set(rules.map(({ meta }) => meta.id));
    const kept = (0,ignores/* applyIgnores */.w)(found, subject.sources, known, (finding) => (0,policy_document/* spanOf */.e)(finding.location, documents));
    return [...parsed.findings, ...kept];
}
/** Parses one policy and checks it. Never throws for any text. */
async function lintText(text, options) {
    const parsed = (0,load/* parsePolicy */.O)(text, {
        path: options.path,
        read: options.read ?? readNothing,
        ...(options.directory === undefined ? {} : { directory: options.directory }),
    });
    const { documents, loaded } = parsed;
    const judged = loaded === null ? [] : (options.also?.(loaded) ?? []);
    return { findings: [...(await lint(parsed, options)), ...judged], documents, loaded };
}
async function subjectOf(loaded, { file: path, value: own }, documents, options) {
    const { policy } = loaded;
    const inherits = documents.size > 1;
    const at = (clause, target = 'value') => {
        // What the policy's own text says needs no search, unless it is in a list, whose order is another.
        const origin = says(own, clause)
            ? { file: path, path: clause.split('.') }
            : ((0,decision/* originOf */.yv)(loaded, clause) ?? originWithin(loaded, clause));
        return origin === null
            ? { kind: 'file', file: path }
            : { kind: 'node', file: origin.file, path: origin.path, target };
    };
    return {
        policy,
        loaded,
        sources: [...documents.values()],
        governing: loaded.files.flatMap((file) => {
            const inWorkspace = insideOf(options.directory ?? (0,external_node_path_.resolve)(), file);
            return inWorkspace === null ? [] : [{ file, inWorkspace }];
        }),
        tests: policy.tests.length === 0 ? [] : await (0,request/* policyTests */.q)(loaded),
        today: options.today ?? new Date().toISOString().slice(0, 10),
        matrix: options.matrix ?? null,
        at,
        named: (clause) => {
            const path = (0,decision/* originOf */.yv)(loaded, clause)?.path ?? [];
            return path.length === 0 ? clause : (0,validate/* clauseName */.l)(path);
        },
        // The policy's own text first: where every clause comes from is worked out only when someone asks.
        stated: (clause) => says(own, clause) || (inherits && Object.hasOwn(loaded.origins, clause)),
        written: (clause) => written(loaded, documents, clause),
        removal: (clause, title) => removal(loaded, documents, clause, title),
    };
}
/** Whether a policy's plain data has a value at a dotted clause without indexes. */
function says(value, clause) {
    return clause.split('.').every((key) => {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return false;
        value = value[key];
        return true;
    });
}
/** The place of a clause of which only parts have a place of their own: `limits`, by `limits.memory`. */
function originWithin(loaded, clause) {
    const part = Object.entries(loaded.origins).find(([key]) => key.startsWith(`${clause}.`) || key.startsWith(`${clause}[`));
    if (part === undefined)
        return null;
    const [, { file, path }] = part;
    return { file, path: path.slice(0, clause.split('.').length) };
}
function written(loaded, documents, clause) {
    if (!Object.hasOwn(loaded.origins, clause))
        return undefined;
    const origin = loaded.origins[clause];
    const value = origin === undefined ? undefined : documents.get(origin.file)?.value;
    return (origin?.path ?? []).reduce((node, step) => node?.[step], value);
}
function removal(loaded, documents, clause, title) {
    const origin = Object.hasOwn(loaded.origins, clause) ? loaded.origins[clause] : undefined;
    const document = origin === undefined ? undefined : documents.get(origin.file);
    if (origin === undefined || document === undefined)
        return null;
    const edit = removeEntry(document, origin.path);
    return edit === null ? null : { title, edits: [edit] };
}
/**
 * Adds what a rule finds to `found`. A rule that fails is an error of its own, at `whole` (asked only then), so that the verdict can't be
 * "no findings" because a rule broke; what it found before that is kept.
 */
function runRule({ id, severity }, check, found, whole) {
    try {
        for (const { at, ...problem } of check())
            found.push({ rule: id, severity, location: at, ...problem });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        found.push({
            rule: meta_rules/* META_RULES */.q.ruleFailed.id,
            severity: meta_rules/* META_RULES */.q.ruleFailed.severity,
            message: `the rule ${id} failed (${reason}): what it would have found is not known. Please report this`,
            location: whole(),
        });
    }
}
/** A file's path inside the workspace, null when it lies outside of it. */
function insideOf(workspace, file) {
    const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, file));
    return path === '' || (0,external_node_path_.isAbsolute)(path) || path === '..' || path.startsWith('../') ? null : path;
}
function readNothing(path) {
    throw new read/* PolicyReadError */.Hq('unreadable', path, `${path} can't be read: only the policy's own text was given`);
}


/***/ }),

/***/ 13147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ applyIgnores)
/* harmony export */ });
/* harmony import */ var _meta_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93965);

/** What every such comment begins with; anything after it must be `ignore[RULE] reason`. */
const MARK = 'sandbox-policy:';
const COMMENT = /^#\s*sandbox-policy:\s*(.*)$/s;
const IGNORE = /^ignore\[([^\]]*)\]\s*(.*)$/s;
const RULE_ID = /^SP\d{4}$/;
/**
 * Takes away the findings that a comment in their file silences, and adds what is wrong with such comments. A
 * comment silences one finding; a second one on the same line needs a second comment. Findings without which
 * there would be no policy to judge (SP0001 to SP0099) can't be silenced, nor can those about comments.
 */
function applyIgnores(findings, documents, knownRules, spanOf) {
    let left = findings;
    const added = [];
    for (const document of documents) {
        if (!document.text.includes(MARK))
            continue;
        const lines = document.text.split('\n');
        const { ignores, problems } = readIgnores(document, lines, knownRules);
        // A finding about the file as a whole has no line; its comment stands above the policy, or on its first line.
        const first = targetLine(lines, 0);
        const lineOf = (finding) => {
            const start = finding.location.kind === 'file' ? null : (spanOf(finding)?.start ?? null);
            return start ?? { line: first, column: 0 };
        };
        added.push(...problems);
        for (const ignore of ignores) {
            const silenced = firstOn(ignore, left, document.file, lineOf);
            if (silenced === null)
                added.push(withoutEffect(ignore, document));
            else
                left = left.filter((finding) => finding !== silenced);
        }
    }
    return [...left, ...added];
}
function firstOn(ignore, findings, file, placeOf) {
    let first = null;
    let column = Infinity;
    for (const finding of findings) {
        if (finding.rule !== ignore.rule || finding.location.file !== file)
            continue;
        const place = placeOf(finding);
        if (place.line !== ignore.line || place.column >= column)
            continue;
        first = finding;
        column = place.column;
    }
    return first;
}
function readIgnores(document, lines, knownRules) {
    const ignores = [];
    const problems = [];
    for (const { text, span } of document.comments()) {
        const body = COMMENT.exec(text.trimEnd())?.[1];
        if (body === undefined)
            continue;
        const match = IGNORE.exec(body);
        const [, rule = '', reason = ''] = match ?? [];
        const wrong = match === null || !RULE_ID.test(rule)
            ? 'the comment is not read: it has to be `# sandbox-policy: ignore[RULE] reason`, with one rule such as SP0101'
            : !knownRules.has(rule)
                ? `there is no rule ${rule}, or none that can be ignored: an invalid policy is never run`
                : reason === ''
                    ? `the comment gives no reason, and so silences nothing: ignore[${rule}] has to say why`
                    : null;
        if (wrong === null)
            ignores.push({ rule, reason, span, line: targetLine(lines, span.start.line) });
        else {
            problems.push({
                rule: _meta_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .META_RULES */ .q.ignoreUnread.id,
                severity: _meta_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .META_RULES */ .q.ignoreUnread.severity,
                message: wrong,
                location: { kind: 'span', file: document.file, span },
                help: 'Write the reason after the bracket, for whoever reviews the policy next.',
            });
        }
    }
    return { ignores, problems };
}
/** The line that a comment speaks of: its own when something stands before it, else the next that isn't a comment. */
function targetLine(lines, own) {
    const isContent = (line) => line !== undefined && !/^\s*(?:#.*)?$/s.test(line);
    if (isContent(lines[own - 1]))
        return own;
    for (let line = own + 1; line <= lines.length; line++)
        if (isContent(lines[line - 1]))
            return line;
    return own;
}
function withoutEffect(ignore, document) {
    const { start, end } = lineRange(document.text, ignore.span);
    return {
        rule: _meta_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .META_RULES */ .q.ignoreUnused.id,
        severity: _meta_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .META_RULES */ .q.ignoreUnused.severity,
        message: `the comment silences nothing: line ${ignore.line} has no finding of ${ignore.rule} that another comment doesn't silence`,
        location: { kind: 'span', file: document.file, span: ignore.span },
        help: 'Remove it, or it will hide the next problem there.',
        fix: {
            title: 'Remove the comment',
            edits: [{ file: document.file, start, end, text: '' }],
        },
    };
}
/** What removing a comment takes along: its whole line when it stands alone, else the blanks before it. */
function lineRange(text, span) {
    const lineStart = text.lastIndexOf('\n', span.start.offset - 1) + 1;
    const before = text.slice(lineStart, span.start.offset);
    const next = text.indexOf('\n', span.end.offset);
    if (before.trim() === '')
        return { start: lineStart, end: next === -1 ? text.length : next + 1 };
    const carriageReturn = text[span.end.offset - 1] === '\r' ? 1 : 0;
    return { start: lineStart + before.trimEnd().length, end: span.end.offset - carriageReturn };
}


/***/ }),

/***/ 68695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* unused harmony export CANONICAL_VERSION */
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36829);

/** Version of the canonical form; it changes when the same policy would be written down otherwise. */
const CANONICAL_VERSION = 1;
/** What JSON can't hold; its place is put together on the way out, so that nobody pays for it who doesn't need it. */
class Unwritable extends Error {
    path = [];
}
function write(value) {
    switch (typeof value) {
        case 'string': {
            const text = JSON.stringify(value);
            if (text.includes('\\ud') && /[\ud800-\udfff]/u.test(value)) {
                throw new Unwritable('holds half of a surrogate pair');
            }
            return text;
        }
        case 'number':
            // RFC 8785 takes ECMAScript's own form of a number, in which -0 is 0.
            if (!Number.isFinite(value))
                throw new Unwritable('is not a finite number');
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object': {
            if (value === null)
                return 'null';
            if (Array.isArray(value)) {
                let text = '';
                for (let index = 0; index < value.length; index++) {
                    text += `${index === 0 ? '' : ','}${member(value[index], index)}`;
                }
                return `[${text}]`;
            }
            let text = '';
            // The default order of sort is by UTF-16 code units, which is the RFC's.
            for (const key of Object.keys(value).sort()) {
                const inner = value[key];
                if (inner !== undefined)
                    text += `${text === '' ? '' : ','}${member(key, key)}:${member(inner, key)}`;
            }
            return `{${text}}`;
        }
        default:
            throw new Unwritable(`is a ${typeof value}, which JSON does not have`);
    }
}
function member(value, at) {
    try {
        return write(value);
    }
    catch (error) {
        if (error instanceof Unwritable)
            error.path.unshift(typeof at === 'number' ? `[${at}]` : `.${at}`);
        throw error;
    }
}
/**
 * The canonical JSON of RFC 8785: no spaces, members in order of their names, numbers and strings as ECMAScript
 * writes them. Members that are undefined are left out.
 *
 * @throws TypeError for what JSON can't hold: NaN, infinities, functions, half surrogate pairs
 */
function canonicalJson(value) {
    try {
        return write(value);
    }
    catch (error) {
        if (!(error instanceof Unwritable))
            throw error;
        throw new TypeError(`$${error.path.join('')} ${error.message}`, { cause: error });
    }
}
/** SHA-256 of the canonical JSON of a value, as `sha256:` and 64 hexadecimal digits. */
function digestOf(value) {
    return `sha256:${(0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .crypto */ .Et)().createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')}`;
}
/** The digest of a resolved policy, over its canonical form and that form's version. */
function policyDigest(policy) {
    return digestOf({ canonical: CANONICAL_VERSION, policy });
}


/***/ }),

/***/ 36829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ crypto),
/* harmony export */   ZA: () => (/* binding */ publicSuffixes),
/* harmony export */   _U: () => (/* binding */ explainers),
/* harmony export */   tc: () => (/* binding */ schemaObject),
/* harmony export */   wI: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);

/**
 * What only some policies need: together these cost more than all the rest of a lint. Each is a file of its own
 * (in lazy/, and beside the bundles in dist/), because a bundler puts what is merely required inside a function into the
 * chunk around it, where it is read all the same; and required rather than imported, because parsing is synchronous.
 */
const load = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(require("url").pathToFileURL(__filename).href);
const once = (name) => onceLoaded(`./lazy/${name}.cjs`);
function onceLoaded(module) {
    let kept = null;
    return () => (kept ??= { value: load(module) }).value;
}
/** Node's cryptography, a tenth of the start-up of a command that needs no digest. */
const crypto = onceLoaded('node:crypto');
/** The RE2 engine. */
const re2 = once('re2js');
/** The list of public suffixes. */
const publicSuffixes = once('tldts');
/** The validators that find every mistake of a policy, by the name of the definition. */
const explainers = once('explain-policy');
/** The policy's JSON Schema. */
const schemaObject = once('schema-policy');


/***/ }),

/***/ 73145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ locateFindings),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   XY: () => (/* binding */ spanOfPlace),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/* unused harmony exports FILE_START, positionAt, spanAt */
/**
 * Resolves findings' symbolic places. `spanOf` gives a node's span in its document; `textOf` a file's text, for
 * the offsets of edits. `show` turns a path as read into a path as shown.
 */
function locateFindings(findings, resolve) {
    const place = (location) => ({
        file: resolve.show(location.file),
        span: resolve.spanOf(location),
    });
    const located = findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        help: finding.help ?? null,
        at: place(finding.location),
        related: (finding.related ?? []).map(({ message, location }) => ({ message, at: place(location) })),
        fix: finding.fix === undefined
            ? null
            : {
                title: finding.fix.title,
                edits: finding.fix.edits.map(({ file, start, end, text }) => ({
                    file: resolve.show(file),
                    span: spanAt(resolve.textOf(file), start, end),
                    text,
                })),
            },
    }));
    return located.sort(byPlace);
}
/** Where a whole file's finding is shown: an empty span at its first character. */
const FILE_START = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
};
function spanOfPlace(place) {
    return place.span ?? FILE_START;
}
/** The 1-based position of a 0-based offset; lines end at LF, columns count UTF-16 units. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
        line += 1;
        start = next + 1;
    }
    return { line, column: offset - start + 1, offset };
}
function spanAt(text, start, end) {
    return { start: positionAt(text, start), end: positionAt(text, end) };
}
function byPlace(a, b) {
    const [x, y] = [spanOfPlace(a.at).start, spanOfPlace(b.at).start];
    return compare(a.at.file, b.at.file) || x.line - y.line || x.column - y.column || compare(a.rule, b.rule);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const ORDER = { error: 3, warning: 2, info: 1 };
/** Whether a severity is at or over a threshold. */
function atLeast(severity, threshold) {
    return ORDER[severity] >= ORDER[threshold];
}
/** How many there are of each severity. */
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
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