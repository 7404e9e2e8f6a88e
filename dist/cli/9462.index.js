"use strict";
exports.id = 9462;
exports.ids = [9462];
exports.modules = {

/***/ 34:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


// Stands in for a part of dockerode that this project never uses (engines over ssh, BuildKit sessions), so that
// neither native binaries nor unused protocol stacks enter the bundle. Loading is fine; using it is a defect.
const { name } = __webpack_require__(84247);
module.exports = new Proxy(
  {},
  {
    get(_target, property) {
      if (typeof property === 'symbol' || property === '__esModule') return undefined;
      return function unavailable() {
        throw new Error(`${name} is left out of sandbox-policy: ${property} must not be used`);
      };
    },
  },
);


/***/ }),

/***/ 64126:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


// Stands in for a part of dockerode that this project never uses (engines over ssh, BuildKit sessions), so that
// neither native binaries nor unused protocol stacks enter the bundle. Loading is fine; using it is a defect.
const { name } = __webpack_require__(57129);
module.exports = new Proxy(
  {},
  {
    get(_target, property) {
      if (typeof property === 'symbol' || property === '__esModule') return undefined;
      return function unavailable() {
        throw new Error(`${name} is left out of sandbox-policy: ${property} must not be used`);
      };
    },
  },
);


/***/ }),

/***/ 87697:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


// Stands in for a part of dockerode that this project never uses (engines over ssh, BuildKit sessions), so that
// neither native binaries nor unused protocol stacks enter the bundle. Loading is fine; using it is a defect.
const { name } = __webpack_require__(24278);
module.exports = new Proxy(
  {},
  {
    get(_target, property) {
      if (typeof property === 'symbol' || property === '__esModule') return undefined;
      return function unavailable() {
        throw new Error(`${name} is left out of sandbox-policy: ${property} must not be used`);
      };
    },
  },
);


/***/ }),

/***/ 82445:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


// Stands in for a part of dockerode that this project never uses (engines over ssh, BuildKit sessions), so that
// neither native binaries nor unused protocol stacks enter the bundle. Loading is fine; using it is a defect.
const { name } = __webpack_require__(17002);
module.exports = new Proxy(
  {},
  {
    get(_target, property) {
      if (typeof property === 'symbol' || property === '__esModule') return undefined;
      return function unavailable() {
        throw new Error(`${name} is left out of sandbox-policy: ${property} must not be used`);
      };
    },
  },
);


/***/ }),

/***/ 93612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanEngine: () => (/* binding */ cleanEngine),
/* harmony export */   releaseState: () => (/* binding */ releaseState)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95983);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52242);
/* harmony import */ var _mapped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11550);




/** Looks at most, and milliseconds between two. */
const PASSES = 5;
const SETTLE = 200;
/**
 * Removes from an engine the containers, volumes and networks that carry our labels and whose owner, the process
 * that made them, has ended. What a living process made is left alone, so runs side by side aren't disturbed.
 *
 * @param keepHostImage whether the empty image of `image: host` stays, as it does between runs
 * @throws EngineError when the engine doesn't answer or refuses
 */
async function cleanEngine(socket, apiVersion, keepHostImage = true) {
    const engine = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .connectEngine */ .xn)(socket, apiVersion);
    try {
        const found = { runs: new Set(), containers: 0, volumes: 0, networks: 0 };
        // A tool that was killed just now may have asked for something that the engine makes only after it was looked for.
        for (let pass = 0; pass < PASSES; pass += 1) {
            if (pass > 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(SETTLE);
            // Containers first: they hold the volumes and the networks.
            const containers = await cleanContainers(engine, found.runs);
            const volumes = await cleanVolumes(engine, found.runs);
            const networks = await cleanNetworks(engine, found.runs);
            found.containers += containers;
            found.volumes += volumes;
            found.networks += networks;
            if (pass > 0 && containers + volumes + networks === 0)
                break;
        }
        if (!keepHostImage)
            await cleanImages(engine);
        return { ...found, runs: [...found.runs].sort() };
    }
    finally {
        engine.disconnect();
    }
}
/**
 * Takes back what a dead run of the container tier left mounted in its private folder. To be called when its
 * container is gone and before the folder is removed: through that mount the workspace itself would be emptied.
 *
 * @throws SetupError when it can't be unmounted
 */
async function releaseState(folder) {
    await (0,_mapped_js__WEBPACK_IMPORTED_MODULE_3__/* .unmountBelow */ .G)(folder);
}
const ours = { label: [_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_.run] };
async function cleanContainers(engine, runs) {
    const list = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, 'list containers', engine.docker.listContainers({ all: true, filters: ours }));
    let count = 0;
    for (const { Id, Labels } of list) {
        if ((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerLives */ .lF)(Labels))
            continue;
        const removal = engine.docker.getContainer(Id).remove({ force: true, v: true });
        count += await removed(engine, `remove the container ${Id}`, removal);
        runs.add(Labels[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_.run] ?? '');
    }
    return count;
}
async function cleanVolumes(engine, runs) {
    const list = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, 'list volumes', engine.docker.listVolumes({ filters: ours }));
    let count = 0;
    for (const { Name, Labels } of list.Volumes) {
        if ((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerLives */ .lF)(Labels))
            continue;
        count += await removed(engine, `remove the volume ${Name}`, engine.docker.getVolume(Name).remove({ force: true }));
        runs.add(Labels[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_.run] ?? '');
    }
    return count;
}
async function cleanNetworks(engine, runs) {
    const list = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, 'list networks', engine.docker.listNetworks({ filters: ours }));
    let count = 0;
    for (const { Id, Labels } of list) {
        if ((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerLives */ .lF)(Labels ?? {}))
            continue;
        count += await removed(engine, `remove the network ${Id}`, engine.docker.getNetwork(Id).remove());
        runs.add(Labels?.[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_.run] ?? '');
    }
    return count;
}
async function cleanImages(engine) {
    const list = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, 'list images', engine.docker.listImages({ all: true, filters: { label: [_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_.image] } }));
    for (const { Id } of list) {
        await removed(engine, `remove the image ${Id}`, engine.docker.getImage(Id).remove({ force: true }));
    }
}
/** 1 when it was removed now; 0 when it is gone already or on its way (an AutoRemove under way answers 409). */
async function removed(engine, doing, call) {
    try {
        await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, doing, call);
        return 1;
    }
    catch (error) {
        const status = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
        if (status === 404 || status === 409)
            return 0;
        throw error;
    }
}


/***/ }),

/***/ 95983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   v_: () => (/* binding */ engineError),
/* harmony export */   xn: () => (/* binding */ connectEngine)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var dockerode__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39040);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25686);



/** The newest version of the Engine API whose answers this code was written for. */
const NEWEST_API = '1.48';
/** A call to the engine that failed. */
class EngineError extends _sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w {
    fault;
    constructor(message, fix, fault, options) {
        super(message, fix, options);
        this.fault = fault;
    }
}
/**
 * Connects to the engine behind a unix socket. Nothing is sent yet. What the environment says of engines
 * (DOCKER_HOST and the like, which dockerode reads by itself) is overruled: the socket is the one that was
 * examined before.
 *
 * @param socket absolute path of the unix socket
 * @param apiVersion the highest version the engine offers, such as `1.41`
 * @throws SetupError when dockerode can't be set up
 */
function connectEngine(socket, apiVersion) {
    const version = `v${older(apiVersion, NEWEST_API)}`;
    const agent = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true });
    // `host` and `timeout` have to be there: absent, they would come from the environment. The types of
    // dockerode don't say that they may be undefined.
    const options = {
        socketPath: socket,
        host: undefined,
        port: undefined,
        protocol: 'http',
        timeout: undefined,
        ca: undefined,
        cert: undefined,
        key: undefined,
        version,
        agent,
    };
    try {
        return { docker: new dockerode__WEBPACK_IMPORTED_MODULE_1__(options), socket, version, disconnect: () => agent.destroy() };
    }
    catch (cause) {
        // It parses DOCKER_HOST even so.
        throw new _sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`the engine's client could not be set up: ${cause instanceof Error ? cause.message : String(cause)}`, 'correct or unset DOCKER_HOST, DOCKER_CERT_PATH and DOCKER_TLS_VERIFY', { cause });
    }
}
/** The smaller of two `major.minor` versions. */
function older(left, right) {
    const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
    const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
    return leftMajor < rightMajor || (leftMajor === rightMajor && leftMinor <= rightMinor) ? left : right;
}
/**
 * Awaits a call to the engine and turns whatever goes wrong into an EngineError that says what was being done.
 *
 * @param doing what the call does, to follow "could not": `create the container`
 */
async function ask(engine, doing, call) {
    try {
        return await call;
    }
    catch (cause) {
        throw engineError(engine, doing, cause);
    }
}
/** The EngineError for what dockerode or a socket threw. */
function engineError(engine, doing, cause) {
    if (cause instanceof EngineError)
        return cause;
    const { code, statusCode } = details(cause);
    const text = messageOf(cause);
    if (statusCode !== null) {
        return new EngineError(`the engine could not ${doing}: ${text}`, null, statusCode, { cause });
    }
    if (code === 'EACCES' || code === 'EPERM') {
        return new EngineError(`could not ${doing}: this user may not use the engine's socket ${engine.socket}`, "add the user to the group that owns the socket (usually `docker`), or run as a user who's in it", 'unreachable', { cause });
    }
    if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTSOCK') {
        return new EngineError(`could not ${doing}: no engine answers at ${engine.socket}`, 'start the Docker engine (on most machines: sudo systemctl start docker)', 'unreachable', { cause });
    }
    return new EngineError(`could not ${doing}: the engine at ${engine.socket} stopped answering (${text})`, "look into the engine's own log, restart it, then run `sandbox-policy clean`", 'lost', { cause });
}
/** The HTTP status of an engine's refusal, null for every other error. */
function statusOf(error) {
    if (error instanceof EngineError)
        return typeof error.fault === 'number' ? error.fault : null;
    return details(error).statusCode;
}
function details(cause) {
    if (typeof cause !== 'object' || cause === null)
        return { code: null, statusCode: null };
    const { code, statusCode } = cause;
    return {
        code: typeof code === 'string' ? code : null,
        statusCode: typeof statusCode === 'number' ? statusCode : null,
    };
}
/** The engine's own words where it gave any: dockerode wraps them in a sentence about HTTP. */
function messageOf(cause) {
    if (typeof cause === 'object' && cause !== null) {
        const { json } = cause;
        if (typeof json === 'object' && json !== null) {
            const { message } = json;
            if (typeof message === 'string' && message !== '')
                return message.trim();
        }
    }
    return cause instanceof Error ? cause.message.trim() : String(cause);
}


/***/ }),

/***/ 52242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   lF: () => (/* binding */ ownerLives)
/* harmony export */ });
/* harmony import */ var _workspace_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83709);

/** The labels by which `clean` finds what a killed run left in an engine. */
const LABEL = {
    run: 'sandbox-policy.run',
    pid: 'sandbox-policy.pid',
    pidStart: 'sandbox-policy.pid-start',
    boot: 'sandbox-policy.boot',
    pidNamespace: 'sandbox-policy.pid-namespace',
    /** On images of ours: the digest of what they hold. */
    image: 'sandbox-policy.image',
};
/** The labels of everything that is made in an engine for one run of this process. */
function labelsOf(run, owner = (0,_workspace_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .thisHolder */ .Do)()) {
    return {
        [LABEL.run]: run,
        [LABEL.pid]: String(owner.pid),
        [LABEL.pidStart]: owner.pidStart,
        [LABEL.boot]: owner.bootId,
        [LABEL.pidNamespace]: owner.pidNamespace,
    };
}
/**
 * Whether the process that set these labels still runs. Labels that name no process are taken for those of a dead
 * one: whatever carries our run label was made by this tool, and always with all of them.
 */
function ownerLives(labels) {
    const pid = Number(labels[LABEL.pid]);
    const pidStart = labels[LABEL.pidStart];
    const bootId = labels[LABEL.boot];
    const pidNamespace = labels[LABEL.pidNamespace];
    if (!Number.isSafeInteger(pid) || pid < 1)
        return false;
    if (pidStart === undefined || bootId === undefined || pidNamespace === undefined)
        return false;
    return (0,_workspace_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n)({ pid, pidStart, bootId, pidNamespace });
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

/***/ 84247:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@grpc/grpc-js","version":"0.0.0-stub","private":true,"license":"MIT","main":"index.cjs"}');

/***/ }),

/***/ 57129:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@grpc/proto-loader","version":"0.0.0-stub","private":true,"license":"MIT","main":"index.cjs"}');

/***/ }),

/***/ 24278:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"protobufjs","version":"0.0.0-stub","private":true,"license":"MIT","main":"index.cjs"}');

/***/ }),

/***/ 17002:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"ssh2","version":"0.0.0-stub","private":true,"license":"MIT","main":"index.cjs"}');

/***/ })

};
;