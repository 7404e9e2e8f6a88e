"use strict";
exports.id = 3269;
exports.ids = [3269,9899,7307,5838];
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

/***/ 5838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideEnv: () => (/* binding */ decideEnv),
/* harmony export */   looksLikeCredential: () => (/* binding */ looksLikeCredential)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3967);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9899);


/**
 * Files by which a step speaks to its runner; whoever can write them sets variables, PATH and outputs of later
 * steps. They are no secrets, so `secret` doesn't pass them either.
 */
const RUNNER_FILES = new Set([
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
/** Variables that the sandbox sets itself, for the message alone. */
const OWN = new Set(['HOME', 'TMPDIR', 'PATH', 'LANG', 'TZ', 'USER', 'LOGNAME', 'PWD']);
const CREDENTIAL_WORD = /(?:^|_)(?:TOKEN|SECRET|SECRETS|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|CREDENTIAL|CREDENTIALS|AUTH|APIKEY|API_KEY|ACCESS_KEY|ACCESS_KEY_ID|PRIVATE_KEY|SIGNING_KEY|ENCRYPTION_KEY|DEPLOY_KEY|SSH_KEY|PAT)(?:_|$)/;
/** Whether a variable's name says that it holds a credential: `ACTIONS_*`, `GITHUB_TOKEN`, `*_TOKEN` and their like. */
function looksLikeCredential(name) {
    const upper = name.toUpperCase();
    if (upper === 'PWD' || upper === 'OLDPWD')
        return false;
    return upper.startsWith('ACTIONS_') || CREDENTIAL_WORD.test(upper);
}
/**
 * May the host's variable of this name be seen inside? `pass` never passes what looks like a credential; `secret`
 * does, by the whole name. `set` is a value of the policy's own, so the host's stays outside.
 */
function decideEnv(policy, name) {
    const { env } = policy;
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .deny */ .Xg)('env.pass', `${JSON.stringify(name)} is no name of a variable.`);
    }
    if (RUNNER_FILES.has(name.toUpperCase())) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .deny */ .Xg)('env', `${name} names a file that steers later steps of the job, and never passes.`);
    }
    if (Object.hasOwn(env.set, name)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .allow */ .cw)(`env.set.${name}`, `The policy gives ${name} a value of its own; the host's is not seen.`);
    }
    const secret = env.secret.indexOf(name);
    if (secret >= 0)
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .allow */ .cw)(`env.secret[${secret}]`, `${name} is passed as a secret.`);
    const passed = env.pass.findIndex((entry) => entry.endsWith('*') ? entry !== '*' && name.startsWith(entry.slice(0, -1)) : entry === name);
    if (name === 'CI' && passed < 0) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .allow */ .cw)('env.pass', 'CI is seen inside wherever the host sets it, whatever the policy passes.');
    }
    const asSecret = { change: 'append', clause: 'env.secret', add: [name] };
    if (looksLikeCredential(name)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .deny */ .Xg)(passed < 0 ? 'env.secret' : `env.pass[${passed}]`, passed < 0
            ? `${name} looks like a credential, and secret doesn't name it.`
            : `${name} looks like a credential, which pass never passes; secret says that it is meant.`, {
            nearest: passed < 0
                ? null
                : {
                    clause: `env.pass[${passed}]`,
                    differs: `${String(env.pass[passed])} is in pass, not in secret`,
                },
            suggestion: asSecret,
        });
    }
    if (passed >= 0)
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .allow */ .cw)(`env.pass[${passed}]`, `${String(env.pass[passed])} passes ${name}.`);
    const like = (0,_near_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, env.pass.filter((entry) => !entry.endsWith('*')));
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .deny */ .Xg)('env.pass', OWN.has(name)
        ? `The sandbox has its own ${name}; the host's is not passed.`
        : `Nothing passes ${name}, and no other variable of the host is seen inside.`, {
        nearest: like === null ? null : { clause: `env.pass[${env.pass.indexOf(like)}]`, differs: `it names ${like}` },
        suggestion: { change: 'append', clause: 'env.pass', add: [name] },
    });
}


/***/ }),

/***/ 9899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   nY: () => (/* binding */ drawnAs),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6905);

/**
 * The candidate nearest to a word, for naming what was probably meant: at most two edits away, one for a word of
 * five letters or fewer, none for one of two; null when there is none.
 */
function nearest(word, candidates) {
    const most = Math.min(2, Math.floor(word.length / 3));
    let best = null;
    let least = most + 1;
    for (const candidate of candidates) {
        const edits = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(word, candidate, least - 1);
        if (edits < least) {
            least = edits;
            best = candidate;
        }
    }
    return best;
}
/** Letters of other alphabets that are drawn like Latin ones, for saying what a name only looks like. */
const LOOKS_LIKE = {
    а: 'a', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', ӏ: 'l', о: 'o', р: 'p', ѕ: 's', у: 'y', х: 'x', ԝ: 'w',
    α: 'a', ο: 'o', ρ: 'p', ν: 'v', υ: 'u', ι: 'i', κ: 'k', ɡ: 'g', ı: 'i', ⅼ: 'l', ⅰ: 'i', ｍ: 'm',
}; // prettier-ignore
/** The ASCII text that a text with look-alike or invisible characters is drawn as; null when it is ASCII already. */
function drawnAs(text) {
    // eslint-disable-next-line no-control-regex -- the point is to tell ASCII from the rest
    if (/^[\x00-\x7f]*$/.test(text))
        return null;
    return Array.from(text.normalize('NFKC'))
        .map((letter) => LOOKS_LIKE[letter] ?? letter)
        .join('')
        .replace(/\p{Cf}|\p{Mn}/gu, '');
}
/** The code points beyond ASCII of a text, as `U+0441`, for messages. */
function codePoints(text) {
    const points = Array.from(text)
        .map((letter) => letter.codePointAt(0) ?? 0)
        .filter((point) => point > 0x7e || point < 0x20)
        .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
    return [...new Set(points)].slice(0, 4).join(', ');
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

/***/ 9732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ POLICY_RULES)
/* harmony export */ });
const error = (id, title, what) => ({
    id,
    severity: 'error',
    title,
    what,
});
/** Every rule of parse, validate and resolve. All are errors: a policy with one of them is never run. */
const POLICY_RULES = [
    // The file and its text.
    error('SP0001', 'file cannot be read', 'The policy, or a file it names, is missing, unreadable or a directory.'),
    error('SP0002', 'file too large', 'A policy file may have 1 MiB and 150,000 YAML tokens.'),
    error('SP0003', 'not text', 'The file is not UTF-8 text, or holds characters that control the display or hide.'),
    error('SP0004', 'YAML syntax', 'The text is not YAML 1.2, for example because a tab indents it.'),
    error('SP0005', 'empty policy', 'The file holds no policy: it is empty or has only comments.'),
    error('SP0006', 'several documents', 'A policy file holds exactly one YAML document, without directives.'),
    error('SP0007', 'not a mapping', 'The top of a policy is a mapping of clauses.'),
    error('SP0008', 'duplicate key', 'A key appears twice in one mapping; which of them holds would be a guess.'),
    error('SP0009', 'anchor or alias', 'Anchors and aliases are refused: a clause says in its own place what it means, and nothing can be blown up by reference.'),
    error('SP0010', 'merge key', 'The merge key `<<` is refused, as are anchors.'),
    error('SP0011', 'tag', 'YAML tags are refused: every value is plain text, a number, true, false, a list or a mapping.'),
    error('SP0012', 'key is not text', 'Keys are text. A number, a list or nothing as a key is refused.'),
    error('SP0013', 'reserved key', 'Keys such as `__proto__` mean something to programs that read the policy and are refused.'),
    error('SP0014', 'nested too deep', 'A policy nests at most 32 levels.'),
    // The schema.
    error('SP0020', 'unknown key', 'A key that the language does not have. It would have no effect, so it is refused.'),
    error('SP0021', 'missing key', 'A key that must be there is not.'),
    error('SP0022', 'wrong type', 'A value of another type than the clause takes.'),
    error('SP0023', 'not one of the values', 'A value that is not one of those the clause takes.'),
    error('SP0024', 'out of range', 'A number, length or count outside of what the clause takes.'),
    error('SP0025', 'malformed value', 'A value that is not spelt as the clause takes it.'),
    // What a schema cannot say.
    error('SP0030', 'malformed size or time', 'Sizes and times carry a unit; a bare number would be a guess.'),
    error('SP0031', 'malformed host', 'A host is a lower-case name, punycode for other alphabets, with at most a leading `*.`.'),
    error('SP0032', 'wildcard over a public suffix', 'A wildcard such as `*.com` or `*.github.io` admits names that anybody can register.'),
    error('SP0033', 'malformed address range', 'A `cidr` is a network address and a prefix length, in canonical form.'),
    error('SP0034', 'malformed glob', 'Globs are relative to the workspace, without `..`, `!` or an absolute path.'),
    error('SP0035', 'not a plain path', 'Where a mount enforces a clause, it needs a path or directory, not a pattern.'),
    error('SP0036', 'clauses contradict', 'Two clauses that cannot both hold, such as `workspace: read-only` with `write`.'),
    error('SP0037', 'pattern does not compile', 'Patterns use the syntax of RE2.'),
    error('SP0038', 'malformed image reference', 'An image is `host` or registry/name:tag@sha256:….'),
    error('SP0039', 'malformed variable name', 'Environment variables have names of letters, digits and `_`.'),
    error('SP0040', 'malformed mount', 'A mount has a host path and an absolute, normal path inside that hides nothing of the sandbox.'),
    error('SP0041', 'unknown capability', 'A capability that the kernel does not have, or one that would let the code out.'),
    error('SP0042', 'malformed seccomp profile', 'An own seccomp profile is JSON as Docker reads it.'),
    error('SP0043', 'malformed waiver', 'A waiver names a clause of the language and a real date.'),
    error('SP0044', 'malformed input', 'An input whose rule contradicts itself or whose variable is taken.'),
    error('SP0045', 'duplicate entry', 'The same entry twice in one list: one of them is not what was meant.'),
    error('SP0046', 'malformed test', 'A test whose request cannot be read.'),
    error('SP0047', 'malformed path', 'A path of a policy, profile, program or toolchain that cannot be what was meant.'),
    // Layers.
    error('SP0060', 'wider than the parent', 'A clause of a child, phase or policy under a floor must lie within the one above it.'),
    error('SP0061', 'extends itself', 'Policies that extend one another in a circle.'),
    error('SP0062', 'too many layers', 'Policies extend at most 8 levels deep, and at most 64 files.'),
    error('SP0063', 'parents cannot be met', 'What two parents have in common cannot be worked out; the child has to state the clause.'),
    error('SP0064', 'phase wider than the policy', 'A clause of a phase must lie within the policy’s own.'),
    error('SP0065', 'unknown phase', 'A phase was asked for that the policy does not have.'),
];


/***/ })

};
;