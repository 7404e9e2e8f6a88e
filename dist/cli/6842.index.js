"use strict";
exports.id = 6842;
exports.ids = [6842];
exports.modules = {

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


/***/ })

};
;