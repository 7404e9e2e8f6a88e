"use strict";
exports.id = 5209;
exports.ids = [5209];
exports.modules = {

/***/ 1523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ NO_HASH),
/* harmony export */   l: () => (/* binding */ NO_COUNTS)
/* harmony export */ });
/** `prev` of a log's first event: there is no line before. */
const NO_HASH = '0'.repeat(64);
/** Counts of an empty log. */
const NO_COUNTS = {
    command: 0,
    dns: 0,
    connection: 0,
    file: 0,
    violation: 0,
    escalation: 0,
    carry: 0,
    usage: 0,
    limit: 0,
};


/***/ }),

/***/ 73146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

// crypto.hash is three times as fast for short data; it came with Node 20.12.
const oneShot = node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash;
/** SHA-256 of some bytes, or of a text's UTF-8, as 64 lower-case hexadecimal digits. */
const sha256 = oneShot === undefined
    ? (data) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(data).digest('hex')
    : (data) => oneShot('sha256', data, 'hex');


/***/ }),

/***/ 94307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyLog)
/* harmony export */ });
/* unused harmony export createVerifier */
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1523);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98451);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27096);



/**
 * Checks a log: each line's schema, number, run and the chain of hashes.
 *
 * @param path The log file.
 * @throws File system errors when it can't be read.
 */
async function verifyLog(path, options = {}) {
    const verifier = createVerifier(options);
    await (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .eachLine */ .I)(path, (line) => verifier.line(line));
    return verifier.end();
}
/** The same, line by line: `line` returns false when enough problems were found. */
function createVerifier({ head: expected, maxProblems = 100 } = {}) {
    const problems = [];
    const counts = { ..._events_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COUNTS */ .l };
    let head = _events_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_HASH */ .h;
    let events = 0;
    let first = null;
    let ended = false;
    function problem(line, kind, message) {
        if (problems.length < maxProblems)
            problems.push({ line, kind, message });
    }
    function line({ number, text, hash, whole }) {
        if (!whole) {
            problem(number, 'truncated', 'the last line has no end: it was cut off while it was written, or later');
            return false;
        }
        const event = read(number, text);
        if (event !== null)
            place(number, event);
        head = hash();
        events += 1;
        return problems.length < maxProblems;
    }
    function read(number, text) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            problem(number, 'not-json', 'the line is not JSON');
            return null;
        }
        const checked = (0,_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEvent */ .X)(value);
        if (checked.ok)
            return checked.value;
        problem(number, 'schema', checked.message);
        return null;
    }
    function place(number, event) {
        if (event.prev !== head) {
            problem(number, 'chain', chainMessage(number));
        }
        if (event.seq !== number - 1) {
            const message = `the event's number is ${String(event.seq)}, its place is ${String(number - 1)}`;
            problem(number, 'sequence', message);
        }
        if (ended)
            problem(number, 'after-end', 'an event after run.end');
        if (number === 1 && event.type !== 'run.start') {
            problem(number, 'no-start', `the first event is ${event.type}, not run.start`);
        }
        if (number > 1 && event.type === 'run.start') {
            problem(number, 'no-start', 'a second run.start');
        }
        first ??= event;
        if (event.run !== first.run || event.policy !== first.policy) {
            problem(number, 'other-run', 'the event belongs to another run or policy than the first');
        }
        if (event.type === 'run.end') {
            ended = true;
            for (const [type, count] of Object.entries(event.counts)) {
                const seen = counts[type];
                if (count !== seen) {
                    const message = `run.end counts ${String(count)} ${type} events, the log holds ${String(seen)}`;
                    problem(number, 'counts', message);
                }
            }
        }
        else if (event.type !== 'run.start') {
            counts[event.type] += 1;
        }
    }
    return {
        line,
        end() {
            if (events === 0 && problems.length === 0)
                problem(1, 'empty', 'the log holds no event');
            if (expected !== undefined && expected !== head && problems.length < maxProblems) {
                const message = `the last line's hash is ${head}, not ${expected}: that line was changed, lines were removed from the end, or the log was rewritten as a whole`;
                problem(Math.max(events, 1), 'head', message);
            }
            return {
                intact: problems.length === 0,
                complete: ended,
                events,
                head,
                run: first?.run ?? null,
                problems,
            };
        },
    };
}
function chainMessage(line) {
    if (line === 1)
        return 'the first event names a line before it: lines were removed from the beginning';
    return `the hash of line ${String(line - 1)} is not the one this line names: line ${String(line - 1)} or this one was changed, or lines between them were removed`;
}


/***/ }),

/***/ 68367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ workspacePlan)
/* harmony export */ });
/** How the workspace is shown. Programs may be started from it unless `commands.allow` or `filesystem.exec` say less. */
function workspacePlan(policy) {
    const { filesystem } = policy;
    return {
        mode: filesystem.workspace,
        write: filesystem.write,
        deny: filesystem.deny,
        protect: filesystem.protect,
        readDeny: filesystem.readDeny,
        outputs: filesystem.outputs,
        git: filesystem.git,
        exec: filesystem.exec === null && policy.commands.allow === null,
        execPaths: filesystem.exec ?? [],
    };
}


/***/ }),

/***/ 13967:
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

/***/ 77559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony exports ownGit, driverSettings */
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39970);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40608);


const TIMEOUT = 30_000;
const OUTPUT_LIMIT = 64 * 1024 * 1024;
/** Settings by which a repository's configuration, hooks or attributes would start a program, turned off (git-config(1)). */
const INERT = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.untrackedCache', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.excludesFile', '/dev/null'],
    ['core.sshCommand', 'false'],
    ['core.gitProxy', ''],
    ['core.askPass', 'false'],
    ['core.editor', 'false'],
    ['core.pager', 'cat'],
    ['core.alternateRefsCommand', 'false'],
    ['credential.helper', ''],
    ['diff.external', ''],
    ['gpg.program', 'false'],
    ['gpg.ssh.program', 'false'],
    ['gpg.x509.program', 'false'],
    ['log.showSignature', 'false'],
    ['commit.gpgSign', 'false'],
    ['protocol.allow', 'never'],
    ['submodule.recurse', 'false'],
    ['diff.ignoreSubmodules', 'all'],
    ['fetch.recurseSubmodules', 'false'],
    ['maintenance.auto', 'false'],
    ['gc.auto', '0'],
    ['safe.bareRepository', 'explicit'],
];
/**
 * Commands that compare, and would ask drivers how. An empty driver makes them fail, which is closed but of no
 * use: these options make them do without.
 */
const COMPARES = [
    'diff',
    'diff-files',
    'diff-index',
    'diff-tree',
    'format-patch',
    'log',
    'show',
    'whatchanged',
];
const WITHOUT_DRIVERS = ['--no-ext-diff', '--no-textconv'];
/** Drivers have names of the repository's choosing; each program that one names is taken away. */
const DRIVER = /^(?:filter\..+\.(?:clean|smudge|process)|diff\..+\.(?:textconv|command)|merge\..+\.driver|remote\..+\.(?:uploadpack|receivepack|vcs|proxy)|trailer\..+\.(?:command|cmd)|guitool\..+\.cmd)$/i;
const FILTER_REQUIRED = /^filter\..+\.required$/i;
const SUBMODULE_UPDATE = /^submodule\..+\.update$/i;
/**
 * Opens the repository at a folder (absolute). `programs` is PATH's folders; git is taken from the system's first.
 * The names of its drivers are read once, which runs nothing. Gives a typed outcome when there is no git or no
 * repository.
 */
async function openGit(folder, programs = []) {
    const start = starter(folder, programs);
    if (start === null)
        return NO_GIT;
    const listed = await start(INERT, ['config', '--list', '--name-only', '-z', '--includes']);
    if (listed.kind !== 'ok')
        return { ok: false, outcome: listed };
    const settings = [...INERT, ...driverSettings(listed.stdout.toString('utf8').split('\0'))];
    return { ok: true, git: { run: (args, options) => start(settings, withoutDrivers(args), options) } };
}
/**
 * Git for repositories of our own in a folder (absolute), which each command names with `--git-dir`: nobody else has
 * written their configuration, so there are no drivers to read.
 */
function ownGit(folder, programs, more) {
    const start = starter(folder, programs);
    if (start === null)
        return NO_GIT;
    const settings = [...INERT, ...more];
    return { ok: true, git: { run: (args, options) => start(settings, withoutDrivers(args), options) } };
}
const NO_GIT = { ok: false, outcome: { kind: 'not-started', reason: 'git is not installed' } };
/** null: there is no git. */
function starter(folder, programs) {
    const program = (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)('git', ['/usr/bin', '/usr/local/bin', '/bin', ...programs]);
    if (program === null)
        return null;
    return async (settings, args, options = {}) => outcomeOf(await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(program, ['--no-pager', '--no-optional-locks', '-C', folder, ...args], {
        env: environment([...settings, ['safe.directory', '*']]),
        timeout: options.timeout ?? TIMEOUT,
        outputLimit: options.outputLimit ?? OUTPUT_LIMIT,
        ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
    }));
}
function withoutDrivers(args) {
    const [command, ...rest] = args;
    return command !== undefined && COMPARES.includes(command) ? [command, ...WITHOUT_DRIVERS, ...rest] : args;
}
/** Empty programs for every driver that the configuration names, and nothing required of them. */
function driverSettings(keys) {
    return [...new Set(keys)].flatMap((key) => {
        if (DRIVER.test(key))
            return [[key, '']];
        if (FILTER_REQUIRED.test(key))
            return [[key, 'false']];
        if (SUBMODULE_UPDATE.test(key))
            return [[key, 'none']];
        return [];
    });
}
/** Nothing of the caller's: neither its configuration nor its GIT_* variables, which could name programs too. */
function environment(settings) {
    return {
        PATH: '/usr/local/bin:/usr/bin:/bin',
        HOME: '/nonexistent',
        XDG_CONFIG_HOME: '/nonexistent',
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: 'false',
        // Settings by environment: a key may hold "=", at which `-c` would split it.
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${String(index)}`, key],
            [`GIT_CONFIG_VALUE_${String(index)}`, value],
        ])),
    };
}
/** What went wrong with a git command, in words without a full stop. */
function troubleOf(outcome) {
    switch (outcome.kind) {
        case 'ok':
            return 'git answered otherwise than expected';
        case 'failed': {
            const said = (outcome.message.split('\n').at(-1) ?? '').replace(/^fatal: /, '');
            return said === '' ? `git ended with ${String(outcome.code)}` : said;
        }
        case 'too-much':
            return 'git answered with more than is read';
        case 'timed-out':
            return `git gave no answer within ${String(outcome.after / 1000)} s`;
        case 'not-started':
            return outcome.reason;
    }
}
function outcomeOf(outcome) {
    switch (outcome.kind) {
        case 'exited':
            if (outcome.truncated)
                return { kind: 'too-much' };
            return outcome.code === 0
                ? { kind: 'ok', stdout: outcome.stdout }
                : { kind: 'failed', code: outcome.code, message: outcome.stderr.trim() };
        case 'signaled':
            return { kind: 'failed', code: 128, message: `git was ended by ${outcome.signal}` };
        case 'timed-out':
            return { kind: 'timed-out', after: outcome.after };
        case 'not-started':
            return { kind: 'not-started', reason: outcome.reason };
    }
}


/***/ }),

/***/ 92936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyArtifact: () => (/* binding */ applyArtifact)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compile/workspace.js
var compile_workspace = __webpack_require__(68367);
// EXTERNAL MODULE: ./build/enforce/workspace/also-protected.js
var also_protected = __webpack_require__(69199);
// EXTERNAL MODULE: ./build/enforce/workspace/apply.js
var apply = __webpack_require__(11919);
// EXTERNAL MODULE: ./build/enforce/workspace/classify.js + 2 modules
var classify = __webpack_require__(44273);
// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var error = __webpack_require__(51605);
// EXTERNAL MODULE: ./build/enforce/workspace/paths.js
var paths = __webpack_require__(90183);
// EXTERNAL MODULE: ./build/enforce/workspace/prepare.js + 1 modules
var prepare = __webpack_require__(58993);
// EXTERNAL MODULE: ./build/enforce/workspace/tree.js
var tree = __webpack_require__(25723);
// EXTERNAL MODULE: ./build/run/apart.js
var apart = __webpack_require__(17912);
// EXTERNAL MODULE: ./build/run/events.js
var events = __webpack_require__(92493);
// EXTERNAL MODULE: ./build/run/id.js
var id = __webpack_require__(63541);
// EXTERNAL MODULE: ./build/run/private-folder.js
var private_folder = __webpack_require__(82350);
// EXTERNAL MODULE: ./build/run/record.js
var record = __webpack_require__(21265);
// EXTERNAL MODULE: ./build/audit/read.js
var read = __webpack_require__(11878);
// EXTERNAL MODULE: ./build/audit/verify.js
var verify = __webpack_require__(94307);
;// CONCATENATED MODULE: ./build/run/artifact/log.js


/**
 * Reads a log that is whole, has its end, ends at this hash, and is that of a command that succeeded. Anything else
 * is a reason not to use its patch.
 */
async function readLoggedPatch(log, head) {
    const verified = await (0,verify/* verifyLog */.I)(log, { head });
    const [problem] = verified.problems;
    if (problem !== undefined)
        return { ok: false, reason: `line ${String(problem.line)}: ${problem.message}` };
    if (!verified.complete)
        return { ok: false, reason: 'the log has no end: its run was killed' };
    const files = new Map();
    const found = { run: '', end: null };
    await (0,read/* eachEvent */.M)(log, (entry) => {
        if (entry.kind !== 'event')
            return;
        const { event } = entry;
        if (event.type === 'run.start')
            found.run = event.run;
        if (event.type === 'run.end')
            found.end = event;
        if (event.type === 'file' && event.disposition === 'patched')
            files.set(event.path, event);
    });
    const { end } = found;
    if (end === null || end.outcome !== 'completed' || end.exitCode !== 0) {
        return { ok: false, reason: `its run ended otherwise than well: ${end?.reason ?? 'it has no end'}` };
    }
    return { ok: true, patch: { run: found.run, files } };
}

// EXTERNAL MODULE: ./build/enforce/workspace/content.js
var content = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/enforce/workspace/at.js
var at = __webpack_require__(75562);
// EXTERNAL MODULE: ./build/host/git.js
var host_git = __webpack_require__(77559);
;// CONCATENATED MODULE: ./build/run/artifact/patched.js






/**
 * Applies a patch to copies of the files that it names, in a folder of its own: git does it, with a repository of
 * ours, so that nothing of the workspace's configuration counts. It follows no link out of that folder.
 *
 * @param into An empty folder, absolute; it gets the files as the patch leaves them.
 * @param own A folder for git's own, absolute.
 */
async function patchCopies(patch, lower, into, own) {
    const opened = await (0,host_git/* openGit */.zY)(into);
    if (!opened.ok)
        return { kind: 'refused', reason: `git can't be used: ${(0,host_git/* troubleOf */.LH)(opened.outcome)}` };
    const { git } = opened;
    const repository = (0,external_node_path_.join)(own, 'repository.git');
    const made = await git.run(['init', '--quiet', '--bare', '--template=', repository]);
    if (made.kind !== 'ok')
        return { kind: 'refused', reason: (0,host_git/* troubleOf */.LH)(made) };
    const apply = (args) => applyIn(git, repository, into, args);
    const listed = await apply(['--numstat', '-z', patch]);
    if (listed.kind !== 'ok')
        return { kind: 'refused', reason: (0,host_git/* troubleOf */.LH)(listed) };
    const paths = pathsOf(listed.stdout);
    for (const path of paths)
        await copyOut(lower, path, into);
    const applied = await apply(['--whitespace=nowarn', patch]);
    return applied.kind === 'ok' ? { kind: 'patched', paths } : { kind: 'refused', reason: (0,host_git/* troubleOf */.LH)(applied) };
}
function applyIn(git, repository, into, args) {
    return git.run(['--git-dir', repository, '--work-tree', into, 'apply', ...args]);
}
/** `ADDED TAB DELETED TAB PATH NUL`, each path once (git-apply(1)). */
function pathsOf(listed) {
    const keys = listed
        .toString('latin1')
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => line.split('\t').slice(2).join('\t'));
    return [...new Set(keys)].sort().map(tree/* pathOf */.XM);
}
/** Copies what is at a path of the workspace, a file or a link; a folder above it that isn't there is not made. */
async function copyOut(lower, path, into) {
    const { folder, name } = (0,tree/* split */.lD)(path);
    const fd = lower.folder(folder);
    const entry = fd === null ? null : (0,at/* statAt */.IU)(fd, name);
    if (fd === null || entry === null || (entry.type !== 'file' && entry.type !== 'symlink'))
        return;
    const target = Buffer.concat([Buffer.from(`${into}/`), path]);
    external_node_fs_.mkdirSync(dirnameOf(target), { recursive: true });
    if (entry.type === 'symlink') {
        external_node_fs_.symlinkSync((0,at/* readlinkAt */.cN)(fd, name), target);
        return;
    }
    const from = (0,at/* readAt */.m6)(fd, name, true);
    try {
        const to = external_node_fs_.openSync(target, 'wx', entry.mode & 0o777);
        try {
            for await (const chunk of (0,content/* chunksOf */.U_)(from.fd))
                external_node_fs_.writeSync(to, chunk);
        }
        finally {
            external_node_fs_.closeSync(to);
        }
    }
    finally {
        external_node_fs_.closeSync(from.fd);
    }
}
function dirnameOf(path) {
    return Buffer.from((0,external_node_path_.dirname)(path.toString('latin1')), 'latin1');
}
/** What patched copies change in the workspace: as `collectChanges` has it, sorted, a folder before its contents. */
async function changesOf(paths, upper, lower) {
    const changes = new Map();
    for (const path of paths) {
        const change = await changeAt(path, upper, lower);
        if (change === null)
            continue;
        changes.set((0,tree/* keyOf */.TN)(path), change);
        if (change.type === null)
            continue;
        for (const folder of (0,tree/* above */.G1)((0,tree/* keyOf */.TN)(path))) {
            if (changes.has(folder) || lower.entry((0,tree/* pathOf */.XM)(folder)) !== null)
                continue;
            changes.set(folder, newFolder((0,tree/* pathOf */.XM)(folder)));
        }
    }
    return [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}
async function changeAt(path, upper, lower) {
    const was = lower.entry(path);
    const now = upper.entry(path);
    const base = {
        path,
        was,
        target: null,
        sha256: null,
        size: 0,
        mtime: 0n,
        forbidden: null,
        mode: 0,
    };
    if (now === null)
        return was === null ? null : { ...base, kind: 'deleted', type: null };
    const { type, mtime } = now;
    if (type === 'symlink') {
        const target = upper.link(path);
        const shared = { ...base, type, mtime, target, size: target.length, sha256: (0,content/* sha256 */.sc)(target), mode: 0o777 };
        return { ...shared, kind: kindOf(was, now, true) };
    }
    const { fd } = (0,at/* readAt */.m6)(upper.requireFolder((0,tree/* split */.lD)(path).folder), (0,tree/* split */.lD)(path).name, true);
    try {
        const { sha256: hash, size } = await (0,content/* digestOf */.ol)(fd);
        // A patch knows no permission but that to execute: the others stay what they were.
        const bits = was?.type === 'file' ? was.mode & 0o666 : 0o644;
        const mode = (now.mode & 0o100) === 0 ? bits : bits | ((bits & 0o444) >> 2);
        const sameContent = was?.type === 'file' && (await sameAs(lower, path, hash));
        return { ...base, type, mtime, size, sha256: hash, mode, kind: kindOf(was, now, !sameContent) };
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
async function sameAs(lower, path, hash) {
    const { folder, name } = (0,tree/* split */.lD)(path);
    const { fd } = (0,at/* readAt */.m6)(lower.requireFolder(folder), name, true);
    try {
        return (await (0,content/* digestOf */.ol)(fd)).sha256 === hash;
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
function kindOf(was, now, content) {
    if (was === null)
        return 'added';
    if (was.type !== now.type)
        return 'type';
    return content ? 'modified' : 'mode';
}
function newFolder(path) {
    const none = { was: null, size: 0, sha256: null, target: null, mtime: 0n, forbidden: null };
    return { ...none, path, kind: 'added', type: 'directory', mode: 0o755 };
}

;// CONCATENATED MODULE: ./build/run/artifact/apply.js

















/**
 * Applies the patch of an audit directory: the log is held against its head, what the patch makes against the log, and
 * each change against this policy. All of it is applied or nothing.
 *
 * @throws WorkspaceError when the workspace can't be used; SetupError when what this tool keeps lies in it.
 */
async function applyArtifact(request) {
    (0,apart/* keepApart */.I)(request, request.places, request.policy.policy);
    const log = await readLoggedPatch((0,external_node_path_.join)(request.artifact, 'audit.jsonl'), request.head);
    if (!log.ok)
        return { kind: 'not-trusted', reason: `the log: ${log.reason}` };
    const patch = (0,external_node_path_.join)(request.artifact, 'changes.patch');
    const entry = external_node_fs_.lstatSync(patch, { throwIfNoEntry: false });
    if (entry === undefined) {
        return log.patch.files.size === 0
            ? { kind: 'applied', changes: 0 }
            : { kind: 'not-trusted', reason: 'the log has changes, and there is no changes.patch' };
    }
    if (!entry.isFile())
        return { kind: 'not-trusted', reason: 'changes.patch is no plain file' };
    const run = (0,id/* newRunId */.F)();
    const { places, workspace } = request;
    const state = (0,record/* writeRecord */.rh)(places.state, { run, tier: 'process', engine: null, audit: request.artifact });
    try {
        const prepared = await (0,prepare/* prepareWorkspace */.t0)({
            plan: { ...(0,compile_workspace/* workspacePlan */.r)(request.policy.policy), mode: 'overlay' },
            ...{ workspace, beneath: workspace, state, locks: places.locks, run },
            ...{ uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
        });
        try {
            return await patchInto(request, prepared, log.patch, patch);
        }
        finally {
            prepared.release();
        }
    }
    finally {
        (0,private_folder/* removePrivateFolder */.Yv)(state);
    }
}
async function patchInto(request, prepared, logged, patch) {
    const { state, folder } = prepared;
    const [into, own] = [(0,external_node_path_.join)(state, 'patched'), (0,external_node_path_.join)(state, 'git')];
    for (const made of [into, own])
        external_node_fs_.mkdirSync(made, { mode: 0o700 });
    const lower = (0,tree/* openTree */.rB)(folder.fd);
    const layer = (0,paths/* openFolder */.NE)(into, { beneath: state });
    const upper = (0,tree/* openTree */.rB)(layer.fd);
    try {
        const patched = await patchCopies(patch, lower, into, own);
        if (patched.kind === 'refused')
            return { kind: 'failed', reason: `the patch does not fit: ${patched.reason}` };
        const changes = await changesOf(patched.paths, upper, lower);
        const other = differing(changes, logged);
        if (other !== null)
            return { kind: 'not-trusted', reason: other };
        return await applyPermitted(request, prepared, changes, { lower, upper });
    }
    finally {
        upper.close();
        lower.close();
        external_node_fs_.closeSync(layer.fd);
    }
}
/** What the patch makes and the log doesn't say; null when there is no such thing. */
function differing(changes, { files }) {
    for (const change of changes) {
        if (change.type === 'directory')
            continue;
        const shown = (0,error/* printable */.g$)(change.path);
        const event = files.get(shown);
        if (event === undefined)
            return `the patch changes ${shown}, which the log doesn't name`;
        const same = event.change === change.kind &&
            event.kind === change.type &&
            (change.type !== 'file' ||
                (event.sha256 === change.sha256 && isProgram(event.mode) === isProgram(change)));
        if (!same)
            return `what the patch makes of ${shown} is not what the log says`;
    }
    return null;
}
function isProgram(mode) {
    if (mode === null)
        return false;
    return ((typeof mode === 'string' ? Number.parseInt(mode, 8) : mode.mode) & 0o100) !== 0;
}
async function applyPermitted(request, prepared, changes, { lower, upper }) {
    const { folder, governing, baseline, identity, state, locks, run } = prepared;
    const policy = (0,also_protected/* withAlsoProtected */.Q)(request.policy.policy, governing, lower, folder.path);
    const judged = (0,classify/* classifyChanges */.Wu)({ changes, policy, lower, workspace: folder.path });
    const reasons = judged.flatMap(({ change, fate }) => {
        if (fate.kind === 'apply' || change.type === 'directory')
            return [];
        if (fate.kind !== 'violation')
            return [`${(0,error/* printable */.g$)(change.path)}: ${WHY[fate.kind]}`];
        const place = (0,events/* placeOf */.$t)(request.policy, fate.clause);
        const where = place === null ? 'default' : `${place.file}:${String(place.line)}`;
        return [`${(0,error/* printable */.g$)(change.path)} (${fate.clause}, ${where}): ${fate.message}`];
    });
    if (reasons.length > 0)
        return { kind: 'refused', reasons };
    const applying = judged.filter(({ fate }) => fate.kind === 'apply').map(({ change }) => change);
    return outcomeOf(await (0,apply/* applyChanges */.Y)({
        changes: applying,
        upper,
        workspace: folder,
        identity,
        baseline,
        state,
        locks,
        run,
    }));
}
const WHY = {
    output: 'is one of filesystem.outputs, which never reach the workspace',
    ignored: 'is ignored by git',
    carried: 'is one of filesystem.carry, which never reach the workspace',
    index: 'belongs to git',
    implied: 'depends on what is not permitted',
};
function outcomeOf(outcome) {
    switch (outcome.kind) {
        case 'applied':
            return { kind: 'applied', changes: outcome.changes };
        case 'conflict':
            return { kind: 'failed', reason: `changed meanwhile: ${outcome.paths.map(error/* printable */.g$).join(', ')}` };
        case 'busy':
            return { kind: 'failed', reason: `run ${outcome.by[0]?.run ?? '?'} uses the workspace` };
        case 'no-space':
            return { kind: 'failed', reason: `it needs ${String(outcome.needed)} bytes of space` };
        case 'failed':
            return { kind: 'failed', reason: outcome.reason };
    }
}


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