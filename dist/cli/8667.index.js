"use strict";
exports.id = 8667;
exports.ids = [8667,7146,2026];
exports.modules = {

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Types a command's arguments from its own options. A module exports `command = defineCommand({…})`. */
function defineCommand(command) {
    // The parser fills every option of `O` by its spec, so the wider type is only a loss of names.
    return command;
}


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   rZ: () => (/* binding */ failOnOption)
/* harmony export */ });
/* unused harmony export FAIL_ON */
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);

/** The least severe finding that fails a command. */
const FAIL_ON = ['error', 'warning', 'info', 'never'];
/** The option `--fail-on`, the same for every command that finds something. */
const failOnOption = {
    kind: 'value',
    choices: FAIL_ON,
    help: 'exit 1 when a finding is at least this severe (error)',
};
/** Whether findings make a command exit 1. `failOn` undefined: the default, `error`. */
function fails(findings, failOn = 'error') {
    return failOn !== 'never' && findings.some(({ severity }) => (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, failOn));
}


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   eG: () => (/* binding */ readStandardInput),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* unused harmony export DEFAULT_FILES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9851);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(422);




/** Where a policy is looked for when none is named, in this order. */
const DEFAULT_FILES = ['.github/sandbox-policy.yml', 'sandbox-policy.yml'];
/**
 * The policy that a command means when it names none, as a path relative to the caller's folder. Throws
 * UnreadableFile when there is none: never another file, never a built-in policy (F1).
 */
function defaultPolicy(io) {
    const found = DEFAULT_FILES.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file)));
    if (found !== undefined)
        return found;
    const reason = 'there is no policy here; `sandbox-policy init` writes a first one';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(DEFAULT_FILES.join(', '), reason);
}
/** Reads policies and what they name, by paths relative to the caller's folder; errors say those paths too. */
function policyReader(io) {
    return (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
        try {
            return (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .BK)(file);
        }
        catch (cause) {
            if (!(cause instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
                throw cause;
            throw new _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq(cause.reason, path, cause.message.replaceAll(file, path), { cause });
        }
    };
}
/** The text of a policy that has to be there. Throws UnreadableFile. */
function readPolicy(io, path) {
    try {
        return policyReader(io)(path);
    }
    catch (error) {
        if (!(error instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(path, reasonFor(error), { cause: error });
    }
}
/** The text on standard input. Throws UnreadableFile when it isn't a policy's text at all. */
async function readStandardInput(io, name) {
    const chunks = [];
    let size = 0;
    for await (const chunk of io.stdin) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        chunks.push(bytes);
        // decode() refuses what is larger; reading on would only fill memory.
        if (size > READ_AT_MOST)
            break;
    }
    try {
        return (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(Buffer.concat(chunks), name);
    }
    catch (error) {
        if (!(error instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(name, reasonFor(error), { cause: error });
    }
}
/** Well over what a policy may have. */
const READ_AT_MOST = 2 * 1024 * 1024;
/** A path as reports show it: relative to the caller's folder where it lies below it, with forward slashes. */
function shownPath(io, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path));
    const shown = inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside;
    return shown.replaceAll('\\', '/');
}
/** Today's date (UTC), as waivers count it. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
function reasonFor({ reason, message }) {
    switch (reason) {
        case 'missing':
            return 'no such file';
        case 'directory':
            return 'it is a folder, not a file';
        case 'not-a-file':
            return 'it is not a regular file';
        case 'unreadable':
        case 'too-large':
        case 'not-text':
            return message;
    }
}


/***/ }),

/***/ 2026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FINDING_FORMATS),
/* harmony export */   render: () => (/* binding */ render),
/* harmony export */   reportOf: () => (/* binding */ reportOf),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4938);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3143);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5537);




const FINDING_FORMATS = ['pretty', 'json', 'sarif', 'github'];
/**
 * Findings with their places, ready for any format. Findings that several files share are reported once. `show` turns
 * a path as read into one for reports; by default as `shownPath` does.
 */
function reportOf(io, files, findings, documents, show = (file) => (0,_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(io, file)) {
    const located = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .locateFindings */ .Hf)(unique(findings), {
        spanOf: (location) => (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .e)(location, documents),
        textOf: (file) => documents.get(file)?.text ?? '',
        show,
    });
    return {
        version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x,
        files: files.map(show),
        sources: [...documents.values()].map(({ file, text }) => ({ path: show(file), text })),
        findings: located,
        rules: [],
    };
}
/** A parent's finding is found by each child. */
function unique(findings) {
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
/** Writes a report in a format; only that format's module is loaded. */
async function render(report, format, colour) {
    switch (format) {
        case 'pretty':
            return (await __webpack_require__.e(/* import() */ 1035).then(__webpack_require__.bind(__webpack_require__, 1035))).pretty(report, { colour });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665))).json(report);
        case 'sarif': {
            const { ruleInfo } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8919), __webpack_require__.e(2507), __webpack_require__.e(910), __webpack_require__.e(9371), __webpack_require__.e(5143), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 1408));
            const ids = [...new Set(report.findings.map(({ rule }) => rule))].sort();
            return (await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 2769))).sarif({ ...report, rules: ids.map(ruleInfo) });
        }
        case 'github':
            return (await __webpack_require__.e(/* import() */ 7752).then(__webpack_require__.bind(__webpack_require__, 7752))).github(report);
    }
}
const NAMES = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['note', 'notes'],
};
/** `2 errors, 1 note in 3 files`, for people. */
function summary(counts, files) {
    const said = ['error', 'warning', 'info']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${NAMES[severity][counts[severity] === 1 ? 0 : 1]}`);
    const where = files === 1 ? '1 file' : `${files} files`;
    return `${said.length === 0 ? 'No findings' : said.join(', ')} in ${where}.`;
}


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour)
/* harmony export */ });
/* unused harmony export isInteractive */
/**
 * Whether to colour what goes to a stream. FORCE_COLOR decides when set (`0` and `false` mean no), then a
 * NO_COLOR that isn't empty means no; else terminals get colour, unless TERM is dumb.
 */
function wantsColour(io, stream) {
    const force = io.env['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    if (io.env['NO_COLOR'] !== undefined && io.env['NO_COLOR'] !== '')
        return false;
    return isTerminal(stream) && io.env['TERM'] !== 'dumb';
}
/** Whether someone watches: progress may then rewrite its line. Never under CI, whose logs keep every line. */
function isInteractive(io, stream) {
    const ci = io.env['CI'];
    return isTerminal(stream) && (ci === undefined || ci === '' || ci === 'false') && io.env['TERM'] !== 'dumb';
}
function isTerminal(stream) {
    return stream.isTTY === true;
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

/***/ 8695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* unused harmony export CANONICAL_VERSION */
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9210);

/** Version of the canonical form; it changes when the same policy would be written down otherwise. */
const CANONICAL_VERSION = 1;
/** What JSON can't hold; its place is put together on the way out, so that nobody pays for it who doesn't need it. */
class Unwritable extends Error {
    path = [];
}
function write(value) {
    switch (typeof value) {
        case 'string': {
            const text = JSON.stringify(value);
            if (text.includes('\\ud') && /[\ud800-\udfff]/u.test(value)) {
                throw new Unwritable('holds half of a surrogate pair');
            }
            return text;
        }
        case 'number':
            // RFC 8785 takes ECMAScript's own form of a number, in which -0 is 0.
            if (!Number.isFinite(value))
                throw new Unwritable('is not a finite number');
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object': {
            if (value === null)
                return 'null';
            if (Array.isArray(value)) {
                let text = '';
                for (let index = 0; index < value.length; index++) {
                    text += `${index === 0 ? '' : ','}${member(value[index], index)}`;
                }
                return `[${text}]`;
            }
            let text = '';
            // The default order of sort is by UTF-16 code units, which is the RFC's.
            for (const key of Object.keys(value).sort()) {
                const inner = value[key];
                if (inner !== undefined)
                    text += `${text === '' ? '' : ','}${member(key, key)}:${member(inner, key)}`;
            }
            return `{${text}}`;
        }
        default:
            throw new Unwritable(`is a ${typeof value}, which JSON does not have`);
    }
}
function member(value, at) {
    try {
        return write(value);
    }
    catch (error) {
        if (error instanceof Unwritable)
            error.path.unshift(typeof at === 'number' ? `[${at}]` : `.${at}`);
        throw error;
    }
}
/**
 * The canonical JSON of RFC 8785: no spaces, members in order of their names, numbers and strings as ECMAScript
 * writes them. Members that are undefined are left out.
 *
 * @throws TypeError for what JSON can't hold: NaN, infinities, functions, half surrogate pairs
 */
function canonicalJson(value) {
    try {
        return write(value);
    }
    catch (error) {
        if (!(error instanceof Unwritable))
            throw error;
        throw new TypeError(`$${error.path.join('')} ${error.message}`, { cause: error });
    }
}
/** SHA-256 of the canonical JSON of a value, as `sha256:` and 64 hexadecimal digits. */
function digestOf(value) {
    return `sha256:${(0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .crypto */ .Et)().createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')}`;
}
/** The digest of a resolved policy, over its canonical form and that form's version. */
function policyDigest(policy) {
    return digestOf({ canonical: CANONICAL_VERSION, policy });
}


/***/ }),

/***/ 9210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ crypto),
/* harmony export */   ZA: () => (/* binding */ publicSuffixes),
/* harmony export */   _U: () => (/* binding */ explainers),
/* harmony export */   tc: () => (/* binding */ schemaObject),
/* harmony export */   wI: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

/**
 * What only some policies need: together these cost more than all the rest of a lint. Each is a file of its own
 * (in lazy/, and beside the bundles in dist/), because a bundler puts what is merely required inside a function into the
 * chunk around it, where it is read all the same; and required rather than imported, because parsing is synchronous.
 */
const load = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(require("url").pathToFileURL(__filename).href);
const once = (name) => onceLoaded(`./lazy/${name}.cjs`);
function onceLoaded(module) {
    let kept = null;
    return () => (kept ??= { value: load(module) }).value;
}
/** Node's cryptography, a tenth of the start-up of a command that needs no digest. */
const crypto = onceLoaded('node:crypto');
/** The RE2 engine. */
const re2 = once('re2js');
/** The list of public suffixes. */
const publicSuffixes = once('tldts');
/** The validators that find every mistake of a policy, by the name of the definition. */
const explainers = once('explain-policy');
/** The policy's JSON Schema. */
const schemaObject = once('schema-policy');


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ locateFindings),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   XY: () => (/* binding */ spanOfPlace),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/* unused harmony exports FILE_START, positionAt, spanAt */
/**
 * Resolves findings' symbolic places. `spanOf` gives a node's span in its document; `textOf` a file's text, for
 * the offsets of edits. `show` turns a path as read into a path as shown.
 */
function locateFindings(findings, resolve) {
    const place = (location) => ({
        file: resolve.show(location.file),
        span: resolve.spanOf(location),
    });
    const located = findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        help: finding.help ?? null,
        at: place(finding.location),
        related: (finding.related ?? []).map(({ message, location }) => ({ message, at: place(location) })),
        fix: finding.fix === undefined
            ? null
            : {
                title: finding.fix.title,
                edits: finding.fix.edits.map(({ file, start, end, text }) => ({
                    file: resolve.show(file),
                    span: spanAt(resolve.textOf(file), start, end),
                    text,
                })),
            },
    }));
    return located.sort(byPlace);
}
/** Where a whole file's finding is shown: an empty span at its first character. */
const FILE_START = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
};
function spanOfPlace(place) {
    return place.span ?? FILE_START;
}
/** The 1-based position of a 0-based offset; lines end at LF, columns count UTF-16 units. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
        line += 1;
        start = next + 1;
    }
    return { line, column: offset - start + 1, offset };
}
function spanAt(text, start, end) {
    return { start: positionAt(text, start), end: positionAt(text, end) };
}
function byPlace(a, b) {
    const [x, y] = [spanOfPlace(a.at).start, spanOfPlace(b.at).start];
    return compare(a.at.file, b.at.file) || x.line - y.line || x.column - y.column || compare(a.rule, b.rule);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const ORDER = { error: 3, warning: 2, info: 1 };
/** Whether a severity is at or over a threshold. */
function atLeast(severity, threshold) {
    return ORDER[severity] >= ORDER[threshold];
}
/** How many there are of each severity. */
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ })

};
;