"use strict";
exports.id = 1949;
exports.ids = [1949];
exports.modules = {

/***/ 18120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ engineAddress)
/* harmony export */ });
/* unused harmony export parseAddress */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);




/**
 * Finds the engine as Docker's own client does: DOCKER_HOST, then the context that DOCKER_CONTEXT or the
 * client's configuration names, then the usual sockets, rootless and Podman's after Docker's. A configuration
 * that can't be read is said, not passed over.
 */
function engineAddress({ env, home }) {
    const host = env['DOCKER_HOST'];
    if (host !== undefined && host !== '')
        return parseAddress(host, 'DOCKER_HOST');
    const folder = env['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker');
    try {
        const context = env['DOCKER_CONTEXT'] || currentContext(folder);
        if (context !== null && context !== 'default')
            return contextAddress(folder, context);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return {
            kind: 'unreadable',
            reason: `the Docker client's configuration in ${folder} can't be used: ${reason}`,
        };
    }
    const runtime = env['XDG_RUNTIME_DIR'];
    const usual = [
        '/var/run/docker.sock',
        '/run/podman/podman.sock',
        ...(runtime === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime, 'docker.sock'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime, 'podman/podman.sock')]),
    ];
    const path = usual.find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(candidate)) ?? '/var/run/docker.sock';
    return { kind: 'socket', path, why: 'the usual place' };
}
/** Reads `unix:///path`, `tcp://host:port`, `ssh://…`, `npipe://…`. */
function parseAddress(address, why) {
    const socket = /^unix:\/\/(\/.*)$/.exec(address)?.[1] ?? (address.startsWith('/') ? address : undefined);
    return socket === undefined
        ? { kind: 'remote', address: withoutCredentials(address), why }
        : { kind: 'socket', path: socket, why };
}
function currentContext(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return null;
    const config = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8'));
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(config) ? config['currentContext'] : undefined;
    return typeof name === 'string' && name !== '' ? name : null;
}
/** The client keeps each context under the SHA-256 of its name. */
function contextAddress(folder, name) {
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex');
    const meta = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'contexts/meta', id, 'meta.json'), 'utf8'));
    const endpoints = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(meta) ? meta['Endpoints'] : undefined;
    const docker = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(endpoints) ? endpoints['docker'] : undefined;
    const host = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(docker) ? docker['Host'] : undefined;
    if (typeof host !== 'string')
        throw new TypeError(`the context ${name} names no engine`);
    return parseAddress(host, `the Docker context ${name}`);
}
/** An address may hold a user and password; messages and logs must not. */
function withoutCredentials(address) {
    return address.replace(/\/\/[^/@]*@/, '//');
}


/***/ }),

/***/ 51949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EngineStatusError),
/* harmony export */   Tt: () => (/* binding */ getJson),
/* harmony export */   engineState: () => (/* binding */ engineState),
/* harmony export */   gP: () => (/* binding */ whyAbsent)
/* harmony export */ });
/* unused harmony export judgeEngine */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _engine_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18120);
/* harmony import */ var _gvisor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88759);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);




/** Milliseconds. A busy engine, with tens of containers starting, takes several seconds for what else takes two milliseconds. */
const TIMEOUT = 30_000;
const MAX_ANSWER = 4 * 1024 * 1024;
/**
 * Asks the caller's engine what it is, over its unix socket. `env` is the caller's: DOCKER_HOST, DOCKER_CONTEXT,
 * DOCKER_CONFIG and XDG_RUNTIME_DIR are looked at. Never throws: no engine is an answer too.
 */
async function engineState(env, home) {
    const address = (0,_engine_address_js__WEBPACK_IMPORTED_MODULE_1__/* .engineAddress */ .Z)({ env, home });
    switch (address.kind) {
        case 'remote':
            return {
                state: 'refused',
                reason: `${address.why} names a remote engine (${address.address}), which can't see this machine's files`,
                fix: 'Use an engine on this machine, through its unix socket.',
            };
        case 'unreadable':
            return { state: 'absent', reason: address.reason, fix: 'Correct it, or set DOCKER_HOST.' };
        case 'socket':
            return askEngine(address.path);
    }
}
async function askEngine(socket) {
    try {
        const [version, info] = await Promise.all([getJson(socket, '/version'), getJson(socket, '/info')]);
        return judgeEngine(socket, version, info);
    }
    catch (error) {
        return { state: 'absent', ...whyAbsent(socket, error) };
    }
}
/** Turns the engine's own words (`GET /version`, `GET /info`) into facts, or says why it can't be used. */
function judgeEngine(socket, version, info) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(version) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(info))
        return { state: 'absent', reason: `what answers at ${socket} is no container engine`, fix: null };
    const engine = factsOf(socket, version, info);
    const refused = (reason, fix) => ({ state: 'refused', reason, fix });
    if (engine.os !== 'linux')
        return refused(`the engine runs ${engine.os} containers`, 'Switch it to Linux containers.');
    if (engine.rootless)
        return refused('the engine is rootless, which this version does not support yet', 'Use an engine that runs as root, or the process tier.');
    if (engine.usernsRemap)
        return refused('the engine remaps users (userns-remap), which this version does not support yet', 'Turn userns-remap off for this engine, or use the process tier.');
    return { state: 'ready', engine };
}
function factsOf(socket, version, info) {
    const security = strings(info['SecurityOptions']).map((option) => option.split(',')[0] ?? '');
    const components = Array.isArray(version['Components']) ? version['Components'] : [];
    const cgroup = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['CgroupVersion']);
    const managed = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['CgroupDriver']) !== 'none';
    return {
        socket,
        version: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(version['Version']),
        apiVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(version['ApiVersion']),
        kernel: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['KernelVersion']),
        os: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['OSType']) === '' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(version['Os']) : (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['OSType']),
        arch: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['Architecture']),
        // Engines before 20.10 don't say, and know version 1 only.
        cgroupVersion: cgroup === '2' ? 2 : managed ? 1 : null,
        supports: {
            memory: managed && info['MemoryLimit'] === true,
            swap: managed && info['SwapLimit'] === true,
            cpus: managed && info['CpuCfsQuota'] === true && info['CpuCfsPeriod'] === true,
            pids: managed && info['PidsLimit'] === true,
        },
        processors: typeof info['NCPU'] === 'number' && info['NCPU'] > 0 ? info['NCPU'] : null,
        runtimes: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(info['Runtimes']) ? Object.keys(info['Runtimes']).sort() : [],
        defaultRuntime: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['DefaultRuntime']),
        gvisor: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(info['Runtimes']) ? (0,_gvisor_js__WEBPACK_IMPORTED_MODULE_2__/* .gvisorFacts */ .A)('runsc', info['Runtimes']) : null,
        seccomp: security.includes('name=seccomp'),
        apparmor: security.includes('name=apparmor'),
        selinux: security.includes('name=selinux'),
        rootless: security.includes('name=rootless'),
        usernsRemap: security.includes('name=userns'),
        podman: components.some((component) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(component) && /podman/i.test((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(component['Name']))),
    };
}
/**
 * Asks an engine for one thing.
 *
 * @throws when it can't be asked, or its answer isn't 200 with JSON
 */
function getJson(socketPath, path) {
    return new Promise((resolve, reject) => {
        const call = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({ socketPath, path, agent: false, timeout: TIMEOUT, headers: { Host: 'docker' } });
        call.on('timeout', () => call.destroy(new Error(`it gave no answer within ${String(TIMEOUT)} ms`)));
        call.on('error', reject);
        call.on('response', (response) => {
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                size += chunk.length;
                if (size > MAX_ANSWER)
                    response.destroy(new Error('its answer is too long'));
                else
                    chunks.push(chunk);
            });
            response.on('error', reject);
            response.on('end', () => {
                if (response.statusCode !== 200) {
                    reject(new EngineStatusError(path, response.statusCode ?? 0));
                    return;
                }
                try {
                    resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
                }
                catch (cause) {
                    reject(new Error(`its answer to ${path} is not JSON`, { cause }));
                }
            });
        });
        call.end();
    });
}
/** The engine answered, and not with what was asked for. */
class EngineStatusError extends Error {
    status;
    name = 'EngineStatusError';
    constructor(path, status) {
        super(`it answered ${path} with ${String(status)}`);
        this.status = status;
    }
}
function whyAbsent(socket, error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
        return {
            reason: `there is no container engine: ${socket} does not exist`,
            fix: 'Install and start Docker, or use the process tier.',
        };
    if (code === 'EACCES')
        return {
            reason: `the engine's socket ${socket} may not be used by this user`,
            fix: 'Run with sudo, or as a user in the group that owns the socket.',
        };
    if (code === 'ECONNREFUSED')
        return { reason: `no engine listens at ${socket}`, fix: 'Start Docker.' };
    const reason = error instanceof Error ? error.message : String(error);
    return { reason: `the engine at ${socket} can't be asked: ${reason}`, fix: null };
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ }),

/***/ 88759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gvisorFacts),
/* harmony export */   Z: () => (/* binding */ withGvisorVersion)
/* harmony export */ });
/* harmony import */ var _program_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63126);

const TIMEOUT = 5_000;
/**
 * How a runtime that is gVisor was registered, from the engine's list of runtimes (`GET /info`); null when it isn't
 * there. The arguments are those of `runsc` itself: of one that is given twice the later holds.
 */
function gvisorFacts(runtime, runtimes) {
    if (!Object.hasOwn(runtimes, runtime))
        return null;
    const { path, runtimeArgs } = (runtimes[runtime] ?? {});
    const given = Array.isArray(runtimeArgs) ? runtimeArgs.map(String) : [];
    const flag = (name) => given
        .map((argument) => new RegExp(`^--?${name}(?:=(.*))?$`).exec(argument))
        .findLast((match) => match !== null)?.[1] ?? null;
    const network = flag('network');
    return {
        runtime,
        path: typeof path === 'string' ? path : null,
        version: null,
        network: network === 'none' || network === 'host' ? network : 'sandbox',
        seccomp: given.some((argument) => /^--?oci-seccomp(=true)?$/.test(argument)),
    };
}
/**
 * The same engine with the version that its gVisor says it is. The program is the one that the engine names, which is
 * on this machine; where it names none by its path, nothing is known.
 */
async function withGvisorVersion(engine) {
    const { gvisor } = engine;
    if (gvisor?.path?.startsWith('/') !== true)
        return engine;
    const version = await (0,_program_version_js__WEBPACK_IMPORTED_MODULE_0__/* .programVersion */ .R)(gvisor.path, /^runsc version (\S+)/, TIMEOUT);
    return { ...engine, gvisor: { ...gvisor, version } };
}


/***/ }),

/***/ 55797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text)
/* harmony export */ });
/** What was parsed from JSON of somebody else's, read by shape: what isn't as expected reads as nothing. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An object, or an empty one. */
function object(value) {
    return isObject(value) ? value : {};
}
/** A text, or an empty one. */
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 63126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ programVersion)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39970);

/**
 * What a program says of its version when it is asked with `--version`.
 *
 * @param pattern Its first group is the version.
 * @param timeout Milliseconds.
 * @returns null when it can't be asked, or says none.
 */
async function programVersion(path, pattern, timeout) {
    const outcome = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(path, ['--version'], { env: {}, timeout });
    const said = outcome.kind === 'exited' ? outcome.stdout.toString('utf8') : '';
    return pattern.exec(said)?.[1] ?? null;
}


/***/ })

};
;