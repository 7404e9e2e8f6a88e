"use strict";
exports.id = 9023;
exports.ids = [9023];
exports.modules = {

/***/ 4360:
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

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** What a value is, in the words of messages: `text`, `a number`, `a list`. */
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    switch (typeof value) {
        case 'string':
            return 'text';
        case 'object':
            return 'a mapping';
        default:
            return `a ${typeof value}`;
    }
}
/** A value as a message shows it: short, on one line, in quotes when it is text. */
function shown(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    // Whatever a report's format is, a message never carries control characters.
    // eslint-disable-next-line no-control-regex
    const safe = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => JSON.stringify(character).slice(1, -1));
    return `\`${safe.length > 80 ? `${safe.slice(0, 77)}…` : safe}\``;
}
/** `a, b or c`. */
function oneOf(words) {
    if (words.length <= 1)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 7022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   X9: () => (/* binding */ anchored),
/* harmony export */   pV: () => (/* binding */ readGlob),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   t: () => (/* binding */ literalBase)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2741);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1093);


/** The canonical spelling of the whole workspace. */
const WHOLE = './';
/** First segments of absolute paths that nobody means as a folder of the workspace. */
const SYSTEM = new Set([
    'Library',
    'Users',
    'boot',
    'dev',
    'etc',
    'home',
    'media',
    'mnt',
    'proc',
    'root',
    'run',
    'sys',
    'usr',
    'var',
]);
/** Whether anything in a glob stands for more than itself. */
const hasWildcard = (glob) => /[*?[]/.test(glob);
/** The folders that an anchored glob names before its first wildcard; null when it isn't anchored or names none. */
function literalBase(glob) {
    const inner = glob.replace(/\/$/, '');
    const anchored = inner.includes('/');
    const parts = inner.replace(/^\//, '').split('/');
    const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
    const base = (wild < 0 ? parts : parts.slice(0, wild)).join('/');
    return anchored || wild < 0 ? base || null : null;
}
function bracketsClosed(glob) {
    for (let at = 0; at < glob.length; at += 1) {
        if (glob[at] === '\\')
            at += 1;
        else if (glob[at] === '[') {
            // A `]` right after `[`, `[!` or `[^` is one of the characters.
            const from = /[!^]/.test(glob[at + 1] ?? '') ? at + 3 : at + 2;
            const end = glob.indexOf(']', from);
            if (end === -1)
                return false;
            at = end;
        }
    }
    return true;
}
/**
 * Reads a glob of gitignore's kind, relative to the workspace, and gives its canonical spelling: `./` for the whole
 * workspace, `/a` for `./a`. What gitignore takes but hardly anybody means (`!`, `#`, braces, `..`) is refused.
 */
function readGlob(text) {
    const no = (message, help) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0034', message, help);
    if (text === '.' || text === './' || text === '/')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(WHOLE);
    if (/[\0\r\n]/.test(text))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} holds a line end or NUL`);
    if (text.startsWith('!')) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} begins with \`!\``, 'Nothing is taken back by a glob: list what is meant, and what is not in `deny`.');
    }
    if (text.startsWith('#'))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} would be a comment to git`, `Write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`\\${text}`)}.`);
    if (text.startsWith('~')) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} names a home directory`, 'Globs are relative to the workspace; host paths go in `filesystem.mounts`.');
    }
    if (/^[A-Za-z]:[\\/]/.test(text))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is a path of Windows`, 'Globs are relative to the workspace and use `/`.');
    if (/\\[A-Za-z0-9]/.test(text)) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} uses a backslash between names`, `Write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text.replace(/\\/g, '/'))}.`);
    }
    if (/(?<!\\)(?:\\\\)*\\$/.test(text))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} ends in a backslash`);
    if (/^\s|\s$/.test(text))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} begins or ends with a space`, `Write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text.trim())}.`);
    if (/(?<!\\)[{}]/.test(text)) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} holds braces, which gitignore's globs do not expand`, 'Write one entry for each; `\\{` stands for a brace.');
    }
    const glob = text.startsWith('./') ? text.slice(1) : text;
    const segments = glob.replace(/^\//, '').replace(/\/$/, '').split('/');
    if (segments.includes('..'))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} leaves the workspace`, 'Globs are relative to the workspace, without `..`.');
    if (segments.includes('.') || segments.includes('')) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} holds an empty segment`, `Write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(glob.replace(/\/(?:\.?\/)+/g, '/'))}.`);
    }
    const [first = ''] = segments;
    if (text.startsWith('/') && SYSTEM.has(first)) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is an absolute path`, `Globs are relative to the workspace: write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`.${text}`)} for its own folder \`${first}\`; host paths go in \`filesystem.mounts\`.`);
    }
    for (const segment of segments) {
        if (segment !== '**' && /(?<!\\)\*\*/.test(segment)) {
            return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} joins \`**\` to a name`, '`**` stands alone between slashes; within a name, write `*`.');
        }
    }
    if (!bracketsClosed(glob))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} opens a \`[\` that is not closed`, 'Write `\\[` for a bracket.');
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(glob);
}
/** Reads a plain path relative to the workspace and gives it anchored: `/src/`. */
function anchored(glob) {
    if (glob === WHOLE)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(WHOLE);
    if (hasWildcard(glob))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0035', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(glob)} is a pattern`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(glob.startsWith('/') ? glob : `/${glob}`);
}


/***/ }),

/***/ 1093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
const read = (value) => ({ ok: true, value });
const refuse = (rule, message, help) => help === undefined ? { ok: false, rule, message } : { ok: false, rule, message, help };


/***/ }),

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newRunId),
/* harmony export */   P: () => (/* binding */ isRunId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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