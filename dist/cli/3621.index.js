"use strict";
exports.id = 3621;
exports.ids = [3621];
exports.modules = {

/***/ 79743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ holdsMark),
/* harmony export */   a: () => (/* binding */ createRedact)
/* harmony export */ });
const MARK = '[redacted]';
/** Whether something in an argument of the log stands for what isn't written down. */
function holdsMark(argument) {
    return argument.includes(MARK) || /\[secret \w+\]/.test(argument);
}
/**
 * Makes the function that prepares a command line for the log: `audit.redact` patterns are replaced within each
 * argument and across arguments as they stand joined by single spaces (`--token`, `abc` is met by `--token \S+`),
 * then every secret's value.
 *
 * @param patterns RE2, matched in linear time whatever the arguments are.
 */
function createRedact(patterns, secrets) {
    return (argv) => {
        const covered = argv.map((argument) => ranges(patterns, argument));
        const line = argv.join(' ');
        let start = 0;
        const across = argv.length > 1 ? ranges(patterns, line) : [];
        return argv.map((argument, index) => {
            const offset = start;
            start += argument.length + 1;
            const own = across
                .map(([from, to]) => [Math.max(from - offset, 0), Math.min(to - offset, argument.length)])
                .filter(([from, to]) => from < to);
            return secrets.replace(cover(argument, [...(covered[index] ?? []), ...own]));
        });
    };
}
function ranges(patterns, text) {
    const found = [];
    for (const pattern of patterns) {
        const matcher = pattern.matcher(text);
        while (matcher.find())
            if (matcher.end() > matcher.start())
                found.push([matcher.start(), matcher.end()]);
    }
    return found;
}
/** Each stretch of touching or overlapping ranges becomes one mark. */
function cover(text, found) {
    if (found.length === 0)
        return text;
    let out = '';
    let end = 0;
    let open = false;
    for (const [from, to] of [...found].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
        if (open && from <= end) {
            end = Math.max(end, to);
            continue;
        }
        out += text.slice(end, from) + MARK;
        end = to;
        open = true;
    }
    return out + text.slice(end);
}


/***/ }),

/***/ 38545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ MIN_SECRET),
/* harmony export */   p: () => (/* binding */ createSecretSearch)
/* harmony export */ });
/** A secret shorter than this can't be told from ordinary text. In bytes. */
const MIN_SECRET = 4;
/** Encodings shorter than this would be found by chance. In bytes. */
const MIN_ENCODED = 8;
/** Makes a search for the values of `secrets` and their common encodings (base64 at every offset, hex, percent, JSON). */
function createSecretSearch(secrets) {
    const needles = secrets
        .filter(({ value }) => Buffer.byteLength(value) >= MIN_SECRET)
        .flatMap(({ name, value }) => encodings(value).map((bytes) => ({ name, bytes })))
        // The longest first, so that replacing leaves no rest of a longer one.
        .sort((a, b) => b.bytes.length - a.bytes.length);
    const longest = needles[0]?.bytes.length ?? 0;
    function search(data, found) {
        const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
        for (const needle of needles) {
            if (!found.has(needle.name) && bytes.includes(needle.bytes))
                found.add(needle.name);
        }
    }
    return {
        active: needles.length > 0,
        find(data) {
            const found = new Set();
            search(typeof data === 'string' ? Buffer.from(data) : data, found);
            return [...found].sort();
        },
        replace(text) {
            let out = text;
            for (const { name, bytes } of needles)
                out = out.replaceAll(bytes.toString('utf8'), `[secret ${name}]`);
            return out;
        },
        stream() {
            const found = new Set();
            let tail = Buffer.alloc(0);
            return {
                push(chunk) {
                    if (longest === 0)
                        return;
                    const bytes = tail.length === 0 ? Buffer.from(chunk) : Buffer.concat([tail, chunk]);
                    search(bytes, found);
                    tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - longest + 1)));
                },
                get found() {
                    return [...found].sort();
                },
            };
        },
    };
}
function encodings(value) {
    const bytes = Buffer.from(value);
    const lines = value.split(/\r?\n/);
    const encoded = [
        ...(lines.length > 1 ? lines : []),
        bytes.toString('hex'),
        bytes.toString('hex').toUpperCase(),
        encodeURIComponent(bytes.toString()),
        JSON.stringify(value).slice(1, -1),
        ...[0, 1, 2].flatMap((offset) => {
            const inner = base64Inside(bytes, offset);
            return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
        }),
    ].filter((text) => Buffer.byteLength(text) >= MIN_ENCODED);
    return [...new Set([value, ...encoded])].map((text) => Buffer.from(text));
}
/** The characters of a base64 text that depend on nothing but these bytes, `offset` bytes into a group of three. */
function base64Inside(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}


/***/ }),

/***/ 62857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideInput: () => (/* binding */ decideInput)
/* harmony export */ });
/* harmony import */ var _policy_values_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60688);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13967);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39899);
/* harmony import */ var _per_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71809);




const compiledPatterns = (0,_per_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .perPolicy */ .s)(() => new Map());
/**
 * May a caller hand in this value? `pattern` must be found in it. A pattern runs in linear time (RE2); its engine
 * is loaded when the first pattern is met.
 */
function decideInput(policy, name, value) {
    const { inputs } = policy;
    const rule = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (rule === undefined) {
        const like = (0,_near_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, Object.keys(inputs));
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .deny */ .Xg)('inputs', `The policy has no input named ${JSON.stringify(name)}.`, {
            nearest: like === null ? null : { clause: `inputs.${like}`, differs: `it is named ${like}` },
            suggestion: {
                change: 'set',
                clause: `inputs.${name}`,
                add: { type: 'string', 'max-length': Math.max(1, Array.from(value).length) },
            },
        });
    }
    const clause = `inputs.${name}`;
    const problem = mismatch(policy, rule, value);
    return problem === null
        ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .allow */ .cw)(clause, `The value is a ${rule.type} as the input asks.`)
        : (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .deny */ .Xg)(clause, `The value ${problem}.`);
}
/** What is wrong with a value, as the rest of a sentence; null when nothing is. */
function mismatch(policy, rule, value) {
    switch (rule.type) {
        case 'string': {
            if (value.includes('\0'))
                return 'holds a NUL character, which no variable can carry';
            const length = Array.from(value).length;
            if (rule.maxLength !== null && length > rule.maxLength) {
                return `has ${length} characters, more than max-length ${rule.maxLength}`;
            }
            if (rule.enum !== null && !rule.enum.includes(value)) {
                return `is none of ${rule.enum.map((one) => JSON.stringify(one)).join(', ')}`;
            }
            if (rule.pattern !== null && !pattern(policy, rule.pattern)(value)) {
                return `doesn't match the pattern ${JSON.stringify(rule.pattern)}`;
            }
            return null;
        }
        case 'integer':
            if (!/^-?(0|[1-9]\d*)$/.test(value))
                return 'is no integer';
            if (!Number.isSafeInteger(Number(value)))
                return 'is an integer too large to be exact';
            return outOfRange(rule, Number(value));
        case 'number':
            if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(value))
                return 'is no number';
            if (!Number.isFinite(Number(value)))
                return 'is a number too large to be held';
            return outOfRange(rule, Number(value));
        case 'boolean':
            return value === 'true' || value === 'false' ? null : 'is neither true nor false';
        case 'null':
            return value === '' || value === 'null' ? null : 'is there, and the input takes none';
    }
}
function outOfRange(rule, value) {
    if (rule.minimum !== null && value < rule.minimum)
        return `is below the minimum ${rule.minimum}`;
    if (rule.maximum !== null && value > rule.maximum)
        return `is above the maximum ${rule.maximum}`;
    return null;
}
/** Validation has compiled every pattern before; one that fails here throws, and nothing is permitted. */
function pattern(policy, text) {
    const known = compiledPatterns(policy).get(text);
    if (known !== undefined)
        return known;
    const compiled = (0,_policy_values_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(text);
    const test = (value) => compiled.matcher(value).find();
    compiledPatterns(policy).set(text, test);
    return test;
}


/***/ }),

/***/ 90426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ widening)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * Writes a suggestion as the YAML a reviewer would merge: the clause's keys from the top of the policy, the new
 * entries below. Ends with a line break.
 */
function widening(suggestion) {
    const keys = suggestion.clause.split('.');
    const value = keys.reduceRight((inner, key) => ({ [key]: inner }), suggestion.add);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 0, collectionStyle: 'block' });
}


/***/ }),

/***/ 87893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ base85Bytes),
/* harmony export */   Z5: () => (/* binding */ LINE_BYTES),
/* harmony export */   bz: () => (/* binding */ base85Line)
/* harmony export */ });
/** git's base 85 of binary patches: five characters for four bytes, big-endian, in an alphabet of its own (git's base85.c). */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
/** Bytes that one line of a binary patch holds. */
const LINE_BYTES = 52;
/** One line: its length as a letter (A–Z for 1–26, a–z for 27–52), then the bytes, filled up with zeros. */
function base85Line(bytes) {
    const { length } = bytes;
    let line = String.fromCharCode(length <= 26 ? 64 + length : 96 + length - 26);
    for (let at = 0; at < length; at += 4) {
        let word = 0;
        for (let i = 0; i < 4; i++)
            word = word * 256 + (bytes[at + i] ?? 0);
        let group = '';
        for (let i = 0; i < 5; i++) {
            group = ALPHABET.charAt(word % 85) + group;
            word = Math.floor(word / 85);
        }
        line += group;
    }
    return `${line}\n`;
}
/** The bytes of a line without its line feed; null: not such a line. */
function base85Bytes(line) {
    const first = line.charCodeAt(0);
    const length = first >= 65 && first <= 90 ? first - 64 : first >= 97 && first <= 122 ? first - 96 + 26 : 0;
    if (length === 0 || line.length !== 1 + Math.ceil(length / 4) * 5)
        return null;
    const bytes = Buffer.alloc(Math.ceil(length / 4) * 4);
    for (let group = 0; group * 5 + 1 < line.length; group++) {
        let word = 0;
        for (const letter of line.slice(group * 5 + 1, group * 5 + 6)) {
            const digit = ALPHABET.indexOf(letter);
            if (digit < 0)
                return null;
            word = word * 85 + digit;
        }
        if (word > 0xffffffff)
            return null;
        bytes.writeUInt32BE(word, group * 4);
    }
    return bytes.subarray(0, length);
}


/***/ }),

/***/ 36973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ MAX_ENTRIES),
  K: () => (/* binding */ collectChanges)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/enforce/workspace/at.js
var at = __webpack_require__(75562);
// EXTERNAL MODULE: ./build/enforce/workspace/content.js
var content = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var workspace_error = __webpack_require__(51605);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/enforce/workspace/scan.js


const TYPES = new Map([
    [0x66, 'file'],
    [0x64, 'directory'],
    [0x6c, 'symlink'],
    [0x77, 'whiteout'],
    [0x70, 'fifo'],
    [0x73, 'socket'],
    [0x63, 'device'],
    [0x62, 'device'],
]);
const END = 0x45;
/** Length of a record before its path; the layout is the native program's (native/scan.c). */
const HEAD = 56;
function broken(what) {
    return new workspace_error/* WorkspaceError */.kP('scan', `the scan of the changes is not as it should be: ${what}`);
}
/** The path must be plain: names that hold anything, but neither empty nor `.` nor `..`. */
function checkPath(path) {
    const text = path.toString('latin1');
    if (text.includes('\0') || text.split('/').some((name) => name === '' || name === '.' || name === '..'))
        throw broken(`the path "${(0,workspace_error/* printable */.g$)(path)}"`);
}
function decodeRecord(bytes, type, pathLength, linkLength) {
    const flags = bytes.readUInt8(1);
    const path = Buffer.from(bytes.subarray(HEAD, HEAD + pathLength));
    checkPath(path);
    if (flags > 7)
        throw broken(`flags ${String(flags)}`);
    return {
        type,
        opaque: (flags & 1) !== 0,
        marked: (flags & 2) !== 0,
        unreadable: (flags & 4) !== 0,
        path,
        mode: bytes.readUInt32LE(4) & 0o7777,
        uid: bytes.readUInt32LE(8),
        gid: bytes.readUInt32LE(12),
        size: Number(bytes.readBigUInt64LE(16)),
        mtime: bytes.readBigInt64LE(24),
        ino: bytes.readBigUInt64LE(32),
        dev: bytes.readBigUInt64LE(40),
        nlink: bytes.readUInt32LE(48),
        target: Buffer.from(bytes.subarray(HEAD + pathLength, HEAD + pathLength + linkLength)),
    };
}
/** Decodes the scanner's stream; holds no more than one unfinished record. */
function scanDecoder() {
    let rest = Buffer.alloc(0);
    let ended = false;
    return {
        push(chunk) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            const records = [];
            let at = 0;
            while (bytes.length - at >= HEAD) {
                if (ended)
                    throw broken('bytes after the end');
                const head = bytes.readUInt8(at);
                const pathLength = bytes.readUInt16LE(at + 2);
                const linkLength = bytes.readUInt16LE(at + 52);
                if (bytes.readUInt16LE(at + 54) !== 0)
                    throw broken('a field that must be zero');
                if (head === END) {
                    if (!bytes.subarray(at + 1, at + HEAD).every((byte) => byte === 0))
                        throw broken('the end record');
                    ended = true;
                    at += HEAD;
                    continue;
                }
                const type = TYPES.get(head);
                if (type === undefined)
                    throw broken(`type ${String(head)}`);
                if (linkLength > 0 && type !== 'symlink')
                    throw broken('a target of something that is no link');
                const length = HEAD + pathLength + linkLength;
                if (bytes.length - at < length)
                    break;
                records.push(decodeRecord(bytes.subarray(at, at + length), type, pathLength, linkLength));
                at += length;
            }
            rest = Buffer.from(bytes.subarray(at));
            if (ended && rest.length > 0)
                throw broken('bytes after the end');
            return records;
        },
        end() {
            if (!ended || rest.length > 0)
                throw broken('it was cut off');
        },
    };
}
/** Bytes of the stream at most: a million entries of the usual length are a tenth of it. */
const MAX_BYTES = 1024 ** 3;
/**
 * Lists everything below a folder that hostile code has written, a folder before its contents. Throws WorkspaceError
 * `scan` when the scanner fails or its stream is cut off, `too-many` beyond the bound.
 */
async function* scan(request) {
    const child = (0,external_node_child_process_.spawn)(request.program, ['scan', '/proc/self/fd/3/.'], {
        stdio: ['ignore', 'pipe', 'pipe', request.folder],
        env: {},
        ...(request.signal === undefined ? {} : { signal: request.signal }),
    });
    const { stdout, stderr } = child;
    if (stdout === null || stderr === null)
        throw broken('no pipes');
    let said = '';
    stderr.on('data', (chunk) => {
        if (said.length < 4096)
            said += chunk.toString('latin1').slice(0, 4096 - said.length);
    });
    // Listened for at once: a program that can't be started says so before the stream is read.
    const ended = new Promise((resolve) => {
        child.on('error', (error) => {
            resolve({ code: null, error });
        });
        child.on('close', (code) => {
            resolve({ code, error: null });
        });
    });
    const decoder = scanDecoder();
    let entries = 0;
    let bytes = 0;
    try {
        for await (const chunk of stdout) {
            const records = decoder.push(chunk);
            entries += records.length;
            bytes += chunk.length;
            if (entries > request.maxEntries || bytes > MAX_BYTES)
                throw new workspace_error/* WorkspaceError */.kP('too-many', `more than ${String(request.maxEntries)} files were changed`);
            if (records.length > 0)
                yield records;
        }
        const { code, error } = await ended;
        if (error !== null || code !== 0)
            throw new workspace_error/* WorkspaceError */.kP('scan', `the scan of the changes failed: ${(0,workspace_error/* printable */.g$)(said.trim())}`, null, {
                cause: error,
            });
        decoder.end();
    }
    finally {
        child.kill('SIGKILL');
        await ended;
    }
}

// EXTERNAL MODULE: ./build/enforce/workspace/tree.js
var tree = __webpack_require__(25723);
;// CONCATENATED MODULE: ./build/enforce/workspace/scan-upper.js





/** Times that folders closed to us are opened up and everything is scanned again. */
const UNLOCK_ROUNDS = 32;
/**
 * Scans until every folder could be listed: the code may have closed folders to their owner, which hides both their
 * contents and their overlay marks. Gives the modes that were there before.
 */
async function scanUpper(request) {
    const modes = new Map();
    openRoot(request.upper.root);
    // Most commands change nothing: then there is nothing that the scanner, a process of its own, could tell.
    if (holdsNothing(request.upper.root))
        return { records: [], modes };
    for (let round = 0;; round++) {
        const records = [];
        let unlocked = false;
        for await (const some of scan({
            program: request.scanner,
            folder: request.upper.root,
            maxEntries: request.maxEntries,
            ...(request.signal === undefined ? {} : { signal: request.signal }),
        }))
            for (const record of some) {
                records.push(record);
                if (record.unreadable && round < UNLOCK_ROUNDS && unlock(request.upper, record, modes))
                    unlocked = true;
            }
        if (!unlocked)
            return { records, modes };
    }
}
/** Whether a folder has no entry; one that can't be listed may have. */
function holdsNothing(folder) {
    try {
        for (const _entry of (0,at/* namesIn */.wX)(folder))
            return false;
        return true;
    }
    catch (error) {
        if ((0,workspace_error/* errnoOf */.UQ)(error) === 'EACCES')
            return false;
        throw error;
    }
}
function unlock(upper, record, modes) {
    const key = (0,tree/* keyOf */.TN)(record.path);
    if (modes.has(key) || (record.mode & 0o700) === 0o700)
        return false;
    const { folder, name } = (0,tree/* split */.lD)(record.path);
    const parent = upper.folder(folder);
    if (parent === null)
        return false;
    try {
        (0,at/* chmodFolderAt */.LC)(parent, name, record.mode | 0o700);
    }
    catch (error) {
        if ((0,workspace_error/* errnoOf */.UQ)(error) === 'EPERM' || (0,workspace_error/* errnoOf */.UQ)(error) === 'EACCES')
            return false;
        throw error;
    }
    modes.set(key, record.mode);
    return true;
}
/** The code may have closed the workspace's own root, which is the upper layer's. */
function openRoot(root) {
    const { mode, uid } = (0,at/* statOf */._N)(root);
    if (uid === process.geteuid?.() && (mode & 0o700) !== 0o700)
        external_node_fs_.chmodSync((0,at/* self */.bg)(root), mode | 0o700);
}

;// CONCATENATED MODULE: ./build/enforce/workspace/changes.js






const MAX_ENTRIES = 1_000_000;
/**
 * What the code changed: the upper layer held against the lower. To be called when nothing inside runs any more.
 * Sorted by path, a folder before its contents. Copies that were made without a change are no changes. Throws
 * WorkspaceError.
 */
async function collectChanges(request) {
    const { records, modes } = await scanUpper({ ...request, maxEntries: request.maxEntries ?? MAX_ENTRIES });
    const collector = collectorOf(request, modes);
    let sinceTurn = 0;
    for (const record of records) {
        await collector.add(record);
        if (++sinceTurn % 2_000 === 0)
            await (0,content/* turn */.wC)();
    }
    return collector.finish();
}
function collectorOf(request, modes) {
    const { upper, lower } = request;
    const maxEntries = request.maxEntries ?? MAX_ENTRIES;
    const changes = new Map();
    /** Lower entries that the upper layer hides; those that turn up again in it are struck off. */
    const hidden = new Map();
    /** Names found of each file that has several. */
    const names = new Map();
    const seenFolders = new Set();
    /** Marks a lower entry and all below it as gone unless they turn up. */
    function hide(path, entry, self) {
        if (entry === null)
            return;
        if (self)
            hidden.set((0,tree/* keyOf */.TN)(path), entry);
        if (entry.type !== 'directory')
            return;
        const pending = [path];
        for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
            const fd = lower.requireFolder(folder);
            for (const { name } of (0,at/* namesIn */.wX)(fd)) {
                const found = (0,at/* statAt */.IU)(fd, name);
                if (found === null)
                    continue;
                const child = (0,tree/* join */.fj)(folder, name);
                hidden.set((0,tree/* keyOf */.TN)(child), found);
                if (hidden.size + changes.size > maxEntries)
                    throw new workspace_error/* WorkspaceError */.kP('too-many', `more than ${String(maxEntries)} files were changed`);
                if (found.type === 'directory')
                    pending.push(child);
            }
        }
    }
    function put(record, was, more) {
        const type = record.type === 'whiteout' ? null : record.type;
        changes.set((0,tree/* keyOf */.TN)(record.path), {
            path: record.path,
            kind: was === null ? 'added' : was.type === type ? 'modified' : 'type',
            type,
            was,
            mode: (modes.get((0,tree/* keyOf */.TN)(record.path)) ?? record.mode) & 0o777,
            size: record.type === 'symlink' ? record.target.length : record.type === 'file' ? record.size : 0,
            sha256: record.type === 'symlink' ? (0,content/* sha256 */.sc)(record.target) : null,
            target: record.type === 'symlink' ? record.target : null,
            mtime: record.mtime,
            forbidden: null,
            ...more,
        });
    }
    function addFolder(record, was) {
        const key = (0,tree/* keyOf */.TN)(record.path);
        const known = changes.get(key);
        // The second record of a folder whose contents could not all be named.
        const again = seenFolders.has(key);
        seenFolders.add(key);
        const forbidden = record.unreadable
            ? 'unreadable'
            : record.marked
                ? 'overlay-mark'
                : null;
        if (again) {
            if (known !== undefined)
                known.forbidden = forbidden;
            else
                put(record, was, { kind: 'mode', forbidden });
            return;
        }
        const mode = (modes.get(key) ?? record.mode) & 0o777;
        if (was?.type !== 'directory')
            put(record, was, { forbidden });
        else {
            if (record.opaque)
                hide(record.path, was, false);
            if (forbidden !== null || mode !== (was.mode & 0o777))
                put(record, was, { kind: 'mode', forbidden });
        }
    }
    async function addFile(record, was) {
        const key = (0,tree/* keyOf */.TN)(record.path);
        if (record.nlink > 1) {
            const inode = `${String(record.dev)}:${String(record.ino)}`;
            const known = names.get(inode) ?? { nlink: record.nlink, keys: [] };
            known.keys.push(key);
            names.set(inode, known);
        }
        const setuid = (record.mode & 0o6000) !== 0;
        const read = request.wanted?.(record.path) ?? true;
        const same = was?.type === 'file' && was.size === record.size;
        const content = (read || same) && !record.marked ? await contentOf(record, same ? record.path : null) : null;
        const forbidden = record.marked ? 'overlay-mark' : setuid ? 'setuid' : null;
        if (content?.same === true && was !== null) {
            const bits = (mode) => mode & 0o6777;
            if (bits(was.mode) === bits(record.mode))
                return;
            put(record, was, { kind: 'mode', sha256: content.sha256, forbidden });
            return;
        }
        put(record, was, { sha256: content?.sha256 ?? null, size: content?.size ?? record.size, forbidden });
    }
    /** Hashes an upper file and, when there is a lower one of its size, compares the two. */
    async function contentOf(record, against) {
        const { folder, name } = (0,tree/* split */.lD)(record.path);
        const { fd } = (0,at/* readAt */.m6)(upper.requireFolder(folder), name, true);
        try {
            if (against === null)
                return { ...(await (0,content/* digestOf */.ol)(fd)), same: false };
            const place = (0,tree/* split */.lD)(against);
            const old = (0,at/* readAt */.m6)(lower.requireFolder(place.folder), place.name);
            try {
                return await (0,content/* compareDigest */.WM)(fd, old.fd);
            }
            finally {
                external_node_fs_.closeSync(old.fd);
            }
        }
        finally {
            external_node_fs_.closeSync(fd);
        }
    }
    return {
        async add(record) {
            const key = (0,tree/* keyOf */.TN)(record.path);
            const was = lower.entry(record.path);
            if (record.type === 'whiteout') {
                if (!hidden.has(key))
                    hide(record.path, was, true);
                return;
            }
            hidden.delete(key);
            // A folder that something else has replaced takes all below it along.
            if (was?.type === 'directory' && record.type !== 'directory')
                hide(record.path, was, false);
            switch (record.type) {
                case 'directory':
                    addFolder(record, was);
                    return;
                case 'file':
                    await addFile(record, was);
                    return;
                case 'symlink':
                    if (was?.type === 'symlink' && lower.link(record.path).equals(record.target))
                        return;
                    put(record, was, {});
                    return;
                case 'fifo':
                case 'socket':
                case 'device':
                    put(record, was, { forbidden: record.type });
            }
        },
        finish() {
            for (const { nlink, keys } of names.values()) {
                if (keys.length >= nlink)
                    continue;
                for (const key of keys) {
                    const change = changes.get(key);
                    if (change !== undefined && change.forbidden === null)
                        change.forbidden = 'hard-link';
                }
            }
            for (const [key, was] of hidden)
                changes.set(key, deletionOf((0,tree/* pathOf */.XM)(key), was));
            return [...changes]
                .map(([key, change]) => ({ key: inOrder(key), change }))
                .sort((a, b) => (a.key < b.key ? -1 : 1))
                .map(({ change }) => change);
        },
    };
}
function deletionOf(path, was) {
    return {
        path,
        kind: 'deleted',
        type: null,
        was,
        mode: 0,
        size: 0,
        sha256: null,
        target: null,
        mtime: 0n,
        forbidden: null,
    };
}
/** A sort key that puts a folder straight before its contents. */
function inOrder(key) {
    return key.replaceAll('/', '\0');
}


/***/ }),

/***/ 88007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ collectWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/enforce/workspace/also-protected.js
var also_protected = __webpack_require__(69199);
// EXTERNAL MODULE: ./build/enforce/workspace/apply.js
var apply = __webpack_require__(11919);
// EXTERNAL MODULE: ./build/enforce/workspace/at.js
var at = __webpack_require__(75562);
// EXTERNAL MODULE: ./build/enforce/workspace/changes.js + 2 modules
var workspace_changes = __webpack_require__(36973);
// EXTERNAL MODULE: ./build/enforce/workspace/classify.js + 2 modules
var classify = __webpack_require__(44273);
// EXTERNAL MODULE: ./build/enforce/workspace/conflicts.js
var conflicts = __webpack_require__(8908);
// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var workspace_error = __webpack_require__(51605);
// EXTERNAL MODULE: ./build/enforce/workspace/git-config.js
var git_config = __webpack_require__(16314);
// EXTERNAL MODULE: ./build/enforce/workspace/judge.js + 1 modules
var judge = __webpack_require__(86963);
// EXTERNAL MODULE: ./build/decide/globs.js
var globs = __webpack_require__(45754);
// EXTERNAL MODULE: ./build/enforce/workspace/baseline.js
var baseline = __webpack_require__(92984);
// EXTERNAL MODULE: ./build/enforce/workspace/content.js
var workspace_content = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/enforce/workspace/tree.js
var workspace_tree = __webpack_require__(25723);
// EXTERNAL MODULE: ./build/enforce/workspace/walk.js
var workspace_walk = __webpack_require__(3006);
;// CONCATENATED MODULE: ./build/enforce/workspace/outputs.js









/**
 * Copies outputs as plain data: regular files of mode 0644 in plain folders, no links, nothing executable. What goes
 * beyond the bounds is left out and named. Throws WorkspaceError `changed` when a file is not what was hashed.
 */
async function copyOutputs(request) {
    const maxBytes = request.maxBytes ?? 1024 ** 3;
    const maxFiles = request.maxFiles ?? 10_000;
    const copied = [];
    const left = [];
    let bytes = 0;
    for (const source of request.files) {
        if (copied.length >= maxFiles || bytes + source.size > maxBytes) {
            left.push({ path: source.path, size: source.size });
            continue;
        }
        const file = await copyOne(request, source);
        bytes += file.size;
        copied.push(file);
    }
    return { copied, left };
}
async function copyOne(request, source) {
    const { folder, name } = (0,workspace_tree/* split */.lD)(source.path);
    const from = (0,at/* readAt */.m6)(request.from.requireFolder(folder), name, true);
    const into = makeFolders(request.into, folder);
    try {
        const to = (0,at/* createAt */.YT)(into, name, 0o644);
        try {
            const digest = await (0,workspace_content/* copyDigest */.C8)(from.fd, to);
            if (digest.size > source.size || (source.sha256 !== null && digest.sha256 !== source.sha256))
                throw new workspace_error/* WorkspaceError */.kP('changed', `"${(0,workspace_error/* printable */.g$)(source.path)}" is not what was looked at`);
            external_node_fs_.fchmodSync(to, 0o644);
            return { path: source.path, ...digest };
        }
        finally {
            external_node_fs_.closeSync(to);
        }
    }
    finally {
        external_node_fs_.closeSync(from.fd);
        if (into !== request.into)
            external_node_fs_.closeSync(into);
    }
}
/**
 * The files of a workspace that the code wrote to directly (read-write) which `filesystem.outputs` names and which
 * changed since the run began. Sorted by path.
 */
async function findOutputs(workspace, globs, baseline, maxEntries = 5_000_000) {
    if (globs.length === 0)
        return [];
    const outputs = compileGlobs(globs, { negation: 'yes' });
    const after = boundary(baseline);
    const found = [];
    await walk(workspace, {
        visit: ({ key, fd, entries }) => {
            for (const { name } of entries.filter((entry) => entry.isFile())) {
                const path = join(pathOf(key), name);
                if (outputs.match(policyPath(path, false), false) < 0)
                    continue;
                const entry = statAt(fd, name);
                if (entry?.type === 'file' && changedSince(entry, after))
                    found.push({ path, size: entry.size, sha256: null });
            }
            return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
        },
        unreadable: () => undefined,
        maxEntries,
    });
    return found.sort((a, b) => Buffer.compare(a.path, b.path));
}
/** Makes the folders of a path and opens the last; the root's descriptor is given back for an empty path. */
function makeFolders(root, path) {
    let fd = root;
    for (const name of (0,workspace_tree/* keyOf */.TN)(path).split('/')) {
        if (name === '')
            continue;
        try {
            (0,at/* mkdirAt */.ZM)(fd, (0,workspace_tree/* pathOf */.XM)(name), 0o755);
        }
        catch (error) {
            if ((0,workspace_error/* errnoOf */.UQ)(error) !== 'EEXIST')
                throw error;
        }
        const next = (0,at/* folderAt */.w3)(fd, (0,workspace_tree/* pathOf */.XM)(name));
        if (fd !== root)
            external_node_fs_.closeSync(fd);
        if (next === null)
            throw new workspace_error/* WorkspaceError */.kP('not-a-directory', `not a folder: "${(0,workspace_error/* printable */.g$)(path)}"`);
        fd = next;
    }
    return fd;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/enforce/workspace/base85.js
var base85 = __webpack_require__(87893);
;// CONCATENATED MODULE: ./build/enforce/workspace/line-diff.js
/** Edits searched for at most in the middle part; beyond it the middle is replaced as a whole. Its square is the memory. */
const MAX_EDITS = 1_000;
/** The lines of a text, each with its newline; the last may lack it. One character per byte. */
function linesOf(text) {
    const lines = text.split('\n').map((line) => `${line}\n`);
    const last = lines.pop()?.slice(0, -1) ?? '';
    if (last !== '')
        lines.push(last);
    return lines;
}
/**
 * The edits that turn one list of lines into another: as few as possible by Myers' greedy algorithm ("An O(ND)
 * Difference Algorithm", 1986), up to a bound.
 */
function diffLines(before, after) {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start++;
    let oldEnd = before.length;
    let newEnd = after.length;
    while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
        oldEnd--;
        newEnd--;
    }
    if (start === oldEnd && start === newEnd)
        return [];
    const whole = [{ oldStart: start, oldEnd, newStart: start, newEnd }];
    if (start === oldEnd || start === newEnd)
        return whole;
    const [a, b] = numbered(before.slice(start, oldEnd), after.slice(start, newEnd));
    const edits = myers(a, b);
    return edits === null
        ? whole
        : edits.map((edit) => ({
            oldStart: edit.oldStart + start,
            oldEnd: edit.oldEnd + start,
            newStart: edit.newStart + start,
            newEnd: edit.newEnd + start,
        }));
}
/** Lines as numbers: equal lines get the same one. */
function numbered(before, after) {
    const numbers = new Map();
    const number = (line) => {
        const known = numbers.get(line);
        if (known !== undefined)
            return known;
        numbers.set(line, numbers.size);
        return numbers.size - 1;
    };
    return [Int32Array.from(before, number), Int32Array.from(after, number)];
}
function myers(a, b) {
    const max = Math.min(MAX_EDITS, a.length + b.length);
    const offset = max + 1;
    const furthest = new Int32Array(2 * max + 3);
    const trace = [];
    for (let d = 0; d <= max; d++) {
        // Only the diagonals that this round may read are kept.
        trace.push(furthest.slice(offset - d - 1, offset + d + 2));
        for (let k = -d; k <= d; k += 2) {
            const left = furthest[offset + k - 1] ?? 0;
            const up = furthest[offset + k + 1] ?? 0;
            let x = k === -d || (k !== d && left < up) ? up : left + 1;
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x++;
            furthest[offset + k] = x;
            if (x >= a.length && x - k >= b.length)
                return backtrack(a, b, trace, d);
        }
    }
    return null;
}
function backtrack(a, b, trace, last) {
    const edits = [];
    let x = a.length;
    let y = b.length;
    for (let d = last; d > 0; d--) {
        const row = trace[d] ?? new Int32Array();
        const at = (k) => row[k + d + 1] ?? 0;
        const k = x - y;
        const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
        const from = down ? k + 1 : k - 1;
        const fromX = at(from);
        const fromY = fromX - from;
        const edit = down
            ? { oldStart: fromX, oldEnd: fromX, newStart: fromY, newEnd: fromY + 1 }
            : { oldStart: fromX, oldEnd: fromX + 1, newStart: fromY, newEnd: fromY };
        const next = edits.at(-1);
        if (next?.oldStart === edit.oldEnd && next.newStart === edit.newEnd)
            edits[edits.length - 1] = { ...next, oldStart: edit.oldStart, newStart: edit.newStart };
        else
            edits.push(edit);
        x = fromX;
        y = fromY;
    }
    return edits.reverse();
}

;// CONCATENATED MODULE: ./build/enforce/workspace/patch-sides.js






/** Longer files are written as binary even when they are text: a diff of theirs would have to be held in memory. */
const MAX_TEXT = 4 * 1024 * 1024;
/** What git knows of one side of a change; null: nothing (folders, what isn't there). */
async function sideOf(tree, change, which, format) {
    const type = which === 'before' ? (change.was?.type ?? null) : change.type;
    if (type === 'symlink') {
        const target = which === 'before' ? tree.link(change.path) : (change.target ?? Buffer.alloc(0));
        return {
            mode: '120000',
            size: target.length,
            id: blobId(target.length, format).update(target).digest('hex'),
            text: target,
            chunks: () => chunked(target),
        };
    }
    if (type !== 'file')
        return null;
    const bits = which === 'before' ? (change.was?.mode ?? 0) : change.mode;
    return fileSide(tree, change, which, (bits & 0o100) === 0 ? '100644' : '100755', format);
}
async function fileSide(tree, change, which, mode, format) {
    const open = () => {
        const { folder, name } = (0,workspace_tree/* split */.lD)(change.path);
        return (0,at/* readAt */.m6)(tree.requireFolder(folder), name, which === 'after');
    };
    const { fd, entry } = open();
    try {
        const id = blobId(entry.size, format);
        const content = (0,external_node_crypto_.createHash)('sha256');
        const kept = [];
        let size = 0;
        for await (const chunk of (0,workspace_content/* chunksOf */.U_)(fd)) {
            id.update(chunk);
            content.update(chunk);
            size += chunk.length;
            if (entry.size <= MAX_TEXT)
                kept.push(Buffer.from(chunk));
        }
        if (size !== entry.size || (which === 'after' && content.digest('hex') !== change.sha256))
            throw new workspace_error/* WorkspaceError */.kP('changed', `"${(0,workspace_error/* printable */.g$)(change.path)}" is not what was looked at`);
        return {
            mode,
            size,
            id: id.digest('hex'),
            text: entry.size <= MAX_TEXT ? Buffer.concat(kept) : null,
            chunks: () => fileChunks(open().fd),
        };
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
async function* fileChunks(fd) {
    try {
        yield* (0,workspace_content/* chunksOf */.U_)(fd);
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
async function* chunked(bytes) {
    yield bytes;
}
function blobId(size, format) {
    return (0,external_node_crypto_.createHash)(format).update(`blob ${String(size)}\0`);
}

;// CONCATENATED MODULE: ./build/enforce/workspace/patch.js









const CONTEXT = 3;
/**
 * Writes the patch to an open file. Throws WorkspaceError `too-many` beyond the bound, `changed` when a file is not
 * what was hashed.
 */
async function writePatch(request, fd) {
    const format = request.objectFormat ?? 'sha1';
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const maxBytes = request.maxBytes ?? 512 * 1024 * 1024;
    const omitted = [];
    let bytes = 0;
    const emit = (text) => {
        const chunk = Buffer.from(text, 'latin1');
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new workspace_error/* WorkspaceError */.kP('too-many', `the patch is longer than ${String(maxBytes)} bytes`, 'apply instead');
        hash.update(chunk);
        (0,workspace_content/* writeAll */.f4)(fd, chunk);
    };
    for (const change of request.changes) {
        const before = await sideOf(request.lower, change, 'before', format);
        const after = await sideOf(request.upper, change, 'after', format);
        const same = before !== null && after !== null && before.mode === after.mode && before.id === after.id;
        if (!isApplicable(change.path, after) || same || (before === null && after === null))
            omitted.push(change.path);
        else if (before !== null && after !== null && isLink(before) !== isLink(after)) {
            // git writes a file that became a link, or the reverse, as gone and made.
            await emitDiff(change.path, before, null, format, emit);
            await emitDiff(change.path, null, after, format, emit);
        }
        else
            await emitDiff(change.path, before, after, format, emit);
    }
    return { bytes, sha256: hash.digest('hex'), omitted };
}
function isLink(side) {
    return side.mode === '120000';
}
/** git's patches name no `.git` (nor what NTFS takes for it) and no `.gitmodules` that is a link: git refuses them. */
function isApplicable(path, after) {
    const names = (0,workspace_tree/* keyOf */.TN)(path).split('/');
    if (names.some((name) => /^(?:\.git|git~1)[ .]*(?::.*)?$/is.test(name)))
        return false;
    if (after?.mode === '120000' && after.text?.[0] === 0x2f)
        return false;
    return !(after !== null && isLink(after) && /^(?:\.gitmodules|gitmod~\d+)[ .]*$/i.test(names.at(-1) ?? ''));
}
/** A name as git quotes it: in C's way when it holds anything but plain characters. */
function quotePath(prefix, path) {
    const text = prefix + path.toString('latin1');
    if (/^[!#-[\]-~]+$/.test(text))
        return text;
    const letters = {
        '\x07': 'a',
        '\b': 'b',
        '\t': 't',
        '\n': 'n',
        '\v': 'v',
        '\f': 'f',
        '\r': 'r',
        '"': '"',
        '\\': '\\',
    };
    // eslint-disable-next-line no-control-regex -- control characters are what is quoted
    const quoted = text.replace(/[\x00-\x1f\x7f-\xff"\\]/g, (c) => {
        return `\\${letters[c] ?? c.charCodeAt(0).toString(8).padStart(3, '0')}`;
    });
    return `"${quoted}"`;
}
async function emitDiff(path, before, after, format, emit) {
    const none = '0'.repeat(format === 'sha1' ? 40 : 64);
    emit(`diff --git ${quotePath('a/', path)} ${quotePath('b/', path)}\n`);
    if (before === null)
        emit(`new file mode ${after?.mode ?? ''}\n`);
    else if (after === null)
        emit(`deleted file mode ${before.mode}\n`);
    else if (before.mode !== after.mode)
        emit(`old mode ${before.mode}\nnew mode ${after.mode}\n`);
    if (before?.id === after?.id)
        return;
    const same = before !== null && after !== null && before.mode === after.mode ? ` ${after.mode}` : '';
    emit(`index ${before?.id ?? none}..${after?.id ?? none}${same}\n`);
    if (isText(before) && isText(after)) {
        emitText(path, before, after, emit);
        return;
    }
    emit('GIT binary patch\n');
    // Forwards, then backwards for `git apply -R`.
    await emitLiteral(after, emit);
    await emitLiteral(before, emit);
}
function isText(side) {
    return side === null || (side.text !== null && !side.text.includes(0));
}
function emitText(path, before, after, emit) {
    const old = linesOf(before?.text?.toString('latin1') ?? '');
    const now = linesOf(after?.text?.toString('latin1') ?? '');
    // An empty file that comes or goes has no hunks.
    if (old.length === 0 && now.length === 0)
        return;
    emit(`--- ${before === null ? '/dev/null' : quotePath('a/', path)}\n`);
    emit(`+++ ${after === null ? '/dev/null' : quotePath('b/', path)}\n`);
    for (const hunk of hunksOf(diffLines(old, now)))
        emitHunk(hunk, old, now, emit);
}
/** Edits whose context would touch are one hunk. */
function hunksOf(edits) {
    const hunks = [];
    for (const edit of edits) {
        const last = hunks.at(-1);
        const previous = last?.at(-1);
        if (last !== undefined && previous !== undefined && edit.oldStart - previous.oldEnd <= 2 * CONTEXT)
            last.push(edit);
        else
            hunks.push([edit]);
    }
    return hunks;
}
function emitHunk(hunk, old, now, emit) {
    const first = hunk[0];
    const last = hunk.at(-1);
    if (first === undefined || last === undefined)
        return;
    const lead = Math.min(CONTEXT, first.oldStart);
    const trail = Math.min(CONTEXT, old.length - last.oldEnd);
    const oldFrom = first.oldStart - lead;
    const newFrom = first.newStart - lead;
    emit(`@@ -${range(oldFrom, last.oldEnd + trail)} +${range(newFrom, last.newEnd + trail)} @@\n`);
    let at = oldFrom;
    for (const edit of hunk) {
        for (; at < edit.oldStart; at++)
            emitLine(' ', old[at], emit);
        for (; at < edit.oldEnd; at++)
            emitLine('-', old[at], emit);
        for (let i = edit.newStart; i < edit.newEnd; i++)
            emitLine('+', now[i], emit);
    }
    for (; at < last.oldEnd + trail; at++)
        emitLine(' ', old[at], emit);
}
/** Start and length; an empty range names the line before it. */
function range(from, to) {
    const length = to - from;
    return `${String(length === 0 ? from : from + 1)}${length === 1 ? '' : `,${String(length)}`}`;
}
function emitLine(sign, line, emit) {
    if (line === undefined)
        return;
    emit(line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`);
}
/** A whole content, deflated on the way: never more than a chunk of it is in memory. */
async function emitLiteral(side, emit) {
    emit(`literal ${String(side?.size ?? 0)}\n`);
    const deflate = external_node_zlib_.createDeflate();
    let rest = Buffer.alloc(0);
    const fed = feed(side, deflate);
    for await (const chunk of deflate) {
        rest = Buffer.concat([rest, chunk]);
        let at = 0;
        let lines = '';
        for (; rest.length - at >= base85/* LINE_BYTES */.Z5; at += base85/* LINE_BYTES */.Z5)
            lines += (0,base85/* base85Line */.bz)(rest.subarray(at, at + base85/* LINE_BYTES */.Z5));
        emit(lines);
        rest = Buffer.from(rest.subarray(at));
    }
    await fed;
    if (rest.length > 0)
        emit((0,base85/* base85Line */.bz)(rest));
    emit('\n');
}
async function feed(side, deflate) {
    try {
        for await (const chunk of side?.chunks() ?? [])
            // The chunk's memory is used again, so it is copied.
            if (!deflate.write(Buffer.from(chunk)))
                await (0,external_node_events_.once)(deflate, 'drain');
        deflate.end();
    }
    catch (error) {
        deflate.destroy(error instanceof Error ? error : new Error(String(error)));
    }
}

// EXTERNAL MODULE: ./build/enforce/workspace/paths.js
var paths = __webpack_require__(90183);
;// CONCATENATED MODULE: ./build/enforce/workspace/collect.js














/**
 * Collects and judges what the code changed in an overlay workspace. To be called when nothing inside runs any more.
 * Throws WorkspaceError.
 */
async function collectWorkspace(prepared, options) {
    if (prepared.layers === null)
        throw new workspace_error/* WorkspaceError */.kP('path', `a ${prepared.plan.mode} workspace has no changes to collect`);
    const layer = (0,paths/* openFolder */.NE)(prepared.layers.upper, { beneath: prepared.state });
    const upper = (0,workspace_tree/* openTree */.rB)(layer.fd);
    const lower = (0,workspace_tree/* openTree */.rB)(prepared.folder.fd);
    const close = () => {
        upper.close();
        lower.close();
        external_node_fs_.closeSync(layer.fd);
    };
    try {
        const { withhold, ...scan } = options;
        const policy = (0,also_protected/* withAlsoProtected */.Q)(options.policy, prepared.governing, lower, prepared.folder.path);
        const changes = await (0,workspace_changes/* collectChanges */.K)({ ...scan, upper, lower, wanted: (0,judge/* wantedBy */.fy)(policy) });
        const request = { changes, policy, lower, workspace: prepared.folder.path };
        let judged = (0,classify/* classifyChanges */.Wu)(request);
        const withheld = await withhold?.(judged, readerOf(upper));
        // What is withheld may be what others need, or where a link leads.
        if (withheld !== undefined && withheld.size > 0)
            judged = (0,classify/* classifyChanges */.Wu)({ ...request, withheld });
        return collected(prepared, judged, upper, lower, close);
    }
    catch (error) {
        close();
        throw (0,workspace_error/* wrapped */.ky)(error, "can't collect the changes");
    }
}
function collected(prepared, changes, upper, lower, close) {
    const having = (kind) => changes.filter(({ fate }) => fate.kind === kind).map(({ change }) => change);
    let closed = false;
    return {
        changes,
        apply: (options = {}) => (0,apply/* applyChanges */.Y)({
            ...options,
            changes: having('apply'),
            upper,
            workspace: prepared.folder,
            identity: prepared.identity,
            baseline: prepared.baseline,
            state: prepared.state,
            locks: prepared.locks,
            run: prepared.run,
        }),
        conflicts: () => (0,conflicts/* findConflicts */.N)(having('apply'), lower, prepared.baseline),
        patch: (fd, options = {}) => writePatch({ ...options, changes: having('apply'), upper, lower, objectFormat: objectFormatOf(lower) }, fd),
        outputs: (into, options = {}) => copyOutputs({ ...options, files: having('output'), from: upper, into }),
        read: readerOf(upper),
        close: () => {
            if (closed)
                return;
            closed = true;
            close();
        },
    };
}
function readerOf(upper) {
    return (path) => {
        const { folder, name } = (0,workspace_tree/* split */.lD)(path);
        return (0,at/* readAt */.m6)(upper.requireFolder(folder), name, true).fd;
    };
}
/** The object format of the workspace's repository; sha1 where there is none to ask. */
function objectFormatOf(lower) {
    const config = Buffer.from('.git/config');
    const folder = lower.folder(Buffer.from('.git'));
    if (folder === null || lower.entry(config)?.type !== 'file')
        return 'sha1';
    const { fd, entry } = (0,at/* readAt */.m6)(folder, Buffer.from('config'));
    try {
        if (entry.size > 1024 * 1024)
            return 'sha1';
        const variables = (0,git_config/* parseGitConfig */.mh)(external_node_fs_.readFileSync(fd).toString('latin1'));
        const format = variables.findLast(({ section, name }) => section === 'extensions' && name === 'objectformat');
        return format?.value === 'sha256' ? 'sha256' : 'sha1';
    }
    catch (error) {
        if (error instanceof git_config/* GitConfigError */.T$)
            return 'sha1';
        throw error;
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}


/***/ }),

/***/ 13559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cB: () => (/* binding */ refusedGiven),
/* harmony export */   dk: () => (/* binding */ compileFor),
/* harmony export */   ux: () => (/* binding */ know),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _audit_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79743);
/* harmony import */ var _audit_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38545);
/* harmony import */ var _compile_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94064);
/* harmony import */ var _decide_decision_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13967);
/* harmony import */ var _decide_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62857);
/* harmony import */ var _policy_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82395);
/* harmony import */ var _policy_values_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60688);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70299);








/** Reads, checks and compiles: everything that can be known before anything is made. */
async function admit(request, dependencies, state) {
    const read = await readPolicies(request, dependencies);
    if (read.kind === 'refused')
        return read;
    const loaded = inPhase(read.loaded, request.phase);
    if (loaded === null)
        return withoutPhase(know(read.loaded, request), request.phase ?? '');
    const known = know(loaded, request);
    const given = await refusedGiven(known, request);
    if (given !== null)
        return given;
    const host = await dependencies.facts(loaded, request, state);
    const decision = await dependencies.decideCommand(loaded.policy, request, host.programs);
    let denied = deniedBy(decision, request.argv);
    for (const { argv, script } of request.further ?? []) {
        if (denied !== null)
            break;
        const further = { argv, ...(script === undefined ? {} : { script }) };
        denied = deniedBy(await dependencies.decideCommand(loaded.policy, further, host.programs), argv);
    }
    if (denied !== null && request.mode !== 'audit') {
        return refuse(known, deniedCommand(loaded, denied.decision), { denied });
    }
    const compiled = compileFor(known, request, host.facts, dependencies);
    if (compiled.kind === 'refused')
        return compiled;
    return { ...compiled, clause: denied === null ? decision.clause : null, denied };
}
function deniedBy(decision, argv) {
    return decision.verdict === 'allow' ? null : { argv, decision, suggestions: suggestionsOf(decision) };
}
/** The policy while the chosen phase holds; null when there is no such phase. */
function inPhase(loaded, phase) {
    return phase === undefined ? loaded : (0,_policy_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .applyPhase */ .wI)(loaded, phase);
}
function withoutPhase(known, phase) {
    const problem = unenforceableProblem((0,_compile_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownPhase */ .e)(known.loaded, phase));
    return refuse(known, {
        outcome: 'unenforceable',
        reason: problem.message,
        fix: problem.fix,
        problems: [problem],
    });
}
/** Compiles for this host, or says everything that can't be enforced here. */
function compileFor(known, request, facts, dependencies) {
    const compiled = dependencies.compile(effective(known.loaded, request), facts, {
        ...(request.tier === undefined ? {} : { tier: request.tier }),
        ...(request.strict === true ? { strict: true } : {}),
        ...(request.mode === undefined ? {} : { mode: request.mode }),
        today: new Date().toISOString().slice(0, 10),
    });
    if (compiled.ok) {
        const { plan, digest, passedOver } = compiled;
        return { kind: 'admitted', ...known, facts, plan, planDigest: digest, passedOver };
    }
    const problems = compiled.problems.map(unenforceableProblem);
    const [first] = problems;
    const reason = unenforceableReason(first, problems.length);
    return refuse(known, { outcome: 'unenforceable', reason, fix: first?.fix ?? null, problems }, { tier: compiled.tier, matrix: compiled.matrix.cells });
}
/**
 * In audit mode the list of commands is recorded and not enforced, so nothing is compiled from it. The shell that
 * reads a script has to be startable, whether or not the list names it.
 */
function effective(loaded, { mode, script }) {
    const { allow } = loaded.policy.commands;
    if (allow === null || (mode !== 'audit' && script === undefined))
        return loaded;
    const startable = mode === 'audit' || script === undefined ? null : [...allow, { run: script.shell, args: null }];
    const policy = {
        ...loaded.policy,
        commands: { ...loaded.policy.commands, allow: startable },
    };
    return { ...loaded, policy };
}
async function readPolicies(request, dependencies) {
    if (request.policy.kind === 'loaded')
        return { kind: 'read', loaded: request.policy.loaded };
    const { loaded, problems } = await dependencies.load(request.policy.path, request);
    if (loaded !== null)
        return { kind: 'read', loaded };
    const [first] = problems;
    const message = first?.message ?? 'it has errors';
    const what = first === undefined || first.file !== null
        ? `the policy is not valid: ${first === undefined ? '' : `${first.file}:${String(first.line ?? 1)}: `}`
        : 'there is no policy to run under: ';
    const more = problems.length > 1 ? `, and ${String(problems.length - 1)} more` : '';
    return {
        kind: 'refused',
        outcome: 'policy-invalid',
        reason: `${what}${message}${more}`,
        fix: first?.fix ?? null,
        known: null,
        tier: null,
        matrix: [],
        problems,
        denied: null,
    };
}
/** Picks what a policy lets in of the environment, and what must not be written down. */
function know(loaded, request) {
    const passed = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .passedEnvironment */ .c0)(loaded.policy, request.env);
    const search = (0,_audit_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .createSecretSearch */ .p)(passed.secrets);
    return {
        loaded,
        passed,
        search,
        redact: (0,_audit_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .createRedact */ .a)(loaded.policy.audit.redact.map(_policy_values_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePattern */ .E), search),
    };
}
function refuse(known, refusal, more = {}) {
    return { kind: 'refused', ...refusal, known, tier: null, matrix: [], denied: null, ...more };
}
/** Why what the caller asks for and hands in can't be taken; null when it can. */
async function refusedGiven(known, request) {
    const loosening = unpermitted(known, request);
    if (loosening !== null)
        return loosening;
    const [short] = known.passed.tooShort;
    if (short !== undefined)
        return refuse(known, tooShort(known.loaded, short));
    const input = refusedInput(known.loaded, request.inputs ?? {});
    return input === null ? null : refuse(known, input);
}
/** F7: what loosens a policy is done only where the policy says that it may be. */
function unpermitted(known, { needs = [], allowSudo = false, argv = [] }) {
    const { loaded } = known;
    const said = needs.some(({ permit }) => permit === 'sudo');
    const sudo = allowSudo && !said ? [{ permit: 'sudo', what: '--allow-sudo' }] : [];
    const missing = [...needs, ...sudo].filter(({ permit }) => !loaded.policy.enforcement.permit.includes(permit));
    const [first] = missing;
    if (first === undefined)
        return null;
    const clause = 'enforcement.permit';
    const reasons = missing.map(({ permit, what }) => `${what} needs the policy's permit: ${permit}`);
    const problems = reasons.map((reason) => problemAt(loaded, clause, reason, null));
    const reason = reasons[0] ?? '';
    const add = missing.map(({ permit }) => permit);
    const decision = (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_7__/* .deny */ .Xg)(clause, reason, { suggestion: { change: 'append', clause, add } });
    const denied = { argv, decision, suggestions: suggestionsOf(decision) };
    const fix = 'leave it out, or have the policy permit it';
    return refuse(known, { outcome: 'denied', reason, fix, problems }, { denied });
}
function tooShort(loaded, name) {
    const reason = `the value of the secret ${name} has fewer than ${String(_audit_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .MIN_SECRET */ .C)} bytes, too few to be looked for in what is written`;
    const fix = `give ${name} a longer value, or don't pass it`;
    return { outcome: 'setup-failed', reason, fix, problems: [problemAt(loaded, 'env.secret', reason, fix)] };
}
function refusedInput(loaded, inputs) {
    const problems = [];
    for (const [name, value] of Object.entries(inputs)) {
        const decision = (0,_decide_input_js__WEBPACK_IMPORTED_MODULE_0__.decideInput)(loaded.policy, name, value);
        if (decision.verdict === 'allow')
            continue;
        const message = `input ${name}: ${decision.reason}`;
        problems.push(problemAt(loaded, decision.clause, message, null));
    }
    const [first] = problems;
    if (first === undefined)
        return null;
    return { outcome: 'denied', reason: first.message, fix: null, problems };
}
function deniedCommand(loaded, decision) {
    const escalated = decision.verdict === 'escalate';
    const problems = [problemAt(loaded, decision.clause, decision.reason, null)];
    const reason = escalated ? `the command needs a person's approval: ${decision.reason}` : decision.reason;
    return { outcome: escalated ? 'escalated' : 'denied', reason, fix: null, problems };
}
function suggestionsOf(decision) {
    return decision.suggestion === null ? [] : [decision.suggestion];
}
function problemAt(loaded, clause, message, fix) {
    const origin = (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_7__/* .originOf */ .yv)(loaded, clause);
    return { clause, file: origin?.file ?? null, line: origin?.line ?? null, message, fix };
}
function unenforceableProblem({ clause, origin, reason, fix }) {
    return { clause, file: origin?.file ?? null, line: origin?.line ?? null, message: reason, fix };
}
function unenforceableReason(first, count) {
    if (first === undefined)
        return 'the policy can not be enforced here';
    const place = first.file === null ? '' : ` (${first.file}:${String(first.line)})`;
    const more = count > 1 ? `, and ${String(count - 1)} more` : '';
    return `${first.clause ?? 'the policy'}${place}: ${first.message}${more}`;
}


/***/ }),

/***/ 63061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ realDependencies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _compile_choose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10881);
/* harmony import */ var _compile_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47106);
/* harmony import */ var _compile_network_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(328);
/* harmony import */ var _decide_decision_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13967);
/* harmony import */ var _host_gather_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69348);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55351);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52148);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6955);










/** The real house. What only one tier needs is loaded when that tier is opened. */
const realDependencies = {
    load,
    facts,
    decideCommand,
    compile: _compile_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .w,
    openProcess: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(5622), __webpack_require__.e(556), __webpack_require__.e(428)]).then(__webpack_require__.bind(__webpack_require__, 30428))).openProcess(request),
    openContainer: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(5622), __webpack_require__.e(5738), __webpack_require__.e(4841)]).then(__webpack_require__.bind(__webpack_require__, 74841))).openContainer(request),
    openMicrovm: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(5622), __webpack_require__.e(556), __webpack_require__.e(6475)]).then(__webpack_require__.bind(__webpack_require__, 6475))).openMicrovm(request),
    nativeProgram: _native_js__WEBPACK_IMPORTED_MODULE_6__.nativeProgram,
};
async function load(path, request) {
    const { home, workspace, directory, floor } = request;
    const read = (file) => (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicyFile */ .BK)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file));
    const least = floor === undefined ? null : { path: floor, read };
    return await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .loadHeld */ .U)({ path, read }, least, { home, workspace, directory });
}
async function facts({ policy }, request, state) {
    const gathered = await (0,_host_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherFacts */ .p)({
        tiers: (0,_compile_choose_js__WEBPACK_IMPORTED_MODULE_7__/* .tiersToTry */ .W)(policy, request.tier),
        env: request.env,
        workspace: request.workspace,
        state,
        launcher: (0,_native_js__WEBPACK_IMPORTED_MODULE_6__.nativeProgram)(),
        toolchains: policy.filesystem.toolchains,
        registries: (0,_compile_network_js__WEBPACK_IMPORTED_MODULE_8__/* .registryKinds */ .J0)(policy),
        services: { names: (0,_compile_network_js__WEBPACK_IMPORTED_MODULE_8__/* .serviceNames */ ._m)(policy), job: request.services ?? null },
        programs: programsOf(policy, request.script?.shell),
        allowSudo: request.allowSudo ?? false,
        depth: 'quick',
    });
    // An image has programs of its own: names are then judged as names.
    return { facts: gathered, programs: policy.image.kind === 'host' ? programView(gathered) : null };
}
/** The programs that have to be found: those of the list, and the shell that reads a script. */
function programsOf({ commands: { allow } }, shell) {
    const listed = allow?.map(({ run }) => run) ?? [];
    return allow === null || shell === undefined ? listed : [...new Set([...listed, shell])];
}
/** The host's own programs, which the sandbox shows under the same paths. */
function programView({ commands }) {
    return {
        find: (name) => {
            const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
            return found?.found === true ? found.path : null;
        },
        locate: (path) => {
            try {
                return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
            }
            catch (error) {
                const { code } = error;
                if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'ELOOP')
                    return null;
                throw error;
            }
        },
    };
}
/** Words after `--` are not read again as a shell would; wrappers such as `sh -c` are. */
async function decideCommand(policy, { argv, script }, programs) {
    const { allow: rules, denyPatterns } = policy.commands;
    // What `decide` says then too (a test holds them together), without loading a shell's grammar.
    if (rules === null && denyPatterns.length === 0) {
        return (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_9__/* .allow */ .cw)('commands.allow', 'The policy lets any program be started.');
    }
    const { decideArgv, decideScript } = await Promise.all(/* import() */[__webpack_require__.e(8919), __webpack_require__.e(910), __webpack_require__.e(8916)]).then(__webpack_require__.bind(__webpack_require__, 50910));
    const context = programs === null ? {} : { programs };
    if (script === undefined)
        return decideArgv(policy, argv, context);
    return decideScript(policy, script.text, { ...context, shell: script.shell });
}


/***/ }),

/***/ 86773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   EB: () => (/* binding */ addProblems),
/* harmony export */   F3: () => (/* binding */ addProblem),
/* harmony export */   Hk: () => (/* binding */ addViolation),
/* harmony export */   bA: () => (/* binding */ addCompiled),
/* harmony export */   cr: () => (/* binding */ newDraft),
/* harmony export */   ef: () => (/* binding */ addReport),
/* harmony export */   zL: () => (/* binding */ addSettled)
/* harmony export */ });
/* harmony import */ var _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51605);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92493);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57332);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2024);




/** An empty result: nothing was run. */
function newDraft(run, argv) {
    return {
        v: 1,
        run,
        outcome: 'setup-failed',
        exitCode: 125,
        signal: null,
        reason: 'nothing was run',
        fix: null,
        command: [...argv],
        scripts: [],
        tier: null,
        passedOver: [],
        policyDigest: null,
        planDigest: null,
        imageDigest: null,
        matrix: [],
        stdout: null,
        stderr: null,
        durations: { setup: 0, run: 0, teardown: 0 },
        usage: null,
        changes: [],
        ignored: 0,
        carried: [],
        outputs: [],
        patch: null,
        conflicts: [],
        violations: [],
        connections: [],
        denied: [],
        escalation: null,
        suggestion: null,
        problems: [],
        auditLog: null,
        suggestions: [],
    };
}
/** The wall and what it enforces. */
function addCompiled(draft, compiled) {
    const admitted = compiled.kind === 'admitted';
    const known = admitted ? compiled : compiled.known;
    draft.tier = admitted ? compiled.plan.tier : compiled.tier;
    draft.passedOver = admitted ? compiled.passedOver.map((passed) => ({ ...passed })) : [];
    draft.matrix = (admitted ? compiled.plan.matrix.cells : compiled.matrix).map(_events_js__WEBPACK_IMPORTED_MODULE_1__/* .cellRecord */ .mu);
    draft.policyDigest = known?.loaded.digest ?? null;
    draft.planDigest = admitted ? compiled.planDigest : null;
}
function addReport(draft, report) {
    draft.stdout = (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .streamRecord */ .WM)(report.stdout);
    draft.stderr = (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .streamRecord */ .WM)(report.stderr);
    draft.usage = { ...report.usage };
    draft.durations.run += Math.round(report.duration);
}
function addSettled(draft, settled) {
    draft.changes = settled.changes.map(({ change, disposition }) => ({
        path: (0,_enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(change.path),
        change: change.kind,
        kind: change.type,
        size: change.size,
        sha256: change.type === 'file' ? change.sha256 : null,
        applied: disposition === 'applied',
        disposition,
    }));
    draft.ignored = settled.ignored;
    draft.outputs = settled.outputs.map((output) => ({ ...output }));
    draft.carried = [...settled.carried];
    draft.patch = settled.patch;
    draft.conflicts = [...settled.conflicts];
    draft.suggestions.push(...settled.suggestions);
    for (const violation of settled.violations)
        addViolation(draft, violation);
    for (const note of settled.notes)
        addProblem(draft, note);
}
function addViolation(draft, { clause, origin, what, message }) {
    draft.violations.push({ clause, origin, what, message });
}
/** Something that went wrong beside the outcome. */
function addProblem(draft, message, fix = null) {
    draft.problems.push({ clause: null, file: null, line: null, message, fix });
}
function addProblems(draft, problems) {
    draft.problems.push(...problems);
}
/** The finished result, free of secrets. */
function resultOf(draft, verdict, known, log) {
    const { suggestions, ...rest } = draft;
    const result = {
        ...rest,
        ...verdict,
        command: known === null ? rest.command : known.redact(rest.command),
        suggestion: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .widenings */ .D)(suggestions),
        auditLog: log === null ? null : auditLogOf(log),
    };
    return known?.search.active === true ? (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .scrub */ ._)(result, known.search) : result;
}
function auditLogOf({ audit, problem }) {
    return {
        path: audit.directory,
        head: audit.head,
        events: audit.events,
        complete: audit.ended && problem === null,
    };
}


/***/ }),

/***/ 36010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   cv: () => (/* binding */ endLog),
/* harmony export */   uu: () => (/* binding */ beginLog)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _audit_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95597);
/* harmony import */ var _host_xdg_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68634);
/* harmony import */ var _apart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17912);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86773);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57332);
/* harmony import */ var _record_events_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27148);







/**
 * Makes a run's audit directory with the policy, the plan and the first event in it. Every run whose policy could be
 * read has one, whether or not anything is then run.
 *
 * @throws SetupError where the code could reach it; AuditError.
 */
function beginLog(request, places, run, compiled, known) {
    const cacheHome = (0,_host_xdg_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheHomeOf */ .H)(request.env, request.home);
    (0,_apart_js__WEBPACK_IMPORTED_MODULE_3__/* .keepApart */ .I)({ ...request, cacheHome }, places, known.loaded.policy);
    const directory = request.audit ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(places.runs, run);
    const audit = (0,_audit_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .createLog */ .h)({ directory, run, policy: known.loaded.digest });
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .createRunLog */ .M)(audit, known.search);
    try {
        log.demandFile('policy.resolved.json', json(known.loaded.policy));
        if (compiled.kind === 'admitted')
            log.demandFile('plan.json', json(compiled.plan));
        log.demand((0,_record_events_js__WEBPACK_IMPORTED_MODULE_6__/* .startEvent */ .Jo)(request, compiled, known));
        return log;
    }
    catch (error) {
        audit.close();
        throw error;
    }
}
/**
 * Writes the last event and the result. What can't be written is a problem of the result.
 *
 * @param missing What is known not to be in the log, one sentence each.
 */
function endLog(draft, verdict, known, log, missing) {
    if (log === null)
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(draft, verdict, known, null);
    const { outcome, exitCode, signal, reason } = verdict;
    const { counts } = log.audit;
    const lacking = log.problem === null ? [...missing] : [...missing, log.problem];
    const complete = lacking.length === 0;
    log.note({ type: 'run.end', outcome, exitCode, signal, reason, counts, complete, missing: lacking });
    if (log.problem !== null)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .addProblem */ .F3)(draft, `the audit log is not complete: ${log.problem}`);
    const result = (0,_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(draft, verdict, known, log);
    log.noteFile('result.json', json(result));
    return result;
}
/** JSON as it lies beside a log. */
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 57332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createRunLog),
/* harmony export */   _: () => (/* binding */ scrub)
/* harmony export */ });
/* harmony import */ var _audit_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63218);

function createRunLog(audit, secrets) {
    let problem = null;
    function write(body) {
        audit.write(secrets.active ? scrub(body, secrets) : body);
    }
    function attempt(work) {
        if (problem !== null)
            return;
        try {
            work();
        }
        catch (error) {
            if (!(error instanceof _audit_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AuditError */ .M))
                throw error;
            problem = error.message;
        }
    }
    return {
        audit,
        demand(body) {
            if (problem !== null)
                throw new _audit_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AuditError */ .M('closed', `the audit log is not complete: ${problem}`);
            write(body);
        },
        demandFile: (name, content) => audit.writeFile(name, content),
        note: (body) => attempt(() => write(body)),
        noteFile: (name, content) => attempt(() => audit.writeFile(name, content)),
        get problem() {
            return problem;
        },
    };
}
/** Fields that hold text from the code, the policy or the caller; the others hold our own fixed words and numbers. */
const FREE_TEXT = new Set([
    'argv',
    'command',
    'cwd',
    'workspace',
    'name',
    'host',
    'path',
    'what',
    'message',
    'reason',
    'patch',
    'suggestion',
    'missing',
    'conflicts',
]);
/** A copy of plain data in which no free text holds a secret. */
function scrub(value, secrets) {
    return scrubbed(value, secrets, false);
}
function scrubbed(value, secrets, free) {
    if (typeof value === 'string')
        return free ? secrets.replace(value) : value;
    if (Array.isArray(value))
        return value.map((item) => scrubbed(item, secrets, free));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrubbed(item, secrets, FREE_TEXT.has(key))]));
}


/***/ }),

/***/ 71873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ checkNamedFiles),
/* harmony export */   dy: () => (/* binding */ openOptions),
/* harmony export */   tH: () => (/* binding */ writeResultFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51605);
/* harmony import */ var _enforce_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90183);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3656);





/** How files that the caller names are opened: nothing below the trusted folder is followed. */
function openOptions({ beneath }, path) {
    return beneath !== undefined && (path === beneath || path.startsWith(`${beneath}/`)) ? { beneath } : {};
}
/**
 * Makes sure before anything is run that the workspace is there and the files the caller names can be written.
 *
 * @throws WorkspaceError when a folder is missing, or a part of a path is a link.
 */
function checkNamedFiles(request) {
    const { resultFile, apply, workspace } = request;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,_enforce_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .openFolder */ .NE)(workspace, openOptions(request, workspace)).fd);
    const files = [resultFile, apply?.kind === 'patch' ? apply.file : null];
    for (const file of files) {
        if (file === undefined || file === null)
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,_enforce_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .openFolder */ .NE)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), openOptions(request, file)).fd);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
        if (found === undefined || found.isFile())
            continue;
        const what = found.isSymbolicLink() ? 'a symbolic link' : 'no regular file';
        throw new _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkspaceError */ .kP('path', `${file} is ${what}, and would have to be written`, 'name another file');
    }
}
/** Writes `--result FILE`; what went wrong is a problem beside the outcome. */
async function writeResultFile(request, text) {
    const { resultFile } = request;
    if (resultFile === undefined)
        return null;
    try {
        await (0,_enforce_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAt */ .nO)(resultFile, text, { ...openOptions(request, resultFile), mode: 0o644 });
        return null;
    }
    catch (error) {
        const message = `the result could not be written: ${(0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`;
        return { clause: null, file: null, line: null, message, fix: null };
    }
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nativeProgram: () => (/* binding */ nativeProgram)
/* harmony export */ });
/* harmony import */ var _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25686);
/* harmony import */ var _host_native_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6277);


/**
 * The native program for this machine: init and launcher of every tier.
 *
 * @returns Its absolute path.
 * @throws SetupError where there is none.
 */
function nativeProgram() {
    if (process.platform !== 'linux') {
        throw new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w(`nothing can be run in a sandbox on ${process.platform} yet`, 'run on Linux');
    }
    const path = (0,_host_native_program_js__WEBPACK_IMPORTED_MODULE_1__/* .nativeProgramNear */ .q)(require("url").pathToFileURL(__filename).href, process.arch);
    if (path === null) {
        throw new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w(`this package holds no sandbox-init for ${process.arch}`, 'run on x86-64 or arm64');
    }
    return path;
}


/***/ }),

/***/ 47063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   y9: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86773);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92493);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3656);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95302);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93311);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70299);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65834);







/**
 * Opens the sandbox, runs the command, takes out what may come out, closes. Whatever happens the sandbox is closed,
 * and what closing could not do is a problem beside the outcome, never instead of it.
 */
async function perform(performing, dependencies) {
    const { request, compiled, draft, began } = performing;
    const opened = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openSession */ .fA)(performing, dependencies);
    let closing = performance.now();
    try {
        request.onStart?.(startOf(compiled, opened, request));
        request.signal?.throwIfAborted();
        draft.durations.setup = Math.round(performance.now() - began);
        const report = await runAll(performing, opened);
        closing = performance.now();
        return await afterCommand(performing, opened, report);
    }
    finally {
        for (const problem of await opened.close())
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .addProblem */ .F3)(draft, problem, 'run `sandbox-policy clean`');
        (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .recordConnections */ .pm)(performing, opened);
        draft.durations.teardown = Math.round(performance.now() - closing);
    }
}
const AUDITING = 'AUDIT MODE: commands and egress that the policy refuses are recorded and not stopped; what is written is held as ever';
function startOf({ plan, passedOver }, { run, workspace }, { mode }) {
    const unenforced = plan.matrix.cells
        .filter((cell) => cell.enforcer === 'none')
        .map(({ clause, note, waived }) => ({ clause, note, waived }));
    const notes = [...(mode === 'audit' ? [AUDITING] : []), ...workspace.notes];
    return { run, tier: plan.tier, passedOver, unenforced, notes };
}
/** One command after another, while each succeeds. Gives the last one's report: it is the run's. */
async function runAll(performing, opened) {
    const { request, compiled, draft } = performing;
    const { further = [], name = null } = request;
    const first = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .runLogged */ .Eb)(performing, opened, commandOf(request, compiled, 0, request.argv));
    if (further.length === 0)
        return first;
    let report = first;
    draft.scripts.push(scriptRecord(compiled, name, request.argv, report));
    for (const [index, command] of further.entries()) {
        if (!(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(report.ended) || request.signal?.aborted === true) {
            draft.scripts.push({ name: command.name, exitCode: null, reason: 'not run', duration: 0 });
            continue;
        }
        report = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .runLogged */ .Eb)(performing, opened, commandOf(request, compiled, index + 1, command.argv));
        draft.scripts.push(scriptRecord(compiled, command.name, command.argv, report));
    }
    return report;
}
function scriptRecord(compiled, name, argv, report) {
    const { exitCode, reason } = verdictOf(compiled, argv, report);
    return { name, exitCode, reason, duration: Math.round(report.duration) };
}
/** What one command among several came to, apart from what becomes of its changes. */
function verdictOf(compiled, argv, report) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)({
        kind: 'ended',
        command: compiled.redact(argv)[0] ?? '',
        ended: report.ended,
        limit: limitOf(compiled, report),
        violations: 0,
        onViolation: 'record',
        conflicts: 0,
        failure: null,
    });
}
function commandOf(request, { clause }, number, argv) {
    return {
        number,
        argv,
        clause,
        request: {
            env: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .inputVariables */ .kN)(request.inputs ?? {}),
            ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
            ...(request.stdin === undefined || number > 0 ? {} : { stdin: request.stdin }),
            ...(request.signal === undefined ? {} : { signal: request.signal }),
            ...(request.onStdout === undefined ? {} : { onStdout: request.onStdout }),
            ...(request.onStderr === undefined ? {} : { onStderr: request.onStderr }),
        },
    };
}
async function afterCommand(performing, opened, report) {
    const { request, compiled, draft } = performing;
    (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .recordEgress */ .tX)(performing, opened);
    recordAuditMode(performing);
    const application = request.apply ?? { kind: 'on-success' };
    let failure;
    try {
        await opened.sandbox.stop();
        if (request.signal?.aborted === true)
            return { kind: 'cancelled', by: (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .cancelledBy */ .t)(request.signal) };
        failure = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .settleSession */ .GF)(performing, opened, application, shouldApply(application, report));
    }
    catch (error) {
        // The command's own fate is known and counts; what comes after it may only add to it.
        failure = `what the command left could not be taken out: ${(0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
    }
    if (failure !== null)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .addProblem */ .F3)(draft, failure);
    return {
        kind: 'ended',
        command: compiled.redact(request.argv)[0] ?? '',
        ended: report.ended,
        limit: limitOf(compiled, report),
        violations: draft.violations.length,
        onViolation: request.onViolation ?? 'record',
        conflicts: draft.conflicts.length,
        failure,
    };
}
/** The limit that ended a command, in words. */
function limitOf({ loaded }, report) {
    const event = (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .limitEvents */ .bz)(loaded, report).find(({ effect }) => effect === 'killed');
    return event === undefined ? null : (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .PW)(event);
}
/** In audit mode the command ran although the policy denies it: that is what the mode is there to find. */
function recordAuditMode(performing) {
    const { compiled, draft } = performing;
    if (compiled.denied === null)
        return;
    const { clause, reason } = compiled.denied.decision;
    const what = compiled.redact(compiled.denied.argv).join(' ');
    (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .recordViolation */ .Bx)(performing, { clause, origin: (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(compiled.loaded, clause), what, message: reason });
    draft.suggestions.push(...compiled.denied.suggestions);
}
function shouldApply(apply, report) {
    switch (apply.kind) {
        case 'on-success':
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(report.ended);
        case 'always':
            // A way out that was lost may have let the code fail in any way.
            return report.ended.kind !== 'gateway-lost';
        case 'patch':
        case 'discard':
            return false;
    }
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


/***/ }),

/***/ 27148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SY: () => (/* binding */ recordRefusal),
  Tt: () => (/* binding */ recordSettled),
  Jo: () => (/* binding */ startEvent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/decide/widen.js
var widen = __webpack_require__(90426);
// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var error = __webpack_require__(51605);
// EXTERNAL MODULE: ./build/enforce/workspace/paths.js
var paths = __webpack_require__(90183);
// EXTERNAL MODULE: ./build/enforce/workspace/at.js
var at = __webpack_require__(75562);
// EXTERNAL MODULE: ./build/enforce/workspace/tree.js
var workspace_tree = __webpack_require__(25723);
;// CONCATENATED MODULE: ./build/run/commit.js



/** References and HEAD are short; packed-refs may be long. In bytes. */
const MAX_REF = 4096;
const MAX_PACKED = 16 << 20;
const MAX_DEPTH = 5;
/**
 * The commit that is checked out in a workspace, read without running git and without following links.
 *
 * @param root Descriptor of the workspace.
 * @returns null when there is none, or the workspace is no ordinary clone.
 */
function checkedOutCommit(root) {
    const tree = (0,workspace_tree/* openTree */.rB)(root, true);
    try {
        return resolveRef(tree, 'HEAD', 0);
    }
    finally {
        tree.close();
    }
}
function resolveRef(tree, name, depth) {
    const text = readText(tree, `.git/${name}`, MAX_REF)?.trim() ?? packed(tree, name);
    if (text === null || depth > MAX_DEPTH)
        return null;
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
        return text;
    const next = /^ref: (refs\/[^\0\n]+)$/.exec(text)?.[1];
    if (next === undefined || next.split('/').includes('..'))
        return null;
    return resolveRef(tree, next, depth + 1);
}
function packed(tree, name) {
    const lines = readText(tree, '.git/packed-refs', MAX_PACKED)?.split('\n') ?? [];
    const line = lines.find((one) => one.endsWith(` ${name}`));
    return line?.split(' ')[0] ?? null;
}
function readText(tree, path, most) {
    const { folder, name } = (0,workspace_tree/* split */.lD)(Buffer.from(path));
    const descriptor = tree.folder(folder);
    if (descriptor === null || tree.entry(Buffer.from(path))?.type !== 'file')
        return null;
    const { fd, entry } = (0,at/* readAt */.m6)(descriptor, name);
    try {
        if (entry.size > most)
            return null;
        const bytes = Buffer.alloc(entry.size);
        const read = (0,external_node_fs_.readSync)(fd, bytes, 0, bytes.length, 0);
        return bytes.subarray(0, read).toString('utf8');
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: ./build/run/events.js
var events = __webpack_require__(92493);
// EXTERNAL MODULE: ./build/run/named-files.js
var named_files = __webpack_require__(71873);
// EXTERNAL MODULE: ./build/run/secrets.js
var secrets = __webpack_require__(70299);
// EXTERNAL MODULE: ./build/run/version.js
var version = __webpack_require__(6170);
;// CONCATENATED MODULE: ./build/run/record-events.js










/** The first event of a run's log. */
function startEvent(request, admitted, known) {
    const plan = admitted.kind === 'admitted' ? admitted.plan : null;
    const cells = plan?.matrix.cells ?? (admitted.kind === 'refused' ? admitted.matrix : []);
    const { image } = known.loaded.policy;
    const facts = admitted.kind === 'admitted' ? admitted.facts : null;
    const engine = facts?.engine.state === 'ready' ? facts.engine.engine.version : null;
    return {
        type: 'run.start',
        tool: version/* TOOL_VERSION */.w,
        node: process.version,
        host: { os: process.platform, arch: process.arch, kernel: (0,external_node_os_.release)(), engine },
        caller: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
        tier: plan?.tier ?? (admitted.kind === 'refused' ? admitted.tier : null),
        passedOver: admitted.kind === 'admitted' ? admitted.passedOver.map((passed) => ({ ...passed })) : [],
        mode: request.mode ?? 'enforce',
        phase: request.phase ?? null,
        plan: admitted.kind === 'admitted' ? admitted.planDigest : null,
        image: image.kind === 'host' ? null : image.reference,
        workspace: request.workspace,
        commit: commitOf(request),
        inputs: [...(0,secrets/* namedInputs */.zC)(request.inputs ?? {})],
        env: known.passed.named.map(({ name, sha256 }) => ({ name, sha256 })),
        waived: cells.filter((cell) => cell.waived).map((cell) => cell.clause),
        matrix: cells.map(events/* cellRecord */.mu),
    };
}
function commitOf(request) {
    const { fd } = (0,paths/* openFolder */.NE)(request.workspace, (0,named_files/* openOptions */.dy)(request, request.workspace));
    try {
        return checkedOutCommit(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Logs why nothing was run: the command that was refused, and what a person would have to approve. */
function recordRefusal(draft, refused, log) {
    const { known, denied } = refused;
    if (known === null || denied === null)
        return;
    const { decision } = denied;
    const argv = known.redact(denied.argv);
    const { verdict, clause, reason } = decision;
    log.note({
        type: 'command',
        command: 0,
        argv,
        cwd: '',
        stdin: false,
        image: null,
        verdict,
        clause,
        end: null,
    });
    if (verdict !== 'escalate')
        return;
    const patch = decision.suggestion === null ? '' : (0,widen/* widening */.Y)(decision.suggestion);
    draft.escalation = { argv, clause, reason, patch };
    log.note({ type: 'escalation', argv, clause, origin: (0,events/* placeOf */.$t)(known.loaded, clause), reason, patch });
}
/** Logs what the code changed and what of it is not permitted. */
function recordSettled(settled, log) {
    for (const { change, disposition, reason } of settled.changes) {
        log.note({
            type: 'file',
            path: (0,error/* printable */.g$)(change.path),
            change: change.kind,
            kind: change.type,
            size: change.size,
            mode: change.type === null ? null : change.mode.toString(8),
            sha256: change.type === 'file' ? change.sha256 : null,
            disposition,
            reason,
        });
    }
    for (const { path, size, sha256 } of settled.outputs) {
        log.note({
            type: 'file',
            path,
            change: 'output',
            kind: 'file',
            size,
            mode: '644',
            sha256,
            disposition: 'copied',
            reason: null,
        });
    }
    for (const path of settled.carried)
        log.note({ type: 'carry', path, direction: 'out' });
    for (const { clause, origin, what, message } of settled.violations) {
        log.note({ type: 'violation', clause, origin, what, message });
    }
}


/***/ }),

/***/ 93311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cancelledBy)
/* harmony export */ });
/** The signal that an AbortSignal's reason names; SIGTERM when it names none. */
function cancelledBy(signal) {
    return signal.reason === 'SIGINT' ? 'SIGINT' : 'SIGTERM';
}


/***/ }),

/***/ 70299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c0: () => (/* binding */ passedEnvironment),
/* harmony export */   kN: () => (/* binding */ inputVariables),
/* harmony export */   zC: () => (/* binding */ namedInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _audit_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38545);
/* harmony import */ var _decide_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75838);
/* harmony import */ var _policy_clauses_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81349);




/**
 * Picks the variables that the policy lets in. A secret that is empty counts
 * as not set: that is what a workflow hands to runs it doesn't trust.
 */
function passedEnvironment(policy, env) {
    const values = {};
    const secrets = [];
    const tooShort = [];
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || Object.hasOwn(policy.env.set, name))
            continue;
        const secret = policy.env.secret.includes(name);
        if (secret && value === '')
            continue;
        if ((0,_decide_env_js__WEBPACK_IMPORTED_MODULE_1__.decideEnv)(policy, name).verdict !== 'allow')
            continue;
        values[name] = value;
        if (!secret)
            continue;
        secrets.push({ name, value });
        if (Buffer.byteLength(value) < _audit_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .MIN_SECRET */ .C)
            tooShort.push(name);
    }
    const isSecret = new Set(secrets.map(({ name }) => name));
    return {
        values,
        named: Object.keys(values)
            .sort()
            .map((name) => ({ name, sha256: isSecret.has(name) ? null : hashOf(values[name] ?? '') })),
        secrets,
        tooShort,
    };
}
/** Inputs as variables of the command: `issue` is INPUT_ISSUE, `pull-request` INPUT_PULL_REQUEST. */
function inputVariables(inputs) {
    return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [(0,_policy_clauses_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputVariable */ .L)(name), value]));
}
/** Inputs as the log names them. */
function namedInputs(inputs) {
    return Object.keys(inputs)
        .sort()
        .map((name) => ({ name, sha256: hashOf(inputs[name] ?? '') }));
}
function hashOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex');
}


/***/ }),

/***/ 65834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ recordViolation),
/* harmony export */   Eb: () => (/* binding */ runLogged),
/* harmony export */   GF: () => (/* binding */ settleSession),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   pm: () => (/* binding */ recordConnections),
/* harmony export */   tX: () => (/* binding */ recordEgress)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86773);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92493);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3656);
/* harmony import */ var _read_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38590);
/* harmony import */ var _record_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27148);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74937);







/** Opens the sandbox on the workspace. Throws SetupError; nothing is left then. */
async function openSession(context, dependencies) {
    const { compiled, log, draft, places, request } = context;
    const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openRun */ .Iy)({
        run: draft.run,
        plan: compiled.plan,
        policy: compiled.loaded.policy,
        egress: {
            policy: compiled.loaded.policy,
            log,
            services: serviceResolver(compiled.facts.services),
            originOf: (clause) => (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(compiled.loaded, clause),
            ...(request.mode === undefined ? {} : { mode: request.mode }),
        },
        facts: compiled.facts,
        places,
        workspace: request.workspace,
        ...(request.beneath === undefined ? {} : { beneath: request.beneath }),
        audit: log.audit.directory,
        env: compiled.passed.values,
        engineConfig: engineConfigOf(request),
        ...(request.carry === undefined ? {} : { carry: request.carry }),
        ...(request.signal === undefined ? {} : { signal: request.signal }),
        ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    }, dependencies);
    draft.imageDigest = opened.sandbox.imageDigest;
    for (const path of opened.carried.paths)
        log.note({ type: 'carry', path, direction: 'in' });
    for (const note of opened.carried.notes)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addProblem */ .F3)(draft, note);
    return opened;
}
/** Asks the engine where a service container is, at each connection. */
function serviceResolver(services) {
    return async (name) => {
        const { serviceAddresses } = await __webpack_require__.e(/* import() */ 8503).then(__webpack_require__.bind(__webpack_require__, 58503));
        return serviceAddresses(services?.[name]);
    };
}
/** Where Docker's client keeps its credentials: `$DOCKER_CONFIG`, else `~/.docker`. */
function engineConfigOf({ env, home }) {
    const named = env['DOCKER_CONFIG'];
    return named !== undefined && named.startsWith('/') ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.docker');
}
/**
 * Logs a command and runs it. What can't be logged isn't run; once it has run, a log that breaks is a problem beside
 * the outcome.
 */
async function runLogged({ compiled, log, draft }, opened, { number, argv, clause, request }) {
    const start = {
        type: 'command',
        command: number,
        argv: compiled.redact(argv),
        cwd: request.cwd ?? opened.workspace.folder.path,
        stdin: request.stdin !== undefined,
        image: opened.sandbox.imageDigest,
        verdict: 'allow',
        clause,
    };
    log.demand({ ...start, end: null });
    const report = await opened.sandbox.run(argv, request);
    log.note({ ...start, end: (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .endRecord */ .rs)(report) });
    log.note({ type: 'usage', usage: { ...report.usage } });
    for (const event of (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .limitEvents */ .bz)(compiled.loaded, report))
        log.note(event);
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addReport */ .ef)(draft, report);
    return report;
}
/**
 * Ends everything inside and takes out what may come out.
 *
 * @returns Why nothing was applied though it should have been; null when nothing went wrong.
 */
async function settleSession(context, opened, application, apply) {
    const { compiled, log, draft, request } = context;
    const { mode } = opened.workspace.plan;
    if (mode === 'read-write')
        await recordNewlySealed(context, opened);
    if (mode !== 'overlay')
        return null;
    const { directory } = log.audit;
    const settled = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G)({
        opened,
        known: compiled,
        apply,
        otherwise: application.kind === 'patch' ? 'patched' : 'discarded',
        patch: {
            create: () => log.audit.createFile('changes.patch'),
            path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'changes.patch'),
            copy: application.kind === 'patch' ? application.file : null,
        },
        outputs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'outputs'),
        ...(request.carry === undefined ? {} : { carry: request.carry }),
        ...(request.beneath === undefined ? {} : { beneath: request.beneath }),
    });
    (0,_record_events_js__WEBPACK_IMPORTED_MODULE_5__/* .recordSettled */ .Tt)(settled, log);
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addSettled */ .zL)(draft, settled);
    return settled.failure;
}
/** A mount can't keep a protected name from being made in a folder that is writable: it is found afterwards. */
async function recordNewlySealed(context, opened) {
    const { paths, workspace } = opened;
    if (paths === null)
        return;
    for (const path of await (0,_read_write_js__WEBPACK_IMPORTED_MODULE_4__/* .newlySealed */ .C)(workspace.folder.fd, workspace.folder.path, workspace.plan, paths)) {
        const clause = 'filesystem.deny';
        const origin = (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(context.compiled.loaded, clause);
        const message = `${path} was made, which the policy protects`;
        recordViolation(context, { clause, origin, what: path, message });
    }
}
/** What the gateway refused, and what would admit it; nothing without one. */
function recordEgress(context, { sandbox }) {
    const { gateway } = sandbox;
    if (gateway === null)
        return;
    const { draft, compiled } = context;
    for (const violation of gateway.violations) {
        recordViolation(context, { ...violation, origin: (0,_events_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(compiled.loaded, violation.clause) });
    }
    for (const { suggestion, ...denial } of gateway.denials) {
        draft.denied.push({ ...denial, origin: denial.origin === null ? null : { ...denial.origin } });
        if (suggestion !== null)
            draft.suggestions.push(suggestion);
    }
    if (gateway.more > 0)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addProblem */ .F3)(draft, `${String(gateway.more)} further connections or names were refused`);
}
/**
 * What was connected to. When a sandbox is closed: only then every connection has ended, and its bytes are known. One
 * that was opened anew has a gateway of its own, whose connections are added.
 */
function recordConnections({ draft }, { sandbox }) {
    for (const { count, sent, received, ...target } of sandbox.gateway?.totals ?? []) {
        const before = draft.connections.findIndex(({ host, address, port }) => host === target.host && address === target.address && port === target.port);
        const known = draft.connections[before];
        const sum = {
            ...target,
            count: count + (known?.count ?? 0),
            sent: sent + (known?.sent ?? 0),
            received: received + (known?.received ?? 0),
        };
        if (known === undefined)
            draft.connections.push(sum);
        else
            draft.connections[before] = sum;
    }
}
function recordViolation({ draft, log }, violation) {
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .addViolation */ .Hk)(draft, violation);
    log.note({ type: 'violation', ...violation });
}


/***/ }),

/***/ 74937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle),
  V: () => (/* binding */ withheldViolation)
});

// EXTERNAL MODULE: ./build/decide/path.js
var path = __webpack_require__(17146);
// EXTERNAL MODULE: ./build/enforce/workspace/classify.js + 2 modules
var classify = __webpack_require__(44273);
// EXTERNAL MODULE: ./build/enforce/workspace/carry.js
var workspace_carry = __webpack_require__(37144);
// EXTERNAL MODULE: ./build/enforce/workspace/collect.js + 4 modules
var collect = __webpack_require__(88007);
// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var error = __webpack_require__(51605);
// EXTERNAL MODULE: ./build/run/events.js
var events = __webpack_require__(92493);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/enforce/workspace/paths.js
var paths = __webpack_require__(90183);
// EXTERNAL MODULE: ./build/run/named-files.js
var named_files = __webpack_require__(71873);
// EXTERNAL MODULE: ./build/run/open.js
var run_open = __webpack_require__(3656);
// EXTERNAL MODULE: ./build/run/outcome.js
var run_outcome = __webpack_require__(95302);
// EXTERNAL MODULE: ./build/enforce/workspace/content.js
var content = __webpack_require__(38570);
;// CONCATENATED MODULE: ./build/run/withhold.js


/**
 * Looks for secrets in the path, link target and content of what would come out or reach a later step; nothing
 * else is read.
 *
 * @param read Opens a changed file; the descriptor is closed here.
 */
async function findSecrets(judged, read, search) {
    const found = new Map();
    if (!search.active)
        return found;
    for (const { change, fate } of judged) {
        if (fate.kind !== 'apply' && fate.kind !== 'output' && fate.kind !== 'carried')
            continue;
        const names = new Set(search.find(change.path));
        if (change.target !== null)
            for (const name of search.find(change.target))
                names.add(name);
        if (change.type === 'file') {
            for (const name of await secretsInFile(read(change.path), search))
                names.add(name);
        }
        if (names.size > 0)
            found.set(change, [...names].sort());
    }
    return found;
}
/** Reads an open file to its end and closes it. */
async function secretsInFile(descriptor, search) {
    try {
        const stream = search.stream();
        for await (const chunk of (0,content/* chunksOf */.U_)(descriptor))
            stream.push(chunk);
        return stream.found;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The reason as reports say it. */
function holds(secrets) {
    return `it holds the value of ${secrets.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/run/take-out.js









/** Copies outputs as plain data into a folder beside the log, never into the workspace. */
async function copyOutputs(request, collected, withheld) {
    const any = collected.changes.some(({ change, fate }) => fate.kind === 'output' && !withheld.has(change));
    if (!any)
        return { outputs: [], notes: [] };
    const into = (0,paths/* makeFolders */.wZ)(request.outputs, { beneath: (0,external_node_path_.dirname)(request.outputs) });
    try {
        const { copied, left } = await collected.outputs(into.fd);
        const large = left.map(({ path }) => path);
        return {
            outputs: copied.map(({ path, size, sha256 }) => ({ path: (0,error/* printable */.g$)(path), size, sha256 })),
            notes: noteOf(large, 'output', 'left out for size'),
        };
    }
    finally {
        (0,external_node_fs_.closeSync)(into.fd);
    }
}
/** The patch; one that only lies beside the log and can't be written is a note, as the log itself would be. */
async function takePatch(request, collected, withheld) {
    try {
        return await writePatch(request, collected, withheld);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(request.patch.path, { force: true });
        if (request.otherwise === 'patched')
            throw error;
        return { patch: null, notes: [`the patch could not be written: ${(0,run_open/* messageOf */.bD)(error)}`], violations: [] };
    }
}
/**
 * Writes the permitted changes as a patch beside the log and, when asked, to a file of the caller's. A patch also
 * shows lines around a change and lines that went: one that shows a secret is withheld whole.
 */
async function writePatch(request, collected, withheld) {
    const { path, copy, create } = request.patch;
    const any = collected.changes.some(({ change, fate }) => fate.kind === 'apply' && !withheld.has(change));
    if (!any && copy === null)
        return { patch: null, notes: [], violations: [] };
    const descriptor = create();
    let omitted;
    try {
        ({ omitted } = await collected.patch(descriptor));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    const { search, loaded } = request.known;
    const secrets = search.active ? await secretsInFile((0,external_node_fs_.openSync)(path, 'r'), search) : [];
    if (secrets.length > 0) {
        (0,external_node_fs_.rmSync)(path);
        return { patch: null, notes: [], violations: [withheldViolation(loaded, 'changes.patch', secrets)] };
    }
    if (copy !== null)
        await (0,paths/* writeFileAt */.nO)(copy, (0,external_node_fs_.readFileSync)(path), { ...(0,named_files/* openOptions */.dy)(request, copy), mode: 0o644 });
    return {
        patch: copy ?? path,
        violations: [],
        notes: request.apply
            ? []
            : [
                ...noteOf(omitted, 'change', "can't be said in a patch"),
                // Its other side is the file as it is now: applied there, it takes back what somebody else changed.
                ...noteOf(collected.conflicts(), 'file', 'of the workspace changed while the command ran, and the patch puts its own in place of that'),
            ],
    };
}
function noteOf(paths, what, said) {
    const [first] = paths;
    if (first === undefined)
        return [];
    return [`${(0,run_outcome/* counted */.hS)(paths.length, what)} ${said}: ${(0,error/* printable */.g$)(first)}${paths.length > 1 ? ', …' : ''}`];
}

;// CONCATENATED MODULE: ./build/run/settle.js









/** Milliseconds for which applying waits while another run applies to the same workspace. */
const WAIT = 10_000;
/**
 * Collects what the code changed in an overlay, judges it, writes the patch, copies the outputs and applies what may
 * be. Nothing inside may run any more.
 *
 * @throws WorkspaceError when it can't be collected or taken out; nothing was applied then.
 */
async function settle(request) {
    const { opened, known } = request;
    const found = { withheld: new Map() };
    const collected = await (0,collect/* collectWorkspace */._)(opened.workspace, {
        scanner: opened.native,
        policy: known.loaded.policy,
        withhold: async (judged, read) => {
            found.withheld = await findSecrets(judged, read, known.search);
            return new Set(found.withheld.keys());
        },
    });
    try {
        return await carryOut(request, collected, found.withheld);
    }
    finally {
        collected.close();
    }
}
async function carryOut(request, collected, withheld) {
    const { loaded } = request.known;
    const judged = collected.changes;
    const outputs = await copyOutputs(request, collected, withheld);
    const patch = await takePatch(request, collected, withheld);
    const applied = request.apply ? await collected.apply({ wait: WAIT }) : null;
    const disposition = applied?.kind === 'applied' ? 'applied' : request.otherwise;
    const violations = [...judged.flatMap((one) => violationOf(one, withheld, loaded)), ...patch.violations];
    const carried = keptFolders(request, judged, violations);
    return {
        outputs: outputs.outputs,
        patch: patch.patch,
        carried: carried.paths,
        notes: [...outputs.notes, ...patch.notes, ...carried.notes],
        changes: judged.flatMap((one) => settledChange(one, withheld, disposition)),
        ignored: judged.filter(({ fate }) => fate.kind === 'ignored' || fate.kind === 'index').length,
        violations,
        suggestions: judged.flatMap(({ change, fate }) => suggestionOf(change, fate, loaded)),
        conflicts: applied?.kind === 'conflict' ? applied.paths.map(error/* printable */.g$) : [],
        failure: applied === null ? null : failureOf(applied),
    };
}
/** What a step that broke the policy left is no later step's: not even what it was given itself. */
function keptFolders({ opened, known, carry }, judged, violations) {
    const { carry: globs } = known.loaded.policy.filesystem;
    if (carry === undefined || globs.length === 0)
        return { paths: [], notes: [] };
    if (violations.length > 0) {
        return { paths: [], notes: ['nothing is carried to later steps: the policy was violated'] };
    }
    return (0,workspace_carry/* keep */.a)({ store: carry, prepared: opened.workspace, globs }, judged);
}
function failureOf(outcome) {
    switch (outcome.kind) {
        case 'applied':
        case 'conflict':
            return null;
        case 'busy': {
            const [first] = outcome.by;
            const others = outcome.by.length > 1 ? ` and ${(0,run_outcome/* counted */.hS)(outcome.by.length - 1, 'other run')}` : '';
            return `nothing was applied: run ${first?.run ?? '?'}${others} has the workspace mounted`;
        }
        case 'no-space':
            return `nothing was applied: it needs ${String(outcome.needed)} bytes and the workspace's file system has ${String(outcome.available)}`;
        case 'failed':
            return `nothing was applied: ${outcome.reason}`;
    }
}
function settledChange({ change, fate }, withheld, coming) {
    const secrets = withheld.get(change);
    if (secrets !== undefined)
        return [{ change, disposition: 'withheld', reason: holds(secrets) }];
    switch (fate.kind) {
        case 'apply':
            return [{ change, disposition: coming, reason: null }];
        case 'violation':
            return [{ change, disposition: 'dropped', reason: fate.message }];
        case 'output':
        case 'ignored':
        case 'carried':
        case 'index':
        case 'implied':
            return [];
    }
}
function violationOf({ change, fate }, withheld, loaded) {
    const what = (0,error/* printable */.g$)(change.path);
    const secrets = withheld.get(change);
    if (secrets !== undefined)
        return [withheldViolation(loaded, what, secrets)];
    if (fate.kind !== 'violation')
        return [];
    const { clause, message } = fate;
    return [{ clause, origin: (0,events/* placeOf */.$t)(loaded, clause), what, message }];
}
/** A file that was kept back because of what is in it. */
function withheldViolation(loaded, what, secrets) {
    const clause = 'env.secret';
    return {
        clause,
        origin: (0,events/* placeOf */.$t)(loaded, clause),
        what,
        message: `${what} was withheld: ${holds(secrets)}`,
    };
}
/** What would admit a dropped change; nothing does when it is what it is that forbids it. */
function suggestionOf(change, fate, loaded) {
    if (fate.kind !== 'violation' || fate.reason !== 'not-permitted')
        return [];
    const directory = (change.type ?? change.was?.type) === 'directory';
    const { suggestion } = (0,path.decideWrite)(loaded.policy, (0,classify/* policyPath */.k1)(change.path, directory));
    return suggestion === null ? [] : [suggestion];
}


/***/ }),

/***/ 2024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ widenings),
/* harmony export */   i: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Entries of a list that are shown; the rest is counted in a comment. */
const MAX_ENTRIES = 50;
/**
 * Writes several suggestions as one YAML document that a reviewer would merge: entries for the same list stand
 * under one key, each once.
 *
 * @returns null when there is nothing that would admit any of it.
 */
function widenings(suggestions) {
    if (suggestions.length === 0)
        return null;
    const byClause = new Map();
    for (const suggestion of suggestions) {
        const { clause } = suggestion;
        if (suggestion.change === 'set') {
            byClause.set(clause, suggestion.add);
            continue;
        }
        const before = byClause.get(clause);
        const entries = Array.isArray(before) ? before : [];
        for (const entry of suggestion.add) {
            if (!entries.some((one) => JSON.stringify(one) === JSON.stringify(entry)))
                entries.push(entry);
        }
        byClause.set(clause, entries);
    }
    const document = {};
    const cut = [];
    for (const [clause, value] of byClause) {
        const entries = Array.isArray(value) ? value : null;
        if (entries !== null && entries.length > MAX_ENTRIES) {
            cut.push(`# and ${String(entries.length - MAX_ENTRIES)} more under ${clause}\n`);
        }
        place(document, clause.split('.'), entries === null ? value : entries.slice(0, MAX_ENTRIES));
    }
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(document, { lineWidth: 0, collectionStyle: 'block' }) + cut.join('');
}
/** Puts a value where a dotted clause says. */
function place(into, keys, value) {
    const [key, ...rest] = keys;
    if (key === undefined)
        return;
    if (rest.length === 0) {
        into[key] = value;
        return;
    }
    const inner = Object.hasOwn(into, key) ? into[key] : undefined;
    const mapping = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : {};
    into[key] = mapping;
    place(mapping, rest, value);
}


/***/ }),

/***/ 6170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
/** package.json's version, as logs carry it; a test holds the two together. */
const TOOL_VERSION = '0.1.0';


/***/ })

};
;