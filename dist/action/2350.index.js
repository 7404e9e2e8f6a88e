"use strict";
exports.id = 2350;
exports.ids = [2350];
exports.modules = {

/***/ 75562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ symlinkAt),
/* harmony export */   H_: () => (/* binding */ unlinkAt),
/* harmony export */   IU: () => (/* binding */ statAt),
/* harmony export */   LC: () => (/* binding */ chmodFolderAt),
/* harmony export */   QZ: () => (/* binding */ O_PATH),
/* harmony export */   YT: () => (/* binding */ createAt),
/* harmony export */   ZM: () => (/* binding */ mkdirAt),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   _m: () => (/* binding */ linkAt),
/* harmony export */   bg: () => (/* binding */ self),
/* harmony export */   cN: () => (/* binding */ readlinkAt),
/* harmony export */   f2: () => (/* binding */ chownAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   kM: () => (/* binding */ rmdirAt),
/* harmony export */   m6: () => (/* binding */ readAt),
/* harmony export */   mN: () => (/* binding */ requireDescriptors),
/* harmony export */   w3: () => (/* binding */ folderAt),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   wc: () => (/* binding */ renameAt)
/* harmony export */ });
/* unused harmony export at */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51605);


/**
 * File operations relative to an open folder. Node has no openat(2) family; on Linux `/proc/self/fd/N/name` leads
 * to the entry `name` of the folder that descriptor N holds, whatever has become of its path since (proc(5)), and
 * none of the calls below follows a link in the last component. Names are bytes.
 */
/** open(2): the descriptor only marks a place; FIFOs and devices are not opened by it. Node doesn't name this flag. */
const O_PATH = 0o10000000;
const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Throws WorkspaceError where descriptors can't be named as paths. */
function requireDescriptors() {
    if (process.platform !== 'linux')
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkspaceError */ .kP('unsupported', `folders can't be opened without following links on ${process.platform}`, 'run on Linux');
    if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync('/proc/self/fd'))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkspaceError */ .kP('unsupported', '/proc is not mounted', 'mount procfs at /proc');
}
/** The folder behind a descriptor, as a path for calls that take one. */
function self(folder) {
    return `/proc/self/fd/${String(folder)}`;
}
/** The path of entry `name` in an open folder. Throws WorkspaceError when `name` is not one plain component. */
function at(folder, name) {
    if (name.length === 0 || name.includes(0x2f) || name.includes(0) || isDots(name))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkspaceError */ .kP('path', `not a file name: "${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name)}"`);
    return Buffer.concat([Buffer.from(`${self(folder)}/`), name]);
}
function isDots(name) {
    return name[0] === 0x2e && (name.length === 1 || (name.length === 2 && name[1] === 0x2e));
}
function typeOf(stat) {
    if (stat.isFile())
        return 'file';
    if (stat.isDirectory())
        return 'directory';
    if (stat.isSymbolicLink())
        return 'symlink';
    if (stat.isFIFO())
        return 'fifo';
    if (stat.isSocket())
        return 'socket';
    return 'device';
}
function entryOf(stat) {
    return {
        type: typeOf(stat),
        mode: Number(stat.mode) & 0o7777,
        dev: stat.dev,
        ino: stat.ino,
        nlink: Number(stat.nlink),
        uid: Number(stat.uid),
        gid: Number(stat.gid),
        size: Number(stat.size),
        mtime: stat.mtimeNs,
        ctime: stat.ctimeNs,
    };
}
/** What an open descriptor holds. */
function statOf(fd) {
    return entryOf(node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd, { bigint: true }));
}
/** The entry itself, never what a link leads to; null when there is none. */
function statAt(folder, name) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(at(folder, name), { bigint: true, throwIfNoEntry: false });
    return stat === undefined ? null : entryOf(stat);
}
/** Opens a folder in a folder. Null when it is missing, a link or no folder; throws on anything else. */
function folderAt(folder, name) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(at(folder, name), O_PATH | O_DIRECTORY | O_NOFOLLOW);
    }
    catch (error) {
        const code = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP')
            return null;
        throw error;
    }
}
/**
 * Opens a regular file for reading; anything else there throws WorkspaceError `changed`. The place is marked first
 * (O_PATH), looked at, and only then read through that mark, so that neither a FIFO nor a device is ever opened.
 * `unlock`: a file of ours that its mode closes to us is opened up for the moment of opening.
 */
function readAt(folder, name, unlock = false) {
    const place = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(at(folder, name), O_PATH | O_NOFOLLOW);
    try {
        const entry = statOf(place);
        if (entry.type !== 'file')
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkspaceError */ .kP('changed', `no regular file any more: "${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name)}"`);
        return { fd: reopen(place, entry, unlock), entry };
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(place);
    }
}
function reopen(place, entry, unlock) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(self(place), O_RDONLY | O_NONBLOCK);
    }
    catch (error) {
        if (!unlock || (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) !== 'EACCES')
            throw error;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(self(place), entry.mode | 0o400);
        try {
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(self(place), O_RDONLY | O_NONBLOCK);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(self(place), entry.mode);
        }
    }
}
/** Makes a file that wasn't there and opens it for writing. Throws (EEXIST) when the name is taken, even by a link. */
function createAt(folder, name, mode) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(at(folder, name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
}
function readlinkAt(folder, name) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(at(folder, name), { encoding: 'buffer' });
}
function symlinkAt(target, folder, name) {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync(target, at(folder, name));
}
function mkdirAt(folder, name, mode) {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(at(folder, name), { mode });
}
function rmdirAt(folder, name) {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync(at(folder, name));
}
function unlinkAt(folder, name) {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync(at(folder, name));
}
/** rename(2): atomic, replaces what is there, follows no link on either side. */
function renameAt(fromFolder, from, toFolder, to) {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(at(fromFolder, from), at(toFolder, to));
}
/** link(2): never replaces, and on Linux never follows a link. */
function linkAt(fromFolder, from, toFolder, to) {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync(at(fromFolder, from), at(toFolder, to));
}
function chownAt(folder, name, uid, gid) {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.lchownSync(at(folder, name), uid, gid);
}
/** Changes a folder's mode through a mark on it, so that no link is followed. */
function chmodFolderAt(folder, name, mode) {
    const place = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(at(folder, name), O_PATH | O_DIRECTORY | O_NOFOLLOW);
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(self(place), mode);
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(place);
    }
}
/** All names in a folder at once. */
function listAt(folder) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(self(folder), { encoding: 'buffer', withFileTypes: true });
}
/** The names in a folder, in the order the kernel gives them, a bounded number held at a time. */
function* namesIn(folder) {
    // The types of @types/node 20 know no Buffer names for opendir; the call gives them.
    const open = node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync;
    const stream = open(self(folder), { encoding: 'buffer', bufferSize: 512 });
    try {
        for (let entry = stream.readSync(); entry !== null; entry = stream.readSync())
            yield entry;
    }
    finally {
        stream.closeSync();
    }
}


/***/ }),

/***/ 38570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ copyDigest),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   WM: () => (/* binding */ compareDigest),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   wC: () => (/* binding */ turn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


const CHUNK = 256 * 1024;
/** Bytes worked on before others get their turn. */
const TURN = 8 * 1024 * 1024;
/** Lets the event loop run what waits. */
function turn() {
    return new Promise((resolve) => setImmediate(resolve));
}
/** Memory for reading a file of this size: its own size and one byte, by which its end is seen, is enough for a small one. */
function bufferFor(fd) {
    return Buffer.allocUnsafe(Math.min(CHUNK, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync(fd).size + 1));
}
/** The bytes of an open file, from its start, a chunk at a time; the chunk's memory is used again. */
async function* chunksOf(fd) {
    const buffer = bufferFor(fd);
    let position = 0;
    let sinceTurn = 0;
    for (;;) {
        const read = node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync(fd, buffer, 0, buffer.length, position);
        if (read === 0)
            return;
        yield buffer.subarray(0, read);
        position += read;
        sinceTurn += read;
        if (sinceTurn >= TURN) {
            sinceTurn = 0;
            await turn();
        }
    }
}
/** Writes all of `bytes` at the descriptor's position. */
function writeAll(fd, bytes) {
    for (let done = 0; done < bytes.length;)
        done += node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync(fd, bytes, done, bytes.length - done);
}
/** Hash and size of an open file's content. */
async function digestOf(fd) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunksOf(fd)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { size, sha256: hash.digest('hex') };
}
/** Hashes `fd` and tells whether `other` holds the very same bytes. */
async function compareDigest(fd, other) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = bufferFor(fd);
    let size = 0;
    let same = true;
    for await (const chunk of chunksOf(fd)) {
        hash.update(chunk);
        if (same)
            same = readFull(other, buffer, chunk.length, size) && chunk.equals(buffer.subarray(0, chunk.length));
        size += chunk.length;
    }
    if (same)
        same = node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync(other, buffer, 0, 1, size) === 0;
    return { size, sha256: hash.digest('hex'), same };
}
function readFull(fd, buffer, length, position) {
    for (let done = 0; done < length;) {
        const read = node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync(fd, buffer, done, length - done, position + done);
        if (read === 0)
            return false;
        done += read;
    }
    return true;
}
/** Copies an open file's content to another and hashes what was copied. */
async function copyDigest(from, to) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunksOf(from)) {
        hash.update(chunk);
        writeAll(to, chunk);
        size += chunk.length;
    }
    return { size, sha256: hash.digest('hex') };
}
/** SHA-256 of bytes, hex. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 83709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ thisHolder),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   aW: () => (/* binding */ bootId)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51605);


function startOf(pid) {
    let stat;
    try {
        stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === 'ESRCH')
            return null;
        throw error;
    }
    // The name in parentheses may hold anything, so fields are counted from the last one. A zombie holds nothing.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
}
/** The kernel's id of this boot. */
function bootId() {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
}
/** This process. */
function thisHolder() {
    return {
        pid: process.pid,
        pidStart: startOf(process.pid) ?? '',
        bootId: bootId(),
        pidNamespace: node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync('/proc/self/ns/pid'),
    };
}
/**
 * Whether that process still runs. One of another pid namespace can't be looked at from here and counts as running
 * for as long as the machine is up: to take it for dead could let two runs write at once.
 */
function isAlive(holder) {
    const me = thisHolder();
    if (holder.bootId !== me.bootId)
        return false;
    if (holder.pidNamespace !== me.pidNamespace)
        return true;
    return startOf(holder.pid) === holder.pidStart;
}


/***/ }),

/***/ 90183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   nO: () => (/* binding */ writeFileAt),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75562);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38570);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51605);






function trusted(beneath) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync(beneath);
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('missing', `can't open ${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(beneath)}`, null, { cause: error });
    }
}
/** The components of `target` below the trusted folder. Throws when it lies outside or can't be a path. */
function componentsOf(target, beneath, real) {
    if (target === '' || target.includes('\0'))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('path', 'a path is empty or holds NUL');
    if (!node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(target))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('path', `not an absolute path: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(target)}`);
    const plain = node_path__WEBPACK_IMPORTED_MODULE_2__.normalize(target);
    for (const base of [node_path__WEBPACK_IMPORTED_MODULE_2__.normalize(beneath), real]) {
        const relative = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(base, plain);
        if (relative === '..' || relative.startsWith('../'))
            continue;
        return relative
            .split('/')
            .filter((c) => c !== '')
            .map((c) => Buffer.from(c));
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('path', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(target)} lies outside ${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(beneath)}`);
}
/** Why a component could not be entered. */
function refusal(folder, name, whole) {
    const entry = (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .statAt */ .IU)(folder, name);
    if (entry === null)
        return new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('missing', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(whole)}: "${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(name)}" does not exist`);
    if (entry.type === 'symlink')
        return new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('symlink', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(whole)}: "${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(name)}" is a symbolic link, which is not followed`, 'name the folder it leads to');
    return new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('not-a-directory', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(whole)}: "${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(name)}" is not a folder`);
}
function enter(target, options, components, make) {
    (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .requireDescriptors */ .mN)();
    const beneath = options.beneath ?? '/';
    const real = trusted(beneath);
    const names = components(componentsOf(target, beneath, real));
    let fd = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(real, _at_js__WEBPACK_IMPORTED_MODULE_3__/* .O_PATH */ .QZ | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY);
    try {
        for (const name of names) {
            let next = (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .folderAt */ .w3)(fd, name);
            if (next === null && make && (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .statAt */ .IU)(fd, name) === null) {
                makeFolder(fd, name);
                next = (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .folderAt */ .w3)(fd, name);
            }
            if (next === null)
                throw refusal(fd, name, target);
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
            fd = next;
        }
    }
    catch (error) {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP)
            throw error;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('denied', `can't open ${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(target)}`, null, { cause: error });
    }
    return { fd, path: node_path__WEBPACK_IMPORTED_MODULE_2__.join(real, ...names.map((n) => n.toString())) };
}
function makeFolder(fd, name) {
    try {
        (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .mkdirAt */ .ZM)(fd, name, 0o700);
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
            throw error;
    }
}
/**
 * Opens a folder component by component; a link anywhere after `beneath` is refused. Throws WorkspaceError
 * (`missing`, `symlink`, `not-a-directory`, `denied`, `path`, `unsupported`).
 */
function openFolder(target, options = {}) {
    return enter(target, options, (all) => all, false);
}
/** The same, making what is missing of it, readable by its owner alone. */
function makeFolders(target, options = {}) {
    return enter(target, options, (all) => all, true);
}
/**
 * Writes a whole file that a caller named: opened without following links, written beside and renamed into place,
 * so that a reader sees the old file or the whole new one. A link, folder, device, FIFO or socket of that name is
 * refused. `content` is bytes, or writes to the descriptor it is given. The file gets mode 0600 unless said.
 */
async function writeFileAt(target, content, options = {}) {
    let name = Buffer.alloc(0);
    const parent = enter(target, options, (all) => {
        name = all.at(-1) ?? name;
        return all.slice(0, -1);
    }, false);
    try {
        const present = name.length === 0 ? null : (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .statAt */ .IU)(parent.fd, name);
        if (name.length === 0 || (present !== null && present.type !== 'file'))
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP(present?.type === 'symlink' ? 'symlink' : 'path', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(target)} is a ${present?.type ?? 'directory'}, not a file that can be written`);
        await replaceFile(parent.fd, name, content, options.mode ?? 0o600);
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP)
            throw error;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('denied', `can't write ${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(target)}`, null, { cause: error });
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(parent.fd);
    }
}
async function replaceFile(folder, name, content, mode) {
    const beside = Buffer.from(`.sandbox-policy-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    const fd = (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .createAt */ .YT)(folder, beside, mode);
    try {
        try {
            if (typeof content === 'function')
                await content(fd);
            else
                (0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAll */ .f4)(fd, Buffer.from(content));
            node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync(fd, mode);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
        }
        (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .renameAt */ .wc)(folder, beside, folder, name);
    }
    catch (error) {
        (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .unlinkAt */ .H_)(folder, beside);
        throw error;
    }
}


/***/ }),

/***/ 47643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ removeState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75562);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51605);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90183);





/** Paths named at most of what had to be left. */
const NAMED = 20;
/**
 * Removes a run's private folder with all that hostile code has put into it: closed folders (overlay's own work
 * folder has mode 000), names that nest deeper than any path can name, millions of files. Never follows a link, holds
 * a bounded number of descriptors and names. To be called when nothing is mounted there any more and any journal has
 * been recovered. Throws on problems that aren't permissions.
 *
 * @param last a file in it that goes when all else is gone, so that whoever is killed on the way leaves word of whose
 *   the rest is
 */
function removeState(state, last = null) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(state);
    if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(folder))
        return { kind: 'absent' };
    const parent = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .openFolder */ .NE)(folder, { beneath: folder }).fd;
    const name = Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(state));
    try {
        const root = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .folderAt */ .w3)(parent, name);
        if (root === null)
            return { kind: 'absent' };
        const left = [];
        try {
            empty(root, left, state, last);
            if (left.length === 0 && last !== null)
                attempt(() => (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .unlinkAt */ .H_)(root, Buffer.from(last)));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(root);
        }
        if (left.length > 0)
            return { kind: 'left', paths: left };
        (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .rmdirAt */ .kM)(parent, name);
        return { kind: 'removed' };
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(parent);
    }
}
/**
 * Empties the root folder. A folder that isn't empty has its own folders moved up to the root one by one, so that
 * nothing is ever deeper than two levels and no stack is needed.
 */
function empty(root, left, shown, last) {
    const stuck = new Set();
    let counter = 0;
    const hoisted = () => Buffer.from(`.removing-${String(process.pid)}-${String(counter++)}`);
    for (let again = true; again;) {
        again = false;
        for (const entry of (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(root)) {
            const key = entry.name.toString('latin1');
            if (stuck.has(key) || key === last)
                continue;
            if (removeEntry(root, entry.name, hoisted)) {
                again = true;
                continue;
            }
            stuck.add(key);
            if (left.length < NAMED)
                left.push(`${shown}/${(0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(entry.name)}`);
        }
    }
}
/** Removes an entry of the root, or empties it by one level. False: it has to stay as it is. */
function removeEntry(root, name, hoisted) {
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .statAt */ .IU)(root, name)?.type !== 'directory')
        return attempt(() => (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .unlinkAt */ .H_)(root, name));
    if (attempt(() => (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .rmdirAt */ .kM)(root, name)))
        return true;
    attempt(() => (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .chmodFolderAt */ .LC)(root, name, 0o700));
    const folder = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .folderAt */ .w3)(root, name);
    if (folder === null)
        return (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .statAt */ .IU)(root, name) === null;
    let progress = false;
    try {
        for (const entry of listed(folder))
            progress = flatten(root, folder, entry.name, hoisted) || progress;
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(folder);
    }
    return attempt(() => (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .rmdirAt */ .kM)(root, name)) || progress;
}
/** Removes an entry of a folder of the root, or moves it up to the root. Tells whether it is gone from the folder. */
function flatten(root, folder, name, hoisted) {
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .statAt */ .IU)(folder, name)?.type !== 'directory')
        return attempt(() => (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .unlinkAt */ .H_)(folder, name));
    if (attempt(() => (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .rmdirAt */ .kM)(folder, name)))
        return true;
    // A folder that is moved has its `..` rewritten, for which it must be writable.
    attempt(() => (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .chmodFolderAt */ .LC)(folder, name, 0o700));
    return attempt(() => (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .renameAt */ .wc)(folder, name, root, hoisted()));
}
function* listed(folder) {
    try {
        yield* (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(folder);
    }
    catch (error) {
        if (!isPermission((0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error)))
            throw error;
    }
}
function isPermission(code) {
    return code === 'EACCES' || code === 'EPERM';
}
/** Does it, and tells whether it could; what permissions or contents forbid is no error. */
function attempt(act) {
    try {
        act();
        return true;
    }
    catch (error) {
        const code = (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error);
        if (code === 'ENOENT')
            return true;
        if (isPermission(code) || code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EBUSY')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 82350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ emptyCarried),
/* harmony export */   YL: () => (/* binding */ mountsBelow),
/* harmony export */   Yv: () => (/* binding */ removePrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21265);
/* harmony import */ var _enforce_workspace_remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47643);



/**
 * Removes a run's private folder.
 *
 * @returns What had to be left and why, one sentence; null when all is gone.
 */
function removePrivateFolder(folder) {
    // A mount that was left there may show the workspace itself: emptying it would be worse than leaving it.
    const [mounted] = mountsBelow(folder);
    if (mounted !== undefined)
        return `${mounted} is still mounted`;
    const removed = (0,_enforce_workspace_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeState */ .a)(folder, _record_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD */ .gv);
    if (removed.kind !== 'left')
        return null;
    return `${removed.paths.join(', ')} could not be removed: another user owns it`;
}
/**
 * Removes a job's store of carried folders (`RunRequest.carry`), with all that hostile code has put into it.
 *
 * @returns Paths that had to be left, because another user owns them.
 */
function emptyCarried(store) {
    const removed = (0,_enforce_workspace_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeState */ .a)(store);
    return removed.kind === 'left' ? removed.paths : [];
}
/** By the kernel's list: a bind mount of the same file system can't be told by device numbers. */
function mountsBelow(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/mountinfo', 'latin1')
        .split('\n')
        .flatMap((line) => {
        const field = line.split(' ')[4];
        return field === undefined ? [] : [mountPoint(field)];
    })
        .filter((at) => at === path || at.startsWith(`${path}/`));
}
/** proc(5): space, tab, newline and backslash are written as octal numbers. */
function mountPoint(field) {
    const bytes = field.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(parseInt(digits, 8)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
}


/***/ }),

/***/ 21265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   gv: () => (/* binding */ RECORD),
/* harmony export */   ho: () => (/* binding */ deadRuns),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _enforce_workspace_holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83709);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63541);




/** The name of the record in a run's private folder: there before all else, and the last to go. */
const RECORD = 'run.json';
/**
 * Makes a run's private folder with its record in it.
 *
 * @returns The folder.
 */
function writeRecord(state, record) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, record.run);
    // Put together before: killed between the two calls, a run's folder is taken for one that begins, for a minute.
    const text = `${JSON.stringify({ v: 1, ...record, ...(0,_enforce_workspace_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .thisHolder */ .Do)() })}\n`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD), text, { flag: 'wx', mode: 0o600 });
    return folder;
}
/** Every private folder of a run that is no more, oldest first. What isn't named like a run is not ours and not touched. */
function deadRuns(state) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(state, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && (0,_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunId */ .P)(entry.name))
        .map(({ name }) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, name);
        return { run: name, folder, record: readRecord(folder) };
    })
        .filter(({ record, run }) => (record === null ? isOld(run) : !(0,_enforce_workspace_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(record)))
        .sort((a, b) => (a.run < b.run ? -1 : 1));
}
/** Whether a run may still be under way, by its record; one that began just now may have none yet. */
function isRunning(state, run) {
    const record = readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, run));
    return record === null ? !isOld(run) : (0,_enforce_workspace_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(record);
}
/** A folder without a record may be a run's that begins just now. */
const GRACE_MS = 60_000;
function isOld(run) {
    const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(run)?.map(Number) ?? [];
    const began = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
    return Date.now() - began > GRACE_MS;
}
function readRecord(folder) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD), 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    }
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : null;
    }
    catch (error) {
        // Killed while it was written.
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function isRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { v, pid, run, ...rest } = value;
    const texts = ['pidStart', 'bootId', 'pidNamespace', 'tier', 'audit'];
    return (v === 1 &&
        typeof pid === 'number' &&
        typeof run === 'string' &&
        texts.every((name) => typeof rest[name] === 'string'));
}


/***/ })

};
;