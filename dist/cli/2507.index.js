"use strict";
exports.id = 2507;
exports.ids = [2507];
exports.modules = {

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   O$: () => (/* binding */ oddAddress),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   sr: () => (/* binding */ inCidr)
/* harmony export */ });
/**
 * Reads an address in the one spelling that every program agrees on: four decimal numbers without leading
 * zeros, or RFC 4291 text (which may end in four decimal numbers), without brackets, zone or prefix length.
 * Gives null for anything else.
 */
function parseAddress(text) {
    return text.includes(':') ? parseV6(text) : parseV4(text);
}
function parseV4(text) {
    const value = quad(text);
    return value === null ? null : { family: 4, value: BigInt(value) };
}
function quad(text) {
    const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
    if (match === null)
        return null;
    let value = 0;
    for (const part of match.slice(1)) {
        if ((part.length > 1 && part.startsWith('0')) || Number(part) > 255)
            return null;
        value = value * 256 + Number(part);
    }
    return value;
}
function parseV6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return null;
    const head = groups(halves[0] ?? '', halves.length === 1);
    const tail = halves.length === 2 ? groups(halves[1] ?? '', true) : [];
    if (head === null || tail === null)
        return null;
    const missing = 8 - head.length - tail.length;
    // `::` stands for at least one group of zeros.
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return null;
    let value = 0n;
    for (const group of [...head, ...new Array(missing).fill(0), ...tail]) {
        value = (value << 16n) | BigInt(group);
    }
    return { family: 6, value };
}
/** The 16-bit groups of a part of an IPv6 address; only its last part may end in a dotted quad. */
function groups(text, last) {
    if (text === '')
        return [];
    const parts = text.split(':');
    const result = [];
    for (const [index, part] of parts.entries()) {
        if (part.includes('.')) {
            const value = last && index === parts.length - 1 ? quad(part) : null;
            if (value === null)
                return null;
            result.push(value >>> 16, value & 0xffff);
        }
        else if (/^[0-9a-fA-F]{1,4}$/.test(part)) {
            result.push(Number.parseInt(part, 16));
        }
        else {
            return null;
        }
    }
    return result;
}
/**
 * Whether C libraries or browsers would take this name for an IPv4 address: `127.1`, `0x7f000001`,
 * `2130706433`, `0177.0.0.1`, a name that ends in a number. Gives the address it would be in its plain spelling,
 * `'unclear'` when programs disagree or it overflows, null when it isn't such a form.
 */
function oddAddress(text) {
    const parts = text.replace(/\.$/, '').split('.');
    const last = parts[parts.length - 1] ?? '';
    if (!/^(\d+|0[xX][0-9a-fA-F]*)$/.test(last))
        return null;
    if (parts.length > 4)
        return 'unclear';
    const numbers = [];
    for (const part of parts) {
        if (/^0[xX][0-9a-fA-F]+$/.test(part))
            numbers.push(Number.parseInt(part.slice(2), 16));
        else if (/^0[0-7]*$/.test(part))
            numbers.push(Number.parseInt(part, 8));
        else if (/^[1-9]\d*$/.test(part))
            numbers.push(Number(part));
        else
            return 'unclear';
    }
    const lead = numbers.slice(0, -1);
    const rest = numbers[numbers.length - 1] ?? 0;
    if (lead.some((number) => number > 255) || rest >= 256 ** (5 - numbers.length))
        return 'unclear';
    const value = lead.reduce((sum, number, index) => sum + number * 256 ** (3 - index), rest);
    return formatAddress({ family: 4, value: BigInt(value) });
}
/** The canonical text of an address (RFC 5952 for IPv6). */
function formatAddress(address) {
    if (address.family === 4) {
        return [24n, 16n, 8n, 0n].map((shift) => String((address.value >> shift) & 0xffn)).join('.');
    }
    const hex = [];
    for (let shift = 112n; shift >= 0n; shift -= 16n)
        hex.push(((address.value >> shift) & 0xffffn).toString(16));
    let start = -1;
    let length = 1;
    for (let at = 0; at < 8; at++) {
        let end = at;
        while (end < 8 && hex[end] === '0')
            end++;
        if (end - at > length) {
            start = at;
            length = end - at;
        }
    }
    if (start < 0)
        return hex.join(':');
    return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}
/** Reads `ADDRESS/LENGTH`, or an address alone as a range of one; null when it is neither. */
function parseCidr(text) {
    const slash = text.indexOf('/');
    const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
    if (address === null)
        return null;
    const width = address.family === 4 ? 32 : 128;
    const suffix = slash < 0 ? String(width) : text.slice(slash + 1);
    if (!/^(0|[1-9]\d{0,2})$/.test(suffix) || Number(suffix) > width)
        return null;
    const length = Number(suffix);
    const host = BigInt(width - length);
    return { family: address.family, base: (address.value >> host) << host, length };
}
/** Whether an address lies in a range of its own family; an IPv4 range never holds an IPv6 address, mapped or not. */
function inCidr(address, cidr) {
    if (address.family !== cidr.family)
        return false;
    const host = BigInt((cidr.family === 4 ? 32 : 128) - cidr.length);
    return address.value >> host === cidr.base >> host;
}


/***/ }),

/***/ 7605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decideAddress)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8697);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3967);
/* harmony import */ var _egress_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8656);
/* harmony import */ var _special_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3327);




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

/***/ 8656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ protocolOf),
/* harmony export */   OX: () => (/* binding */ coversPort),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   kV: () => (/* binding */ rulesForName),
/* harmony export */   lu: () => (/* binding */ egressRules)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8697);
/* harmony import */ var _per_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);


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

/***/ 2791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseHostPort),
/* harmony export */   R: () => (/* binding */ hostNameProblem)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8697);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9899);



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

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideConnect: () => (/* binding */ decideConnect),
/* harmony export */   decideHost: () => (/* binding */ decideHost)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8697);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7605);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3967);
/* harmony import */ var _egress_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8656);
/* harmony import */ var _host_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2791);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9899);
/* harmony import */ var _special_use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3327);







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


/***/ }),

/***/ 3327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ METADATA_NAMES),
/* harmony export */   a6: () => (/* binding */ embeddedIn),
/* harmony export */   jj: () => (/* binding */ useOf)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8697);

function block(text, reach, name) {
    const cidr = (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text);
    if (cidr === null)
        throw new TypeError(`not an address range: ${text}`);
    return { cidr, reach, name };
}
/** Addresses of metadata and credential services, and the small ranges that clouds keep for them. */
const METADATA = [
    block('169.254.169.0/24', 'metadata', 'cloud metadata services'),
    block('169.254.170.0/24', 'metadata', 'container credential services'),
    block('169.254.0.23/32', 'metadata', 'a cloud metadata service'),
    block('169.254.42.42/32', 'metadata', 'a cloud metadata service'),
    block('168.63.129.16/32', 'metadata', 'the Azure wire server'),
    block('100.100.100.200/32', 'metadata', 'a cloud metadata service'),
    block('192.0.0.192/32', 'metadata', 'a cloud metadata service'),
    block('fd00:ec2::/32', 'metadata', 'cloud metadata services'),
    block('fd20:ce::254/128', 'metadata', 'a cloud metadata service'),
    block('fd00:42::42/128', 'metadata', 'a cloud metadata service'),
    block('fd00:a9fe:a9fe::254/128', 'metadata', 'a cloud metadata service'),
    block('fe80::a9fe:a9fe/128', 'metadata', 'a cloud metadata service'),
];
/** IANA's special-purpose registries (RFC 6890 and its updates), multicast and reserved space; most specific first. */
const V4 = [
    block('0.0.0.0/8', 'local', 'this network (RFC 791)'),
    block('10.0.0.0/8', 'private', 'private-use (RFC 1918)'),
    block('100.64.0.0/10', 'private', 'shared address space (RFC 6598)'),
    block('127.0.0.0/8', 'local', 'loopback (RFC 1122)'),
    block('169.254.0.0/16', 'local', 'link-local (RFC 3927)'),
    block('172.16.0.0/12', 'private', 'private-use (RFC 1918)'),
    block('192.0.0.0/24', 'private', 'IETF protocol assignments (RFC 6890)'),
    block('192.0.2.0/24', 'private', 'documentation (RFC 5737)'),
    block('192.88.99.0/24', 'private', '6to4 relays (RFC 7526)'),
    block('192.168.0.0/16', 'private', 'private-use (RFC 1918)'),
    block('198.18.0.0/15', 'private', 'benchmarking (RFC 2544)'),
    block('198.51.100.0/24', 'private', 'documentation (RFC 5737)'),
    block('203.0.113.0/24', 'private', 'documentation (RFC 5737)'),
    block('224.0.0.0/4', 'local', 'multicast (RFC 5771)'),
    block('255.255.255.255/32', 'local', 'limited broadcast (RFC 919)'),
    block('240.0.0.0/4', 'private', 'reserved (RFC 1112)'),
];
const V6 = [
    block('::/128', 'local', 'unspecified (RFC 4291)'),
    block('::1/128', 'local', 'loopback (RFC 4291)'),
    block('::ffff:0:0/96', 'local', 'IPv4-mapped (RFC 4291)'),
    block('::ffff:0:0:0/96', 'private', 'IPv4-translated (RFC 2765)'),
    block('::/96', 'local', 'IPv4-compatible (RFC 4291)'),
    block('64:ff9b::/96', 'public', 'NAT64 (RFC 6052)'),
    block('64:ff9b:1::/48', 'private', 'local-use NAT64 (RFC 8215)'),
    block('100::/64', 'private', 'discard-only (RFC 6666)'),
    block('2001::/32', 'private', 'Teredo (RFC 4380)'),
    block('2001::/23', 'private', 'IETF protocol assignments (RFC 2928)'),
    block('2001:db8::/32', 'private', 'documentation (RFC 3849)'),
    block('2002::/16', 'private', '6to4 (RFC 3056)'),
    block('3fff::/20', 'private', 'documentation (RFC 9637)'),
    block('2000::/3', 'public', 'global unicast'),
    block('fc00::/7', 'private', 'unique local (RFC 4193)'),
    block('fe80::/10', 'local', 'link-local (RFC 4291)'),
    block('fec0::/10', 'private', 'site-local (RFC 3879)'),
    block('ff00::/8', 'local', 'multicast (RFC 4291)'),
    // Nothing outside 2000::/3 is handed out to the Internet.
    block('::/0', 'private', 'not assigned (RFC 4291)'),
];
const RANK = { public: 0, private: 1, local: 2, metadata: 3 };
/** What an address is for. An IPv6 address that carries an IPv4 one is never better than the one it carries. */
function useOf(address) {
    let use = ownUse(address);
    for (const inner of embeddedIn(address)) {
        const carried = ownUse(inner);
        if (RANK[carried.reach] > RANK[use.reach]) {
            use = { reach: carried.reach, name: carried.name, embedded: (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(inner) };
        }
    }
    return use;
}
function ownUse(address) {
    const found = METADATA.find(({ cidr }) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inCidr */ .sr)(address, cidr)) ??
        (address.family === 4 ? V4 : V6).find(({ cidr }) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inCidr */ .sr)(address, cidr));
    return found === undefined
        ? { reach: 'public', name: 'global unicast', embedded: null }
        : { reach: found.reach, name: found.name, embedded: null };
}
const LOW_32 = ['::/96', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96'].map((text) => block(text, 'public', '').cidr);
const NAT64_LOCAL = block('64:ff9b:1::/48', 'public', '').cidr;
const TEREDO = block('2001::/32', 'public', '').cidr;
const SIX_TO_FOUR = block('2002::/16', 'public', '').cidr;
/** The IPv4 addresses that an IPv6 address carries, in whatever transition mechanism it belongs to. */
function embeddedIn(address) {
    if (address.family === 4)
        return [];
    const { value } = address;
    const inner = [];
    if (LOW_32.some((cidr) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inCidr */ .sr)(address, cidr)) && value > 1n)
        inner.push(value & 0xffffffffn);
    // RFC 6052 with a /48 prefix: the 8 bits after the first 16 of the address are zero and skipped.
    if ((0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inCidr */ .sr)(address, NAT64_LOCAL)) {
        inner.push(value & 0xffffffffn, (((value >> 64n) & 0xffffn) << 16n) | ((value >> 40n) & 0xffffn));
    }
    if ((0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inCidr */ .sr)(address, TEREDO))
        inner.push((value >> 64n) & 0xffffffffn, (value & 0xffffffffn) ^ 0xffffffffn);
    if ((0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inCidr */ .sr)(address, SIX_TO_FOUR))
        inner.push((value >> 80n) & 0xffffffffn);
    // ISATAP (RFC 5214): interface identifiers ::5efe:a.b.c.d and ::200:5efe:a.b.c.d in any prefix.
    const identifier = (value >> 32n) & 0xffffffffn;
    if (identifier === 0x5efen || identifier === 0x02005efen)
        inner.push(value & 0xffffffffn);
    return inner.map((v4) => ({ family: 4, value: v4 }));
}
/** Names under which metadata services are found. No rule admits them. */
const METADATA_NAMES = new Set([
    'metadata',
    'metadata.google.internal',
    'metadata.goog',
    'metadata.azure.internal',
    'metadata.tencentyun.com',
    'metadata.platformequinix.com',
    'metadata.packet.net',
    'instance-data',
    'instance-data.ec2.internal',
    'rancher-metadata',
]);


/***/ })

};
;