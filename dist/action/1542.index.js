"use strict";
exports.id = 1542;
exports.ids = [1542];
exports.modules = {

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export COMMANDS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_git_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71419);
/* harmony import */ var _policy_resolved_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64039);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66905);
/* harmony import */ var _cli_fail_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68215);
/* harmony import */ var _cli_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82164);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3398);







const COMMANDS = ['run', 'lint', 'diff', 'check', 'verify'];
/** Reads and checks the step's inputs. A value that isn't understood is never taken for the default (F1, F7). */
function readInputs(env) {
    const problems = [];
    const text = (name) => (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, name) || null;
    function choice(name, values, otherwise) {
        const given = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, name);
        if (given === '')
            return otherwise;
        const found = values.find((value) => value === given);
        if (found !== undefined)
            return found;
        const near = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_5__.nearest)(given, values);
        problems.push(`input ${name} is ${values.join(', ')}, not ${JSON.stringify(given)}${near === null ? '' : `; did you mean ${near}?`}`);
        return otherwise;
    }
    const flag = (name, otherwise) => choice(name, ['true', 'false'], otherwise ? 'true' : 'false') === 'true';
    const command = choice('command', COMMANDS, 'run');
    const run = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'run') === '' ? null : (env['INPUT_RUN'] ?? '');
    if (command === 'run' && run === null)
        problems.push('input run is missing: the script to run in the sandbox');
    if (run !== null && Buffer.byteLength(run) > MAX_SCRIPT) {
        problems.push(`input run has more than ${String(MAX_SCRIPT)} bytes: put the script into a file and run that`);
    }
    const verify = flag('verify', false);
    // F7: a flag that does nothing is never passed over.
    if (verify && command !== 'run')
        problems.push('input verify goes with command: run; command: verify probes by itself');
    if (run?.includes('\0') === true)
        problems.push('input run holds a NUL byte');
    const tier = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'tier') === '' ? null : choice('tier', _policy_resolved_js__WEBPACK_IMPORTED_MODULE_6__/* .TIERS */ .i, 'container');
    const inputs = {
        command,
        policy: text('policy'),
        policyRef: policyRef((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'policy-ref'), problems),
        token: text('token'),
        run,
        verify,
        shell: choice('shell', ['bash', 'sh'], 'bash'),
        apply: choice('apply', ['never', 'on-success', 'always'], 'never'),
        phase: text('phase'),
        floor: text('floor'),
        tier,
        workingDirectory: workingDirectory((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'working-directory'), problems),
        inputs: namedInputs((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'inputs'), problems),
        mode: choice('mode', ['enforce', 'audit'], 'enforce'),
        onViolation: choice('on-violation', ['fail', 'record'], 'fail'),
        failOn: choice('fail-on', _cli_fail_on_js__WEBPACK_IMPORTED_MODULE_2__/* .FAIL_ON */ .d$, 'error'),
        allowSudo: flag('allow-sudo', false),
        artifactName: text('artifact-name'),
        jobIndex: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'job-index'),
        services: jobServices((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'services'), problems),
        retentionDays: days((0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(env, 'retention-days'), problems),
        summary: flag('summary', true),
    };
    return problems.length > 0 ? { ok: false, problems } : { ok: true, inputs };
}
/** One argument has at most 128 KiB (MAX_ARG_STRLEN); the script is one. */
const MAX_SCRIPT = 120 * 1024;
function policyRef(given, problems) {
    switch (given) {
        case '':
        case 'auto':
            return { kind: 'auto' };
        case 'base':
        case 'checkout':
            return { kind: given };
        default:
            if ((0,_host_git_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .TS)(given))
                return { kind: 'commit', commit: given };
            problems.push(`input policy-ref is auto, base, checkout or a commit's full SHA, not ${JSON.stringify(given)}; a branch's name is none, because branches move`);
            return { kind: 'auto' };
    }
}
function workingDirectory(given, problems) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(given === '' ? '.' : given);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path === '..' || path.startsWith('../')) {
        problems.push(`input working-directory is a folder inside the workspace, not ${JSON.stringify(given)}`);
        return '.';
    }
    return path;
}
/** A line each, NAME=VALUE. */
function namedInputs(given, problems) {
    const inputs = new Map();
    for (const line of given.split(/\r?\n/).filter((one) => one.trim() !== '')) {
        const input = (0,_cli_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .splitInput */ .p)(line.trimStart());
        const name = input?.[0].trimEnd() ?? '';
        if (input === null || name === '')
            problems.push('input inputs has a line that is not NAME=VALUE');
        else if (inputs.has(name))
            problems.push(`input inputs gives ${JSON.stringify(name)} twice`);
        else
            inputs.set(name, input[1]);
    }
    return Object.fromEntries(inputs);
}
/** `job.services` as JSON: name → id and network. */
function jobServices(given, problems) {
    if (given === '')
        return null;
    try {
        const parsed = JSON.parse(given);
        // The runner was asked, and the job has none.
        if (parsed === null)
            return {};
        if (typeof parsed !== 'object' || Array.isArray(parsed))
            throw new TypeError('no mapping');
        const services = Object.entries(parsed).map(([name, service]) => {
            const { id, network } = (service ?? {});
            if (typeof id !== 'string')
                throw new TypeError('no id');
            return [name, { id, network: typeof network === 'string' ? network : null }];
        });
        return Object.fromEntries(services);
    }
    catch {
        problems.push('input services is not what the runner says of the services of its job: leave it out');
        return null;
    }
}
function days(given, problems) {
    if (given === '')
        return null;
    if (/^[1-9]\d{0,2}$/.test(given))
        return Number(given);
    problems.push(`input retention-days is a number of days, not ${JSON.stringify(given)}`);
    return null;
}


/***/ }),

/***/ 71542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _cli_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28230);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7126);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66835);
/* harmony import */ var _temporary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8836);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3398);





/** Nothing was run. */
const NOTHING_RUN = 125;
const BAD_USAGE = 2;
/** The server is asked while what runs the script is being loaded. */
async function run(io, inputs, script) {
    const asking = (0,_server_js__WEBPACK_IMPORTED_MODULE_2__/* .askServer */ .P)(io, inputs.token, (0,_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchFolder */ .vW)(io, (0,_cli_home_js__WEBPACK_IMPORTED_MODULE_0__/* .homeOf */ .l)(io)));
    try {
        const { runStep } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(4096), __webpack_require__.e(7146), __webpack_require__.e(2350), __webpack_require__.e(5750), __webpack_require__.e(8993), __webpack_require__.e(4432), __webpack_require__.e(899), __webpack_require__.e(3621), __webpack_require__.e(5292), __webpack_require__.e(5357), __webpack_require__.e(3163), __webpack_require__.e(1282), __webpack_require__.e(4808)]).then(__webpack_require__.bind(__webpack_require__, 84808));
        return await runStep(io, inputs, script, asking);
    }
    finally {
        asking.end();
    }
}
/** One step. Gives its exit code; never throws, and a failure of this program is never a pass (F2). */
async function main(io) {
    try {
        (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(io, 'main', 'began');
        const read = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(io.env);
        if (!read.ok) {
            for (const problem of read.problems)
                await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)(io, 'error', problem);
            (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutput */ .uH)(io, 'exit-code', String(BAD_USAGE));
            return BAD_USAGE;
        }
        const { inputs } = read;
        if (inputs.command === 'run' && inputs.run !== null) {
            return await run(io, inputs, inputs.run);
        }
        const { commandStep } = await Promise.all(/* import() */[__webpack_require__.e(4096), __webpack_require__.e(5292), __webpack_require__.e(3163), __webpack_require__.e(1571)]).then(__webpack_require__.bind(__webpack_require__, 1571));
        return await commandStep(io, inputs);
    }
    catch (error) {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)(io, 'error', `This is a fault of sandbox-policy itself, please report it:\n${text}`);
        return NOTHING_RUN;
    }
}


/***/ }),

/***/ 66835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ askServer),
  C: () => (/* binding */ openServer)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/git.js
var host_git = __webpack_require__(77559);
// EXTERNAL MODULE: ./build/host/git-object.js
var git_object = __webpack_require__(71419);
;// CONCATENATED MODULE: ./build/host/remote-tree.js




const TIMEOUT = 60_000;
/** Commits of a branch that are looked through for one. */
const HISTORY = 1000;
const MAX_TREE = 64 * 1024 * 1024;
/** Whether a server may be asked: by https, or by http on this machine. The reason why not, else null. */
function refusedServer(server) {
    let url;
    try {
        url = new URL(server);
    }
    catch {
        return `the server ${JSON.stringify(server)} is not a URL`;
    }
    if (url.username !== '' || url.password !== '')
        return 'the URL of the server holds credentials';
    if (url.protocol === 'https:')
        return null;
    const host = url.hostname;
    const local = host === 'localhost' || host.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(host);
    return url.protocol === 'http:' && local
        ? null
        : `the server ${JSON.stringify(server)} is not asked by https`;
}
/**
 * Opens a repository on a server by means of an empty repository of our own, in which nothing of the workspace's
 * configuration counts.
 */
function openRemote(request) {
    const refused = refusedServer(request.server);
    if (refused !== null)
        return no(refused, 'set GITHUB_SERVER_URL to the https URL of the server');
    if (!/^[\w.-]+\/[\w.-]+$/.test(request.repository)) {
        return no(`${JSON.stringify(request.repository)} is not OWNER/NAME`, 'set GITHUB_REPOSITORY');
    }
    const opened = (0,host_git/* ownGit */.Jc)(request.folder, request.programs, settingsFor(request));
    if (!opened.ok)
        return no(`git can't be used: ${(0,host_git/* troubleOf */.LH)(opened.outcome)}`, 'install git');
    return { ok: true, value: remote(opened.git, request.folder) };
}
function settingsFor(request) {
    const { server, repository, token, proxy, certificates } = request;
    const { protocol } = new URL(server);
    const settings = [
        [`protocol.${protocol.slice(0, -1)}.allow`, 'always'],
        // Elsewhere, the token would go along.
        ['http.followRedirects', 'false'],
        ['remote.origin.url', `${server.replace(/\/+$/, '')}/${repository}`],
        ['remote.origin.tagOpt', '--no-tags'],
    ];
    if (token !== null && token !== '') {
        const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
        settings.push(['http.extraHeader', `Authorization: basic ${basic}`]);
    }
    if (proxy !== undefined && proxy !== '')
        settings.push(['http.proxy', proxy]);
    if (certificates !== undefined && certificates !== '')
        settings.push(['http.sslCAInfo', certificates]);
    return settings;
}
function remote(git, folder) {
    const made = new Set();
    /** Every command works on an empty repository of ours, so that git looks for none in the folders around. */
    async function asked(format, args, { name = 'objects', stdin } = {}) {
        const ours = (0,external_node_path_.join)(folder, `${name}-${format}.git`);
        try {
            if (!made.has(ours))
                makeRepository(ours, format);
        }
        catch (error) {
            return { kind: 'not-started', reason: error instanceof Error ? error.message : String(error) };
        }
        made.add(ours);
        return await git.run(['--git-dir', ours, ...args], {
            timeout: TIMEOUT,
            outputLimit: MAX_TREE,
            ...(stdin === undefined ? {} : { stdin }),
        });
    }
    async function refs(patterns) {
        const outcome = await asked('sha1', ['ls-remote', '--symref', 'origin', ...patterns]);
        if (outcome.kind !== 'ok')
            return no(`the server could not be asked: ${(0,host_git/* troubleOf */.LH)(outcome)}`, ASK);
        return { ok: true, value: outcome.stdout.toString('utf8').split('\n') };
    }
    return {
        async head() {
            const lines = await refs(['HEAD']);
            if (!lines.ok)
                return lines;
            const branch = lines.value
                .map((line) => /^ref: refs\/heads\/(.+)\tHEAD$/.exec(line)?.[1])
                .find(Boolean);
            const commit = lines.value.map((line) => /^([0-9a-f]+)\tHEAD$/.exec(line)?.[1]).find(Boolean);
            if (branch === undefined || commit === undefined || !(0,git_object/* isObjectId */.TS)(commit)) {
                return no('the server names no default branch', 'push a first commit to the default branch');
            }
            return { ok: true, value: { branch, commit } };
        },
        async branch(name) {
            const ref = `refs/heads/${name}`;
            const lines = await refs([ref]);
            if (!lines.ok)
                return lines;
            const line = lines.value.find((one) => one.slice(one.indexOf('\t') + 1) === ref);
            const commit = line?.split('\t')[0] ?? '';
            return (0,git_object/* isObjectId */.TS)(commit) ? { ok: true, value: commit } : no(`the server has no branch ${name}`, ASK);
        },
        async isOn(commit, tip) {
            if (commit === tip)
                return { ok: true, value: true };
            if (!(0,git_object/* isObjectId */.TS)(commit) || commit.length !== tip.length)
                return { ok: true, value: false };
            // A repository of its own: what is fetched there has other bounds.
            const ask = (args) => asked(formatOf(tip), args, { name: 'history' });
            const fetched = await ask([
                ...['fetch', '--quiet', `--depth=${String(HISTORY)}`, '--no-tags', '--no-write-fetch-head'],
                ...['--filter=tree:0', 'origin', tip],
            ]);
            if (fetched.kind !== 'ok')
                return no(`commit ${tip} could not be fetched: ${(0,host_git/* troubleOf */.LH)(fetched)}`, ASK);
            const listed = await ask(['rev-list', '--first-parent', tip]);
            if (listed.kind !== 'ok')
                return no(`the history of ${tip} could not be read: ${(0,host_git/* troubleOf */.LH)(listed)}`, ASK);
            return { ok: true, value: listed.stdout.toString('latin1').split('\n').includes(commit) };
        },
        async tree(commit, likely = []) {
            if (!(0,git_object/* isObjectId */.TS)(commit))
                return no(`${commit} is not the full name of a commit`, 'give all its digits');
            const ask = (args, stdin) => asked(formatOf(commit), args, { stdin });
            const fetched = await ask([
                ...['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--filter=blob:none'],
                ...['origin', commit],
            ]);
            if (fetched.kind !== 'ok')
                return no(`commit ${commit} could not be fetched: ${(0,host_git/* troubleOf */.LH)(fetched)}`, ASK);
            const objects = await readAhead(ask, commit, likely);
            const root = await objects.read(commit, 'commit', MAX_TREE);
            const tree = root.kind === 'file' ? (0,git_object/* treeOf */.g7)(root.content) : null;
            if (tree === null) {
                return no(`commit ${commit}: ${root.kind === 'refused' ? root.reason : 'it names no tree'}`, ASK);
            }
            return { ok: true, value: treeAt(objects, commit, tree) };
        },
    };
}
function formatOf(id) {
    return id.length === 64 ? 'sha256' : 'sha1';
}
/** An empty bare repository, as gitrepository-layout(5) has it: a start of `git init` for it would hold the question up. */
function makeRepository(folder, format) {
    for (const part of ['objects', 'refs'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, part), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/main\n');
    const core = '[core]\n\tbare = true\n\trepositoryformatversion = ';
    const version = format === 'sha1' ? '0\n' : '1\n[extensions]\n\tobjectFormat = sha256\n';
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'config'), `${core}${version}`);
}
const ASK = 'give the step a token that may read the repository (`permissions: contents: read`)';
function treeAt(objects, commit, root) {
    return {
        commit,
        async file(path, limit) {
            const parts = path.split('/');
            if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) {
                return { kind: 'refused', reason: `${JSON.stringify(path)} is not a path inside the repository` };
            }
            let folder = root;
            for (const [index, part] of parts.entries()) {
                const tree = await objects.read(folder, 'tree', MAX_TREE);
                if (tree.kind !== 'file')
                    return tree;
                const entries = (0,git_object/* treeEntries */.re)(tree.content, commit.length);
                if (entries === null)
                    return { kind: 'refused', reason: `${folder} is no tree` };
                const name = Buffer.from(part, 'utf8').toString('latin1');
                const entry = entries.find((one) => one.name === name);
                if (entry === undefined)
                    return { kind: 'missing' };
                const here = parts.slice(0, index + 1).join('/');
                const wanted = index === parts.length - 1 ? ['100644', '100755'] : ['40000'];
                if (!wanted.includes(entry.mode)) {
                    return { kind: 'refused', reason: `${here} is ${kindOf(entry.mode)} in commit ${commit}` };
                }
                folder = entry.id;
            }
            return await objects.read(folder, 'blob', limit);
        },
    };
}
function kindOf(mode) {
    switch (mode) {
        case '120000':
            return 'a symbolic link, which is not followed,';
        case '160000':
            return 'a submodule, which is not entered,';
        case '40000':
            return 'a directory';
        default:
            return 'a file';
    }
}
/** One git reads what is on the way to these paths; a start of git for each would be most of a step's own start. */
async function readAhead(ask, commit, likely) {
    const known = new Map();
    const paths = likely.filter((path) => !/[\n\0]/.test(path));
    const folders = paths.flatMap((path) => path.split('/').map((_part, index, parts) => parts.slice(0, index + 1).join('/')));
    const names = [commit, `${commit}^{tree}`, ...[...new Set(folders)].map((path) => `${commit}:${path}`)];
    const read = await ask(['cat-file', '--batch'], Buffer.from(`${names.join('\n')}\n`));
    if (read.kind === 'ok')
        for (const [id, content] of batchOf(read.stdout))
            known.set(id, content);
    return {
        async read(id, kind, limit) {
            let content = known.get(id);
            if (content === undefined) {
                const outcome = await ask(['cat-file', kind, id]);
                if (outcome.kind !== 'ok')
                    return { kind: 'refused', reason: `${kind} ${id}: ${(0,host_git/* troubleOf */.LH)(outcome)}` };
                content = outcome.stdout;
            }
            if (content.length > limit) {
                return { kind: 'refused', reason: `${kind} ${id} has more than ${String(limit)} bytes` };
            }
            if (!(0,git_object/* isObject */.Gv)(id, kind, content)) {
                return { kind: 'refused', reason: `${kind} ${id} is not what its name says` };
            }
            known.set(id, content);
            return { kind: 'file', content };
        },
    };
}
/** `ID KIND SIZE LF CONTENT LF` for each, or `NAME missing LF` (git-cat-file(1), "Batch output"). */
function* batchOf(output) {
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(0x0a, at);
        if (end < 0)
            return;
        const [, id, size] = /^([0-9a-f]+) [a-z]+ ([0-9]+)$/.exec(output.toString('latin1', at, end)) ?? [];
        at = end + 1;
        if (id === undefined || size === undefined)
            continue;
        yield [id, output.subarray(at, at + Number(size))];
        at += Number(size) + 1;
    }
}
function no(reason, fix) {
    return { ok: false, reason, fix };
}

;// CONCATENATED MODULE: ./build/action/server.js



/**
 * Asks the server for the default branch. Apart from what reads policies, and with little to load: the answer takes
 * as long as loading the rest does, so it is asked for first. Git has been started when this returns: nothing may be
 * waited for before, since loading keeps whatever waits from going on.
 *
 * @param temporary A folder for what is fetched; absolute.
 */
function askServer(io, token, temporary) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'policy-'));
    const answer = ask(io, token, folder);
    // A failure is the business of whoever waits for the answer.
    answer.catch(() => undefined);
    return { answer, folder, end: () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }) };
}
async function ask(io, token, folder) {
    const opened = openServer(io, token, io.env['GITHUB_REPOSITORY'] ?? '', folder);
    if (!opened.ok)
        return opened;
    const head = await opened.value.head();
    return head.ok ? { ok: true, value: { remote: opened.value, main: head.value } } : head;
}
/**
 * Opens a repository of the job's server.
 *
 * @param repository `OWNER/NAME`.
 * @param folder An empty folder of the caller's own; absolute.
 */
function openServer({ env }, token, repository, folder) {
    const proxy = env['https_proxy'] ?? env['HTTPS_PROXY'];
    const certificates = env['GIT_SSL_CAINFO'] ?? env['SSL_CERT_FILE'];
    return openRemote({
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository,
        token,
        folder,
        programs: (env['PATH'] ?? '').split(':').filter((part) => part.startsWith('/')),
        ...(proxy === undefined ? {} : { proxy }),
        ...(certificates === undefined ? {} : { certificates }),
    });
}


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vW: () => (/* binding */ fetchFolder),
/* harmony export */   xQ: () => (/* binding */ carryStore),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_xdg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68634);




/** A folder for what a step makes: the runner's own temporary one is emptied with the job; else the user's state. */
function temporaryFolder(io, home) {
    const named = io.env['RUNNER_TEMP'];
    const parent = named !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(named) ? named : (0,_host_xdg_js__WEBPACK_IMPORTED_MODULE_3__/* .stateHomeOf */ .s)(io.env, home);
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'sandbox-policy');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(base, { recursive: true, mode: 0o700 });
    return base;
}
/** A folder for what is fetched from the server. */
function fetchFolder(io, home) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder(io, home), 'fetched');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    return folder;
}
/**
 * Where the folders that `filesystem.carry` names lie between the steps of one job. Named by the job, so that what
 * another one left on a machine of its own is never taken for this one's.
 *
 * @param jobIndex The job's place in its matrix.
 */
function carryStore(io, base, jobIndex) {
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = io.env;
    const named = JSON.stringify([run, attempt, job, jobIndex]);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, `carry-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(named).digest('hex').slice(0, 32)}`);
}


/***/ }),

/***/ 50422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   ie: () => (/* binding */ UnreadableFile)
/* harmony export */ });
/** The command line can't be understood: exit 2. */
class UsageError extends Error {
    name = 'UsageError';
    /** What to write instead, one sentence; null when there is nothing to add. */
    help;
    constructor(message, hint = {}) {
        super(message);
        this.help = hint.help ?? (hint.near ? `Did you mean ${hint.near}?` : null);
    }
}
/** A file that was named can't be read or written: exit 3. */
class UnreadableFile extends Error {
    path;
    name = 'UnreadableFile';
    constructor(path, reason, options) {
        super(`${path}: ${reason}`, options);
        this.path = path;
    }
}
/** The reason of a file system error in words, without the path and the call. */
function reasonOf(error) {
    const code = error?.code;
    switch (code) {
        case 'ENOENT':
            return 'no such file';
        case 'EACCES':
        case 'EPERM':
            return 'permission denied';
        case 'EISDIR':
            return 'it is a folder, not a file';
        case 'EEXIST':
        case 'ENOTDIR':
            return 'a part of its path is not a folder';
        case 'ELOOP':
            return 'too many symbolic links';
        case 'EROFS':
            return 'the file system is read-only';
        case 'ENOSPC':
            return 'no space left on the device';
        default:
            return error instanceof Error ? error.message : String(error);
    }
}


/***/ }),

/***/ 68215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   rZ: () => (/* binding */ failOnOption)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);

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

/***/ 28230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/**
 * The caller's home: HOME, else the system's user database. A user who has neither (in containers, often) has a home
 * that does not exist, and is told to set XDG_STATE_HOME where one is needed.
 */
function homeOf(io) {
    const named = io.env['HOME'];
    if (named !== undefined && named !== '')
        return named;
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '/nonexistent';
    }
}


/***/ }),

/***/ 82164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputsOf),
/* harmony export */   p: () => (/* binding */ splitInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50422);

/** The two parts of NAME=VALUE; null when it has no name. */
function splitInput(text) {
    const equals = text.indexOf('=');
    return equals < 1 ? null : [text.slice(0, equals), text.slice(equals + 1)];
}
/** `--input NAME=VALUE` as data. Throws UsageError for anything else, and for a name that is given twice. */
function inputsOf(given) {
    const inputs = new Map();
    for (const one of given) {
        const input = splitInput(one);
        if (input === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--input ${one}: an input is NAME=VALUE`);
        const [name, value] = input;
        if (inputs.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--input ${name} is given twice`);
        inputs.set(name, value);
    }
    return Object.fromEntries(inputs);
}


/***/ }),

/***/ 39970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ failureOf),
/* harmony export */   g: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const DEFAULT_OUTPUT_LIMIT = 1024 * 1024;
/**
 * The one seam through which host facts start a process. Takes the argument vector (never a shell string), gives
 * a typed outcome and never throws. The child leads its own process group, so that a time-out ends what it
 * started too.
 */
function execute(program, args, options) {
    const limit = options.outputLimit ?? DEFAULT_OUTPUT_LIMIT;
    return new Promise((resolve) => {
        let child;
        try {
            child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
                env: { ...options.env },
                ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
                stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
                detached: true,
            });
        }
        catch (error) {
            resolve({ kind: 'not-started', reason: reasonOf(error) });
            return;
        }
        const { pid } = child;
        const stdout = cappedBuffer(limit);
        const stderr = cappedBuffer(limit);
        let timedOut = false;
        const timer = setTimeout(() => {
            timedOut = true;
            killGroup(pid);
        }, options.timeout);
        child.stdout?.on('data', stdout.add);
        child.stderr?.on('data', stderr.add);
        if (options.stdin !== undefined && child.stdin !== null) {
            // A child that doesn't read its input closes the pipe; its exit says what that meant.
            child.stdin.on('error', () => undefined);
            child.stdin.end(options.stdin);
        }
        child.on('error', (error) => {
            clearTimeout(timer);
            resolve({ kind: 'not-started', reason: reasonOf(error) });
        });
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            if (timedOut)
                resolve({ kind: 'timed-out', after: options.timeout });
            else if (signal !== null)
                resolve({ kind: 'signaled', signal, stderr: stderr.bytes().toString('utf8') });
            else
                resolve({
                    kind: 'exited',
                    code: code ?? 0,
                    stdout: stdout.bytes(),
                    stderr: stderr.bytes().toString('utf8'),
                    truncated: stdout.truncated() || stderr.truncated(),
                });
        });
    });
}
/** One sentence on why an outcome isn't a success, for messages; null when it exited 0. */
function failureOf(outcome) {
    switch (outcome.kind) {
        case 'exited': {
            if (outcome.code === 0)
                return null;
            const said = outcome.stderr.trim().split('\n').at(-1) ?? '';
            return said === '' ? `it exited with ${String(outcome.code)}` : said;
        }
        case 'signaled':
            return `it was ended by ${outcome.signal}`;
        case 'timed-out':
            return `it gave no answer within ${String(outcome.after)} ms`;
        case 'not-started':
            return outcome.reason;
    }
}
function cappedBuffer(limit) {
    const chunks = [];
    let kept = 0;
    let dropped = false;
    return {
        add: (chunk) => {
            const room = limit - kept;
            if (chunk.length > room)
                dropped = true;
            if (room <= 0)
                return;
            const part = chunk.subarray(0, room);
            chunks.push(part);
            kept += part.length;
        },
        bytes: () => Buffer.concat(chunks),
        truncated: () => dropped,
    };
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // The group is gone already: exactly what was wanted.
    }
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 71419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   re: () => (/* binding */ treeEntries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Whether this is an object's full name: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Whether content is what an object's name says: git's own hash, taken again. */
function isObject(id, kind, content) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(id.length === 64 ? 'sha256' : 'sha1');
    return (hash
        .update(`${kind} ${String(content.length)}\0`)
        .update(content)
        .digest('hex') === id);
}
/** The tree of a commit; null when it names none. */
function treeOf(commit) {
    const id = /^tree ([0-9a-f]+)\n/.exec(commit.toString('latin1'))?.[1];
    return id !== undefined && isObjectId(id) ? id : null;
}
/**
 * The entries of a tree: `MODE SP NAME NUL ID`, the id in bytes.
 *
 * @param idLength Hexadecimal digits of an id.
 * @returns null when these bytes are no tree.
 */
function treeEntries(content, idLength) {
    const entries = [];
    for (let at = 0; at < content.length;) {
        const space = content.indexOf(0x20, at);
        const end = space < 0 ? -1 : content.indexOf(0, space);
        const next = end + 1 + idLength / 2;
        if (space < 0 || end < 0 || next > content.length)
            return null;
        entries.push({
            mode: content.toString('latin1', at, space),
            name: content.toString('latin1', space + 1, end),
            id: content.toString('hex', end + 1, next),
        });
        at = next;
    }
    return entries;
}


/***/ }),

/***/ 77559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ ownGit),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony export driverSettings */
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

/***/ 40608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kp: () => (/* binding */ findProgram),
  KZ: () => (/* binding */ resolvePrograms)
});

// UNUSED EXPORTS: interpretersOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/host/elf.js
const MAGIC = 0x7f454c46;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
const PT_INTERP = 3;
/**
 * The dynamic loader that an ELF file names (PT_INTERP, elf(5)). Takes the file's first few KiB; gives null for
 * what isn't a little-endian ELF file, is linked statically, or names it further on.
 */
function elfInterpreter(head) {
    if (head.length < 64 || head.readUInt32BE(0) !== MAGIC || head[5] !== LITTLE_ENDIAN)
        return null;
    const wide = head[4] === CLASS_64;
    const tableOffset = wide ? Number(head.readBigUInt64LE(32)) : head.readUInt32LE(28);
    const entrySize = head.readUInt16LE(wide ? 54 : 42);
    const entries = head.readUInt16LE(wide ? 56 : 44);
    for (let index = 0; index < entries; index += 1) {
        const at = tableOffset + index * entrySize;
        if (entrySize < 32 || at + entrySize > head.length)
            return null;
        if (head.readUInt32LE(at) !== PT_INTERP)
            continue;
        const offset = wide ? Number(head.readBigUInt64LE(at + 8)) : head.readUInt32LE(at + 4);
        const size = wide ? Number(head.readBigUInt64LE(at + 32)) : head.readUInt32LE(at + 16);
        if (offset + size > head.length || size < 2)
            return null;
        return head.toString('latin1', offset, offset + size - 1);
    }
    return null;
}

// EXTERNAL MODULE: ./build/host/toolchains.js
var toolchains = __webpack_require__(33435);
;// CONCATENATED MODULE: ./build/host/programs.js




/** Enough for a `#!` line and an ELF header with its program headers. */
const HEAD_SIZE = 4096;
const MAX_LINKS = 40;
const MAX_INTERPRETERS = 4;
/** Folders that a view shows whole even when programs are picked one by one (see compile/view.ts). */
const SYSTEM_PREFIXES = ['/usr', '/usr/local', '/'];
/** The first executable file of that name on a PATH, null when there is none. */
function findProgram(name, folders) {
    if (name.includes('/'))
        return (0,external_node_path_.isAbsolute)(name) && isExecutable(name) ? name : null;
    for (const folder of folders) {
        const path = (0,external_node_path_.join)(folder, name);
        if (isExecutable(path))
            return path;
    }
    return null;
}
/**
 * Finds what must be visible and executable for each name of `commands.allow`: the real file behind its links,
 * the interpreters of scripts, their loaders, and the parts that a program starts by itself. `folders` is PATH
 * inside, as host paths.
 */
function resolvePrograms(names, folders, env, home) {
    return Object.fromEntries(names.map((name) => [name, resolveProgram(name, folders, env, home)]));
}
function resolveProgram(name, folders, env, home) {
    const found = findProgram(name, folders);
    if (found === null)
        return { found: false, reason: `no program ${name} is on PATH` };
    const path = behindShim(found, env, home) ?? found;
    const links = [];
    const files = [];
    const visible = new Set();
    const parts = new Set();
    const queue = [path];
    while (queue.length > 0 && files.length < MAX_INTERPRETERS * 3) {
        const next = queue.shift();
        if (next === undefined)
            break;
        const real = followLinks(next, links);
        if (real === null)
            return { found: false, reason: `${next} leads nowhere` };
        if (files.includes(real))
            continue;
        files.push(real);
        for (const folder of siblingsOfBin(real))
            visible.add(folder);
        for (const folder of partsOf(real))
            parts.add(folder);
        queue.push(...interpretersOf(real, folders));
    }
    return { found: true, path, links, files, visible: [...visible], parts: [...parts] };
}
/** What starts a file: the loader that an ELF file names, or a script's `#!` interpreter, through env too. */
function interpretersOf(file, folders) {
    const head = readHead(file);
    if (head === null)
        return [];
    if (head.subarray(0, 2).toString('latin1') === '#!') {
        const line = head.toString('latin1').slice(2).split('\n')[0]?.trim() ?? '';
        const [interpreter, ...rest] = line.split(/[ \t]+/);
        if (interpreter === undefined || !(0,external_node_path_.isAbsolute)(interpreter))
            return [];
        if ((0,external_node_path_.basename)(interpreter) !== 'env')
            return [interpreter];
        const word = rest.find((argument) => !argument.startsWith('-') && !argument.includes('='));
        const program = word === undefined ? null : findProgram(word, folders);
        return program === null ? [interpreter] : [interpreter, program];
    }
    const loader = elfInterpreter(head);
    return loader === null ? [] : [loader];
}
/** Follows links one by one, so that a view can make the same ones; gives the real file. */
function followLinks(path, links) {
    let current = path;
    for (let step = 0; step < MAX_LINKS; step += 1) {
        try {
            current = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(current)), (0,external_node_path_.basename)(current));
            const to = readLink(current);
            if (to === null)
                return (0,external_node_fs_.existsSync)(current) ? current : null;
            if (!links.some((link) => link.path === current))
                links.push({ path: current, to });
            current = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(current), to);
        }
        catch {
            return null;
        }
    }
    return null;
}
function readLink(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EINVAL')
            return null;
        throw error;
    }
}
/**
 * A version manager's shim is a script that starts a dozen programs to find the one meant. With an allowlist
 * the one it finds outside of any project is taken instead.
 */
function behindShim(path, env, home) {
    const name = (0,external_node_path_.basename)(path);
    for (const [variable, folder] of [
        ['PYENV_ROOT', '.pyenv'],
        ['RBENV_ROOT', '.rbenv'],
        ['NODENV_ROOT', '.nodenv'],
        ['GOENV_ROOT', '.goenv'],
    ]) {
        const root = env[variable] ?? (0,external_node_path_.join)(home, folder);
        if (!(0,toolchains/* isWithin */.U)(path, root) || (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)) !== 'shims')
            continue;
        for (const version of lines((0,external_node_path_.join)(root, 'version'))) {
            const program = (0,external_node_path_.join)(root, 'versions', version, 'bin', name);
            if (isExecutable(program))
                return program;
        }
    }
    const cargo = env['CARGO_HOME'] ?? (0,external_node_path_.join)(home, '.cargo');
    if ((0,external_node_path_.dirname)(path) === (0,external_node_path_.join)(cargo, 'bin')) {
        const rustup = env['RUSTUP_HOME'] ?? (0,external_node_path_.join)(home, '.rustup');
        const settings = lines((0,external_node_path_.join)(rustup, 'settings.toml')).join('\n');
        const toolchain = env['RUSTUP_TOOLCHAIN'] ?? /^default_toolchain = "([^"/]+)"$/m.exec(settings)?.[1];
        const program = toolchain === undefined ? null : (0,external_node_path_.join)(rustup, 'toolchains', toolchain, 'bin', name);
        if (program !== null && isExecutable(program))
            return program;
    }
    return null;
}
/** For PREFIX/bin/NAME outside the system's folders: everything in PREFIX but its programs. */
function siblingsOfBin(file) {
    const bin = (0,external_node_path_.dirname)(file);
    const prefix = (0,external_node_path_.dirname)(bin);
    if (!['bin', 'sbin'].includes((0,external_node_path_.basename)(bin)) || SYSTEM_PREFIXES.includes(prefix))
        return [];
    try {
        return (0,external_node_fs_.readdirSync)(prefix)
            .filter((name) => !['bin', 'sbin'].includes(name))
            .map((name) => (0,external_node_path_.join)(prefix, name))
            .sort();
    }
    catch {
        // Not listable by us, so not readable by the code either.
        return [];
    }
}
/** Programs that are nothing without programs of their own, kept outside PATH. */
function partsOf(file) {
    const prefix = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(file));
    const candidates = {
        git: ['/usr/lib/git-core', '/usr/libexec/git-core', (0,external_node_path_.join)(prefix, 'libexec/git-core')],
        go: [(0,external_node_path_.join)(prefix, 'pkg/tool')],
        java: [(0,external_node_path_.join)(prefix, 'lib')],
    };
    const name = (0,external_node_path_.basename)(file);
    const own = candidates[name] ??
        (/^(?:.*-)?(?:gcc|g\+\+|cpp)(?:-\d+)?$/.test(name) ? ['/usr/lib/gcc', '/usr/libexec/gcc'] : []);
    return own.filter((folder) => (0,external_node_fs_.existsSync)(folder)).map((folder) => (0,external_node_fs_.realpathSync)(folder));
}
function readHead(file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY);
    }
    catch {
        // Executable but not readable: it runs, and only the kernel knows by what.
        return null;
    }
    try {
        const head = Buffer.alloc(HEAD_SIZE);
        return head.subarray(0, (0,external_node_fs_.readSync)(descriptor, head, 0, HEAD_SIZE, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function lines(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8')
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    catch {
        // No such setting: the shim is taken as it is.
        return [];
    }
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

/***/ 68634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cacheHomeOf),
/* harmony export */   s: () => (/* binding */ stateHomeOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

// XDG Base Directory Specification 0.8: a relative path is to be ignored.
function folderOf(named, otherwise) {
    return named !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(named) ? named : otherwise;
}
/** The user's state folder: `$XDG_STATE_HOME` where it is absolute, else `~/.local/state`. */
function stateHomeOf(env, home) {
    return folderOf(env['XDG_STATE_HOME'], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.local', 'state'));
}
/** The user's cache folder: `$XDG_CACHE_HOME` where it is absolute, else `~/.cache`. */
function cacheHomeOf(env, home) {
    return folderOf(env['XDG_CACHE_HOME'], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache'));
}


/***/ }),

/***/ 64039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TIERS)
/* harmony export */ });
/** The ladder of walls, weakest first. A policy's tier is never lowered. */
const TIERS = ['process', 'container', 'gvisor', 'microvm'];


/***/ }),

/***/ 66905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Edits (insert, delete, replace, swap of neighbours) from one word to another: optimal string alignment, the
 * restricted form of Damerau and Levenshtein's distance. Gives `limit + 1` as soon as it must be more than `limit`.
 */
function distance(from, to, limit) {
    if (Math.abs(from.length - to.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        let least = i;
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            }
            row.push(cost);
            least = Math.min(least, cost);
        }
        if (least > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return previous[to.length] ?? limit + 1;
}
const plainForm = (word) => word.toLowerCase().replace(/[_\s-]/g, '');
/** The candidate that was probably meant, or null. Case, `-` and `_` don't count; one edit in three letters does. */
function nearest(word, candidates) {
    if (word.length > 64)
        return null;
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    let least = limit + 1;
    for (const candidate of candidates) {
        const cost = plainForm(word) === plainForm(candidate) ? 0 : distance(word, candidate, limit);
        if (cost < least) {
            best = candidate;
            least = cost;
        }
    }
    return best;
}


/***/ })

};
;