"use strict";
exports.id = 7588;
exports.ids = [7588,6842];
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

/***/ 77588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_microvm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16842);
/* harmony import */ var _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25686);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6257);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33192);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50422);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28230);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1973);








const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: 'build',
    summary: 'make the kernel and the initial file system of guests',
    usage: '',
    description: 'The kernel is the one named, else an installed one for cloud machines, else Debian’s, which apt\n' +
        'fetches and nothing installs. The initial file system holds this program’s own init and the modules\n' +
        'that it needs. Both are kept by content below the cache folder; every guest is started from them.',
    options: {
        kernel: { kind: 'value', value: 'FILE', help: 'a Linux kernel for x86_64 (vmlinuz)' },
        modules: { kind: 'value', value: 'DIR', help: "that kernel's modules; default: /lib/modules/RELEASE" },
    },
    positionals: { min: 0, max: 0 },
    examples: [
        {
            command: 'sandbox-policy vm build',
            says: 'once on a machine, before the first run in the microvm tier',
        },
        {
            command: 'sandbox-policy vm build --kernel vmlinuz --modules lib/modules/6.1.0-cloud',
            says: 'with a kernel of your own',
        },
    ],
    failureCode: 125,
    async run({ options }, io) {
        const { kernel, modules } = options;
        if (kernel === undefined && modules !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('--modules needs --kernel', { help: 'Name the kernel that they belong to.' });
        const { buildGuest } = await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 47745));
        const { nativeProgram } = await __webpack_require__.e(/* import() */ 6955).then(__webpack_require__.bind(__webpack_require__, 6955));
        const folder = (0,_host_microvm_js__WEBPACK_IMPORTED_MODULE_1__/* .vmFolder */ .G)(io.env, (0,_home_js__WEBPACK_IMPORTED_MODULE_4__/* .homeOf */ .l)(io));
        const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, path);
        try {
            const record = await buildGuest({
                folder,
                initProgram: nativeProgram(),
                named: kernel === undefined
                    ? null
                    : { kernel: at(kernel), modules: modules === undefined ? null : at(modules) },
                onProgress: (line) => void (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(io.stderr, `sandbox-policy: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_7__.visible)(line)}\n`),
            });
            await (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(io.stdout, `guests run Linux ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_7__.visible)(record.release)}, kept in ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_7__.visible)(folder)}\n`);
            return 0;
        }
        catch (error) {
            if (!(error instanceof _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w))
                throw error;
            await (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(io.stderr, `sandbox-policy: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_7__.visible)(error.message)}\n`);
            if (error.fix !== null)
                await (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(io.stderr, `  fix: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_7__.visible)(error.fix)}\n`);
            return 125;
        }
    },
});


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

/***/ 31405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ findOutside),
/* harmony export */   XJ: () => (/* binding */ bubblewrapFact),
/* harmony export */   uo: () => (/* binding */ findBubblewrap)
/* harmony export */ });
/* harmony import */ var _program_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63126);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40608);


const TIMEOUT = 3000;
/** Where root installs programs; a bubblewrap from a caller's own PATH entry is as good, and looked for last. */
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/bin'];
/** Finds bubblewrap; `version` is what it prints, null unasked. An entry inside the workspace isn't taken. */
function findBubblewrap(pathFolders, workspace) {
    return findOutside('bwrap', FOLDERS, pathFolders, workspace);
}
/** A program in one of these folders, else on PATH, but never one inside the workspace. */
function findOutside(name, folders, pathFolders, workspace) {
    const outside = pathFolders.filter((folder) => folder.startsWith('/') &&
        (workspace === null || (folder !== workspace && !folder.startsWith(`${workspace}/`))));
    return (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(name, [...folders, ...outside]);
}
/** Asks bubblewrap for its version: `bubblewrap 0.8.0`. */
async function bubblewrapFact(path) {
    return { path, version: await (0,_program_version_js__WEBPACK_IMPORTED_MODULE_0__/* .programVersion */ .R)(path, /(\d+\.\d+(?:\.\d+)?)/, TIMEOUT) };
}


/***/ }),

/***/ 55797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text)
/* harmony export */ });
/** What was parsed from JSON of somebody else's, read by shape: what isn't as expected reads as nothing. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An object, or an empty one. */
function object(value) {
    return isObject(value) ? value : {};
}
/** A text, or an empty one. */
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 16842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ vmFolder),
/* harmony export */   microvmFacts: () => (/* binding */ microvmFacts),
/* harmony export */   y: () => (/* binding */ readGuestRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _bubblewrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31405);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55797);
/* harmony import */ var _program_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63126);
/* harmony import */ var _xdg_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68634);







const TIMEOUT = 5_000;
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/bin'];
/** Where distributions keep what only root used to need. */
const ROOT_FOLDERS = ['/usr/sbin', '/sbin', ...FOLDERS];
const HEX_DIGEST = /^[0-9a-f]{64}$/;
const ROOT_FILE = /^([0-9a-f]{64})\.ext4$/;
/** The folder of `vm build`: kernels, initial file systems and root file systems, by content. */
function vmFolder(env, home) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_xdg_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheHomeOf */ .H)(env, home), 'sandbox-policy', 'vm');
}
/** What the microvm tier is made with here. Starts nothing but QEMU to ask its version, and that only when thorough. */
async function microvmFacts(request) {
    const { env, home, pathFolders, workspace, install } = request;
    const find = (name, folders) => (0,_bubblewrap_js__WEBPACK_IMPORTED_MODULE_3__/* .findOutside */ .BQ)(name, folders, pathFolders, workspace);
    const folder = vmFolder(env, home);
    const record = readGuestRecord(folder);
    return {
        qemu: await qemuFact(find('qemu-system-x86_64', FOLDERS), request.depth),
        mke2fs: find('mke2fs', ROOT_FOLDERS),
        kernel: record === null ? null : kernelFact(folder, record),
        accelerator: record !== null && kvmWorked(record) ? 'kvm' : 'tcg',
        images: cachedImages(folder),
        install,
    };
}
/**
 * The record of the kernel that guests are started with, for this architecture; null where there is none that can be
 * taken as a whole: then `vm build` is what helps.
 */
function readGuestRecord(folder) {
    let record;
    try {
        record = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'guest.json'), 'utf8'));
    }
    catch {
        return null;
    }
    return isGuestRecord(record) && record.arch === process.arch ? record : null;
}
function isGuestRecord(record) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(record))
        return false;
    const { v, arch, release: kernel, source, kvm } = record;
    return (v === 1 &&
        [arch, kernel, source].every((text) => typeof text === 'string' && text !== '') &&
        isStoredFile(record['kernel']) &&
        isStoredFile(record['initramfs']) &&
        (kvm === null || ((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(kvm) && kvm['ended'] === true && typeof kvm['host'] === 'string')));
}
/** A file below the folder, and nowhere else. */
function isStoredFile(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value))
        return false;
    const { file, sha256 } = value;
    return (typeof file === 'string' &&
        /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(file) &&
        typeof sha256 === 'string' &&
        HEX_DIGEST.test(sha256));
}
function kernelFact(folder, record) {
    const stored = ({ file, sha256 }) => ({
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file),
        digest: `sha256:${sha256}`,
    });
    const [kernel, initramfs] = [stored(record.kernel), stored(record.initramfs)];
    const there = [kernel, initramfs].every(({ path }) => isAccessible(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK));
    return there ? { release: record.release, source: record.source, kernel, initramfs } : null;
}
/**
 * Whether guests may be started under KVM. On some machines /dev/kvm is there and answers, and a guest hangs all the
 * same: what counts is that one ended, under this very kernel.
 */
function kvmWorked({ kvm }) {
    return kvm !== null && kvm.host === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)() && isAccessible('/dev/kvm', node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
}
function cachedImages(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'roots'))
            .flatMap((name) => ROOT_FILE.exec(name)?.[1] ?? [])
            .map((digest) => `sha256:${digest}`)
            .sort();
    }
    catch {
        // Nothing was made yet.
        return [];
    }
}
async function qemuFact(path, depth) {
    if (path === null)
        return null;
    // `QEMU emulator version 7.2.19 (Debian …)`
    const asked = depth === 'quick' ? null : (0,_program_version_js__WEBPACK_IMPORTED_MODULE_4__/* .programVersion */ .R)(path, /version (\d+\.\d+(?:\.\d+)?)/, TIMEOUT);
    return { path, version: await asked };
}
function isAccessible(path, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, mode);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 63126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ programVersion)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39970);

/**
 * What a program says of its version when it is asked with `--version`.
 *
 * @param pattern Its first group is the version.
 * @param timeout Milliseconds.
 * @returns null when it can't be asked, or says none.
 */
async function programVersion(path, pattern, timeout) {
    const outcome = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(path, ['--version'], { env: {}, timeout });
    const said = outcome.kind === 'exited' ? outcome.stdout.toString('utf8') : '';
    return pattern.exec(said)?.[1] ?? null;
}


/***/ })

};
;