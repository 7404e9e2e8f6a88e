"use strict";
exports.id = 4432;
exports.ids = [4432];
exports.modules = {

/***/ 69199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withAlsoProtected)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _decide_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45754);
/* harmony import */ var _decide_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17146);
/* harmony import */ var _decide_path_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88727);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75562);
/* harmony import */ var _git_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16314);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83559);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25723);








/** A git configuration is never this long. */
const MAX_CONFIG = 1024 * 1024;
/** git follows includes ten deep. */
const MAX_INCLUDES = 10;
/**
 * The policy with what the protected names of this workspace stand for protected too: what a protected or denied
 * symlink leads to, git folders of any name, and the hooks, included files and monitors that a git configuration
 * names. As for other protected paths, an entry of `write` that names one exactly lifts it.
 */
function withAlsoProtected(policy, governing, lower, workspace) {
    const found = new Set();
    /** Adds the path that `target` stands for, and every link on the way to it. */
    function add(from, target) {
        const lookup = (path) => {
            const entry = lower.entry(path);
            if (entry?.type !== 'symlink')
                return entry === null ? null : { type: 'other' };
            found.add((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN)(path));
            return { type: 'symlink', target: lower.link(path) };
        };
        const resolved = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveLink */ .n)(from, target, workspace, lookup);
        // A link to the workspace itself would protect everything: then nothing could come out.
        if (resolved.kind !== 'inside' || resolved.key === '')
            return null;
        found.add(resolved.key);
        return resolved.key;
    }
    for (const key of governing.links) {
        if (lower.entry((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(key))?.type !== 'symlink' || !isGuarded(policy, key))
            continue;
        add(folderOf(key), lower.link((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(key)));
    }
    for (const key of governing.gitFolders)
        found.add(key);
    for (const key of governing.gitConfigs)
        readConfig(lower, key, MAX_INCLUDES, new Set(), add);
    const globs = [...found]
        .filter((key) => !isGuarded(policy, key))
        .sort()
        .map((key) => `/${(0,_decide_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeGlob */ .yk)((0,_decide_path_text_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedPath */ .k)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(key).toString('utf8')))}`);
    if (globs.length === 0)
        return policy;
    const { filesystem } = policy;
    return { ...policy, filesystem: { ...filesystem, protect: [...filesystem.protect, ...globs] } };
}
/** Whether a path is protected or denied by its own name. */
function isGuarded(policy, key) {
    const text = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(key).toString('utf8');
    const { protect, deny } = (0,_decide_path_js__WEBPACK_IMPORTED_MODULE_2__.pathRules)(policy);
    if (protect.match((0,_decide_path_text_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedPath */ .k)(text), true) < 0 && deny.match(text, true) < 0)
        return false;
    return (0,_decide_path_js__WEBPACK_IMPORTED_MODULE_2__.decideWrite)(policy, text).verdict !== 'allow';
}
function folderOf(key) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .split */ .lD)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(key)).folder);
}
/** What a configuration makes git run or read further settings from, relative to where git takes it from. */
function readConfig(lower, key, depth, seen, add) {
    if (seen.has(key) || depth === 0)
        return;
    seen.add(key);
    const text = configText(lower, key);
    if (text === null)
        return;
    let variables;
    try {
        variables = (0,_git_config_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGitConfig */ .mh)(text);
    }
    catch (error) {
        if (error instanceof _git_config_js__WEBPACK_IMPORTED_MODULE_4__/* .GitConfigError */ .T$)
            return;
        throw error;
    }
    for (const { section, name, value } of variables) {
        if (value === null || value === '' || value.startsWith('~'))
            continue;
        const target = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(value);
        if ((section === 'include' || section === 'includeif') && name === 'path') {
            const included = add(folderOf(key), target);
            if (included !== null)
                readConfig(lower, included, depth - 1, seen, add);
        }
        else if (section === 'core' && (name === 'hookspath' || name === 'fsmonitor')) {
            // Taken from the top of the work tree, which for a folder's own `.git` is that folder.
            add('', target);
            const around = /^(.+)\/\.git\/[^/]+$/.exec(key)?.[1];
            if (around !== undefined)
                add(around, target);
        }
    }
}
function configText(lower, key) {
    const { folder, name } = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .split */ .lD)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(key));
    const fd = lower.folder(folder);
    if (fd === null || lower.entry((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(key))?.type !== 'file')
        return null;
    const opened = (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .readAt */ .m6)(fd, name);
    try {
        return opened.entry.size > MAX_CONFIG ? null : node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(opened.fd).toString('latin1');
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(opened.fd);
    }
}


/***/ }),

/***/ 11919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ applyChanges)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75562);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38570);
/* harmony import */ var _conflicts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8908);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51605);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83709);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43016);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69944);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5839);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40044);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25723);












/**
 * Applies changes to the workspace, all or none: checked for conflicts first, staged beside, journalled, and then
 * moved into place one rename each. When the process is killed, `recoverApply` completes or undoes it. Throws
 * WorkspaceError `journal` when a failed application could not be undone: the journal stays then.
 */
async function applyChanges(request) {
    if (request.changes.length === 0)
        return { kind: 'applied', changes: 0 };
    const lock = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .lockWorkspace */ .Rn)({ ...request, use: 'applying', workspace: request.workspace.path });
    if (lock.kind === 'busy')
        return lock;
    const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .openTree */ .rB)(request.workspace.fd);
    try {
        const paths = (0,_conflicts_js__WEBPACK_IMPORTED_MODULE_4__/* .findConflicts */ .N)(request.changes, tree, request.baseline);
        if (paths.length > 0)
            return { kind: 'conflict', paths };
        return spaceFor(request) ?? (await applyAll(request, tree));
    }
    finally {
        tree.close();
        lock.lock.release();
    }
}
/** Room that is left for folders, links and others' needs. */
const SPARE = 1024 * 1024;
function spaceFor(request) {
    const { bavail, bsize } = node_fs__WEBPACK_IMPORTED_MODULE_1__.statfsSync((0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .self */ .bg)(request.workspace.fd));
    const block = Math.max(1, bsize);
    const needed = request.changes.reduce((sum, { type, size }) => sum + (type === 'file' ? Math.ceil(size / block) * block : 0), SPARE);
    const available = bavail * bsize;
    return needed > available ? { kind: 'no-space', needed, available } : null;
}
async function applyAll(request, tree) {
    const { state, before = () => undefined } = request;
    const staging = Buffer.from(`.sandbox-policy-apply-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    before('start');
    (0,_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .writeStart */ .uY)(state, {
        v: 1,
        run: request.run,
        workspace: request.workspace.path,
        identity: request.identity,
        staging: staging.toString(),
        bootId: (0,_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .bootId */ .aW)(),
    });
    let site = null;
    let journal = null;
    let fd = null;
    try {
        before('staging');
        (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .mkdirAt */ .ZM)(tree.root, staging, 0o700);
        fd = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(`${(0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .self */ .bg)(tree.root)}/${staging.toString()}`, _at_js__WEBPACK_IMPORTED_MODULE_2__/* .O_PATH */ .QZ | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
        const planned = await stage(request, tree, fd, before);
        before('journal');
        (0,_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .writeJournal */ .fY)(state, planned);
        journal = planned;
        site = (0,_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .siteOf */ .zU)(tree, fd, planned);
        let done = 0;
        for (const step of planned.steps) {
            before(step.op);
            (0,_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .perform */ .y9)(site, step, false);
            if (++done % 1_000 === 0)
                await (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .turn */ .wC)();
        }
        before('done');
        (0,_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFlag */ .MQ)(state, 'done');
    }
    catch (error) {
        if (site !== null && journal !== null)
            (0,_recover_js__WEBPACK_IMPORTED_MODULE_9__/* .undoAll */ .wC)(state, site, journal, `${request.workspace.path}/${staging.toString()}`);
        if (fd !== null)
            (0,_recover_js__WEBPACK_IMPORTED_MODULE_9__/* .finish */ .O9)(tree, staging, fd, before);
        (0,_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .removeJournal */ .Sw)(state);
        if (fd !== null)
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
        return failure(error, request);
    }
    (0,_recover_js__WEBPACK_IMPORTED_MODULE_9__/* .finish */ .O9)(tree, staging, fd, before);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
    before('forget');
    (0,_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .removeJournal */ .Sw)(state);
    return { kind: 'applied', changes: request.changes.length };
}
function failure(error, request) {
    if (error instanceof _steps_js__WEBPACK_IMPORTED_MODULE_10__/* .ConflictError */ .fK)
        return { kind: 'conflict', paths: [error.path] };
    const code = (0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errnoOf */ .UQ)(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        const { bavail, bsize } = node_fs__WEBPACK_IMPORTED_MODULE_1__.statfsSync((0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .self */ .bg)(request.workspace.fd));
        const needed = request.changes.reduce((sum, { type, size }) => sum + (type === 'file' ? size : 0), 0);
        return { kind: 'no-space', needed, available: bavail * bsize };
    }
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error), error };
}
function identityOf(entry) {
    const { type, ino, size, mtime, mode } = entry;
    return { type, ino, size, mtime, mode };
}
/** Stages every new content and plans the steps, in an order in which each is possible. */
async function stage(request, tree, staging, before) {
    const { changes } = request;
    const open = [];
    const remove = [];
    const make = [];
    const put = [];
    const mode = [];
    const folders = new Map();
    const visited = new Set();
    const owners = new Map();
    const opened = new Map();
    const newModes = new Map();
    const gone = new Set();
    for (const { path, was, type, mode: bits } of changes)
        if (type === 'directory')
            newModes.set((0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .keyOf */ .TN)(path), bits);
        else if (was?.type === 'directory')
            gone.add((0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .keyOf */ .TN)(path));
    for (const [index, change] of changes.entries()) {
        const { path, was, type } = change;
        noteFolders(change);
        if (was?.type === 'directory' && type !== 'directory')
            remove.push({ op: 'rmdir', path, ino: was.ino, mode: was.mode & 0o7777, uid: was.uid, gid: was.gid });
        else if (was !== null && was.type !== 'directory' && (type === null || type === 'directory'))
            remove.push({ op: 'remove', path, index, was: identityOf(was) });
        if (type === 'directory') {
            if (was?.type !== 'directory') {
                make.push({ op: 'mkdir', path, ...ownerFor(change) });
                mode.push({ op: 'mode', path, from: 0o700, to: change.mode });
            }
            else
                mode.push({ op: 'mode', path, from: was.mode & 0o777, to: change.mode });
        }
        else if (type !== null) {
            before('stage');
            const staged = await stageOne(change, index);
            const old = was !== null && was.type !== 'directory' ? identityOf(was) : null;
            put.push({ op: 'put', path, index, staged, sha256: type === 'file' ? change.sha256 : null, was: old });
        }
    }
    // A folder that was opened up has to be open again when its removal is undone, for what was in it to go back.
    const wasOpened = new Set(open.map((step) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .keyOf */ .TN)(step.path)));
    const removals = remove.map((step) => step.op === 'rmdir' && wasOpened.has((0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .keyOf */ .TN)(step.path)) ? { ...step, mode: step.mode | 0o700 } : step);
    return {
        steps: [...open, ...removals.reverse(), ...make, ...put, ...mode.reverse()],
        folders: [...folders].map(([key, ino]) => ({ path: (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .pathOf */ .XM)(key), ino })),
    };
    /** Notes the folders around a change that are there, and opens up those that are closed to their owner. */
    function noteFolders({ path, was, type }) {
        const key = (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .keyOf */ .TN)(path);
        for (const folder of (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .above */ .G1)(key)) {
            if (visited.has(folder))
                break;
            visited.add(folder);
            const entry = tree.entry((0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .pathOf */ .XM)(folder));
            if (entry?.type === 'directory')
                folders.set(folder, entry.ino);
        }
        const sameFolder = was?.type === 'directory' && type === 'directory';
        openUp((0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(key), sameFolder ? 0o100 : 0o300);
    }
    /** Plans to open a folder up to its owner, and before it those around it, as far as `bits` and being reached need. */
    function openUp(key, bits) {
        if (key === '' || ((opened.get(key) ?? 0) & bits) === bits)
            return;
        opened.set(key, (opened.get(key) ?? 0) | bits);
        openUp((0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(key), 0o100);
        const entry = tree.entry((0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .pathOf */ .XM)(key));
        if (entry?.type !== 'directory' || entry.uid !== process.geteuid?.() || entry.uid === 0)
            return;
        const from = entry.mode & 0o777;
        if ((from & bits) === bits)
            return;
        open.push({ op: 'open', path: (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .pathOf */ .XM)(key), from, to: from | 0o700 });
        if (!gone.has(key))
            mode.push({ op: 'mode', path: (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .pathOf */ .XM)(key), from: from | 0o700, to: newModes.get(key) ?? from });
    }
    function ownerFor({ path, was }) {
        return was === null ? folderOwner((0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .keyOf */ .TN)(path))) : { uid: was.uid, gid: was.gid };
    }
    /** The owner of a folder, or of the nearest one around it that is there. */
    function folderOwner(key) {
        let owner = owners.get(key);
        if (owner === undefined) {
            const entry = key === '' ? (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._N)(tree.root) : tree.entry((0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .pathOf */ .XM)(key));
            owner = entry?.type === 'directory' ? { uid: entry.uid, gid: entry.gid } : folderOwner((0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(key));
            owners.set(key, owner);
        }
        return owner;
    }
    async function stageOne(change, index) {
        const name = (0,_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .stagedName */ .wp)(index);
        const { uid, gid } = ownerFor(change);
        if (change.type === 'symlink') {
            if (change.target === null)
                throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('changed', `"${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(change.path)}" has no target`);
            (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .symlinkAt */ .Fw)(change.target, staging, name);
            (0,_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .giveTo */ .jb)(staging, name, uid, gid);
        }
        else
            await stageFile(change, name, uid, gid);
        const entry = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .statAt */ .IU)(staging, name);
        if (entry === null)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('changed', `"${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(change.path)}" can't be staged`);
        return entry.ino;
    }
    async function stageFile(change, name, uid, gid) {
        if (change.type !== 'file' || change.forbidden !== null)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('changed', `"${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(change.path)}" is no plain file`);
        const place = (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .split */ .lD)(change.path);
        const from = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .readAt */ .m6)(request.upper.requireFolder(place.folder), place.name, true);
        const to = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__/* .createAt */ .YT)(staging, name, 0o600);
        try {
            const { sha256 } = await (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .copyDigest */ .C8)(from.fd, to);
            if (sha256 !== change.sha256)
                throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .WorkspaceError */ .kP('changed', `"${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(change.path)}" is not what was looked at`);
            (0,_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .giveTo */ .jb)(staging, name, uid, gid);
            node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync(to, change.mode & 0o777);
            keepTime(to, change.mtime, request.baseline.stamp);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(from.fd);
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(to);
        }
    }
}
/** Build tools go by times, so a plausible one is kept: from during the run. Any other could pass a change off as old. */
function keepTime(fd, mtime, start) {
    const now = BigInt(Date.now()) * 1000000n;
    if (mtime < start || mtime > now)
        return;
    const seconds = Number(mtime / 1000n) / 1e6;
    node_fs__WEBPACK_IMPORTED_MODULE_1__.futimesSync(fd, seconds, seconds);
}


/***/ }),

/***/ 44273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wu: () => (/* binding */ classifyChanges),
  k1: () => (/* reexport */ workspace_judge/* policyPath */.k1)
});

// UNUSED EXPORTS: wantedBy

// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var error = __webpack_require__(51605);
// EXTERNAL MODULE: ./build/enforce/workspace/judge.js + 1 modules
var workspace_judge = __webpack_require__(86963);
// EXTERNAL MODULE: ./build/enforce/workspace/resolve.js
var resolve = __webpack_require__(83559);
// EXTERNAL MODULE: ./build/enforce/workspace/tree.js
var tree = __webpack_require__(25723);
;// CONCATENATED MODULE: ./build/enforce/workspace/leaving-links.js



/** Drops links that lead out of the tree that would result. Tells whether any was. */
function dropLeavingLinks({ lower, workspace }, byKey, fates) {
    const final = (path) => {
        const key = (0,tree/* keyOf */.TN)(path);
        const change = byKey.get(key);
        if (change !== undefined && fates.get(key)?.kind === 'apply') {
            if (change.type === null)
                return null;
            return change.target === null ? { type: 'other' } : { type: 'symlink', target: change.target };
        }
        const entry = lower.entry(path);
        if (entry === null)
            return null;
        return entry.type === 'symlink' ? { type: 'symlink', target: lower.link(path) } : { type: 'other' };
    };
    let dropped = false;
    for (const [key, change] of byKey) {
        if (change.target === null || fates.get(key)?.kind !== 'apply')
            continue;
        const why = leaves(change.path, change.target, workspace, final);
        if (why === null)
            continue;
        fates.set(key, {
            kind: 'violation',
            reason: 'link-leaves',
            clause: 'filesystem.write',
            message: `The symbolic link "${(0,error/* printable */.g$)(change.path)}" ${why}.`,
        });
        dropped = true;
    }
    return dropped;
}
/**
 * Why a link may not come out; null: it may. One that goes up again after a name (`a/../..`) leads somewhere else as
 * soon as that name becomes a link, so it is refused whatever it leads to now: each link that is let out stays
 * inside by its own text, for good.
 */
function leaves(path, target, workspace, final) {
    const names = (0,tree/* keyOf */.TN)(target)
        .split('/')
        .filter((name) => name !== '' && name !== '.');
    const firstName = names.findIndex((name) => name !== '..');
    if (firstName >= 0 && names.slice(firstName).includes('..'))
        return 'goes up again after a name (name/..)';
    const resolved = (0,resolve/* resolveLink */.n)((0,tree/* keyOf */.TN)((0,tree/* split */.lD)(path).folder), target, workspace, final);
    return resolved.kind === 'outside' ? 'leads out of the workspace' : null;
}

// EXTERNAL MODULE: ./build/policy/values/fold.js
var fold = __webpack_require__(88727);
// EXTERNAL MODULE: ./build/enforce/workspace/at.js
var at = __webpack_require__(75562);
;// CONCATENATED MODULE: ./build/enforce/workspace/made-repositories.js




/** What git knows a repository's folder by, whatever the folder's name (gitrepository-layout(5)). */
const PARTS = ['head', 'objects', 'refs', 'commondir'];
/**
 * Drops repositories that the code made: git takes a folder of any name for one, reads its configuration as soon as
 * somebody stands in it, and the configuration runs programs. Tells whether any was dropped.
 */
function dropMadeRepositories(lower, byKey, fates) {
    const suspects = new Map();
    for (const [key, change] of byKey) {
        if (change.type === null || fates.get(key)?.kind !== 'apply' || !PARTS.includes(nameAt(key)))
            continue;
        suspects.set(folderOf(key), new Set());
    }
    if (suspects.size === 0)
        return false;
    // A new folder comes out with what it holds, so each change counts for every folder around it.
    for (const [key, change] of byKey) {
        if (change.type === null || fates.get(key)?.kind !== 'apply')
            continue;
        for (const path of [key, ...(0,tree/* above */.G1)(key)])
            suspects.get(folderOf(path))?.add(nameAt(path));
    }
    const made = new Set();
    for (const [folder, names] of suspects) {
        addKept(folder, lower, byKey, fates, names);
        if (names.has('head') && (names.has('commondir') || (names.has('objects') && names.has('refs'))))
            made.add(folder);
    }
    let dropped = false;
    for (const [key, change] of byKey) {
        if (fates.get(key)?.kind !== 'apply')
            continue;
        // At the top only what makes it one: the rest is the workspace's own.
        const top = made.has('') && PARTS.includes(nameAt(key.split('/')[0] ?? ''));
        const folder = [...(0,tree/* above */.G1)(key)].find((one) => made.has(one)) ?? (top ? '' : null);
        if (folder === null)
            continue;
        const place = folder === '' ? 'at the top' : `in "${(0,error/* printable */.g$)((0,tree/* pathOf */.XM)(folder))}"`;
        fates.set(key, {
            kind: 'violation',
            reason: 'not-permitted',
            clause: 'filesystem.protect',
            message: `"${(0,error/* printable */.g$)(change.path)}" belongs to a git repository that was made ${place}: its configuration could run programs.`,
        });
        dropped = true;
    }
    return dropped;
}
function folderOf(key) {
    const slash = key.lastIndexOf('/');
    return slash < 0 ? '' : key.slice(0, slash);
}
function nameAt(key) {
    return (0,fold/* foldedPath */.k)((0,tree/* pathOf */.XM)(key.slice(key.lastIndexOf('/') + 1)).toString('utf8'));
}
/** Adds the names that a folder has already and keeps. */
function addKept(folder, lower, byKey, fates, names) {
    const fd = lower.folder((0,tree/* pathOf */.XM)(folder));
    if (fd === null)
        return;
    for (const { name } of (0,at/* namesIn */.wX)(fd)) {
        const key = folder === '' ? (0,tree/* keyOf */.TN)(name) : `${folder}/${(0,tree/* keyOf */.TN)(name)}`;
        const gone = byKey.get(key)?.type === null && fates.get(key)?.kind === 'apply';
        if (!gone)
            names.add(nameAt(key));
    }
}

;// CONCATENATED MODULE: ./build/enforce/workspace/classify.js






/**
 * Judges each change by the policy, then holds them against each other until nothing more falls: what is applied
 * must be possible without what is dropped, and no link may lead out of the tree that results.
 */
function classifyChanges(request) {
    const judge = (0,workspace_judge/* judgeOf */.Pb)(request.policy, request.lower);
    const fates = new Map();
    const byKey = new Map();
    for (const change of request.changes) {
        const key = (0,tree/* keyOf */.TN)(change.path);
        byKey.set(key, change);
        fates.set(key, request.withheld?.has(change) === true ? workspace_judge/* IMPLIED */.xp : judge(change));
    }
    settleFolders(byKey, fates);
    while (dropImpossible(byKey, fates) ||
        dropLeavingLinks(request, byKey, fates) ||
        dropMadeRepositories(request.lower, byKey, fates))
        ;
    makeNeededFolders(byKey, fates);
    return request.changes.map((change) => ({ change, fate: fates.get((0,tree/* keyOf */.TN)(change.path)) ?? workspace_judge/* IMPLIED */.xp }));
}
/**
 * Folders follow their contents: one that holds changes of its own and isn't permitted by itself is no violation
 * besides theirs.
 */
function settleFolders(byKey, fates) {
    const holding = new Set();
    for (const key of byKey.keys())
        (0,tree/* addAbove */.lQ)(key, holding);
    for (const [key, change] of byKey) {
        const fate = fates.get(key);
        if (fate?.kind !== 'violation' || fate.reason !== 'not-permitted' || !holding.has(key))
            continue;
        const folder = change.kind === 'added' ? change.type : change.kind === 'deleted' ? change.was?.type : null;
        if (folder === 'directory')
            fates.set(key, workspace_judge/* IMPLIED */.xp);
    }
}
/** New folders without which something permitted could not come out are made with it. */
function makeNeededFolders(byKey, fates) {
    const needed = new Set();
    for (const [key, change] of byKey)
        if (change.type !== null && fates.get(key)?.kind === 'apply')
            (0,tree/* addAbove */.lQ)(key, needed);
    for (const folder of needed)
        if (isNewFolder(byKey.get(folder)))
            fates.set(folder, workspace_judge/* APPLY */.pJ);
}
function isNewFolder(change) {
    return change?.kind === 'added' && change.type === 'directory' && change.forbidden === null;
}
function needsDropped(change, what) {
    return {
        kind: 'violation',
        reason: 'needs-dropped',
        clause: 'filesystem.write',
        message: `"${(0,error/* printable */.g$)(change.path)}" can't come out without another change that is not permitted: ${what}.`,
    };
}
/** Drops what can't be done without a dropped change. Tells whether anything was. */
function dropImpossible(byKey, fates) {
    let dropped = false;
    /** Folders in which something stays that the code had removed. */
    const kept = new Set();
    const blocking = new Map();
    for (const [key, change] of byKey)
        if (change.kind === 'deleted' && fates.get(key)?.kind !== 'apply')
            (0,tree/* addAbove */.lQ)(key, kept);
    for (const [key, change] of byKey) {
        if (fates.get(key)?.kind !== 'apply')
            continue;
        const removesFolder = change.was?.type === 'directory' && change.type !== 'directory';
        if (removesFolder && kept.has(key)) {
            fates.set(key, change.kind === 'deleted'
                ? workspace_judge/* IMPLIED */.xp
                : needsDropped(change, 'what it replaces holds files that must stay'));
            dropped = true;
            continue;
        }
        if (change.type === null)
            continue;
        const folder = blockingFolder((0,tree/* folderOf */.yS)(key), byKey, fates, blocking);
        if (folder === null)
            continue;
        fates.set(key, needsDropped(change, `"${(0,error/* printable */.g$)(folder)}" is not made a folder`));
        dropped = true;
    }
    return dropped;
}
/** The folder, of this one and those around it, that would have to take something's place and doesn't; null: none. */
function blockingFolder(key, byKey, fates, known) {
    if (key === '')
        return null;
    let found = known.get(key);
    if (found === undefined) {
        const change = byKey.get(key);
        const own = change?.type === 'directory' &&
            change.kind !== 'mode' &&
            !isNewFolder(change) &&
            fates.get(key)?.kind !== 'apply';
        found = own ? change.path : blockingFolder((0,tree/* folderOf */.yS)(key), byKey, fates, known);
        known.set(key, found);
    }
    return found;
}


/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findConflicts)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92984);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74208);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25723);



/**
 * The paths that the host changed since the run began, of those that changes are to be applied to: each is a
 * conflict. See baseline.ts for how it is known.
 */
function findConflicts(changes, lower, baseline) {
    const after = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .boundary */ .pP)(baseline);
    const whole = baseline.folders.size > 0 && baseline.folders.size < _survey_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FOLDERS */ .j;
    const folders = new Map();
    const conflicts = [];
    /** Whether a folder and those around it are still the ones they were. One that isn't there (the code made it) is no conflict. */
    function isKept(key) {
        if (key === '')
            return true;
        let kept = folders.get(key);
        if (kept === undefined) {
            const entry = lower.entry((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(key));
            const known = baseline.folders.get(key);
            const own = entry === null ||
                entry.type !== 'directory' ||
                (known === undefined ? !whole : known.ino === entry.ino);
            kept = own && isKept((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(key));
            folders.set(key, kept);
        }
        return kept;
    }
    for (const change of changes) {
        const key = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(change.path);
        const now = lower.entry(change.path);
        if (!isAsCollected(now, change.was) || isChanged(change, key, now) || !isKept((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(key)))
            conflicts.push(change.path);
    }
    return conflicts;
    function isChanged(change, key, now) {
        // Nothing was there when the changes were collected: was there when the run began?
        if (now === null)
            return change.was === null && baseline.names.has(key);
        if (now.type !== 'directory')
            return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .changedSince */ .$A)(now, after);
        const known = baseline.folders.get(key);
        if (known === undefined ? whole : known.ino !== now.ino)
            return true;
        // Entries come and go in a folder that stays; one that is to go must be as it was.
        if (change.type !== 'directory')
            return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .changedSince */ .$A)(now, after);
        return known !== undefined && (known.mode & 0o777) !== (now.mode & 0o777);
    }
}
/** Whether an entry is what it was when the changes were collected. */
function isAsCollected(now, was) {
    if (now === null || was === null)
        return now === was;
    if (now.type !== was.type || now.ino !== was.ino || now.mode !== was.mode)
        return false;
    return now.type === 'directory' || (now.ctime === was.ctime && now.size === was.size);
}


/***/ }),

/***/ 86963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pJ: () => (/* binding */ APPLY),
  xp: () => (/* binding */ IMPLIED),
  Pb: () => (/* binding */ judgeOf),
  k1: () => (/* binding */ policyPath),
  fy: () => (/* binding */ wantedBy)
});

// EXTERNAL MODULE: ./build/decide/globs.js
var globs = __webpack_require__(45754);
// EXTERNAL MODULE: ./build/decide/path.js
var decide_path = __webpack_require__(17146);
// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var workspace_error = __webpack_require__(51605);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/enforce/workspace/at.js
var at = __webpack_require__(75562);
// EXTERNAL MODULE: ./build/enforce/workspace/tree.js
var tree = __webpack_require__(25723);
;// CONCATENATED MODULE: ./build/enforce/workspace/gitignore.js





/** A longer ignore file than this is not read: what it would ignore then counts as a violation. */
const MAX_RULES = 1024 * 1024;
/**
 * The ignore rules of a workspace, read from its own files without running git: each folder's `.gitignore`, then
 * `.git/info/exclude` (gitignore(5)). The person's global rules play no part. Rules and paths are compared as bytes,
 * one character each, as git does. Folders' rules are read when first needed.
 */
function gitignoreOf(lower) {
    const rules = new Map();
    const exclude = rulesIn(lower, Buffer.from('.git/info/exclude'));
    function rulesOf(folder) {
        let known = rules.get(folder);
        if (known === undefined) {
            known = rulesIn(lower, (0,tree/* pathOf */.XM)(folder === '' ? '.gitignore' : `${folder}/.gitignore`));
            rules.set(folder, known);
        }
        return known;
    }
    /** Whether the nearest rule that matches this very entry, its ancestors aside, ignores it. */
    function verdict(key, directory) {
        const shape = directory ? `${key}/` : key;
        for (let slash = key.lastIndexOf('/');; slash = slash > 0 ? key.lastIndexOf('/', slash - 1) : -1) {
            const found = own(rulesOf(slash < 0 ? '' : key.slice(0, slash)), shape.slice(slash + 1));
            if (found !== null)
                return found;
            if (slash < 0)
                break;
        }
        return own(exclude, shape) ?? false;
    }
    return (path, directory) => {
        const key = (0,tree/* keyOf */.TN)(path);
        // Nothing below an ignored folder can be taken back in.
        for (let slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1))
            if (verdict(key.slice(0, slash), true))
                return true;
        return verdict(key, directory);
    };
}
function compiled(text) {
    return ignore({ ignorecase: false, allowRelativePaths: true }).add(text);
}
/** What one file's rules say of a path itself: ignored, taken back in, or null for nothing. */
function own(rules, shape) {
    if (rules === null)
        return null;
    const found = rules.compiled.test(shape);
    if (found.unignored)
        return false;
    if (!found.ignored)
        return null;
    const slash = shape.lastIndexOf('/', shape.length - 2);
    if (slash < 0 || !rules.compiled.test(shape.slice(0, slash + 1)).ignored)
        return true;
    // Ignored with its folder, which has been judged already, by rules nearer to it too: with its folders taken back
    // in, what is left is what matches the path itself.
    let text = `${rules.text}\n`;
    for (let end = slash; end > 0; end = shape.lastIndexOf('/', end - 1))
        text += `!/${escaped(shape.slice(0, end))}/\n`;
    return compiled(text).test(shape).ignored ? true : null;
}
/** A path as a rule that matches it alone. */
function escaped(path) {
    return path.replace(/[\\*?[\]!# ]/g, '\\$&');
}
function rulesIn(lower, path) {
    const { folder, name } = (0,tree/* split */.lD)(path);
    const parent = lower.folder(folder);
    if (parent === null || lower.entry(path)?.type !== 'file')
        return null;
    let opened;
    try {
        opened = (0,at/* readAt */.m6)(parent, name);
    }
    catch (error) {
        // An ignore file that the caller may not read is one that git could not read for the caller either.
        if ((0,workspace_error/* errnoOf */.UQ)(error) === 'EACCES')
            return null;
        throw error;
    }
    try {
        if (opened.entry.size > MAX_RULES)
            return null;
        const text = external_node_fs_.readFileSync(opened.fd)
            .toString('latin1')
            .replace(/^\u00ef\u00bb\u00bf/, '');
        return { text, compiled: compiled(text) };
    }
    finally {
        external_node_fs_.closeSync(opened.fd);
    }
}

;// CONCATENATED MODULE: ./build/enforce/workspace/judge.js





const APPLY = { kind: 'apply' };
const IMPLIED = { kind: 'implied' };
const CARRIED = { kind: 'carried' };
const IGNORED = { kind: 'ignored' };
/** A path as `decide` takes it: text, and a folder ends in `/`. What isn't UTF-8 is read as U+FFFD, which only wildcards match. */
function policyPath(path, directory) {
    return `${path.toString('utf8')}${directory ? '/' : ''}`;
}
/** Whether the policy lets a change at this path come out at all: what `collectChanges` should hash. */
function wantedBy(policy) {
    const outputs = (0,globs/* compileGlobs */.tI)(policy.filesystem.outputs, { negation: 'yes' });
    return (path) => {
        const text = policyPath(path, false);
        return outputs.match(text, false) >= 0 || (0,decide_path.decideWrite)(policy, text).verdict === 'allow';
    };
}
/** The fate of a change by its own path and nature. */
function judgeOf(policy, lower) {
    const outputs = (0,globs/* compileGlobs */.tI)(policy.filesystem.outputs, { negation: 'yes' });
    const denied = (0,globs/* compileGlobs */.tI)(policy.filesystem.deny, { negation: 'no' });
    const carried = (0,globs/* compileGlobs */.tI)(policy.filesystem.carry, { negation: 'no' });
    const ignored = gitignoreOf(lower);
    function violation(change, reason, clause, message) {
        if (isIndexRefresh(change))
            return { kind: 'index' };
        const directory = (change.type ?? change.was?.type) === 'directory';
        const text = policyPath(change.path, directory);
        // Nothing excuses a stated deny.
        const stated = denied.match(text.replace(/\/$/, ''), directory) >= 0;
        if (!stated && carried.match(text.replace(/\/$/, ''), directory) >= 0)
            return CARRIED;
        if (!stated && ignored(change.path, directory))
            return IGNORED;
        return { kind: 'violation', reason, clause, message };
    }
    return (change) => {
        const directory = (change.type ?? change.was?.type) === 'directory';
        const text = policyPath(change.path, directory);
        if (change.type === 'file' && change.forbidden === null && outputs.match(text, false) >= 0)
            return { kind: 'output' };
        if (change.kind === 'added' && directory && change.forbidden === null && outputs.match(text, true) >= 0)
            return IMPLIED;
        const decision = (0,decide_path.decideWrite)(policy, text);
        if (decision.verdict !== 'allow')
            return violation(change, 'not-permitted', decision.clause, decision.reason);
        // A folder that takes a file's place, or the reverse, is judged as both.
        if (change.kind === 'type') {
            const former = (0,decide_path.decideWrite)(policy, policyPath(change.path, change.was?.type === 'directory'));
            if (former.verdict !== 'allow')
                return violation(change, 'not-permitted', former.clause, former.reason);
        }
        if (change.forbidden !== null)
            return violation(change, change.forbidden, 'filesystem.write', `"${(0,workspace_error/* printable */.g$)(change.path)}" ${FORBIDDEN[change.forbidden]}, which never comes out.`);
        return APPLY;
    };
}
const FORBIDDEN = {
    device: 'is a device',
    fifo: 'is a FIFO',
    socket: 'is a socket',
    setuid: 'has a set-user-id or set-group-id bit',
    'hard-link': 'is a hard link to a file elsewhere',
    unreadable: 'can not be read as a whole',
    'overlay-mark': 'carries marks of the overlay itself',
};
/** `git status` and its like rewrite the index; so does nothing else that would matter here. */
function isIndexRefresh(change) {
    return ((change.kind === 'modified' || change.kind === 'added') &&
        change.type === 'file' &&
        /(?:^|\/)\.git\/(?:modules\/.+\/|worktrees\/[^/]+\/)?index$/.test((0,tree/* keyOf */.TN)(change.path)));
}


/***/ }),

/***/ 17912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ keepApart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25686);
/* harmony import */ var _host_toolchains_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33435);




/**
 * Refuses a run that would show the code what this tool keeps for itself, or take changes to it: audit logs, private
 * folders of other runs, compiled code of its own.
 *
 * @param request.cacheHome `$XDG_CACHE_HOME`, or what stands for it; all paths are absolute.
 * @throws SetupError naming the folder, what shows it, and the setting that moves it.
 */
function keepApart(request, { runs }, policy) {
    const cache = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.cacheHome, 'sandbox-policy');
    const kept = [
        ['the state folder', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(runs), 'set XDG_STATE_HOME to a folder outside of it'],
        ['the cache folder', cache, 'set XDG_CACHE_HOME to a folder outside of it'],
        ...(request.audit === undefined
            ? []
            : [['the audit directory', request.audit, 'choose a folder outside of it']]),
    ];
    const shown = [
        ['the workspace', request.workspace],
        ...policy.filesystem.mounts.map(({ path }) => ['a folder that the policy mounts', path]),
    ].map(([where, root]) => ({ where, root, real: resolved(root) }));
    for (const [what, folder, fix] of kept) {
        const real = resolved(folder);
        const by = shown.find((one) => (0,_host_toolchains_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(real, one.real));
        if (by !== undefined)
            throw new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${what} ${folder} lies in ${by.where} ${by.root}, within the code's reach`, fix);
    }
}
/** Without links, as far as it exists. */
function resolved(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(resolved((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}


/***/ }),

/***/ 92493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   WM: () => (/* binding */ streamRecord),
/* harmony export */   bz: () => (/* binding */ limitEvents),
/* harmony export */   mu: () => (/* binding */ cellRecord),
/* harmony export */   rs: () => (/* binding */ endRecord)
/* harmony export */ });
/* unused harmony export endedRecord */
/* harmony import */ var _decide_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13967);
/* harmony import */ var _policy_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14948);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95302);



/** Where a clause is written, as events say it; null for a default. */
function placeOf(loaded, clause) {
    const origin = (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(loaded, clause);
    return origin === null ? null : { file: origin.file, line: origin.line };
}
/** A cell of the matrix as the log keeps it. */
function cellRecord({ clause, stated, enforcer, by, note, waived }) {
    return { clause, stated, enforcer, by, note, waived };
}
/** How a command ended, as the log keeps it. */
function endedRecord(ended) {
    const none = { kind: ended.kind, code: null, signal: null, limit: null };
    switch (ended.kind) {
        case 'exited':
            return { ...none, code: ended.code };
        case 'signaled':
            return { ...none, signal: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .signalName */ .yD)(ended.signal) };
        case 'timed-out':
            return { ...none, limit: `limits.${ended.limit}` };
        case 'out-of-memory':
            return { ...none, limit: 'limits.memory' };
        case 'output-limit':
            return { ...none, limit: 'limits.output' };
        case 'not-found':
        case 'not-executable':
        case 'cancelled':
        case 'gateway-lost':
            return none;
    }
}
/** The end of a command's event. */
function endRecord(report) {
    return {
        ended: endedRecord(report.ended),
        duration: Math.round(report.duration),
        stdout: streamRecord(report.stdout),
        stderr: streamRecord(report.stderr),
    };
}
function streamRecord({ bytes, kept, truncated, sha256 }) {
    return { bytes, kept, truncated, sha256 };
}
/** A limit that ended a command, in words: what it is, where it is written, what was used at most. */
function limitText(event) {
    const unit = event.clause.endsWith('-time') ? 'time' : 'size';
    const words = (value) => (0,_policy_units_js__WEBPACK_IMPORTED_MODULE_0__/* .printQuantity */ .x)(Math.round(value), unit);
    const place = event.origin === null ? 'default' : `${event.origin.file}:${String(event.origin.line)}`;
    const peak = event.peak === null ? '' : `, ${words(event.peak)} used`;
    return `${words(event.value)}, ${place}${peak}`;
}
/** The limits that a command reached, with what it used at most where that is known. */
function limitEvents(loaded, report) {
    const { limits } = loaded.policy;
    const { ended, usage, stdout, stderr } = report;
    const limit = (clause, value, peak, effect) => ({
        type: 'limit',
        clause,
        origin: placeOf(loaded, clause),
        value,
        peak,
        effect,
    });
    const reached = [];
    if (ended.kind === 'timed-out') {
        const cpu = usage.cpuUser === null ? null : usage.cpuUser + (usage.cpuSystem ?? 0);
        reached.push(ended.limit === 'wall-time'
            ? limit('limits.wall-time', limits.wallTime, report.duration, 'killed')
            : limit('limits.cpu-time', limits.cpuTime, cpu, 'killed'));
    }
    if (ended.kind === 'out-of-memory') {
        reached.push(limit('limits.memory', limits.memory, usage.peakMemory, 'killed'));
    }
    // At the limit, the next fork is refused: the kernel's own counter of refusals is not the same on every version.
    if (usage.peakPids !== null && usage.peakPids >= limits.pids) {
        reached.push(limit('limits.pids', limits.pids, usage.peakPids, 'refused'));
    }
    for (const stream of [stdout, stderr]) {
        if (!stream.truncated)
            continue;
        const effect = ended.kind === 'output-limit' ? 'killed' : 'truncated';
        reached.push(limit('limits.output', limits.output, stream.bytes, effect));
    }
    return reached;
}


/***/ }),

/***/ 95302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   yD: () => (/* binding */ signalName)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** The outcome and exit code of a run: the table of the command line's contract, the same in every tier. */
function outcomeOf(ending) {
    switch (ending.kind) {
        case 'refused': {
            const { outcome, reason } = ending;
            const exitCode = outcome === 'denied' || outcome === 'escalated' ? 126 : 125;
            return { outcome, exitCode, signal: null, reason };
        }
        case 'cancelled':
            return {
                outcome: 'cancelled',
                exitCode: ending.by === 'SIGINT' ? 130 : 143,
                signal: ending.by,
                reason: `the run was cancelled by ${ending.by}`,
            };
        case 'ended':
            return afterwards(commandVerdict(ending), ending);
    }
}
/**
 * What came after the command never hides how the command failed; only a success can still turn into something
 * else.
 */
function afterwards(verdict, ending) {
    if (verdict.outcome !== 'completed')
        return verdict;
    const succeeded = verdict.exitCode === 0;
    if (succeeded && ending.failure !== null) {
        return { outcome: 'setup-failed', exitCode: 125, signal: null, reason: ending.failure };
    }
    if (succeeded && ending.conflicts > 0) {
        const reason = `${counted(ending.conflicts, 'file')} of the workspace changed while the command ran, so nothing was applied`;
        return { outcome: 'conflict', exitCode: 125, signal: null, reason };
    }
    if (ending.violations > 0 && ending.onViolation === 'fail') {
        const reason = `${verdict.reason}, and ${counted(ending.violations, 'violation')} of the policy ${ending.violations === 1 ? 'was' : 'were'} found`;
        return {
            outcome: 'violated',
            exitCode: succeeded ? 1 : verdict.exitCode,
            signal: verdict.signal,
            reason,
        };
    }
    return verdict;
}
function commandVerdict({ ended, command, limit }) {
    const reached = limit === null ? 'was reached' : `(${limit}) was reached`;
    const completed = { outcome: 'completed', signal: null };
    switch (ended.kind) {
        case 'exited':
            return {
                ...completed,
                exitCode: ended.code,
                reason: ended.code === 0 ? 'the command succeeded' : `the command exited with ${String(ended.code)}`,
            };
        case 'signaled': {
            const signal = signalName(ended.signal);
            const reason = `the command was killed by ${signal}`;
            return { outcome: 'completed', exitCode: 128 + ended.signal, signal, reason };
        }
        case 'not-found':
            return { ...completed, exitCode: 127, reason: `${command} was not found in the sandbox` };
        case 'not-executable':
            return { ...completed, exitCode: 126, reason: `${command} may not be executed in the sandbox` };
        case 'timed-out':
            return {
                outcome: 'timed-out',
                exitCode: 124,
                signal: 'SIGKILL',
                reason: `limits.${ended.limit} ${reached} and everything was killed`,
            };
        case 'out-of-memory':
            return {
                outcome: 'out-of-memory',
                exitCode: 137,
                signal: 'SIGKILL',
                reason: `limits.memory ${reached} and the kernel killed a process of the run`,
            };
        case 'output-limit':
            return {
                outcome: 'output-limit',
                exitCode: 137,
                signal: 'SIGKILL',
                reason: `limits.output ${reached} on ${ended.stream} and everything was killed`,
            };
        case 'cancelled':
            return outcomeOf({ kind: 'cancelled', by: 'SIGTERM' });
        case 'gateway-lost':
            return {
                outcome: 'gateway-lost',
                exitCode: 125,
                signal: 'SIGKILL',
                reason: `the gateway was lost and everything was killed: ${ended.reason}`,
            };
    }
}
/** `SIGSEGV` of 11. A number without a name is a real-time signal. */
function signalName(signal) {
    const found = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).find(([, number]) => number === signal);
    return found?.[0] ?? `signal ${String(signal)}`;
}
/** Whether the changes of a run that ended so are applied when applying depends on success. */
function succeeded(ended) {
    return ended.kind === 'exited' && ended.code === 0;
}
/** `1 file`, `3 files`. */
function counted(count, noun) {
    return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
;