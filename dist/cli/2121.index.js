"use strict";
exports.id = 2121;
exports.ids = [2121,6257];
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

/***/ 82121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6257);
/* harmony import */ var _host_xdg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68634);
/* harmony import */ var _run_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39932);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33192);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28230);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1973);






const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .N)({
    name: 'clean',
    summary: 'remove leftovers of killed runs',
    usage: '',
    description: 'Containers, volumes, mounts, cgroups and private folders whose run is no more; changes that were being applied\n' +
        'are finished or undone. Runs under way are left alone, and audit logs stay. Every run begins with the same.',
    options: {},
    positionals: { min: 0, max: 0 },
    examples: [{ command: 'sandbox-policy clean', says: 'after a job was killed' }],
    async run(_args, io) {
        const home = (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .l)(io);
        const { cleanAll } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(9166), __webpack_require__.e(899), __webpack_require__.e(7293)]).then(__webpack_require__.bind(__webpack_require__, 10899));
        const cleaned = await cleanAll((0,_run_places_js__WEBPACK_IMPORTED_MODULE_1__/* .makePlaces */ .H)((0,_host_xdg_js__WEBPACK_IMPORTED_MODULE_0__/* .stateHomeOf */ .s)(io.env, home)), io.env, home);
        for (const problem of cleaned.problems)
            await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M)(io.stderr, `sandbox-policy: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_5__.visible)(problem)}\n`);
        const lines = cleaned.runs.map((run) => `removed what was left of run ${run}\n`);
        await (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M)(io.stdout, lines.length === 0 ? 'nothing was left\n' : lines.join(''));
        return cleaned.problems.length === 0 ? 0 : 1;
    },
});


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


/***/ }),

/***/ 39932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ makePlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25686);



/**
 * Makes the folders below `$XDG_STATE_HOME/sandbox-policy`, mode 0700.
 *
 * @param stateHome `$XDG_STATE_HOME`, or what stands for it; absolute.
 * @throws SetupError when they can't be made; TypeError when `stateHome` isn't absolute.
 */
function makePlaces(stateHome) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(stateHome))
        throw new TypeError(`the state folder ${stateHome} is not an absolute path`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(stateHome, { recursive: true, mode: 0o700 });
        const places = placesBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(stateHome), 'sandbox-policy'));
        for (const folder of [places.runs, places.state, places.locks]) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        }
        return places;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `the state folder ${stateHome} can't be made: ${reason}`;
        throw new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(message, 'set XDG_STATE_HOME to a folder that can be written', { cause: error });
    }
}
function placesBelow(base) {
    return {
        runs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'runs'),
        state: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'state'),
        locks: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'locks'),
        scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'scratch'),
    };
}


/***/ })

};
;