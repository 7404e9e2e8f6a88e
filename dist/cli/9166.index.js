"use strict";
exports.id = 9166;
exports.ids = [9166];
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

/***/ 92984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   Lh: () => (/* binding */ takeStamp),
/* harmony export */   pP: () => (/* binding */ boundary)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** statfs types whose times come from this kernel's clock (statfs(2), linux/magic.h). */
const LOCAL = new Set([
    0xef53, 0x58465342, 0x9123683e, 0x01021994, 0xf2f52010, 0x794c7630, 0x2fc12fc1, 0xca451a4e,
]);
/** Where a stamp is to be taken: in the state directory, unless the workspace's times come from another machine's clock. */
function takeStamp(state, workspace) {
    const local = LOCAL.has(node_fs__WEBPACK_IMPORTED_MODULE_1__.statfsSync(workspace).type);
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(local ? state : workspace, `.sandbox-policy-stamp-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(file, 'wx', 0o600);
    try {
        return { stamp: node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync(fd, { bigint: true }).ctimeNs, monotonic: process.hrtime.bigint() };
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
        node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync(file);
    }
}
/** The ctime after which an entry counts as changed since the run began. `now` is for tests. */
function boundary(baseline, now = {
    wall: BigInt(Date.now()) * 1000000n,
    monotonic: process.hrtime.bigint(),
}) {
    const setBack = now.monotonic - baseline.monotonic - (now.wall - baseline.stamp);
    // Up to 20 ms are the coarse clocks' own: ticks of 10 ms and milliseconds cut off.
    return setBack > 20000000n ? baseline.stamp - setBack : baseline.stamp;
}
/** Whether the host changed this entry after the boundary. */
function changedSince(entry, after) {
    return entry.ctime > after;
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

/***/ 16314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T$: () => (/* binding */ GitConfigError),
/* harmony export */   Wq: () => (/* binding */ cleanGitConfig),
/* harmony export */   mh: () => (/* binding */ parseGitConfig)
/* harmony export */ });
/* unused harmony exports cleanUrl, printGitConfig */
/**
 * A git configuration file reduced to what is known to be harmless. What the code sees of `.git/config` holds neither
 * credentials (extra headers, userinfo in URLs, credential helpers) nor anything that makes git start a program
 * (fsmonitor, sshCommand, pager, hooksPath, filters, aliases…): keys are admitted, never removed one by one, because
 * every release of git brings new ones. Syntax: git-config(1), "Syntax". Text is handled one character per byte.
 */
/** Thrown for text that git itself would not read. */
class GitConfigError extends Error {
    name = 'GitConfigError';
}
const any = (value) => value;
const oneOf = (...values) => (value) => values.includes(value.toLowerCase()) ? value : null;
const flag = oneOf('true', 'false', 'yes', 'no', 'on', 'off', '1', '0', '');
const word = (value) => (/^[\w.+-]*$/.test(value) ? value : null);
const ref = (value) => (/^[^\s:!-][^\s:!]*$/.test(value) ? value : null);
/** A repository's address without secrets, null for one that isn't plainly an address. */
function cleanUrl(url) {
    if (url.startsWith('-') || /^[a-z0-9+.-]+::/i.test(url))
        return null;
    const scheme = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/i.exec(url);
    if (scheme !== null) {
        const [, name = '', authority = '', rest = ''] = scheme;
        const host = authority.slice(authority.lastIndexOf('@') + 1);
        switch (name.toLowerCase()) {
            case 'http':
            case 'https':
            case 'git':
            case 'file':
                return `${name}://${host}${rest}`;
            case 'ssh': {
                const login = authority.slice(0, Math.max(0, authority.lastIndexOf('@'))).split(':')[0] ?? '';
                return `${name}://${login === '' ? '' : `${login}@`}${host}${rest}`;
            }
            default:
                return null;
        }
    }
    // user:password@host, which only a URL could mean.
    return /^[^/]*:[^/]*@/.test(url) ? null : url;
}
/** `section.name` and `section.*.name` that may stay, with what their value may be. All lower case, as git compares them. */
const KNOWN = new Map([
    ['core.repositoryformatversion', word],
    ['core.filemode', flag],
    ['core.bare', flag],
    ['core.logallrefupdates', oneOf('true', 'false', 'always')],
    ['core.ignorecase', flag],
    ['core.precomposeunicode', flag],
    ['core.symlinks', flag],
    ['core.autocrlf', oneOf('true', 'false', 'input')],
    ['core.eol', oneOf('lf', 'crlf', 'native')],
    ['core.safecrlf', oneOf('true', 'false', 'warn')],
    ['core.quotepath', flag],
    ['core.sparsecheckout', flag],
    ['core.sparsecheckoutcone', flag],
    ['core.worktree', any],
    ['core.sharedrepository', word],
    ['core.abbrev', word],
    ['core.compression', word],
    ['core.bigfilethreshold', word],
    ['extensions.objectformat', oneOf('sha1', 'sha256')],
    ['extensions.refstorage', oneOf('files', 'reftable')],
    ['extensions.worktreeconfig', flag],
    ['extensions.partialclone', ref],
    ['extensions.preciousobjects', flag],
    ['extensions.noop', any],
    ['remote.*.url', cleanUrl],
    ['remote.*.pushurl', cleanUrl],
    ['remote.*.fetch', any],
    ['remote.*.push', any],
    ['remote.*.tagopt', oneOf('--tags', '--no-tags')],
    ['remote.*.prune', flag],
    ['remote.*.promisor', flag],
    ['remote.*.partialclonefilter', any],
    ['branch.*.remote', cleanUrl],
    ['branch.*.pushremote', cleanUrl],
    ['branch.*.merge', ref],
    ['branch.*.rebase', oneOf('true', 'false', 'merges', 'interactive')],
    ['submodule.*.url', cleanUrl],
    ['submodule.*.path', any],
    ['submodule.*.branch', ref],
    ['submodule.*.active', flag],
    ['submodule.*.ignore', word],
    ['submodule.*.update', oneOf('checkout', 'rebase', 'merge', 'none')],
    ['submodule.*.fetchrecursesubmodules', word],
    ['submodule.active', any],
    ['submodule.recurse', flag],
    ['user.name', any],
    ['user.email', any],
    ['init.defaultbranch', ref],
    ['pull.rebase', word],
    ['pull.ff', word],
    ['push.default', word],
    ['fetch.prune', flag],
    ['merge.conflictstyle', word],
    ['merge.ff', word],
    ['diff.algorithm', word],
    ['diff.renames', word],
    ['diff.context', word],
    ['status.showuntrackedfiles', word],
    ['index.version', word],
    ['feature.manyfiles', flag],
    ['gc.auto', word],
    ['lfs.repositoryformatversion', word],
]);
/** The variables of a configuration text, in order. Throws GitConfigError. */
function parseGitConfig(text) {
    const variables = [];
    // git takes variables before any heading too; they mean nothing.
    let section = { name: '', sub: null };
    let rest = text.startsWith('\u00ef\u00bb\u00bf') ? text.slice(3) : text;
    while (rest !== '') {
        const blank = /^(?:\s+|[#;][^\n]*)/.exec(rest);
        if (blank !== null) {
            rest = rest.slice(blank[0].length);
            continue;
        }
        if (rest.startsWith('[')) {
            const head = /^\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?\]/.exec(rest);
            if (head === null)
                throw new GitConfigError('a section heading can not be read');
            section = sectionOf(head[1] ?? '', head[2]);
            rest = rest.slice(head[0].length);
            continue;
        }
        const name = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*/.exec(rest);
        if (name === null)
            throw new GitConfigError('a line is neither heading nor variable');
        rest = rest.slice(name[0].length);
        const common = { section: section.name, subsection: section.sub, name: (name[1] ?? '').toLowerCase() };
        if (!rest.startsWith('=')) {
            if (!/^(?:\r?\n|[#;]|$)/.test(rest))
                throw new GitConfigError('a variable can not be read');
            variables.push({ ...common, value: null });
            continue;
        }
        const { value, length } = valueOf(rest.slice(1));
        variables.push({ ...common, value });
        rest = rest.slice(1 + length);
    }
    return variables;
}
function sectionOf(name, quoted) {
    if (quoted !== undefined)
        return { name: name.toLowerCase(), sub: quoted.replace(/\\(.)/g, '$1') };
    const dot = name.indexOf('.');
    if (dot < 0)
        return { name: name.toLowerCase(), sub: null };
    return { name: name.slice(0, dot).toLowerCase(), sub: name.slice(dot + 1).toLowerCase() };
}
const ESCAPES = { n: '\n', t: '\t', b: '\b', '"': '"', '\\': '\\' };
/** Reads a value up to the end of its (continued) line; trailing blanks and comments outside quotes don't count. */
function valueOf(text) {
    let value = '';
    /** Length of the value without unquoted blanks at its end. */
    let solid = 0;
    let quoted = false;
    let i = 0;
    for (; i < text.length; i++) {
        const c = text.charAt(i);
        if (c === '\n' || (c === '\r' && text.charAt(i + 1) === '\n'))
            break;
        if (c === '\\') {
            const next = text.charAt(++i);
            if (next === '\n')
                continue;
            if (next === '\r' && text.charAt(i + 1) === '\n') {
                i++;
                continue;
            }
            const plain = ESCAPES[next];
            if (plain === undefined)
                throw new GitConfigError('an escape is not known');
            value += plain;
            solid = value.length;
        }
        else if (c === '"') {
            quoted = !quoted;
        }
        else if (!quoted && (c === '#' || c === ';')) {
            while (i < text.length && text.charAt(i) !== '\n')
                i++;
            break;
        }
        else if (!quoted && (c === ' ' || c === '\t')) {
            if (value !== '')
                value += c;
        }
        else {
            value += c;
            solid = value.length;
        }
    }
    if (quoted)
        throw new GitConfigError('a quote is not closed');
    return { value: value.slice(0, solid), length: i };
}
function admit(variable) {
    const middle = variable.subsection === null ? '' : '.*';
    const rule = KNOWN.get(`${variable.section}${middle}.${variable.name}`);
    if (rule === undefined)
        return null;
    // A URL may also stand where a name is expected: `[remote "https://user:token@…"]`.
    if (variable.subsection !== null && cleanUrl(variable.subsection) !== variable.subsection)
        return null;
    if (variable.value === null)
        return rule('') === null ? null : variable;
    const value = rule(variable.value);
    return value === null ? null : { ...variable, value };
}
/** Prints variables as a configuration text that git reads back as the same. */
function printGitConfig(variables) {
    let text = '';
    let heading = '';
    for (const variable of variables) {
        const sub = variable.subsection?.replace(/["\\]/g, '\\$&');
        const wanted = sub === undefined ? `[${variable.section}]` : `[${variable.section} "${sub}"]`;
        if (wanted !== heading)
            text += `${wanted}\n`;
        heading = wanted;
        text +=
            variable.value === null ? `\t${variable.name}\n` : `\t${variable.name} = "${quote(variable.value)}"\n`;
    }
    return text;
}
function quote(value) {
    const names = { '\n': '\\n', '\t': '\\t', '\b': '\\b' };
    return value.replace(/[\n\t\b"\\]/g, (c) => names[c] ?? `\\${c}`);
}
/** The harmless part of a configuration file, in its order. Throws GitConfigError when git would not read it. */
function cleanGitConfig(content) {
    const text = content.toString('latin1');
    if (text.includes('\0'))
        throw new GitConfigError('it holds NUL');
    const kept = parseGitConfig(text)
        .map(admit)
        .filter((variable) => variable !== null);
    return Buffer.from(printGitConfig(kept), 'latin1');
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

/***/ 43016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   MQ: () => (/* binding */ writeFlag),
/* harmony export */   Sw: () => (/* binding */ removeJournal),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   fY: () => (/* binding */ writeJournal),
/* harmony export */   mP: () => (/* binding */ hasMark),
/* harmony export */   uY: () => (/* binding */ writeStart)
/* harmony export */ });
/* unused harmony export journalFolder */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38570);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51605);





/** The journal's folder in a state directory. */
function journalFolder(state) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(state, 'apply');
}
/** Numbers beyond 2^53 and bytes, as JSON text. */
function plain(_key, value) {
    if (typeof value === 'bigint')
        return { big: value.toString() };
    // Buffer's own toJSON has run already.
    if (typeof value === 'object' &&
        value !== null &&
        'type' in value &&
        value.type === 'Buffer' &&
        'data' in value)
        return { bytes: Buffer.from(value.data).toString('base64') };
    return value;
}
function revive(_key, value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if ('big' in value && typeof value.big === 'string')
        return BigInt(value.big);
    if ('bytes' in value && typeof value.bytes === 'string')
        return Buffer.from(value.bytes, 'base64');
    return value;
}
/** Writes a mark whole or not at all: beside it, then renamed. `sync`: it is on the disk before it appears. */
function writeMark(state, mark, lines, sync) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(journalFolder(state), mark);
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(`${file}.tmp`, 'w', 0o600);
    try {
        let batch = '';
        for (const line of lines) {
            batch += line;
            if (batch.length < 65536)
                continue;
            (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAll */ .f4)(fd, Buffer.from(batch));
            batch = '';
        }
        (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAll */ .f4)(fd, Buffer.from(batch));
        if (sync)
            node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync(fd);
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
    }
    node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync(`${file}.tmp`, file);
}
function writeStart(state, start) {
    node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(journalFolder(state), { mode: 0o700 });
    writeMark(state, 'start', [`${JSON.stringify(start)}\n`], false);
}
function writeJournal(state, journal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    function* lines() {
        for (const entry of [...journal.folders, ...journal.steps]) {
            const line = `${JSON.stringify(entry, plain)}\n`;
            hash.update(line);
            yield line;
        }
        yield `${JSON.stringify({ end: hash.digest('hex') })}\n`;
    }
    writeMark(state, 'journal', lines(), true);
}
function writeFlag(state, mark) {
    writeMark(state, mark, [], false);
}
function hasMark(state, mark) {
    return node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_2__.join(journalFolder(state), mark));
}
/** null: nothing was begun. */
function readStart(state) {
    let text;
    try {
        text = node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync(node_path__WEBPACK_IMPORTED_MODULE_2__.join(journalFolder(state), 'start'), 'utf8');
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return null;
        throw error;
    }
    const start = JSON.parse(text);
    if (start.v !== 1)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .kP('journal', `the journal in ${state} is of another version`, 'use that version');
    return start;
}
/** Throws WorkspaceError `journal` when it is not whole: it was renamed into place only when it was. */
function readJournal(state) {
    const text = node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync(node_path__WEBPACK_IMPORTED_MODULE_2__.join(journalFolder(state), 'journal'), 'utf8');
    const last = text.lastIndexOf('\n', text.length - 2) + 1;
    const body = text.slice(0, last);
    const end = JSON.parse(text.slice(last)).end;
    if (end !== (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest('hex'))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .kP('journal', `the journal in ${state} is damaged`);
    const steps = [];
    const folders = [];
    for (const line of body.split('\n')) {
        if (line === '')
            continue;
        const entry = JSON.parse(line, revive);
        if ('op' in entry)
            steps.push(entry);
        else
            folders.push(entry);
    }
    return { steps, folders };
}
/** Forgets the journal; `start` goes last, so that one killed here is still understood. */
function removeJournal(state) {
    const folder = journalFolder(state);
    for (const name of node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(folder))
        if (name !== 'start' && name !== 'done')
            node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name));
    for (const name of ['start', 'done'])
        node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { force: true });
    node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync(folder);
}


/***/ }),

/***/ 69944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ lockWorkspace),
/* harmony export */   TC: () => (/* binding */ deadUses),
/* harmony export */   b_: () => (/* binding */ forgetUse)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51605);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83709);






/** Uses that can't be had at the same time by different runs: what writes below an overlay pulls its lower layer away. */
const APART = {
    'read-only': ['applying'],
    overlay: ['applying', 'read-write'],
    'read-write': ['applying', 'overlay'],
    applying: ['applying', 'overlay', 'read-write', 'read-only'],
};
/** Whether two workspaces share files: the same folder, or one inside the other. */
function overlaps(a, b) {
    if (a.identity === b.identity)
        return true;
    const inside = (x, y) => x === y || x.startsWith(y === '/' ? '/' : `${y}/`);
    return inside(a.workspace, b.workspace) || inside(b.workspace, a.workspace);
}
function isUse(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const record = value;
    const texts = ['run', 'workspace', 'identity', 'state', 'pidStart', 'bootId', 'pidNamespace'];
    return (record['v'] === 1 &&
        typeof record['pid'] === 'number' &&
        typeof record['use'] === 'string' &&
        record['use'] in APART &&
        texts.every((name) => typeof record[name] === 'string'));
}
/** Every use that is written down, with its file. A file that is no such record is an error: it may hide a user. */
function usesIn(locks) {
    const found = [];
    for (const name of node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(locks)) {
        if (!name.endsWith('.json'))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(locks, name);
        let text;
        try {
            text = node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync(file, 'utf8');
        }
        catch (error) {
            if ((0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT')
                continue;
            throw error;
        }
        let use;
        try {
            use = JSON.parse(text);
        }
        catch (error) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .kP('busy', `the lock ${(0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(file)} can't be read`, 'remove that file', {
                cause: error,
            });
        }
        if (!isUse(use))
            throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .kP('busy', `the lock ${(0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(file)} is of another version`, 'remove that file');
        found.push({ file, use });
    }
    return found;
}
/**
 * The uses of this workspace, or of one that overlaps it, whose process is gone. An applier among them may have
 * left a journal in its `state`. Their files stay until `forgetUse`.
 */
function deadUses(locks, workspace) {
    node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(locks, { recursive: true, mode: 0o700 });
    return usesIn(locks).filter(({ use }) => overlaps(use, workspace) && !(0,_holder_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n)(use));
}
/** Removes the record of a use whose process is gone and whose leftovers are dealt with. */
function forgetUse(file) {
    node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(file, { force: true });
}
/**
 * Writes the use down if no other living run has one that conflicts. The same run's own uses never conflict.
 * Throws WorkspaceError `busy` when a lock file can't be understood.
 */
async function lockWorkspace(request) {
    node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(request.locks, { recursive: true, mode: 0o700 });
    const until = performance.now() + (request.wait ?? 0);
    for (;;) {
        const file = announce(request);
        const by = othersOf(request);
        if (by.length === 0)
            return { kind: 'held', lock: lockOf(request.use, file) };
        node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(file, { force: true });
        const left = until - performance.now();
        if (left <= 0)
            return { kind: 'busy', by };
        // Not the same time for all, or two that met would meet again.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(Math.min(left, 10 + Math.random() * 40));
    }
}
function announce(request) {
    const use = {
        v: 1,
        run: request.run,
        use: request.use,
        workspace: request.workspace,
        identity: request.identity,
        state: request.state,
        ...(0,_holder_js__WEBPACK_IMPORTED_MODULE_5__/* .thisHolder */ .Do)(),
    };
    const base = node_path__WEBPACK_IMPORTED_MODULE_2__.join(request.locks, `${encodeURIComponent(request.run)}.${request.use}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(`${base}.tmp`, `${JSON.stringify(use)}\n`, { flag: 'wx', mode: 0o600 });
    node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync(`${base}.tmp`, `${base}.json`);
    return `${base}.json`;
}
function othersOf(request) {
    const apart = APART[request.use];
    return usesIn(request.locks)
        .map(({ use }) => use)
        .filter((use) => use.run !== request.run && apart.includes(use.use) && overlaps(use, request) && (0,_holder_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n)(use));
}
function lockOf(use, file) {
    return {
        use,
        release: () => {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(file, { force: true });
        },
    };
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

/***/ 58993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uu: () => (/* binding */ checkMountCharacters),
  ll: () => (/* binding */ checkStateFilesystem),
  t0: () => (/* binding */ prepareWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/enforce/workspace/at.js
var at = __webpack_require__(75562);
// EXTERNAL MODULE: ./build/enforce/workspace/recover.js
var recover = __webpack_require__(5839);
// EXTERNAL MODULE: ./build/enforce/workspace/baseline.js
var baseline = __webpack_require__(92984);
// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var workspace_error = __webpack_require__(51605);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/enforce/workspace/git-config.js
var git_config = __webpack_require__(16314);
// EXTERNAL MODULE: ./build/enforce/workspace/tree.js
var workspace_tree = __webpack_require__(25723);
;// CONCATENATED MODULE: ./build/enforce/workspace/git-covers.js







/** A git configuration is never this long; what is longer is shown empty. */
const MAX_CONFIG = 1024 * 1024;
/** Writes the cleaned copy of each configuration to the state directory (S4, P7). */
function coverConfigs(keys, tree, workspace, state, notes) {
    if (keys.length === 0)
        return [];
    const files = external_node_path_.join(state, 'files');
    external_node_fs_.mkdirSync(files, { recursive: true, mode: 0o755 });
    return keys.map((key) => {
        const target = (0,workspace_tree/* pathOf */.XM)(key);
        const text = target.toString('utf8');
        if (!Buffer.from(text).equals(target))
            throw new workspace_error/* WorkspaceError */.kP('path', `the path of "${(0,workspace_error/* printable */.g$)(target)}" is not UTF-8`, 'rename its folder');
        const source = external_node_path_.join(files, `git-config-${(0,external_node_crypto_.createHash)('sha256').update(target).digest('hex').slice(0, 16)}`);
        external_node_fs_.writeFileSync(source, cleaned(tree, target, notes), { flag: 'wx', mode: 0o444 });
        external_node_fs_.chmodSync(source, 0o444);
        return { path: external_node_path_.join(workspace, text), source };
    });
}
function cleaned(tree, target, notes) {
    const { folder, name } = (0,workspace_tree/* split */.lD)(target);
    const { fd, entry } = (0,at/* readAt */.m6)(tree.requireFolder(folder), name);
    try {
        if (entry.size > MAX_CONFIG)
            throw new git_config/* GitConfigError */.T$('it is too long');
        return (0,git_config/* cleanGitConfig */.Wq)(external_node_fs_.readFileSync(fd));
    }
    catch (error) {
        if (!(error instanceof git_config/* GitConfigError */.T$))
            throw error;
        notes.push(`${(0,workspace_error/* printable */.g$)(target)} is shown empty: ${error.message}.`);
        return Buffer.from('[core]\n\trepositoryformatversion = 0\n');
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
/** A linked work tree's repository lies elsewhere, where the code sees nothing. */
function noteGitFile(tree, notes) {
    const name = Buffer.from('.git');
    const entry = tree.entry(name);
    if (entry?.type === 'symlink') {
        notes.push('.git is a symbolic link; git works inside only when it leads to a folder of the workspace.');
        return;
    }
    if (entry?.type !== 'file' || entry.size > 4096)
        return;
    let text;
    try {
        const { fd } = (0,at/* readAt */.m6)(tree.root, name);
        try {
            text = external_node_fs_.readFileSync(fd, 'latin1');
        }
        finally {
            external_node_fs_.closeSync(fd);
        }
    }
    catch (error) {
        if ((0,workspace_error/* errnoOf */.UQ)(error) !== 'EACCES')
            throw error;
        return;
    }
    const named = /^gitdir: (.*)\n?$/.exec(text)?.[1];
    if (named === undefined || (!named.startsWith('/') && !named.startsWith('../')))
        return;
    notes.push(`The workspace is a linked work tree: its repository is ${(0,workspace_error/* printable */.g$)(Buffer.from(named, 'latin1').subarray(0, 200))}, outside of it, so git finds none inside. Use a clone of its own.`);
}

// EXTERNAL MODULE: ./build/enforce/workspace/lock.js
var lock = __webpack_require__(69944);
// EXTERNAL MODULE: ./build/enforce/workspace/paths.js
var paths = __webpack_require__(90183);
// EXTERNAL MODULE: ./build/enforce/workspace/survey.js + 1 modules
var survey = __webpack_require__(74208);
;// CONCATENATED MODULE: ./build/enforce/workspace/prepare.js











/** statfs types on which the kernel refuses an upper layer, or where it lacks what one needs. */
const NO_UPPER = new Map([
    [0x794c7630, 'overlayfs'],
    [0x6969, 'NFS'],
    [0xff534d42, 'CIFS'],
    [0xfe534d42, 'SMB'],
    [0x4d44, 'FAT'],
    [0x2011bab0, 'exFAT'],
    [0x73717368, 'SquashFS'],
]);
/** Throws WorkspaceError `state-filesystem` when the upper layer can't lie in `state`. `type` is for tests. */
function checkStateFilesystem(state, type = external_node_fs_.statfsSync(state).type) {
    const name = NO_UPPER.get(type);
    if (name === undefined)
        return;
    throw new workspace_error/* WorkspaceError */.kP('state-filesystem', `the state directory ${(0,workspace_error/* printable */.g$)(state)} lies on ${name}, where no overlay's upper layer can be`, 'set XDG_STATE_HOME to a folder on a disk of this machine (in a container: a volume)');
}
/** Throws WorkspaceError `mount-characters` for a path that would be read as several mount options or layers (P10). */
function checkMountCharacters(target) {
    const found = /[:,\\]/.exec(target)?.[0];
    if (found !== undefined)
        throw new workspace_error/* WorkspaceError */.kP('mount-characters', `${(0,workspace_error/* printable */.g$)(target)} holds "${found}", which means something else in mount options`, 'move the workspace to a path without : , and \\');
    if (Buffer.from(target).toString() !== target || target.includes('\ufffd'))
        throw new workspace_error/* WorkspaceError */.kP('path', `${(0,workspace_error/* printable */.g$)(target)} is not UTF-8`, 'move the workspace');
}
/**
 * Makes a workspace ready to be shown: locks it, finishes or undoes what a killed applier left, makes the layers,
 * finds what must be covered, and notes what is needed to see later that the host changed something. On rejection
 * nothing is left behind. Throws WorkspaceError.
 */
async function prepareWorkspace(request) {
    const options = request.beneath === undefined ? {} : { beneath: request.beneath };
    const folder = (0,paths/* openFolder */.NE)(request.workspace, options);
    const held = { lock: null };
    let released = false;
    const release = () => {
        if (released)
            return;
        released = true;
        held.lock?.release();
        external_node_fs_.closeSync(folder.fd);
    };
    try {
        checkMountCharacters(folder.path);
        checkMountCharacters(request.state);
        const { dev, ino } = (0,at/* statOf */._N)(folder.fd);
        const identity = `${String(dev)}:${String(ino)}`;
        await recoverDead(request, folder.path, identity);
        held.lock = await hold(request, folder.path, identity);
        if (request.plan.mode === 'overlay')
            checkStateFilesystem(request.state);
        const times = (0,baseline/* takeStamp */.Lh)(request.state, folder.path);
        const found = await surveyOf(request, folder);
        const layers = request.plan.mode === 'overlay' ? makeLayers(request) : null;
        const notes = [];
        const tree = (0,workspace_tree/* openTree */.rB)(folder.fd, true);
        try {
            const covers = coverConfigs(found.gitConfigs, tree, folder.path, request.state, notes);
            noteGitFile(tree, notes);
            return {
                run: request.run,
                plan: request.plan,
                folder,
                identity,
                state: request.state,
                locks: request.locks,
                layers,
                masks: maskPaths(found.masks, notes),
                covers,
                baseline: { ...times, folders: found.folders, names: found.names },
                governing: { links: found.links, gitFolders: found.gitFolders, gitConfigs: found.gitConfigs },
                notes,
                release,
            };
        }
        finally {
            tree.close();
        }
    }
    catch (error) {
        release();
        throw (0,workspace_error/* wrapped */.ky)(error, `can't prepare ${(0,workspace_error/* printable */.g$)(request.workspace)}`);
    }
}
const USES = {
    'read-only': 'read-only',
    overlay: 'overlay',
    'read-write': 'read-write',
};
async function hold(request, workspace, identity) {
    const outcome = await (0,lock/* lockWorkspace */.Rn)({
        locks: request.locks,
        run: request.run,
        use: USES[request.plan.mode],
        workspace,
        identity,
        state: request.state,
        wait: request.wait ?? 10_000,
    });
    if (outcome.kind === 'held')
        return outcome.lock;
    const [by] = outcome.by;
    throw new workspace_error/* WorkspaceError */.kP('busy', `run ${(0,workspace_error/* printable */.g$)(by?.run ?? '')} (process ${String(by?.pid)}) ${by?.use === 'applying' ? 'is applying changes to' : 'has mounted'} this workspace`, 'wait until it has ended');
}
/** A killed applier's work is finished or undone before anybody looks at the workspace. */
async function recoverDead(request, workspace, identity) {
    for (const { file, use } of (0,lock/* deadUses */.TC)(request.locks, { workspace, identity })) {
        if (use.use === 'applying')
            await (0,recover/* recoverApply */.Hr)({ state: use.state, locks: request.locks, run: request.run });
        (0,lock/* forgetUse */.b_)(file);
    }
}
async function surveyOf(request, folder) {
    const opened = [];
    // An overlay shows what lies under other mounts inside the workspace, binds show those mounts.
    const workspace = { tree: (0,workspace_tree/* openTree */.rB)(folder.fd, request.plan.mode !== 'overlay'), at: folder.path };
    try {
        const mounts = [];
        const sockets = [];
        for (const { path: source, at: target } of request.mounts ?? []) {
            const at = external_node_path_.normalize(target).replace(/(.)\/+$/, '$1');
            const kind = external_node_fs_.lstatSync(source, { throwIfNoEntry: false });
            if (kind?.isSocket() === true)
                sockets.push({ place: { tree: workspace.tree, at }, key: '', of: 'file' });
            // A single file has nothing below it to look for.
            if (kind?.isFile() === true || kind?.isSocket() === true)
                continue;
            const mount = (0,paths/* openFolder */.NE)(source);
            const tree = (0,workspace_tree/* openTree */.rB)(mount.fd, true);
            opened.push({ folder: mount, tree });
            mounts.push({ tree, at });
        }
        const found = await (0,survey/* survey */.F)({
            workspace,
            mounts,
            readDeny: request.plan.readDeny,
            git: request.plan.git,
            maxEntries: request.maxEntries ?? 5_000_000,
            maxMasks: 5_000,
        });
        return { ...found, masks: [...found.masks, ...sockets] };
    }
    finally {
        workspace.tree.close();
        for (const { folder: mount, tree } of opened) {
            tree.close();
            external_node_fs_.closeSync(mount.fd);
        }
    }
}
function makeLayers(request) {
    const state = (0,paths/* openFolder */.NE)(request.state);
    try {
        for (const name of ['upper', 'work'].map((text) => Buffer.from(text))) {
            (0,at/* mkdirAt */.ZM)(state.fd, name, 0o700);
            if (process.geteuid?.() === 0)
                (0,at/* chownAt */.f2)(state.fd, name, request.uid, request.gid);
        }
    }
    finally {
        external_node_fs_.closeSync(state.fd);
    }
    return { upper: external_node_path_.join(request.state, 'upper'), work: external_node_path_.join(request.state, 'work') };
}
/** A path that isn't UTF-8 can't be handed on as text: the nearest folder around it that can is hidden instead. */
function maskPaths(masks, notes) {
    const paths = new Map();
    for (const { place, key, of } of masks) {
        let bytes = (0,workspace_tree/* pathOf */.XM)(key);
        let kind = of;
        while (bytes.length > 0 && !Buffer.from(bytes.toString('utf8')).equals(bytes)) {
            bytes = (0,workspace_tree/* split */.lD)(bytes).folder;
            kind = 'directory';
        }
        if (bytes.length === 0 && key !== '')
            throw new workspace_error/* WorkspaceError */.kP('path', `"${(0,workspace_error/* printable */.g$)((0,workspace_tree/* pathOf */.XM)(key))}" must be hidden, but its name is not UTF-8`, 'rename it');
        if (kind !== of)
            notes.push(`${(0,workspace_error/* printable */.g$)(bytes)} is hidden as a whole: a name in it is not UTF-8.`);
        paths.set(external_node_path_.join(place.at, bytes.toString('utf8')), kind);
    }
    const folders = new Set([...paths].filter(([, of]) => of === 'directory').map(([text]) => text));
    const inside = (text) => {
        for (let up = external_node_path_.dirname(text); up !== '/'; up = external_node_path_.dirname(up))
            if (folders.has(up))
                return true;
        return false;
    };
    return [...paths].filter(([text]) => !inside(text)).map(([text, of]) => ({ path: text, of }));
}


/***/ }),

/***/ 5839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ recoverApply),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   wC: () => (/* binding */ undoAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75562);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51605);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83709);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43016);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69944);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90183);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40044);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25723);









/**
 * Brings a workspace out of an application that was killed: untouched, or completely applied. Safe to call twice,
 * and when nothing was under way. Throws WorkspaceError: `busy` while another run uses the workspace, `journal` when
 * the host has changed the workspace so that it can be neither completed nor undone (what could not go back is named
 * and kept).
 */
async function recoverApply(request) {
    const { state } = request;
    const start = (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readStart */ .H6)(state);
    if (start === null) {
        forget(state);
        return 'nothing';
    }
    const workspace = openSame(start);
    // The workspace itself is gone, and the staging folder with it.
    if (workspace === null) {
        (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .removeJournal */ .Sw)(state);
        return 'nothing';
    }
    const lock = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .lockWorkspace */ .Rn)({
        locks: request.locks,
        run: request.run,
        use: 'applying',
        workspace: workspace.path,
        identity: start.identity,
        state,
        wait: 10_000,
    });
    const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .openTree */ .rB)(workspace.fd);
    try {
        if (lock.kind === 'busy')
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkspaceError */ .kP('busy', `another run uses ${(0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(workspace.path)}`, 'wait until it has ended');
        // Another may have recovered it while this one waited.
        return (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readStart */ .H6)(state) === null ? 'nothing' : await recoverIn(request, start, tree);
    }
    finally {
        tree.close();
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(workspace.fd);
        if (lock.kind === 'held')
            lock.lock.release();
    }
}
/** An application killed before its first mark, or after its last. */
function forget(state) {
    try {
        (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .removeJournal */ .Sw)(state);
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) !== 'ENOENT')
            throw error;
    }
}
function openSame(start) {
    let folder;
    try {
        folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .openFolder */ .NE)(start.workspace);
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkspaceError */ .kP && error.problem !== 'denied')
            return null;
        throw error;
    }
    const { dev, ino } = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statOf */ ._N)(folder.fd);
    if (`${String(dev)}:${String(ino)}` === start.identity)
        return folder;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(folder.fd);
    return null;
}
async function recoverIn(request, start, tree) {
    const { state, before } = request;
    const staging = Buffer.from(start.staging);
    const fd = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .folderAt */ .w3)(tree.root, staging);
    try {
        if (fd === null) {
            // Not made yet, or removed last of all.
            const done = (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .hasMark */ .mP)(state, 'done');
            (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .removeJournal */ .Sw)(state);
            return done ? 'completed' : 'untouched';
        }
        const outcome = await settle(request, start, tree, fd);
        finish(tree, staging, fd, before);
        before?.('forget');
        (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .removeJournal */ .Sw)(state);
        return outcome;
    }
    finally {
        if (fd !== null)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
async function settle({ state, before }, start, tree, staging) {
    if ((0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .hasMark */ .mP)(state, 'done'))
        return 'completed';
    if (!(0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .hasMark */ .mP)(state, 'journal'))
        return 'untouched';
    const journal = (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)(state);
    const site = (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .siteOf */ .zU)(tree, staging, journal);
    if (!(0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .hasMark */ .mP)(state, 'undo') && (await complete(start, site, journal, before))) {
        (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFlag */ .MQ)(state, 'done');
        return 'completed';
    }
    undoAll(state, site, journal, `${start.workspace}/${start.staging}`);
    return 'untouched';
}
/** Does what is left to do; false when something stands in the way. */
async function complete(start, site, journal, before) {
    try {
        if (start.bootId !== (0,_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .bootId */ .aW)())
            for (const step of journal.steps)
                if (!(await (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .isWhole */ .wP)(site, step)))
                    return false;
        for (const step of journal.steps) {
            before?.(step.op);
            (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .perform */ .y9)(site, step, true);
        }
        return true;
    }
    catch (error) {
        if (error instanceof _steps_js__WEBPACK_IMPORTED_MODULE_7__/* .ConflictError */ .fK || (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) !== null)
            return false;
        throw error;
    }
}
/** Undoes every step, last first. Throws WorkspaceError `journal` when the host's own changes keep something from going back. */
function undoAll(state, site, journal, kept) {
    (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFlag */ .MQ)(state, 'undo');
    const left = [];
    for (const step of [...journal.steps].reverse()) {
        const path = (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .undo */ .tN)(site, step);
        if (path !== null)
            left.push(path);
    }
    if (left.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkspaceError */ .kP('journal', `these could not be put back: ${left.slice(0, 10).map(_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$).join(', ')}; they are kept in ${(0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(kept)}`, 'move away what has taken their place, then run sandbox-policy clean');
}
/** Removes the staging folder and what is left in it. */
function finish(tree, staging, fd, before = () => undefined) {
    for (let more = true; more;) {
        more = false;
        for (const { name } of (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(fd)) {
            if (!/^[no]\d+$/.test(name.toString('latin1')))
                continue;
            before('clean');
            (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinkAt */ .H_)(fd, name);
            more = true;
        }
    }
    before('unstage');
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(tree.root, staging) !== null)
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .rmdirAt */ .kM)(tree.root, staging);
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

/***/ 83559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ resolveLink)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25723);

/** The kernel gives up after 40 links (path_resolution(7)). */
const MAX_LINKS = 40;
/**
 * Where a symlink leads, as the kernel would walk it, within one tree. `from` is the key of the folder that holds
 * the link; `root` is the tree's absolute path, so that an absolute target into the tree is understood. A component
 * that doesn't exist is taken as a plain name.
 */
function resolveLink(from, target, root, lookup) {
    const rootKey = Buffer.from(root).toString('latin1');
    let stack = from === '' ? [] : from.split('/');
    const pending = [target.toString('latin1')];
    let links = 0;
    while (pending.length > 0) {
        let rest = pending.pop() ?? '';
        if (rest.startsWith('/')) {
            if (rest !== rootKey && !rest.startsWith(rootKey === '/' ? '/' : `${rootKey}/`))
                return { kind: 'outside' };
            rest = rest.slice(rootKey.length);
            stack = [];
        }
        const names = rest.split('/');
        for (let i = 0; i < names.length; i++) {
            const name = names[i];
            if (name === undefined || name === '' || name === '.')
                continue;
            if (name === '..') {
                if (stack.pop() === undefined)
                    return { kind: 'outside' };
                continue;
            }
            const key = [...stack, name].join('/');
            const found = lookup((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(key));
            if (found?.type !== 'symlink') {
                stack.push(name);
                continue;
            }
            if (++links > MAX_LINKS)
                return { kind: 'loop' };
            const remaining = names.slice(i + 1).join('/');
            if (remaining !== '')
                pending.push(remaining);
            pending.push(found.target.toString('latin1'));
            break;
        }
    }
    return { kind: 'inside', key: stack.join('/') };
}


/***/ }),

/***/ 40044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fK: () => (/* binding */ ConflictError),
/* harmony export */   jb: () => (/* binding */ giveTo),
/* harmony export */   tN: () => (/* binding */ undo),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   wp: () => (/* binding */ stagedName),
/* harmony export */   y9: () => (/* binding */ perform),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75562);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38570);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51605);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25723);





/** The host changed something under a step: it can't be done as planned. */
class ConflictError extends Error {
    path;
    name = 'ConflictError';
    constructor(path) {
        super(`"${(0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}" was changed meanwhile`);
        this.path = path;
    }
}
function siteOf(tree, staging, journal) {
    return { tree, staging, folders: new Map(journal.folders.map(({ path, ino }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(path), ino])) };
}
function stagedName(index) {
    return Buffer.from(`n${String(index)}`);
}
function keptName(index) {
    return Buffer.from(`o${String(index)}`);
}
/** Opens the folder a step works in and makes sure it is the one that was looked at. */
function folderOf(site, path) {
    const { folder, name } = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .split */ .lD)(path);
    const fd = site.tree.folder(folder);
    const expected = site.folders.get((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(folder));
    if (fd === null || (expected !== undefined && node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd, { bigint: true }).ino !== expected))
        throw new ConflictError(folder);
    return { fd, name };
}
function isSame(entry, was) {
    return (entry !== null &&
        entry.type === was.type &&
        entry.ino === was.ino &&
        entry.size === was.size &&
        entry.mtime === was.mtime &&
        entry.mode === was.mode);
}
/**
 * Does a step. `again`: the applier may have been killed in it or after it; what is done already is left so. Throws
 * ConflictError when what is there is not what was looked at.
 */
function perform(site, step, again) {
    const { fd, name } = folderOf(site, step.path);
    switch (step.op) {
        case 'open':
        case 'mode':
            setMode(fd, name, step.to, step.path);
            return;
        case 'remove':
            remove(site, fd, name, step, again);
            return;
        case 'rmdir':
            removeFolder(site, fd, name, step, again);
            return;
        case 'mkdir':
            makeFolder(fd, name, step, again);
            return;
        case 'put':
            if (step.was === null)
                create(site, fd, name, step);
            else
                replace(site, fd, name, step, step.was);
    }
}
/** Special bits stay as they are: a new folder may have got set-group-id from the one around it. */
function setMode(fd, name, mode, path) {
    const entry = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name);
    if (entry === null || entry.type !== 'directory')
        throw new ConflictError(path);
    const wanted = (entry.mode & 0o7000) | mode;
    if (entry.mode !== wanted)
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .chmodFolderAt */ .LC)(fd, name, wanted);
}
function remove(site, fd, name, step, again) {
    const kept = keptName(step.index);
    if (again && (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(site.staging, kept) !== null)
        return;
    if (!isSame((0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name), step.was))
        throw new ConflictError(step.path);
    (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .renameAt */ .wc)(fd, name, site.staging, kept);
    // Swapped between the look and the rename: it goes back.
    if (isSame((0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(site.staging, kept), step.was))
        return;
    restore(site.staging, kept, fd, name);
    throw new ConflictError(step.path);
}
function removeFolder(site, fd, name, step, again) {
    const entry = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name);
    if (again && entry === null)
        return;
    if (entry === null || entry.type !== 'directory' || entry.ino !== step.ino)
        throw new ConflictError(step.path);
    site.tree.forget(step.path);
    try {
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .rmdirAt */ .kM)(fd, name);
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOTEMPTY' || (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'EEXIST')
            throw new ConflictError(step.path);
        throw error;
    }
}
function makeFolder(fd, name, step, again) {
    const entry = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name);
    if (entry !== null && !(again && entry.type === 'directory'))
        throw new ConflictError(step.path);
    if (entry === null)
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .mkdirAt */ .ZM)(fd, name, 0o700);
    // Its `mode` step may have closed it to us already; that step comes again.
    else
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .chmodFolderAt */ .LC)(fd, name, 0o700);
    giveTo(fd, name, step.uid, step.gid);
}
/** Changes the owner where it isn't that already and this user may; else what is made stays the caller's (P9). */
function giveTo(fd, name, uid, gid) {
    const entry = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name);
    if (entry === null || (entry.uid === uid && entry.gid === gid))
        return;
    try {
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .chownAt */ .f2)(fd, name, process.geteuid?.() === 0 ? uid : entry.uid, gid);
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'EPERM' || process.geteuid?.() === 0)
            throw error;
    }
}
/** Puts a new entry where nothing is: link(2) never replaces what has come there meanwhile. */
function create(site, fd, name, step) {
    const staged = stagedName(step.index);
    const source = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(site.staging, staged);
    const there = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name);
    if (there !== null) {
        if (there.ino !== step.staged)
            throw new ConflictError(step.path);
        if (source !== null)
            (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinkAt */ .H_)(site.staging, staged);
        return;
    }
    if (source === null)
        throw new ConflictError(step.path);
    try {
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .linkAt */ ._m)(site.staging, staged, fd, name);
    }
    catch (error) {
        const code = (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error);
        if (code === 'EEXIST')
            throw new ConflictError(step.path);
        if (!isWithoutLinks(code))
            throw error;
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .renameAt */ .wc)(site.staging, staged, fd, name);
        return;
    }
    (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinkAt */ .H_)(site.staging, staged);
}
/** What link(2) says where a filesystem has no hard links or the kernel protects others' files from them. */
function isWithoutLinks(code) {
    return ['EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EACCES'].includes(code ?? '');
}
/** Puts a new entry in the old one's place in one rename, after the old one was kept under a second name. */
function replace(site, fd, name, step, was) {
    const staged = stagedName(step.index);
    const kept = keptName(step.index);
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(site.staging, staged) === null) {
        if ((0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name)?.ino === step.staged)
            return;
        throw new ConflictError(step.path);
    }
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(site.staging, kept) === null)
        keep(site, fd, name, step, was);
    const there = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name);
    if (there !== null && !isSame(there, was))
        throw new ConflictError(step.path);
    (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .renameAt */ .wc)(site.staging, staged, fd, name);
}
function keep(site, fd, name, step, was) {
    const kept = keptName(step.index);
    if (!isSame((0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name), was))
        throw new ConflictError(step.path);
    try {
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .linkAt */ ._m)(fd, name, site.staging, kept);
    }
    catch (error) {
        if (!isWithoutLinks((0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error)))
            throw error;
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .renameAt */ .wc)(fd, name, site.staging, kept);
    }
    if (isSame((0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(site.staging, kept), was))
        return;
    restore(site.staging, kept, fd, name);
    throw new ConflictError(step.path);
}
/** Moves a kept entry back unless something else has come to its place. */
function restore(staging, kept, fd, name) {
    const there = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name);
    if (there === null)
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .renameAt */ .wc)(staging, kept, fd, name);
    else if (there.ino === (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(staging, kept)?.ino)
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinkAt */ .H_)(staging, kept);
}
/**
 * Takes a step back, whether it was done, half done or not begun. What the host has put in its place since stays.
 * Gives the path when the old entry could not go back; it is kept in the staging folder then.
 */
function undo(site, step) {
    const { folder, name } = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .split */ .lD)(step.path);
    const fd = site.tree.folder(folder);
    switch (step.op) {
        case 'open':
        case 'mode':
            if (fd !== null && (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name)?.type === 'directory')
                setMode(fd, name, step.from, step.path);
            return null;
        case 'remove':
            return putBack(site, fd, name, step, keptName(step.index), null);
        case 'put':
            if (step.was !== null)
                return putBack(site, fd, name, step, keptName(step.index), step.staged);
            if (fd !== null && (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name)?.ino === step.staged)
                (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinkAt */ .H_)(fd, name);
            return null;
        case 'mkdir':
            site.tree.forget(step.path);
            if (fd !== null && (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name)?.type === 'directory')
                removeIfEmpty(fd, name);
            return null;
        case 'rmdir':
            if (fd === null)
                return step.path;
            if ((0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name) !== null)
                return null;
            (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .mkdirAt */ .ZM)(fd, name, 0o700);
            giveTo(fd, name, step.uid, step.gid);
            (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .chmodFolderAt */ .LC)(fd, name, step.mode);
            return null;
    }
}
function putBack(site, fd, name, step, kept, staged) {
    const old = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(site.staging, kept);
    if (old === null)
        return null;
    if (fd === null)
        return step.path;
    const there = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name);
    if (there !== null && there.ino === old.ino)
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinkAt */ .H_)(site.staging, kept);
    else if (there === null || there.ino === staged)
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .renameAt */ .wc)(site.staging, kept, fd, name);
    else
        return step.path;
    return null;
}
function removeIfEmpty(fd, name) {
    try {
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .rmdirAt */ .kM)(fd, name);
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'ENOTEMPTY' && (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
            throw error;
    }
}
/** Whether what a `put` step staged or has put in place is whole: asked after a crash of the machine. */
async function isWhole(site, step) {
    if (step.op !== 'put' || step.sha256 === null)
        return true;
    const staged = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(site.staging, stagedName(step.index));
    const place = staged === null ? folderOf(site, step.path) : { fd: site.staging, name: stagedName(step.index) };
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(place.fd, place.name)?.type !== 'file')
        return false;
    const { fd } = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(place.fd, place.name, true);
    try {
        return (await (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(fd)).sha256 === step.sha256;
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}


/***/ }),

/***/ 74208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ MAX_FOLDERS),
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./build/decide/globs.js
var globs = __webpack_require__(45754);
// EXTERNAL MODULE: ./build/enforce/workspace/at.js
var at = __webpack_require__(75562);
// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var error = __webpack_require__(51605);
;// CONCATENATED MODULE: ./build/enforce/workspace/name-record.js
/** Two FNV-1a hashes side by side: their start values, and a step for one byte of each. */
const STARTS = [0x811c9dc5, 0x01000193 ^ 0x5bd1e995];
const PRIME = 0x01000193;
function step(hash, byte) {
    return Math.imul(hash ^ byte, PRIME) >>> 0;
}
function joined(low, high) {
    // The lower bits of a multiplicative hash are its weak ones.
    return low + ((high ^ (high >>> 11)) & 0x1fffff) * 0x1_0000_0000;
}
function nameRecorder() {
    let hashes = new Float64Array(1024);
    let count = 0;
    function push(hash) {
        if (count === hashes.length) {
            const larger = new Float64Array(hashes.length * 2);
            larger.set(hashes);
            hashes = larger;
        }
        hashes[count++] = hash;
    }
    return {
        add(folder, names) {
            let [low, high] = STARTS;
            for (let i = 0; i < folder.length; i++) {
                low = step(low, folder.charCodeAt(i));
                high = step(high, folder.charCodeAt(i) + 1);
            }
            if (folder !== '') {
                low = step(low, 0x2f);
                high = step(high, 0x30);
            }
            for (const { name } of names) {
                let a = low;
                let b = high;
                for (let i = 0; i < name.length; i++) {
                    const byte = name[i] ?? 0;
                    a = step(a, byte);
                    b = step(b, byte + 1);
                }
                push(joined(a, b));
            }
        },
        finish() {
            let sorted = null;
            return {
                has(key) {
                    // Hardly ever asked, so sorted only then.
                    sorted ??= hashes.subarray(0, count).sort();
                    let [low, high] = STARTS;
                    for (let i = 0; i < key.length; i++) {
                        low = step(low, key.charCodeAt(i));
                        high = step(high, key.charCodeAt(i) + 1);
                    }
                    return includes(sorted, joined(low, high));
                },
            };
        },
    };
}
function includes(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = sorted[middle] ?? 0;
        if (found === value)
            return true;
        if (found < value)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return false;
}

// EXTERNAL MODULE: ./build/enforce/workspace/resolve.js
var resolve = __webpack_require__(83559);
// EXTERNAL MODULE: ./build/enforce/workspace/tree.js
var tree = __webpack_require__(25723);
// EXTERNAL MODULE: ./build/enforce/workspace/walk.js
var walk = __webpack_require__(3006);
;// CONCATENATED MODULE: ./build/enforce/workspace/survey.js







/** Folder identities kept at most: beyond it, only times tell what the host changed. */
const MAX_FOLDERS = 1_000_000;
/**
 * Walks what the sandbox will see, once, and finds what must be covered: what `read-deny` names (with what its
 * symlinks lead to and every other hard link of the same file), sockets, unreadable folders, `.git` where the
 * policy hides it, and the configuration of git folders. Throws WorkspaceError `too-many`.
 */
async function survey(request) {
    const denied = (0,globs/* compileGlobs */.tI)(request.readDeny, { negation: 'no' });
    const places = [request.workspace, ...request.mounts];
    const masks = new Map();
    const links = new Set();
    const folders = new Map();
    const gitConfigs = new Set();
    const gitFolders = [];
    const symlinks = [];
    const outside = [];
    const legacy = [];
    const names = nameRecorder();
    function mask(place, key, of) {
        masks.set(`${place.at}\0${key}`, { place, key, of });
        if (masks.size > request.maxMasks)
            throw new error/* WorkspaceError */.kP('too-many', `more than ${String(request.maxMasks)} files would have to be hidden one by one`, 'let filesystem.read-deny name the folders that hold them');
    }
    function covered(place, key) {
        for (const folder of (0,tree/* above */.G1)(key))
            if (masks.get(`${place.at}\0${folder}`)?.of === 'directory')
                return true;
        return false;
    }
    /** Hides what a path stands for: itself, or what it leads to when it is a link. */
    function hide(place, key, type) {
        if (type !== 'symlink') {
            mask(place, key, type === 'directory' ? 'directory' : 'file');
            return;
        }
        const found = follow(places, place, key);
        if (found === null) {
            outside.push(key);
            return;
        }
        const entry = found.place.tree.entry((0,tree/* pathOf */.XM)(found.key));
        if (entry === null || found.key === '')
            return;
        if (entry.type === 'file' && entry.nlink > 1)
            links.add(identityOf(entry));
        mask(found.place, found.key, entry.type === 'directory' ? 'directory' : 'file');
    }
    function note(key, fd) {
        if (folders.size >= MAX_FOLDERS)
            return;
        const { ino, mode } = (0,at/* statOf */._N)(fd);
        folders.set(key, { ino, mode });
    }
    function visitFolder(place, { key, fd, entries }) {
        const inWorkspace = place === request.workspace;
        const hidden = key !== '' && (covered(place, key) || masks.has(`${place.at}\0${key}`));
        if (inWorkspace) {
            note(key, fd);
            names.add(key, entries);
        }
        const enter = [];
        const prefix = key === '' ? '' : `${key}/`;
        for (const entry of entries) {
            const folder = entry.isDirectory();
            if (inWorkspace && entry.isSymbolicLink())
                symlinks.push(prefix + (0,tree/* keyOf */.TN)(entry.name));
            // Most entries are plain files that nothing names: they cost no more than this look.
            if (hidden)
                noteLink(fd, entry.name, entry.isFile());
            else if (request.readDeny.length > 0 && isDenied(prefix + (0,tree/* keyOf */.TN)(entry.name), denied.match)) {
                hide(place, prefix + (0,tree/* keyOf */.TN)(entry.name), typeOf(entry));
                noteLink(fd, entry.name, entry.isFile());
            }
            else if (request.git === 'none' && entry.name.equals(GIT)) {
                hide(place, prefix + (0,tree/* keyOf */.TN)(entry.name), typeOf(entry));
                continue;
            }
            else if (!folder && entry.isSocket())
                mask(place, prefix + (0,tree/* keyOf */.TN)(entry.name), 'file');
            if (folder)
                enter.push(entry.name);
        }
        if (inWorkspace && !hidden)
            findGitConfigs(place, key, entries);
        return enter;
    }
    function noteLink(fd, name, file) {
        if (!file)
            return;
        const entry = (0,at/* statAt */.IU)(fd, name);
        if (entry !== null && entry.type === 'file' && entry.nlink > 1)
            links.add(identityOf(entry));
    }
    function findGitConfigs(place, key, entries) {
        if (key !== '.git' && !key.endsWith('/.git') && !entries.some((entry) => entry.name.equals(HEAD)))
            return;
        const byName = new Map(entries.map((entry) => [(0,tree/* keyOf */.TN)(entry.name), entry]));
        const own = key === '.git' || key.endsWith('/.git');
        const gitFolder = own || (byName.has('HEAD') && byName.has('objects') && byName.has('refs'));
        if (!gitFolder && !byName.has('HEAD'))
            return;
        if (gitFolder && key !== '')
            gitFolders.push(key);
        for (const name of gitFolder ? ['config', 'config.worktree'] : ['config.worktree']) {
            const entry = byName.get(name);
            if (entry === undefined)
                continue;
            const child = key === '' ? name : `${key}/${name}`;
            if (!entry.isSymbolicLink()) {
                if (entry.isFile())
                    gitConfigs.add(child);
                continue;
            }
            const found = follow([place], place, child);
            if (found === null)
                outside.push(child);
            else if (place.tree.entry((0,tree/* pathOf */.XM)(found.key))?.type === 'file')
                gitConfigs.add(found.key);
        }
        // Addresses in the form of git's early days, which may hold a password.
        for (const name of gitFolder ? ['remotes', 'branches'] : []) {
            if (byName.get(name)?.isDirectory() !== true)
                continue;
            const child = key === '' ? name : `${key}/${name}`;
            const fd = place.tree.folder((0,tree/* pathOf */.XM)(child));
            if (fd !== null && !isEmpty(fd))
                legacy.push(child);
        }
    }
    for (const place of places)
        await (0,walk/* walk */.G)(place.tree, {
            visit: (folder) => visitFolder(place, folder),
            unreadable: (key) => {
                if (key === '')
                    throw new error/* WorkspaceError */.kP('denied', `the folder shown at ${place.at} can't be read by this user`);
                const fd = place.tree.folder((0,tree/* pathOf */.XM)(key));
                if (place === request.workspace && fd !== null)
                    note(key, fd);
                if (!covered(place, key))
                    mask(place, key, 'directory');
            },
            maxEntries: request.maxEntries,
        });
    const { workspace } = request;
    for (const key of legacy)
        if (!covered(workspace, key))
            mask(workspace, key, 'directory');
    if (links.size > 0)
        await maskHardLinks(places, links, request.maxEntries, covered, mask);
    return {
        masks: [...masks.values()].filter(({ place, key }) => !covered(place, key)).sort(byPath),
        gitConfigs: [...gitConfigs]
            .filter((key) => !covered(workspace, key) && !masks.has(`${workspace.at}\0${key}`))
            .sort(),
        folders,
        names: names.finish(),
        outside,
        links: symlinks,
        gitFolders,
    };
}
function isEmpty(folder) {
    // A loop, so that the generator is told to close its folder.
    for (const entry of (0,at/* namesIn */.wX)(folder))
        return entry === null;
    return true;
}
const GIT = Buffer.from('.git');
const HEAD = Buffer.from('HEAD');
function byPath(a, b) {
    const [x, y] = [`${a.place.at}/${a.key}`, `${b.place.at}/${b.key}`];
    return x < y ? -1 : x > y ? 1 : 0;
}
function identityOf(entry) {
    return `${String(entry.dev)}:${String(entry.ino)}`;
}
function typeOf(entry) {
    if (entry.isDirectory())
        return 'directory';
    if (entry.isSymbolicLink())
        return 'symlink';
    return entry.isSocket() ? 'socket' : 'file';
}
/** As `decide` judges a read: a path is denied as the file it is and as the folder it may be. */
function isDenied(key, match) {
    const text = (0,tree/* pathOf */.XM)(key).toString('utf8');
    return match(text, false) >= 0 || match(text, true) >= 0;
}
/** Where the symlink at `key` leads among the places shown; null: elsewhere, nowhere or in circles. */
function follow(places, place, key) {
    const slash = key.lastIndexOf('/');
    const folder = slash < 0 ? '' : key.slice(0, slash);
    const target = place.tree.link((0,tree/* pathOf */.XM)(key));
    const here = (0,resolve/* resolveLink */.n)(folder, target, place.at, lookupIn(place.tree));
    if (here.kind === 'inside')
        return { place, key: here.key };
    if (here.kind === 'loop')
        return null;
    const absolute = target[0] === 0x2f ? (0,tree/* keyOf */.TN)(target) : `${place.at}/${folder}/${(0,tree/* keyOf */.TN)(target)}`;
    const plain = (0,tree/* keyOf */.TN)(Buffer.from(tidy(absolute), 'latin1'));
    for (const other of places) {
        if (other === place)
            continue;
        const there = (0,resolve/* resolveLink */.n)('', Buffer.from(plain, 'latin1'), other.at, lookupIn(other.tree));
        if (there.kind === 'inside')
            return { place: other, key: there.key };
    }
    return null;
}
function tidy(path) {
    const out = [];
    for (const part of path.split('/')) {
        if (part === '..')
            out.pop();
        else if (part !== '' && part !== '.')
            out.push(part);
    }
    return `/${out.join('/')}`;
}
function lookupIn(tree) {
    return (path) => {
        const entry = tree.entry(path);
        if (entry === null)
            return null;
        return entry.type === 'symlink' ? { type: 'symlink', target: tree.link(path) } : { type: 'other' };
    };
}
/** A second walk, made only when a hidden file has further names: looks at every file's inode. */
async function maskHardLinks(places, links, maxEntries, covered, mask) {
    for (const place of places)
        await (0,walk/* walk */.G)(place.tree, {
            visit: ({ key, fd, entries }) => {
                for (const entry of entries) {
                    if (!entry.isFile())
                        continue;
                    const found = (0,at/* statAt */.IU)(fd, entry.name);
                    if (found === null || found.nlink < 2 || !links.has(identityOf(found)))
                        continue;
                    const child = (0,tree/* keyOf */.TN)((0,tree/* join */.fj)((0,tree/* pathOf */.XM)(key), entry.name));
                    if (!covered(place, child))
                        mask(place, child, 'file');
                }
                return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
            },
            unreadable: () => undefined,
            maxEntries,
        });
}


/***/ }),

/***/ 25723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ above),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   lQ: () => (/* binding */ addAbove),
/* harmony export */   rB: () => (/* binding */ openTree),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75562);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51605);



/** Descriptors kept open at a time; an evicted folder is opened again, component by component. */
const KEPT = 200;
/** Folder and last name of a relative path. */
function split(path) {
    const slash = path.lastIndexOf(0x2f);
    return slash < 0
        ? { folder: path.subarray(0, 0), name: path }
        : { folder: path.subarray(0, slash), name: path.subarray(slash + 1) };
}
/** `a/b` + `c`; an empty folder is the root. */
function join(folder, name) {
    return folder.length === 0 ? name : Buffer.concat([folder, Buffer.from('/'), name]);
}
/** Paths as map keys: one character per byte, so that no two byte strings are the same key. */
function keyOf(path) {
    return path.toString('latin1');
}
/** The path of a key made by `keyOf`. */
function pathOf(key) {
    return Buffer.from(key, 'latin1');
}
/** The key of the folder that holds a key; empty: the root. */
function folderOf(key) {
    return key.slice(0, Math.max(0, key.lastIndexOf('/')));
}
/** Adds the folders above a key to a set that holds, with each folder, those above it: so each is gone up but once. */
function addAbove(key, folders) {
    for (const folder of above(key)) {
        if (folders.has(folder))
            return;
        folders.add(folder);
    }
}
/** The folders above a path, nearest first, without the root. */
function* above(key) {
    for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1))
        yield key.slice(0, end);
}
/**
 * A tree over an open root folder, whose descriptor stays the caller's. `crossing`: whether folders on another
 * filesystem than the root's may be entered; when not, one is a WorkspaceError `other-filesystem`, because an
 * overlay shows what lies under such a mount and not the mount.
 */
function openTree(root, crossing = false) {
    const { dev } = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statOf */ ._N)(root);
    const open = new Map();
    function keep(key, fd) {
        open.set(key, fd);
        if (open.size > KEPT) {
            const [oldest] = open;
            if (oldest !== undefined) {
                open.delete(oldest[0]);
                node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(oldest[1]);
            }
        }
        return fd;
    }
    /** Opens from the nearest folder that is open already. Intermediate descriptors are held until the walk is done. */
    function enter(path, key) {
        let start = 0;
        let from = root;
        for (const ancestor of above(key)) {
            const fd = open.get(ancestor);
            if (fd === undefined)
                continue;
            from = fd;
            start = ancestor.length + 1;
            break;
        }
        let fd = from;
        while (start <= path.length) {
            const slash = path.indexOf(0x2f, start);
            const end = slash < 0 ? path.length : slash;
            const next = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .folderAt */ .w3)(fd, path.subarray(start, end));
            if (fd !== from)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
            if (next === null)
                return null;
            if (!crossing && (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statOf */ ._N)(next).dev !== dev) {
                node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(next);
                throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkspaceError */ .kP('other-filesystem', `another filesystem is mounted at "${(0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path.subarray(0, end))}" inside the workspace`, 'unmount it, or name it in filesystem.mounts');
            }
            fd = next;
            start = end + 1;
        }
        return fd;
    }
    const tree = {
        root,
        folder(path) {
            if (path.length === 0)
                return root;
            const key = keyOf(path);
            const known = open.get(key);
            if (known !== undefined) {
                open.delete(key);
                open.set(key, known);
                return known;
            }
            const fd = enter(path, key);
            return fd === null ? null : keep(key, fd);
        },
        requireFolder(path) {
            const fd = tree.folder(path);
            if (fd === null)
                throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkspaceError */ .kP('not-a-directory', `not a folder any more: "${(0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)}"`);
            return fd;
        },
        entry(path) {
            const { folder, name } = split(path);
            const fd = tree.folder(folder);
            return fd === null ? null : (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .statAt */ .IU)(fd, name);
        },
        link(path) {
            const { folder, name } = split(path);
            return (0,_at_js__WEBPACK_IMPORTED_MODULE_1__/* .readlinkAt */ .cN)(tree.requireFolder(folder), name);
        },
        forget(path) {
            const key = keyOf(path);
            for (const [held, fd] of open) {
                if (held !== key && !held.startsWith(`${key}/`))
                    continue;
                open.delete(held);
                node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
            }
        },
        close() {
            for (const fd of open.values())
                node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
            open.clear();
        },
    };
    return tree;
}


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75562);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38570);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51605);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25723);




/** Entries looked at before others get their turn. */
const TURN = 5_000;
/** Walks a tree without following links. The host may change it meanwhile: what has gone is passed over. */
async function walk(tree, walker) {
    const pending = [''];
    let seen = 0;
    let sinceTurn = 0;
    for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
        const path = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(key);
        let entries;
        let fd;
        try {
            fd = tree.folder(path);
            if (fd === null)
                continue;
            entries = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(fd);
        }
        catch (error) {
            if ((0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) !== 'EACCES')
                throw error;
            walker.unreadable(key);
            continue;
        }
        seen += entries.length;
        sinceTurn += entries.length;
        if (seen > walker.maxEntries)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkspaceError */ .kP('too-many', `more than ${String(walker.maxEntries)} files below "${(0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)}" and before it`, 'name a smaller workspace');
        for (const name of walker.visit({ key, fd, entries }))
            pending.push((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(path, name)));
        if (sinceTurn > TURN) {
            sinceTurn = 0;
            await (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .turn */ .wC)();
        }
    }
}


/***/ }),

/***/ 82350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YL: () => (/* binding */ mountsBelow),
/* harmony export */   Yv: () => (/* binding */ removePrivateFolder)
/* harmony export */ });
/* unused harmony export emptyCarried */
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
    const removed = removeState(store);
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