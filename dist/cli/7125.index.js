"use strict";
exports.id = 7125;
exports.ids = [7125];
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

/***/ 76439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportImage: () => (/* binding */ exportImage)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95983);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68788);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52242);
/* harmony import */ var _removal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89917);





/**
 * Finds an image in the engine or pulls it, and gives its files: those of a container that is made from it and never
 * started.
 *
 * @throws SetupError when it can't be had
 */
async function exportImage({ socket, apiVersion }, request) {
    const engine = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .connectEngine */ .xn)(socket, apiVersion);
    const made = [];
    const release = async () => {
        for (const container of made.splice(0))
            await (0,_removal_js__WEBPACK_IMPORTED_MODULE_4__/* .removeContainer */ .o)(engine, container);
        engine.disconnect();
    };
    try {
        const { id, digest, env } = await (0,_image_js__WEBPACK_IMPORTED_MODULE_2__/* .readyImage */ .V)(engine, request);
        return {
            digest,
            env,
            release,
            files: async () => {
                const create = engine.docker.createContainer({
                    Image: id,
                    Entrypoint: ['/never-started'],
                    Labels: (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(request.run),
                    NetworkDisabled: true,
                });
                const container = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, 'create a container to export', create);
                made.push(container);
                return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, 'export the image', container.export()), {
                    objectMode: false,
                });
            },
        };
    }
    catch (error) {
        await release();
        throw error;
    }
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