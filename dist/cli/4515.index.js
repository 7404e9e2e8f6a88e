"use strict";
exports.id = 4515;
exports.ids = [4515];
exports.modules = {

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


/***/ })

};
;