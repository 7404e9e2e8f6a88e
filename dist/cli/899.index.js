"use strict";
exports.id = 899;
exports.ids = [899];
exports.modules = {

/***/ 59157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   Mj: () => (/* binding */ maskSource),
/* harmony export */   Nc: () => (/* binding */ overlaysOf),
/* harmony export */   R8: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var _etc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34360);

/** What covers a path that must not be read: nobody may open it, and the mount over it is read-only. */
function maskSource(bindings, of) {
    return `${bindings.state}/files/mask-${of}`;
}
/** Where a view entry's content lies on the host, for tiers that can only bind files. */
function fileSource(bindings, target) {
    return `${bindings.state}/files/${target.slice(1).replaceAll('/', '-')}`;
}
/**
 * The files and folders that must exist in the state directory before a container is made: our own files of /etc
 * and what masks are made of. The process tier's launcher is given contents as arguments and needs none.
 */
function filesOf(plan, bindings) {
    return [
        { kind: 'file', path: maskSource(bindings, 'file'), content: '', mode: 0 },
        { kind: 'directory', path: maskSource(bindings, 'directory'), mode: 0 },
        ...plan.view.flatMap((entry) => {
            const content = contentOf(entry, bindings);
            if (content === null)
                return [];
            const mode = entry.kind === 'file' ? entry.mode : 0o644;
            return [{ kind: 'file', path: fileSource(bindings, entry.target), content, mode }];
        }),
    ];
}
/** The policy's `overlay` mounts with the folders that must exist for each. */
function overlaysOf(plan, bindings) {
    return plan.view
        .flatMap((entry) => (entry.kind === 'overlay' ? [entry] : []))
        .map((entry, index) => {
        const folder = `${bindings.state}/mounts/${String(index)}`;
        return {
            source: entry.source,
            target: entry.target,
            upper: `${folder}/upper`,
            work: `${folder}/work`,
            exec: entry.exec,
        };
    });
}
/** The text of an entry that is a file of ours, else null. */
function contentOf(entry, bindings) {
    if (entry.kind === 'file')
        return entry.content;
    if (entry.kind === 'identity')
        return (0,_etc_js__WEBPACK_IMPORTED_MODULE_0__/* .identityContent */ .y)(entry.target, bindings);
    return null;
}


/***/ }),

/***/ 37144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ bringIn),
/* harmony export */   a: () => (/* binding */ keep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _decide_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45754);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75562);
/* harmony import */ var _host_toolchains_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33435);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51605);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90183);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47643);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25723);









/** A name in the store has at most 255 bytes, of which base64url makes 191 of a path. */
const MAX_PATH = 191;
/**
 * Moves carried folders from the store into the upper layer, before anything is mounted. A folder that something has
 * to be mounted in (what `read-deny` hides, a cleaned `.git/config`) is left where it is: hostile code could have put
 * anything at the place of the mount.
 *
 * @param owner Whom the upper layer's folders belong to; null: to the caller.
 * @throws WorkspaceError
 */
function bringIn({ store, prepared, globs }, owner) {
    if (prepared.layers === null || globs.length === 0)
        return NOTHING;
    const from = openStore(store, prepared);
    const layer = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .openFolder */ .NE)(prepared.layers.upper, { beneath: prepared.state });
    const lower = (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .openTree */ .rB)(prepared.folder.fd);
    const upper = (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .openTree */ .rB)(layer.fd);
    const paths = [];
    const notes = [];
    try {
        const carry = (0,_decide_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .tI)(globs, { negation: 'no' });
        for (const { name } of [...(0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(from.fd)]) {
            const path = Buffer.from(name.toString('latin1'), 'base64url');
            if ((0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .statAt */ .IU)(from.fd, name)?.type !== 'directory' || !isCarried(carry, path))
                continue;
            const shown = `${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)}/`;
            const mounted = mountWithin(prepared, path);
            if (mounted !== null) {
                notes.push(`${shown} was not carried into this step: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(mounted)} has to be covered in it.`);
            }
            else if (makeAbove((0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .split */ .lD)(path).folder, { lower, upper, owner })) {
                moveFolder({ fd: from.fd, name }, { fd: upper.requireFolder((0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .split */ .lD)(path).folder), name: (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .split */ .lD)(path).name });
                paths.push(shown);
            }
            else {
                notes.push(`${shown} was not carried into this step: the folder that it lies in is not there any more.`);
            }
        }
        return { paths: paths.sort(), notes };
    }
    catch (error) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .ky)(error, 'the carried folders can not be brought in');
    }
    finally {
        upper.close();
        lower.close();
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(layer.fd);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(from.fd);
    }
}
/**
 * Moves what a run left in carried folders from the upper layer to the store. To be called when nothing is mounted or
 * needed of the upper layer any more.
 *
 * @throws WorkspaceError
 */
function keep({ store, prepared, globs }, changes) {
    if (prepared.layers === null || globs.length === 0)
        return NOTHING;
    const roots = carriedFolders((0,_decide_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .tI)(globs, { negation: 'no' }), changes);
    if (roots.length === 0)
        return NOTHING;
    const into = openStore(store, prepared);
    const layer = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .openFolder */ .NE)(prepared.layers.upper, { beneath: prepared.state });
    const upper = (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .openTree */ .rB)(layer.fd);
    const paths = [];
    const notes = [];
    try {
        for (const path of roots) {
            const { folder, name } = (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .split */ .lD)(path);
            const parent = upper.folder(folder);
            if (parent === null || (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .statAt */ .IU)(parent, name)?.type !== 'directory')
                continue;
            const shown = `${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)}/`;
            const slot = Buffer.from(path.toString('base64url'));
            if (path.length > MAX_PATH) {
                notes.push(`${shown} is not carried to later steps: its path has more than ${String(MAX_PATH)} bytes.`);
                continue;
            }
            // What an earlier step left there, and this one could not take.
            (0,_remove_js__WEBPACK_IMPORTED_MODULE_7__/* .removeState */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into.path, slot.toString('latin1')));
            moveFolder({ fd: parent, name }, { fd: into.fd, name: slot });
            upper.forget(path);
            paths.push(shown);
        }
        return { paths, notes };
    }
    catch (error) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .ky)(error, 'the carried folders can not be kept');
    }
    finally {
        upper.close();
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(layer.fd);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(into.fd);
    }
}
const NOTHING = { paths: [], notes: [] };
/** The topmost carried folders in which something changed. */
function carriedFolders(carry, changes) {
    const found = new Map();
    const passed = new Set();
    for (const { change } of changes) {
        const key = (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(change.path);
        // From the top down, each folder once.
        for (const folder of [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .above */ .G1)(key)].reverse().concat(key)) {
            if (found.has(folder))
                break;
            if (passed.has(folder))
                continue;
            const path = (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .pathOf */ .XM)(folder);
            if (isCarried(carry, path)) {
                found.set(folder, path);
                break;
            }
            if (folder !== key)
                passed.add(folder);
        }
    }
    return [...found.values()];
}
/** Whether a folder is one that the clause names. A path that isn't UTF-8 never is. */
function isCarried(carry, path) {
    const text = path.toString('utf8');
    return path.length > 0 && Buffer.from(text).equals(path) && carry.match(text, true) >= 0;
}
function openStore(store, { identity }) {
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolders */ .wZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, identity.replace(':', '-')), { beneath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store) });
}
/** A path at which something has to be mounted in this folder, or around it; null: none. */
function mountWithin({ folder, masks, covers }, path) {
    const at = `${folder.path}/${path.toString('utf8')}`;
    const found = [...masks, ...covers].find((mount) => (0,_host_toolchains_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(mount.path, at) || (0,_host_toolchains_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(at, mount.path));
    return found === undefined ? null : found.path;
}
/**
 * Makes the folders above a carried one in the upper layer as the kernel would have copied them: with the mode of
 * the workspace's. False: the workspace has no such folders.
 */
function makeAbove(folder, { lower, upper, owner }) {
    const key = (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(folder);
    for (const one of key === '' ? [] : [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .above */ .G1)(key)].reverse().concat(key)) {
        const path = (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .pathOf */ .XM)(one);
        const entry = lower.folder(path) === null ? null : lower.entry(path);
        if (entry === null)
            return false;
        makeLike(entry, upper.requireFolder((0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .split */ .lD)(path).folder), (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .split */ .lD)(path).name, owner);
    }
    return true;
}
function makeLike(entry, parent, name, owner) {
    try {
        (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .mkdirAt */ .ZM)(parent, name, 0o700);
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errnoOf */ .UQ)(error) === 'EEXIST')
            return;
        throw error;
    }
    if (owner !== null)
        (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .chownAt */ .f2)(parent, name, owner.uid, owner.gid);
    (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .chmodFolderAt */ .LC)(parent, name, entry.mode & 0o777);
}
/** A folder that is moved has its `..` rewritten, for which it must be writable, whatever the code made of its mode. */
function moveFolder(from, to) {
    const mode = (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .statAt */ .IU)(from.fd, from.name)?.mode ?? 0o700;
    (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .chmodFolderAt */ .LC)(from.fd, from.name, 0o700);
    (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .renameAt */ .wc)(from.fd, from.name, to.fd, to.name);
    (0,_at_js__WEBPACK_IMPORTED_MODULE_3__/* .chmodFolderAt */ .LC)(to.fd, to.name, mode & 0o777);
}


/***/ }),

/***/ 51605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   kP: () => (/* binding */ WorkspaceError),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/** An unexpected problem with workspace files. `fix` is what the person can do, when there is something. */
class WorkspaceError extends Error {
    problem;
    fix;
    name = 'WorkspaceError';
    constructor(problem, message, fix = null, options) {
        super(message, options);
        this.problem = problem;
        this.fix = fix;
    }
}
/** A thrown error as a WorkspaceError: system errors become `denied` or `missing`, the unforeseen `failed`. */
function wrapped(error, what) {
    if (error instanceof WorkspaceError)
        return error;
    const words = error instanceof Error ? error.message : String(error);
    const problem = errnoOf(error) === 'ENOENT' ? 'missing' : errnoOf(error) === null ? 'failed' : 'denied';
    return new WorkspaceError(problem, `${what}: ${printable(words)}`, null, { cause: error });
}
/** The errno name of a thrown system error, null for anything else. */
function errnoOf(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    return null;
}
/** A path as a person can read it: UTF-8 where it is that, each control or foreign byte as `\xNN`. */
function printable(path) {
    const bytes = typeof path === 'string' ? Buffer.from(path) : path;
    const text = bytes.toString('utf8');
    const whole = Buffer.from(text, 'utf8').equals(bytes) ? text : bytes.toString('latin1');
    const escape = (c) => `\\x${(c.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`;
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const controls = whole === text ? /[\u0000-\u001f\u007f-\u009f\\]/g : /[^\u0020-\u005b\u005d-\u007e]/g;
    return whole.replace(controls, escape);
}


/***/ }),

/***/ 10899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ cleanDeadRuns),
/* harmony export */   cleanAll: () => (/* binding */ cleanAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51605);
/* harmony import */ var _enforce_workspace_recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5839);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63541);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3656);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82350);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21265);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40728);









/**
 * Removes what killed runs left: containers, mounts, cgroups, layers, and half-done applications, which are finished
 * or undone. What a living process made is left alone. Looks at records only, so that every run can begin with it.
 */
async function cleanDeadRuns(places) {
    const runs = [];
    const problems = [];
    for (const dead of (0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .deadRuns */ .ho)(places.state)) {
        const before = problems.length;
        for (const step of steps(dead, places)) {
            try {
                const problem = await step();
                if (problem !== null)
                    problems.push(`run ${dead.run}: ${problem}`);
            }
            catch (error) {
                problems.push(`run ${dead.run}: ${(0,_open_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
            }
            // What a later step removes is what an earlier one would still need.
            if (problems.length > before)
                break;
        }
        if (problems.length === before)
            runs.push(dead.run);
    }
    (0,_scratch_js__WEBPACK_IMPORTED_MODULE_8__/* .removeDeadScratch */ .RX)(places, (run) => (0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .isRunning */ .W_)(places.state, run));
    return { runs, problems };
}
/**
 * The same, and in the caller's engine everything that carries our labels and whose maker has ended, whether or not
 * a record of it is left; the empty image of `image: host` too.
 */
async function cleanAll(places, env, home) {
    const { runs, problems } = await cleanDeadRuns(places);
    const { engineState } = await __webpack_require__.e(/* import() */ 1949).then(__webpack_require__.bind(__webpack_require__, 51949));
    const found = await engineState(env, home);
    if (found.state !== 'ready')
        return { runs, problems };
    try {
        const { cleanEngine } = await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 93612));
        const cleaned = await cleanEngine(found.engine.socket, found.engine.apiVersion, false);
        return { runs: [...new Set([...runs, ...cleaned.runs])].sort(), problems };
    }
    catch (error) {
        return { runs, problems: [...problems, (0,_open_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)] };
    }
}
function steps({ run, folder, record }, places) {
    return [
        async () => {
            const engine = record?.engine ?? null;
            if (engine === null)
                return null;
            const { cleanEngine } = await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 93612));
            await cleanEngine(engine.socket, engine.apiVersion);
            return null;
        },
        async () => {
            const { cleanProcess } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 20098));
            await cleanProcess(run);
            return null;
        },
        async () => {
            const { cleanProfile } = await __webpack_require__.e(/* import() */ 7826).then(__webpack_require__.bind(__webpack_require__, 57826));
            await cleanProfile(folder);
            return null;
        },
        async () => {
            if ((0,_private_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .mountsBelow */ .YL)(folder).length === 0)
                return null;
            const { releaseState } = await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 93612));
            await releaseState(folder);
            return null;
        },
        async () => {
            try {
                await (0,_enforce_workspace_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recoverApply */ .Hr)({ state: folder, locks: places.locks, run: (0,_id_js__WEBPACK_IMPORTED_MODULE_4__/* .newRunId */ .F)() });
                return null;
            }
            catch (error) {
                if (error instanceof _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkspaceError */ .kP)
                    return error.message;
                throw error;
            }
        },
        async () => {
            const engine = record?.engine ?? null;
            if (engine === null)
                return null;
            const { emptyWorkFoldersOf } = await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(5738), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 77940));
            await emptyWorkFoldersOf(engine, folder, run);
            return null;
        },
        async () => (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .removePrivateFolder */ .Yv)(folder),
        async () => forgetUses(places.locks, run),
    ];
}
/** What a run wrote down of its use of a workspace; its name begins with the run's. */
async function forgetUses(locks, run) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(locks)) {
        if (name.startsWith(`${run}.`))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(locks, name), { force: true });
    }
    return null;
}


/***/ }),

/***/ 3656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ asSetupError),
/* harmony export */   Iy: () => (/* binding */ openRun),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _compile_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59157);
/* harmony import */ var _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25686);
/* harmony import */ var _enforce_workspace_carry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37144);
/* harmony import */ var _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51605);
/* harmony import */ var _enforce_workspace_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43016);
/* harmony import */ var _enforce_workspace_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58993);
/* harmony import */ var _read_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38590);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21265);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82350);











/** Kernel uid and gid of nobody, for callers that are root. */
const NOBODY = 65534;
/**
 * Makes a plan real: record first, then the workspace, then the tier. What was made is taken back when a later
 * step fails.
 *
 * @throws SetupError
 */
async function openRun(request, dependencies) {
    const { run, plan, places, facts } = request;
    const native = dependencies.nativeProgram();
    const engine = engineOf(request);
    const state = (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .writeRecord */ .rh)(places.state, {
        run,
        tier: plan.tier,
        engine: engine === undefined ? null : { socket: engine.socket, apiVersion: engine.apiVersion },
        audit: request.audit,
    });
    const root = facts.caller.uid === 0;
    const [uid, gid] = root ? [NOBODY, NOBODY] : [facts.caller.uid, facts.caller.gid];
    let workspace = null;
    try {
        workspace = await (0,_enforce_workspace_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .prepareWorkspace */ .t0)({
            plan: plan.workspace,
            workspace: request.workspace,
            ...(request.beneath === undefined ? {} : { beneath: request.beneath }),
            state,
            locks: places.locks,
            run,
            uid,
            gid,
            mounts: mountedFolders(request.policy),
        });
        const carried = broughtIn(request, workspace, root ? { uid, gid } : null);
        const { folder, masks, covers } = workspace;
        const paths = plan.workspace.mode === 'read-write' ? await (0,_read_write_js__WEBPACK_IMPORTED_MODULE_7__/* .openPaths */ .j)(folder.fd, folder.path, plan.workspace) : null;
        const bindings = {
            run,
            uid,
            gid,
            workspace: folder.path,
            state,
            initProgram: native,
            enterProgram: native,
            masks,
            covers,
            writable: paths?.writable ?? [],
            sealed: paths?.sealed ?? [],
            ...(engine === undefined ? {} : { engine }),
            ...guestOf(request),
        };
        const sandbox = await openTier(plan, bindings, request, dependencies, false);
        const reopenTier = () => openTier(plan, bindings, request, dependencies, true);
        const layers = layersOf(plan, bindings);
        return opened(request, { sandbox, workspace, carried, paths, state, native, layers, reopenTier });
    }
    catch (error) {
        workspace?.release();
        // The first error is the one that counts; what stays is `clean`'s.
        attempt(() => (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .removePrivateFolder */ .Yv)(state));
        throw asSetupError(error);
    }
}
function layersOf(plan, bindings) {
    const { state, uid, gid } = bindings;
    const workspace = plan.workspace.mode === 'overlay' ? [{ upper: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'upper'), work: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'work') }] : [];
    return [...workspace, ...(0,_compile_files_js__WEBPACK_IMPORTED_MODULE_10__/* .overlaysOf */ .Nc)(plan, bindings)].map(({ upper, work }) => ({ upper, work, uid, gid }));
}
function broughtIn({ carry, policy }, prepared, owner) {
    const { carry: globs } = policy.filesystem;
    return carry === undefined || globs.length === 0
        ? { paths: [], notes: [] }
        : (0,_enforce_workspace_carry_js__WEBPACK_IMPORTED_MODULE_3__/* .bringIn */ .Y)({ store: carry, prepared, globs }, owner);
}
/** The policy's mounts that are folders, in which `read-deny` holds too. */
function mountedFolders(policy) {
    return policy.filesystem.mounts.filter(({ path }) => {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (found === undefined) {
            throw new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`filesystem.mounts: ${path} does not exist`, 'create it, or take it out of filesystem.mounts');
        }
        return found.isDirectory();
    });
}
function attempt(work) {
    try {
        work();
    }
    catch {
        return;
    }
}
function engineOf({ plan, facts, engineConfig }) {
    if (plan.tier === 'process' || facts.engine.state !== 'ready')
        return undefined;
    const { socket, apiVersion } = facts.engine.engine;
    return { socket, apiVersion, configDirectory: engineConfig };
}
/** What guests are started from, where the plan is for one. */
function guestOf({ plan, facts: { microvm } }) {
    if (plan.tier !== 'microvm' || microvm === null || microvm.kernel === null || microvm.mke2fs === null)
        return {};
    const { kernel, initramfs } = microvm.kernel;
    return {
        guest: {
            kernel: kernel.path,
            initramfs: initramfs.path,
            // `vm build` keeps kernels in a folder of its cache, beside that of the root file systems.
            roots: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(kernel.path)), 'roots'),
            mke2fs: microvm.mke2fs,
        },
    };
}
function openTier(plan, bindings, request, dependencies, resumed) {
    const common = {
        bindings,
        resumed,
        env: request.env,
        ...(plan.network.kind === 'none' ? {} : { egress: request.egress }),
        ...(request.signal === undefined ? {} : { signal: request.signal }),
        ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    };
    switch (plan.tier) {
        case 'process':
            return dependencies.openProcess({ plan, ...common });
        case 'container':
        case 'gvisor':
            return dependencies.openContainer({ plan, ...common });
        case 'microvm':
            return dependencies.openMicrovm({ plan, ...common });
    }
}
function opened({ run, plan: { tier } }, { sandbox: first, reopenTier, ...made }) {
    const { workspace, state } = made;
    let sandbox = first;
    let closing = null;
    async function closeAll() {
        const problems = [];
        const steps = [
            ['close the sandbox', () => sandbox.close()],
            ['give the workspace back', () => workspace.release()],
        ];
        for (const [what, step] of steps) {
            try {
                await step();
            }
            catch (error) {
                problems.push(`could not ${what}: ${messageOf(error)}`);
            }
        }
        // A journal that could be neither completed nor undone must stay for `clean`, and the folder with it.
        if ((0,_enforce_workspace_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .hasMark */ .mP)(state, 'start'))
            problems.push(`an application of changes was interrupted; its journal is kept in ${state}`);
        else {
            const left = (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .removePrivateFolder */ .Yv)(state);
            if (left !== null)
                problems.push(left);
        }
        return problems;
    }
    async function reopen(between) {
        try {
            await sandbox.close();
            between();
            sandbox = await reopenTier();
        }
        catch (error) {
            throw asSetupError(error);
        }
    }
    return {
        run,
        tier,
        ...made,
        get sandbox() {
            return sandbox;
        },
        reopen,
        close: () => (closing ??= closeAll()),
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** A set-up problem as what it is: nothing was run. Anything else is a defect of ours and keeps its type. */
function asSetupError(error) {
    if (error instanceof _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .kP)
        return new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(error.message, error.fix, { cause: error });
    return error;
}


/***/ }),

/***/ 38590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ newlySealed),
/* harmony export */   j: () => (/* binding */ openPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _decide_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45754);
/* harmony import */ var _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25686);
/* harmony import */ var _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51605);
/* harmony import */ var _enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25723);
/* harmony import */ var _enforce_workspace_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3006);






const MAX_ENTRIES = 5_000_000;
/**
 * Finds the folders of `write` and, in them, what must stay read-only. Both are then enforced by mounts, so each
 * must be there: a path that isn't is an error, never passed over.
 *
 * @param root Descriptor of the workspace.
 * @param workspace Its absolute path.
 * @throws SetupError for a path of `write` or `deny` that does not exist.
 */
async function openPaths(root, workspace, plan) {
    const tree = (0,_enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .openTree */ .rB)(root, true);
    try {
        const folders = plan.write.map((entry) => existing(tree, 'filesystem.write', entry, true));
        for (const entry of plan.deny)
            existing(tree, 'filesystem.deny', entry, false);
        const sealed = await matching(tree, folders, plan);
        return {
            writable: folders.map((key) => absolute(workspace, key)),
            sealed: sealed.map((key) => absolute(workspace, key)),
        };
    }
    finally {
        tree.close();
    }
}
/**
 * Paths in the writable folders that match `deny` or are protected and were not there before. Mounts can't keep a
 * name from being made, so it is looked for afterwards.
 */
async function newlySealed(root, workspace, plan, before) {
    const tree = (0,_enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .openTree */ .rB)(root, true);
    try {
        const folders = plan.write.map(keyFrom).filter((key) => key === '' || tree.folder((0,_enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(key)) !== null);
        const known = new Set(before.sealed);
        const found = await matching(tree, folders, plan);
        return found.filter((key) => !known.has(absolute(workspace, key))).map((key) => (0,_enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(key)));
    }
    finally {
        tree.close();
    }
}
function keyFrom(entry) {
    return (0,_enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(Buffer.from(entry.replace(/^\.?\//, '').replace(/\/+$/, ''))).replace(/^\.$/, '');
}
function existing(tree, clause, entry, folder) {
    const key = keyFrom(entry);
    const path = (0,_enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(key);
    const found = key === '' ? 'directory' : (tree.entry(path)?.type ?? null);
    if (found === null || (folder && found !== 'directory')) {
        const what = found === null ? 'does not exist' : `is a ${found}, not a folder`;
        throw new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${clause}: ${JSON.stringify(entry)} ${what} in the workspace; a read-write workspace enforces it by a mount`, `create it, take it out of ${clause}, or use \`workspace: overlay\``);
    }
    return key;
}
/** Top-most matches below some folders. */
async function matching(tree, folders, plan) {
    const globs = (0,_decide_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)([...plan.deny, ...plan.protect], { negation: 'no' });
    const roots = folders.filter((key) => !isBelowAny(key, folders));
    const sealed = [];
    await (0,_enforce_workspace_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walk */ .G)(tree, {
        maxEntries: MAX_ENTRIES,
        unreadable: () => undefined,
        visit({ key, entries }) {
            const enter = [];
            for (const entry of entries) {
                const child = (0,_enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)((0,_enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)((0,_enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(key), entry.name));
                const leads = roots.some((root) => root === child || root.startsWith(`${child}/`));
                if (!leads && !isWithinAny(child, roots))
                    continue;
                if (globs.match((0,_enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(child).toString('utf8'), entry.isDirectory()) >= 0)
                    sealed.push(child);
                else if (entry.isDirectory())
                    enter.push(entry.name);
            }
            return enter;
        },
    });
    return sealed.sort();
}
function isBelowAny(key, folders) {
    return folders.some((folder) => folder !== key && (folder === '' || [...(0,_enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .above */ .G1)(key)].includes(folder)));
}
function isWithinAny(key, roots) {
    return roots.some((root) => root === '' || key === root || key.startsWith(`${root}/`));
}
function absolute(workspace, key) {
    return key === '' ? workspace : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, (0,_enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(key).toString('utf8'));
}


/***/ }),

/***/ 40728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ removeDeadScratch),
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63541);



/**
 * Makes a folder for what `verify` shows to the code in place of a workspace; it ends with its run.
 *
 * @returns Its path.
 */
function makeScratch(places, run) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.scratch, run);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o755 });
    return folder;
}
function removeScratch(places, run) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.scratch, run), { recursive: true, force: true });
}
/** Removes what killed ones left: every such folder that is no living run's. `isAlive` tells of a run that it is. */
function removeDeadScratch(places, isAlive) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(places.scratch);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    for (const name of names)
        if ((0,_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunId */ .P)(name) && !isAlive(name))
            removeScratch(places, name);
}


/***/ })

};
;