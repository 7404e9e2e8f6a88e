"use strict";
exports.id = 5445;
exports.ids = [5445];
exports.modules = {

/***/ 57826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanProfile: () => (/* binding */ cleanProfile),
/* harmony export */   loadProfile: () => (/* binding */ loadProfile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _compile_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34994);
/* harmony import */ var _host_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39970);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25686);





const NOTE = 'apparmor.json';
/** Milliseconds; compiling takes some tens of them, on an emulated machine some seconds. */
const TIMEOUT = 60_000;
/**
 * Loads the profile of a plan that has one of its own into the kernel, under its policy's digest and the run's id.
 *
 * @returns Removes it again; to be called when nothing is confined by it any more, since what still is would be free.
 * @throws SetupError when it can't be loaded; nothing is left then.
 */
async function loadProfile(plan, bindings, extras = {}) {
    const { apparmor } = plan;
    const name = (0,_compile_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .profileName */ .vR)(plan, bindings);
    if (apparmor?.kind !== 'generated' || name === null)
        return async () => undefined;
    const note = { name, parser: apparmor.parser, sudo: apparmor.sudo };
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bindings.state, NOTE);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(note)}\n`, { mode: 0o600 });
    const failure = await parse(note, '--add', (0,_compile_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .renderProfile */ .kC)(name, plan, bindings, extras));
    if (failure !== null) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        throw new _sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w(`the AppArmor profile could not be loaded: ${failure}`, apparmor.sudo ? 'let sudo start apparmor_parser without a password, or run as root' : null);
    }
    return async () => {
        await remove(note);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    };
}
/**
 * Removes the profile that a dead run left, when it had one. Nothing of the run may be running any more.
 *
 * @param folder The run's private folder.
 * @throws Error when it can't be removed.
 */
async function cleanProfile(folder) {
    const note = readNote(folder);
    if (note !== null)
        await remove(note);
}
async function remove(note) {
    const confined = confinedBy(note.name);
    if (confined.length > 0)
        throw new Error(`the AppArmor profile ${note.name} is left in place: it still confines process ${confined.join(', ')}`);
    // Of a profile that is removed the parser reads nothing but the name.
    const failure = await parse(note, '--remove', `profile ${note.name} {\n}\n`);
    // It may be gone: a restart of the machine, or of AppArmor, or a load that never came to be.
    if (failure !== null && !/does not exist|doesn't exist/i.test(failure))
        throw new Error(`the AppArmor profile ${note.name} could not be removed: ${failure}`);
}
/** Processes that a profile confines, as far as the caller may see whose they are. */
function confinedBy(name) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter((pid) => {
        if (!/^[0-9]+$/.test(pid))
            return false;
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/attr/current`, 'utf8').startsWith(`${name} (`);
        }
        catch {
            // It has ended, or is another user's.
            return false;
        }
    });
}
/** Why the parser failed, null when it didn't. The text goes in by a pipe: nobody else can change it on the way. */
async function parse({ parser, sudo }, action, text) {
    const [program = parser, ...args] = [
        ...(sudo ? ['sudo', '-n', '--'] : []),
        parser,
        action,
        '--skip-cache',
        '--quiet',
    ];
    const outcome = await (0,_host_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .execute */ .g)(program, args, {
        env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' },
        timeout: TIMEOUT,
        cwd: '/',
        stdin: Buffer.from(text),
    });
    return (0,_host_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .P)(outcome);
}
function readNote(folder) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, NOTE), 'utf8');
    }
    catch {
        // No such file: the run had no profile of its own.
        return null;
    }
    const note = JSON.parse(text);
    if (typeof note !== 'object' || note === null)
        return null;
    const { name, parser, sudo } = note;
    if (typeof name !== 'string' || typeof parser !== 'string' || typeof sudo !== 'boolean')
        return null;
    // Only ever one of ours, whatever the file says.
    return /^sandbox-policy-[0-9a-f]{16}\.[0-9TZa-f-]+$/.test(name) ? { name, parser, sudo } : null;
}


/***/ })

};
;