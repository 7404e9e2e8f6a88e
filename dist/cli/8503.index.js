"use strict";
exports.id = 8503;
exports.ids = [8503];
exports.modules = {

/***/ 58503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findServices: () => (/* binding */ findServices),
/* harmony export */   serviceAddresses: () => (/* binding */ serviceAddresses)
/* harmony export */ });
/* harmony import */ var _engine_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18120);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51949);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);



/** A network that a runner made for a job; its label, and that of the job's containers, is the runner's own. */
const JOB_NETWORK = /^github_network_[0-9a-f]{32}$/;
const RUNNER_LABEL = /^[0-9a-f]{6}$/;
const START = 'Declare it under `services:` of the job, and run this in that job.';
/**
 * Finds service containers of the job by name: by the id that the runner gave, or on the one network of a job that
 * this machine has, by the alias that the runner gave. A name that two containers have finds neither. Never throws.
 */
async function findServices(names, { env, home, job }) {
    const address = (0,_engine_address_js__WEBPACK_IMPORTED_MODULE_0__/* .engineAddress */ .Z)({ env, home });
    if (address.kind !== 'socket') {
        const reason = address.kind === 'remote'
            ? `${address.why} names a remote engine (${address.address}), whose containers can't be reached from here`
            : address.reason;
        return forAll(names, missing(reason, 'Use the engine that the runner uses.'));
    }
    const socket = address.path;
    try {
        const containers = job === null ? await onOnlyNetwork(socket) : null;
        const found = names.map(async (name) => {
            const fact = containers === null
                ? await byId(socket, name, job ?? {})
                : typeof containers === 'string'
                    ? missing(containers, START)
                    : byAlias(socket, name, containers);
            return [name, fact];
        });
        return Object.fromEntries(await Promise.all(found));
    }
    catch (error) {
        const { reason, fix } = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .whyAbsent */ .gP)(socket, error);
        return forAll(names, missing(reason, fix));
    }
}
/**
 * Where a service container is now; asked anew for each connection, as one that is started again may come back with
 * another address, and its former one may be another's.
 *
 * @throws when it doesn't run, or is no longer on the job's network
 */
async function serviceAddresses(fact) {
    if (fact === undefined || !fact.found)
        throw new Error('the service was not found when the run began');
    const { running, networks } = await inspect(fact.socket, fact.container);
    const address = networks.get(fact.network)?.address ?? '';
    if (!running || address === '')
        throw new Error('the service container does not run any more');
    return [address];
}
async function byId(socket, name, job) {
    const own = Object.hasOwn(job, name) ? job[name] : undefined;
    if (own === undefined) {
        const known = Object.keys(job);
        const others = known.length === 0 ? 'the job has none' : `it has ${known.join(', ')}`;
        return missing(`the job has no service container of that name (${others})`, START);
    }
    try {
        const { running, networks } = await inspect(socket, own.id);
        if (!running)
            return missing('its container does not run', "Look at the container's own log.");
        const [first, ...others] = networks.keys();
        const network = own.network ?? (others.length === 0 ? first : undefined);
        if (network === undefined || !networks.has(network))
            return missing("its container is not on the job's network", START);
        return { found: true, container: own.id, network, socket };
    }
    catch (error) {
        if (error instanceof _engine_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineStatusError */ .R && error.status === 404)
            return missing('its container is gone', "Look at the container's own log.");
        throw error;
    }
}
function byAlias(socket, name, containers) {
    const found = containers.filter(({ networks, network }) => networks.get(network)?.aliases.includes(name));
    const [only] = found;
    if (only === undefined)
        return missing("no container on the job's network has that name", START);
    if (found.length > 1)
        return missing(`${String(found.length)} containers on the job's network have that name`, null);
    if (!only.running)
        return missing('its container does not run', "Look at the container's own log.");
    return { found: true, container: only.id, network: only.network, socket };
}
/** The containers that the runner put on the one job network of this machine; a sentence when there isn't one. */
async function onOnlyNetwork(socket) {
    const networks = objects(await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .getJson */ .Tt)(socket, '/networks')).filter(({ Name, Labels }) => JOB_NETWORK.test((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(Name)) && runnerLabel(Labels) !== null);
    const [only] = networks;
    if (only === undefined)
        return 'there is no network of a job on this machine';
    if (networks.length > 1)
        return `there are networks of ${String(networks.length)} jobs on this machine, and nothing says which is this one's`;
    const network = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(only['Name']);
    const label = runnerLabel(only['Labels']);
    const { Containers } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .getJson */ .Tt)(socket, `/networks/${(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(only['Id'])}`));
    const all = Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(Containers)).map(async (id) => ({
        id,
        network,
        ...(await inspect(socket, id)),
    }));
    return (await Promise.all(all)).filter(({ labels }) => label !== null && labels.includes(label));
}
function runnerLabel(labels) {
    return Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(labels)).find((key) => RUNNER_LABEL.test(key)) ?? null;
}
async function inspect(socket, id) {
    const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .getJson */ .Tt)(socket, `/containers/${encodeURIComponent(id)}/json`));
    const networks = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(answer['NetworkSettings'])['Networks']));
    return {
        running: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(answer['State'])['Running'] === true,
        labels: Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(answer['Config'])['Labels'])),
        networks: new Map(networks.map(([name, settings]) => {
            const { IPAddress, Aliases } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(settings);
            const aliases = Array.isArray(Aliases) ? Aliases.map(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) : [];
            return [name, { address: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(IPAddress), aliases }];
        })),
    };
}
function forAll(names, fact) {
    return Object.fromEntries(names.map((name) => [name, fact]));
}
function missing(reason, fix) {
    return { found: false, reason, fix };
}
function objects(value) {
    return Array.isArray(value) ? value.map(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik) : [];
}


/***/ })

};
;