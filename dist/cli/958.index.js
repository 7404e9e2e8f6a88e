"use strict";
exports.id = 958;
exports.ids = [958,7146,7015];
exports.modules = {

/***/ 4076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ CHECK_RULES)
/* harmony export */ });
const rule = (id, severity, title) => ({ id, severity, title });
/** What `check` finds in a change; each has a page in docs/rules. */
const CHECK_RULES = {
    patchUnread: rule('SP0900', 'error', 'patch that is not understood'),
    // Where it writes, by the policy.
    outsideWrite: rule('SP0901', 'error', 'change outside of what may be written'),
    denied: rule('SP0902', 'error', 'change that the policy denies'),
    protectedPath: rule('SP0903', 'error', 'change of what is protected by default'),
    judgesItself: rule('SP0913', 'error', 'change judged by a policy of its own'),
    // What it puts there.
    impossibleName: rule('SP0904', 'error', 'name that no checkout may have'),
    specialMode: rule('SP0905', 'error', 'special permissions'),
    madeExecutable: rule('SP0906', 'warning', 'file made executable'),
    linkLeaves: rule('SP0907', 'error', 'link that leads out'),
    linkChanged: rule('SP0908', 'warning', 'link made or changed'),
    submodule: rule('SP0909', 'error', 'submodule'),
    binary: rule('SP0910', 'warning', 'binary file'),
    unread: rule('SP0911', 'error', 'content that can’t be judged'),
    tooLarge: rule('SP0912', 'error', 'change too large to judge'),
    // What runs by itself, or steers what does.
    hook: rule('SP0920', 'warning', 'git runs it by itself'),
    ci: rule('SP0921', 'warning', 'a CI service runs it or is governed by it'),
    agent: rule('SP0922', 'warning', 'it steers agents'),
    opened: rule('SP0923', 'warning', 'an editor or a shell runs it when the folder is opened'),
    lifecycle: rule('SP0924', 'error', 'script that an install runs by itself'),
    packageScript: rule('SP0925', 'warning', 'package script changed'),
    built: rule('SP0926', 'warning', 'a build or an install runs it'),
    loaded: rule('SP0927', 'warning', 'a tool loads it by itself'),
    // What it gives away, and what it takes in.
    secret: rule('SP0930', 'error', 'credential in the change'),
    hiddenCharacter: rule('SP0931', 'warning', 'text that reads otherwise than it is'),
    newDependency: rule('SP0940', 'warning', 'new dependency'),
    elsewhere: rule('SP0941', 'error', 'dependency from elsewhere than the registry'),
    lockOutOfStep: rule('SP0942', 'warning', 'lock file out of step'),
};


/***/ }),

/***/ 1408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruleInfo: () => (/* binding */ ruleInfo)
});

// UNUSED EXPORTS: ALL_RULES

// EXTERNAL MODULE: ./build/check/rules.js
var rules = __webpack_require__(4076);
// EXTERNAL MODULE: ./build/policy/rules.js
var policy_rules = __webpack_require__(9732);
// EXTERNAL MODULE: ./build/lint/meta-rules.js
var meta_rules = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/lint/rules/index.js + 46 modules
var lint_rules = __webpack_require__(6047);
// EXTERNAL MODULE: ./build/lint/workflow/read.js
var read = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/lint/workflow/rules/index.js + 14 modules
var workflow_rules = __webpack_require__(8180);
;// CONCATENATED MODULE: ./build/lint/catalogue.js





/** Every rule there is: of the file and its schema, of the policy's meaning, of workflows, of linting itself; by id. */
const CATALOGUE = [
    ...policy_rules/* POLICY_RULES */.b.map(({ id, severity, title }) => ({ id, severity, title })),
    ...lint_rules/* RULES */.y.map(({ meta }) => meta),
    read/* UNREAD */.y,
    ...workflow_rules/* WORKFLOW_RULES */.K.map(({ meta }) => meta),
    ...Object.values(meta_rules/* META_RULES */.q),
].sort((a, b) => (a.id < b.id ? -1 : 1));

// EXTERNAL MODULE: ./build/report/diff/report.js
var report = __webpack_require__(1505);
// EXTERNAL MODULE: ./build/report/verify/report.js
var verify_report = __webpack_require__(7015);
;// CONCATENATED MODULE: ./build/cli/rules.js




/** Every rule of every command that gives findings, by id; each has a page in docs/rules. */
const ALL_RULES = [
    ...CATALOGUE,
    ...Object.values(rules/* CHECK_RULES */.N),
    ...Object.values(report/* DIFF_RULES */.KL),
    ...Object.values(verify_report/* VERIFY_RULES */.mm),
].sort((a, b) => (a.id < b.id ? -1 : 1));
/** A rule by its id. Throws a TypeError for an id that no rule has: a finding can't have one. */
function ruleInfo(id) {
    const entry = ALL_RULES.find((rule) => rule.id === id);
    if (entry === undefined)
        throw new TypeError(`no rule ${id}`);
    return entry;
}


/***/ }),

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


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ DIFF_RULES),
/* harmony export */   Ul: () => (/* binding */ diffFindings),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* unused harmony export witnessText */
/** The kinds of changes as rules: what SARIF and annotations name. */
const DIFF_RULES = {
    widened: { id: 'SP1101', severity: 'error', title: 'policy widened' },
    narrowed: { id: 'SP1102', severity: 'info', title: 'policy narrowed' },
    moved: { id: 'SP1103', severity: 'info', title: 'clause moved' },
};
function countChanges(changes) {
    const counts = { widened: 0, narrowed: 0, moved: 0 };
    for (const { change } of changes)
        counts[change] += 1;
    return counts;
}
/** What shows a change, as a sentence; null for what moved. */
function witnessText({ change, witness }) {
    if (change === 'moved')
        return null;
    const [now, before] = change === 'widened' ? ['permitted', 'refused'] : ['refused', 'permitted'];
    if (witness !== null)
        return `For one, this is ${now} now and was ${before}: ${witness.text}`;
    return change === 'widened'
        ? 'No request was found that shows it; it can’t be shown either that nothing more is permitted.'
        : 'No request was found that shows it.';
}
/**
 * The same as findings at the head's lines, for the formats that findings have. `kinds` are those that are told of.
 */
function diffFindings(report, kinds = ['widened', 'narrowed', 'moved']) {
    const told = report.changes.filter(({ change }) => kinds.includes(change));
    return {
        version: report.version,
        files: [...new Set([report.head.name, ...told.map(({ head }) => head.file)])],
        sources: report.sources,
        findings: told.map(finding),
        rules: kinds.filter((kind) => told.some(({ change }) => change === kind)).map((kind) => DIFF_RULES[kind]),
    };
}
function finding(change) {
    const { id, severity } = DIFF_RULES[change.change];
    const { base, head, message } = change;
    return {
        rule: id,
        severity,
        message,
        help: witnessText(change),
        at: { file: head.file, span: head.span },
        related: base.stated
            ? [{ message: 'the base has it here', at: { file: base.file, span: base.span } }]
            : [],
        fix: null,
    };
}


/***/ }),

/***/ 7015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ byClause),
/* harmony export */   Qc: () => (/* binding */ probeText),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   mm: () => (/* binding */ VERIFY_RULES),
/* harmony export */   verifyFindings: () => (/* binding */ verifyFindings)
/* harmony export */ });
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4938);

/** What `verify` finds, as rules: what SARIF names. */
const VERIFY_RULES = {
    leaked: { id: 'SP1201', severity: 'error', title: 'forbidden act not stopped' },
    unproven: { id: 'SP1202', severity: 'error', title: 'probe that proves nothing' },
    notProbed: { id: 'SP1203', severity: 'info', title: 'clause not probed' },
};
/** A probe in one sentence. */
function probeText({ value, forbidden, permitted, verdict }) {
    const what = value === '' ? '' : ` (${value})`;
    switch (verdict) {
        case 'held':
            return `${forbidden.did}${what}: stopped, ${forbidden.went}`;
        case 'leaked':
            return `${forbidden.did}${what}: not stopped, ${forbidden.went}`;
        case 'unproven':
            return `${forbidden.did}${what}: ${forbidden.went}; but so it went with what is permitted, ${permitted.did}: ${permitted.went}`;
    }
}
/** The same as findings at the policy's lines, for the formats that findings have. What held is none. */
function verifyFindings({ report, policy, documents, show, placeOf }) {
    const at = (clause) => {
        const place = placeOf(clause);
        return place === null
            ? { file: policy, span: null }
            : { file: show(place.file), span: (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)({ kind: 'node', target: 'value', ...place }, documents) };
    };
    const probed = report.probes.flatMap((probe) => {
        if (probe.verdict === 'held')
            return [];
        const { id, severity } = VERIFY_RULES[probe.verdict];
        const message = `${probe.clause}: ${probeText(probe)}`;
        const help = `${probe.by} is to stop it.`;
        return [{ rule: id, severity, message, help, at: at(probe.clause), related: [], fix: null }];
    });
    const left = report.notProbed.map(({ clause, value, reason }) => {
        const { id, severity } = VERIFY_RULES.notProbed;
        const message = `${clause}${value === '' ? '' : ` (${value})`} was not probed: ${reason}`;
        return { rule: id, severity, message, help: null, at: at(clause), related: [], fix: null };
    });
    const findings = [...probed, ...left];
    const used = new Set(findings.map(({ rule }) => rule));
    return {
        version: report.tool.version,
        files: [...new Set([policy, ...findings.map((finding) => finding.at.file)])],
        sources: [...documents.values()].map(({ file, text }) => ({ path: show(file), text })),
        findings,
        rules: Object.values(VERIFY_RULES).filter(({ id }) => used.has(id)),
    };
}
function byClause({ probes }) {
    const clauses = [...new Set(probes.map(({ clause }) => clause))].sort();
    return clauses.map((clause) => {
        const own = probes.filter((probe) => probe.clause === clause);
        return { clause, by: own[0]?.by ?? '', probes: own };
    });
}
/** What was not probed for the same reason, together. */
function byReason(notProbed) {
    const reasons = [...new Set(notProbed.map(({ reason }) => reason))];
    return reasons.map((reason) => ({
        reason,
        what: notProbed
            .filter((one) => one.reason === reason)
            .map(({ clause, value }) => (value === '' ? clause : `${clause} ${value}`))
            .join(', '),
    }));
}


/***/ })

};
;