"use strict";
exports.id = 126;
exports.ids = [126];
exports.modules = {

/***/ 47745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildGuest: () => (/* binding */ buildGuest),
  cachedFiles: () => (/* binding */ cachedFiles),
  pruneCache: () => (/* binding */ pruneCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/enforce/microvm/cpio.js
/** The file type bits of a mode, `stat(2)`. */
const TYPE = { directory: 0o040000, file: 0o100000, 'character-device': 0o020000 };
/**
 * An archive as kernels take it for their initial file system: the `newc` format of cpio
 * (Documentation/driver-api/early-userspace/buffer-format.rst). The same entries give the same bytes.
 */
function cpio(entries) {
    const end = record('TRAILER!!!', 0, { mode: 0, content: Buffer.alloc(0), major: 0, minor: 0 });
    return Buffer.concat([
        ...entries.map((entry, index) => record(entry.path, index + 1, fieldsOf(entry))),
        end,
    ]);
}
function fieldsOf(entry) {
    const none = { content: Buffer.alloc(0), major: 0, minor: 0 };
    switch (entry.kind) {
        case 'directory':
            return { ...none, mode: TYPE.directory | 0o755 };
        case 'file':
            return { ...none, mode: TYPE.file | entry.mode, content: entry.content };
        case 'character-device':
            return { ...none, mode: TYPE['character-device'] | entry.mode, major: entry.major, minor: entry.minor };
    }
}
function record(path, inode, { mode, content, major, minor }) {
    const name = Buffer.from(`${path}\0`);
    const numbers = [inode, mode, 0, 0, 1, 0, content.length, 0, 0, major, minor, name.length, 0];
    const head = `070701${numbers.map((number) => number.toString(16).padStart(8, '0')).join('')}`;
    return Buffer.concat([padded(Buffer.concat([Buffer.from(head), name])), padded(content)]);
}
function padded(bytes) {
    return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

// EXTERNAL MODULE: ./build/host/exec.js
var exec = __webpack_require__(39970);
// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(25686);
;// CONCATENATED MODULE: ./build/enforce/microvm/find-kernel.js




const META_PACKAGE = 'linux-image-cloud-amd64';
/** Milliseconds for apt to answer, and to fetch some 30 MB. */
const ASK = 60_000;
const FETCH = 600_000;
/** A kernel for cloud machines that is installed here; null when there is none, or this user may not read it. */
function installedKernel(boot = '/boot', modules = '/lib/modules') {
    const releases = (0,external_node_fs_.existsSync)(boot)
        ? (0,external_node_fs_.readdirSync)(boot).flatMap((name) => /^vmlinuz-(.*cloud.*)$/.exec(name)?.[1] ?? [])
        : [];
    const [release] = releases.filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(modules, name))).sort(byNumbers);
    if (release === undefined)
        return null;
    return {
        kernel: (0,external_node_path_.join)(boot, `vmlinuz-${release}`),
        modules: (0,external_node_path_.join)(modules, release),
        source: `installed as ${release}`,
    };
}
/** The newest first. */
function byNumbers(a, b) {
    return b.localeCompare(a, 'en', { numeric: true });
}
/**
 * Fetches Debian's kernel for cloud machines by this machine's own apt and unpacks it; nothing is installed, and no root
 * is needed.
 *
 * @param folder Empty; for the package
 * @throws SetupError
 */
async function fetchKernel(folder, onProgress) {
    const depends = await apt('/usr/bin/apt-cache', ['depends', META_PACKAGE], folder, ASK);
    const name = /Depends: (linux-image-[\w.+-]+-cloud-amd64)\b/.exec(depends)?.[1];
    if (name === undefined)
        throw new sandbox/* SetupError */.w(`apt knows no ${META_PACKAGE}`, 'run `apt-get update` on Debian, or name a kernel: --kernel FILE --modules DIR');
    onProgress(`fetching ${name}`);
    await apt('/usr/bin/apt-get', ['download', name], folder, FETCH);
    const file = (0,external_node_fs_.readdirSync)(folder).find((found) => found.endsWith('.deb'));
    if (file === undefined)
        throw new sandbox/* SetupError */.w(`apt fetched no ${name}`, null);
    const files = (0,external_node_path_.join)(folder, 'files');
    (0,external_node_fs_.mkdirSync)(files);
    await apt('/usr/bin/dpkg-deb', ['-x', (0,external_node_path_.join)(folder, file), files], folder, FETCH);
    const found = installedKernel((0,external_node_path_.join)(files, 'boot'), modulesBelow(files));
    if (found === null)
        throw new sandbox/* SetupError */.w(`${file} holds no kernel`, null);
    return { ...found, source: `Debian package ${file.replace(/\.deb$/, '')}` };
}
function modulesBelow(files) {
    const merged = (0,external_node_path_.join)(files, 'usr/lib/modules');
    return (0,external_node_fs_.existsSync)(merged) ? merged : (0,external_node_path_.join)(files, 'lib/modules');
}
async function apt(program, args, cwd, timeout) {
    const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };
    const outcome = await (0,exec/* execute */.g)(program, args, { env, cwd, timeout });
    if (outcome.kind === 'exited' && outcome.code === 0)
        return outcome.stdout.toString('utf8');
    throw new sandbox/* SetupError */.w(`${program} ${args.join(' ')} failed: ${(0,exec/* failureOf */.P)(outcome) ?? ''}`, 'name a kernel: --kernel FILE --modules DIR');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/enforce/microvm/kernel.js





/** What a guest can't do without, by module names; where they are built in there is nothing to load. */
const NEEDED = ['virtio_mmio', 'virtio_blk', 'virtio_console', 'ext4', 'overlay'];
/** What ext4 asks the kernel's own loader for, which guests have none of. */
const WHERE_IT_IS = ['crc32c_generic', 'crc32c'];
/** Milliseconds to unpack one module. */
const UNPACK = 30_000;
/** Bytes of a module at most. */
const MODULE_LIMIT = 64 * 1024 * 1024;
/**
 * Reads a kernel and finds its modules.
 *
 * @param modules The folder of that kernel's modules (`/lib/modules/RELEASE`)
 * @throws SetupError when it isn't one that a guest can be started with
 */
async function readKernel(file, modules) {
    const image = readFile(file, 'the kernel');
    const release = releaseOf(image);
    if (release === null)
        throw new sandbox/* SetupError */.w(`${file} is no Linux kernel for x86_64`, 'name a bzImage: a distribution’s vmlinuz');
    return { release, image, modules: await modulesOf(modules, release) };
}
/** What a bzImage says of itself (Documentation/arch/x86/boot.rst); null for anything else. */
function releaseOf(image) {
    if (image.length < 0x1000 || image.toString('latin1', 0x202, 0x206) !== 'HdrS')
        return null;
    const at = image.readUInt16LE(0x20e) + 0x200;
    const text = image.toString('latin1', at, at + 256);
    return /^([\w.+~-]+)[ \0]/.exec(text)?.[1] ?? null;
}
async function modulesOf(folder, release) {
    const files = new Map(moduleFiles((0,external_node_path_.join)(folder, 'kernel')).map((path) => [nameOf(path), path]));
    const builtIn = builtInModules(folder);
    const found = new Map();
    const add = async (name, asked) => {
        if (found.has(name) || builtIn.has(name))
            return;
        const path = files.get(name);
        if (path === undefined)
            throw new sandbox/* SetupError */.w(`the kernel ${release} has no ${name}${name === asked ? '' : `, which ${asked} needs`} in ${folder}`, 'take a distribution’s kernel for cloud machines, and name the folder of its modules with --modules');
        const content = await unpacked(path);
        for (const needed of neededBy(content))
            await add(needed, name);
        found.set(name, { name, content });
    };
    for (const name of WHERE_IT_IS)
        if (files.has(name))
            await add(name, name);
    for (const name of NEEDED)
        await add(name, name);
    return [...found.values()];
}
function moduleFiles(folder) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return [];
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            return moduleFiles(path);
        return /\.ko(\.(gz|xz|zst))?$/.test(entry.name) ? [path] : [];
    });
}
/** The kernel takes - and _ for one another. */
function nameOf(path) {
    return (0,external_node_path_.basename)(path)
        .replace(/\.ko(\.\w+)?$/, '')
        .replaceAll('-', '_');
}
function builtInModules(folder) {
    const list = (0,external_node_path_.join)(folder, 'modules.builtin');
    if (!(0,external_node_fs_.existsSync)(list))
        return new Set();
    return new Set((0,external_node_fs_.readFileSync)(list, 'utf8').split('\n').filter(Boolean).map(nameOf));
}
/** What a module says of itself in its section .modinfo. */
function neededBy(module) {
    const text = /(?:^|\0)depends=([^\0]*)\0/.exec(module.toString('latin1'))?.[1] ?? '';
    return text.split(',').filter(Boolean).map(nameOf);
}
async function unpacked(path) {
    const bytes = readFile(path, 'the module');
    const tool = path.endsWith('.xz') ? 'xz' : path.endsWith('.zst') ? 'zstd' : null;
    if (path.endsWith('.gz'))
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MODULE_LIMIT });
    if (tool === null)
        return bytes;
    const outcome = await (0,exec/* execute */.g)(`/usr/bin/${tool}`, ['-d', '-c'], {
        env: {},
        timeout: UNPACK,
        stdin: bytes,
        outputLimit: MODULE_LIMIT,
    });
    if (outcome.kind === 'exited' && outcome.code === 0 && !outcome.truncated)
        return outcome.stdout;
    throw new sandbox/* SetupError */.w(`the module ${path} can't be unpacked`, `install ${tool === 'zstd' ? 'zstd' : 'xz-utils'}`);
}
function readFile(path, what) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new sandbox/* SetupError */.w(`${what} can't be read: ${reason}`, `let this user read ${path}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/host/microvm.js
var microvm = __webpack_require__(16842);
;// CONCATENATED MODULE: ./build/enforce/microvm/cache.js








/**
 * Makes what every guest is started from, a kernel and its initial file system, and keeps both by content.
 *
 * @throws SetupError; the cache is as it was then
 */
async function buildGuest(request) {
    const { folder, initProgram, named, onProgress } = request;
    if (process.arch !== 'x64')
        throw new sandbox/* SetupError */.w(`guests need x86_64; this is ${process.arch}`, null);
    makePrivate(folder);
    const work = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, 'fetched-'));
    try {
        const place = await placeOf(named, work, onProgress);
        onProgress(`taking the kernel ${place.kernel} (${place.source})`);
        const kernel = await readKernel(place.kernel, place.modules);
        onProgress(`making its initial file system with ${kernel.modules.map(({ name }) => name).join(', ')}`);
        const record = {
            v: 1,
            arch: process.arch,
            release: kernel.release,
            source: place.source,
            kernel: keep(folder, 'kernels', kernel.image),
            initramfs: keep(folder, 'initramfs', initialFileSystem(kernel, (0,external_node_fs_.readFileSync)(initProgram))),
            kvm: null,
        };
        writeAside((0,external_node_path_.join)(folder, 'guest.json'), `${JSON.stringify(record, null, 2)}\n`, 0o600);
        return record;
    }
    finally {
        (0,external_node_fs_.rmSync)(work, { recursive: true, force: true });
    }
}
async function placeOf(named, work, onProgress) {
    if (named !== null) {
        const { kernel, modules } = named;
        return { kernel, modules: modules ?? modulesFor(kernel), source: 'named by --kernel' };
    }
    return installedKernel() ?? (await fetchKernel(work, onProgress));
}
/** Where a distribution keeps the modules of a kernel. */
function modulesFor(kernel) {
    const release = (0,external_node_fs_.existsSync)(kernel) ? releaseOf((0,external_node_fs_.readFileSync)(kernel)) : null;
    return `/lib/modules/${release ?? 'unknown'}`;
}
/** `/init` and the modules in the order of loading, as native/guest.c takes them. */
function initialFileSystem({ modules }, init) {
    return cpio([
        { kind: 'directory', path: 'dev' },
        { kind: 'character-device', path: 'dev/console', mode: 0o600, major: 5, minor: 1 },
        { kind: 'directory', path: 'modules' },
        ...modules.map(({ content }, index) => ({ kind: 'file', path: `modules/${String(index)}`, mode: 0o600, content })),
        { kind: 'file', path: 'init', mode: 0o755, content: init },
    ]);
}
function keep(folder, kind, content) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    const file = `${kind}/${sha256}`;
    // The monitor reads it as the run's user.
    writeAside((0,external_node_path_.join)(folder, file), content, 0o444);
    return { file, sha256 };
}
function writeAside(path, content, mode) {
    makePrivate((0,external_node_path_.dirname)(path));
    const part = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.writeFileSync)(part, content, { mode, flag: 'wx' });
    (0,external_node_fs_.chmodSync)(part, mode);
    (0,external_node_fs_.renameSync)(part, path);
}
function makePrivate(folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
}
const FOLDERS = { kernels: 'kernel', initramfs: 'initramfs', roots: 'root' };
/** What the cache holds; what killed makings left isn't listed. */
function cachedFiles(folder) {
    const record = (0,microvm/* readGuestRecord */.y)(folder);
    return Object.keys(FOLDERS).flatMap((name) => namesIn((0,external_node_path_.join)(folder, name)).flatMap((file) => {
        const digest = /^([0-9a-f]{64})(\.ext4)?$/.exec(file)?.[1];
        if (digest === undefined)
            return [];
        const path = (0,external_node_path_.join)(folder, name, file);
        return [
            {
                kind: FOLDERS[name],
                digest,
                size: (0,external_node_fs_.statSync)(path).blocks * 512,
                used: [record?.kernel.file, record?.initramfs.file].includes(`${name}/${file}`),
                path,
            },
        ];
    }));
}
/**
 * Removes what guests are not started from now: older kernels, every root file system, and what killed makings left.
 * Runs that have a file open keep it until they end.
 */
function pruneCache(folder) {
    const files = cachedFiles(folder);
    const kept = new Set(files.flatMap(({ used, path }) => (used ? [path] : [])));
    for (const name of Object.keys(FOLDERS))
        for (const file of namesIn((0,external_node_path_.join)(folder, name))) {
            const path = (0,external_node_path_.join)(folder, name, file);
            if (!kept.has(path))
                (0,external_node_fs_.rmSync)(path, { force: true });
        }
    for (const name of namesIn(folder))
        if (name.startsWith('fetched-'))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    return files.filter(({ used }) => !used);
}
function namesIn(folder) {
    return (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder).sort() : [];
}


/***/ })

};
;