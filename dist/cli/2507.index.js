"use strict";
exports.id = 2507;
exports.ids = [2507];
exports.modules = {

/***/ 17605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decideAddress)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58697);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13967);
/* harmony import */ var _egress_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28656);
/* harmony import */ var _special_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95708);




/**
 * May a connection to this address be made? Asked for literal addresses, and for what an admitted name resolved
 * to, at each resolution anew (N13). Metadata addresses are refused before any rule is looked at.
 */
function decideAddress(policy, request, context = {}) {
    const { port, rule: via } = request;
    const address = (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(request.address);
    if (address === null)
        return refused('egress.allow', `${spellingProblem(request.address)}.`, via);
    const shown = (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAddress */ .M0)(address);
    const use = (0,_special_use_js__WEBPACK_IMPORTED_MODULE_1__/* .useOf */ .jj)(address);
    const embedded = use.embedded === null ? '' : ` by way of the ${use.embedded} it carries`;
    if (use.reach === 'metadata') {
        return refused('egress', `${shown} belongs to ${use.name}${embedded}, which nothing admits.`, via);
    }
    const rules = (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .egressRules */ .lu)(policy);
    const within = [address, ...(0,_special_use_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedIn */ .a6)(address)];
    const denied = rules.deny.cidrs.find(({ rule, range }) => within.some((one) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inCidr */ .sr)(one, range)) && (port === null || (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPort */ .OX)(rule, port)));
    if (denied !== undefined) {
        return refused(denied.clause, `${(0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(denied.rule)} is denied, and a deny wins over every allow.`, denied.rule);
    }
    const own = (context.ownAddresses ?? []).some((text) => {
        const mine = (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(text.replace(/%.*$/, ''));
        return mine !== null && within.some((one) => one.family === mine.family && one.value === mine.value);
    });
    const kind = own ? "one of this host's own addresses" : `${use.name}${embedded}`;
    if (via !== null && !own) {
        const known = via.kind === 'registry' || via.kind === 'service' || (via.kind === 'host' && via.private);
        if (use.reach === 'public' || (use.reach === 'private' && known)) {
            return permitted(clauseOf(policy, via), `${shown} is ${kind}, which ${(0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(via)} admits.`, via, port, request);
        }
    }
    const byCidr = rules.allow.cidrs.find(({ rule, range }) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inCidr */ .sr)(address, range) &&
        (port === null || (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPort */ .OX)(rule, port)) &&
        (port === null || request.protocol === undefined || carriesSeen(rule, port, request.protocol)));
    if (byCidr !== undefined && embeddedAdmitted(address, rules.allow.cidrs)) {
        const { rule, clause } = byCidr;
        return permitted(clause, `${(0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(rule)} admits ${shown}.`, rule, port, request);
    }
    if (via === null) {
        const mirror = literalRegistry(policy, shown, port, context);
        if (mirror !== null && !own && use.reach !== 'local') {
            return permitted(mirror.clause, `${(0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(mirror.rule)} names ${shown}.`, mirror.rule, port, request, mirror.protocol);
        }
    }
    const inRange = rules.allow.cidrs.find(({ range }) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inCidr */ .sr)(address, range));
    const near = inRange === undefined
        ? via === null
            ? null
            : { clause: clauseOf(policy, via), differs: 'it admits the name, not this address' }
        : { clause: inRange.clause, differs: `it names port ${portsOf(inRange.rule)}, not ${String(port)}` };
    if (via === null) {
        return refused('egress.allow', `A literal address is judged by cidr rules alone, and none admits ${shown}${port === null ? '' : `:${port}`}.`, null, near, within.length > 1 ? undefined : cidrRule(shown, address, port));
    }
    return refused(clauseOf(policy, via), use.reach === 'private' && !own
        ? `${shown} is ${kind}; a rule admits such an address when it says private: true.`
        : `${shown} is ${kind}; only a cidr rule admits such an address.`, via, near, use.reach === 'private' && !own && via.kind === 'host'
        ? { host: via.host, ports: via.ports, private: true }
        : within.length > 1
            ? undefined
            : cidrRule(shown, address, port));
}
/** An IPv6 address that carries a special-use IPv4 one needs a cidr rule for that one too. */
function embeddedAdmitted(address, cidrs) {
    return (0,_special_use_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedIn */ .a6)(address).every((inner) => (0,_special_use_js__WEBPACK_IMPORTED_MODULE_1__/* .useOf */ .jj)(inner).reach === 'public' || cidrs.some(({ range }) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inCidr */ .sr)(inner, range)));
}
function carriesSeen(rule, port, seen) {
    const may = (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolOf */ .AT)(rule, port);
    return may === 'tcp' || may === seen;
}
function literalRegistry(policy, shown, port, context) {
    for (const { rule, clause } of (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .egressRules */ .lu)(policy).allow.registries) {
        if (rule.kind !== 'registry')
            continue;
        for (const known of context.registries?.[rule.registry] ?? []) {
            const address = (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(known.host);
            if (address === null || (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAddress */ .M0)(address) !== shown)
                continue;
            if (port === null || known.port === port)
                return { rule, clause, protocol: known.protocol };
        }
    }
    return null;
}
function clauseOf(policy, rule) {
    return (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .egressRules */ .lu)(policy).allow.all.find((entry) => entry.rule === rule)?.clause ?? 'egress.allow';
}
function portsOf(rule) {
    return rule.kind === 'registry' ? '' : rule.ports.join(', ');
}
function cidrRule(shown, address, port) {
    return { cidr: `${shown}/${address.family === 4 ? 32 : 128}`, ports: [port ?? 443] };
}
function spellingProblem(text) {
    const odd = text.includes(':') ? null : (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oddAddress */ .O$)(text);
    if (odd !== null)
        return `"${text}" is a way to write an address${odd === 'unclear' ? '' : `; write "${odd}"`}`;
    if (text.includes('%'))
        return `"${text}" has a zone, and addresses of a link are no egress`;
    return `"${text}" is no IP address`;
}
function permitted(clause, reason, rule, port, request, protocol) {
    const may = protocol ?? (port === null ? null : (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolOf */ .AT)(rule, port));
    return { ...(0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .allow */ .cw)(clause, reason), rule, protocol: may ?? request.protocol ?? null };
}
function refused(clause, reason, rule, nearest = null, add) {
    const suggestion = add === undefined ? null : { change: 'append', clause: 'egress.allow', add: [add] };
    return { ...(0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .deny */ .Xg)(clause, reason, { nearest, suggestion }), rule, protocol: null };
}


/***/ }),

/***/ 28656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ protocolOf),
/* harmony export */   OX: () => (/* binding */ coversPort),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   kV: () => (/* binding */ rulesForName),
/* harmony export */   lu: () => (/* binding */ egressRules)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58697);
/* harmony import */ var _per_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71809);


const egressRules = (0,_per_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .perPolicy */ .s)((policy) => ({
    allow: table(policy.egress.allow, 'egress.allow'),
    deny: table(policy.egress.deny, 'egress.deny'),
}));
function table(rules, list) {
    const exact = new Map();
    const wildcard = new Map();
    const cidrs = [];
    const registries = [];
    const all = rules.map((rule, index) => ({ rule, clause: `${list}[${index}]` }));
    for (const entry of all) {
        const { rule } = entry;
        switch (rule.kind) {
            case 'host':
                if (rule.host.startsWith('*.'))
                    put(wildcard, rule.host.slice(2), entry);
                else
                    put(exact, rule.host, entry);
                break;
            case 'service':
                put(exact, rule.service, entry);
                if (rule.at === 'localhost')
                    put(exact, 'localhost', entry);
                break;
            case 'cidr': {
                const range = (0,_address_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN)(rule.cidr);
                // Validation refuses such a rule; if one gets here all the same, it must not be dropped in silence.
                if (range === null)
                    throw new TypeError(`${entry.clause}: "${rule.cidr}" is no address range`);
                cidrs.push({ ...entry, range });
                break;
            }
            case 'registry':
                registries.push(entry);
                break;
        }
    }
    return { exact, wildcard, cidrs, registries, bareSuffixes: list === 'egress.deny', all };
}
function put(map, key, entry) {
    const entries = map.get(key);
    if (entries === undefined)
        map.set(key, [entry]);
    else
        entries.push(entry);
}
/** The rules whose name matches, the most exact first. A wildcard matches any depth below its apex, never the apex. */
function rulesForName(rules, name) {
    const found = rules.exact.get(name);
    if (rules.wildcard.size === 0)
        return found ?? [];
    const all = found === undefined ? [] : [...found];
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
        const apex = name.slice(dot + 1);
        if (!rules.bareSuffixes && !apex.includes('.'))
            break;
        const below = rules.wildcard.get(apex);
        if (below !== undefined)
            all.push(...below);
    }
    return all;
}
/** Whether a rule speaks about a port. An empty list means every port, which only `deny` may hold. */
function coversPort(rule, port) {
    return rule.kind === 'registry' || rule.ports.length === 0 || rule.ports.includes(port);
}
/** What a rule's port may carry: what it states, else tls on 443, http on 80, tcp elsewhere. */
function protocolOf(rule, port) {
    const stated = rule.kind === 'registry' ? null : rule.protocol;
    return stated ?? (port === 443 ? 'tls' : port === 80 ? 'http' : 'tcp');
}
/** A rule as the policy writes it, for sentences. */
function described(rule) {
    switch (rule.kind) {
        case 'host':
            return `host ${rule.host}`;
        case 'cidr':
            return `cidr ${rule.cidr}`;
        case 'service':
            return `service ${rule.service}`;
        case 'registry':
            return `registry ${rule.registry}`;
    }
}


/***/ }),

/***/ 92791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseHostPort),
/* harmony export */   R: () => (/* binding */ hostNameProblem)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58697);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39899);



/**
 * Reads `HOST:PORT`; IPv6 literals stand in brackets. Gives the host as written (without brackets): whether that
 * spelling is one a rule can match is `hostNameProblem`'s to say.
 */
function parseHostPort(text) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(text);
    if (scheme !== null) {
        const port = /:\d+$/.test(scheme[2] ?? '')
            ? ''
            : `:${scheme[1]?.toLowerCase() === 'http' ? '80' : '443'}`;
        return {
            ok: false,
            problem: `"${text}" is a URL; write HOST:PORT, as in "${(scheme[2] ?? '').replace(/^[^@]*@/, '')}${port}"`,
        };
    }
    const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(text);
    if (bracketed !== null) {
        const [, inside = '', port] = bracketed;
        if (!inside.includes(':') || (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(inside) === null) {
            return { ok: false, problem: `"[${inside}]" doesn't hold an IPv6 address` };
        }
        return withPort(text, inside, port, `[${inside}]`);
    }
    const colon = text.indexOf(':');
    if (colon !== text.lastIndexOf(':')) {
        const plain = (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(text) !== null ? text : null;
        return {
            ok: false,
            problem: plain === null
                ? `"${text}" has more than one colon; an IPv6 address stands in brackets, as in "[2001:db8::1]:443"`
                : `"${text}" leaves open where the address ends and the port begins; write "[${plain}]:443"`,
        };
    }
    return colon < 0
        ? withPort(text, text, undefined, text)
        : withPort(text, text.slice(0, colon), text.slice(colon + 1), text.slice(0, colon));
}
function withPort(text, host, port, shown) {
    if (host === '')
        return { ok: false, problem: `"${text}" names no host; write HOST:PORT` };
    if (port === undefined)
        return { ok: false, problem: `"${text}" names no port; write "${shown}:443"` };
    if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65535) {
        return { ok: false, problem: `"${port}" is no port; a port is a number from 1 to 65535` };
    }
    return { ok: true, value: { host, port: Number(port) } };
}
/**
 * What keeps a name from being judged by the rules, as a sentence with the right spelling; null when nothing
 * does. Rules hold lower-case ASCII names without a trailing dot, and a name that isn't spelt like that is
 * refused, never rewritten: two spellings of one name are how filters and resolvers come to disagree.
 */
function hostNameProblem(name) {
    if (PLAIN_NAME.test(name) && name.length <= 253 && !ENDS_IN_NUMBER.test(name))
        return null;
    if (/[^\x21-\x7e]/.test(name)) {
        const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(name);
        return /^[\x21-\x7e]+$/.test(ascii)
            ? `"${printable(name)}" holds ${(0,_near_js__WEBPACK_IMPORTED_MODULE_1__/* .codePoints */ .BH)(name) || 'a space'}; its ASCII spelling is "${ascii}"`
            : `"${printable(name)}" holds ${(0,_near_js__WEBPACK_IMPORTED_MODULE_1__/* .codePoints */ .BH)(name) || 'a space'}, which no host name may`;
    }
    if (name.endsWith('.'))
        return `"${name}" ends in a dot; write "${name.replace(/\.+$/, '').toLowerCase()}"`;
    if (/[A-Z]/.test(name))
        return `"${name}" has upper-case letters; write "${name.toLowerCase()}"`;
    if (name.length > 253)
        return `the name has ${name.length} characters; DNS allows 253`;
    const odd = (0,_address_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oddAddress */ .O$)(name);
    if (odd !== null) {
        return `"${name}" is a way to write an address${odd === 'unclear' ? '' : `; write "${odd}"`}`;
    }
    const label = name.split('.').find((part) => !PLAIN_LABEL.test(part)) ?? '';
    if (label === '')
        return `"${name}" has an empty label`;
    if (label.length > 63)
        return `a label of the name has ${label.length} characters; DNS allows 63`;
    return `"${label}" is no DNS label: letters, digits, "_" and inner "-" make one`;
}
const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const PLAIN_LABEL = new RegExp(`^${LABEL}$`);
const PLAIN_NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`);
const ENDS_IN_NUMBER = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/;
function printable(text) {
    return text.replace(/[\p{C}]/gu, '?');
}


/***/ }),

/***/ 42507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideConnect: () => (/* binding */ decideConnect),
/* harmony export */   decideHost: () => (/* binding */ decideHost)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58697);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17605);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13967);
/* harmony import */ var _egress_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28656);
/* harmony import */ var _host_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92791);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39899);
/* harmony import */ var _special_use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95708);







/**
 * May a connection to this name be made? The addresses it resolves to are judged apart, by `decideAddress`, each
 * time it resolves. A literal address here is handed to `decideAddress` too.
 */
function decideHost(policy, request, context = {}) {
    const { host, port } = request;
    if (host.includes(':') || (0,_address_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAddress */ .or)(host) !== null) {
        return (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .decideAddress */ .d)(policy, { address: host, port, rule: null, ...seen(request) }, context);
    }
    const problem = (0,_host_name_js__WEBPACK_IMPORTED_MODULE_2__/* .hostNameProblem */ .R)(host);
    if (problem !== null)
        return refused('egress.allow', `${problem}.`, { nearest: spelling(policy, host) });
    if (_special_use_js__WEBPACK_IMPORTED_MODULE_4__/* .METADATA_NAMES */ .Nf.has(host)) {
        return refused('egress', `"${host}" is the name of a metadata service, which nothing admits.`);
    }
    const rules = (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .egressRules */ .lu)(policy);
    const denied = (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesForName */ .kV)(rules.deny, host).find(({ rule }) => port !== null && (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .coversPort */ .OX)(rule, port)) ??
        (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesForName */ .kV)(rules.deny, host).find(({ rule }) => port === null && rule.kind !== 'registry' && rule.ports.length === 0) ??
        registryRule(rules.deny, host, port, context);
    if (denied !== undefined) {
        return refused(denied.clause, `${(0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(denied.rule)} is denied, and a deny wins over every allow.`, {
            rule: denied.rule,
        });
    }
    const named = (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesForName */ .kV)(rules.allow, host);
    let wrongProtocol;
    for (const entry of named) {
        if (port !== null && !(0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .coversPort */ .OX)(entry.rule, port))
            continue;
        const protocol = port === null ? null : (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolOf */ .AT)(entry.rule, port);
        if (carries(protocol, request.protocol))
            return admitted(entry, host, port, protocol);
        wrongProtocol ??= entry;
    }
    const registry = registryRule(rules.allow, host, port, context);
    if (registry !== undefined) {
        if (carries(registry.protocol, request.protocol))
            return admitted(registry, host, port, registry.protocol);
        wrongProtocol ??= registry;
    }
    if (wrongProtocol !== undefined && port !== null && request.protocol !== undefined) {
        return refused(wrongProtocol.clause, `Port ${port} of ${host} may carry ${(0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolOf */ .AT)(wrongProtocol.rule, port)}, and this is ${request.protocol}.`, {
            rule: wrongProtocol.rule,
            nearest: { clause: wrongProtocol.clause, differs: 'it names another protocol' },
            add: hostRule(host, port, request.protocol),
        });
    }
    const reason = policy.egress.allow.length === 0
        ? 'The policy allows no egress.'
        : `No rule names ${host}${port === null ? '' : `:${port}`}.`;
    if (context.brief === true)
        return refused('egress.allow', reason);
    return refused('egress.allow', reason, {
        nearest: nearMiss(rules.allow, named, host, port, context),
        add: hostRule(host, port ?? 443, request.protocol),
    });
}
/** May a connection to `HOST:PORT` be made? For explain and tests: `decideHost` or `decideAddress` after reading the text. */
function decideConnect(policy, target, context = {}) {
    const read = (0,_host_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHostPort */ .D)(target);
    return read.ok ? decideHost(policy, read.value, context) : refused('egress.allow', `${read.problem}.`);
}
function admitted({ rule, clause }, host, port, protocol) {
    const reason = `${(0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(rule)} admits ${host}${port === null ? '' : `:${port}`}.`;
    return { ...(0,_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .allow */ .cw)(clause, reason), rule, protocol };
}
function refused(clause, reason, more = {}) {
    const suggestion = more.add === undefined ? null : { change: 'append', clause: 'egress.allow', add: [more.add] };
    return {
        ...(0,_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .deny */ .Xg)(clause, reason, { nearest: more.nearest ?? null, suggestion }),
        rule: more.rule ?? null,
        protocol: null,
    };
}
/** tcp is whatever isn't told apart, so a tcp rule carries anything. */
function carries(may, seenOnWire) {
    return may === null || seenOnWire === undefined || may === 'tcp' || may === seenOnWire;
}
function seen(request) {
    return request.protocol === undefined ? {} : { protocol: request.protocol };
}
/** The registry rule, if any, whose configuration names this host (and this port). */
function registryRule(rules, host, port, context) {
    for (const entry of rules.registries) {
        if (entry.rule.kind !== 'registry')
            continue;
        const hosts = context.registries?.[entry.rule.registry] ?? [];
        const found = hosts.find((known) => known.host === host && (port === null || known.port === port));
        if (found !== undefined)
            return { ...entry, protocol: port === null ? null : found.protocol };
    }
    return undefined;
}
function hostRule(host, port, protocol) {
    const usual = port === 443 ? 'tls' : port === 80 ? 'http' : 'tcp';
    return {
        host,
        ...(port === 443 ? {} : { ports: [port] }),
        ...(protocol === undefined || protocol === usual ? {} : { protocol }),
    };
}
function nearMiss(rules, named, host, port, context) {
    const samePorts = named.find(({ rule }) => rule.kind !== 'registry');
    if (samePorts !== undefined && samePorts.rule.kind !== 'registry') {
        const { clause, rule } = samePorts;
        return { clause, differs: `it names port ${rule.ports.join(', ')}, not ${String(port)}` };
    }
    const apex = rules.wildcard.get(host)?.[0];
    if (apex !== undefined) {
        return {
            clause: apex.clause,
            differs: `*.${host} matches what lies below ${host}, never ${host} itself`,
        };
    }
    for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
        const parent = rules.exact.get(host.slice(dot + 1))?.[0];
        if (parent !== undefined) {
            return { clause: parent.clause, differs: 'it is exact, and this is a name below it' };
        }
    }
    const registry = rules.registries[0];
    if (registry?.rule.kind === 'registry' && context.registries?.[registry.rule.registry] === undefined) {
        return {
            clause: registry.clause,
            differs: `what registry ${registry.rule.registry} stands for is the machine's configuration, which was not asked`,
        };
    }
    const like = (0,_near_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(host, rules.exact.keys());
    const entry = like === null ? undefined : rules.exact.get(like)?.[0];
    return entry === undefined ? null : { clause: entry.clause, differs: `it names ${String(like)}` };
}
/** For a name that isn't spelt as rules are: the rule that its right spelling would have met. */
function spelling(policy, host) {
    const plain = host.toLowerCase().replace(/\.+$/, '');
    if (plain === host || (0,_host_name_js__WEBPACK_IMPORTED_MODULE_2__/* .hostNameProblem */ .R)(plain) !== null)
        return null;
    const entry = (0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesForName */ .kV)((0,_egress_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .egressRules */ .lu)(policy).allow, plain)[0];
    return entry === undefined ? null : { clause: entry.clause, differs: `it matches the spelling ${plain}` };
}


/***/ })

};
;