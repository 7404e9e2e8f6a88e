"use strict";
exports.id = 507;
exports.ids = [507,8916];
exports.modules = {

/***/ 58697:
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

/***/ 88916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ anyProgram),
/* harmony export */   K: () => (/* binding */ ANY_PROGRAM)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13967);

/**
 * The decision of a policy that lets any program be started and looks for no pattern: it is the same for every
 * command line, so none has to be read. null for any other policy.
 */
function anyProgram({ commands }) {
    return commands.allow === null && commands.denyPatterns.length === 0
        ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .allow */ .cw)('commands.allow', ANY_PROGRAM)
        : null;
}
const ANY_PROGRAM = 'The policy lets any program be started.';


/***/ }),

/***/ 95708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ METADATA_NAMES),
/* harmony export */   a6: () => (/* binding */ embeddedIn),
/* harmony export */   jj: () => (/* binding */ useOf)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58697);

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


/***/ }),

/***/ 64243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deriveProbes: () => (/* binding */ deriveProbes)
});

// EXTERNAL MODULE: ./build/verify/probe.js
var probe = __webpack_require__(5078);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/decide/command/decide.js + 1 modules
var decide = __webpack_require__(50910);
// EXTERNAL MODULE: ./build/compile/exec.js
var exec = __webpack_require__(28153);
;// CONCATENATED MODULE: ./build/verify/derive/commands.js




/** Programs that most hosts have, one of which a list of commands hardly names. */
const COMMON = ['id', 'env', 'sort', 'head', 'uname', 'who', 'perl'].map((name) => `/usr/bin/${name}`);
/** The view leaves out what isn't on the list. */
const ABSENT = { kind: 'fails', errnos: [external_node_os_.constants.errno.ENOENT] };
/** What lies in a library folder is shown, and not started all the same. */
const UNSTARTED = { kind: 'fails', errnos: [external_node_os_.constants.errno.EACCES, external_node_os_.constants.errno.EPERM] };
const UNLISTED = 'sp-verify-unlisted';
/** What may be started: as a command line, and by what runs inside. */
function commandProbes(subject) {
    const { policy } = subject.loaded;
    const { allow } = policy.commands;
    if (allow === null)
        return patternProbes(subject, []);
    return [
        ...allow.map((rule) => entryProbe(policy, rule)),
        ...(allow.length > 0 ? [] : [nothingAllowed()]),
        ...insideProbes(subject, allow),
        ...patternProbes(subject, allow),
        ...otherwiseProbes(subject),
    ];
}
/** A command line that a rule admits: as it stands, or with words that hardly mean anything; null when none was found. */
function permittedBy(policy, { run, args }) {
    const tails = args ?? [[], ['--version'], ['--help'], ['-V'], ['sp-verify']];
    const lines = tails.flatMap((words) => [
        [run, ...words],
        [run, ...words, 'sp-verify'],
    ]);
    return lines.find((argv) => (0,decide.decideArgv)(policy, argv).verdict === 'allow') ?? null;
}
function isAsked(argv, permitted) {
    return (0,probe/* part */.y_)(`is asked to start ${argv.join(' ')}`, { by: 'command', argv, permitted });
}
function entryProbe(policy, rule) {
    const clause = 'commands.allow';
    const { run, args } = rule;
    const value = args === null ? run : `${run} ${args.map((words) => words.join(' ')).join(', ')}`;
    const permitted = permittedBy(policy, rule);
    if (permitted === null)
        return { clause, value, reason: 'no command line was found that this entry alone permits' };
    const open = args === null || args.some((prefix) => prefix.length === 0);
    const other = open ? [`${UNLISTED}-${run.replaceAll('/', '-')}`] : [run, UNLISTED];
    return (0,probe/* probe */.dy)(clause, value, isAsked(other, false), isAsked(permitted, true));
}
function nothingAllowed() {
    return (0,probe/* probe */.dy)('commands.allow', '(nothing)', (0,probe/* part */.y_)('is asked to start a program', { by: 'command', argv: [UNLISTED], permitted: false }), (0,probe/* part */.y_)('starts nothing', (0,probe/* act */.Rb)(['nothing'], probe/* WORKS */.pI)));
}
/** Where the kernel holds the list: what isn't on it can't be executed by what runs either. */
function insideProbes({ plan, facts, workspace, outside: { shown } }, allow) {
    const clause = 'commands.allow';
    const may = (0,exec/* executablePaths */.Ly)(plan, { workspace });
    if (may.length === 0)
        return [
            {
                clause,
                value: 'inside',
                reason: 'what runs may start anything that the image holds: the list is held at the start alone',
            },
        ];
    const twin = startable(facts.commands, allow);
    const others = COMMON.filter((path) => !may.includes(path) && !allow.some(({ run }) => path.endsWith(`/${run}`)));
    const isRefused = (path) => !may.some((allowed) => path === allowed || path.startsWith(`${allowed}/`));
    return [
        ...others
            .slice(0, 3)
            .map((path) => (0,probe/* probe */.dy)(clause, `not ${path}`, (0,probe/* part */.y_)(`starts ${path} from inside`, (0,probe/* act */.Rb)(['exec', path], probe/* REFUSED */.ln)), twin)),
        ...others
            .slice(0, 1)
            .map((path) => (0,probe/* probe */.dy)(clause, `without ${path}`, (0,probe/* part */.y_)(`looks for ${path}`, (0,probe/* act */.Rb)(['read', path], ABSENT)), twin)),
        ...shown
            .filter(isRefused)
            .map((path) => (0,probe/* probe */.dy)(clause, `not ${path}`, (0,probe/* part */.y_)(`starts ${path}, which can be seen`, (0,probe/* act */.Rb)(['exec', path], UNSTARTED)), twin)),
    ];
}
function startable(found, allow) {
    for (const { run } of allow) {
        const resolution = found[run];
        if (resolution?.found === true)
            return (0,probe/* part */.y_)(`starts ${resolution.path} from inside`, (0,probe/* act */.Rb)(['exec', resolution.path], probe/* WORKS */.pI));
    }
    return (0,probe/* part */.y_)('starts nothing', (0,probe/* act */.Rb)(['nothing'], probe/* WORKS */.pI));
}
function patternProbes({ loaded }, allow) {
    const clause = 'commands.deny-patterns';
    const { policy } = loaded;
    const start = firstPermitted(policy, allow);
    return policy.commands.denyPatterns.map((pattern) => start === null
        ? { clause, value: pattern, reason: 'no command line was found that is permitted without it' }
        : (0,probe/* probe */.dy)(clause, pattern, isAsked([...start, pattern], false), isAsked(start, true)));
}
function otherwiseProbes({ loaded }) {
    const { allow, otherwise } = loaded.policy.commands;
    const start = firstPermitted(loaded.policy, allow ?? []);
    if (start === null)
        return [];
    return [(0,probe/* probe */.dy)('commands.otherwise', otherwise, isAsked([UNLISTED], false), isAsked(start, true))];
}
function firstPermitted(policy, allow) {
    if (policy.commands.allow === null)
        return ['echo'];
    for (const rule of allow) {
        const argv = permittedBy(policy, rule);
        if (argv !== null)
            return argv;
    }
    return null;
}

// EXTERNAL MODULE: ./build/decide/host.js
var host = __webpack_require__(42507);
;// CONCATENATED MODULE: ./build/verify/derive/egress.js


/** An address and a name that stand for nobody (RFC 5737, RFC 2606): no packet to them means anything. */
const NOWHERE = '192.0.2.1';
const NOWHERE_SIX = '2001:db8::1';
const NOBODY = 'sp-verify.invalid';
const loopback = (0,probe/* part */.y_)('connects to a listener of its own', (0,probe/* act */.Rb)(['loopback'], probe/* WORKS */.pI));
/**
 * The network. What is asked of the gateway is answered by itself: nothing of these probes is sent to a host that a
 * policy names.
 */
function egressProbes(subject) {
    const { plan, outside } = subject;
    // A port that some rule names is answered by the gateway, which then reads for whom it is.
    const ports = plan.network.kind === 'none' ? [] : plan.network.ports;
    const unnamed = [443, 80, 81, 82, 9].find((one) => !ports.includes(one)) ?? 7;
    const shut = [
        (0,probe/* part */.y_)('connects to an address outside', (0,probe/* act */.Rb)(['connect', NOWHERE, unnamed], probe/* REFUSED */.ln)),
        (0,probe/* part */.y_)('connects over IPv6', (0,probe/* act */.Rb)(['connect', NOWHERE_SIX, unnamed], probe/* REFUSED */.ln)),
        (0,probe/* part */.y_)("connects to a listener on the host's loopback", (0,probe/* act */.Rb)(['connect', '127.0.0.1', outside.port], probe/* REFUSED */.ln)),
        (0,probe/* part */.y_)('connects to the metadata address', (0,probe/* act */.Rb)(['connect', '169.254.169.254', unnamed], probe/* REFUSED */.ln)),
    ];
    const value = plan.network.kind === 'none' ? 'no network' : 'nothing but the gateway';
    const datagram = (0,probe/* part */.y_)('sends a datagram outside', (0,probe/* act */.Rb)(['send', NOWHERE, 53], probe/* REFUSED */.ln));
    return [
        ...[...shut, ...(plan.network.kind === 'none' ? [datagram] : [])].map((forbidden) => (0,probe/* probe */.dy)('egress.allow', value, forbidden, loopback)),
        ...ruleProbes(subject),
    ];
}
function ruleProbes({ loaded, plan }) {
    const { network } = plan;
    const { allow, deny } = loaded.policy.egress;
    if (network.kind === 'none')
        return [];
    const ask = (name, pattern) => (0,probe/* part */.y_)(`asks for ${name}`, (0,probe/* act */.Rb)(['resolve', network.interceptor, name], { kind: 'matches', pattern }));
    const known = (name) => ask(name, '^0 1$');
    const unknown = (name) => ask(name, '^(?:[1-9]\\d* |0 0$)');
    const names = allow.flatMap((rule) => {
        const name = nameOf(rule);
        const [port] = rule.kind === 'registry' ? [] : rule.ports;
        return name !== null &&
            port !== undefined &&
            (0,host.decideHost)(loaded.policy, { host: name, port }).verdict === 'allow'
            ? [name]
            : [];
    });
    const [first] = names;
    const allowed = allow.map((rule) => {
        const clause = 'egress.allow';
        const name = nameOf(rule);
        if (name === null || !names.includes(name))
            return {
                clause,
                value: shown(rule),
                reason: 'it stands for addresses or for hosts of this machine’s own configuration, which are not dialled',
            };
        return (0,probe/* probe */.dy)(clause, shown(rule), unknown(nearMiss(rule, name)), known(name));
    });
    const denied = deny.map((rule) => {
        const clause = 'egress.deny';
        const name = nameOf(rule);
        if (name === null || rule.kind === 'registry' || rule.ports.length > 0 || first === undefined)
            return {
                clause,
                value: shown(rule),
                reason: 'it denies addresses or single ports, which are not dialled',
            };
        return (0,probe/* probe */.dy)(clause, shown(rule), unknown(name), known(first));
    });
    return [...allowed, ...denied];
}
function nameOf(rule) {
    if (rule.kind !== 'host')
        return null;
    return rule.host.replace(/^\*/, 'sp-verify');
}
/** A name that the rule nearly admits: below it, or for a wildcard beside it. */
function nearMiss(rule, name) {
    if (rule.kind !== 'host')
        return NOBODY;
    return rule.host.startsWith('*.') ? NOBODY : `sp-verify-below.${name}`;
}
function shown(rule) {
    switch (rule.kind) {
        case 'host':
            return rule.host;
        case 'cidr':
            return rule.cidr;
        case 'service':
            return `service ${rule.service}`;
        case 'registry':
            return `registry ${rule.registry}`;
    }
}

// EXTERNAL MODULE: ./build/verify/derive/environment.js
var environment = __webpack_require__(42551);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compile/environment.js
var compile_environment = __webpack_require__(90587);
// EXTERNAL MODULE: ./build/verify/arrange.js
var arrange = __webpack_require__(34192);
;// CONCATENATED MODULE: ./build/verify/derive/exec.js




/** From where programs may be started, and from where not: by the plan's own mounts. */
function execProbes(subject) {
    const { plan, workspace } = subject;
    const writable = plan.workspace.mode === 'overlay';
    const places = [
        ...(writable ? [{ path: workspace, exec: plan.workspace.exec }] : []),
        ...plan.view.flatMap((entry) => entry.kind === 'bind' && entry.writable ? [{ path: entry.target, exec: entry.exec }] : []),
        ...plan.view.flatMap((entry) => 
        // /run is the run's own and not the code's to write to.
        entry.kind === 'tmpfs' && entry.target !== '/run' ? [{ path: entry.target, exec: entry.exec }] : []),
        ...(writable
            ? plan.workspace.execPaths.map((path) => ({ path: (0,external_node_path_.join)(workspace, (0,arrange/* inside */.nx)(path)), exec: true }))
            : []),
    ];
    // Without room for an address space the Sentry starts nothing, and doesn't say whether it would have.
    const verb = plan.tier === 'gvisor' ? 'run-copy' : 'exec-copy';
    const start = (path) => [verb, (0,external_node_path_.join)(path, 'sp-verify-program')];
    const from = places.find(({ exec }) => exec);
    const twin = from === undefined
        ? (0,probe/* part */.y_)('puts a program there without starting it', (0,probe/* act */.Rb)(['pass', (0,external_node_path_.join)(compile_environment/* TMPDIR */.rT, 'sp-verify-program')], probe/* WORKS */.pI))
        : (0,probe/* part */.y_)(`starts a program of its own from ${from.path}`, (0,probe/* act */.Rb)(start(from.path), probe/* WORKS */.pI));
    const never = places.filter(({ exec }) => !exec);
    const clause = 'filesystem.exec';
    const shown = subject.loaded.policy.filesystem.exec?.join(', ') ?? 'where nothing is stated';
    if (never.length === 0)
        return [
            { clause, value: shown, reason: `programs may be started from ${compile_environment/* HOME */.yZ} and every other writable place` },
        ];
    return never.map(({ path }) => (0,probe/* probe */.dy)(clause, shown, (0,probe/* part */.y_)(`starts a program of its own from ${path}`, (0,probe/* act */.Rb)(start(path), probe/* REFUSED */.ln)), twin));
}

;// CONCATENATED MODULE: ./build/verify/derive/files.js




const HIDDEN = { kind: 'hides', text: arrange/* SECRET */.bB };
const { EACCES, ENOTDIR, EROFS } = external_node_os_.constants.errno;
const TRIED = { kind: 'tried' };
/** The workspace, what may and may not be written and read in it, and what comes out of it. */
function fileProbes(subject) {
    return [
        ...workspaceProbes(subject),
        ...(subject.plan.workspace.mode === 'read-only' ? [] : writeProbes(subject)),
        ...readDenyProbes(subject),
        ...gitProbes(subject),
        ...outputProbes(subject),
        ...mountProbes(subject),
    ];
}
/** The permitted twin of whatever must not be read. */
function readable({ workspace, arrangement }) {
    const path = (0,external_node_path_.join)(workspace, arrangement.readable);
    return (0,probe/* part */.y_)(`reads ${arrangement.readable}`, (0,probe/* act */.Rb)(['read', path], { kind: 'matches', pattern: `^${arrange/* PUBLIC */.q}` }));
}
/** The permitted twin of whatever must not be written. */
const temporary = (0,probe/* part */.y_)('makes a file in /tmp', (0,probe/* act */.Rb)(['pass', '/tmp/sp-verify'], probe/* WORKS */.pI));
/**
 * That nothing can be made below a mount: by the mount, and not by who owns the folder. A file is none that anything
 * could be made in. The Sentry looks at the folder's mode first, and has to be asked of the mount as well.
 */
function readOnly({ plan }, mount) {
    const path = `${mount === '/' ? '' : mount}/sp-verify`;
    if (plan.tier !== 'gvisor')
        return [(0,probe/* act */.Rb)(['pass', path], { kind: 'fails', errnos: [EROFS, ENOTDIR] })];
    return [
        (0,probe/* act */.Rb)(['pass', path], { kind: 'fails', errnos: [EROFS, ENOTDIR, EACCES] }),
        (0,probe/* act */.Rb)(['mounted', mount], { kind: 'matches', pattern: '(?:^|,)ro(?:,|$)' }),
    ];
}
function workspaceProbes(subject) {
    const { plan, workspace } = subject;
    const clause = 'filesystem.workspace';
    const path = (0,external_node_path_.join)(workspace, 'sp-verify-new');
    const { mode } = plan.workspace;
    switch (mode) {
        case 'read-only':
            return [
                (0,probe/* probe */.dy)(clause, mode, (0,probe/* part */.y_)('makes a file in the workspace', (0,probe/* act */.Rb)(['pass', path], probe/* REFUSED */.ln)), temporary),
                (0,probe/* probe */.dy)(clause, mode, (0,probe/* part */.y_)('opens a file of the workspace for writing', (0,probe/* act */.Rb)(['write', (0,external_node_path_.join)(workspace, subject.arrangement.readable)], probe/* REFUSED */.ln)), readable(subject)),
            ];
        case 'overlay':
            return [
                (0,probe/* probe */.dy)(clause, mode, (0,probe/* part */.y_)('makes a file in the workspace and looks for it outside', (0,probe/* act */.Rb)(['create', path], TRIED), {
                    by: 'taking-out',
                    path: 'sp-verify-new',
                    fate: 'unseen',
                }), (0,probe/* part */.y_)('makes it inside', (0,probe/* act */.Rb)(['read', path], probe/* WORKS */.pI))),
            ];
        case 'read-write':
            return [
                (0,probe/* probe */.dy)(clause, mode, (0,probe/* part */.y_)('makes a file beside the workspace', (0,probe/* act */.Rb)(['pass', `${workspace}-sp-verify`], probe/* REFUSED */.ln)), temporary),
            ];
    }
}
function writeProbes(subject) {
    const { arrangement, plan, workspace } = subject;
    const comes = arrangement.write.flatMap(({ path }) => (path === null ? [] : [path]));
    const [first] = comes;
    const twin = first === undefined ? temporary : comesOut(subject, first);
    const direct = plan.workspace.mode === 'read-write';
    const stays = (path) => direct
        ? (0,probe/* part */.y_)(`opens ${path} for writing`, (0,probe/* act */.Rb)(['write', (0,external_node_path_.join)(workspace, path)], probe/* REFUSED */.ln))
        : (0,probe/* part */.y_)(`makes ${path} and looks what becomes of it`, (0,probe/* act */.Rb)(['create', (0,external_node_path_.join)(workspace, path)], TRIED), {
            by: 'taking-out',
            path,
            fate: 'stays',
        });
    const { unlisted } = arrangement;
    const beside = (0,probe/* part */.y_)('makes a file beside the workspace', (0,probe/* act */.Rb)(['pass', `${workspace}-sp-verify`], probe/* REFUSED */.ln));
    const outside = unlisted === null
        ? beside
        : direct
            ? (0,probe/* part */.y_)(`makes ${unlisted}`, (0,probe/* act */.Rb)(['pass', (0,external_node_path_.join)(workspace, unlisted)], probe/* REFUSED */.ln))
            : stays(unlisted);
    return [
        ...arrangement.write.map(({ glob, path }) => path === null
            ? none('filesystem.write', glob)
            : (0,probe/* probe */.dy)('filesystem.write', glob, outside, comesOut(subject, path))),
        ...(arrangement.write.length > 0 ? [] : [(0,probe/* probe */.dy)('filesystem.write', '(nothing)', outside, temporary)]),
        ...[...arrangement.deny, ...(direct ? [] : arrangement.protect)].map(({ glob, path }) => path === null ? none('filesystem.deny', glob) : (0,probe/* probe */.dy)('filesystem.deny', glob, stays(path), twin)),
    ];
}
/** A file that the policy lets come out of the sandbox. */
function comesOut({ plan, workspace }, path) {
    if (plan.workspace.mode === 'read-write')
        return (0,probe/* part */.y_)(`makes ${path} and takes it away`, (0,probe/* act */.Rb)(['pass', (0,external_node_path_.join)(workspace, path)], probe/* WORKS */.pI));
    return (0,probe/* part */.y_)(`makes ${path}, which comes out`, (0,probe/* act */.Rb)(['create', (0,external_node_path_.join)(workspace, path)], TRIED), {
        by: 'taking-out',
        path,
        fate: 'comes-out',
    });
}
function readDenyProbes(subject) {
    const { arrangement, workspace } = subject;
    const clause = 'filesystem.read-deny';
    return arrangement.readDeny.flatMap(({ glob, path }) => {
        if (path === null)
            return [none(clause, glob)];
        const at = (0,external_node_path_.join)(workspace, path);
        const twin = readable(subject);
        return [
            (0,probe/* probe */.dy)(clause, glob, (0,probe/* part */.y_)(`reads ${path}`, (0,probe/* act */.Rb)(['read', at], HIDDEN)), twin),
            (0,probe/* probe */.dy)(clause, glob, (0,probe/* part */.y_)(`changes the mode of ${path} and reads it`, (0,probe/* act */.Rb)(['mode', at, '644'], TRIED), (0,probe/* act */.Rb)(['read', at], HIDDEN)), twin),
            (0,probe/* probe */.dy)(clause, glob, (0,probe/* part */.y_)(`links ${path} to another name`, (0,probe/* act */.Rb)(['hardlink', at, `${workspace}/sp-verify/hard`], HIDDEN)), twin),
            (0,probe/* probe */.dy)(clause, glob, (0,probe/* part */.y_)(`reads ${path} by way of /proc`, (0,probe/* act */.Rb)(['read', `/proc/self/root${at}`], HIDDEN)), twin),
            // Last: what has another name then can't be tried by its own.
            (0,probe/* probe */.dy)(clause, glob, (0,probe/* part */.y_)(`gives ${path} another name`, (0,probe/* act */.Rb)(['rename', at, `${at}.sp-verify`], HIDDEN)), twin),
        ];
    });
}
function gitProbes(subject) {
    const { plan, workspace } = subject;
    const config = (0,external_node_path_.join)(workspace, '.git/config');
    const clause = 'filesystem.git';
    const kind = plan.workspace.git;
    const head = (0,external_node_path_.join)(workspace, '.git/HEAD');
    const twin = kind === 'none'
        ? readable(subject)
        : (0,probe/* part */.y_)('reads .git/HEAD', (0,probe/* act */.Rb)(['read', head], { kind: 'matches', pattern: '^ref: ' }));
    return [
        (0,probe/* probe */.dy)(clause, kind, (0,probe/* part */.y_)('looks for a credential in .git/config', (0,probe/* act */.Rb)(['read', config], HIDDEN)), twin),
        ...(kind === 'full'
            ? [(0,probe/* probe */.dy)(clause, kind, (0,probe/* part */.y_)('opens .git/config for writing', (0,probe/* act */.Rb)(['write', config], probe/* REFUSED */.ln)), twin)]
            : [
                (0,probe/* probe */.dy)(clause, kind, (0,probe/* part */.y_)('reads .git/HEAD', (0,probe/* act */.Rb)(['read', head], { kind: 'hides', text: 'ref:' })), twin),
            ]),
    ];
}
function outputProbes(subject) {
    const { arrangement, plan, workspace } = subject;
    if (plan.workspace.mode !== 'overlay')
        return [];
    return arrangement.outputs.map(({ glob, path }) => {
        const clause = 'filesystem.outputs';
        if (path === null)
            return none(clause, glob);
        const link = `${path}-link`;
        return (0,probe/* probe */.dy)(clause, glob, (0,probe/* part */.y_)('leaves a link to /etc/passwd as an output', (0,probe/* act */.Rb)(['symlink', '/etc/passwd', (0,external_node_path_.join)(workspace, link)], TRIED), { by: 'taking-out', path: link, fate: 'stays' }), (0,probe/* part */.y_)(`makes ${path}, which comes out as plain data`, (0,probe/* act */.Rb)(['create', (0,external_node_path_.join)(workspace, path)], probe/* WORKS */.pI), {
            by: 'taking-out',
            path,
            fate: 'output',
        }));
    });
}
/** What the policy mounts, the host's programs and toolchains, and the root of all of it. */
function mountProbes(subject) {
    const { plan, loaded } = subject;
    const { mounts } = loaded.policy.filesystem;
    const stated = mounts.map(({ at, mode, path }) => {
        const clause = 'filesystem.mounts';
        const value = `${path} at ${at}, ${mode}`;
        const see = (0,probe/* part */.y_)(`looks into ${at}`, (0,probe/* act */.Rb)(['read', at], probe/* WORKS */.pI));
        return mode === 'read-only'
            ? (0,probe/* probe */.dy)(clause, value, (0,probe/* part */.y_)(`writes to ${at}`, (0,probe/* act */.Rb)(['pass', `${at}/sp-verify`], probe/* REFUSED */.ln)), see)
            : (0,probe/* probe */.dy)(clause, value, (0,probe/* part */.y_)(`makes a file beside ${at}`, (0,probe/* act */.Rb)(['pass', `${at}-sp-verify`], probe/* REFUSED */.ln)), see);
    });
    const shown = plan.view.flatMap((entry) => {
        if (entry.kind !== 'bind' || entry.writable || mounts.some(({ at }) => at === entry.target))
            return [];
        const system = /^\/(?:usr|etc|bin|sbin|lib[^/]*)(?:\/|$)/.test(entry.target);
        // A file is replaced rather than opened: a program that runs can't be written to by anybody.
        return [
            (0,probe/* probe */.dy)(system ? 'image' : 'filesystem.toolchains', entry.target, (0,probe/* part */.y_)(`writes to ${entry.target}`, ...readOnly(subject, entry.target), (0,probe/* act */.Rb)(['rename', entry.target, `${entry.target}-sp-verify`], probe/* REFUSED */.ln)), (0,probe/* part */.y_)(`looks at ${entry.target}`, (0,probe/* act */.Rb)(['read', entry.target], probe/* WORKS */.pI))),
        ];
    });
    return [...stated, ...shown];
}
function none(clause, value) {
    return { clause, value, reason: 'no path was found that this entry alone decides' };
}

// EXTERNAL MODULE: ./build/compile/seccomp/syscalls.js
var syscalls = __webpack_require__(86409);
;// CONCATENATED MODULE: ./build/verify/derive/hardening.js



const { EPERM, EINTR, ENOSYS } = external_node_os_.constants.errno;
const STATUS = '/proc/self/status';
const CLONE_NEWUSER = 0x10000000;
const TIOCSTI = 0x5412;
const PR_GET_NO_NEW_PRIVS = 39;
const AF_ALG = 38;
const AF_VSOCK = 40;
const SOCK_SEQPACKET = 5;
function hardeningProbes(subject) {
    return [
        ...userProbes(subject),
        ...capabilityProbes(subject),
        ...seccompProbes(subject),
        ...certificateProbes(subject),
    ];
}
function says(path, pattern) {
    return (0,probe/* act */.Rb)(['read', path], { kind: 'matches', pattern });
}
function userProbes(subject) {
    const clause = 'hardening.user';
    const { facts } = subject;
    const call = numbers(facts.arch);
    const status = (0,probe/* part */.y_)('reads its own status', (0,probe/* act */.Rb)(['read', STATUS], probe/* WORKS */.pI));
    const other = '[1-9]\\d*';
    const groups = facts.caller.uid === 0 || subject.plan.tier !== 'process';
    return [
        (0,probe/* probe */.dy)(clause, 'auto', (0,probe/* part */.y_)('becomes root', ...call('setuid', 0).map((argv) => (0,probe/* act */.Rb)(argv, probe/* REFUSED */.ln))), status),
        (0,probe/* probe */.dy)(clause, 'auto', (0,probe/* part */.y_)('looks for uid 0 among its own', says(STATUS, `\\nUid:\\t${other}\\t${other}\\t${other}\\t${other}\\nGid:\\t${other}\\t${other}\\t${other}\\t${other}\\n`)), status),
        ...(groups
            ? [
                (0,probe/* probe */.dy)(clause, 'auto', (0,probe/* part */.y_)('looks for groups of the host', says(STATUS, '\\nGroups:\\t *(?:[1-9]\\d* *)?\\n')), status),
            ]
            : []),
    ];
}
function capabilityProbes({ facts, plan }) {
    const clause = 'hardening.capabilities';
    const sentry = plan.tier === 'gvisor';
    const call = numbers(facts.arch);
    const twin = (0,probe/* part */.y_)('reads its own status', (0,probe/* act */.Rb)(['read', STATUS], probe/* WORKS */.pI));
    const none = (name) => says(STATUS, `\\n${name}:\\t0+\\n`);
    return [
        (0,probe/* probe */.dy)(clause, '(none)', (0,probe/* part */.y_)('looks for a capability that it has', none('CapInh'), none('CapPrm'), none('CapEff'), 
        // The Sentry doesn't say: no more than what is permitted and inherited.
        ...(sentry ? [] : [none('CapAmb')])), twin),
        (0,probe/* probe */.dy)(clause, '(none)', (0,probe/* part */.y_)('looks for one that a program could bring', none('CapBnd')), twin),
        (0,probe/* probe */.dy)(clause, 'no_new_privs', (0,probe/* part */.y_)('looks whether a setuid program would count', ...(sentry
            ? call('prctl', PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0).map((argv) => (0,probe/* act */.Rb)(argv, { kind: 'equals', text: '1' }))
            : [says(STATUS, '\\nNoNewPrivs:\\t1\\n'), says('/proc/1/status', '\\nNoNewPrivs:\\t1\\n')])), twin),
        (0,probe/* probe */.dy)(clause, '(none)', (0,probe/* part */.y_)('mounts, and changes the host name', ...call('mount', '@none', '@/tmp', '@tmpfs', 0, 0).map((argv) => (0,probe/* act */.Rb)(argv, probe/* REFUSED */.ln)), ...call('sethostname', '@sp-verify', 9).map((argv) => (0,probe/* act */.Rb)(argv, probe/* REFUSED */.ln))), twin),
    ];
}
/** Each system call that the profile refuses, with arguments that do nothing, and some that it refuses by their arguments. */
function seccompProbes({ plan, facts, loaded }) {
    const clause = 'hardening.seccomp';
    if (plan.seccomp === null)
        return [];
    const profile = plan.seccomp.profile;
    const call = numbers(facts.arch);
    const twin = (0,probe/* part */.y_)('asks for its process id', ...call('getpid').map((argv) => (0,probe/* act */.Rb)(argv, probe/* WORKS */.pI)));
    const filter = (0,probe/* probe */.dy)(clause, plan.seccomp.name, (0,probe/* part */.y_)('looks for the filter', says(STATUS, '\\nSeccomp:\\t2\\n')), twin);
    const refused = refusedCalls(profile).flatMap((name) => {
        const [argv] = call(name, -1, 0, 0, 0, 0, 0);
        if (argv === undefined)
            return [];
        return [(0,probe/* probe */.dy)(clause, name, (0,probe/* part */.y_)(`calls ${name}`, (0,probe/* act */.Rb)(argv, errorOf(profile, name))), twin)];
    });
    if (loaded.policy.hardening.seccomp.kind === 'file')
        return [filter, ...refused];
    const withArguments = [
        ['unshare of a user namespace', 'makes a user namespace', call('unshare', CLONE_NEWUSER), probe/* REFUSED */.ln],
        [
            'AF_ALG',
            'opens a socket of the kernel’s cryptography',
            call('socket', AF_ALG, SOCK_SEQPACKET, 0),
            { kind: 'fails', errnos: [EPERM] },
        ],
        [
            'AF_VSOCK',
            'opens a socket to the host’s hypervisor',
            call('socket', AF_VSOCK, 1, 0),
            { kind: 'fails', errnos: [EPERM] },
        ],
        ['TIOCSTI', 'types into a terminal', call('ioctl', 0, TIOCSTI, '*'), { kind: 'fails', errnos: [EPERM] }],
        [
            'prlimit of process 1',
            'changes the limits of the init',
            call('prlimit64', 1, 7, 0, '*'),
            { kind: 'fails', errnos: [EPERM] },
        ],
    ];
    return [
        filter,
        ...refused,
        ...withArguments.flatMap(([value, what, argvs, want]) => argvs.map((argv) => (0,probe/* probe */.dy)(clause, value, (0,probe/* part */.y_)(what, (0,probe/* act */.Rb)(argv, want)), twin))),
    ];
}
/** Calls that no rule of the profile allows. Without the filter, and without rights, they do nothing with such arguments. */
function refusedCalls(profile) {
    const let_through = ['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG'];
    if (let_through.includes(profile.defaultAction)) {
        return profile.syscalls
            .filter(({ action, args }) => !let_through.includes(action) && (args ?? []).length === 0)
            .flatMap(({ names }) => names);
    }
    const allowed = new Set(profile.syscalls.filter(({ action }) => let_through.includes(action)).flatMap(({ names }) => names));
    return Object.keys(syscalls/* SYSCALLS */.J).filter((name) => !allowed.has(name));
}
function errorOf(profile, name) {
    const rule = profile.syscalls.find(({ names, args }) => names.includes(name) && (args ?? []).length === 0);
    const action = rule?.action ?? profile.defaultAction;
    const errno = rule === undefined ? profile.defaultErrnoRet : rule.errnoRet;
    // A child that is killed for trying says nothing, which the act reports as EINTR.
    const stated = action === 'SCMP_ACT_ERRNO' ? (errno ?? EPERM) : EINTR;
    // An engine whose libseccomp is older than a call answers that there is none, as does a kernel that is.
    return { kind: 'fails', errnos: [stated, ENOSYS] };
}
/** Acts that make a call by its number on this machine; none where it has no such call. */
function numbers(arch) {
    return (name, ...words) => {
        const number = syscalls/* SYSCALLS */.J[name]?.[arch === 'arm64' ? 1 : 0] ?? null;
        return number === null ? [] : [['call', String(number), ...words.map(String)]];
    };
}
function certificateProbes({ plan }) {
    const bundle = plan.env.base['SSL_CERT_FILE'];
    if (bundle === undefined)
        return [];
    return [
        (0,probe/* probe */.dy)('tls.ca', bundle, (0,probe/* part */.y_)('writes to the certificate authorities', (0,probe/* act */.Rb)(['write', bundle], probe/* REFUSED */.ln)), (0,probe/* part */.y_)('reads them', says(bundle, 'CERTIFICATE'))),
    ];
}

;// CONCATENATED MODULE: ./build/verify/derive/limits.js


const MIB = 2 ** 20;
const PAGE = 4096;
/** Kernel numbers of the resources (native/act-limits.c takes them as they are). */
const RLIMIT = { cpu: 0, fsize: 1 };
/** Longer times are not waited for, and more is neither filled, printed nor started. */
const PATIENCE = 3_000;
/** A virtual machine may have to get its memory first. */
const PATIENCE_FOR_MEMORY = 6_000;
const MOST = { output: 64 * MIB, filled: 256 * MIB, processes: 20_000, files: 1_000_000 };
const nothing = (0,probe/* part */.y_)('starts', (0,probe/* act */.Rb)(['nothing'], probe/* WORKS */.pI));
/** Each limit at its own number: one over it is refused, what it permits isn't. */
function limitProbes(subject) {
    return [
        ...timeProbes(subject),
        ...sizeProbes(subject),
        ...limits_outputProbes(subject),
        ...countProbes(subject),
        ...processorProbes(subject),
        ...memoryProbes(subject),
    ];
}
function timeProbes({ plan }) {
    const { wallTime, cpuTime, cpus } = plan.limits;
    const waited = Math.min(wallTime, PATIENCE);
    const shortened = wallTime > PATIENCE ? 300 : waited;
    const note = wallTime > PATIENCE ? `the clock was tried at ${String(shortened)} ms, which the same init holds` : null;
    // Only where the time can surely be spent before the clock ends it, on a busy machine too.
    const burnt = cpuTime <= PATIENCE && wallTime >= (cpuTime / Math.min(1, cpus)) * 20;
    return [
        (0,probe/* probe */.dy)('limits.wall-time', `${String(wallTime)} ms`, (0,probe/* part */.y_)(`sleeps on after ${String(shortened)} ms`, {
            by: 'act',
            argv: ['sleep', String(shortened + 3_000)],
            ...(shortened === wallTime ? {} : { wallTime: shortened }),
            want: { kind: 'ended', as: { kind: 'timed-out', limit: 'wall-time' } },
        }), (0,probe/* part */.y_)('sleeps for a moment', (0,probe/* act */.Rb)(['sleep', 10], probe/* WORKS */.pI)), note),
        (0,probe/* probe */.dy)('limits.cpu-time', `${String(cpuTime)} ms`, burnt
            ? (0,probe/* part */.y_)(`computes on after ${String(cpuTime)} ms`, (0,probe/* act */.Rb)(['spin', 1, wallTime], {
                kind: 'ended',
                as: { kind: 'timed-out', limit: 'cpu-time' },
            }))
            : (0,probe/* part */.y_)('raises its own limit', (0,probe/* act */.Rb)(['raise', RLIMIT.cpu], { kind: 'fails', errnos: [external_node_os_.constants.errno.EPERM] })), (0,probe/* part */.y_)('finds the limit as the policy has it', (0,probe/* act */.Rb)(['rlimit', RLIMIT.cpu], {
            kind: 'matches',
            pattern: `^${String(Math.max(1, Math.ceil(cpuTime / 1000)))} `,
        })), burnt ? null : 'the number was read inside; the time itself was not spent'),
    ];
}
function sizeProbes({ plan }) {
    const { fileSize, tmpSize, memory } = plan.limits;
    const file = (0,probe/* probe */.dy)('limits.file-size', `${String(fileSize)} bytes`, (0,probe/* part */.y_)('makes a file larger by one byte', (0,probe/* act */.Rb)(['grow', '/tmp/sp-verify', fileSize + 1], { kind: 'fails', errnos: [external_node_os_.constants.errno.EFBIG] })), (0,probe/* part */.y_)('makes a file of that size', (0,probe/* act */.Rb)(['grow', '/tmp/sp-verify', fileSize], probe/* WORKS */.pI)));
    const folders = plan.view.flatMap((entry) => entry.kind === 'tmpfs' && entry.target !== '/run' ? [entry] : []);
    const clause = 'limits.tmp-size';
    const filled = folders.map(({ target, size }) => {
        const value = `${target}: ${String(size)} bytes`;
        const over = size + 2 * PAGE;
        // The kernel refuses at once what a file system can't hold at all; in several files it has to be filled.
        if (fileSize < over && (tmpSize > MOST.filled || tmpSize > memory / 2))
            return {
                clause,
                value,
                reason: `files are limited to ${String(fileSize)} bytes, and filling it with them would take the memory of the run`,
            };
        return (0,probe/* probe */.dy)(clause, value, (0,probe/* part */.y_)(`fills ${target} with more`, (0,probe/* act */.Rb)(['fill', target, over, Math.min(fileSize, over)], {
            kind: 'fails',
            errnos: [external_node_os_.constants.errno.ENOSPC],
        })), (0,probe/* part */.y_)(`puts a page into ${target}`, (0,probe/* act */.Rb)(['fill', target, PAGE, PAGE], probe/* WORKS */.pI)));
    });
    return [file, ...filled];
}
function limits_outputProbes({ plan }) {
    const { output, onOutput } = plan.limits;
    const limit = output <= MOST.output ? output : MIB;
    const note = (at) => at === output ? null : `tried at ${String(at)} bytes, which the same init holds`;
    const small = Math.min(output, MIB);
    return [
        (0,probe/* probe */.dy)('limits.output', `${String(output)} bytes`, over(limit, onOutput, output), within(limit, output), note(limit)),
        (0,probe/* probe */.dy)('limits.on-output', onOutput, over(small, onOutput, output), within(small, output), note(small)),
    ];
}
/** Prints under a limit: the plan's own, unless it is another that the init is told for this once. */
function print(bytes, limit, output, want) {
    const argv = ['print', String(bytes)];
    const says = `prints ${String(bytes)} bytes`;
    return (0,probe/* part */.y_)(says, { by: 'act', argv, ...(limit === output ? {} : { outputLimit: limit }), want });
}
function over(limit, onOutput, output) {
    const ended = onOutput === 'kill' ? 'output-limit' : 'exited';
    return print(limit + 1, limit, output, { kind: 'output', kept: limit, truncated: true, ended });
}
function within(limit, output) {
    return print(limit, limit, output, { kind: 'output', kept: limit, truncated: false, ended: 'exited' });
}
function countProbes({ plan }) {
    const { pids, openFiles } = plan.limits;
    const few = Math.max(1, Math.min(200, Math.floor(pids * 0.75) - 4));
    return [
        pids > MOST.processes
            ? {
                clause: 'limits.pids',
                value: String(pids),
                reason: `more than ${String(MOST.processes)} processes are not started`,
            }
            : (0,probe/* probe */.dy)('limits.pids', String(pids), (0,probe/* part */.y_)(`starts ${String(pids)} more processes`, (0,probe/* act */.Rb)(['processes', pids], { kind: 'below', number: pids })), (0,probe/* part */.y_)(`starts ${String(few)}`, (0,probe/* act */.Rb)(['processes', few], probe/* WORKS */.pI))),
        openFiles > MOST.files
            ? {
                clause: 'limits.open-files',
                value: String(openFiles),
                reason: `more than ${String(MOST.files)} files are not opened`,
            }
            : (0,probe/* probe */.dy)('limits.open-files', String(openFiles), (0,probe/* part */.y_)(`opens ${String(openFiles + 1)} files`, (0,probe/* act */.Rb)(['files', openFiles + 1], { kind: 'below', number: openFiles + 1 })), (0,probe/* part */.y_)(`opens ${String(openFiles)}`, (0,probe/* act */.Rb)(['files', openFiles], probe/* WORKS */.pI))),
    ];
}
function processorProbes({ plan, outside }) {
    const { cpus } = plan.limits;
    const clause = 'limits.cpus';
    if (plan.cgroup.kind === 'none' || plan.cgroup.tree.cpus === null)
        return [];
    if (cpus >= outside.processors)
        return [
            {
                clause,
                value: String(cpus),
                reason: `this machine has ${String(outside.processors)} processors: nothing can use more`,
            },
        ];
    // On a busy machine one process gets little by itself: many of them get what they aren't kept from.
    const processes = Math.max(1, Math.min(8 * Math.ceil(cpus), plan.limits.pids - 4));
    return [
        (0,probe/* probe */.dy)(clause, String(cpus), (0,probe/* part */.y_)(`computes in ${String(processes)} processes at once`, (0,probe/* act */.Rb)(['spin', processes, 1_000], { kind: 'processors', most: cpus, of: outside.processors })), (0,probe/* part */.y_)('computes for a moment', (0,probe/* act */.Rb)(['spin', 1, 10], probe/* WORKS */.pI))),
    ];
}
function memoryProbes({ plan, outside }) {
    const { memory } = plan.limits;
    const clause = 'limits.memory';
    const value = `${String(memory)} bytes`;
    const over = memory + Math.max(64 * MIB, Math.floor(memory / 10));
    if (over + 512 * MIB > outside.freeMemory)
        return [
            {
                clause,
                value,
                reason: `this machine has ${String(outside.freeMemory)} bytes to spare, too few to go over it safely`,
            },
        ];
    return [
        {
            ...(0,probe/* probe */.dy)(clause, value, (0,probe/* part */.y_)(`uses ${String(over)} bytes`, {
                by: 'act',
                argv: ['memory', String(over)],
                patience: PATIENCE_FOR_MEMORY,
                want: { kind: 'no-memory' },
            }), memory < 8 * MIB
                ? nothing
                : (0,probe/* part */.y_)(`uses ${String(Math.min(memory / 4, 32 * MIB))} bytes`, (0,probe/* act */.Rb)(['memory', Math.floor(Math.min(memory / 4, 32 * MIB))], probe/* WORKS */.pI))),
            // The Sentry lies in the same cgroup, and ends with what it has inside.
            ...(plan.tier === 'gvisor' ? { last: true } : {}),
        },
    ];
}

;// CONCATENATED MODULE: ./build/verify/derive/tier.js



/**
 * Namespaces that each tier makes. An engine gives a container the host's user namespace. Another kernel's have the
 * numbers that every kernel starts with, and tell nothing.
 */
const NAMESPACES = {
    process: ['cgroup', 'ipc', 'mnt', 'net', 'pid', 'user', 'uts'],
    container: ['cgroup', 'ipc', 'mnt', 'net', 'pid', 'uts'],
    gvisor: ['ipc', 'mnt', 'net', 'pid', 'user', 'uts'],
    microvm: [],
};
const tier_status = (0,probe/* part */.y_)('reads its own /proc', (0,probe/* act */.Rb)(['read', '/proc/self/status'], probe/* WORKS */.pI));
/** What the wall itself is made of, whatever the policy's other clauses say. */
function tierProbes(subject) {
    const { plan, facts, outside } = subject;
    const clause = 'tier';
    return [
        ...NAMESPACES[plan.tier].map((kind) => (0,probe/* probe */.dy)(clause, `${kind} namespace`, (0,probe/* part */.y_)(`looks whether its ${kind} namespace is the host's`, (0,probe/* act */.Rb)(['readlink', `/proc/self/ns/${kind}`], {
            kind: 'differs',
            from: outside.namespaces[kind] ?? '',
        })), tier_status)),
        ...(plan.tier === 'gvisor'
            ? [
                (0,probe/* probe */.dy)(clause, 'the Sentry', (0,probe/* part */.y_)('asks which kernel answers', (0,probe/* act */.Rb)(['read', '/proc/version'], probe/* WORKS */.pI), (0,probe/* act */.Rb)(['read', '/proc/version'], { kind: 'hides', text: facts.kernel })), tier_status),
            ]
            : []),
        (0,probe/* probe */.dy)(clause, 'host name', (0,probe/* part */.y_)('looks for the host’s name', (0,probe/* act */.Rb)(['read', '/proc/sys/kernel/hostname'], { kind: 'matches', pattern: `^${compile_environment/* HOSTNAME */.yA}\\n` })), tier_status),
        (0,probe/* probe */.dy)(clause, 'root', (0,probe/* part */.y_)('makes a file in the root of all', ...readOnly(subject, '/')), readable(subject)),
        (0,probe/* probe */.dy)(clause, 'host files', (0,probe/* part */.y_)('reads a file of the host beside the workspace', (0,probe/* act */.Rb)(['read', outside.file.path], { kind: 'hides', text: outside.file.secret })), readable(subject)),
        // The Sentry tells the numbers of its descriptors; what they are, it doesn't.
        ...['environ', 'mem', 'cwd', 'root', plan.tier === 'gvisor' ? 'fd/0' : 'fd'].map((name) => (0,probe/* probe */.dy)(clause, `init's ${name}`, (0,probe/* part */.y_)(`looks at /proc/1/${name}`, (0,probe/* act */.Rb)(['read', `/proc/1/${name}`], probe/* REFUSED */.ln)), tier_status)),
        ...['/proc/sysrq-trigger', '/proc/sys/kernel/core_pattern', '/proc/sys/vm/overcommit_memory'].map((path) => (0,probe/* probe */.dy)(clause, path, (0,probe/* part */.y_)(`opens ${path} for writing`, (0,probe/* act */.Rb)(['write', path], probe/* REFUSED */.ln)), tier_status)),
        ...imageProbes(subject),
    ];
}
function imageProbes({ loaded }) {
    const { image } = loaded.policy;
    if (image.kind === 'host' || image.digest === null)
        return [];
    return [
        (0,probe/* probe */.dy)('image', image.reference, (0,probe/* part */.y_)('compares what the engine opened with the digest', {
            by: 'fact',
            name: 'image digest',
            is: image.digest,
        }), tier_status),
    ];
}

;// CONCATENATED MODULE: ./build/verify/derive/index.js









/**
 * The probes of a policy: for each value of each clause something that it forbids and something that it permits.
 * Pure. A clause that nobody enforces here, or of which nothing can be tried, is named with the reason; none is left
 * out.
 */
function deriveProbes(subject) {
    const all = [
        ...tierProbes(subject),
        ...hardeningProbes(subject),
        ...(0,environment/* environmentProbes */.$p)(subject),
        ...(0,environment/* inputProbes */._S)(subject),
        ...fileProbes(subject),
        ...execProbes(subject),
        ...commandProbes(subject),
        ...egressProbes(subject),
        // What may end the init comes last.
        ...limitProbes(subject),
    ];
    const { cells } = subject.plan.matrix;
    const unenforced = new Map(cells.flatMap((cell) => (cell.enforcer === 'none' ? [[cell.clause, cell.note]] : [])));
    const held = all.filter(({ clause }) => !unenforced.has(clause));
    const probed = new Set(held.map(({ clause }) => clause));
    const rest = cells.flatMap(({ clause }) => probed.has(clause) ? [] : [{ clause, value: '', reason: reasonFor(clause, unenforced) }]);
    return (0,probe/* derived */.un)([...held, ...rest]);
}
function reasonFor(clause, unenforced) {
    if (unenforced.has(clause))
        return `nobody enforces it here: ${unenforced.get(clause) ?? 'the tier can’t'}`;
    switch (clause) {
        case 'audit.redact':
            return 'it concerns what this program writes, and nothing inside';
        case 'phases':
            return 'a phase is probed as a policy of its own';
        case 'hardening.apparmor':
        case 'hardening.selinux':
            return 'what the host’s security module adds to the rest isn’t tried apart from it';
        default:
            return 'it forbids nothing as it stands';
    }
}


/***/ })

};
;