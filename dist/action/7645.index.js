"use strict";
exports.id = 7645;
exports.ids = [7645];
exports.modules = {

/***/ 67645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  engineState: () => (/* binding */ engineState)
});

// UNUSED EXPORTS: judgeEngine

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/host/engine-address.js



/**
 * Finds the engine as Docker's own client does: DOCKER_HOST, then the context that DOCKER_CONTEXT or the
 * client's configuration names, then the usual sockets, rootless and Podman's after Docker's. A configuration
 * that can't be read is said, not passed over.
 */
function engineAddress({ env, home }) {
    const host = env['DOCKER_HOST'];
    if (host !== undefined && host !== '')
        return parseAddress(host, 'DOCKER_HOST');
    const folder = env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(home, '.docker');
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
        ...(runtime === undefined ? [] : [(0,external_node_path_.join)(runtime, 'docker.sock'), (0,external_node_path_.join)(runtime, 'podman/podman.sock')]),
    ];
    const path = usual.find((candidate) => (0,external_node_fs_.existsSync)(candidate)) ?? '/var/run/docker.sock';
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
    const path = (0,external_node_path_.join)(folder, 'config.json');
    if (!(0,external_node_fs_.existsSync)(path))
        return null;
    const config = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    const name = isObject(config) ? config['currentContext'] : undefined;
    return typeof name === 'string' && name !== '' ? name : null;
}
/** The client keeps each context under the SHA-256 of its name. */
function contextAddress(folder, name) {
    const id = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex');
    const meta = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'contexts/meta', id, 'meta.json'), 'utf8'));
    const endpoints = isObject(meta) ? meta['Endpoints'] : undefined;
    const docker = isObject(endpoints) ? endpoints['docker'] : undefined;
    const host = isObject(docker) ? docker['Host'] : undefined;
    if (typeof host !== 'string')
        throw new TypeError(`the context ${name} names no engine`);
    return parseAddress(host, `the Docker context ${name}`);
}
/** An address may hold a user and password; messages and logs must not. */
function withoutCredentials(address) {
    return address.replace(/\/\/[^/@]*@/, '//');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/host/engine.js


/** Milliseconds. A busy engine, with tens of containers starting, takes several seconds for what else takes two milliseconds. */
const TIMEOUT = 30_000;
const MAX_ANSWER = 4 * 1024 * 1024;
/**
 * Asks the caller's engine what it is, over its unix socket. `env` is the caller's: DOCKER_HOST, DOCKER_CONTEXT,
 * DOCKER_CONFIG and XDG_RUNTIME_DIR are looked at. Never throws: no engine is an answer too.
 */
async function engineState(env, home) {
    const address = engineAddress({ env, home });
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
    if (!engine_isObject(version) || !engine_isObject(info))
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
    const cgroup = engine_text(info['CgroupVersion']);
    const managed = engine_text(info['CgroupDriver']) !== 'none';
    return {
        socket,
        version: engine_text(version['Version']),
        apiVersion: engine_text(version['ApiVersion']),
        kernel: engine_text(info['KernelVersion']),
        os: engine_text(info['OSType']) === '' ? engine_text(version['Os']) : engine_text(info['OSType']),
        arch: engine_text(info['Architecture']),
        // Engines before 20.10 don't say, and know version 1 only.
        cgroupVersion: cgroup === '2' ? 2 : managed ? 1 : null,
        supports: {
            memory: managed && info['MemoryLimit'] === true,
            swap: managed && info['SwapLimit'] === true,
            cpus: managed && info['CpuCfsQuota'] === true && info['CpuCfsPeriod'] === true,
            pids: managed && info['PidsLimit'] === true,
        },
        runtimes: engine_isObject(info['Runtimes']) ? Object.keys(info['Runtimes']).sort() : [],
        defaultRuntime: engine_text(info['DefaultRuntime']),
        seccomp: security.includes('name=seccomp'),
        apparmor: security.includes('name=apparmor'),
        selinux: security.includes('name=selinux'),
        rootless: security.includes('name=rootless'),
        usernsRemap: security.includes('name=userns'),
        podman: components.some((component) => engine_isObject(component) && /podman/i.test(engine_text(component['Name']))),
    };
}
function getJson(socketPath, path) {
    return new Promise((resolve, reject) => {
        const call = (0,external_node_http_.request)({ socketPath, path, agent: false, timeout: TIMEOUT, headers: { Host: 'docker' } });
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
                    reject(new Error(`it answered ${path} with ${String(response.statusCode)}`));
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
function engine_text(value) {
    return typeof value === 'string' ? value : '';
}
function engine_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
;