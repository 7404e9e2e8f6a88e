"use strict";
exports.id = 1542;
exports.ids = [1542];
exports.modules = {

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export COMMANDS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_git_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71419);
/* harmony import */ var _policy_resolved_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64039);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66905);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3398);





const COMMANDS = ['run', 'lint', 'diff', 'check', 'verify'];
const FAIL_ON = ['error', 'warning', 'info', 'never'];
/** Reads and checks the step's inputs. A value that isn't understood is never taken for the default (F1, F7). */
function readInputs(env) {
    const problems = [];
    const text = (name) => (0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(env, name) || null;
    function choice(name, values, otherwise) {
        const given = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(env, name);
        if (given === '')
            return otherwise;
        const found = values.find((value) => value === given);
        if (found !== undefined)
            return found;
        const near = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(given, values);
        problems.push(`input ${name} is ${values.join(', ')}, not ${JSON.stringify(given)}${near === null ? '' : `; did you mean ${near}?`}`);
        return otherwise;
    }
    const flag = (name, otherwise) => choice(name, ['true', 'false'], otherwise ? 'true' : 'false') === 'true';
    const command = choice('command', COMMANDS, 'run');
    const run = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(env, 'run') === '' ? null : (env['INPUT_RUN'] ?? '');
    if (command === 'run' && run === null)
        problems.push('input run is missing: the script to run in the sandbox');
    if (run !== null && Buffer.byteLength(run) > MAX_SCRIPT) {
        problems.push(`input run has more than ${String(MAX_SCRIPT)} bytes: put the script into a file and run that`);
    }
    // F7: until the sandbox can be probed, asking for it is an error.
    if (flag('verify', false))
        problems.push('input verify: true is not available in this version');
    if (run?.includes('\0') === true)
        problems.push('input run holds a NUL byte');
    const tier = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(env, 'tier') === '' ? null : choice('tier', _policy_resolved_js__WEBPACK_IMPORTED_MODULE_4__/* .TIERS */ .i, 'container');
    const inputs = {
        command,
        policy: text('policy'),
        policyRef: policyRef((0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(env, 'policy-ref'), problems),
        token: text('token'),
        run,
        shell: choice('shell', ['bash', 'sh'], 'bash'),
        apply: choice('apply', ['never', 'on-success', 'always'], 'never'),
        phase: text('phase'),
        floor: text('floor'),
        tier,
        workingDirectory: workingDirectory((0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(env, 'working-directory'), problems),
        inputs: namedInputs((0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(env, 'inputs'), problems),
        mode: choice('mode', ['enforce', 'audit'], 'enforce'),
        onViolation: choice('on-violation', ['fail', 'record'], 'fail'),
        failOn: choice('fail-on', FAIL_ON, 'error'),
        allowSudo: flag('allow-sudo', false),
        artifactName: text('artifact-name'),
        jobIndex: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(env, 'job-index'),
        retentionDays: days((0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(env, 'retention-days'), problems),
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
        const equals = line.indexOf('=');
        const name = line.slice(0, Math.max(equals, 0)).trim();
        if (name === '')
            problems.push('input inputs has a line that is not NAME=VALUE');
        else if (inputs.has(name))
            problems.push(`input inputs gives ${JSON.stringify(name)} twice`);
        else
            inputs.set(name, line.slice(equals + 1));
    }
    return Object.fromEntries(inputs);
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

/***/ 71542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7126);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3398);


/** Nothing was run. */
const NOTHING_RUN = 125;
const BAD_USAGE = 2;
/** One step. Gives its exit code; never throws, and a failure of this program is never a pass (F2). */
async function main(io) {
    try {
        (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(io, 'main', 'began');
        const read = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K)(io.env);
        if (!read.ok) {
            for (const problem of read.problems)
                await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)(io, 'error', problem);
            (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(io, 'exit-code', String(BAD_USAGE));
            return BAD_USAGE;
        }
        const { inputs } = read;
        if (inputs.command === 'run' && inputs.run !== null) {
            const { runStep } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(4096), __webpack_require__.e(8184), __webpack_require__.e(6079), __webpack_require__.e(5433), __webpack_require__.e(6932), __webpack_require__.e(5292), __webpack_require__.e(7797), __webpack_require__.e(1282), __webpack_require__.e(6774)]).then(__webpack_require__.bind(__webpack_require__, 84808));
            return await runStep(io, inputs, inputs.run);
        }
        const { commandStep } = await Promise.all(/* import() */[__webpack_require__.e(4096), __webpack_require__.e(5292), __webpack_require__.e(7797), __webpack_require__.e(1571)]).then(__webpack_require__.bind(__webpack_require__, 1571));
        return await commandStep(io, inputs);
    }
    catch (error) {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)(io, 'error', `This is a fault of sandbox-policy itself, please report it:\n${text}`);
        return NOTHING_RUN;
    }
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


/***/ })

};
;