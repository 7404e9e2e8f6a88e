export const id = 622;
export const ids = [622];
export const modules = {

/***/ 5817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ readCgroup),
/* harmony export */   Q5: () => (/* binding */ readCpuTime),
/* harmony export */   pp: () => (/* binding */ NOTHING_READ)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5686);


/** What is known where nothing counts. */
const NOTHING_READ = { ..._sandbox_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_USAGE */ .r, oomKills: null };
/** Reads what has been counted. What is gone or unknown is null. Not asynchronous: such files are never on a disk. */
function readCgroup(place) {
    return place.version === 2 ? readV2(place.folder) : readV1(place.folders);
}
/** Milliseconds of CPU time used so far; null when it can't be told. */
function readCpuTime(place) {
    if (place.version === 2)
        return microseconds(field(text(place.folder, 'cpu.stat'), 'usage_usec'));
    return nanoseconds(number(text(place.folders.cpuacct, 'cpuacct.usage')));
}
function readV1(folders) {
    const { memory, pids, cpuacct, blkio } = folders;
    const io = text(blkio, 'blkio.throttle.io_service_bytes_recursive');
    return {
        cpuUser: nanoseconds(number(text(cpuacct, 'cpuacct.usage_user'))),
        cpuSystem: nanoseconds(number(text(cpuacct, 'cpuacct.usage_sys'))),
        peakMemory: number(text(memory, 'memory.max_usage_in_bytes')),
        peakPids: number(text(pids, 'pids.peak')),
        ioRead: sum(io, /^\d+:\d+ Read (\d+)$/gm),
        ioWrite: sum(io, /^\d+:\d+ Write (\d+)$/gm),
        oomKills: field(text(memory, 'memory.oom_control'), 'oom_kill'),
    };
}
function readV2(folder) {
    const cpu = text(folder, 'cpu.stat');
    const io = text(folder, 'io.stat');
    return {
        cpuUser: microseconds(field(cpu, 'user_usec')),
        cpuSystem: microseconds(field(cpu, 'system_usec')),
        peakMemory: number(text(folder, 'memory.peak')),
        peakPids: number(text(folder, 'pids.peak')),
        ioRead: sum(io, /\brbytes=(\d+)/g),
        ioWrite: sum(io, /\bwbytes=(\d+)/g),
        oomKills: field(text(folder, 'memory.events'), 'oom_kill'),
    };
}
/** None of these files is longer. */
const room = Buffer.alloc(64 * 1024);
const SHORT = 2048;
/** A kernel file's text; null when it isn't there. Not by readFileSync, which asks for its size and reads twice. */
function text(folder, file) {
    if (folder === undefined)
        return null;
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(`${folder}/${file}`, 'r');
        try {
            let length = 0;
            for (let more = -1; more !== 0;) {
                more = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, room, length, room.length - length, null);
                length += more;
                // The kernel hands such a file over by the page: what ends well within one has ended.
                if (length < SHORT)
                    break;
            }
            return room.toString('latin1', 0, length);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    catch (error) {
        if (['ENOENT', 'ENODEV', 'EOPNOTSUPP'].includes(codeOf(error) ?? ''))
            return null;
        throw error;
    }
}
function number(value) {
    return value !== null && /^\d+\n?$/.test(value) ? Number(value) : null;
}
/** The value of a line `name value`. */
function field(value, name) {
    const line = value?.split('\n').find((candidate) => candidate.startsWith(`${name} `));
    return line === undefined ? null : number(line.slice(name.length + 1));
}
function sum(value, pattern) {
    if (value === null)
        return null;
    return [...value.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
}
function nanoseconds(value) {
    return value === null ? null : value / 1e6;
}
function microseconds(value) {
    return value === null ? null : value / 1e3;
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}


/***/ }),

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ connectInit)
});

;// CONCATENATED MODULE: ./build/enforce/init/deferred.js
function deferred() {
    let resolve = () => undefined;
    let reject = () => undefined;
    const promise = new Promise((onResolve, onReject) => {
        resolve = onResolve;
        reject = onReject;
    });
    promise.catch(() => undefined);
    return { promise, resolve, reject };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/enforce/init/error.js
var init_error = __webpack_require__(3194);
;// CONCATENATED MODULE: ./build/enforce/init/frame.js

/**
 * Frames between the tool and its init, as native/init.h has them: a header of 12 bytes, little-endian
 * {u8 type, u8 stream, u16 zero, u32 id, u32 length}, then at most 64 KiB.
 */
const FRAME = {
    start: 1,
    stdin: 2,
    stdinEnd: 3,
    signal: 4,
    shutdown: 5,
    ping: 6,
    ready: 16,
    started: 17,
    failed: 18,
    output: 19,
    exit: 20,
    pong: 21,
    error: 22,
    credit: 23,
    bye: 24,
};
const HEADER_SIZE = 12;
const MAX_PAYLOAD = 65_536;
const EMPTY = Buffer.alloc(0);
/** One frame as bytes. Throws RangeError for a payload over 64 KiB. */
function encodeFrame(type, stream, id, payload = EMPTY) {
    if (payload.length > MAX_PAYLOAD)
        throw new RangeError('a frame holds at most 64 KiB');
    const frame = Buffer.allocUnsafe(HEADER_SIZE + payload.length);
    frame.writeUInt8(type, 0);
    frame.writeUInt8(stream, 1);
    frame.writeUInt16LE(0, 2);
    frame.writeUInt32LE(id, 4);
    frame.writeUInt32LE(payload.length, 8);
    frame.set(payload, HEADER_SIZE);
    return frame;
}
function frameDecoder() {
    let rest = EMPTY;
    return {
        get pending() {
            return rest.length;
        },
        push(chunk) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            const frames = [];
            let at = 0;
            while (bytes.length - at >= HEADER_SIZE) {
                const length = bytes.readUInt32LE(at + 8);
                if (bytes.readUInt16LE(at + 2) !== 0 || length > MAX_PAYLOAD)
                    throw new init_error/* ProtocolError */.bd("a frame's header is damaged");
                if (bytes.length - at < HEADER_SIZE + length)
                    break;
                frames.push({
                    type: bytes.readUInt8(at),
                    stream: bytes.readUInt8(at + 1),
                    id: bytes.readUInt32LE(at + 4),
                    payload: bytes.subarray(at + HEADER_SIZE, at + HEADER_SIZE + length),
                });
                at += HEADER_SIZE + length;
            }
            // A copy, so that the rest of a chunk doesn't keep the whole chunk alive.
            rest = at === bytes.length ? EMPTY : Buffer.from(bytes.subarray(at));
            return frames;
        },
    };
}

;// CONCATENATED MODULE: ./build/enforce/init/messages.js


/** The protocol this tool speaks; the init says its own in READY. */
const PROTOCOL_VERSION = 1;
/** Bytes of stdin that may be sent at once; CREDIT grants more. */
const STDIN_WINDOW = 65_536;
const MAX_START = 4 * 1024 * 1024;
/** Kernel numbers of the resources (the same on x86-64 and arm64), `getrlimit(2)`. */
const RESOURCE = { cpu: 0, fsize: 1, data: 2, core: 4, nproc: 6, nofile: 7 };
const TAG = {
    argument: 1,
    variable: 2,
    cwd: 3,
    wallTime: 4,
    output: 5,
    onOutput: 6,
    rlimit: 7,
    exec: 8,
    stdin: 9,
    oomFile: 10,
    act: 12,
    profile: 13,
};
const STAGES = {
    1: 'working directory',
    2: 'rlimit',
    3: 'landlock',
    4: 'exec',
    5: 'fork',
    6: 'pipes',
    7: 'apparmor',
};
/** Bits of EXIT's flags: why the init ended the command. */
const EXIT_FLAG = { wallTime: 1, stdout: 2, stderr: 4, requested: 8, shutdown: 16 };
/** START as frames. Throws RangeError when the arguments and variables are too many, or hold a NUL byte. */
function encodeStart(id, start) {
    const records = [
        ...start.argv.map((argument) => messages_text(TAG.argument, argument)),
        ...Object.entries(start.env).map(([name, value]) => messages_text(TAG.variable, `${name}=${value}`)),
        messages_text(TAG.cwd, start.cwd),
        record(TAG.wallTime, u64(start.wallTime)),
        record(TAG.output, Buffer.concat([u64(start.outputLimit), u64(start.outputLimit)])),
        record(TAG.onOutput, Buffer.of(start.onOutput === 'kill' ? 1 : 0)),
        record(TAG.stdin, Buffer.of(start.stdin ? 1 : 0)),
        ...(start.act ? [record(TAG.act, Buffer.of(1))] : []),
        ...rlimits(start.rlimits),
        ...(start.exec ?? []).map((path) => messages_text(TAG.exec, path)),
        ...(start.profile === null ? [] : [messages_text(TAG.profile, start.profile)]),
        ...start.oomFiles.map((path) => messages_text(TAG.oomFile, path)),
    ];
    const bytes = Buffer.concat(records);
    if (bytes.length > MAX_START)
        throw new RangeError('the arguments and variables are over 4 MiB');
    const frames = [];
    for (let at = 0; at < bytes.length; at += MAX_PAYLOAD) {
        const more = at + MAX_PAYLOAD < bytes.length ? 1 : 0;
        frames.push(encodeFrame(FRAME.start, more, id, bytes.subarray(at, at + MAX_PAYLOAD)));
    }
    return frames;
}
function encodeSignal(id, signal) {
    const payload = Buffer.alloc(4);
    payload.writeUInt32LE(signal);
    return encodeFrame(FRAME.signal, 0, id, payload);
}
function decodeReady(payload) {
    expectSize(payload, 12, 'READY');
    const pid = payload.readUInt32LE(8);
    if (pid !== 1)
        throw new init_error/* ProtocolError */.bd(`the init is process ${String(pid)}, not 1`);
    return { version: payload.readUInt32LE(0), landlock: payload.readUInt32LE(4) };
}
function decodeFailed(stage, payload) {
    const name = STAGES[stage];
    if (name === undefined || payload.length < 4)
        throw new init_error/* ProtocolError */.bd('FAILED makes no sense');
    return { stage: name, errno: payload.readUInt32LE(0), subject: payload.toString('utf8', 4) };
}
/** Whether anything but the init runs. */
function decodePong(payload) {
    expectSize(payload, 1, 'PONG');
    return payload.readUInt8(0) !== 0;
}
function decodeCredit(payload) {
    expectSize(payload, 4, 'CREDIT');
    return payload.readUInt32LE(0);
}
function decodeExit(payload) {
    expectSize(payload, 64, 'EXIT');
    const number = (offset) => Number(payload.readBigUInt64LE(offset));
    const oomKills = payload.readUInt32LE(56);
    return {
        waitStatus: payload.readUInt32LE(0),
        flags: payload.readUInt32LE(4),
        stdoutBytes: number(8),
        stderrBytes: number(16),
        cpuUser: number(24) / 1000,
        cpuSystem: number(32) / 1000,
        maxRss: number(40) * 1024,
        duration: number(48) / 1000,
        oomKills: oomKills === 0xffffffff ? null : oomKills,
    };
}
function rlimits(plan) {
    return Object.keys(RESOURCE).flatMap((name) => {
        const value = plan[name];
        if (value === null)
            return [];
        const head = Buffer.alloc(8);
        head.writeUInt32LE(RESOURCE[name]);
        // SIGXCPU at the soft limit can be caught; SIGKILL at the hard one, a second later, can't.
        const hard = name === 'cpu' ? value + 1 : value;
        return [record(TAG.rlimit, Buffer.concat([head, u64(value), u64(hard)]))];
    });
}
function record(tag, bytes) {
    const head = Buffer.alloc(8);
    head.writeUInt32LE(tag, 0);
    head.writeUInt32LE(bytes.length, 4);
    return Buffer.concat([head, bytes]);
}
function messages_text(tag, value) {
    if (value.includes('\0'))
        throw new RangeError('an argument, variable or path holds a NUL byte');
    return record(tag, Buffer.from(value));
}
function u64(value) {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt(Math.ceil(value)));
    return bytes;
}
function expectSize(payload, size, name) {
    if (payload.length !== size)
        throw new init_error/* ProtocolError */.bd(`${name} has ${String(payload.length)} bytes`);
}

;// CONCATENATED MODULE: ./build/enforce/init/ended.js


const { errno, signals } = external_node_os_.constants;
/** What a failed start means for the caller; null: the sandbox is at fault, not the program that was named. */
function endedOfFailure(failed) {
    if (failed.stage !== 'exec')
        return null;
    switch (failed.errno) {
        case errno.ENOENT:
            return { kind: 'not-found' };
        // Found, but neither this kernel nor this policy executes it. E2BIG: its arguments are too long for it.
        case errno.EACCES:
        case errno.ENOEXEC:
        case errno.EPERM:
        case errno.ETXTBSY:
        case errno.EISDIR:
        case errno.EINVAL:
        case errno.E2BIG:
            return { kind: 'not-executable' };
        default:
            return null;
    }
}
/**
 * Why a command ended. A memory kill counts even when its parent went on; then what we ended it for; then what its
 * own process did. `cpuLimit` (seconds) tells the kernel's SIGXCPU from the code's own.
 */
function endedOfExit(exit, cpuLimit) {
    if (exit.oomKills !== null && exit.oomKills > 0)
        return { kind: 'out-of-memory' };
    if (exit.flags & EXIT_FLAG.wallTime)
        return { kind: 'timed-out', limit: 'wall-time' };
    if (exit.flags & EXIT_FLAG.stdout)
        return { kind: 'output-limit', stream: 'stdout' };
    if (exit.flags & EXIT_FLAG.stderr)
        return { kind: 'output-limit', stream: 'stderr' };
    if (exit.flags & (EXIT_FLAG.requested | EXIT_FLAG.shutdown))
        return { kind: 'cancelled' };
    const signal = exit.waitStatus & 0x7f;
    if (signal === 0)
        return { kind: 'exited', code: (exit.waitStatus >> 8) & 0xff };
    // The kernel counts by ticks, getrusage exactly: well over half of the limit is the limit's doing.
    const spent = (exit.cpuUser + exit.cpuSystem) / 1000;
    const atLimit = cpuLimit !== null && spent > cpuLimit * 0.6;
    if (atLimit && (signal === signals.SIGXCPU || signal === signals.SIGKILL))
        return { kind: 'timed-out', limit: 'cpu-time' };
    return { kind: 'signaled', signal };
}

;// CONCATENATED MODULE: ./build/enforce/init/stdin.js



function feedStdin(id, source, send) {
    let credit = STDIN_WINDOW;
    let stopped = false;
    let wake = null;
    const stop = deferred();
    const room = async () => {
        while (credit === 0 && !stopped) {
            await new Promise((resolve) => {
                wake = resolve;
            });
        }
        return stopped ? 0 : Math.min(credit, MAX_PAYLOAD);
    };
    const sendAll = async (bytes) => {
        for (let at = 0; at < bytes.length && !stopped;) {
            const part = bytes.subarray(at, at + (await room()));
            if (part.length === 0)
                return;
            credit -= part.length;
            at += part.length;
            send(encodeFrame(FRAME.stdin, 0, id, part));
        }
    };
    const feed = async () => {
        if (source instanceof Uint8Array) {
            await sendAll(source);
        }
        else {
            const iterator = source[Symbol.asyncIterator]();
            for (;;) {
                const next = await Promise.race([iterator.next(), stop.promise]);
                if (next === 'stopped') {
                    // Not awaited: a source that waits for its own producer must not hold up the command's end.
                    iterator.return?.().catch(() => undefined);
                    return;
                }
                if (next.done === true)
                    break;
                await sendAll(next.value);
            }
        }
        if (!stopped)
            send(encodeFrame(FRAME.stdinEnd, 0, id));
    };
    return {
        done: feed(),
        grant(bytes) {
            credit += bytes;
            wake?.();
            wake = null;
        },
        stop() {
            stopped = true;
            stop.resolve('stopped');
            wake?.();
            wake = null;
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/enforce/init/stream-keeper.js


function streamKeeper(limit, consumer) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let kept = 0;
    const report = (written) => ({
        bytes: written,
        kept,
        truncated: written > kept,
        sha256: hash.copy().digest('hex'),
    });
    return {
        take(chunk) {
            kept += chunk.length;
            if (kept > limit)
                throw new init_error/* ProtocolError */.bd('the init sent more output than the limit allows');
            hash.update(chunk);
            // A caller in JavaScript may return anything: only what can be waited for slows the command down.
            const answer = consumer?.(chunk);
            if (typeof answer !== 'object' || answer === null || !('then' in answer))
                return undefined;
            return Promise.resolve(answer).then(() => undefined);
        },
        report(written) {
            if (written < kept)
                throw new init_error/* ProtocolError */.bd('the init counted less output than it sent');
            return report(written);
        },
        partial: () => report(kept),
    };
}

// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(5686);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/enforce/init/command.js









/**
 * @param send hands a frame to the init
 * @param kill asks the init to end the command and everything that it started
 */
function runningCommand(id, start, streams, send, kill) {
    const since = performance.now();
    const done = deferred();
    const stdout = streamKeeper(start.outputLimit, streams.onStdout);
    const stderr = streamKeeper(start.outputLimit, streams.onStderr);
    let dueAt = null;
    let started = false;
    let feed = null;
    /** What the caller's own code threw: the command is ended, and this is what its run rejects with. */
    let callerError = null;
    const failCaller = (error) => {
        callerError ??= error instanceof Error ? error : new Error(String(error));
        kill();
    };
    const output = (stream, chunk) => {
        if (!started || (stream !== 1 && stream !== 2))
            throw new init_error/* ProtocolError */.bd('OUTPUT where none can be');
        const keeper = stream === 1 ? stdout : stderr;
        if (callerError !== null)
            return;
        try {
            const waiting = keeper.take(chunk);
            return waiting?.catch(failCaller);
        }
        catch (error) {
            if (error instanceof init_error/* ProtocolError */.bd)
                throw error;
            failCaller(error);
        }
    };
    const finish = (settle) => {
        feed?.stop();
        streams.signal?.removeEventListener('abort', kill);
        if (callerError === null)
            settle();
        else
            done.reject(callerError);
    };
    const failed = (message) => {
        finish(() => {
            const ended = endedOfFailure(message);
            if (ended === null)
                done.reject(startError(message));
            else
                done.resolve({
                    ended,
                    stdout: stdout.report(0),
                    stderr: stderr.report(0),
                    usage: sandbox/* UNKNOWN_USAGE */.r,
                    duration: performance.now() - since,
                });
        });
    };
    const exited = (message) => {
        const report = {
            ended: endedOfExit(message, start.rlimits.cpu),
            stdout: stdout.report(message.stdoutBytes),
            stderr: stderr.report(message.stderrBytes),
            usage: {
                ...sandbox/* UNKNOWN_USAGE */.r,
                cpuUser: message.cpuUser,
                cpuSystem: message.cpuSystem,
                peakMemory: message.maxRss,
            },
            duration: message.duration,
        };
        finish(() => {
            done.resolve(report);
        });
    };
    streams.signal?.addEventListener('abort', kill);
    return {
        report: done.promise,
        get dueAt() {
            return dueAt;
        },
        lose(error) {
            const partial = {
                stdout: stdout.partial(),
                stderr: stderr.partial(),
                duration: performance.now() - since,
            };
            finish(() => {
                done.reject(new init_error/* InitLostError */.tk(error.message, { cause: error, partial }));
            });
        },
        handle(frame) {
            switch (frame.type) {
                case FRAME.started:
                    if (started)
                        throw new init_error/* ProtocolError */.bd('STARTED twice');
                    started = true;
                    dueAt = performance.now() + start.wallTime;
                    if (start.stdin && streams.stdin !== undefined) {
                        feed = feedStdin(id, streams.stdin, send);
                        feed.done.catch(failCaller);
                    }
                    return;
                case FRAME.failed:
                    if (started)
                        throw new init_error/* ProtocolError */.bd('FAILED after STARTED');
                    failed(decodeFailed(frame.stream, frame.payload));
                    return;
                case FRAME.output:
                    return output(frame.stream, frame.payload);
                case FRAME.credit:
                    feed?.grant(decodeCredit(frame.payload));
                    return;
                case FRAME.exit:
                    if (!started)
                        throw new init_error/* ProtocolError */.bd('EXIT before STARTED');
                    exited(decodeExit(frame.payload));
                    return;
                default:
                    throw new init_error/* ProtocolError */.bd(`a frame of type ${String(frame.type)} for a command`);
            }
        },
    };
}
function startError(failed) {
    const [name, text] = (0,external_node_util_.getSystemErrorMap)().get(-failed.errno) ?? [
        `errno ${String(failed.errno)}`,
        'unknown error',
    ];
    const what = failed.subject === '' ? failed.stage : `${failed.stage}: ${failed.subject}`;
    return new init_error/* StartError */.D4(`the command could not be started: ${what}: ${text} (${name})`, failed);
}

;// CONCATENATED MODULE: ./build/enforce/init/client.js






const SIGKILL = 9;
/** Marks a PING whose answer somebody waits for. */
const ASKED = 1;
/** Milliseconds beyond a command's wall-time after which an init that doesn't end it isn't believed to hold it. */
const OVERDUE = 15_000;
/** Speaks the init's protocol over a pair of streams, which it takes over. */
function connectInit(streams, options = {}) {
    const { input, output } = streams;
    const pingAfter = options.pingAfter ?? 5_000;
    const patience = options.patience ?? 30_000;
    const commands = new Map();
    const ready = deferred();
    const ended = deferred();
    /** Those who wait to hear whether anything runs, in the order in which they asked. */
    const asking = [];
    let lost = null;
    let saidBye = false;
    let nextId = 1;
    let silentFor = 0;
    let overdueFor = 0;
    /** While a consumer is being waited for, silence is ours. */
    let consuming = false;
    const send = (frame) => {
        if (lost === null && !saidBye)
            input.write(frame);
    };
    const lose = (reason) => {
        if (lost !== null)
            return;
        lost = reason instanceof init_error/* InitLostError */.tk ? reason : lostBy(reason);
        clearInterval(watchdog);
        ready.reject(lost);
        for (const command of commands.values())
            command.lose(lost);
        commands.clear();
        for (const waiting of asking.splice(0))
            waiting.reject(lost);
        // Its stdin ends, and with it the sandbox, should it still be there.
        input.destroy();
        output.destroy();
        ended.resolve(lost);
    };
    const handle = (frame) => {
        if (frame.id !== 0) {
            const command = commands.get(frame.id);
            if (command === undefined)
                throw new init_error/* ProtocolError */.bd('a frame for a command that does not run');
            const waiting = command.handle(frame);
            if (frame.type === FRAME.exit || frame.type === FRAME.failed)
                commands.delete(frame.id);
            return waiting;
        }
        switch (frame.type) {
            case FRAME.ready: {
                const message = decodeReady(frame.payload);
                if (message.version !== PROTOCOL_VERSION)
                    throw new init_error/* ProtocolError */.bd(`the init speaks protocol ${String(message.version)}`);
                ready.resolve(message);
                return;
            }
            case FRAME.pong: {
                if (frame.stream === ASKED)
                    asking.shift()?.resolve(!decodePong(frame.payload));
                return;
            }
            case FRAME.bye:
                saidBye = true;
                return;
            case FRAME.error:
                throw new init_error/* ProtocolError */.bd(`the init gave up: ${frame.payload.toString('utf8')}`);
            default:
                throw new init_error/* ProtocolError */.bd(`a frame of type ${String(frame.type)} for nobody`);
        }
    };
    const read = async () => {
        const decoder = frameDecoder();
        for await (const chunk of output) {
            silentFor = 0;
            for (const frame of decoder.push(chunk)) {
                const waiting = handle(frame);
                if (waiting === undefined)
                    continue;
                consuming = true;
                await waiting;
                consuming = false;
                silentFor = 0;
            }
        }
        if (!saidBye || commands.size > 0)
            throw new init_error/* InitLostError */.tk(decoder.pending > 0 ? 'the init ended in the middle of a frame' : 'the init has ended');
        clearInterval(watchdog);
        for (const waiting of asking.splice(0))
            waiting.reject(shutDown());
        input.end();
        ended.resolve(null);
    };
    // Silence is counted in ticks, not by the clock: a tool that was stopped for an hour has heard nothing either.
    const tick = Math.min(1_000, pingAfter);
    const watch = () => {
        if (commands.size === 0 || consuming)
            return;
        const now = performance.now();
        const overdue = [...commands.values()].some(({ dueAt }) => dueAt !== null && now > dueAt);
        overdueFor = overdue ? overdueFor + tick : 0;
        silentFor += tick;
        if (overdueFor > OVERDUE) {
            lose(new init_error/* InitLostError */.tk('the init did not end a command at its wall-time'));
        }
        else if (silentFor > pingAfter + patience) {
            lose(new init_error/* InitLostError */.tk(`the init gave no answer for ${String(patience)} ms`));
        }
        else if (silentFor > pingAfter) {
            send(encodeFrame(FRAME.ping, 0, 0));
        }
    };
    const watchdog = setInterval(watch, tick);
    watchdog.unref();
    input.on('error', (error) => {
        // A shut-down init has closed its end; before that, the reading side says more than EPIPE does.
        if (!saidBye)
            setImmediate(() => lose(error));
    });
    read().catch(lose);
    return {
        ended: ended.promise,
        ready: (deadline) => within(deadline, ready.promise, () => {
            lose(new init_error/* InitLostError */.tk(`the init did not answer within ${String(deadline)} ms`));
            return ready.promise;
        }),
        async run(start, io = {}) {
            const id = nextId++;
            if (io.signal?.aborted === true)
                return cancelledBeforeStart();
            if (lost !== null)
                throw new init_error/* InitLostError */.tk(lost.message, { cause: lost });
            const frames = encodeStart(id, start);
            const command = runningCommand(id, start, io, send, () => {
                send(encodeSignal(id, SIGKILL));
            });
            commands.set(id, command);
            silentFor = 0;
            frames.forEach(send);
            return command.report;
        },
        async quiet() {
            if (lost !== null)
                throw new init_error/* InitLostError */.tk(lost.message, { cause: lost });
            if (saidBye)
                throw shutDown();
            const answer = deferred();
            asking.push(answer);
            send(encodeFrame(FRAME.ping, ASKED, 0));
            return within(patience, answer.promise, () => {
                lose(new init_error/* InitLostError */.tk(`the init gave no answer for ${String(patience)} ms`));
                return answer.promise;
            });
        },
        async shutdown(deadline) {
            send(encodeFrame(FRAME.shutdown, 0, 0));
            const how = await within(deadline, ended.promise, () => {
                const error = new init_error/* InitLostError */.tk(`the init did not shut down within ${String(deadline)} ms`);
                lose(error);
                return Promise.resolve(error);
            });
            return how === null;
        },
    };
}
/** The promise's own result, or what `late` makes of it when `ms` have passed. */
async function within(ms, promise, late) {
    let timer;
    const timeout = new Promise((resolve) => {
        timer = setTimeout(() => resolve('late'), ms);
    });
    try {
        const first = await Promise.race([promise.then((value) => ({ value })), timeout]);
        return first === 'late' ? await late() : first.value;
    }
    finally {
        clearTimeout(timer);
    }
}
function shutDown() {
    return new init_error/* InitLostError */.tk('the init was shut down');
}
function lostBy(reason) {
    const said = reason instanceof Error ? reason.message : String(reason);
    return new init_error/* InitLostError */.tk(`the connection to the init was lost: ${said}`, { cause: reason });
}
const NOTHING = {
    bytes: 0,
    kept: 0,
    truncated: false,
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
};
function cancelledBeforeStart() {
    return {
        ended: { kind: 'cancelled' },
        stdout: NOTHING,
        stderr: NOTHING,
        usage: sandbox/* UNKNOWN_USAGE */.r,
        duration: 0,
    };
}


/***/ }),

/***/ 3194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ StartError),
/* harmony export */   bd: () => (/* binding */ ProtocolError),
/* harmony export */   tk: () => (/* binding */ InitLostError)
/* harmony export */ });
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5686);

/**
 * The init is gone, doesn't answer, or said something it can't have said. Nothing that it would have told can be
 * known any more; the sandbox must be ended from outside.
 */
class InitLostError extends Error {
    name = 'InitLostError';
    /** Set on the rejection of a command that had been sent. */
    partial;
    constructor(message, options) {
        super(message, options);
        this.partial = options?.partial ?? null;
    }
}
/** A command that the init could not start, and at what. */
class StartError extends _sandbox_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w {
    failed;
    constructor(message, failed) {
        super(message, null);
        this.failed = failed;
    }
}
/** Bytes that aren't a frame, or a frame that makes no sense where it came. */
class ProtocolError extends Error {
    name = 'ProtocolError';
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ startMessage)
/* harmony export */ });
/* harmony import */ var _compile_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(587);
/* harmony import */ var _compile_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8153);


/** What the init is told of a command: the plan's limits, or what the caller asks for where that is less. Pure. */
function startMessage({ plan, bindings, env }, argv, request, { imageEnv, profile, oomFiles }) {
    const { wallTime, output, onOutput } = plan.limits;
    const paths = (0,_compile_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .executablePaths */ .Ly)(plan, bindings);
    return {
        argv,
        env: (0,_compile_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p7)(plan, env, request.env, imageEnv),
        cwd: request.cwd ?? bindings.workspace,
        wallTime: Math.min(request.wallTime ?? Infinity, wallTime),
        outputLimit: Math.min(request.outputLimit ?? Infinity, output),
        onOutput,
        rlimits: plan.rlimits,
        exec: paths.length === 0 ? null : paths,
        profile,
        stdin: request.stdin !== undefined,
        act: request.act === true,
        oomFiles,
    };
}


/***/ }),

/***/ 9738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/** Whether a promise is fulfilled in so many milliseconds. Its rejection is passed on. */
async function within(milliseconds, promise) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => {
            resolve(false);
        }, milliseconds);
    });
    try {
        return await Promise.race([promise.then(() => true), late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
