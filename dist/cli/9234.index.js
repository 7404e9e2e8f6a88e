"use strict";
exports.id = 9234;
exports.ids = [9234];
exports.modules = {

/***/ 1605:
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

/***/ 899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ cleanDeadRuns),
/* harmony export */   cleanAll: () => (/* binding */ cleanAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1605);
/* harmony import */ var _enforce_workspace_recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5839);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3541);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3656);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1265);








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
    return { runs, problems };
}
/**
 * The same, and in the caller's engine everything that carries our labels and whose maker has ended, whether or not
 * a record of it is left; the empty image of `image: host` too.
 */
async function cleanAll(places, env, home) {
    const { runs, problems } = await cleanDeadRuns(places);
    const { engineState } = await __webpack_require__.e(/* import() */ 7645).then(__webpack_require__.bind(__webpack_require__, 7645));
    const found = await engineState(env, home);
    if (found.state !== 'ready')
        return { runs, problems };
    try {
        const { cleanEngine } = await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 3612));
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
            const { cleanEngine } = await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 3612));
            await cleanEngine(engine.socket, engine.apiVersion);
            return null;
        },
        async () => {
            const { cleanProcess } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 98));
            await cleanProcess(run);
            return null;
        },
        async () => {
            if ((0,_private_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .mountsBelow */ .Y)(folder).length === 0)
                return null;
            const { releaseState } = await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(9462)]).then(__webpack_require__.bind(__webpack_require__, 3612));
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
        async () => (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .removePrivateFolder */ .F)(folder),
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


/***/ }),

/***/ 3656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ openRun),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* unused harmony export asSetupError */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5686);
/* harmony import */ var _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1605);
/* harmony import */ var _enforce_workspace_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3016);
/* harmony import */ var _enforce_workspace_prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8993);
/* harmony import */ var _read_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8590);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1265);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63);








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
    const state = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRecord */ .rh)(places.state, {
        run,
        tier: plan.tier,
        engine: engine === undefined ? null : { socket: engine.socket, apiVersion: engine.apiVersion },
        audit: request.audit,
    });
    const root = facts.caller.uid === 0;
    const [uid, gid] = root ? [NOBODY, NOBODY] : [facts.caller.uid, facts.caller.gid];
    let workspace = null;
    try {
        workspace = await (0,_enforce_workspace_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareWorkspace */ .t0)({
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
        const { folder, masks, covers } = workspace;
        const paths = plan.workspace.mode === 'read-write' ? await (0,_read_write_js__WEBPACK_IMPORTED_MODULE_5__/* .openPaths */ .j)(folder.fd, folder.path, plan.workspace) : null;
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
        };
        const sandbox = await openTier(plan, bindings, request, dependencies);
        return opened(request, { sandbox, workspace, paths, state, native });
    }
    catch (error) {
        workspace?.release();
        // The first error is the one that counts; what stays is `clean`'s.
        attempt(() => (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .removePrivateFolder */ .F)(state));
        throw asSetupError(error);
    }
}
/** The policy's mounts that are folders, in which `read-deny` holds too. */
function mountedFolders(policy) {
    return policy.filesystem.mounts.filter(({ path }) => {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (found === undefined) {
            throw new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w(`filesystem.mounts: ${path} does not exist`, 'create it, or take it out of filesystem.mounts');
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
    if (plan.tier !== 'container' || facts.engine.state !== 'ready')
        return undefined;
    const { socket, apiVersion } = facts.engine.engine;
    return { socket, apiVersion, configDirectory: engineConfig };
}
function openTier(plan, bindings, request, dependencies) {
    const common = {
        bindings,
        env: request.env,
        ...(plan.network.kind === 'none' ? {} : { egress: { policy: request.policy, log: request.log } }),
        ...(request.signal === undefined ? {} : { signal: request.signal }),
        ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    };
    return plan.tier === 'process'
        ? dependencies.openProcess({ plan, ...common })
        : dependencies.openContainer({ plan, ...common });
}
function opened({ run }, made) {
    const { sandbox, workspace, state } = made;
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
        if ((0,_enforce_workspace_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMark */ .mP)(state, 'start'))
            problems.push(`an application of changes was interrupted; its journal is kept in ${state}`);
        else {
            const left = (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .removePrivateFolder */ .F)(state);
            if (left !== null)
                problems.push(left);
        }
        return problems;
    }
    return { run, ...made, close: () => (closing ??= closeAll()) };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** A set-up problem as what it is: nothing was run. Anything else is a defect of ours and keeps its type. */
function asSetupError(error) {
    if (error instanceof _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkspaceError */ .kP)
        return new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w(error.message, error.fix, { cause: error });
    return error;
}


/***/ }),

/***/ 8590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ newlySealed),
/* harmony export */   j: () => (/* binding */ openPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _decide_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5754);
/* harmony import */ var _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5686);
/* harmony import */ var _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1605);
/* harmony import */ var _enforce_workspace_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5723);
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


/***/ })

};
;