"use strict";
exports.id = 4841;
exports.ids = [4841];
exports.modules = {

/***/ 520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ hostImageOf),
/* harmony export */   x: () => (/* binding */ renderDocker)
/* harmony export */ });
/* harmony import */ var _apparmor_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34994);
/* harmony import */ var _docker_mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2655);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90587);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59157);




/**
 * The Engine API request that makes a container plan real. Paths that would split a mount option in two (P10)
 * are refused, as is nothing else: the plan was checked when it was compiled.
 */
function renderDocker(plan, bindings, launch) {
    const { companion } = launch;
    const layers = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaysOf */ .Nc)(plan, bindings);
    const inOptions = [
        ...(plan.workspace.mode === 'overlay' ? [launch.workspace, bindings.state] : []),
        ...layers.flatMap((layer) => [layer.source, bindings.state]),
    ];
    const splitting = inOptions.find((path) => /[:,\\]/.test(path));
    if (splitting !== undefined)
        return {
            ok: false,
            reason: `the path ${JSON.stringify(splitting)} holds a character that would split a mount option`,
            fix: 'Use a folder whose path has no colon, comma or backslash.',
        };
    return {
        ok: true,
        body: {
            Image: launch.image,
            Entrypoint: [_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .INIT_PATH */ .hB, 'init'],
            Cmd: [],
            Env: [],
            User: `${String(bindings.uid)}:${String(bindings.gid)}`,
            WorkingDir: '/',
            ...(companion === undefined ? { Hostname: _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .HOSTNAME */ .yA } : {}),
            // A namespace that the engine doesn't look at has its loopback down, which the Sentry then takes for none.
            ...(companion === undefined && plan.tier !== 'gvisor' ? { NetworkDisabled: true } : {}),
            // An image's health check would start commands of its own.
            Healthcheck: { Test: ['NONE'] },
            Tty: false,
            OpenStdin: true,
            StdinOnce: true,
            AttachStdin: true,
            AttachStdout: true,
            AttachStderr: true,
            Labels: launch.labels,
            HostConfig: {
                AutoRemove: true,
                ReadonlyRootfs: true,
                NetworkMode: companion === undefined ? 'none' : `container:${companion}`,
                IpcMode: 'private',
                CgroupnsMode: 'private',
                CapDrop: ['ALL'],
                CapAdd: plan.capabilities,
                Privileged: false,
                SecurityOpt: securityOptions(plan, bindings),
                ...treeLimits(plan),
                Ulimits: ulimits(plan),
                LogConfig: { Type: 'none', Config: {} },
                RestartPolicy: { Name: 'no', MaximumRetryCount: 0 },
                Init: false,
                ShmSize: shmSize(plan),
                Tmpfs: tmpfs(plan, bindings, launch),
                Mounts: (0,_docker_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .mountList */ .uT)(plan, bindings, launch),
                ...(plan.runtime === null ? {} : { Runtime: plan.runtime }),
            },
        },
    };
}
/**
 * What the empty image of `image: host` must hold. Links, as mounts can't make any: /bin → usr/bin on a
 * merged-/usr host, and the names of allowed programs. Folders, as the engine makes missing mount points 0755 and
 * runc gives a tmpfs the mode of the folder that it covers.
 */
function hostImageOf(plan) {
    return {
        directories: [
            ...['/dev', '/proc', '/sys'].map((path) => ({ path, mode: 0o755 })),
            ...plan.view.flatMap((entry) => entry.kind === 'tmpfs' && entry.target !== '/dev/shm'
                ? [{ path: entry.target, mode: entry.mode }]
                : []),
        ],
        symlinks: plan.view.flatMap((entry) => entry.kind === 'symlink' ? [{ path: entry.target, to: entry.to }] : []),
    };
}
function securityOptions(plan, bindings) {
    const profile = (0,_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileName */ .vR)(plan, bindings);
    return [
        'no-new-privileges',
        ...(plan.seccomp === null ? [] : [`seccomp=${JSON.stringify(plan.seccomp.profile)}`]),
        ...(profile === null ? [] : [`apparmor=${profile}`]),
        ...(plan.selinux === null ? [] : [`label=type:${plan.selinux}`]),
    ];
}
function treeLimits(plan) {
    if (plan.cgroup.kind !== 'engine')
        return {};
    const { memory, pids, cpus } = plan.cgroup.tree;
    return {
        ...(memory === null ? {} : { Memory: memory, MemorySwap: memory }),
        // The init is one process more than the code's own.
        ...(pids === null ? {} : { PidsLimit: pids + 1 }),
        ...(cpus === null ? {} : { NanoCpus: Math.round(cpus * 1e9) }),
    };
}
/** Upper bounds of what the init sets for each command. */
function ulimits(plan) {
    const limit = (Name, value) => ({
        Name,
        Soft: value,
        Hard: value,
    });
    return [
        limit('core', plan.rlimits.core),
        limit('fsize', plan.rlimits.fsize),
        limit('nofile', plan.rlimits.nofile),
    ];
}
function shmSize(plan) {
    const shm = plan.view.find((entry) => entry.kind === 'tmpfs' && entry.target === '/dev/shm');
    return shm?.kind === 'tmpfs' ? shm.size : plan.limits.tmpSize;
}
/** /dev/shm is the engine's own, always noexec; the others are named. */
function tmpfs(plan, bindings, launch) {
    const own = plan.view.flatMap((entry) => entry.kind === 'tmpfs' && entry.target !== '/dev/shm' ? [entry] : []);
    const taken = [...plan.view.map((entry) => entry.target), bindings.workspace];
    const exec = own.some((entry) => entry.target === _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .TMPDIR */ .rT && entry.exec);
    const volumes = (launch.volumes ?? [])
        .filter((path) => !taken.includes(path))
        .map((target) => ({ target, size: plan.limits.tmpSize, mode: 0o755, exec }));
    return Object.fromEntries([...own, ...volumes].map((entry) => [
        entry.target,
        [
            'rw',
            'nosuid',
            'nodev',
            entry.exec ? 'exec' : 'noexec',
            `size=${String(entry.size)}`,
            `mode=${entry.mode.toString(8)}`,
            `uid=${String(bindings.uid)}`,
            `gid=${String(bindings.gid)}`,
        ].join(','),
    ]));
}


/***/ }),

/***/ 35697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ watchCpuTime)
/* harmony export */ });
/** The longest and the shortest time between two looks at the CPU time, in milliseconds. */
const LONGEST = 1000;
const SHORTEST = 20;
/**
 * Calls `onReached` once `limit` milliseconds of CPU time have been used since `from` (milliseconds), or when that
 * can't be told any more: a limit that can't be held ends the command. Looks again when it could be reached at
 * the earliest, all `cpus` being busy, so that a run is over by a few milliseconds and looking costs next to nothing.
 *
 * @param cpuTime milliseconds used so far, null when it can't be told; a look that fails is made again
 * @returns stops watching
 */
function watchCpuTime(cpuTime, limit, cpus, from, onReached) {
    let timer = null;
    let stopped = false;
    const look = async () => {
        const now = await cpuTime();
        if (stopped)
            return;
        const left = now === null ? 0 : limit - (now - from);
        if (left <= 0) {
            stopped = true;
            onReached();
            return;
        }
        wait(left);
    };
    const wait = (left) => {
        const next = Math.min(LONGEST, Math.max(SHORTEST, left / Math.max(cpus, 0.1)));
        timer = setTimeout(() => {
            // The engine's meter may fail when the engine is gone; the command's end is then told by its stream.
            look().catch(() => {
                if (!stopped)
                    wait(LONGEST);
            });
        }, next);
        timer.unref();
    };
    wait(limit);
    return () => {
        stopped = true;
        if (timer !== null)
            clearTimeout(timer);
    };
}


/***/ }),

/***/ 15012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/**
 * Where the last command ended the next one begins, for nothing runs in between: that saves a look, which costs as much
 * as a tenth of a small command. A command that begins beside others has a look of its own.
 */
function openLedger(read) {
    let last = null;
    let running = 0;
    return {
        during: async (command) => {
            running += 1;
            try {
                return await command(running === 1 && last !== null ? last : await read());
            }
            finally {
                running -= 1;
            }
        },
        end: async () => {
            last = await read();
            return last;
        },
    };
}


/***/ }),

/***/ 66163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ oomKilled),
/* harmony export */   mr: () => (/* binding */ endedBy),
/* harmony export */   wB: () => (/* binding */ usageBetween)
/* harmony export */ });
/**
 * What one command used, from what was counted for its cgroup before and after it. Peaks are the cgroup's own since
 * it was made; where it doesn't tell, what the init knows of the command itself stands in.
 */
function usageBetween(before, after, own) {
    const difference = (name) => {
        const [from, to] = [before[name], after[name]];
        return from === null || to === null ? own[name] : Math.max(0, to - from);
    };
    return {
        cpuUser: difference('cpuUser'),
        cpuSystem: difference('cpuSystem'),
        ioRead: difference('ioRead'),
        ioWrite: difference('ioWrite'),
        peakMemory: after.peakMemory ?? own.peakMemory,
        peakPids: after.peakPids ?? own.peakPids,
    };
}
/** Whether the kernel killed anything in the cgroup for memory between two readings. */
function oomKilled(before, after) {
    return (after.oomKills ?? 0) > (before.oomKills ?? 0);
}
/**
 * How a command ended, given what only the outside knows. A kill for memory anywhere in the cgroup comes before
 * everything else (L11): a parent that survived its killed child and ends with 0 must not look like success. What was
 * never started was killed by nothing.
 */
function endedBy(own, memoryKill, cpuTimeReached) {
    if (memoryKill && own.kind !== 'not-found' && own.kind !== 'not-executable')
        return { kind: 'out-of-memory' };
    return cpuTimeReached && own.kind === 'cancelled' ? { kind: 'timed-out', limit: 'cpu-time' } : own;
}


/***/ }),

/***/ 68788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readyImage)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(25686);
;// CONCATENATED MODULE: ./build/enforce/container/credentials.js




/** The key under which Docker's client keeps what belongs to Docker Hub. */
const HUB = 'https://index.docker.io/v1/';
const HELPER_TIMEOUT = 30_000;
/**
 * The caller's credentials for a registry, as Docker's own client has them: `credHelpers`, then `credsStore`,
 * then `auths` of its config.json.
 *
 * @param directory the folder of config.json; null: no credentials at all
 * @param registry such as `docker.io` or `registry.example:5000`
 * @returns null when there are none for that registry
 * @throws SetupError when the configuration can't be read or a credential helper fails: a private image pulled
 *   without the credentials that were set up for it would fail for a reason that hides the real one
 */
async function credentialsFor(directory, registry) {
    if (directory === null)
        return null;
    const file = (0,external_node_path_.join)(directory, 'config.json');
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return null;
        throw new sandbox/* SetupError */.w(`${file} can't be read`, 'correct its permissions', { cause });
    }
    const config = parse(file, text);
    const server = registry === 'docker.io' ? HUB : registry;
    const helper = stringAt(config, 'credHelpers', server) ?? stringAt(config, 'credsStore');
    if (helper !== null)
        return fromHelper(helper, server);
    return fromAuths(config, server);
}
function parse(file, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new sandbox/* SetupError */.w(`${file} is not JSON`, 'correct it, or log in to the registry again', { cause });
    }
}
function at(value, ...keys) {
    let here = value;
    for (const key of keys) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
function stringAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' && found !== '' ? found : null;
}
function fromAuths(config, server) {
    // Docker's client also finds an entry that was written with a scheme.
    const key = [server, `https://${server}`, `http://${server}`].find((name) => at(config, 'auths', name) !== undefined);
    if (key === undefined)
        return null;
    const entry = at(config, 'auths', key);
    const identitytoken = stringAt(entry, 'identitytoken');
    if (identitytoken !== null)
        return { identitytoken, serveraddress: server };
    const registrytoken = stringAt(entry, 'registrytoken');
    if (registrytoken !== null)
        return { registrytoken, serveraddress: server };
    const auth = stringAt(entry, 'auth');
    if (auth === null)
        return null;
    const pair = Buffer.from(auth, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon < 1)
        return null;
    return {
        username: pair.slice(0, colon),
        password: pair.slice(colon + 1).replace(/\0+$/, ''),
        serveraddress: server,
    };
}
/** Asks `docker-credential-NAME get`, which is given the server on standard input and answers in JSON. */
async function fromHelper(name, server) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
        throw new sandbox/* SetupError */.w(`the credential helper's name is not one: ${JSON.stringify(name)}`, null);
    }
    const program = `docker-credential-${name}`;
    const { code, stdout } = await answer(program, `${server}\n`);
    if (code !== 0) {
        // The helpers say on standard output that they know nothing, with this sentence and exit code 1.
        if (/credentials not found/i.test(stdout))
            return null;
        throw new sandbox/* SetupError */.w(`${program} failed for ${server} (exit code ${code ?? 'none'})`, 'log in to that registry again, or correct credHelpers and credsStore in Docker’s config.json');
    }
    const reply = parse(`the answer of ${program}`, stdout);
    const username = stringAt(reply, 'Username');
    const secret = stringAt(reply, 'Secret');
    if (username === null || secret === null)
        return null;
    return username === '<token>'
        ? { identitytoken: secret, serveraddress: server }
        : { username, password: secret, serveraddress: server };
}
async function answer(program, input) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, ['get'], { stdio: ['pipe', 'pipe', 'ignore'], timeout: HELPER_TIMEOUT });
        let stdout = '';
        child.on('error', (cause) => {
            reject(new sandbox/* SetupError */.w(`the credential helper ${program} can't be started`, 'install it, or correct credHelpers and credsStore in Docker’s config.json', { cause }));
        });
        child.stdout.setEncoding('utf8').on('data', (chunk) => {
            stdout = (stdout + chunk).slice(0, 64 * 1024);
        });
        child.on('close', (code) => resolve({ code, stdout }));
        // It may end without reading.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}

// EXTERNAL MODULE: ./build/enforce/container/engine.js
var container_engine = __webpack_require__(95983);
;// CONCATENATED MODULE: ./build/enforce/container/reference.js
/**
 * Splits an image reference as Docker does: the first component is a registry when it holds a dot or a colon,
 * or is `localhost`.
 */
function parseReference(reference) {
    const at = reference.indexOf('@');
    const named = at < 0 ? reference : reference.slice(0, at);
    const digest = at < 0 ? null : reference.slice(at + 1);
    const slash = named.indexOf('/');
    const first = slash < 0 ? '' : named.slice(0, slash);
    const hasRegistry = /[.:]/.test(first) || first === 'localhost';
    // A colon after the last slash starts the tag; one before it belongs to a port.
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    const path = hasTag ? named.slice(0, colon) : named;
    const hub = !hasRegistry || first === 'docker.io' || first === 'index.docker.io';
    const bare = hasRegistry && hub ? path.slice(slash + 1) : path;
    return {
        registry: hub ? 'docker.io' : first,
        repository: hub ? bare.replace(/^library\//, '') : path,
        tag: hasTag ? named.slice(colon + 1) : null,
        digest,
    };
}
/** What is asked of a registry: by digest when there is one, which nobody can move, else by tag. */
function pullName(reference) {
    return reference.digest === null
        ? `${reference.repository}:${reference.tag ?? 'latest'}`
        : `${reference.repository}@${reference.digest}`;
}

;// CONCATENATED MODULE: ./build/enforce/container/image.js




/**
 * Finds the image in the engine or pulls it, and checks that it is the one that the policy pins.
 *
 * @throws SetupError when it can't be had, or is another one
 */
async function readyImage(engine, request) {
    const reference = { ...parseReference(request.reference), digest: request.digest };
    const present = await inspect(engine, reference);
    if (present !== null)
        return present;
    await pull(engine, reference, request);
    const pulled = await inspect(engine, reference);
    if (pulled === null) {
        throw new sandbox/* SetupError */.w(`the engine pulled ${request.reference}, but what it has now isn't the pinned ${reference.digest ?? 'image'}`, 'check the digest in the policy against the registry');
    }
    return pulled;
}
/** The image when it is there and has the pinned digest; null when it has to be pulled. */
async function inspect(engine, reference) {
    let image;
    try {
        image = await engine.docker.getImage(pullName(reference)).inspect();
    }
    catch (error) {
        if ((0,container_engine/* statusOf */.c2)(error) === 404)
            return null;
        throw (0,container_engine/* engineError */.v_)(engine, `look for the image ${pullName(reference)}`, error);
    }
    if (image.Os !== '' && image.Os !== 'linux') {
        throw new sandbox/* SetupError */.w(`the image ${pullName(reference)} is for ${image.Os}`, 'name a Linux image');
    }
    const known = (image.RepoDigests ?? [])
        .map((entry) => parseReference(entry))
        .filter((entry) => entry.repository === reference.repository)
        .map((entry) => entry.digest);
    // An engine that answers a question for `name@digest` with an image of another digest is not believed.
    if (reference.digest !== null && !known.includes(reference.digest))
        return null;
    return {
        id: image.Id,
        digest: reference.digest ?? known[0] ?? image.Id,
        env: variables(image.Config.Env ?? []),
        // Null, when there are none; the types of dockerode don't say so.
        volumes: Object.keys(image.Config.Volumes ?? {}),
    };
}
async function pull(engine, reference, request) {
    const name = pullName(reference);
    const authconfig = await credentialsFor(request.configDirectory, reference.registry);
    request.onProgress?.(`pulling ${name}`);
    let stream;
    try {
        stream = await engine.docker.createImage({
            fromImage: name,
            ...(authconfig === null ? {} : { authconfig }),
            ...(request.signal === undefined ? {} : { abortSignal: request.signal }),
        });
    }
    catch (error) {
        throw pullError(engine, name, authconfig !== null, error);
    }
    let rest = '';
    for await (const chunk of stream) {
        const lines = (rest + String(chunk)).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            progress(engine, name, authconfig !== null, line, request.onProgress);
    }
    progress(engine, name, authconfig !== null, rest, request.onProgress);
}
/** One line of the engine's progress: layers that are done are told on, an error ends the pull. */
function progress(engine, name, authenticated, line, onProgress) {
    if (line.trim() === '')
        return;
    const { status, id, error } = JSON.parse(line);
    if (error !== undefined)
        throw pullError(engine, name, authenticated, new Error(error));
    if (status === 'Pull complete' && id !== undefined)
        onProgress?.(`pulling ${name}: layer ${id} is complete`);
}
function pullError(engine, name, authenticated, cause) {
    const error = (0,container_engine/* engineError */.v_)(engine, `pull the image ${name}`, cause);
    if ((0,container_engine/* statusOf */.c2)(error) === null && error.fault !== 'lost')
        return error;
    const text = error.message;
    const fix = /unauthori[sz]ed|denied|authentication|no basic auth/i.test(text)
        ? authenticated
            ? 'the credentials in Docker’s config.json are not accepted: log in to the registry again'
            : 'log in to that registry (docker login), since none of Docker’s configuration names it'
        : /not found|manifest unknown|404/i.test(text)
            ? 'check the name, the tag and the digest in the policy’s `image`'
            : 'check that this machine reaches the registry, or load the image into the engine beforehand';
    const told = cause instanceof Error && !('statusCode' in cause) ? cause.message : text;
    return new sandbox/* SetupError */.w(`could not pull the image ${name}: ${told}`, fix, { cause });
}
function variables(entries) {
    return Object.fromEntries(entries.map((entry) => {
        const equals = entry.indexOf('=');
        return equals < 0 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)];
    }));
}


/***/ }),

/***/ 11550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unmountBelow),
/* harmony export */   f: () => (/* binding */ mapSources)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25686);




/** Of the state folder: where the id-mapped views of the workspace and of the policy's mounts are mounted. */
const LOWER = 'lower';
const LOWERS = 'lowers';
/**
 * For a caller that is root: whose files the code, as another user, could not write and often not even read. What the
 * workspace's owner owns is shown as the run's user's, by id-mapped mounts made on the host, where the engine
 * finds them: the workspace, and the policy's mounts that the code may write. For any other caller, and where the
 * workspace belongs to the run's user already, everything stays as it is.
 *
 * @throws SetupError when such a mount can't be made
 */
async function mapSources(plan, bindings, undo) {
    const { uid, gid } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(bindings.workspace);
    if (process.getuid?.() !== 0 || (uid === bindings.uid && gid === bindings.gid)) {
        return { plan, workspace: bindings.workspace };
    }
    undo.add('unmount the id-mapped folders', () => unmountBelow(bindings.state));
    const map = async (source, target) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(target, { recursive: true, mode: 0o700 });
        const ids = [uid, bindings.uid, gid, bindings.gid].map(String);
        const { code, stderr } = await finished(bindings.enterProgram, ['idmap', source, target, ...ids]);
        if (code === 0)
            return target;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(target);
        throw new _sandbox_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w(`${source} can't be shown as the run's user: ${stderr.trim() || `exit code ${code ?? 'none'}`}`, 'use a kernel and a file system that support id-mapped mounts (Linux 5.19 and later; ext4, xfs, btrfs), or ' +
            'run as a user who is not root');
    };
    const workspace = await map(bindings.workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bindings.state, LOWER));
    const view = [];
    for (const [index, entry] of plan.view.entries()) {
        const written = entry.kind === 'overlay' || (entry.kind === 'bind' && entry.writable);
        // A single file can't be the root of such a mount here; it is shown as it is.
        if (written && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(entry.source)).isDirectory()) {
            view.push({ ...entry, source: await map(entry.source, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bindings.state, LOWERS, String(index))) });
        }
        else {
            view.push(entry);
        }
    }
    return { plan: { ...plan, view }, workspace };
}
/**
 * Unmounts all that is mounted below a folder. Before a run's private folder is removed: through an id-mapped mount
 * the workspace itself would be emptied.
 *
 * @throws SetupError for a mount that stays
 */
async function unmountBelow(folder) {
    const left = [];
    // The last one made may lie on another: it goes first.
    for (const target of (await mountPointsBelow(folder)).toReversed()) {
        const { code, stderr } = await finished('umount', ['--no-canonicalize', '--lazy', '--', target]);
        if (code !== 0)
            left.push(`${target} (${stderr.trim()})`);
    }
    if (left.length === 0)
        return;
    throw new _sandbox_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w(`could not be unmounted: ${left.join(', ')}`, 'unmount them by hand, as root: umount PATH');
}
/** By the kernel's list: a mount of the same file system can't be told by device numbers. */
async function mountPointsBelow(folder) {
    const list = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/self/mountinfo', 'latin1');
    return list
        .split('\n')
        .flatMap((line) => {
        const at = line.split(' ')[4];
        return at === undefined ? [] : [unescape(at)];
    })
        .filter((at) => at.startsWith(`${folder}/`));
}
/** proc(5): space, tab, newline and backslash are written as octal numbers. */
function unescape(field) {
    const bytes = field.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(parseInt(digits, 8)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
}
async function finished(program, args) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
        let stderr = '';
        child.stderr.setEncoding('utf8').on('data', (text) => {
            stderr = (stderr + text).slice(0, 4096);
        });
        child.on('error', (cause) => {
            reject(new _sandbox_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w(`${program} can't be started`, null, { cause }));
        });
        child.on('close', (code) => {
            resolve({ code, stderr });
        });
    });
}


/***/ }),

/***/ 74841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openContainer: () => (/* binding */ openContainer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/enforce/container/engine.js
var container_engine = __webpack_require__(95983);
;// CONCATENATED MODULE: ./build/enforce/container/attach.js



/** Bytes kept of what the init itself writes to its standard error. */
const MESSAGES = 16 * 1024;
const HEADER = 8;
/**
 * Attaches to a container that is created but not started. The request is made here and not by dockerode,
 * which sends its options as a body: that body could reach the container's standard input.
 *
 * @throws EngineError
 */
async function attach(engine, container) {
    const query = 'stream=1&stdin=1&stdout=1&stderr=1';
    const doing = "attach to the container's streams";
    const socket = await new Promise((resolve, reject) => {
        const asked = (0,external_node_http_.request)({
            socketPath: engine.socket,
            method: 'POST',
            path: `/${engine.version}/containers/${encodeURIComponent(container)}/attach?${query}`,
            headers: { Connection: 'Upgrade', Upgrade: 'tcp', 'Content-Length': '0' },
        });
        asked.on('upgrade', (_response, upgraded, head) => {
            if (head.length > 0)
                upgraded.unshift(head);
            resolve(upgraded);
        });
        asked.on('response', (response) => {
            response.resume();
            const status = response.statusCode ?? 0;
            reject(new container_engine/* EngineError */.NJ(`the engine could not ${doing}: HTTP status ${status}`, null, status));
        });
        asked.on('error', (cause) => reject((0,container_engine/* engineError */.v_)(engine, doing, cause)));
        asked.end();
    });
    return demultiplex(socket);
}
/**
 * Takes apart the engine's stream: an 8 byte header {u8 stream, 3 zero bytes, u32 big-endian length} before
 * each piece (Engine API, "Attach to a container", stream format).
 */
function demultiplex(socket) {
    const header = Buffer.alloc(HEADER);
    let headerLength = 0;
    let stream = 0;
    let left = 0;
    let messages = '';
    const output = new external_node_stream_.Readable({
        read: () => {
            socket.resume();
        },
    });
    const take = (chunk) => {
        let offset = 0;
        while (offset < chunk.length) {
            if (left === 0) {
                const part = chunk.subarray(offset, offset + HEADER - headerLength);
                part.copy(header, headerLength);
                headerLength += part.length;
                offset += part.length;
                if (headerLength < HEADER)
                    return;
                headerLength = 0;
                stream = header.readUInt8(0);
                left = header.readUInt32BE(4);
                if (stream > 2 || header.readUIntBE(1, 3) !== 0) {
                    socket.destroy(new Error('the engine sent a stream that is not multiplexed'));
                    return;
                }
                continue;
            }
            const piece = chunk.subarray(offset, offset + left);
            offset += piece.length;
            left -= piece.length;
            if (stream === 2) {
                messages = (messages + piece.toString('utf8')).slice(-MESSAGES);
            }
            else if (!output.push(piece)) {
                socket.pause();
            }
        }
    };
    socket.on('data', take);
    socket.on('end', () => output.push(null));
    socket.on('error', (error) => output.destroy(error));
    socket.on('close', () => {
        if (!output.readableEnded && !output.destroyed)
            output.push(null);
    });
    return {
        input: socket,
        output,
        messages: () => messages.trim(),
        destroy: () => {
            socket.destroy();
        },
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/enforce/container/host-image.js + 1 modules
var host_image = __webpack_require__(31382);
// EXTERNAL MODULE: ./build/enforce/container/labels.js
var container_labels = __webpack_require__(52242);
// EXTERNAL MODULE: ./build/enforce/container/removal.js
var removal = __webpack_require__(89917);
;// CONCATENATED MODULE: ./build/enforce/container/wait.js


/**
 * Resolves when the engine says that a container has ended (`next-exit`) or is gone (`removed`); with `removed`, also
 * when it is gone already. Not by dockerode, which waits for ever when the engine dies after it has sent its headers,
 * as it does at once here.
 *
 * @throws EngineError
 */
async function waitFor(engine, container, condition) {
    const doing = `wait for the container ${container.slice(0, 12)}`;
    await new Promise((resolve, reject) => {
        const lost = (cause) => {
            reject((0,container_engine/* engineError */.v_)(engine, doing, cause));
        };
        const asked = (0,external_node_http_.request)({
            socketPath: engine.socket,
            method: 'POST',
            path: `/${engine.version}/containers/${encodeURIComponent(container)}/wait?condition=${condition}`,
            headers: { 'Content-Length': '0' },
            // A connection of its own: it is held for as long as the container is.
            agent: false,
        });
        asked.on('error', lost);
        asked.on('response', (response) => {
            const status = response.statusCode ?? 0;
            response.resume();
            response.on('error', lost);
            response.on('end', () => {
                // The answer may end without having begun when the engine goes down in good order.
                if (!response.complete)
                    lost(new Error('the answer broke off'));
                else if (status < 400 || (status === 404 && condition === 'removed'))
                    resolve();
                else
                    reject(new container_engine/* EngineError */.NJ(`the engine could not ${doing}: HTTP status ${status}`, null, status));
            });
            response.on('close', () => {
                lost(new Error('the answer broke off'));
            });
        });
        asked.end();
    });
}

// EXTERNAL MODULE: ./build/compile/docker-mounts.js
var docker_mounts = __webpack_require__(2655);
// EXTERNAL MODULE: ./build/compile/environment.js
var environment = __webpack_require__(90587);
// EXTERNAL MODULE: ./build/compile/network.js
var compile_network = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/compile/docker-companion.js



/** Where the companion finds the socket at which the tool lends it its channel. */
const CHANNEL_PATH = '/run/sandbox-policy/channel';
/** A companion's name, which the code's container names to be started in its network namespace. */
function companionName(bindings) {
    return `sandbox-policy-${bindings.run}`;
}
/**
 * The container that makes the network of a plan with egress: our native program alone, with the rights that this
 * needs. No code of anybody else's ever runs in it.
 */
function renderCompanion(network, bindings, { image, labels, channel }) {
    return {
        Image: image,
        Entrypoint: [
            environment/* INIT_PATH */.hB,
            ...['companion', CHANNEL_PATH, network.interceptor, network.code],
            ...(0,compile_network/* socketOptions */.a5)(network),
        ],
        // The code's container has the hostname of the one whose network it joins.
        Hostname: environment/* HOSTNAME */.yA,
        Labels: labels,
        HostConfig: {
            AutoRemove: true,
            // Whatever the engine's default is: the network of a sandboxing runtime would be out of everybody's reach.
            Runtime: 'runc',
            ReadonlyRootfs: true,
            // A namespace with loopback alone: no bridge, so no address of the host, no DNS of the engine, no subnet.
            NetworkMode: 'none',
            IpcMode: 'private',
            CgroupnsMode: 'private',
            CapDrop: ['ALL'],
            // A second network namespace; links and routes; DNS at its own port; the packet socket of the watcher.
            CapAdd: ['SYS_ADMIN', 'NET_ADMIN', 'NET_BIND_SERVICE', 'NET_RAW'],
            // Settings of a network namespace are files of /proc/sys, which engines and AppArmor's default profile seal;
            // the channel is a file of the host, which SELinux' type for containers may not use.
            ReadonlyPaths: [],
            SecurityOpt: ['no-new-privileges', 'apparmor=unconfined', 'label=disable'],
            LogConfig: { Type: 'none', Config: {} },
            RestartPolicy: { Name: 'no', MaximumRetryCount: 0 },
            Init: false,
            Mounts: [(0,docker_mounts/* bindMount */.Dy)(bindings.initProgram, environment/* INIT_PATH */.hB, true), (0,docker_mounts/* bindMount */.Dy)(channel, CHANNEL_PATH, true)],
        },
    };
}

// EXTERNAL MODULE: ./build/enforce/egress.js
var egress = __webpack_require__(17482);
// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(25686);
// EXTERNAL MODULE: ./build/enforce/within.js
var within = __webpack_require__(79738);
;// CONCATENATED MODULE: ./build/enforce/container/companion.js











/** Of the state folder: the socket at which the channel is lent. */
const CHANNEL = 'channel';
/** The descriptor of Node's channel in a child whose other three are its standard ones. */
const CHANNEL_FD = 3;
/** Milliseconds within which the network must be there, and the engine have removed what has ended. */
const READY = 60_000;
const REMOVAL = 30_000;
/** Bytes kept of what goes wrong. */
const companion_MESSAGES = 16 * 1024;
/** Where the engine mounts what every container has. */
const FOLDERS = ['/dev', '/proc', '/sys'].map((path) => ({ kind: 'directory', path, mode: 0o755 }));
/**
 * Has an engine make the network of a plan with egress. What the companion speaks to this process by, it is lent by a
 * child of ours at a socket that is mounted nowhere else: it hands over the sockets, as the process tier's launcher does,
 * and ends when the channel does.
 *
 * @throws SetupError
 */
async function startCompanion(engine, network, bindings, undo) {
    const lender = lend(bindings);
    undo.add('let the companion go', async () => {
        lender.release();
    });
    await lender.told('listening');
    const container = await create(engine, network, bindings);
    const removed = waitFor(engine, container.id, 'removed');
    removed.catch(() => undefined);
    undo.add('remove the companion', async () => {
        lender.release();
        // It ends by itself, and the engine removes it then.
        if (!(await (0,within/* within */.u)(REMOVAL, removed).catch(() => false)))
            await (0,removal/* removeContainer */.o)(engine, container);
    });
    const started = (0,container_engine/* ask */.kA)(engine, 'start the companion', container.start());
    started.catch(() => undefined);
    const ended = removed.then(() => {
        throw failure('');
    });
    ended.catch(() => undefined);
    await Promise.race([lender.told('joined'), started.then(() => lender.told('joined')), ended]);
    return lender;
}
async function create(engine, network, bindings) {
    const labels = (0,container_labels/* labelsOf */.PC)(bindings.run);
    const channel = (0,external_node_path_.join)(bindings.state, CHANNEL);
    const { made } = await (0,host_image/* whileImageStays */.fc)(() => (0,host_image/* hostImage */.mW)(engine, FOLDERS), (image) => (0,container_engine/* ask */.kA)(engine, 'create the companion', engine.docker.createContainer({
        name: companionName(bindings),
        ...renderCompanion(network, bindings, { image, labels, channel }),
    })));
    return made;
}
function lend({ enterProgram, state }) {
    const child = (0,external_node_child_process_.spawn)(enterProgram, ['lend', String(CHANNEL_FD), state, CHANNEL], {
        cwd: '/',
        env: {},
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const handedOver = (0,egress/* receiveSockets */.kT)(child);
    const said = heard(child);
    const told = new Map();
    const words = ['listening', 'joined'].map((word) => {
        const promise = new Promise((resolve, reject) => {
            told.set(word, resolve);
            child.once('error', reject);
            // Both the lender and the companion have let go of its standard error.
            child.once('close', () => reject(failure(said())));
        });
        promise.catch(() => undefined);
        return [word, promise];
    });
    const promises = new Map(words);
    child.on('message', (message) => {
        if (typeof message !== 'object' || message === null)
            return;
        for (const [word, tell] of told)
            if (word in message)
                tell();
    });
    let released = false;
    const lost = new Promise((tell) => {
        child.once('disconnect', () => {
            if (!released)
                tell('the container that watches the network has ended');
        });
    });
    return {
        handedOver,
        lost,
        told: async (word) => {
            if (!(await (0,within/* within */.u)(READY, promises.get(word) ?? Promise.reject(failure('')))))
                throw new sandbox/* SetupError */.w(`the companion did not answer within ${String(READY / 1000)} s`, null);
        },
        release: () => {
            released = true;
            if (child.connected)
                child.disconnect();
        },
    };
}
/** What is said on standard error. */
function heard({ stderr }) {
    let said = '';
    stderr?.setEncoding('latin1').on('data', (text) => {
        said = (said + text).slice(0, companion_MESSAGES);
    });
    return () => said.trim();
}
function failure(said) {
    const reason = said === '' ? 'the companion ended before it was done' : said.replaceAll('\n', '; ');
    return new sandbox/* SetupError */.w(`the container's network could not be made: ${reason}`, (0,egress/* networkFix */.iO)(said));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/enforce/init/error.js
var init_error = __webpack_require__(63194);
;// CONCATENATED MODULE: ./build/enforce/container/guard.js



/** Milliseconds for a start that is to fail. */
const PATIENCE = 30_000;
/**
 * Makes sure that what runs inside can't get at the init's descriptors, over which this process hears how commands
 * ended. Linux closes /proc/1/fd to other processes of the same user because the init isn't dumpable; gVisor does so
 * only since some release. A command is started, as every other would be, whose working directory is one of those
 * descriptors: where it is closed, that is what fails (EACCES), and where it isn't, that it is no directory.
 *
 * @throws SetupError when it is not so
 */
async function checkInitGuarded(client, plan) {
    try {
        await client.run({
            argv: ['/'],
            env: {},
            cwd: '/proc/1/fd/0',
            wallTime: PATIENCE,
            outputLimit: 0,
            onOutput: 'drop',
            rlimits: plan.rlimits,
            profile: null,
            exec: null,
            stdin: false,
            act: false,
            oomFiles: [],
        });
    }
    catch (error) {
        if (!(error instanceof init_error/* StartError */.D4))
            throw error;
        const { stage, errno } = error.failed;
        if (stage === 'working directory' && errno === external_node_os_.constants.errno.EACCES)
            return;
    }
    throw new sandbox/* SetupError */.w(`the runtime ${plan.runtime ?? 'of the engine'} does not close /proc/1 to the code, which could speak in the init's name`, 'install a current gVisor, or use another tier');
}

// EXTERNAL MODULE: ./build/enforce/container/image.js + 2 modules
var container_image = __webpack_require__(68788);
;// CONCATENATED MODULE: ./build/enforce/container/loss.js


/** Milliseconds that the engine is given to notice that a container's init has ended. */
const NOTICE = 5_000;
/**
 * Finds out why the stream of a container broke off: the kernel killed the init for memory, somebody else ended the
 * container, or the engine itself is gone.
 */
async function lossOf(lost, cause) {
    const { engine, id } = lost;
    try {
        const noticed = await Promise.race([lost.exited.then(() => true), after(NOTICE).then(() => false)]);
        if (noticed && (await wasOutOfMemory(lost)))
            return { kind: 'out-of-memory' };
        await (0,container_engine/* ask */.kA)(engine, 'answer', engine.docker.ping());
        const said = lost.messages === '' ? '' : `: ${lost.messages}`;
        return {
            kind: 'ended',
            error: new sandbox/* SetupError */.w(`the container ${id.slice(0, 12)} was ended during the run, ${lost.byCode ? 'from outside or by the code itself' : 'from outside'}${said}`, null, {
                cause,
            }),
        };
    }
    catch (error) {
        // A dead engine leaves its containers running, their standard input held open by their shims.
        const killed = await lost.kill();
        const gone = (0,container_engine/* engineError */.v_)(engine, 'go on with the run', error);
        const rest = killed ? '' : '; what ran in the container may still be running';
        return {
            kind: 'ended',
            error: new container_engine/* EngineError */.NJ(`${gone.message}${rest}`, gone.fix, gone.fault, { cause }),
        };
    }
}
/** By the engine's own record of events: the container itself is removed as soon as it has ended. */
async function wasOutOfMemory({ engine, id, since }) {
    const stream = await (0,container_engine/* ask */.kA)(engine, 'tell what happened to the container', engine.docker.getEvents({
        since,
        until: Math.ceil(Date.now() / 1000) + 1,
        filters: JSON.stringify({ container: [id], event: ['oom'] }),
    }));
    let text = '';
    for await (const chunk of stream)
        text += String(chunk);
    return text.trim() !== '';
}
function after(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds).unref();
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/enforce/container/cgroup.js



/** The counters that are read of a container, each in a hierarchy of its own in version 1. */
const CONTROLLERS = ['memory', 'pids', 'cpuacct', 'blkio'];
/**
 * Finds a container's cgroup by its name, which holds the container's id, at the places where engines put it:
 * `PARENT/ID` (cgroupfs) and `SLICE/docker-ID.scope` (systemd). Costs no call to the engine.
 *
 * @returns null when it is not at one of them
 */
function cgroupNamed(container) {
    const mountinfo = textOf('/proc/self/mountinfo');
    if (mountinfo === null)
        return null;
    const mounts = mountsOf(mountinfo);
    const hierarchy = mounts.find((entry) => entry.controllers.includes('memory')) ??
        mounts.find((entry) => entry.version === 2);
    if (hierarchy === undefined)
        return null;
    const parents = (0,external_node_fs_.readdirSync)(hierarchy.at, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    for (const parent of parents) {
        for (const name of [container, `docker-${container}.scope`]) {
            const path = (0,external_node_path_.join)('/', parent, name);
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(hierarchy.at, path)))
                return placed(mounts, () => path);
        }
    }
    return null;
}
/**
 * Finds a container's cgroup by its first process. It has to be called while the container runs.
 *
 * @param pid as the engine names it
 * @param container the container's id, which the engine puts into the cgroup's name: where it is missing the pid is
 *   another process's, since the engine counts in another pid namespace
 * @returns null when the cgroup can't be seen from here
 */
function cgroupOf(pid, container) {
    const text = textOf(`/proc/${pid}/cgroup`);
    const mountinfo = textOf('/proc/self/mountinfo');
    if (text === null || mountinfo === null)
        return null;
    const paths = new Map();
    for (const line of text.split('\n')) {
        const [, controllers = '', path = ''] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        if (!path.includes(container))
            continue;
        for (const controller of controllers.split(','))
            paths.set(controller, path);
    }
    return placed(mountsOf(mountinfo), (controller) => paths.get(controller));
}
/** The folders of a cgroup, given its path in each hierarchy; version 2's hierarchy is asked for as ``. */
function placed(mounts, pathIn) {
    const folders = {};
    for (const controller of CONTROLLERS) {
        const path = pathIn(controller);
        const mount = mounts.find((entry) => entry.version === 1 && entry.controllers.includes(controller));
        if (path !== undefined && mount !== undefined)
            folders[controller] = cgroup_within(mount, path);
    }
    if (folders.memory !== undefined)
        return { version: 1, folders };
    const path = pathIn('');
    const mount = mounts.find((entry) => entry.version === 2);
    return path === undefined || mount === undefined ? null : { version: 2, folder: cgroup_within(mount, path) };
}
/** The cgroup mounts of /proc/self/mountinfo: … root, mount point … - type, source, options. */
function mountsOf(mountinfo) {
    return mountinfo.split('\n').flatMap((line) => {
        const [left = '', right = ''] = line.split(' - ');
        const [, , , root = '', at = ''] = left.split(' ');
        const [type, , options = ''] = right.split(' ');
        if (type === 'cgroup2')
            return [{ version: 2, controllers: [], root, at }];
        return type === 'cgroup' ? [{ version: 1, controllers: options.split(','), root, at }] : [];
    });
}
function cgroup_within(mount, path) {
    const inside = mount.root !== '/' && path.startsWith(`${mount.root}/`) ? path.slice(mount.root.length) : path;
    return (0,external_node_path_.join)(mount.at, inside);
}
/** Milliseconds within which killed processes must be gone, and between two looks. */
const KILL = 5_000;
const LOOK = 10;
/**
 * Kills every process of the container from the host, for when no engine is there any more to do it: the same user's,
 * or anybody's where the caller is root. A cgroup that is gone holds none.
 *
 * @returns whether none is left
 */
async function killCgroup(cgroup) {
    const folder = cgroup.version === 2 ? cgroup.folder : cgroup.folders.memory;
    if (folder === undefined)
        return false;
    for (const began = performance.now(); performance.now() - began < KILL; await (0,external_node_timers_promises_.setTimeout)(LOOK)) {
        const pids = (textOf((0,external_node_path_.join)(folder, 'cgroup.procs')) ?? '').split('\n').map(Number);
        // 0 stands for a process of a pid namespace that can't be seen from here.
        const seen = pids.filter((pid) => pid > 1);
        if (seen.length === 0)
            return true;
        for (const pid of seen) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch (error) {
                if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH'))
                    return false;
            }
        }
    }
    return false;
}
/** The file's text, null when there is none or it can't be read: a counter that is missing is not a failure. */
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/enforce/account/cgroup.js
var account_cgroup = __webpack_require__(85817);
;// CONCATENATED MODULE: ./build/enforce/container/usage.js



/**
 * The meter of a running container.
 *
 * @throws EngineError when the cgroup can't be found and the engine doesn't tell either
 */
async function meterOf(engine, id) {
    const cgroup = cgroupNamed(id) ?? (await cgroupByPid(engine, id));
    if (cgroup !== null) {
        return {
            read: async () => (0,account_cgroup/* readCgroup */.Pz)(cgroup),
            cpuTime: async () => (0,account_cgroup/* readCpuTime */.Q5)(cgroup),
            kill: () => killCgroup(cgroup),
        };
    }
    return engineMeter(engine, id);
}
async function cgroupByPid(engine, id) {
    const { State } = await (0,container_engine/* ask */.kA)(engine, 'inspect the container', engine.docker.getContainer(id).inspect());
    return State.Pid > 0 ? cgroupOf(State.Pid, id) : null;
}
/** The engine's own statistics, for a tool that can't see the cgroups, as in a container. */
function engineMeter(engine, id) {
    const read = async () => {
        const stats = await (0,container_engine/* ask */.kA)(engine, 'read the container’s statistics', engine.docker.getContainer(id).stats({ stream: false, 'one-shot': true }));
        const io = (operation) => {
            const entries = stats.blkio_stats?.io_service_bytes_recursive;
            return entries === null || entries === undefined
                ? null
                : entries
                    .filter((entry) => entry.op.toLowerCase() === operation)
                    .reduce((sum, entry) => sum + entry.value, 0);
        };
        const { usage_in_usermode: user, usage_in_kernelmode: system } = stats.cpu_stats.cpu_usage;
        return {
            ...account_cgroup/* NOTHING_READ */.pp,
            cpuUser: user / 1e6,
            cpuSystem: system / 1e6,
            // Only version 1's cgroups give it here.
            peakMemory: stats.memory_stats.max_usage ?? null,
            ioRead: io('read'),
            ioWrite: io('write'),
        };
    };
    return {
        read,
        cpuTime: async () => {
            const { cpuUser, cpuSystem } = await read();
            return cpuUser === null || cpuSystem === null ? null : cpuUser + cpuSystem;
        },
        kill: () => Promise.resolve(false),
    };
}

// EXTERNAL MODULE: ./build/enforce/account/cpu-time.js
var cpu_time = __webpack_require__(35697);
// EXTERNAL MODULE: ./build/enforce/account/ledger.js
var ledger = __webpack_require__(15012);
// EXTERNAL MODULE: ./build/enforce/account/report.js
var account_report = __webpack_require__(66163);
// EXTERNAL MODULE: ./build/enforce/follow-signals.js
var follow_signals = __webpack_require__(18668);
// EXTERNAL MODULE: ./build/enforce/start-message.js
var start_message = __webpack_require__(9411);
;// CONCATENATED MODULE: ./build/enforce/container/running.js











/** Milliseconds given to the init to end everything, and to the engine to remove the container. */
const SHUTDOWN = 5_000;
const running_REMOVAL = 30_000;
/** Where a container finds the counters of its own cgroup: version 1 and 2. In gVisor, those are not the kernel's. */
const OOM_FILES = ['/sys/fs/cgroup/memory/memory.oom_control', '/sys/fs/cgroup/memory.events'];
/** The sandbox that a running container is. */
function sandboxOf(running) {
    const { plan } = running.request;
    const account = openAccount(running);
    // Looked at by each command; a sandbox that runs none has no use for it.
    account.catch(() => undefined);
    let stopped = null;
    let closed = null;
    const stop = () => (stopped ??= stopContainer(running, account).finally(() => {
        running.gateway?.close();
        running.companion?.release();
    }));
    const close = () => (closed ??= closeContainer(running, stop));
    return {
        gateway: running.gateway,
        imageDigest: plan.image.kind === 'host' ? null : running.image.digest,
        run: async (argv, request = {}) => {
            if (stopped !== null)
                throw new sandbox/* SetupError */.w('the sandbox was stopped before', null);
            return runCommand(running, account, argv, request);
        },
        quiet: () => running.client.quiet(),
        stop,
        close,
        [Symbol.asyncDispose]: close,
    };
}
async function openAccount({ engine, container, request }) {
    const meter = await meterOf(engine, container.id);
    // In gVisor's cgroup are its own threads, not the processes of the code.
    const read = request.plan.tier === 'gvisor'
        ? async () => ({ ...(await meter.read()), peakPids: null })
        : meter.read;
    return { meter, ledger: (0,ledger/* openLedger */.a)(read) };
}
async function runCommand(running, opening, argv, request) {
    const account = await opening;
    return account.ledger.during((before) => runCounted(running, account, before, argv, request));
}
async function runCounted(running, account, before, argv, request) {
    const { plan } = running.request;
    const over = (0,follow_signals/* followSignals */.p)([request.signal]);
    const forget = running.wayOut.whenLost(over.abort);
    let cpuTimeReached = false;
    const { cpuUser, cpuSystem } = before;
    const unwatch = (0,cpu_time/* watchCpuTime */.Z)(account.meter.cpuTime, plan.limits.cpuTime, plan.limits.cpus, (cpuUser ?? 0) + (cpuSystem ?? 0), () => {
        cpuTimeReached = true;
        over.abort();
    });
    try {
        const report = await running.client.run((0,start_message/* startMessage */.s)(running.request, argv, request, {
            imageEnv: running.image.env,
            // The engine confines the init, and so what it starts.
            profile: null,
            oomFiles: plan.tier === 'gvisor' ? [] : OOM_FILES,
        }), { ...request, signal: over.signal });
        unwatch();
        const after = await account.ledger.end();
        return {
            ...report,
            usage: (0,account_report/* usageBetween */.wB)(before, after, report.usage),
            ended: running.wayOut.lost() ?? (0,account_report/* endedBy */.mr)(report.ended, (0,account_report/* oomKilled */.FD)(before, after), cpuTimeReached),
        };
    }
    catch (error) {
        return await lostReport(running, account, error);
    }
    finally {
        unwatch();
        forget();
        over.release();
    }
}
/** The report of a command whose init was lost, where that is an outcome of the command; else throws why. */
async function lostReport(running, account, error) {
    if (!(error instanceof init_error/* InitLostError */.tk))
        throw error;
    const { engine, container, exited, since, attached } = running;
    const loss = await lossOf({
        engine,
        id: container.id,
        exited,
        since,
        messages: attached.messages(),
        byCode: running.request.plan.tier === 'gvisor',
        kill: account.meter.kill,
    }, error);
    if (loss.kind === 'ended')
        throw loss.error;
    if (error.partial === null)
        throw new sandbox/* SetupError */.w('the sandbox has ended: it ran out of memory', null, { cause: error });
    return {
        ...error.partial,
        ended: { kind: 'out-of-memory' },
        usage: { ...sandbox/* UNKNOWN_USAGE */.r, peakMemory: running.request.plan.limits.memory },
    };
}
/**
 * Ends everything inside. The init is asked first and its input closed, which ends it in any case; the engine's
 * answer that its first process is gone means that the kernel has ended all of the pid namespace.
 */
async function stopContainer(running, account) {
    const { engine, container, client, attached, exited } = running;
    // Whether it says goodbye or is gone already: that nothing runs is what counts, and the engine tells it.
    await client.shutdown(SHUTDOWN);
    attached.input.end();
    try {
        if (await (0,within/* within */.u)(SHUTDOWN, exited))
            return;
        await (0,container_engine/* ask */.kA)(engine, 'kill the container', container.kill()).catch((error) => {
            // Not running, or gone.
            if ((0,container_engine/* statusOf */.c2)(error) !== 404 && (0,container_engine/* statusOf */.c2)(error) !== 409)
                throw error;
        });
        if (await (0,within/* within */.u)(SHUTDOWN, exited))
            return;
    }
    catch (error) {
        // Without its engine a container goes on running: it is ended past it.
        const killed = await account.then(({ meter }) => meter.kill(), () => false);
        if (!killed)
            throw error;
        return;
    }
    throw new sandbox/* SetupError */.w(`the container ${container.id.slice(0, 12)} does not end`, 'look into the engine’s log');
}
/** The engine removes the container by itself (AutoRemove) once it has ended; when that takes too long, it is told to. */
async function closeContainer(running, stop) {
    const { removed, undo } = running;
    undo.add('end what runs in the container', async () => {
        await stop();
        // When the engine can't tell, the removal that comes next finds out.
        if (await (0,within/* within */.u)(running_REMOVAL, removed).catch(() => false))
            undo.drop(running.container.id);
    });
    await undo.run();
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/enforce/container/same-files.js





/**
 * Makes sure that the engine's file system is ours. An engine in another container, or on another machine, finds
 * some other folder (often an empty one) under the workspace's path, and tests that run there pass. A
 * container is created, not started, and through the engine's archive calls a random file of the state folder is
 * read back and the workspace's own record compared. Asked once for an engine and a workspace.
 *
 * @throws SetupError when the engine sees other files
 */
async function checkSameFiles(engine, request) {
    const question = await questionOf(engine, request);
    const memory = memoryFile(request, engine);
    if (await isKnown(question, memory))
        return;
    const nonce = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const file = (0,external_node_path_.join)(request.state, `nonce-${nonce}`);
    await (0,promises_.writeFile)(file, nonce, { mode: 0o600 });
    try {
        await compare(engine, request, file, nonce);
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
    await remember(question, memory);
}
async function compare(engine, request, file, nonce) {
    const bind = (source, target) => ({
        Type: 'bind',
        Source: source,
        Target: target,
        ReadOnly: true,
        BindOptions: { Propagation: 'rprivate', NonRecursive: true },
    });
    let container;
    try {
        container = await engine.docker.createContainer({
            Image: request.image,
            Entrypoint: ['/never-started'],
            Labels: { ...request.labels },
            NetworkDisabled: true,
            HostConfig: {
                NetworkMode: 'none',
                Mounts: [bind(file, '/nonce'), bind(request.workspace, '/workspace')],
            },
        });
    }
    catch (error) {
        if ((0,container_engine/* statusOf */.c2)(error) === 400)
            throw otherFiles(request, error);
        throw (0,container_engine/* engineError */.v_)(engine, 'create a container to compare files', error);
    }
    try {
        const read = await contentOf(engine, container.id, '/nonce');
        // Somebody may write in the workspace just now: what the engine saw has to lie between two looks.
        const before = await (0,promises_.stat)(request.workspace, { bigint: true });
        const there = await recordOf(engine, container.id, '/workspace');
        const after = await (0,promises_.stat)(request.workspace, { bigint: true });
        const sameTime = there.mtime >= before.mtimeNs && there.mtime <= after.mtimeNs;
        // The engine writes Go's file mode; the permission bits are at the same place.
        const sameMode = [before, after].some(({ mode }) => (there.mode & 0o777) === Number(mode & 511n));
        if (!read.includes(nonce) || !sameTime || !sameMode)
            throw otherFiles(request, null);
    }
    finally {
        await (0,container_engine/* ask */.kA)(engine, 'remove the container made to compare files', container.remove({ force: true, v: true }));
    }
}
async function contentOf(engine, id, path) {
    const stream = await (0,container_engine/* ask */.kA)(engine, 'read a file back', engine.docker.getContainer(id).getArchive({ path }));
    // A tar of one small file: its text is in there as it is.
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('latin1');
}
async function recordOf(engine, id, path) {
    const answer = await (0,container_engine/* ask */.kA)(engine, 'look at the workspace', engine.docker.getContainer(id).infoArchive({ path }));
    const headers = answer.headers ?? {};
    const stat = headers['x-docker-container-path-stat'];
    if (stat === undefined)
        throw new sandbox/* SetupError */.w('the engine does not tell about a file in a container', null);
    const { mode, mtime } = JSON.parse(Buffer.from(stat, 'base64').toString('utf8'));
    const [, seconds, fraction = '', zone] = /^(.*?)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(mtime) ?? [];
    if (seconds === undefined || zone === undefined) {
        throw new sandbox/* SetupError */.w(`the engine wrote a time as ${mtime}`, null);
    }
    const whole = BigInt(Date.parse(`${seconds}${zone}`)) * 1000000n;
    return { mode, mtime: whole + BigInt(fraction.padEnd(9, '0')) };
}
function otherFiles(request, cause) {
    const reason = cause instanceof Error ? ` (${cause.message.trim()})` : '';
    return new sandbox/* SetupError */.w(`the engine sees other files than this process: its ${request.workspace} isn't the workspace${reason}`, 'this job runs in a container, or the engine on another machine: give both the same folders under the same ' +
        'paths (the workspace and XDG_STATE_HOME), or run the tool where the engine runs', cause === null ? undefined : { cause });
}
/** What this process found already. */
const found = new Set();
/**
 * The question and all that its answer depends on: the engine (a daemon that starts anew makes a new socket), the
 * folder itself and not just its name, and the view of the file system that this process has.
 */
async function questionOf(engine, request) {
    const socket = await (0,promises_.stat)(engine.socket, { bigint: true });
    const folder = await (0,promises_.stat)(request.workspace, { bigint: true });
    const view = await (0,promises_.readlink)('/proc/self/ns/mnt');
    const boot = (await (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    return JSON.stringify([
        engine.socket,
        `${socket.dev}:${socket.ino}:${socket.ctimeNs}`,
        request.workspace,
        `${folder.dev}:${folder.ino}`,
        view,
        boot,
    ]);
}
function memoryFile(request, engine) {
    if (request.memory === null)
        return null;
    const name = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([engine.socket, request.workspace]))
        .digest('hex');
    return (0,external_node_path_.join)(request.memory, name.slice(0, 32));
}
async function isKnown(question, file) {
    if (found.has(question))
        return true;
    if (file === null)
        return false;
    try {
        return (await (0,promises_.readFile)(file, 'utf8')) === question;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return false;
        throw new sandbox/* SetupError */.w(`${file} can't be read`, 'remove it', { cause: error });
    }
}
async function remember(question, file) {
    found.add(question);
    if (file === null)
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true, mode: 0o700 });
    const part = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    await (0,promises_.writeFile)(part, question, { mode: 0o600 });
    await (0,promises_.rename)(part, file);
}

;// CONCATENATED MODULE: ./build/enforce/container/undo.js
/** An empty list of things to take back. */
function createUndo() {
    const steps = [];
    const gone = new Set();
    let done = null;
    const all = async () => {
        const failures = [];
        for (const { doing, undo, name } of steps.toReversed()) {
            if (name !== null && gone.has(name))
                continue;
            try {
                await undo();
            }
            catch (error) {
                failures.push({ doing, error });
            }
        }
        if (failures.length === 0)
            return;
        const said = failures.map(({ doing, error }) => `could not ${doing}: ${undo_text(error)}`);
        throw new Error(`${said.join('; ')}; \`sandbox-policy clean\` removes what is left`, {
            cause: new AggregateError(failures.map((failure) => failure.error)),
        });
    };
    return {
        add: (doing, undo, name) => {
            steps.push({ doing, undo, name: name ?? null });
        },
        drop: (name) => {
            gone.add(name);
        },
        run: () => (done ??= all()),
    };
}
function undo_text(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/enforce/container/work-folders.js
var work_folders = __webpack_require__(77940);
// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var workspace_error = __webpack_require__(51605);
// EXTERNAL MODULE: ./build/enforce/workspace/prepare.js + 1 modules
var prepare = __webpack_require__(58993);
;// CONCATENATED MODULE: ./build/enforce/container/layers.js




/**
 * Makes the folders of one overlay where they aren't there yet, owned by the run's user. The upper one takes the mode
 * of the folder that it lies over, since a merged folder shows the upper one's.
 *
 * @throws SetupError when an overlay can't have its upper layer there
 */
async function makeLayers(lower, upper, work, owner) {
    try {
        (0,prepare/* checkMountCharacters */.uu)(lower);
        (0,prepare/* checkMountCharacters */.uu)(upper);
        await (0,promises_.mkdir)(upper, { recursive: true, mode: 0o700 });
        await (0,promises_.mkdir)(work, { recursive: true, mode: 0o700 });
        (0,prepare/* checkStateFilesystem */.ll)(upper);
    }
    catch (error) {
        if (error instanceof workspace_error/* WorkspaceError */.kP)
            throw new sandbox/* SetupError */.w(error.message, error.fix, { cause: error });
        throw error;
    }
    const { mode } = await (0,promises_.stat)(lower);
    await (0,promises_.chmod)(upper, mode & 0o777);
    if (process.getuid?.() === 0)
        await (0,promises_.chown)(upper, owner.uid, owner.gid);
}

// EXTERNAL MODULE: ./build/enforce/container/mapped.js
var container_mapped = __webpack_require__(11550);
// EXTERNAL MODULE: ./build/enforce/init/client.js + 7 modules
var init_client = __webpack_require__(59363);
// EXTERNAL MODULE: ./build/compile/docker.js
var docker = __webpack_require__(520);
// EXTERNAL MODULE: ./build/compile/files.js
var files = __webpack_require__(59157);
;// CONCATENATED MODULE: ./build/enforce/container/open.js























/** Milliseconds within which the init must answer once the container was started. */
const open_READY = 60_000;
/**
 * Opens a container as the plan says: through the Engine API alone, with the init of every tier as its process 1,
 * spoken to over the container's standard input and output. When this process dies the engine closes that input and
 * the init ends everything.
 *
 * @param request `bindings.engine` names the engine
 * @throws SetupError; nothing is left behind then
 */
async function openContainer(request) {
    const { engine: where } = request.bindings;
    if (where === undefined)
        throw new sandbox/* SetupError */.w('no engine is named for the container tier', null);
    const engine = (0,container_engine/* connectEngine */.xn)(where.socket, where.apiVersion);
    const undo = createUndo();
    undo.add('let the engine’s connections go', async () => {
        engine.disconnect();
    });
    try {
        return await open_open(engine, request, undo);
    }
    catch (error) {
        // The first error is the one that counts; what could not be taken back is `clean`'s.
        await undo.run().catch(() => undefined);
        throw error;
    }
}
async function open_open(engine, request, undo) {
    const { plan } = request;
    const [{ made: container, image }, companion] = await allDone([
        makeContainer(engine, request, undo),
        companionOf(engine, request, undo),
    ]);
    const attached = await attach(engine, container.id);
    undo.add('leave the container’s streams', async () => {
        attached.destroy();
    });
    // Both are answered when it happens; asked now, so that nothing is missed and nothing asked again.
    const exited = waitFor(engine, container.id, 'next-exit');
    const removed = waitFor(engine, container.id, 'removed');
    exited.catch(() => undefined);
    removed.catch(() => undefined);
    const since = Math.floor(Date.now() / 1000);
    const gateway = companion === null ? null : await (0,egress/* openEgress */.Gv)(plan.network, request.egress, companion.handedOver);
    undo.add('close the gateway', async () => gateway?.close());
    void companion?.lost.then((reason) => gateway?.lose(reason));
    const started = (0,container_engine/* ask */.kA)(engine, 'start the container', container.start());
    started.catch(() => undefined);
    const client = (0,init_client/* connectInit */.b)({ input: attached.input, output: attached.output });
    try {
        // The init answers before the engine says that it started it: whichever tells first.
        await Promise.race([client.ready(open_READY), started.then(() => client.ready(open_READY))]);
    }
    catch (error) {
        throw await startError(started, attached.messages(), error);
    }
    if (plan.tier === 'gvisor')
        await checkInitGuarded(client, plan);
    proceed(request);
    return sandboxOf({
        engine,
        request,
        container,
        attached,
        client,
        exited,
        removed,
        since,
        image,
        gateway,
        companion,
        wayOut: (0,egress/* watchGateway */.yV)(gateway),
        undo,
    });
}
/** The container that makes the network, beside everything else; null when there is none to make. */
async function companionOf(engine, { plan, bindings }, undo) {
    return plan.network.kind === 'none' ? null : startCompanion(engine, plan.network, bindings, undo);
}
/** The container that is to run the code, with all that its mounts need. It isn't started. */
async function makeContainer(engine, request, undo) {
    const { plan, bindings } = request;
    const labels = (0,container_labels/* labelsOf */.PC)(bindings.run);
    const [found, mapped] = await allDone([
        imageFor(engine, request),
        (0,container_mapped/* mapSources */.f)(plan, bindings, undo),
        makeStateFiles(request),
    ]);
    proceed(request);
    await loadConfinement(request, found, undo);
    const make = async (ready) => {
        await checkSameFiles(engine, {
            image: ready.id,
            workspace: bindings.workspace,
            state: bindings.state,
            memory: memoryOf(bindings),
            labels,
        });
        proceed(request);
        const rendered = (0,docker/* renderDocker */.x)(mapped.plan, bindings, {
            image: ready.id,
            workspace: mapped.workspace,
            labels,
            volumes: ready.volumes,
            ...(plan.network.kind === 'none' ? {} : { companion: companionName(bindings) }),
        });
        if (!rendered.ok)
            throw new sandbox/* SetupError */.w(rendered.reason, rendered.fix);
        // Taken back after the container is.
        undo.add('empty the overlay’s work folder', () => (0,work_folders/* emptyWorkFolders */.A)(engine, bindings.state, bindings.run));
        return open_create(engine, rendered.body, undo);
    };
    if (plan.image.kind !== 'host')
        return { made: await make(found), image: found };
    return (0,host_image/* whileImageStays */.fc)(() => imageFor(engine, request), make, found);
}
/**
 * Loads the plan's own AppArmor profile, if it has one. Once, however often the container is tried to be made; and
 * before it is, so that it is taken back after it: what a removed profile still confined would be free.
 */
async function loadConfinement({ plan, bindings }, { volumes }, undo) {
    if (plan.apparmor?.kind !== 'generated')
        return;
    const { loadProfile } = await __webpack_require__.e(/* import() */ 5445).then(__webpack_require__.bind(__webpack_require__, 57826));
    undo.add('remove the AppArmor profile', await loadProfile(plan, bindings, { volumes }));
}
/**
 * Like Promise.all, but when one fails the others are waited for: what they make is known then and can be taken back.
 */
async function allDone(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}
/** The image to create from: the host's own view over an empty one, or what the plan names. */
async function imageFor(engine, request) {
    const { image } = request.plan;
    if (image.kind === 'host') {
        const { directories, symlinks } = (0,docker/* hostImageOf */.p)(request.plan);
        const id = await (0,host_image/* hostImage */.mW)(engine, [
            ...directories.map((entry) => ({ kind: 'directory', ...entry })),
            ...symlinks.map((entry) => ({ kind: 'symlink', ...entry })),
        ]);
        return { id, digest: id, env: {}, volumes: [] };
    }
    return (0,container_image/* readyImage */.V)(engine, {
        reference: image.reference,
        digest: image.digest,
        configDirectory: request.bindings.engine?.configDirectory ?? null,
        ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
        ...(request.signal === undefined ? {} : { signal: request.signal }),
    });
}
/**
 * Makes what the mounts need in the state folder: our own files, masks, and the layers of every overlay. They are the
 * run's, who removes its folder as a whole once it has taken out what was changed.
 */
async function makeStateFiles({ plan, bindings, resumed }) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(bindings.state, 'files'), { recursive: true, mode: 0o755 });
    for (const entry of (0,files/* filesOf */.R8)(plan, bindings)) {
        if (entry.kind === 'directory')
            await (0,promises_.mkdir)(entry.path, { recursive: true });
        else {
            // One of a sandbox before may be closed to us by its mode.
            await (0,promises_.rm)(entry.path, { force: true });
            await (0,promises_.writeFile)(entry.path, entry.content);
        }
        // Not by the mode of mkdir and open, which the umask lessens.
        await (0,promises_.chmod)(entry.path, entry.mode);
    }
    if (resumed === true)
        return;
    const overlays = (0,files/* overlaysOf */.Nc)(plan, bindings).map(({ source, upper, work }) => [source, upper, work]);
    const workspace = [
        bindings.workspace,
        (0,external_node_path_.join)(bindings.state, 'upper'),
        (0,external_node_path_.join)(bindings.state, 'work'),
    ];
    for (const [lower, upper, work] of plan.workspace.mode === 'overlay'
        ? [workspace, ...overlays]
        : overlays) {
        await makeLayers(lower, upper, work, bindings);
    }
}
async function open_create(engine, body, undo) {
    try {
        const container = await (0,container_engine/* ask */.kA)(engine, 'create the container', engine.docker.createContainer(body));
        undo.add('remove the container', () => (0,removal/* removeContainer */.o)(engine, container), container.id);
        return container;
    }
    catch (error) {
        throw explained(error);
    }
}
/** Why the init did not answer: what the engine says of the start comes first, then what the init said. */
async function startError(started, said, error) {
    try {
        await started;
    }
    catch (refused) {
        return explained(refused);
    }
    if (error instanceof sandbox/* SetupError */.w)
        return error;
    const reason = said !== '' ? said : error instanceof Error ? error.message : String(error);
    return new sandbox/* SetupError */.w(`the container's init did not start: ${reason}`, null, { cause: error });
}
/** Adds what can be done about the engine's refusals that are known. */
function explained(error) {
    if (!(error instanceof sandbox/* SetupError */.w) || error.fix !== null)
        return error;
    const { message } = error;
    const fix = /bind source path does not exist/.test(message)
        ? 'the engine does not see that path: give it the same folders under the same paths as this process'
        : /failed to mount local volume|error mounting.*overlay/.test(message)
            ? 'the engine could not mount the overlay: set XDG_STATE_HOME to a folder on a local disk (ext4, xfs, btrfs)'
            : /unknown runtime|Unknown runtime/.test(message)
                ? 'install that runtime in the engine, or take another tier'
                : /apply apparmor profile/.test(message)
                    ? 'load the AppArmor profile that hardening.apparmor names on the engine’s host, or state another'
                    : null;
    return fix === null ? error : new sandbox/* SetupError */.w(message, fix, { cause: error });
}
/** Where it is kept which engine sees which workspace: beside the folders of runs, for the runs to come. */
function memoryOf(bindings) {
    const parent = (0,external_node_path_.dirname)(bindings.state);
    return (0,external_node_path_.basename)(parent) === 'state' ? (0,external_node_path_.join)((0,external_node_path_.dirname)(parent), 'engines') : null;
}
function proceed(request) {
    if (request.signal?.aborted === true)
        throw new sandbox/* SetupError */.w('cancelled before anything was run', null);
}


/***/ }),

/***/ 17482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ openEgress),
/* harmony export */   iO: () => (/* binding */ networkFix),
/* harmony export */   kT: () => (/* binding */ receiveSockets),
/* harmony export */   yV: () => (/* binding */ watchGateway)
/* harmony export */ });
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);
/* harmony import */ var _gateway_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2685);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25686);



const DNS = 53;
/** Collects the sockets that arrive as handles beside messages on Node's own channel (native/handover.c). */
function receiveSockets(child) {
    const early = [];
    let tellAttempt = (attempt) => void early.push(attempt);
    const handedOver = {
        listeners: [],
        datagrams: [],
        onAttempt: (tell) => {
            tellAttempt = tell;
            for (const attempt of early.splice(0))
                tell(attempt);
        },
    };
    child.on('message', (message, handle) => {
        if (typeof handle !== 'object' || handle === null) {
            const attempt = attemptIn(message);
            if (attempt !== null)
                tellAttempt(attempt);
        }
        else if (isDatagramSocket(handle))
            handedOver.datagrams.push(handle);
        else
            handedOver.listeners.push({ ...listenerIn(message), handle });
    });
    return handedOver;
}
/** By what it can do: loading node:dgram to ask for its class would cost every run without egress. */
function isDatagramSocket(handle) {
    return 'send' in handle;
}
function listenerIn(message) {
    const { port, inside } = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(message);
    if (typeof port !== 'number')
        throw new TypeError('a socket was handed over without its port');
    return { port, inside: inside === true };
}
/** What the watcher says (native/watch.c). */
function attemptIn(message) {
    const { address, port } = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(message)['attempt']);
    return typeof address === 'string' && typeof port === 'number' ? { address, port } : null;
}
/**
 * Opens the gateway on the sockets that were handed over; null when the plan has no network.
 *
 * @throws SetupError when they aren't all there
 */
async function openEgress(network, egress, { listeners, datagrams, onAttempt }) {
    if (network.kind === 'none')
        return null;
    if (egress === undefined)
        throw new TypeError('a plan with egress needs rules and a log');
    const tcp = new Set([...network.ports, DNS]);
    if (listeners.length !== tcp.size + network.inside.length || datagrams.length !== 1)
        throw new _sandbox_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w('the gateway did not get all of its sockets', null);
    // Loaded only where it is needed: most runs have no network.
    const { openGateway } = await Promise.all(/* import() */[__webpack_require__.e(4894), __webpack_require__.e(2507), __webpack_require__.e(7909)]).then(__webpack_require__.bind(__webpack_require__, 26690));
    const { log, resolver, services } = egress;
    const gateway = openGateway({
        rules: (0,_gateway_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayRules */ .a)(egress, network),
        log,
        listeners,
        datagrams,
        interceptor: network.interceptor,
        ...(resolver === undefined ? {} : { resolver }),
        ...(services === undefined ? {} : { services }),
    });
    onAttempt(({ address, port }) => gateway.attempted(address, port));
    return gateway;
}
/** Watches a sandbox's gateway by one listener, however many commands are run: a promise forgets none. */
function watchGateway(gateway) {
    const ends = new Set();
    let lost = null;
    void gateway?.lost.then((reason) => {
        lost = { kind: 'gateway-lost', reason };
        for (const end of ends)
            end();
    });
    return {
        lost: () => lost,
        whenLost: (end) => {
            ends.add(end);
            if (lost !== null)
                end();
            return () => ends.delete(end);
        },
    };
}
/** What can be done where our native program says that it can't make the network; null for anything else. */
function networkFix(said) {
    return /sandbox-init: network: (a veth pair|unshare): /.test(said)
        ? 'load the kernel module veth (`modprobe veth`) and allow network namespaces, or leave egress out of the policy'
        : null;
}


/***/ }),

/***/ 18668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ followSignals)
/* harmony export */ });
/** One listener a signal, however many follow it: Node warns of more than ten. */
const followers = new WeakMap();
function followersOf(signal) {
    const known = followers.get(signal);
    if (known !== undefined)
        return known;
    const all = new Set();
    followers.set(signal, all);
    signal.addEventListener('abort', () => {
        for (const follow of all)
            follow(signal.reason);
    });
    return all;
}
/**
 * A signal that aborts when one of the others does, with its reason. Not by AbortSignal.any: in Node 20 a signal that
 * lives as long as a session would remember every command that ever followed it.
 */
function followSignals(others) {
    const controller = new AbortController();
    const follow = (reason) => {
        controller.abort(reason);
    };
    const followed = others.filter((other) => other !== undefined);
    for (const other of followed) {
        if (other.aborted)
            follow(other.reason);
        else
            followersOf(other).add(follow);
    }
    return {
        signal: controller.signal,
        abort: () => {
            controller.abort();
        },
        release: () => {
            for (const other of followed)
                followers.get(other)?.delete(follow);
        },
    };
}


/***/ }),

/***/ 2685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gatewayRules)
/* harmony export */ });
/** The rules that a tier's gateway starts with: what the run asked for, and what the plan knows of the machine. */
function gatewayRules({ policy, mode, originOf }, network) {
    return {
        policy,
        registries: network.registries,
        ...(mode === undefined ? {} : { mode }),
        ...(originOf === undefined ? {} : { originOf }),
    };
}


/***/ })

};
;