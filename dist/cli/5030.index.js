"use strict";
exports.id = 5030;
exports.ids = [5030,7146];
exports.modules = {

/***/ 3967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ deny),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   cw: () => (/* binding */ allow),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** A decision that permits. */
function allow(clause, reason) {
    return { verdict: 'allow', clause, reason, nearest: null, suggestion: null };
}
/** A decision that refuses; `nearest` and `suggestion` where there are any. */
function deny(clause, reason, more = {}) {
    return {
        verdict: 'deny',
        clause,
        reason,
        nearest: more.nearest ?? null,
        suggestion: more.suggestion ?? null,
    };
}
/**
 * Where a clause was written. A clause that has no place of its own (`commands.allow[1].args[0]`) gets that of
 * the nearest clause around it; null: nothing around it is written either, so it is a default.
 */
function originOf(loaded, clause) {
    for (let at = clause; at !== null; at = enclosing(at)) {
        if (Object.hasOwn(loaded.origins, at))
            return loaded.origins[at] ?? null;
    }
    return null;
}
/** The 1-based line of a clause, by the rules of `originOf`; null for a default. */
function lineOf(loaded, clause) {
    return originOf(loaded, clause)?.line ?? null;
}
function enclosing(clause) {
    const cut = Math.max(clause.lastIndexOf('.'), clause.lastIndexOf('['));
    return cut > 0 ? clause.slice(0, cut) : null;
}


/***/ }),

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   tI: () => (/* binding */ compileGlobs),
/* harmony export */   yk: () => (/* binding */ escapeGlob)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);

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
            const base = literalBase(glob);
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
/** The folders that an anchored glob names before its first wildcard; null when it isn't anchored or names none. */
function literalBase(glob) {
    const inner = glob.replace(/\/$/, '');
    const anchored = inner.includes('/');
    const parts = inner.replace(/^\//, '').split('/');
    const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
    const base = (wild < 0 ? parts : parts.slice(0, wild)).join('/');
    return anchored || wild < 0 ? base || null : null;
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

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/**
 * Reads a path as it will be asked about: relative ones lie in the workspace, absolute ones do when `workspace`
 * (an absolute path) is around them. `..` is taken as text; that no link leads elsewhere is the enforcer's part,
 * which opens component by component.
 */
function readPath(text, workspace) {
    if (text === '')
        return { where: 'nowhere', problem: 'the path is empty' };
    if (text.includes('\0'))
        return { where: 'nowhere', problem: 'the path holds a NUL byte' };
    const directory = /\/\.{0,2}$/.test(text) || /^\.{1,2}$/.test(text);
    if (text.startsWith('/')) {
        const parts = tidy(text) ?? [];
        if (workspace !== null) {
            const root = tidy(workspace) ?? [];
            if (root.every((part, index) => parts[index] === part)) {
                return { where: 'workspace', path: parts.slice(root.length).join('/'), directory };
            }
        }
        return { where: 'outside', path: `/${parts.join('/')}` };
    }
    const parts = tidy(text);
    if (parts === null)
        return { where: 'nowhere', problem: `"${text}" leaves the workspace` };
    return { where: 'workspace', path: parts.join('/'), directory: directory || parts.length === 0 };
}
/** The parts of a path; null when a relative one climbs above where it starts. */
function tidy(text) {
    const parts = [];
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length > 0)
            parts.pop();
        else if (!text.startsWith('/'))
            return null;
    }
    return parts;
}
/** Whether `path` is `folder` or lies below it; both absolute and tidied. */
function isWithin(path, folder) {
    return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}



/***/ }),

/***/ 7146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SCRATCH: () => (/* binding */ SCRATCH),
/* harmony export */   VIEW: () => (/* binding */ VIEW),
/* harmony export */   decideRead: () => (/* binding */ decideRead),
/* harmony export */   decideWrite: () => (/* binding */ decideWrite),
/* harmony export */   pathRules: () => (/* binding */ pathRules)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3967);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5754);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4416);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8727);
/* harmony import */ var _per_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);




/** Where programs may always leave temporary files; tmpfs of the run's own. */
const SCRATCH = ['/tmp', '/home/sandbox', '/dev/shm'];
/** What the host's view shows besides the workspace: see docs on what exists inside. */
const VIEW = [
    ...SCRATCH,
    '/usr',
    '/bin',
    '/sbin',
    '/lib',
    '/lib32',
    '/lib64',
    '/libx32',
    '/proc',
    '/dev',
    '/etc/passwd',
    '/etc/group',
    '/etc/hosts',
    '/etc/nsswitch.conf',
    '/etc/resolv.conf',
    '/etc/ssl',
    '/etc/alternatives',
    '/etc/ld.so.cache',
    '/etc/ld.so.conf',
    '/etc/ld.so.conf.d',
    '/etc/localtime',
    '/etc/timezone',
];
const pathRules = (0,_per_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .perPolicy */ .s)(({ filesystem }) => {
    const protect = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(filesystem.protect, { negation: 'no', foldCase: true });
    return {
        write: (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(filesystem.write, { negation: 'yes' }),
        deny: (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(filesystem.deny, { negation: 'no' }),
        readDeny: (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(filesystem.readDeny, { negation: 'no' }),
        protect,
        lifted: filesystem.write.flatMap((entry, index) => namesProtected(entry, filesystem, protect)
            ? [{ globs: (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)([entry], { negation: 'no' }), index }]
            : []),
    };
});
/**
 * Whether an entry of `write` names something protected exactly: it is a protected path itself, or one below a
 * protected folder, written without wildcards; or it is a protecting glob, word for word.
 */
function namesProtected(entry, { protect }, globs) {
    if (protect.includes(entry))
        return true;
    if (!(0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$)(entry))
        return false;
    const path = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(entry.replace(/^\//, ''), null);
    return (path.where === 'workspace' && path.path !== '' && globs.match((0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedPath */ .k)(path.path), path.directory) >= 0);
}
/**
 * May a file at this path be made, changed or removed, so that the change comes out? A path that ends in `/` is
 * a folder; one that doesn't is a file or a link, which takes the place of anything that was below it.
 */
function decideWrite(policy, text, context = {}) {
    const { filesystem } = policy;
    const path = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(text, context.workspace ?? null);
    if (path.where === 'nowhere')
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)('filesystem.write', `${sentence(path.problem)}.`);
    if (path.where === 'outside')
        return writeOutside(policy, path.path);
    const shown = shownPath(path);
    if (filesystem.workspace === 'read-only') {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)('filesystem.workspace', 'The workspace is read-only.', {
            suggestion: { change: 'set', clause: 'filesystem.workspace', add: 'overlay' },
        });
    }
    const rules = pathRules(policy);
    const denied = refusing(rules.deny, path);
    if (denied.index >= 0) {
        const glob = filesystem.deny[denied.index] ?? '';
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)(`filesystem.deny[${denied.index}]`, denied.below
            ? `${shown} would replace what ${quoted(glob)} denies, and nothing lifts a stated deny.`
            : `${quoted(glob)} denies ${shown}, and nothing lifts a stated deny.`);
    }
    if (filesystem.git === 'none' && isGit(path)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)('filesystem.git', `${shown} belongs to git, and the policy says git: none.`);
    }
    const lifted = rules.lifted.find(({ globs }) => globs.match(path.path, path.directory) >= 0);
    const folded = { ...path, path: (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedPath */ .k)(path.path) };
    const guarded = refusing(rules.protect, folded);
    if (guarded.index >= 0 && lifted === undefined) {
        const glob = filesystem.protect[guarded.index] ?? '';
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)('filesystem.protect', guarded.below
            ? `${shown} would replace ${quoted(glob)}, which runs by itself or governs the run.`
            : `${shown} is protected by default (${quoted(glob)}): it runs by itself or governs the run.`, {
            nearest: nearWrite(policy, path),
            suggestion: guarded.below ? null : appendWrite(path),
        });
    }
    const index = rules.write.match(path.path, path.directory);
    if (index >= 0) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .allow */ .cw)(`filesystem.write[${index}]`, `${quoted(filesystem.write[index] ?? '')} covers ${shown}.`);
    }
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)('filesystem.write', `No entry of write covers ${shown}.`, {
        nearest: nearWrite(policy, path),
        suggestion: appendWrite(path),
    });
}
/** May a file at this path be read inside? */
function decideRead(policy, text, context = {}) {
    const { filesystem } = policy;
    const path = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(text, context.workspace ?? null);
    if (path.where === 'nowhere')
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)('filesystem.read-deny', `${sentence(path.problem)}.`);
    if (path.where === 'outside')
        return readOutside(policy, path.path);
    const shown = shownPath(path);
    const index = pathRules(policy).readDeny.match(path.path, path.directory);
    const asFolder = index >= 0 ? index : pathRules(policy).readDeny.match(path.path, true);
    if (asFolder >= 0) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)(`filesystem.read-deny[${asFolder}]`, `${quoted(filesystem.readDeny[asFolder] ?? '')} keeps ${shown} from being read.`);
    }
    if (filesystem.git === 'none' && isGit(path)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)('filesystem.git', `${shown} belongs to git, and the policy says git: none.`, {
            suggestion: { change: 'set', clause: 'filesystem.git', add: 'full' },
        });
    }
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .allow */ .cw)('filesystem.read-deny', `Nothing keeps ${shown} from being read.`);
}
function writeOutside(policy, path) {
    const mount = mountOf(policy, path);
    if (mount !== null) {
        const clause = `filesystem.mounts[${mount.index}]`;
        const { at, mode } = mount.mount;
        return mode === 'read-only'
            ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)(clause, `${path} lies in the mount at ${at}, which is read-only.`)
            : (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .allow */ .cw)(clause, `${path} lies in the mount at ${at}, whose mode is ${mode}.`);
    }
    if (SCRATCH.some((folder) => path !== folder && (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(path, folder))) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .allow */ .cw)('limits.tmp-size', `${path} lies in the run's own temporary space, which ends with it.`);
    }
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)('filesystem.write', `${path} lies outside of the workspace.`);
}
function readOutside(policy, path) {
    const mount = mountOf(policy, path);
    if (mount !== null) {
        const inside = path.slice(mount.mount.at.length).replace(/^\//, '');
        const index = pathRules(policy).readDeny.match(inside, false);
        const denied = index >= 0 ? index : pathRules(policy).readDeny.match(inside, true);
        return denied >= 0
            ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)(`filesystem.read-deny[${denied}]`, `${quoted(policy.filesystem.readDeny[denied] ?? '')} keeps ${path} from being read, in mounts too.`)
            : (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .allow */ .cw)(`filesystem.mounts[${mount.index}]`, `${path} lies in the mount at ${mount.mount.at}.`);
    }
    if (policy.image.kind === 'image')
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .allow */ .cw)('image', `${path} is whatever the image holds there.`);
    if (path === '/' || VIEW.some((shown) => (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(path, shown))) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .allow */ .cw)('image', `${path} belongs to what every sandbox sees of the host's programs.`);
    }
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .deny */ .Xg)('filesystem.mounts', `${path} is not shown inside: only the workspace, mounts and the host's programs are.`, {
        suggestion: {
            change: 'append',
            clause: 'filesystem.mounts',
            add: [{ path, at: path, mode: 'read-only' }],
        },
    });
}
/** The mount that a path inside lies in, the deepest when they nest. */
function mountOf(policy, path) {
    return (policy.filesystem.mounts
        .map((mount, index) => ({ mount, index }))
        .filter(({ mount }) => (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(path, mount.at.replace(/(.)\/+$/, '$1')))
        .sort((a, b) => b.mount.at.length - a.mount.at.length)[0] ?? null);
}
/** A deny matches a path, the folder that it may be, and, for a file or a link, what it would take the place of. */
function refusing(globs, path) {
    const own = globs.match(path.path, path.directory);
    if (own >= 0 || path.directory)
        return { index: own, below: false };
    const asFolder = globs.match(path.path, true);
    return asFolder >= 0 ? { index: asFolder, below: false } : { index: globs.below(path.path), below: true };
}
function isGit({ path }) {
    return (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedPath */ .k)(path).split('/').includes('.git');
}
/** The entry of `write` that shares most with the path. */
function nearWrite({ filesystem }, { path }) {
    let best = null;
    let most = 0;
    for (const [index, entry] of filesystem.write.entries()) {
        const plain = entry.replace(/^\.?\//, '');
        if (plain.toLowerCase() !== plain && path.toLowerCase().startsWith(plain.toLowerCase())) {
            return { clause: `filesystem.write[${index}]`, differs: `it is written ${quoted(entry)}: case counts` };
        }
        if (path.toLowerCase().startsWith(plain.toLowerCase()) && plain !== '' && !path.startsWith(plain)) {
            return { clause: `filesystem.write[${index}]`, differs: `it is written ${quoted(entry)}: case counts` };
        }
        let shared = 0;
        while (shared < plain.length && plain[shared] === path[shared])
            shared++;
        if (shared > most && (shared >= 3 || plain.slice(0, shared).includes('/'))) {
            most = shared;
            best = {
                clause: `filesystem.write[${index}]`,
                differs: plain === '' ? 'it covers what is not protected' : `it covers ${quoted(entry)} alone`,
            };
        }
    }
    const whole = filesystem.write.indexOf('./');
    return (best ??
        (whole < 0
            ? null
            : { clause: `filesystem.write[${whole}]`, differs: 'it names no protected path exactly' }));
}
function appendWrite(path) {
    if (path.path === '')
        return { change: 'append', clause: 'filesystem.write', add: ['./'] };
    const glob = `/${(0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeGlob */ .yk)(path.path)}${path.directory ? '/' : ''}`;
    return { change: 'append', clause: 'filesystem.write', add: [glob] };
}
function shownPath({ path, directory }) {
    return path === '' ? 'the workspace itself' : directory ? `${path}/` : path;
}
function quoted(text) {
    return JSON.stringify(text);
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ perPolicy)
/* harmony export */ });
/**
 * Makes `build` run once for each policy: policies never change, so what was compiled from one is kept for as
 * long as it lives.
 */
function perPolicy(build) {
    const built = new WeakMap();
    return (policy) => {
        let entry = built.get(policy);
        if (entry === undefined) {
            entry = { value: build(policy) };
            built.set(policy, entry);
        }
        return entry.value;
    };
}


/***/ }),

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ widening)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

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

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   Xi: () => (/* binding */ RUNNER_FILES),
/* harmony export */   eB: () => (/* binding */ CREDENTIAL_VARIABLES),
/* harmony export */   iD: () => (/* binding */ mayBeCredential),
/* harmony export */   oA: () => (/* binding */ credentialForm)
/* harmony export */ });
const IN_URL = 'a password in a URL';
const PRIVATE_KEY = 'a private key';
/**
 * Texts that are credentials by their form; issuers give them these prefixes so that scanners find them. Texts are
 * hostile and may be long: no form may begin again inside what it failed to match, or a search takes quadratic time.
 */
const FORMS = [
    ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})/],
    ['a GitLab token', /\bgl(?:pat|ptt|dt|rt|cbt|ft|soat)-[A-Za-z0-9_-]{20,}/],
    ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
    ['a Google API key', /\bAIza[A-Za-z0-9_-]{35}\b/],
    ['a Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/],
    ['a package registry token', /\b(?:npm_[A-Za-z0-9]{36}|pypi-AgE[A-Za-z0-9_-]{20,}|cio[A-Za-z0-9]{32})/],
    ['a Docker Hub token', /\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}/],
    ['a Vault token', /\bhv[sbr]\.[A-Za-z0-9_-]{20,}/],
    ['a model provider’s key', /\bsk-[A-Za-z0-9_-]{20,}/],
    ['a Stripe key', /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}/],
    [PRIVATE_KEY, /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/],
    ['a JSON web token', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\./],
    [IN_URL, /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i],
];
/** `a://b:c@` */
const SHORTEST = 8;
/** What credential a text holds by its form, null when it holds none that is known. */
function credentialForm(text) {
    if (text.length < SHORTEST)
        return null;
    return FORMS.find(([, form]) => form.test(text))?.[0] ?? null;
}
const EVERYWHERE = FORMS.map(([what, form]) => [what, new RegExp(form.source, `${form.flags}g`)]);
/** Passwords of URLs that stand for one, or that everybody knows. */
const PLACEHOLDER = /:(?:[^@]*[${}<>*%[\]()][^@]*|pass|password|passwd|pwd|pw|secret|example|changeme|test|token|user|root|admin|x+|\.+|…)@$/i;
/** What only looks like a credential in source code: `${PASSWORD}`, what documents end in EXAMPLE, names made of words. */
function standsFor(what, text) {
    if (what === IN_URL)
        return PLACEHOLDER.test(text);
    return what !== PRIVATE_KEY && (/EXAMPLE$/.test(text) || !/\d/.test(text));
}
/** Every credential in a text of any kind and length, in order, none inside another. In time linear in the text. */
function credentialsIn(text) {
    const found = [];
    for (const [what, form] of EVERYWHERE) {
        for (const match of text.matchAll(form)) {
            if (standsFor(what, match[0]))
                continue;
            found.push({ what, start: match.index, end: match.index + match[0].length });
        }
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    return found.filter((one) => {
        if (one.start < end)
            return false;
        end = one.end;
        return true;
    });
}
/** Values that say that there is no credential, or where one is, rather than being one. */
const NO_CREDENTIAL = /^(?:|0|1|true|false|yes|no|on|off|none|null|unset|dummy|test|example|\/[^\s]*|~\/[^\s]*|[a-z]+:\/\/[^@\s]*)$/i;
/** Whether a value may be a credential, given that its variable's name says so. */
function mayBeCredential(value) {
    return !NO_CREDENTIAL.test(value);
}
/** Variables that a runner, a forge or a cloud's tools keep credentials in, for prefixes that would pass them. */
const CREDENTIAL_VARIABLES = [
    ...['GITHUB_TOKEN', 'GH_TOKEN', 'GH_ENTERPRISE_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'],
    ...[
        'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
        'ACTIONS_ID_TOKEN_REQUEST_URL',
        'ACTIONS_CACHE_URL',
        'ACTIONS_RUNTIME_URL',
    ],
    ...['CI_JOB_TOKEN', 'CI_REGISTRY_PASSWORD', 'CI_DEPLOY_PASSWORD', 'GITLAB_TOKEN', 'BITBUCKET_TOKEN'],
    ...[
        'NPM_TOKEN',
        'NODE_AUTH_TOKEN',
        'TWINE_PASSWORD',
        'UV_PUBLISH_TOKEN',
        'CARGO_REGISTRY_TOKEN',
        'GEM_HOST_API_KEY',
    ],
    ...[
        'AWS_ACCESS_KEY_ID',
        'AWS_SECRET_ACCESS_KEY',
        'AWS_SESSION_TOKEN',
        'AZURE_CLIENT_SECRET',
        'ARM_CLIENT_SECRET',
    ],
    ...[
        'DOCKER_PASSWORD',
        'DOCKER_AUTH_CONFIG',
        'VAULT_TOKEN',
        'OPENAI_API_KEY',
        'ANTHROPIC_API_KEY',
        'HF_TOKEN',
    ],
    ...['DATABASE_PASSWORD', 'PGPASSWORD', 'MYSQL_PWD', 'SSH_PRIVATE_KEY', 'SENTRY_AUTH_TOKEN', 'SONAR_TOKEN'],
];
/** Files of the runner by which a step changes the steps after it. */
const RUNNER_FILES = [
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];


/***/ })

};
;