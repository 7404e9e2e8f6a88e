"use strict";
exports.id = 867;
exports.ids = [867];
exports.modules = {

/***/ 34360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ownEtcFiles),
/* harmony export */   y: () => (/* binding */ identityContent)
/* harmony export */ });
const NSSWITCH = 'passwd: files\ngroup: files\nhosts: files dns\nservices: files\nprotocols: files\n';
const HOSTS = '127.0.0.1 localhost sandbox\n::1 localhost ip6-localhost ip6-loopback\n';
/** Without a network there is no server to ask. */
const RESOLV_OPTIONS = 'options timeout:1 attempts:1\n';
/** The gateway answers at once; a machine under load may take a moment. */
const GATEWAY_OPTIONS = 'options timeout:5 attempts:3\n';
/** The files of /etc that are ours in every tier, instead of the host's or the image's. */
function ownEtcFiles(network) {
    const resolvConf = network.kind === 'none' ? RESOLV_OPTIONS : `nameserver ${network.interceptor}\n${GATEWAY_OPTIONS}`;
    return [
        { kind: 'identity', target: '/etc/passwd' },
        { kind: 'identity', target: '/etc/group' },
        { kind: 'file', target: '/etc/nsswitch.conf', content: NSSWITCH, mode: 0o644 },
        { kind: 'file', target: '/etc/hosts', content: HOSTS, mode: 0o644 },
        { kind: 'file', target: '/etc/resolv.conf', content: resolvConf, mode: 0o644 },
        { kind: 'file', target: '/etc/hostname', content: 'sandbox\n', mode: 0o644 },
    ];
}
/** What /etc/passwd or /etc/group hold for a run: root for names in listings, the run's user, and nobody. */
function identityContent(target, bindings) {
    const uid = String(bindings.uid);
    const gid = String(bindings.gid);
    if (target === '/etc/passwd')
        return [
            'root:x:0:0:root:/nonexistent:/usr/sbin/nologin',
            `sandbox:x:${uid}:${gid}:sandbox:/home/sandbox:/bin/sh`,
            ...(uid === '65534' ? [] : ['nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin']),
            '',
        ].join('\n');
    return ['root:x:0:', `sandbox:x:${gid}:`, ...(gid === '65534' ? [] : ['nogroup:x:65534:']), ''].join('\n');
}


/***/ }),

/***/ 45754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   tI: () => (/* binding */ compileGlobs),
/* harmony export */   yk: () => (/* binding */ escapeGlob)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70298);
/* harmony import */ var _policy_values_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7022);


/** A glob that is a name and nothing else: gitignore matches it against the last part of a path, at any depth. */
const PLAIN_NAME = /^[^/\\*?[\]!#\s]+$/;
/**
 * Compiles the globs of one clause; the index of each is kept, so that a match names its line. Paths given to
 * the matchers are relative to the workspace and tidied.
 */
function compileGlobs(globs, options) {
    const key = `${options.negation}${String(options.foldCase ?? false)}\0${globs.join('\0')}`;
    let found = compiled.get(key);
    if (found === undefined) {
        if (compiled.size >= MOST)
            compiled.clear();
        found = compile(globs, options);
        compiled.set(key, found);
    }
    return found;
}
/** Lists compiled before: the policies of an organisation share most of theirs. */
const compiled = new Map();
const MOST = 100;
function compile(globs, options) {
    const matcher = ignore__WEBPACK_IMPORTED_MODULE_0__({ ignorecase: options.foldCase ?? false });
    /** Plain names at any depth, where no glob can take a match back: looked up rather than tried one by one. */
    const names = new Map();
    const everything = [];
    let others = 0;
    const bases = [];
    for (const [index, text] of globs.entries()) {
        const glob = spelled(options.foldCase === true ? text.toLowerCase() : text);
        if (glob === '')
            everything.push(index);
        else if (options.negation === 'no' && PLAIN_NAME.test(glob)) {
            names.set(glob, index);
            bases.push({ base: glob, index });
        }
        else if (!glob.startsWith('!')) {
            others++;
            matcher.add({ pattern: glob, mark: String(index) });
            const base = (0,_policy_values_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalBase */ .t)(glob);
            if (base !== null)
                bases.push({ base, index });
        }
        else if (options.negation === 'yes') {
            others++;
            matcher.add({ pattern: glob, mark: String(index) });
        }
    }
    const fold = (path) => (options.foldCase === true ? path.toLowerCase() : path);
    return {
        match: (path, directory) => {
            if (names.size > 0) {
                for (const segment of fold(path).split('/')) {
                    const named = names.get(segment);
                    if (named !== undefined)
                        return named;
                }
            }
            if (path !== '' && others > 0) {
                // A folder pattern must not be escaped by leaving the folder's slash out.
                const shapes = directory ? [`${path}/`] : [path];
                for (const shape of shapes) {
                    const found = matcher.test(shape);
                    if (found.ignored)
                        return Number(found.rule?.mark ?? -1);
                    if (found.unignored)
                        return -1;
                }
            }
            return everything[0] ?? -1;
        },
        below: (path) => {
            const found = bases.find(({ base }) => path === '' || base === path || base.startsWith(`${path}/`));
            return found?.index ?? -1;
        },
    };
}
/**
 * A glob as the matcher must be given it: without a leading `./`; `#`, which would make it a comment, and spaces
 * at its end, which would be dropped, escaped. The whole workspace (`./`, `.`, `/`) becomes the empty text.
 */
function spelled(text) {
    const negated = text.startsWith('!') ? '!' : '';
    let glob = text.slice(negated.length).replace(/\/{2,}/g, '/');
    const dotted = glob.startsWith('./');
    while (glob.startsWith('./'))
        glob = glob.slice(2);
    if (glob === '' || glob === '.' || glob === '/' || glob === '/**' || glob === '**')
        return negated;
    // `./a` speaks of the workspace's own `a`, as `/a` does.
    if (dotted && !glob.startsWith('/'))
        glob = `/${glob}`;
    if (glob.startsWith('#'))
        glob = `\\${glob}`;
    return (negated +
        glob.replace(/(\\*)( +)$/, (_all, slashes, spaces) => {
            // An odd number of backslashes has escaped the first of them already.
            const open = slashes.length % 2 === 1 ? spaces.slice(1) : spaces;
            return slashes + spaces.slice(open.length) + '\\ '.repeat(open.length);
        }));
}
/** Whether a glob is a plain path: nothing in it stands for anything but itself. */
function isLiteral(glob) {
    return !/[*?[\]\\!]/.test(glob);
}
/** A path as a glob that matches it alone. */
function escapeGlob(path) {
    return path.replace(/[*?[\]\\]/g, '\\$&').replace(/^[!#]/, '\\$&');
}


/***/ }),

/***/ 63541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newRunId),
/* harmony export */   P: () => (/* binding */ isRunId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A run's name: when it began, UTC, and eight random hexadecimal digits: `20260102T030405Z-0123abcd`. */
function newRunId(now = new Date(), random = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4)) {
    const stamp = now
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replace(/[-:]/g, '');
    return `${stamp}-${random.toString('hex')}`;
}
/** Whether a text is a run's name, as opposed to a path. */
function isRunId(text) {
    return /^\d{8}T\d{6}Z-[0-9a-f]{8}$/.test(text);
}


/***/ })

};
;