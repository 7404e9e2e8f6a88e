"use strict";
exports.id = 7293;
exports.ids = [7293];
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

/***/ 33435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findToolchains),
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The system's own program folders, in every view already. */
const SYSTEM = [
    '/usr/local/sbin',
    '/usr/local/bin',
    '/usr/sbin',
    '/usr/bin',
    '/sbin',
    '/bin',
    '/usr/games',
    '/usr/local/games',
];
/** Never mounted as a whole, whatever lies in them. */
const TOO_WIDE = [
    '/',
    '/home',
    '/root',
    '/opt',
    '/srv',
    '/var',
    '/tmp',
    '/mnt',
    '/media',
    '/etc',
    '/run',
    '/dev',
    '/proc',
    '/sys',
    '/Users',
    '/snap',
    '/nix',
    '/boot',
];
/**
 * Version managers keep shims and programs in one folder: the shims need it all. Path below the home folder, and
 * the variable that moves it.
 */
const MANAGERS = [
    { folder: '.pyenv', variable: 'PYENV_ROOT' },
    { folder: '.rbenv', variable: 'RBENV_ROOT' },
    { folder: '.nodenv', variable: 'NODENV_ROOT' },
    { folder: '.goenv', variable: 'GOENV_ROOT' },
    { folder: '.asdf', variable: 'ASDF_DATA_DIR' },
    { folder: '.local/share/mise', variable: 'MISE_DATA_DIR' },
    { folder: '.volta', variable: 'VOLTA_HOME' },
    { folder: '.ghcup', variable: null },
    { folder: '.dotnet', variable: null },
    { folder: 'setup-pnpm', variable: null },
];
/** Folders of which only this one is shown: what lies beside it are caches and credentials. */
const BIN_ONLY = [
    '.cargo/bin',
    'go/bin',
    '.bun/bin',
    '.deno/bin',
    '.local/bin',
    'bin',
    '.cabal/bin',
    '.nimble/bin',
];
/** What proves that the folder above `bin` is an installation of its own and not somebody's belongings. */
const PREFIX_MARKS = ['lib', 'lib64', 'libexec', 'share', 'pkg', 'include', 'node_modules'];
/**
 * Decides for each PATH entry which folder is shown read-only so that its programs work. Never a whole home, and
 * nothing inside the workspace: agent-written code would put its own programs first. Links are resolved; entries
 * that don't exist are passed over.
 */
function findToolchains(request) {
    const shown = new Map();
    const refused = new Map();
    for (const entry of request.entries) {
        const decided = decide(entry, request);
        if (decided === null)
            continue;
        if ('reason' in decided)
            refused.set(entry, decided.reason);
        else
            shown.set(decided.bin, decided);
    }
    const all = [...shown.values(), ...companions([...shown.values()], request)];
    return {
        shown: all,
        refused: [...refused].map(([bin, reason]) => ({ bin, reason })),
    };
}
function decide(entry, request) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry))
        return { reason: 'is not an absolute path' };
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(entry).replace(/(.)\/+$/, '$1');
    if (SYSTEM.includes(named))
        return null;
    const { home, workspace } = request;
    if (workspace !== null && isWithin(named, workspace))
        return { reason: 'lies in the workspace' };
    const bin = realFolder(named);
    if (bin === null)
        return null;
    if (SYSTEM.includes(bin))
        return null;
    if (workspace !== null && isWithin(bin, realFolder(workspace) ?? workspace))
        return { reason: 'leads into the workspace' };
    if (isWithin(named, '/snap') || isWithin(bin, '/snap'))
        return { reason: 'snap programs need their daemon' };
    if (tooWide(bin, home, workspace))
        return { reason: 'would show a whole home or system folder' };
    const root = rootOf(bin, request);
    return tooWide(root, home, workspace) ? { bin, root: bin } : { bin, root };
}
function rootOf(bin, request) {
    if (isWithin(bin, '/usr'))
        return prefixOf(bin);
    if (isWithin(bin, '/nix/store'))
        return '/nix/store';
    const cache = request.env['RUNNER_TOOL_CACHE'] ?? request.env['AGENT_TOOLSDIRECTORY'] ?? '/opt/hostedtoolcache';
    const inCache = [cache, '/opt/hostedtoolcache'].find((folder) => isWithin(bin, folder) && bin !== folder);
    if (inCache !== undefined) {
        // NAME/VERSION/ARCHITECTURE, as the tool-cache library lays it out.
        const parts = bin.slice(inCache.length + 1).split('/');
        return parts.length >= 3 ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inCache, ...parts.slice(0, 3)) : bin;
    }
    const { home } = request;
    if (BIN_ONLY.some((folder) => bin === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, folder)))
        return bin;
    for (const manager of MANAGERS) {
        const set = manager.variable === null ? undefined : request.env[manager.variable];
        for (const folder of [set, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, manager.folder)]) {
            const real = folder === undefined || !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) ? null : realFolder(folder);
            if (real !== null && isWithin(bin, real))
                return real;
        }
    }
    const sdkman = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.sdkman/candidates');
    if (isWithin(bin, sdkman)) {
        const [name] = bin.slice(sdkman.length + 1).split('/');
        return name === undefined || name === '' ? bin : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sdkman, name);
    }
    return prefixOf(bin);
}
/** `PREFIX/bin` with libraries beside it is shown as PREFIX; a folder of loose programs as itself. */
function prefixOf(bin) {
    if (!['bin', 'sbin', 'shims', '.bin'].includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(bin)))
        return bin;
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bin);
    if (prefix === '/usr' || prefix === '/usr/local')
        return bin;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(prefix).some((name) => PREFIX_MARKS.includes(name)) ? prefix : bin;
    }
    catch {
        // Not listable: the folder that PATH names is all that can be vouched for.
        return bin;
    }
}
/** Folders that no PATH entry lies in, but without which a shown one is useless: rustup's toolchains, pipx's environments. */
function companions(shown, request) {
    const { home, env } = request;
    const found = [];
    const add = (bin, folder) => {
        const real = realFolder(folder);
        if (real !== null && !tooWide(real, home, request.workspace))
            found.push({ bin, root: real });
    };
    for (const { bin } of shown) {
        const cargo = env['CARGO_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cargo');
        if (bin === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cargo, 'bin') || bin === realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cargo, 'bin')))
            add(bin, env['RUSTUP_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.rustup'));
        if (bin === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local/bin')) {
            add(bin, env['PIPX_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local/share/pipx'));
            add(bin, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local/share/uv'));
        }
        if (bin === '/opt/pipx_bin')
            add(bin, env['PIPX_HOME'] ?? '/opt/pipx');
    }
    return found;
}
function tooWide(folder, home, workspace) {
    return (TOO_WIDE.includes(folder) ||
        isWithin(home, folder) ||
        (workspace !== null && isWithin(workspace, folder)) ||
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === '/home' ||
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === '/Users');
}
function realFolder(path) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? real : null;
    }
    catch {
        // PATH often names folders that don't exist; there is nothing to show.
        return null;
    }
}
/** Whether a path lies in a folder or is it. Both absolute and normalised. */
function isWithin(path, folder) {
    return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 22741:
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
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22741);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11093);


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

/***/ 11093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
const read = (value) => ({ ok: true, value });
const refuse = (rule, message, help) => help === undefined ? { ok: false, rule, message } : { ok: false, rule, message, help };


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