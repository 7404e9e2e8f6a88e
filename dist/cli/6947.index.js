"use strict";
exports.id = 6947;
exports.ids = [6947];
exports.modules = {

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   kx: () => (/* binding */ programPath),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   yo: () => (/* binding */ hostIn)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39970);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40608);
/* harmony import */ var _toolchains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33435);



/** Milliseconds: some of these tools start slowly on a busy machine. */
const TIMEOUT = 30_000;
const OUTPUT = 4 * 1024 * 1024;
/** Runs a tool of the host's PATH from the empty folder and gives what it prints. */
async function ask(program, args, request, more = {}) {
    const path = programPath(program, request);
    if (path === null) {
        return {
            ok: false,
            fact: notFound(`${program} is not on PATH`, `Install ${program}, or name the hosts instead.`),
        };
    }
    const outcome = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(path, args, {
        env: { ...definedOf(request), ...more },
        timeout: TIMEOUT,
        cwd: request.folder,
        outputLimit: OUTPUT,
    });
    if (outcome.kind === 'exited' && outcome.code === 0 && !outcome.truncated)
        return { ok: true, output: outcome.stdout.toString('utf8') };
    return {
        ok: false,
        fact: notFound(`${program} could not be asked: ${(0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .P)(outcome) ?? 'it says too much'}`, null),
    };
}
/** Where the host's PATH finds a program, not looking into the workspace. */
function programPath(program, request) {
    return (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(program, foldersOf(request));
}
function notFound(reason, fix) {
    return { found: false, reason, fix };
}
function foldersOf({ env, workspace }) {
    return (env['PATH'] ?? '')
        .split(':')
        .filter((folder) => folder.startsWith('/') && (workspace === null || !(0,_toolchains_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .U)(folder, workspace)));
}
/** The caller's environment, with no PATH entry of the workspace's. */
function definedOf(request) {
    const defined = Object.entries(request.env).filter((entry) => entry[1] !== undefined);
    return { ...Object.fromEntries(defined), PATH: foldersOf(request).join(':') };
}
/** The host that a URL names; null when it is no http or https URL. */
function hostIn(text, from) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === '')
        return null;
    const tls = url.protocol === 'https:';
    return {
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? (tls ? 443 : 80) : Number(url.port),
        protocol: tls ? 'tls' : 'http',
        from,
    };
}
/** The same URL with neither user nor password in it. */
function withoutCredentials(text) {
    if (!URL.canParse(text))
        return text;
    const url = new URL(text);
    url.username = '';
    url.password = '';
    return url.href;
}
/** The same host once, whoever named it first. */
function distinct(hosts) {
    const known = new Map();
    for (const host of hosts) {
        if (host === null)
            continue;
        const key = `${host.protocol} ${host.host} ${String(host.port)}`;
        if (!known.has(key))
            known.set(key, host);
    }
    return [...known.values()];
}


/***/ }),

/***/ 26947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askRegistries: () => (/* binding */ askRegistries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6706);



/**
 * Asks package managers what they are configured to fetch from, all at once and from an empty folder, so that only
 * their user and system configuration is heard.
 *
 * @param state A folder of ours alone, in which the empty one is made.
 */
async function askRegistries(kinds, request, state) {
    if (kinds.length === 0)
        return {};
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true, mode: 0o700 });
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'ask-'));
    try {
        const facts = await Promise.all(kinds.map(async (kind) => [kind, await askOne(kind, { ...request, folder })]));
        return Object.fromEntries(facts);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Loaded one by one: a run that names npm needs to know nothing of the others. */
async function askOne(kind, request) {
    try {
        switch (kind) {
            case 'npm':
                return await (await __webpack_require__.e(/* import() */ 1274).then(__webpack_require__.bind(__webpack_require__, 51274))).npmRegistry(request);
            case 'pip':
                return await (await __webpack_require__.e(/* import() */ 546).then(__webpack_require__.bind(__webpack_require__, 20546))).pipRegistry(request);
            case 'go':
                return await (await __webpack_require__.e(/* import() */ 8377).then(__webpack_require__.bind(__webpack_require__, 58377))).goRegistry(request);
            case 'cargo':
                return await (await __webpack_require__.e(/* import() */ 9163).then(__webpack_require__.bind(__webpack_require__, 39163))).cargoRegistry(request);
        }
    }
    catch (error) {
        // An answer that is none: the tool is another one than we know.
        const reason = error instanceof Error ? error.message : String(error);
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX)(`${kind} gave an answer that can't be read: ${reason}`, 'Name the hosts instead.');
    }
}


/***/ })

};
;