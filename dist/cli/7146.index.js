"use strict";
exports.id = 7146;
exports.ids = [7146];
exports.modules = {

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

/***/ 84416:
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

/***/ 17146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SCRATCH: () => (/* binding */ SCRATCH),
/* harmony export */   VIEW: () => (/* binding */ VIEW),
/* harmony export */   decideRead: () => (/* binding */ decideRead),
/* harmony export */   decideWrite: () => (/* binding */ decideWrite),
/* harmony export */   pathRules: () => (/* binding */ pathRules)
/* harmony export */ });
/* harmony import */ var _policy_view_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41447);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13967);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45754);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84416);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88727);
/* harmony import */ var _per_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71809);





/** Where programs may always leave temporary files; tmpfs of the run's own. */
const SCRATCH = ['/tmp', '/home/sandbox', '/dev/shm', '/run'];
/** The init's own, below a temporary folder. */
const OWN = '/run/sandbox-policy';
/** What the host's view shows besides the workspace: see docs on what exists inside. */
const VIEW = [
    ...SCRATCH,
    ..._policy_view_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM_FOLDERS */ .X7,
    '/proc',
    '/dev',
    // Our own, instead of the host's.
    ...['passwd', 'group', 'hosts', 'hostname', 'nsswitch.conf', 'resolv.conf'].map((name) => `/etc/${name}`),
    ..._policy_view_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .ETC_PATHS */ .sA,
];
const pathRules = (0,_per_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .perPolicy */ .s)(({ filesystem }) => {
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
    const path = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readPath */ .G7)(entry.replace(/^\//, ''), null);
    return (path.where === 'workspace' && path.path !== '' && globs.match((0,_path_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedPath */ .k)(path.path), path.directory) >= 0);
}
/**
 * May a file at this path be made, changed or removed, so that the change comes out? A path that ends in `/` is
 * a folder; one that doesn't is a file or a link, which takes the place of anything that was below it.
 */
function decideWrite(policy, text, context = {}) {
    const { filesystem } = policy;
    const path = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readPath */ .G7)(text, context.workspace ?? null);
    if (path.where === 'nowhere')
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)('filesystem.write', `${sentence(path.problem)}.`);
    if (path.where === 'outside')
        return writeOutside(policy, path.path);
    const shown = shownPath(path);
    if (filesystem.workspace === 'read-only') {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)('filesystem.workspace', 'The workspace is read-only.', {
            suggestion: { change: 'set', clause: 'filesystem.workspace', add: 'overlay' },
        });
    }
    const rules = pathRules(policy);
    const denied = refusing(rules.deny, path);
    if (denied.index >= 0) {
        const glob = filesystem.deny[denied.index] ?? '';
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)(`filesystem.deny[${denied.index}]`, denied.below
            ? `${shown} would replace what ${quoted(glob)} denies, and nothing lifts a stated deny.`
            : `${quoted(glob)} denies ${shown}, and nothing lifts a stated deny.`);
    }
    if (filesystem.git === 'none' && isGit(path)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)('filesystem.git', `${shown} belongs to git, and the policy says git: none.`);
    }
    const lifted = rules.lifted.find(({ globs }) => globs.match(path.path, path.directory) >= 0);
    const folded = { ...path, path: (0,_path_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedPath */ .k)(path.path) };
    const guarded = refusing(rules.protect, folded);
    if (guarded.index >= 0 && lifted === undefined) {
        const glob = filesystem.protect[guarded.index] ?? '';
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)('filesystem.protect', guarded.below
            ? `${shown} would replace ${quoted(glob)}, which runs by itself or governs the run.`
            : `${shown} is protected by default (${quoted(glob)}): it runs by itself or governs the run.`, {
            nearest: nearWrite(policy, path),
            suggestion: guarded.below ? null : appendWrite(path),
        });
    }
    const index = rules.write.match(path.path, path.directory);
    if (index >= 0) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .cw)(`filesystem.write[${index}]`, `${quoted(filesystem.write[index] ?? '')} covers ${shown}.`);
    }
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)('filesystem.write', `No entry of write covers ${shown}.`, {
        nearest: nearWrite(policy, path),
        suggestion: appendWrite(path),
    });
}
/** May a file at this path be read inside? */
function decideRead(policy, text, context = {}) {
    const { filesystem } = policy;
    const path = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readPath */ .G7)(text, context.workspace ?? null);
    if (path.where === 'nowhere')
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)('filesystem.read-deny', `${sentence(path.problem)}.`);
    if (path.where === 'outside')
        return readOutside(policy, path.path);
    const shown = shownPath(path);
    const index = pathRules(policy).readDeny.match(path.path, path.directory);
    const asFolder = index >= 0 ? index : pathRules(policy).readDeny.match(path.path, true);
    if (asFolder >= 0) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)(`filesystem.read-deny[${asFolder}]`, `${quoted(filesystem.readDeny[asFolder] ?? '')} keeps ${shown} from being read.`);
    }
    if (filesystem.git === 'none' && isGit(path)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)('filesystem.git', `${shown} belongs to git, and the policy says git: none.`, {
            suggestion: { change: 'set', clause: 'filesystem.git', add: 'full' },
        });
    }
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .cw)('filesystem.read-deny', `Nothing keeps ${shown} from being read.`);
}
function writeOutside(policy, path) {
    const mount = mountOf(policy, path);
    if (mount !== null) {
        const clause = `filesystem.mounts[${mount.index}]`;
        const { at, mode } = mount.mount;
        const covered = coveredMount(policy, at);
        if (covered >= 0)
            return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)(`filesystem.read-deny[${covered}]`, `${quoted(policy.filesystem.readDeny[covered] ?? '')} covers ${at}, which lies in another mount.`);
        return mode === 'read-only'
            ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)(clause, `${path} lies in the mount at ${at}, which is read-only.`)
            : (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .cw)(clause, `${path} lies in the mount at ${at}, whose mode is ${mode}.`);
    }
    if (SCRATCH.some((folder) => path !== folder && (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, folder)) && !(0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, OWN)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .cw)('limits.tmp-size', `${path} lies in the run's own temporary space, which ends with it.`);
    }
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)('filesystem.write', `${path} lies outside of the workspace.`);
}
function readOutside(policy, path) {
    const mount = mountOf(policy, path);
    if (mount !== null) {
        const inside = path.slice(mount.mount.at.length).replace(/^\//, '');
        const index = pathRules(policy).readDeny.match(inside, false);
        const own = index >= 0 ? index : pathRules(policy).readDeny.match(inside, true);
        const denied = own >= 0 ? own : coveredMount(policy, mount.mount.at);
        return denied >= 0
            ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)(`filesystem.read-deny[${denied}]`, `${quoted(policy.filesystem.readDeny[denied] ?? '')} keeps ${path} from being read, in mounts too.`)
            : (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .cw)(`filesystem.mounts[${mount.index}]`, `${path} lies in the mount at ${mount.mount.at}.`);
    }
    if (policy.image.kind === 'image')
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .cw)('image', `${path} is whatever the image holds there.`);
    if (isUnlistedProgram(policy, path)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)('commands.allow', `${path} is not shown inside: of the programs, only those listed are.`);
    }
    if (policy.tier.prefer !== 'process' && (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, '/sys')) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .cw)('tier', `${path} is the kernel's, and read-only: every container has it.`);
    }
    if (path === '/' || VIEW.some((shown) => (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, shown)) || isJavaConfiguration(path)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .cw)('image', `${path} belongs to what every sandbox sees of the host's programs.`);
    }
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .deny */ .Xg)('filesystem.mounts', `${path} is not shown inside: only the workspace, mounts and the host's programs are.`, {
        suggestion: {
            change: 'append',
            clause: 'filesystem.mounts',
            add: [{ path, at: path, mode: 'read-only' }],
        },
    });
}
/** What covers a folder of a mount covers another mount that lies in it: the entry of `read-deny`, else -1. */
function coveredMount(policy, at) {
    for (const outer of policy.filesystem.mounts) {
        if (outer.at === at || !(0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(at, outer.at))
            continue;
        const index = pathRules(policy).readDeny.match(at.slice(outer.at.length + 1), true);
        if (index >= 0)
            return index;
    }
    return -1;
}
/**
 * With a list of commands the view holds, beside libraries, only the programs that are listed. What those need
 * themselves, such as an interpreter or the file behind a link, is the host's to say: it is shown all the same.
 */
function isUnlistedProgram({ commands }, path) {
    if (commands.allow === null)
        return false;
    const folder = _policy_view_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM_FOLDERS */ .X7.find((one) => (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, one));
    if (folder === undefined || path === '/usr' || folder.startsWith('/lib'))
        return false;
    if (_policy_view_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .LIBRARY_FOLDERS */ .Ig.some((one) => (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, one) || (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(one, path)))
        return false;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return !commands.allow.some(({ run }) => run === path || run === name);
}
function isJavaConfiguration(path) {
    return path.startsWith('/etc/') && _policy_view_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .JAVA_CONFIGURATION */ .CG.test(path.split('/')[2] ?? '');
}
/** The mount that a path inside lies in, the deepest when they nest. */
function mountOf(policy, path) {
    return (policy.filesystem.mounts
        .map((mount, index) => ({ mount, index }))
        .filter(({ mount }) => (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, mount.at.replace(/(.)\/+$/, '$1')))
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
    return (0,_path_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedPath */ .k)(path).split('/').includes('.git');
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

/***/ 71809:
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

/***/ 41447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ JAVA_CONFIGURATION),
/* harmony export */   Ig: () => (/* binding */ LIBRARY_FOLDERS),
/* harmony export */   X7: () => (/* binding */ PROGRAM_FOLDERS),
/* harmony export */   sA: () => (/* binding */ ETC_PATHS)
/* harmony export */ });
/**
 * The host's own files that every sandbox made of this host's programs sees, where they exist. Named one by one:
 * /etc also holds keys, tokens and password hashes. `/etc/ssl/private` is why /etc/ssl isn't taken as a whole.
 */
const PROGRAM_FOLDERS = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];
/** What is in the system's folders beside programs: shown whole even when programs are picked one by one. */
const LIBRARY_FOLDERS = [
    '/usr/lib',
    '/usr/lib32',
    '/usr/lib64',
    '/usr/libx32',
    '/usr/share',
    '/usr/include',
    '/usr/local/lib',
    '/usr/local/share',
    '/usr/local/include',
];
const ETC_PATHS = [
    '/etc/alternatives',
    '/etc/bindresvport.blacklist',
    '/etc/ca-certificates',
    '/etc/ca-certificates.conf',
    '/etc/crypto-policies',
    '/etc/debian_version',
    '/etc/default/locale',
    '/etc/dotnet',
    '/etc/ethertypes',
    '/etc/fonts',
    '/etc/gai.conf',
    '/etc/host.conf',
    '/etc/inputrc',
    '/etc/ld-musl-aarch64.path',
    '/etc/ld-musl-x86_64.path',
    '/etc/ld.so.cache',
    '/etc/ld.so.conf',
    '/etc/ld.so.conf.d',
    '/etc/locale.alias',
    '/etc/localtime',
    '/etc/lsb-release',
    '/etc/magic',
    '/etc/magic.mime',
    '/etc/mailcap',
    '/etc/maven',
    '/etc/mime.types',
    '/etc/networks',
    '/etc/os-release',
    '/etc/perl',
    '/etc/php',
    '/etc/pki/ca-trust/extracted',
    '/etc/pki/java',
    '/etc/pki/tls/cert.pem',
    '/etc/pki/tls/certs',
    '/etc/pki/tls/openssl.cnf',
    '/etc/protocols',
    '/etc/python3',
    '/etc/rpc',
    '/etc/services',
    '/etc/shells',
    '/etc/ssl/cert.pem',
    '/etc/ssl/certs',
    '/etc/ssl/openssl.cnf',
    '/etc/terminfo',
    '/etc/timezone',
];
/** Debian keeps a Java runtime's configuration in /etc/java-17-openjdk; without it the runtime doesn't start. */
const JAVA_CONFIGURATION = /^java-\d+-openjdk$/;


/***/ })

};
;