"use strict";
exports.id = 5738;
exports.ids = [5738];
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

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ bindMount),
/* harmony export */   Os: () => (/* binding */ overlayMount),
/* harmony export */   uT: () => (/* binding */ mountList)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90587);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59157);


/** The overlay options that every tier mounts with; `userxattr` makes the marks ones that the caller can read. */
const OVERLAY_OPTIONS = ['userxattr', 'redirect_dir=nofollow', 'metacopy=off', 'index=off'];
/** Every mount of a container, in the order of the view; the engine sorts them by depth. */
function mountList(plan, bindings, launch) {
    const layers = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaysOf */ .Nc)(plan, bindings);
    return [
        ...plan.view.flatMap((entry) => viewMount(entry, bindings)),
        ...layers.map((layer) => overlayMount(layer.source, layer.upper, layer.work, layer.target, layer.exec, launch)),
        ...workspaceMounts(plan, bindings, launch),
        ...bindings.covers.map((cover) => bindMount(cover.source, cover.path, true)),
        ...bindings.masks.map((mask) => bindMount((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSource */ .Mj)(bindings, mask.of), mask.path, true)),
        bindMount(bindings.initProgram, _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .INIT_PATH */ .hB, true),
    ];
}
function viewMount(entry, bindings) {
    switch (entry.kind) {
        case 'bind':
            return [bindMount(entry.source, entry.target, !entry.writable)];
        case 'file':
        case 'identity':
            return (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(entry, bindings) === null
                ? []
                : [bindMount((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSource */ .IO)(bindings, entry.target), entry.target, true)];
        case 'mask':
            return [bindMount((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSource */ .Mj)(bindings, entry.of), entry.target, true)];
        case 'overlay':
        case 'symlink':
        case 'tmpfs':
        case 'proc':
        case 'dev':
            return [];
    }
}
function workspaceMounts(plan, bindings, launch) {
    const { workspace, state } = bindings;
    // With folders that may hold programs, Landlock keeps the rest of the workspace from being executed.
    const exec = plan.workspace.exec || plan.workspace.execPaths.length > 0;
    if (plan.workspace.mode === 'overlay')
        return [overlayMount(launch.workspace, `${state}/upper`, `${state}/work`, workspace, exec, launch)];
    const outside = (inside) => `${launch.workspace}${inside.slice(workspace.length)}`;
    const mounted = (inside, readOnly) => exec
        ? bindMount(outside(inside), inside, readOnly)
        : noexecMount(outside(inside), inside, readOnly, launch);
    // Some are files, which a volume can't be made of; what Landlock keeps from being executed needs no noexec.
    const sealed = (inside) => plan.exec?.landlock === true ? bindMount(outside(inside), inside, true) : mounted(inside, true);
    return [
        mounted(workspace, !(plan.workspace.mode === 'read-write' && bindings.writable.includes(workspace))),
        ...(plan.workspace.mode === 'read-write'
            ? [
                ...bindings.writable.filter((path) => path !== workspace).map((path) => mounted(path, false)),
                ...bindings.sealed.map((path) => sealed(path)),
            ]
            : []),
    ];
}
/** A path of the host at a path inside, without what is mounted beneath it. */
function bindMount(source, target, readOnly) {
    return {
        Type: 'bind',
        Source: source,
        Target: target,
        ReadOnly: readOnly,
        // A mount beneath a read-only one would stay writable: engines before 25 don't make binds read-only all the way.
        BindOptions: { Propagation: 'rprivate', NonRecursive: true },
    };
}
/** An anonymous volume of the local driver, which removes it with the container. */
function overlayMount(lower, upper, work, target, exec, launch) {
    return volumeMount(target, launch, {
        type: 'overlay',
        device: 'overlay',
        o: [
            `lowerdir=${lower}`,
            `upperdir=${upper}`,
            `workdir=${work}`,
            ...OVERLAY_OPTIONS,
            'nosuid',
            'nodev',
            ...(exec ? [] : ['noexec']),
        ].join(','),
    });
}
/** Bind mounts of the API have no noexec; the local driver's have. */
function noexecMount(source, target, readOnly, launch) {
    // An engine refuses a nameless volume that is read-only to the container; the mount itself may be.
    return volumeMount(target, launch, {
        type: 'none',
        device: source,
        o: `bind,nosuid,nodev,noexec${readOnly ? ',ro' : ''}`,
    });
}
function volumeMount(target, launch, options) {
    return {
        Type: 'volume',
        Target: target,
        ReadOnly: false,
        VolumeOptions: {
            NoCopy: true,
            Labels: launch.labels,
            DriverConfig: { Name: 'local', Options: options },
        },
    };
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

/***/ 31382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mW: () => (/* binding */ hostImage),
  fc: () => (/* binding */ whileImageStays)
});

// UNUSED EXPORTS: isGone

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/enforce/container/engine.js
var container_engine = __webpack_require__(95983);
// EXTERNAL MODULE: ./build/enforce/container/labels.js
var labels = __webpack_require__(52242);
;// CONCATENATED MODULE: ./build/enforce/container/tar.js
const BLOCK = 512;
/**
 * An archive in the ustar format (POSIX.1-1988) of directories and symbolic links: all that an image needs
 * that is only there to be mounted over. The same entries give the same bytes.
 *
 * @throws RangeError when a name is longer than the format's 100 bytes
 */
function tar(entries) {
    return Buffer.concat([...entries.map(header), Buffer.alloc(2 * BLOCK)]);
}
function header(entry) {
    const block = Buffer.alloc(BLOCK);
    const directory = entry.kind === 'directory';
    const name = entry.path.replace(/^\/+/, '');
    tar_text(block, directory ? `${name}/` : name, 0, 100);
    octal(block, directory ? entry.mode : 0o777, 100, 8);
    octal(block, 0, 108, 8);
    octal(block, 0, 116, 8);
    octal(block, 0, 124, 12);
    octal(block, 0, 136, 12);
    block.write(directory ? '5' : '2', 156, 'latin1');
    if (!directory)
        tar_text(block, entry.to, 157, 100);
    block.write('ustar\0' + '00', 257, 'latin1');
    // The checksum is taken with its own field full of spaces.
    block.fill(' ', 148, 156);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return block;
}
function tar_text(block, value, at, length) {
    const bytes = Buffer.from(value, 'utf8');
    if (bytes.length > length)
        throw new RangeError(`too long for an archive: ${value}`);
    bytes.copy(block, at);
}
function octal(block, value, at, length) {
    block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
}

// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(25686);
;// CONCATENATED MODULE: ./build/enforce/container/host-image.js






/** Imports under way, so that sandboxes opened at once share one. */
const importing = new Map();
/**
 * The image of `image: host`: nothing but folders to mount over and the links that a merged /usr has. It is
 * imported once an engine and kept, under a tag made from its content.
 *
 * @returns the image's id
 * @throws EngineError
 */
async function hostImage(engine, entries) {
    const archive = tar(entries);
    const content = (0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex');
    const key = `${engine.socket} ${content}`;
    const running = importing.get(key);
    if (running !== undefined)
        return running;
    const made = presentOrImported(engine, archive, content);
    importing.set(key, made);
    try {
        return await made;
    }
    finally {
        // The next sandbox asks anew: the image may have been removed meanwhile.
        importing.delete(key);
    }
}
async function presentOrImported(engine, archive, content) {
    const repository = 'sandbox-policy/host';
    const tag = content.slice(0, 16);
    const present = await idOf(engine, `${repository}:${tag}`, content);
    if (present !== null)
        return present;
    const stream = await (0,container_engine/* ask */.kA)(engine, 'import the empty image', engine.docker.importImage(external_node_stream_.Readable.from([archive]), {
        repo: repository,
        tag,
        changes: [`LABEL ${labels/* LABEL */.d_.image}=${content}`],
        message: 'empty root for sandbox-policy',
    }));
    // The answer names the image. To ask for it by its tag could fail already: a `clean` may run beside.
    const answer = (await textOf(stream)).trim();
    const id = /"status":"(sha256:[0-9a-f]{64})"/.exec(answer)?.[1];
    if (id === undefined)
        throw new sandbox/* SetupError */.w(`the engine did not import the empty image: ${answer}`, null);
    return id;
}
/** The id of an image that carries our label with that content, else null. */
async function idOf(engine, name, content) {
    try {
        const image = await engine.docker.getImage(name).inspect();
        return image.Config.Labels?.[labels/* LABEL */.d_.image] === content ? image.Id : null;
    }
    catch (error) {
        if ((0,container_engine/* statusOf */.c2)(error) === 404)
            return null;
        return (0,container_engine/* ask */.kA)(engine, 'look for the empty image', Promise.reject(error));
    }
}
async function textOf(stream) {
    let text = '';
    for await (const chunk of stream)
        text += String(chunk);
    return text;
}
/** Tries to use an image that others take away. */
const TRIES = 5;
/**
 * Makes something from an empty image. Another process's `clean` may take the image away in between: then it is made
 * anew.
 *
 * @param first what was found already
 */
async function whileImageStays(find, make, first) {
    let image = first ?? (await find());
    for (let left = TRIES;; left -= 1) {
        try {
            return { made: await make(image), image };
        }
        catch (error) {
            if (left === 1 || !isGone(error))
                throw error;
            image = await find();
        }
    }
}
/** An engine over containerd's image store says 500 of an image that goes while it is looked at, others say 404. */
function isGone(error) {
    const status = (0,container_engine/* statusOf */.c2)(error);
    return (status === 404 ||
        (status === 500 &&
            error instanceof Error &&
            /not ?found|no such image|does not exist/i.test(error.message)));
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

/***/ 89917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ removeContainer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95983);


/** Milliseconds for which the engine may say that it can't just now, and between two tries. */
const BUSY = 30_000;
const AGAIN = 100;
/**
 * Removes a container with its anonymous volumes, running or not, and returns when it is gone: also when the engine
 * is removing it by itself already, or has done so. While the engine still starts or removes it, it answers with a
 * conflict (409); then it is asked again.
 *
 * @throws EngineError
 */
async function removeContainer(engine, container) {
    const doing = `remove the container ${container.id.slice(0, 12)}`;
    for (const began = performance.now();; await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(AGAIN)) {
        try {
            await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, doing, container.remove({ force: true, v: true }));
            return;
        }
        catch (error) {
            if ((0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
                return;
            if ((0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 409 || performance.now() - began > BUSY)
                throw error;
        }
    }
}


/***/ }),

/***/ 77940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ emptyWorkFolders),
/* harmony export */   emptyWorkFoldersOf: () => (/* binding */ emptyWorkFoldersOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95983);
/* harmony import */ var _host_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31382);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52242);
/* harmony import */ var _removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89917);
/* harmony import */ var _compile_docker_mounts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2655);







/**
 * Empties the work folders of a run's overlays, for a caller who isn't root. From Linux 5.8 on an overlay in which
 * something was deleted keeps a whiteout in its work folder (`work/#N`, to link others to), in a folder of mode 000 that
 * is root's, as the engine mounted it: nobody else can remove it. A mount of the same layers begins with emptying that
 * folder, and the engine makes one for a container that is looked into, without starting it. To be called when nothing
 * is mounted there.
 *
 * @param state the run's private folder, with the layers where `overlaysOf` and `bindings` have them
 * @throws EngineError
 */
async function emptyWorkFolders(engine, state, run) {
    if (process.getuid?.() === 0)
        return;
    const kept = [];
    for (const folder of await layerFolders(state)) {
        if (await keepsEntries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'work', 'work')))
            kept.push(folder);
    }
    if (kept.length === 0)
        return;
    const lower = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'nothing');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(lower, { recursive: true });
    const labels = (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .labelsOf */ .PC)(run);
    const mounts = kept.map((folder, index) => (0,_compile_docker_mounts_js__WEBPACK_IMPORTED_MODULE_6__/* .overlayMount */ .Os)(lower, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'upper'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'work'), `/layers-${String(index)}`, false, {
        labels,
    }));
    const { made: container } = await (0,_host_image_js__WEBPACK_IMPORTED_MODULE_3__/* .whileImageStays */ .fc)(() => (0,_host_image_js__WEBPACK_IMPORTED_MODULE_3__/* .hostImage */ .mW)(engine, []), (image) => (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, 'create a container to empty the work folder with', engine.docker.createContainer({
        Image: image,
        Entrypoint: ['/never-started'],
        Labels: { ...labels },
        NetworkDisabled: true,
        HostConfig: { NetworkMode: 'none', Mounts: mounts },
    })));
    try {
        await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, 'empty the work folder', container.infoArchive({ path: '/' }));
    }
    finally {
        await (0,_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .removeContainer */ .o)(engine, container);
    }
}
/** The same for a run that is dead, by its record. */
async function emptyWorkFoldersOf({ socket, apiVersion }, state, run) {
    const engine = (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .connectEngine */ .xn)(socket, apiVersion);
    try {
        await emptyWorkFolders(engine, state, run);
    }
    finally {
        engine.disconnect();
    }
}
/** Of the workspace, and of each mount of the policy. */
async function layerFolders(state) {
    const mounts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'mounts');
    return [state, ...(await names(mounts)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(mounts, name))];
}
async function names(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw error;
    }
}
/** It can't be read; but its owner's folder is ours, and so it can be removed if it is empty. */
async function keepsEntries(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(folder);
        return false;
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT')
            return false;
        if (code === 'ENOTEMPTY' || code === 'EEXIST')
            return true;
        throw error;
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : null;
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