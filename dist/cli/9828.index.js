"use strict";
exports.id = 9828;
exports.ids = [9828,6947];
exports.modules = {

/***/ 28230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/**
 * The caller's home: HOME, else the system's user database. A user who has neither (in containers, often) has a home
 * that does not exist, and is told to set XDG_STATE_HOME where one is needed.
 */
function homeOf(io) {
    const named = io.env['HOME'];
    if (named !== undefined && named !== '')
        return named;
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '/nonexistent';
    }
}


/***/ }),

/***/ 19828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registryHosts: () => (/* binding */ registryHosts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _compile_network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(328);
/* harmony import */ var _host_ca_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75916);
/* harmony import */ var _host_registries_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26947);
/* harmony import */ var _host_xdg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68634);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28230);






/** What a policy's `registry` rules stand for on this machine, asked of the tools themselves as a run does. */
async function registryHosts(policy, io) {
    const kinds = (0,_compile_network_js__WEBPACK_IMPORTED_MODULE_5__/* .registryKinds */ .J0)(policy);
    if (kinds.length === 0)
        return {};
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_host_xdg_js__WEBPACK_IMPORTED_MODULE_3__/* .stateHomeOf */ .s)(io.env, (0,_home_js__WEBPACK_IMPORTED_MODULE_4__/* .homeOf */ .l)(io)), 'sandbox-policy', 'asked');
    const request = { env: io.env, workspace: io.cwd, caBundle: (0,_host_ca_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .findCaBundle */ .I)(io.env, io.cwd) };
    const facts = await (0,_host_registries_index_js__WEBPACK_IMPORTED_MODULE_2__.askRegistries)(kinds, request, state);
    const found = Object.entries(facts).flatMap(([kind, fact]) => fact.found ? [[kind, fact.hosts]] : []);
    return { registries: Object.fromEntries(found) };
}


/***/ }),

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ networkPlan),
/* harmony export */   J0: () => (/* binding */ registryKinds),
/* harmony export */   _m: () => (/* binding */ serviceNames),
/* harmony export */   a5: () => (/* binding */ socketOptions),
/* harmony export */   d3: () => (/* binding */ egressCells),
/* harmony export */   nM: () => (/* binding */ registryEnvironment)
/* harmony export */ });
/* unused harmony export INTERCEPTOR */
/* harmony import */ var _policy_values_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52642);

/** The ends of the link between the interceptor's network namespace and the code's. */
const INTERCEPTOR = '198.18.0.1';
const CODE = '198.18.0.2';
const DNS_PORT = 53;
/** Tiers with a gateway. */
const WITH_GATEWAY = ['process', 'container', 'gvisor'];
/** Addresses that stand for names inside (src/egress/names.ts), and for nothing else. */
const SYNTHETIC = '198.18.0.0/15';
const REGISTRIES = ['cargo', 'go', 'npm', 'pip'];
/** What audit mode listens on beside the ports that rules name: what package managers, git, browsers and databases dial. */
const AUDIT_PORTS = [
    22, 80, 443, 1433, 3000, 3306, 5000, 5432, 5672, 6379, 8000, 8080, 8443, 9092, 9200, 9418, 11211, 27017,
];
/** A listener for each port is made at every start. */
const MAX_PORTS = 1_024;
/** What the sandbox's network is: nothing but loopback, or the gateway. */
function networkPlan(policy, facts, tier, mode = 'enforce') {
    const wanted = policy.egress.allow.length > 0 || mode === 'audit';
    // What can't be held and is waived has no network all the same.
    if (!wanted || problemOf(policy, facts, tier) !== null)
        return { kind: 'none' };
    const registries = registryKinds(policy).flatMap((kind) => {
        const fact = registryFact(facts, kind);
        return fact.found ? [[kind, fact.hosts]] : [];
    });
    return {
        kind: 'gateway',
        interceptor: INTERCEPTOR,
        code: CODE,
        ports: portsOf(policy, facts, mode === 'audit' ? AUDIT_PORTS : []),
        inside: localhostPorts(policy),
        registries: Object.fromEntries(registries),
    };
}
/**
 * The sockets that the gateway needs, as our native program is told: in the interceptor's namespace DNS at its address
 * and one for each port, in the code's those of services.
 */
function socketOptions({ interceptor, ports, inside }) {
    const dns = String(DNS_PORT);
    return [
        ...['--udp', interceptor, dns],
        // Where a rule names the port, the one socket serves both: connections to the interceptor's own address are DNS.
        ...(ports.includes(DNS_PORT) ? [] : ['--tcp', interceptor, dns]),
        ...ports.flatMap((port) => ['--tcp', '0.0.0.0', String(port)]),
        ...inside.flatMap((port) => ['--inside', '127.0.0.1', String(port)]),
    ];
}
/** The variables by which package managers find inside what the machine's configuration names outside. */
function registryEnvironment(network, facts) {
    if (network.kind === 'none')
        return {};
    const variables = REGISTRIES.filter((kind) => network.registries[kind] !== undefined).flatMap((kind) => {
        const fact = registryFact(facts, kind);
        return fact.found ? Object.entries(fact.env) : [];
    });
    return Object.fromEntries(variables);
}
/** Who holds the egress clauses. */
function egressCells(policy, facts, tier, mode) {
    if (mode === 'audit' && problemOf(policy, facts, tier) === null) {
        const by = 'gateway in audit mode: recorded, and let through all the same';
        const note = 'metadata services, private addresses and what egress.deny names stay refused';
        return [
            { clause: 'egress.allow', enforcer: 'gateway', by, note },
            { clause: 'egress.deny', enforcer: 'gateway', by: 'gateway, by name and address' },
        ];
    }
    const loopback = { enforcer: 'kernel', by: 'network namespace with loopback only' };
    if (policy.egress.allow.length === 0) {
        const note = 'no network; abstract unix sockets of the host are out of reach too';
        return [
            { clause: 'egress.allow', ...loopback, note },
            { clause: 'egress.deny', ...loopback },
        ];
    }
    const problem = problemOf(policy, facts, tier);
    if (problem !== null) {
        const [note, fix] = problem;
        return [
            { clause: 'egress.allow', enforcer: 'none', by: 'nothing', note, fix },
            { clause: 'egress.deny', ...loopback },
        ];
    }
    const by = 'gateway, by name: DNS, address, port, SNI and Host';
    return [
        { clause: 'egress.allow', enforcer: 'gateway', by, note: limitsOf(policy, facts) },
        { clause: 'egress.deny', enforcer: 'gateway', by },
    ];
}
function problemOf(policy, facts, tier) {
    const unconnected = runtimeProblem(facts, tier);
    if (unconnected !== null)
        return unconnected;
    if (!WITH_GATEWAY.includes(tier))
        return [
            `the ${tier} tier has no gateway in this version: its runs have no network`,
            'Use the process or the container tier, or leave egress out to run without a network.',
        ];
    for (const rule of policy.egress.allow) {
        const problem = ruleProblem(rule, facts);
        if (problem !== null)
            return problem;
    }
    const inside = localhostPorts(policy);
    if (tier === 'gvisor' && inside.length > 0)
        return [
            'what is `at: localhost` would have to listen inside the Sentry, whose loopback nobody outside can reach',
            'Leave `at: localhost` out: the service has its own name. Or use the container tier.',
        ];
    const taken = inside.find((port, at, all) => all.indexOf(port) !== at);
    if (taken !== undefined)
        return [
            `two services are to answer on port ${String(taken)} of localhost`,
            'Leave `at: localhost` out of one: its own name has every port.',
        ];
    const count = portsOf(policy, facts).length;
    if (count > MAX_PORTS)
        return [`its rules name ${String(count)} ports, and ${String(MAX_PORTS)} can be listened on`, null];
    return null;
}
/**
 * A Sentry that was told to have no network has none, whatever the engine connects it to; one that was told to use the
 * host's has no network stack of its own, so that the code would reach that of the host's kernel.
 */
function runtimeProblem({ engine }, tier) {
    const gvisor = tier === 'gvisor' && engine.state === 'ready' ? engine.engine.gvisor : null;
    return gvisor === null || gvisor.network === 'sandbox'
        ? null
        : [
            `the runtime ${gvisor.runtime} is registered with --network=${gvisor.network}`,
            'Register it without that argument.',
        ];
}
function ruleProblem(rule, facts) {
    switch (rule.kind) {
        case 'host':
            return null;
        case 'service': {
            const fact = facts.services?.[rule.service];
            if (fact === undefined)
                return [`service ${rule.service}: the engine was not asked for it`, null];
            return fact.found ? null : [`service ${rule.service}: ${fact.reason}`, fact.fix];
        }
        case 'registry': {
            const fact = registryFact(facts, rule.registry);
            return fact.found ? null : [`registry ${rule.registry}: ${fact.reason}`, fact.fix];
        }
        case 'cidr': {
            const [range, synthetic] = [(0,_policy_values_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(rule.cidr), (0,_policy_values_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(SYNTHETIC)];
            if (range === null || synthetic === null || !(0,_policy_values_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkWithin */ .kM)(range, synthetic))
                return null;
            return [
                `addresses of ${SYNTHETIC} stand for names inside, so cidr ${rule.cidr} can't be dialled`,
                'Admit the host by its name with private: true.',
            ];
        }
    }
}
/** What the gateway can't see, of the rules that this policy has. */
function limitsOf(policy, facts) {
    const protocols = new Set(policy.egress.allow.flatMap((rule) => protocolsOf(rule, facts)));
    const notes = [
        ...(protocols.has('tls')
            ? ['SNI only: what is asked of an allowed server inside TLS can not be seen']
            : []),
        ...(protocols.has('tcp') ? ['what a tcp rule carries is not verified'] : []),
    ];
    return notes.length === 0 ? null : notes.join('; ');
}
function protocolsOf(rule, facts) {
    if (rule.kind !== 'registry') {
        return rule.ports.map((port) => rule.protocol ?? (port === 443 ? 'tls' : port === 80 ? 'http' : 'tcp'));
    }
    const fact = registryFact(facts, rule.registry);
    return fact.found ? fact.hosts.map(({ protocol }) => protocol) : [];
}
/** Every port that a rule of the policy, or of one of its phases, which lie within it, can admit. */
function portsOf(policy, facts, more = []) {
    const ports = policy.egress.allow.flatMap((rule) => {
        if (rule.kind !== 'registry')
            return rule.ports;
        const fact = registryFact(facts, rule.registry);
        return fact.found ? fact.hosts.map(({ port }) => port) : [];
    });
    return [...new Set([...ports, ...more])].sort((a, b) => a - b);
}
/** In order; a port that two rules name stands there twice. */
function localhostPorts(policy) {
    const at = policy.egress.allow.flatMap((rule) => rule.kind === 'service' && rule.at === 'localhost'
        ? rule.ports.map((port) => [rule.service, port])
        : []);
    const different = new Map(at.map(([service, port]) => [`${service} ${String(port)}`, port]));
    return [...different.values()].sort((a, b) => a - b);
}
/** The names of the service containers that rules admit. */
function serviceNames(policy) {
    const names = policy.egress.allow.flatMap((rule) => (rule.kind === 'service' ? [rule.service] : []));
    return [...new Set(names)].sort();
}
/** The package managers that `registry` rules name. */
function registryKinds(policy) {
    const kinds = policy.egress.allow.flatMap((rule) => (rule.kind === 'registry' ? [rule.registry] : []));
    return [...new Set(kinds)].sort();
}
function registryFact(facts, kind) {
    return (facts.registries?.[kind] ?? { found: false, reason: `${kind} was not asked for its registry`, fix: null });
}


/***/ }),

/***/ 75916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCaBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _toolchains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33435);



/** Where the distributions keep the bundle of all trusted certificate authorities. */
const PLACES = [
    '/etc/ssl/certs/ca-certificates.crt', // Debian, Ubuntu, Alpine, Arch
    '/etc/pki/tls/certs/ca-bundle.crt', // Fedora, RHEL
    '/etc/ssl/ca-bundle.pem', // openSUSE
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
/** The bundle that the caller's SSL_CERT_FILE names, else the system's. One in the workspace isn't heard. */
function findCaBundle(env, workspace) {
    const named = env['SSL_CERT_FILE'];
    if (named !== undefined &&
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(named) &&
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named) &&
        (workspace === null || !(0,_toolchains_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .U)(named, workspace)))
        return named;
    return PLACES.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) ?? null;
}


/***/ }),

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   kx: () => (/* binding */ programPath),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   yo: () => (/* binding */ hostIn)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39970);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40608);
/* harmony import */ var _toolchains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33435);



/** Milliseconds: some of these tools start slowly on a busy machine. */
const TIMEOUT = 30_000;
const OUTPUT = 4 * 1024 * 1024;
/** Runs a tool of the host's PATH from the empty folder and gives what it prints. */
async function ask(program, args, request, more = {}) {
    const path = programPath(program, request);
    if (path === null) {
        return {
            ok: false,
            fact: notFound(`${program} is not on PATH`, `Install ${program}, or name the hosts instead.`),
        };
    }
    const outcome = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(path, args, {
        env: { ...definedOf(request), ...more },
        timeout: TIMEOUT,
        cwd: request.folder,
        outputLimit: OUTPUT,
    });
    if (outcome.kind === 'exited' && outcome.code === 0 && !outcome.truncated)
        return { ok: true, output: outcome.stdout.toString('utf8') };
    return {
        ok: false,
        fact: notFound(`${program} could not be asked: ${(0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .P)(outcome) ?? 'it says too much'}`, null),
    };
}
/** Where the host's PATH finds a program, not looking into the workspace. */
function programPath(program, request) {
    return (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(program, foldersOf(request));
}
function notFound(reason, fix) {
    return { found: false, reason, fix };
}
function foldersOf({ env, workspace }) {
    return (env['PATH'] ?? '')
        .split(':')
        .filter((folder) => folder.startsWith('/') && (workspace === null || !(0,_toolchains_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .U)(folder, workspace)));
}
/** The caller's environment, with no PATH entry of the workspace's. */
function definedOf(request) {
    const defined = Object.entries(request.env).filter((entry) => entry[1] !== undefined);
    return { ...Object.fromEntries(defined), PATH: foldersOf(request).join(':') };
}
/** The host that a URL names; null when it is no http or https URL. */
function hostIn(text, from) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === '')
        return null;
    const tls = url.protocol === 'https:';
    return {
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? (tls ? 443 : 80) : Number(url.port),
        protocol: tls ? 'tls' : 'http',
        from,
    };
}
/** The same URL with neither user nor password in it. */
function withoutCredentials(text) {
    if (!URL.canParse(text))
        return text;
    const url = new URL(text);
    url.username = '';
    url.password = '';
    return url.href;
}
/** The same host once, whoever named it first. */
function distinct(hosts) {
    const known = new Map();
    for (const host of hosts) {
        if (host === null)
            continue;
        const key = `${host.protocol} ${host.host} ${String(host.port)}`;
        if (!known.has(key))
            known.set(key, host);
    }
    return [...known.values()];
}


/***/ }),

/***/ 26947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askRegistries: () => (/* binding */ askRegistries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6706);



/**
 * Asks package managers what they are configured to fetch from, all at once and from an empty folder, so that only
 * their user and system configuration is heard.
 *
 * @param state A folder of ours alone, in which the empty one is made.
 */
async function askRegistries(kinds, request, state) {
    if (kinds.length === 0)
        return {};
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true, mode: 0o700 });
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'ask-'));
    try {
        const facts = await Promise.all(kinds.map(async (kind) => [kind, await askOne(kind, { ...request, folder })]));
        return Object.fromEntries(facts);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Loaded one by one: a run that names npm needs to know nothing of the others. */
async function askOne(kind, request) {
    try {
        switch (kind) {
            case 'npm':
                return await (await __webpack_require__.e(/* import() */ 1274).then(__webpack_require__.bind(__webpack_require__, 51274))).npmRegistry(request);
            case 'pip':
                return await (await __webpack_require__.e(/* import() */ 546).then(__webpack_require__.bind(__webpack_require__, 20546))).pipRegistry(request);
            case 'go':
                return await (await __webpack_require__.e(/* import() */ 8377).then(__webpack_require__.bind(__webpack_require__, 58377))).goRegistry(request);
            case 'cargo':
                return await (await __webpack_require__.e(/* import() */ 9163).then(__webpack_require__.bind(__webpack_require__, 39163))).cargoRegistry(request);
        }
    }
    catch (error) {
        // An answer that is none: the tool is another one than we know.
        const reason = error instanceof Error ? error.message : String(error);
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX)(`${kind} gave an answer that can't be read: ${reason}`, 'Name the hosts instead.');
    }
}


/***/ })

};
;