"use strict";
exports.id = 98;
exports.ids = [98];
exports.modules = {

/***/ 85817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ readCgroup),
/* harmony export */   Q5: () => (/* binding */ readCpuTime),
/* harmony export */   pp: () => (/* binding */ NOTHING_READ)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25686);


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

/***/ 13539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeAll),
/* harmony export */   E: () => (/* binding */ killAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Kills every process of a cgroup, given its folders, until none is left or `deadline` ms have passed. True when none
 * is. Whatever is in it is the run's: nobody else is ever put there.
 */
async function killAll(folders, deadline) {
    const until = performance.now() + deadline;
    for (let attempt = 0;; attempt++) {
        const pids = new Set(folders.flatMap((folder) => membersOf(folder)));
        if (pids.size === 0)
            return true;
        if (performance.now() > until)
            return false;
        for (const folder of folders) {
            // Version 2, Linux 5.14: the kernel kills all at once, so nothing can fork away.
            if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cgroup.kill')))
                node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cgroup.kill'), '1');
        }
        for (const pid of pids) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch (error) {
                if (codeOf(error) !== 'ESRCH')
                    throw error;
            }
        }
        await pause(Math.min(attempt, 20));
    }
}
/** Processes of a cgroup; 0 stands for one of a pid namespace that isn't below ours, which isn't ours to kill. */
function membersOf(folder) {
    const pids = readMembers(folder).split('\n');
    return pids.filter((pid) => pid !== '' && pid !== '0').map(Number);
}
function readMembers(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cgroup.procs'), 'latin1');
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENODEV')
            return '';
        throw error;
    }
}
/** Removes a cgroup's folders; absent ones are no error. Throws when processes are still in them. */
async function removeAll(folders) {
    // The kernel lets go of a cgroup a moment after its last process was reaped.
    for (let attempt = 0;; attempt++) {
        try {
            for (const folder of folders)
                removeFolder(folder);
            return;
        }
        catch (error) {
            if (attempt === 100)
                throw new Error(`the cgroup ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folders[0] ?? '')} can't be removed`, { cause: error });
            await pause(Math.min(attempt, 20));
        }
    }
}
function removeFolder(folder) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync(folder);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return;
        throw error;
    }
}
function pause(ms) {
    return new Promise((resolve) => {
        setTimeout(resolve, ms);
    });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}


/***/ }),

/***/ 7783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ cgroupName),
/* harmony export */   P: () => (/* binding */ createCgroup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _account_cgroup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85817);
/* harmony import */ var _cgroup_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13539);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25686);





/** bubblewrap's monitor and the init are in the cgroup too; the limit on processes is the code's alone. */
const OWN_PIDS = 2;
/** The name of a run's cgroup, by which its leftovers are known. */
function cgroupName(run) {
    return `sandbox-policy-${run}`;
}
/**
 * Makes a run's cgroup with the plan's limits in it. Null when the plan has none. Throws SetupError when one of
 * its limits can't be set; nothing is left behind then.
 */
function createCgroup(plan, facts, run) {
    if (plan.kind !== 'own')
        return null;
    const place = folderOf(plan, facts, cgroupName(run));
    const made = [];
    try {
        for (const folder of pathsOf(place)) {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(folder);
            made.push(folder);
        }
        setLimits(place, plan.tree);
    }
    catch (error) {
        for (const folder of made)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync(folder);
        throw new _sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w(`the run's cgroup can't be made: ${messageOf(error)}`, 'run as root or under a systemd user session that delegates a cgroup, or use the container tier', { cause: error });
    }
    return runCgroup(place);
}
function folderOf(plan, facts, name) {
    if (facts.version !== plan.version)
        throw new _sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w(`the plan needs cgroup v${String(plan.version)}, where ${facts.version === null ? facts.reason : 'another version is mounted'}`, 'compile the policy again on this host');
    if (facts.version === 2)
        return { version: 2, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(facts.base, name) };
    // Killing process 1 ends a pid namespace at once: the freezer isn't needed, and every hierarchy costs a start time.
    const { freezer: _, ...base } = facts.base;
    const folders = Object.fromEntries(Object.entries(base).map(([controller, folder]) => [controller, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)]));
    return { version: 1, folders };
}
/** cpu and cpuacct are one hierarchy on many hosts. */
function pathsOf(place) {
    return place.version === 2 ? [place.folder] : [...new Set(Object.values(place.folders))];
}
function setLimits(place, tree) {
    const folder = (controller) => {
        const found = place.version === 2 ? place.folder : place.folders[controller];
        if (found === undefined)
            throw new Error(`there is no ${controller} controller`);
        return found;
    };
    const v1 = place.version === 1;
    if (tree.memory !== null) {
        const at = folder('memory');
        const memory = String(tree.memory);
        write(at, v1 ? 'memory.limit_in_bytes' : 'memory.max', memory);
        // Swap would be memory beyond the limit. The file is absent where the kernel has no swap accounting.
        const swap = v1 ? 'memory.memsw.limit_in_bytes' : 'memory.swap.max';
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, swap)))
            write(at, swap, v1 ? memory : '0');
    }
    if (tree.pids !== null)
        write(folder('pids'), 'pids.max', String(tree.pids + OWN_PIDS));
    if (tree.cpus !== null) {
        const period = 100_000;
        // The kernel takes no quota under a millisecond.
        const quota = Math.max(1_000, Math.round(tree.cpus * period));
        if (v1) {
            write(folder('cpu'), 'cpu.cfs_period_us', String(period));
            write(folder('cpu'), 'cpu.cfs_quota_us', String(quota));
        }
        else {
            write(folder('cpu'), 'cpu.max', `${String(quota)} ${String(period)}`);
        }
    }
}
function runCgroup(place) {
    const paths = pathsOf(place);
    return {
        procs: paths.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cgroup.procs')),
        read: () => {
            const reading = (0,_account_cgroup_js__WEBPACK_IMPORTED_MODULE_2__/* .readCgroup */ .Pz)(place);
            const { peakPids } = reading;
            return { ...reading, peakPids: peakPids === null ? null : Math.max(0, peakPids - OWN_PIDS) };
        },
        cpuTime: () => (0,_account_cgroup_js__WEBPACK_IMPORTED_MODULE_2__/* .readCpuTime */ .Q5)(place),
        kill: (deadline) => (0,_cgroup_end_js__WEBPACK_IMPORTED_MODULE_3__/* .killAll */ .E)(paths, deadline),
        remove: () => (0,_cgroup_end_js__WEBPACK_IMPORTED_MODULE_3__/* .removeAll */ .C)(paths),
    };
}
function write(folder, file, value) {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), value);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 20098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanProcess: () => (/* binding */ cleanProcess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cgroup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7783);
/* harmony import */ var _cgroup_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13539);




/** Milliseconds given to the kernel to end what is left. */
const DEADLINE = 10_000;
/** Folders of cgroups nest a few levels deep; a tree that is deeper isn't one of an init system. */
const DEPTH = 16;
/**
 * Ends and removes what a run of the process tier left when its tool was killed: its cgroup, wherever in the
 * mounted hierarchies it was made, and the processes that are in it, if any outlived the tool by more than an
 * instant. Nothing is killed that isn't in a cgroup of that run's own name. Files in the state folder are not
 * touched. Throws when a process can't be ended.
 */
async function cleanProcess(run) {
    const folders = hierarchies().flatMap((mount) => findFolders(mount, (0,_cgroup_js__WEBPACK_IMPORTED_MODULE_2__/* .cgroupName */ .A)(run), 0));
    if (folders.length === 0)
        return { cgroups: [] };
    if (!(await (0,_cgroup_end_js__WEBPACK_IMPORTED_MODULE_3__/* .killAll */ .E)(folders, DEADLINE)))
        throw new Error(`processes of run ${run} don't end: they are stuck in the kernel`);
    await (0,_cgroup_end_js__WEBPACK_IMPORTED_MODULE_3__/* .removeAll */ .C)(folders);
    return { cgroups: folders };
}
/** Mount points of cgroup file systems (proc(5), mountinfo). */
function hierarchies() {
    const lines = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync('/proc/self/mountinfo', 'latin1').split('\n');
    return lines.flatMap((line) => {
        const [before = '', after = ''] = line.split(' - ');
        const mount = before.split(' ')[4];
        return mount !== undefined && /^cgroup2? /.test(after) ? [mount] : [];
    });
}
function findFolders(folder, name, depth) {
    if (depth > DEPTH)
        return [];
    return childrenOf(folder).flatMap((child) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, child);
        return child === name ? [path] : findFolders(path, name, depth + 1);
    });
}
function childrenOf(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map((entry) => entry.name);
    }
    catch (error) {
        // Removed meanwhile, or not ours to look into: then nothing of ours is in there.
        const code = error instanceof Error && 'code' in error ? error.code : null;
        if (code === 'ENOENT' || code === 'EACCES')
            return [];
        throw error;
    }
}


/***/ })

};
;