"use strict";
exports.id = 428;
exports.ids = [428];
exports.modules = {

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


/***/ }),

/***/ 30428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openProcess: () => (/* binding */ openProcess)
});

// EXTERNAL MODULE: ./build/host/cgroup.js
var host_cgroup = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/enforce/process/cgroup.js
var process_cgroup = __webpack_require__(7783);
// EXTERNAL MODULE: ./build/enforce/account/cgroup.js
var account_cgroup = __webpack_require__(85817);
// EXTERNAL MODULE: ./build/enforce/account/ledger.js
var account_ledger = __webpack_require__(15012);
// EXTERNAL MODULE: ./build/enforce/process/layers.js
var process_layers = __webpack_require__(55029);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/compile/bwrap.js
var bwrap = __webpack_require__(32048);
// EXTERNAL MODULE: ./build/compile/seccomp/program.js + 1 modules
var seccomp_program = __webpack_require__(68635);
// EXTERNAL MODULE: ./build/enforce/init/client.js + 7 modules
var client = __webpack_require__(59363);
// EXTERNAL MODULE: ./build/enforce/init/error.js
var init_error = __webpack_require__(63194);
// EXTERNAL MODULE: ./build/enforce/egress.js
var egress = __webpack_require__(17482);
// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(25686);
;// CONCATENATED MODULE: ./build/enforce/process/launch.js









/** Bytes kept of what the launcher, bubblewrap and the init say on standard error. */
const MESSAGES = 16 * 1024;
/** The descriptor in which bubblewrap finds the seccomp program. */
const SECCOMP_FD = 3;
/** Starts the launcher. Throws SetupError when that isn't possible; whether it gets to the init, `awaitReady` tells. */
function launch(plan, bindings, cgroupProcs) {
    const pipes = ['pipe', 'pipe', 'pipe', ...(plan.seccomp === null ? [] : ['pipe'])];
    const channel = plan.network.kind === 'gateway';
    const [program = '', ...args] = (0,bwrap/* renderBwrap */.f)(plan, bindings, {
        cgroupProcs,
        parent: process.pid,
        workspaceOwner: workspaceOwner(plan, bindings),
        seccompFd: plan.seccomp === null ? null : SECCOMP_FD,
        ...(channel ? { channelFd: pipes.length } : {}),
    });
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: '/',
        env: {},
        stdio: [...pipes, ...(channel ? ['ipc'] : [])],
    });
    const started = launched(child, program);
    if (plan.seccomp === null)
        return started;
    try {
        sendProgram(plan.seccomp.profile, child.stdio[SECCOMP_FD]);
    }
    catch (error) {
        started.kill();
        throw error;
    }
    return started;
}
/**
 * Waits until the init answers. Rejects with SetupError that says, in the launcher's or bubblewrap's own words, at
 * which step it failed: a start that fails never looks like a command's exit (L10).
 */
async function awaitReady({ client, gone, messages }, deadline) {
    try {
        await client.ready(deadline);
    }
    catch (error) {
        if (!(error instanceof init_error/* InitLostError */.tk))
            throw error;
        // Its pipe ends before its last words are read.
        await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 500))]);
        const said = messages().trim();
        const reason = said === '' ? error.message : said.replaceAll('\n', '; ');
        throw new sandbox/* SetupError */.w(`the sandbox could not be set up: ${reason}`, fixOf(said), { cause: error });
    }
}
function launched(child, program) {
    const { stdin: input, stdout: output, stderr: errors } = child;
    if (input === null || output === null || errors === null)
        throw new TypeError('the launcher has no pipes');
    let said = '';
    const gone = new Promise((resolve) => {
        child.on('close', () => {
            resolve();
        });
        child.on('error', (error) => {
            said = `${program} can't be started: ${error.message}`;
            resolve();
        });
    });
    const handedOver = (0,egress/* receiveSockets */.kT)(child);
    errors.on('data', (chunk) => {
        said = (said + chunk.toString('latin1')).slice(0, MESSAGES);
    });
    return {
        pid: child.pid ?? 0,
        client: (0,client/* connectInit */.b)({ input, output }),
        gone,
        handedOver,
        messages: () => said,
        kill: () => {
            child.kill('SIGKILL');
        },
    };
}
/** Programs by the profile they were made from: a pool of sandboxes of one plan needs it once. */
const programs = new WeakMap();
/** While the launcher is at work already: bubblewrap reads its end when it has come to the filter, and waits for all of it. */
function sendProgram(profile, to) {
    let program = programs.get(profile);
    if (program === undefined) {
        program = (0,seccomp_program/* seccompProgram */.D)(profile);
        programs.set(profile, program);
    }
    if (!(to instanceof external_node_stream_.Writable))
        throw new TypeError('the launcher has no pipe for the seccomp program');
    // It may have failed before it got here, which its own words tell.
    to.on('error', () => undefined);
    to.end(program);
}
/** Whose files are shown as the run's user's own; null where they are, or can't be. */
function workspaceOwner(plan, bindings) {
    if (plan.launcher !== 'root')
        return null;
    const { uid, gid } = external_node_fs_.statSync(bindings.workspace);
    return uid === bindings.uid && gid === bindings.gid ? null : { uid, gid };
}
/** What can be done about failures whose cause is known. */
function fixOf(said) {
    if (/sandbox-init: overlay: .*(Invalid argument|not supported)/.test(said))
        return 'set XDG_STATE_HOME to a folder on a disk of this machine (ext4, xfs, btrfs), not on overlayfs';
    if (/sandbox-init: idmap: /.test(said))
        return ('use a kernel and a file system that support id-mapped mounts (Linux 5.19 and later; ext4, xfs, btrfs), or ' +
            'run as a user who is not root');
    if (/sandbox-init: (user namespace|mount namespace): |No permissions to create a new namespace/.test(said))
        return 'allow user namespaces for this program (`sandbox-policy doctor` says how), or use the container tier';
    if (/bwrap: Unknown option/.test(said))
        return 'install bubblewrap 0.8 or later';
    return (0,egress/* networkFix */.iO)(said);
}

// EXTERNAL MODULE: ./build/compile/apparmor/profile.js + 2 modules
var profile = __webpack_require__(34994);
// EXTERNAL MODULE: ./build/enforce/follow-signals.js
var follow_signals = __webpack_require__(18668);
// EXTERNAL MODULE: ./build/enforce/account/cpu-time.js
var cpu_time = __webpack_require__(35697);
// EXTERNAL MODULE: ./build/enforce/account/report.js
var account_report = __webpack_require__(66163);
// EXTERNAL MODULE: ./build/enforce/start-message.js
var start_message = __webpack_require__(9411);
;// CONCATENATED MODULE: ./build/enforce/process/running.js







/** Runs one command in a sandbox whose init has answered. */
function runCommand(open, opened, argv, request) {
    return opened.ledger.during((before) => runCounted(open, opened, before, argv, request));
}
async function runCounted(open, { launched, cgroup, ledger, wayOut }, before, argv, request) {
    const { plan, bindings } = open;
    const over = (0,follow_signals/* followSignals */.p)([request.signal]);
    const { signal } = over;
    let cpuTimeReached = false;
    const forget = wayOut.whenLost(over.abort);
    const { cpuTime, cpus } = plan.limits;
    // Where the kernel counts no CPU time for the cgroup, the rlimits alone hold it, and the matrix says so.
    const from = cgroup?.cpuTime() ?? null;
    const unwatch = cgroup === null || from === null
        ? null
        : (0,cpu_time/* watchCpuTime */.Z)(cgroup.cpuTime, cpuTime, cpus, from, () => {
            cpuTimeReached = true;
            over.abort();
        });
    const start = (0,start_message/* startMessage */.s)(open, argv, request, { profile: (0,profile/* profileName */.vR)(plan, bindings), oomFiles: [] });
    try {
        const report = await launched.client.run(start, { ...request, signal });
        const after = await ledger.end();
        return {
            ...report,
            ended: wayOut.lost() ?? (0,account_report/* endedBy */.mr)(report.ended, (0,account_report/* oomKilled */.FD)(before, after), cpuTimeReached),
            usage: (0,account_report/* usageBetween */.wB)(before, after, report.usage),
        };
    }
    catch (error) {
        if (!(error instanceof init_error/* InitLostError */.tk) || error.partial === null)
            throw error;
        // Nothing inside can reach the init, but the kernel may choose it when memory runs out.
        const after = await ledger.end();
        if (!(0,account_report/* oomKilled */.FD)(before, after))
            throw lossError(error, launched);
        return {
            ...error.partial,
            ended: { kind: 'out-of-memory' },
            usage: (0,account_report/* usageBetween */.wB)(before, after, sandbox/* UNKNOWN_USAGE */.r),
        };
    }
    finally {
        unwatch?.();
        forget();
        over.release();
    }
}
function lossError(error, { messages }) {
    const said = messages().trim().replaceAll('\n', '; ');
    return new sandbox/* SetupError */.w(`the sandbox was lost while the command ran: ${error.message}${said === '' ? '' : ` (${said})`}`, null, { cause: error });
}

// EXTERNAL MODULE: ./build/enforce/within.js
var within = __webpack_require__(79738);
;// CONCATENATED MODULE: ./build/enforce/process/open.js










/** Milliseconds within which the init must answer: the machine may be busy with many others. */
const READY = 60_000;
/** Milliseconds given to the init to end everything by itself, and to the kernel after a kill. */
const SHUTDOWN = 5_000;
const KILL = 10_000;
/**
 * Opens a sandbox of the process tier: a cgroup of the run's own, our launcher, bubblewrap, and the init as process 1
 * of its pid namespace. When this process dies, by whatever, all of it ends: its pipe to the init closes, and
 * bubblewrap has asked the kernel to be killed.
 *
 * @param request `bindings.state` exists; `upper/` and `work/` in it are made when they are missing, and left to
 *   whoever collects changes
 * @throws SetupError; nothing runs and no cgroup is left then
 */
async function openProcess(request) {
    const { plan, bindings } = request;
    proceed(request);
    if (request.resumed !== true)
        (0,process_layers/* makeLayers */.T)(plan, bindings);
    const unload = await confine(request);
    let cgroup = null;
    let launched = null;
    let gateway = null;
    try {
        cgroup = plan.cgroup.kind === 'own' ? (0,process_cgroup/* createCgroup */.P)(plan.cgroup, (0,host_cgroup/* cgroupFacts */.I)(), bindings.run) : null;
        launched = launch(plan, bindings, cgroup?.procs ?? []);
        await unlessAborted(awaitReady(launched, READY), request.signal);
        gateway = await (0,egress/* openEgress */.Gv)(plan.network, request.egress, launched.handedOver);
        return sandboxOf(request, { launched, cgroup, gateway, unload });
    }
    catch (error) {
        // The first error is the one that counts; what could not be taken back is `clean`'s.
        gateway?.close();
        await end(launched, cgroup)
            .then(unload)
            .catch(() => undefined);
        await cgroup?.remove().catch(() => undefined);
        throw error;
    }
}
/** Loads the plan's own AppArmor profile, if it has one; what this gives removes it. */
async function confine({ plan, bindings }) {
    if (plan.apparmor?.kind !== 'generated')
        return async () => undefined;
    const { loadProfile } = await __webpack_require__.e(/* import() */ 5445).then(__webpack_require__.bind(__webpack_require__, 57826));
    return loadProfile(plan, bindings);
}
function sandboxOf(request, { launched, cgroup, gateway, unload }) {
    let stopped = null;
    const ledger = (0,account_ledger/* openLedger */.a)(() => cgroup?.read() ?? account_cgroup/* NOTHING_READ */.pp);
    // Asked once: each command that asked anew would be remembered until the sandbox ends.
    const wayOut = (0,egress/* watchGateway */.yV)(gateway);
    let closed = null;
    const stop = () => (stopped ??= launched.client
        .shutdown(SHUTDOWN)
        .then(() => end(launched, cgroup))
        .finally(() => gateway?.close()));
    // A profile that is removed sets free what it still confines: only when nothing runs any more.
    const close = () => (closed ??= stop()
        .then(unload)
        .then(() => cgroup?.remove()));
    return {
        imageDigest: null,
        gateway,
        run: async (argv, command = {}) => {
            if (stopped !== null)
                throw new sandbox/* SetupError */.w('the sandbox was stopped before', null);
            return runCommand(request, { launched, cgroup, ledger, wayOut }, argv, command);
        },
        quiet: () => launched.client.quiet(),
        stop,
        close,
        [Symbol.asyncDispose]: close,
    };
}
/** Makes sure that nothing runs any more: bubblewrap has ended, which the init outlives by no instant, and the cgroup is empty. */
async function end(launched, cgroup) {
    if (launched !== null && !(await (0,within/* within */.u)(200, launched.gone)))
        launched.kill();
    const empty = cgroup === null ? true : await cgroup.kill(KILL);
    const gone = launched === null || (await (0,within/* within */.u)(KILL, launched.gone));
    if (!empty || !gone)
        throw new sandbox/* SetupError */.w('the sandbox does not end: a process of it is stuck in the kernel', 'run `sandbox-policy clean` later');
}
async function unlessAborted(promise, signal) {
    if (signal === undefined)
        return promise;
    let stop = () => undefined;
    const aborted = new Promise((_resolve, reject) => {
        const abort = () => {
            reject(cancelled());
        };
        signal.addEventListener('abort', abort);
        stop = () => {
            signal.removeEventListener('abort', abort);
        };
        if (signal.aborted)
            abort();
    });
    try {
        await Promise.race([promise, aborted]);
    }
    finally {
        stop();
        promise.catch(() => undefined);
    }
}
function cancelled() {
    return new sandbox/* SetupError */.w('cancelled before anything was run', null);
}
function proceed({ signal }) {
    if (signal?.aborted === true)
        throw cancelled();
}


/***/ })

};
;