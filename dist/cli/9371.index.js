"use strict";
exports.id = 9371;
exports.ids = [9371,9899,5838,8916];
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

/***/ 13967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ deny),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   cw: () => (/* binding */ allow),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** A decision that permits. */
function allow(clause, reason) {
    return { verdict: 'allow', clause, reason, nearest: null, suggestion: null };
}
/** A decision that refuses; `nearest` and `suggestion` where there are any. */
function deny(clause, reason, more = {}) {
    return {
        verdict: 'deny',
        clause,
        reason,
        nearest: more.nearest ?? null,
        suggestion: more.suggestion ?? null,
    };
}
/**
 * Where a clause was written. A clause that has no place of its own (`commands.allow[1].args[0]`) gets that of
 * the nearest clause around it; null: nothing around it is written either, so it is a default.
 */
function originOf(loaded, clause) {
    for (let at = clause; at !== null; at = enclosing(at)) {
        if (Object.hasOwn(loaded.origins, at))
            return loaded.origins[at] ?? null;
    }
    return null;
}
/** The 1-based line of a clause, by the rules of `originOf`; null for a default. */
function lineOf(loaded, clause) {
    return originOf(loaded, clause)?.line ?? null;
}
function enclosing(clause) {
    const cut = Math.max(clause.lastIndexOf('.'), clause.lastIndexOf('['));
    return cut > 0 ? clause.slice(0, cut) : null;
}


/***/ }),

/***/ 75838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideEnv: () => (/* binding */ decideEnv),
/* harmony export */   looksLikeCredential: () => (/* reexport safe */ _policy_values_credential_js__WEBPACK_IMPORTED_MODULE_1__.P)
/* harmony export */ });
/* harmony import */ var _policy_values_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1957);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13967);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39899);




/**
 * Files by which a step speaks to its runner; whoever can write them sets variables, PATH and outputs of later
 * steps. They are no secrets, so `secret` doesn't pass them either.
 */
const RUNNER_FILES = new Set([
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
/** Variables that the sandbox sets itself, for the message alone. */
const OWN = new Set(['HOME', 'TMPDIR', 'PATH', 'LANG', 'TZ', 'USER', 'LOGNAME', 'PWD']);
/**
 * May the host's variable of this name be seen inside? `pass` never passes what looks like a credential; `secret`
 * does, by the whole name. `set` is a value of the policy's own, so the host's stays outside; PATH is always the sandbox's own.
 */
function decideEnv({ env }, name) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .deny */ .Xg)('env.pass', `${JSON.stringify(name)} is no name of a variable.`);
    }
    if (RUNNER_FILES.has(name.toUpperCase())) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .deny */ .Xg)('env', `${name} names a file that steers later steps of the job, and never passes.`);
    }
    if (Object.hasOwn(env.set, name)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .allow */ .cw)(`env.set.${name}`, `The policy gives ${name} a value of its own; the host's is not seen.`);
    }
    if (name === 'PATH')
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .deny */ .Xg)('env.pass', `The sandbox has its own ${name}; the host's is never passed.`);
    const secret = env.secret.indexOf(name);
    if (secret >= 0)
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .allow */ .cw)(`env.secret[${secret}]`, `${name} is passed as a secret.`);
    const passed = env.pass.findIndex((entry) => entry.endsWith('*') ? entry !== '*' && name.startsWith(entry.slice(0, -1)) : entry === name);
    if (name === 'CI' && passed < 0) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .allow */ .cw)('env.pass', 'CI is seen inside wherever the host sets it, whatever the policy passes.');
    }
    const asSecret = { change: 'append', clause: 'env.secret', add: [name] };
    if ((0,_policy_values_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeCredential */ .P)(name)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .deny */ .Xg)(passed < 0 ? 'env.secret' : `env.pass[${passed}]`, passed < 0
            ? `${name} looks like a credential, and secret doesn't name it.`
            : `${name} looks like a credential, which pass never passes; secret says that it is meant.`, {
            nearest: passed < 0
                ? null
                : {
                    clause: `env.pass[${passed}]`,
                    differs: `${String(env.pass[passed])} is in pass, not in secret`,
                },
            suggestion: asSecret,
        });
    }
    if (passed >= 0)
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .allow */ .cw)(`env.pass[${passed}]`, `${String(env.pass[passed])} passes ${name}.`);
    const like = (0,_near_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, env.pass.filter((entry) => !entry.endsWith('*')));
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .deny */ .Xg)('env.pass', OWN.has(name)
        ? `The sandbox has its own ${name}; the host's is not passed.`
        : `Nothing passes ${name}, and no other variable of the host is seen inside.`, {
        nearest: like === null ? null : { clause: `env.pass[${env.pass.indexOf(like)}]`, differs: `it names ${like}` },
        suggestion: { change: 'append', clause: 'env.pass', add: [name] },
    });
}


/***/ }),

/***/ 52226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requestText),
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13967);
/* harmony import */ var _widen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90426);


const VERDICTS = { allow: 'allowed', deny: 'denied', escalate: 'escalated' };
/**
 * Says a decision in lines of plain text: the verdict, the clause with its file and line, the reason, the nearest
 * miss and the YAML that would admit the request. Holds text from the policy and the request: whoever prints it
 * escapes control characters.
 */
function explain(loaded, request, decision) {
    const lines = [
        `${VERDICTS[decision.verdict]}: ${requestText(request)}`,
        `  by ${place(loaded, decision.clause)}`,
        `  ${decision.reason}`,
    ];
    if (decision.nearest !== null) {
        lines.push(`  nearest: ${place(loaded, decision.nearest.clause)}; ${decision.nearest.differs}`);
    }
    if (decision.suggestion !== null) {
        lines.push('  this would admit it:');
        for (const line of (0,_widen_js__WEBPACK_IMPORTED_MODULE_0__/* .widening */ .Y)(decision.suggestion).trimEnd().split('\n'))
            lines.push(`    ${line}`);
    }
    return lines;
}
/** A request in a few words, as it would be asked on the command line. */
function requestText(request) {
    switch (request.kind) {
        case 'run':
            return `run ${request.command}`;
        case 'connect':
            return `connect ${request.target}`;
        case 'read':
        case 'write':
            return `${request.kind} ${request.path}`;
        case 'env':
            return `env ${request.name}`;
        case 'input':
            // The value may be a secret, or hostile; the name says which input it is.
            return `input ${request.name}`;
    }
}
function place(loaded, clause) {
    const origin = (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(loaded, clause);
    return origin === null ? `${clause} (default)` : `${clause} (${origin.file}:${origin.line})`;
}


/***/ }),

/***/ 39899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   nY: () => (/* binding */ drawnAs),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66905);

/**
 * The candidate nearest to a word, for naming what was probably meant: at most two edits away, one for a word of
 * five letters or fewer, none for one of two; null when there is none.
 */
function nearest(word, candidates) {
    const most = Math.min(2, Math.floor(word.length / 3));
    let best = null;
    let least = most + 1;
    for (const candidate of candidates) {
        const edits = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(word, candidate, least - 1);
        if (edits < least) {
            least = edits;
            best = candidate;
        }
    }
    return best;
}
/** Letters of other alphabets that are drawn like Latin ones, for saying what a name only looks like. */
const LOOKS_LIKE = {
    а: 'a', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', ӏ: 'l', о: 'o', р: 'p', ѕ: 's', у: 'y', х: 'x', ԝ: 'w',
    α: 'a', ο: 'o', ρ: 'p', ν: 'v', υ: 'u', ι: 'i', κ: 'k', ɡ: 'g', ı: 'i', ⅼ: 'l', ⅰ: 'i', ｍ: 'm',
}; // prettier-ignore
/** The ASCII text that a text with look-alike or invisible characters is drawn as; null when it is ASCII already. */
function drawnAs(text) {
    // eslint-disable-next-line no-control-regex -- the point is to tell ASCII from the rest
    if (/^[\x00-\x7f]*$/.test(text))
        return null;
    return Array.from(text.normalize('NFKC'))
        .map((letter) => LOOKS_LIKE[letter] ?? letter)
        .join('')
        .replace(/\p{Cf}|\p{Mn}/gu, '');
}
/** The code points beyond ASCII of a text, as `U+0441`, for messages. */
function codePoints(text) {
    const points = Array.from(text)
        .map((letter) => letter.codePointAt(0) ?? 0)
        .filter((point) => point > 0x7e || point < 0x20)
        .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
    return [...new Set(points)].slice(0, 4).join(', ');
}


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

/***/ 90426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ widening)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * Writes a suggestion as the YAML a reviewer would merge: the clause's keys from the top of the policy, the new
 * entries below. Ends with a line break.
 */
function widening(suggestion) {
    const keys = suggestion.clause.split('.');
    const value = keys.reduceRight((inner, key) => ({ [key]: inner }), suggestion.add);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 0, collectionStyle: 'block' });
}


/***/ }),

/***/ 23654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   Xi: () => (/* binding */ RUNNER_FILES),
/* harmony export */   eB: () => (/* binding */ CREDENTIAL_VARIABLES),
/* harmony export */   iD: () => (/* binding */ mayBeCredential),
/* harmony export */   oA: () => (/* binding */ credentialForm)
/* harmony export */ });
const IN_URL = 'a password in a URL';
const PRIVATE_KEY = 'a private key';
/**
 * Texts that are credentials by their form; issuers give them these prefixes so that scanners find them. Texts are
 * hostile and may be long: no form may begin again inside what it failed to match, or a search takes quadratic time.
 */
const FORMS = [
    ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})/],
    ['a GitLab token', /\bgl(?:pat|ptt|dt|rt|cbt|ft|soat)-[A-Za-z0-9_-]{20,}/],
    ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
    ['a Google API key', /\bAIza[A-Za-z0-9_-]{35}\b/],
    ['a Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/],
    ['a package registry token', /\b(?:npm_[A-Za-z0-9]{36}|pypi-AgE[A-Za-z0-9_-]{20,}|cio[A-Za-z0-9]{32})/],
    ['a Docker Hub token', /\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}/],
    ['a Vault token', /\bhv[sbr]\.[A-Za-z0-9_-]{20,}/],
    ['a model provider’s key', /\bsk-[A-Za-z0-9_-]{20,}/],
    ['a Stripe key', /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}/],
    [PRIVATE_KEY, /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/],
    ['a JSON web token', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\./],
    [IN_URL, /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i],
];
/** `a://b:c@` */
const SHORTEST = 8;
/** What credential a text holds by its form, null when it holds none that is known. */
function credentialForm(text) {
    if (text.length < SHORTEST)
        return null;
    return FORMS.find(([, form]) => form.test(text))?.[0] ?? null;
}
const EVERYWHERE = FORMS.map(([what, form]) => [what, new RegExp(form.source, `${form.flags}g`)]);
/** Passwords of URLs that stand for one, or that everybody knows. */
const PLACEHOLDER = /:(?:[^@]*[${}<>*%[\]()][^@]*|pass|password|passwd|pwd|pw|secret|example|changeme|test|token|user|root|admin|x+|\.+|…)@$/i;
/** What only looks like a credential in source code: `${PASSWORD}`, what documents end in EXAMPLE, names made of words. */
function standsFor(what, text) {
    if (what === IN_URL)
        return PLACEHOLDER.test(text);
    return what !== PRIVATE_KEY && (/EXAMPLE$/.test(text) || !/\d/.test(text));
}
/** Every credential in a text of any kind and length, in order, none inside another. In time linear in the text. */
function credentialsIn(text) {
    const found = [];
    for (const [what, form] of EVERYWHERE) {
        for (const match of text.matchAll(form)) {
            if (standsFor(what, match[0]))
                continue;
            found.push({ what, start: match.index, end: match.index + match[0].length });
        }
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    return found.filter((one) => {
        if (one.start < end)
            return false;
        end = one.end;
        return true;
    });
}
/** Values that say that there is no credential, or where one is, rather than being one. */
const NO_CREDENTIAL = /^(?:|0|1|true|false|yes|no|on|off|none|null|unset|dummy|test|example|\/[^\s]*|~\/[^\s]*|[a-z]+:\/\/[^@\s]*)$/i;
/** Whether a value may be a credential, given that its variable's name says so. */
function mayBeCredential(value) {
    return !NO_CREDENTIAL.test(value);
}
/** Variables that a runner, a forge or a cloud's tools keep credentials in, for prefixes that would pass them. */
const CREDENTIAL_VARIABLES = [
    ...['GITHUB_TOKEN', 'GH_TOKEN', 'GH_ENTERPRISE_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'],
    ...[
        'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
        'ACTIONS_ID_TOKEN_REQUEST_URL',
        'ACTIONS_CACHE_URL',
        'ACTIONS_RUNTIME_URL',
    ],
    ...['CI_JOB_TOKEN', 'CI_REGISTRY_PASSWORD', 'CI_DEPLOY_PASSWORD', 'GITLAB_TOKEN', 'BITBUCKET_TOKEN'],
    ...[
        'NPM_TOKEN',
        'NODE_AUTH_TOKEN',
        'TWINE_PASSWORD',
        'UV_PUBLISH_TOKEN',
        'CARGO_REGISTRY_TOKEN',
        'GEM_HOST_API_KEY',
    ],
    ...[
        'AWS_ACCESS_KEY_ID',
        'AWS_SECRET_ACCESS_KEY',
        'AWS_SESSION_TOKEN',
        'AZURE_CLIENT_SECRET',
        'ARM_CLIENT_SECRET',
    ],
    ...[
        'DOCKER_PASSWORD',
        'DOCKER_AUTH_CONFIG',
        'VAULT_TOKEN',
        'OPENAI_API_KEY',
        'ANTHROPIC_API_KEY',
        'HF_TOKEN',
    ],
    ...['DATABASE_PASSWORD', 'PGPASSWORD', 'MYSQL_PWD', 'SSH_PRIVATE_KEY', 'SENTRY_AUTH_TOKEN', 'SONAR_TOKEN'],
];
/** Files of the runner by which a step changes the steps after it. */
const RUNNER_FILES = [
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];


/***/ }),

/***/ 93965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ META_RULES)
/* harmony export */ });
/** Rules about linting itself. They are no checks of a policy's meaning, and can't be ignored. */
const META_RULES = {
    ignoreUnread: { id: 'SP0811', severity: 'error', title: 'ignore comment without rule or reason' },
    ignoreUnused: { id: 'SP0812', severity: 'warning', title: 'ignore comment silences nothing' },
    ruleFailed: { id: 'SP0899', severity: 'error', title: 'a rule failed' },
};


/***/ }),

/***/ 46047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/decide/address-text.js
var address_text = __webpack_require__(58697);
// EXTERNAL MODULE: ./build/policy/kind.js
var kind = __webpack_require__(22741);
;// CONCATENATED MODULE: ./build/lint/rules/broad-range.js


/** The shortest prefixes that still mean one network rather than a part of the Internet. */
const SHORTEST = { 4: 16, 6: 48 };
const broadRange = {
    meta: { id: 'SP0209', severity: 'warning', title: 'broad range of addresses' },
    *check({ policy, at }) {
        for (const [index, rule] of policy.egress.allow.entries()) {
            const range = rule.kind === 'cidr' ? (0,address_text/* parseCidr */.GN)(rule.cidr) : null;
            if (rule.kind !== 'cidr' || range === null || range.length >= SHORTEST[range.family])
                continue;
            yield {
                message: `${(0,kind/* shown */.SP)(rule.cidr)} is a broad range: every machine in it may be reached, by any name`,
                at: at(`egress.allow[${index}]`),
                help: `State the addresses that are needed; /${SHORTEST[range.family]} is the broadest that passes here.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/command-shadowed.js

/** A rule that a wider one for the same program makes superfluous: the narrowing that it shows isn't there. */
const commandShadowed = {
    meta: { id: 'SP0404', severity: 'warning', title: 'command rule without effect' },
    *check({ policy, at, named, removal }) {
        const allow = policy.commands.allow ?? [];
        for (const [index, rule] of allow.entries()) {
            const wider = allow.findIndex((other, position) => position !== index && covers(other, rule) && (position < index || !covers(rule, other)));
            if (wider === -1)
                continue;
            const [clause, other] = [`commands.allow[${index}]`, `commands.allow[${wider}]`];
            const fix = removal(clause, `Remove ${named(clause)}, which has no effect`);
            yield {
                message: `the rule for ${(0,kind/* shown */.SP)(rule.run)} narrows nothing: ${named(other)} already allows what it allows`,
                at: at(clause),
                related: [{ message: `${named(other)} is here`, location: at(other) }],
                help: 'Remove one of the two; keep the narrower one if that is what was meant.',
                ...(fix === null ? {} : { fix }),
            };
        }
    },
};
function covers(wide, narrow) {
    if (wide.run !== narrow.run)
        return false;
    if (wide.args === null)
        return true;
    const prefixes = wide.args;
    return (narrow.args !== null && narrow.args.every((args) => prefixes.some((prefix) => startsWith(args, prefix))));
}
function startsWith(args, prefix) {
    return prefix.every((word, index) => args[index] === word);
}

// EXTERNAL MODULE: ./build/decide/env.js
var env = __webpack_require__(75838);
// EXTERNAL MODULE: ./build/lint/credentials.js
var credentials = __webpack_require__(23654);
;// CONCATENATED MODULE: ./build/lint/rules/credential-passed.js



/** `pass` is for settings. What looks like a credential is withheld at run time, and lint says so beforehand. */
const credentialPassed = {
    meta: { id: 'SP0502', severity: 'error', title: 'env.pass names a credential' },
    *check({ policy, at }) {
        for (const [index, entry] of policy.env.pass.entries()) {
            const what = meantBy(entry);
            if (what === null)
                continue;
            yield {
                message: what,
                at: at(`env.pass[${index}]`),
                help: entry.endsWith('*')
                    ? 'Name the variables that are needed, one by one.'
                    : 'If the code is meant to have it, name it in env.secret; otherwise remove it.',
            };
        }
    },
};
function meantBy(entry) {
    const prefix = entry.endsWith('*') ? entry.slice(0, -1) : null;
    const names = (candidate) => prefix === null ? candidate === entry : candidate.startsWith(prefix);
    const file = credentials/* RUNNER_FILES */.Xi.find(names);
    if (prefix !== null) {
        const credential = credentials/* CREDENTIAL_VARIABLES */.eB.find(names) ?? ((0,env.looksLikeCredential)(prefix.replace(/_$/, '')) ? entry : null);
        if (credential !== null)
            return `${(0,kind/* shown */.SP)(entry)} takes in ${credential}: credentials aren't passed by a pattern`;
        return file === undefined
            ? null
            : `${(0,kind/* shown */.SP)(entry)} takes in ${file}, a file that steers later steps of the job`;
    }
    if (file !== undefined)
        return `${entry} names a file that steers later steps of the job; it is never passed`;
    return (0,env.looksLikeCredential)(entry)
        ? `${(0,kind/* shown */.SP)(entry)} looks like a credential, and pass never passes one`
        : null;
}

;// CONCATENATED MODULE: ./build/lint/rules/daemon-socket.js

/** Folders in which daemons keep their sockets; showing one shows them all. */
const SOCKET_FOLDERS = [
    '/run',
    '/var/run',
    '/run/docker',
    '/run/containerd',
    '/run/podman',
    '/run/crio',
    '/run/dbus',
    '/run/user',
];
/** Whoever speaks to one of these daemons is root on the host, or someone else entirely. */
const SOCKETS = /(?:^|\/)(?:docker|podman|containerd|buildkitd|crio|dockershim|nerdctl|libvirt-sock|qmp|snapd|lxd)(?:\.raw)?(?:\.sock|\.socket)?$|\.sock(?:et)?$|(?:^|\/)(?:system_bus_socket|\.X11-unix|S\.gpg-agent.*|agent\.\d+)$/;
const daemonSocket = {
    meta: { id: 'SP0303', severity: 'error', title: 'daemon socket mounted' },
    *check({ policy, at }) {
        for (const [index, mount] of policy.filesystem.mounts.entries()) {
            const path = mount.path.replace(/\/+$/, '');
            if (!SOCKETS.test(path) &&
                !SOCKET_FOLDERS.some((folder) => path === folder || path.startsWith(`${folder}/user/`))) {
                continue;
            }
            yield {
                message: `${(0,kind/* shown */.SP)(mount.path)} is, or holds, the socket of a daemon: who speaks to that daemon acts as it, outside of the sandbox (often as root)`,
                at: at(`filesystem.mounts[${index}]`),
                help: 'Remove the mount; a read-only mount does not help, as a socket needs no writing.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/deny-pattern-alone.js
/** A list of bad substrings has a way around it; a list of allowed programs is the other way round. */
const denyPatternAlone = {
    meta: { id: 'SP0402', severity: 'warning', title: 'deny-patterns without an allowlist' },
    *check({ policy, at }) {
        if (policy.commands.allow !== null || policy.commands.denyPatterns.length === 0)
            return;
        yield {
            message: 'deny-patterns alone stop only who spells it that way: anything may be started, and every command has another spelling',
            at: at('commands.deny-patterns', 'key'),
            help: 'Name the programs that are needed in commands.allow.',
        };
    },
};

;// CONCATENATED MODULE: ./build/lint/programs.js
/** The file name of a program, without the version that distributions append: `python3.12` is `python`. */
function programName(run) {
    const base = run.slice(run.lastIndexOf('/') + 1).toLowerCase();
    return base.replace(/(?:-?\d+(?:\.\d+)*)$/, '') || base;
}
/** Programs that run whatever program text they are given. */
const INTERPRETERS = new Set([
    ...[
        'sh',
        'bash',
        'dash',
        'zsh',
        'ksh',
        'fish',
        'ash',
        'busybox',
        'pwsh',
        'powershell',
        'nu',
        'elvish',
        'xonsh',
    ],
    ...[
        'python',
        'pypy',
        'ipython',
        'node',
        'nodejs',
        'deno',
        'bun',
        'tsx',
        'ts-node',
        'ruby',
        'irb',
        'perl',
        'php',
    ],
    ...[
        'lua',
        'luajit',
        'r',
        'rscript',
        'julia',
        'java',
        'jshell',
        'groovy',
        'kotlin',
        'scala',
        'clojure',
        'bb',
    ],
    ...['tclsh', 'expect', 'guile', 'racket', 'elixir', 'iex', 'erl', 'escript', 'awk', 'gawk', 'mawk', 'nawk'],
    ...['gdb', 'lldb', 'emacs', 'vim', 'vi', 'nvim', 'ed', 'sqlite', 'psql', 'mysql', 'm4'],
]);
/** Programs that start others: named by their arguments, by the project's files, or by what they download. */
const LAUNCHERS = new Set([
    ...[
        'env',
        'xargs',
        'find',
        'time',
        'timeout',
        'nice',
        'nohup',
        'setsid',
        'stdbuf',
        'parallel',
        'watch',
        'entr',
    ],
    ...[
        'make',
        'gmake',
        'cmake',
        'ninja',
        'just',
        'task',
        'rake',
        'gradle',
        'mvn',
        'ant',
        'sbt',
        'bazel',
        'buck',
    ],
    ...[
        'npm',
        'npx',
        'pnpm',
        'pnpx',
        'yarn',
        'bunx',
        'corepack',
        'pip',
        'pipx',
        'uv',
        'uvx',
        'poetry',
        'pdm',
        'tox',
        'nox',
    ],
    ...[
        'pytest',
        'go',
        'cargo',
        'rustup',
        'gem',
        'bundle',
        'composer',
        'dotnet',
        'git',
        'tar',
        'rsync',
        'less',
        'man',
    ],
    ...['script', 'tmux', 'screen', 'direnv', 'conda', 'mamba', 'nix', 'pre-commit', 'lerna', 'nx', 'turbo'],
]);
/** Programs whose purpose is other rights, other machines or other roots. */
const PRIVILEGED = new Set([
    ...[
        'sudo',
        'su',
        'doas',
        'pkexec',
        'runuser',
        'setpriv',
        'capsh',
        'newgrp',
        'sg',
        'chroot',
        'unshare',
        'nsenter',
    ],
    ...[
        'mount',
        'umount',
        'losetup',
        'insmod',
        'modprobe',
        'docker',
        'podman',
        'nerdctl',
        'ctr',
        'crictl',
        'buildah',
    ],
    ...[
        'kubectl',
        'helm',
        'lxc',
        'machinectl',
        'bwrap',
        'firejail',
        'systemctl',
        'systemd-run',
        'crontab',
        'at',
        'batch',
    ],
    ...[
        'ssh',
        'scp',
        'sftp',
        'telnet',
        'nc',
        'ncat',
        'netcat',
        'socat',
        'ip',
        'iptables',
        'nft',
        'tcpdump',
        'strace',
        'ptrace',
    ],
]);

;// CONCATENATED MODULE: ./build/lint/rules/deny-pattern-moot.js


/** What a pattern keeps off the command line, an interpreter does from inside. */
const denyPatternMoot = {
    meta: { id: 'SP0401', severity: 'warning', title: 'interpreter makes deny-patterns moot' },
    *check({ policy, at }) {
        const { allow, denyPatterns } = policy.commands;
        const pattern = denyPatterns[0];
        if (allow === null || pattern === undefined)
            return;
        for (const [index, rule] of allow.entries()) {
            if (rule.args !== null || !INTERPRETERS.has(programName(rule.run)))
                continue;
            yield {
                message: `${(0,kind/* shown */.SP)(rule.run)} may be started with any program text, so that what ${(0,kind/* shown */.SP)(pattern)} forbids on the command line it does from inside`,
                at: at(`commands.allow[${index}]`),
                related: [{ message: 'the pattern is here', location: at('commands.deny-patterns[0]') }],
                help: 'State the argument prefixes it may have, or rely on filesystem and egress clauses instead of patterns.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/ech-allowed.js

/** An encrypted ClientHello hides the name that the gateway would check. */
const echAllowed = {
    meta: { id: 'SP0210', severity: 'info', title: 'encrypted ClientHello allowed' },
    *check({ policy, at }) {
        for (const [index, rule] of policy.egress.allow.entries()) {
            if (rule.kind !== 'host' || rule.ech !== 'allow')
                continue;
            yield {
                message: `with ech: allow, the true name of a connection to ${(0,kind/* shown */.SP)(rule.host)} can be hidden: only the outer name is checked`,
                at: at(`egress.allow[${index}]`),
                help: 'Keep it only for clients that always send the extension, such as Chromium.',
            };
        }
    },
};

// EXTERNAL MODULE: ./build/decide/egress-rules.js
var egress_rules = __webpack_require__(28656);
;// CONCATENATED MODULE: ./build/lint/egress.js


/** A rule's target in a few words. */
function describeRule(rule) {
    switch (rule.kind) {
        case 'host':
            return `the host ${(0,kind/* shown */.SP)(rule.host)}${portsOf(rule.ports)}`;
        case 'cidr':
            return `the range ${(0,kind/* shown */.SP)(rule.cidr)}${portsOf(rule.ports)}`;
        case 'service':
            return `the service ${(0,kind/* shown */.SP)(rule.service)}${portsOf(rule.ports)}`;
        case 'registry':
            return `the registry ${(0,kind/* shown */.SP)(rule.registry)}`;
    }
}
function portsOf(ports) {
    return ports.length === 0 ? '' : `, port ${ports.join(', ')}`;
}
/** Whether every name of one pattern is one of the other's. */
function nameCovers(wide, narrow) {
    return (wide === narrow ||
        (wide.startsWith('*.') && narrow.replace(/^\*/, '').endsWith(wide.slice(1)) && narrow !== wide.slice(2)));
}
/** Whether every address of one range is in the other. */
function rangeCovers(wide, narrow) {
    const [a, b] = [(0,address_text/* parseCidr */.GN)(wide), (0,address_text/* parseCidr */.GN)(narrow)];
    if (a === null || b === null || a.family !== b.family || a.length > b.length)
        return false;
    const host = BigInt((a.family === 4 ? 32 : 128) - a.length);
    return a.base >> host === b.base >> host;
}
/** Whether two rules of a kind without patterns mean the same. */
function sameTarget(a, b) {
    if (a.kind === 'service' && b.kind === 'service')
        return a.service === b.service;
    return a.kind === 'registry' && b.kind === 'registry' && a.registry === b.registry;
}
/** Whether every port of one rule is one of the other's; no ports means all of them. */
function portsCovered(wide, narrow) {
    if (wide.kind === 'registry' || narrow.kind === 'registry')
        return wide.kind === narrow.kind;
    if (wide.ports.length === 0)
        return true;
    return narrow.ports.length > 0 && narrow.ports.every((port) => wide.ports.includes(port));
}
/** The ports that two rules share. */
function sharedPorts(a, b) {
    if (a.kind === 'registry' || b.kind === 'registry')
        return [];
    return a.ports.filter((port) => b.ports.includes(port));
}

;// CONCATENATED MODULE: ./build/lint/rules/egress-overlap.js


/** Two rules for one target that say different things: which of them holds is easy to get wrong. */
const egressOverlap = {
    meta: { id: 'SP0204', severity: 'warning', title: 'egress rules overlap and differ' },
    *check({ policy, at, named }) {
        const { allow } = policy.egress;
        for (const [index, rule] of allow.entries()) {
            for (const [earlier, other] of allow.slice(0, index).entries()) {
                const differs = difference(other, rule);
                if (differs === null)
                    continue;
                const clause = `egress.allow[${earlier}]`;
                yield {
                    message: `${describeRule(rule)} is also in ${named(clause)}, with another ${differs}: only one of the two can hold`,
                    at: at(`egress.allow[${index}]`),
                    related: [{ message: `${named(clause)} is here`, location: at(clause) }],
                    help: 'Give each port to one rule.',
                };
            }
        }
    },
};
function difference(a, b) {
    if (!sameNames(a, b))
        return null;
    const shared = sharedPorts(a, b);
    if (shared.length === 0)
        return null;
    if (shared.some((port) => (0,egress_rules/* protocolOf */.AT)(a, port) !== (0,egress_rules/* protocolOf */.AT)(b, port)))
        return 'protocol';
    if (a.kind === 'host' && b.kind === 'host') {
        if (a.private !== b.private)
            return 'private';
        if (a.ech !== b.ech)
            return 'ech';
    }
    if (a.kind === 'service' && b.kind === 'service' && a.at !== b.at)
        return 'at';
    return null;
}
function sameNames(a, b) {
    if (a.kind === 'host' && b.kind === 'host')
        return a.host === b.host;
    if (a.kind === 'service' && b.kind === 'service')
        return a.service === b.service;
    if (a.kind === 'cidr' && b.kind === 'cidr') {
        return rangeCovers(a.cidr, b.cidr) || rangeCovers(b.cidr, a.cidr);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/lint/rules/egress-shadowed.js


/** An allow that another allow makes superfluous, or that a deny makes void: someone relies on it in vain. */
const egressShadowed = {
    meta: { id: 'SP0203', severity: 'warning', title: 'egress rule without effect' },
    *check({ policy, at, named, removal }) {
        const { allow, deny } = policy.egress;
        for (const [index, rule] of allow.entries()) {
            const clause = `egress.allow[${index}]`;
            const by = deny.findIndex((other) => targetCovers(other, rule) && portsCovered(other, rule));
            const twin = allow.findIndex((other, position) => position !== index && makesSuperfluous(other, rule, position < index));
            if (by === -1 && twin === -1)
                continue;
            const [list, at2] = by === -1 ? ['allow', twin] : ['deny', by];
            const other = `egress.${list}[${at2}]`;
            const fix = removal(clause, `Remove ${named(clause)}, which has no effect`);
            yield {
                message: by === -1
                    ? `${describeRule(rule)} is already admitted by ${named(other)}`
                    : `${describeRule(rule)} is never admitted: ${named(other)} denies it, and a deny wins`,
                at: at(clause),
                related: [{ message: `${named(other)} is here`, location: at(other) }],
                help: by === -1 ? 'Remove one of the two.' : 'Remove the rule, or narrow the deny.',
                ...(fix === null ? {} : { fix }),
            };
        }
    },
};
function targetCovers(wide, narrow) {
    if (wide.kind === 'host' && narrow.kind === 'host')
        return nameCovers(wide.host, narrow.host);
    if (wide.kind === 'cidr' && narrow.kind === 'cidr')
        return rangeCovers(wide.cidr, narrow.cidr);
    return sameTarget(wide, narrow);
}
/** Everything that `narrow` admits, `wide` admits in the same way. Of two equals the later one is superfluous. */
function makesSuperfluous(wide, narrow, before) {
    if (!targetCovers(wide, narrow) || !portsCovered(wide, narrow))
        return false;
    if (narrow.kind !== 'registry' &&
        narrow.ports.some((port) => (0,egress_rules/* protocolOf */.AT)(wide, port) !== (0,egress_rules/* protocolOf */.AT)(narrow, port))) {
        return false;
    }
    if (wide.kind === 'host' && narrow.kind === 'host') {
        if (wide.private !== narrow.private || wide.ech !== narrow.ech)
            return false;
        if (wide.host === narrow.host && wide.maxNames !== narrow.maxNames)
            return wide.maxNames > narrow.maxNames;
    }
    if (wide.kind === 'service' && narrow.kind === 'service' && wide.at !== narrow.at)
        return false;
    return before || !(targetCovers(narrow, wide) && portsCovered(narrow, wide));
}

// EXTERNAL MODULE: ./build/decide/host.js
var host = __webpack_require__(42507);
;// CONCATENATED MODULE: ./build/lint/known-hosts.js

/**
 * Hosts that are known for something. An entry `a.b` means that name; `*.a.b` every name below it. What they are
 * for is public knowledge; none of them is contacted.
 */
/** Places made to receive text from anyone, or to tell someone else that a request came in. */
const EXFILTRATION_HOSTS = {
    'a paste or file drop that anyone may write to': [
        'gist.github.com',
        'pastebin.com',
        'paste.ee',
        'hastebin.com',
        'dpaste.com',
        'dpaste.org',
        'rentry.co',
        'controlc.com',
        'privatebin.net',
        'paste.rs',
        'ix.io',
        '0x0.st',
        'transfer.sh',
        'file.io',
        'termbin.com',
        'ghostbin.com',
        'catbox.moe',
        'litterbox.catbox.moe',
        'gofile.io',
        'temp.sh',
        'bashupload.com',
    ],
    'a collector of requests': [
        'webhook.site',
        'requestbin.com',
        'requestbin.net',
        '*.m.pipedream.net',
        'hookbin.com',
        '*.beeceptor.com',
        '*.requestcatcher.com',
        'canarytokens.com',
        '*.burpcollaborator.net',
        '*.oastify.com',
        '*.oast.fun',
        '*.oast.pro',
        '*.oast.live',
        '*.oast.site',
        '*.oast.online',
        '*.oast.me',
        '*.interact.sh',
        '*.dnslog.cn',
        '*.ceye.io',
    ],
    'a tunnel to whoever runs its other end': [
        '*.ngrok.io',
        '*.ngrok.app',
        '*.ngrok-free.app',
        '*.ngrok.dev',
        '*.trycloudflare.com',
        '*.loca.lt',
        '*.serveo.net',
        '*.localhost.run',
        '*.lhr.life',
        '*.pinggy.link',
    ],
    'a webhook by which anyone can be sent a message': [
        'discord.com',
        'discordapp.com',
        'hooks.slack.com',
        'api.telegram.org',
        'hooks.zapier.com',
        'maker.ifttt.com',
        '*.webhook.office.com',
        'chat.googleapis.com',
        'ntfy.sh',
    ],
    'a DNS-over-HTTPS resolver, which carries any message inside names and hides where connections go': [
        'dns.google',
        'dns.google.com',
        '8888.google',
        'cloudflare-dns.com',
        'one.one.one.one',
        'mozilla.cloudflare-dns.com',
        'chrome.cloudflare-dns.com',
        'security.cloudflare-dns.com',
        'family.cloudflare-dns.com',
        'dns.quad9.net',
        'dns9.quad9.net',
        'dns10.quad9.net',
        'dns11.quad9.net',
        'doh.opendns.com',
        'doh.familyshield.opendns.com',
        'dns.adguard.com',
        'dns.adguard-dns.com',
        'unfiltered.adguard-dns.com',
        'dns.nextdns.io',
        'doh.cleanbrowsing.org',
        'doh.dns.sb',
        'doh.li',
        'dns.alidns.com',
        'doh.pub',
        'dns.controld.com',
        'freedns.controld.com',
        'dns.mullvad.net',
        'doh.libredns.gr',
        'ordns.he.net',
    ],
};
/** Useful hosts that also carry anything to anyone who has an account there; the code brings its own token. */
const RELAY_HOSTS = {
    "a code host: code that brings its own token can push, comment or open an issue in anyone's repository there": [
        'github.com',
        'api.github.com',
        'uploads.github.com',
        'gitlab.com',
        'bitbucket.org',
        'api.bitbucket.org',
        'dev.azure.com',
        '*.visualstudio.com',
        'codeberg.org',
        'gitea.com',
        'git.sr.ht',
        'huggingface.co',
    ],
    "an object store: code that brings its own credentials, or a signed URL, can upload to anyone's bucket": [
        's3.amazonaws.com',
        '*.s3.amazonaws.com',
        '*.amazonaws.com',
        'storage.googleapis.com',
        '*.storage.googleapis.com',
        '*.blob.core.windows.net',
        '*.r2.cloudflarestorage.com',
        '*.digitaloceanspaces.com',
        '*.backblazeb2.com',
        '*.wasabisys.com',
        '*.linodeobjects.com',
        '*.supabase.co',
        '*.firebaseio.com',
    ],
    "a service that stores or sends what it is given, in anyone's account": [
        'www.googleapis.com',
        'content.googleapis.com',
        'sheets.googleapis.com',
        'docs.google.com',
        'drive.google.com',
        'graph.microsoft.com',
        'api.dropboxapi.com',
        'content.dropboxapi.com',
        'api.notion.com',
        'api.trello.com',
        'api.airtable.com',
        'slack.com',
        'api.sendgrid.com',
        'api.mailgun.net',
        'api.twilio.com',
        'api.openai.com',
        'api.anthropic.com',
    ],
};
/**
 * What is known of a rule's host: the first entry that it has a name in common with. `admitted` says whether the
 * policy as a whole lets a plain name through, so that a wildcard whose dangerous names are denied is not held
 * against its author.
 */
function knownAs(host, known, admitted) {
    for (const [what, entries] of Object.entries(known)) {
        const entry = entries.find((candidate) => meets(host, candidate) &&
            (isWildcard(candidate) ? (!isWildcard(host) ? admitted(host) : true) : admitted(candidate)));
        if (entry !== undefined)
            return { what, entry };
    }
    return null;
}
/** Whether two patterns have a name in common. */
function meets(a, b) {
    return nameCovers(a, b) || nameCovers(b, a);
}
function isWildcard(pattern) {
    return pattern.startsWith('*.');
}

;// CONCATENATED MODULE: ./build/lint/rules/exfiltration-host.js



/** Hosts whose purpose is to receive what anyone sends. An allowlist with one of them lets everything out. */
const exfiltrationHost = {
    meta: { id: 'SP0205', severity: 'error', title: 'host commonly used to exfiltrate' },
    *check({ policy, at }) {
        for (const [index, rule] of policy.egress.allow.entries()) {
            if (rule.kind !== 'host')
                continue;
            const known = knownAs(rule.host, EXFILTRATION_HOSTS, (name) => rule.ports.some((port) => (0,host.decideHost)(policy, { host: name, port }).verdict === 'allow'));
            if (known === null)
                continue;
            const admits = known.entry === rule.host ? 'is' : `admits ${known.entry},`;
            yield {
                message: `${(0,kind/* shown */.SP)(rule.host)} ${admits} ${known.what}: whatever the code can read, it can send there`,
                at: at(`egress.allow[${index}]`),
                help: rule.host.startsWith('*.')
                    ? 'Name the hosts that are needed, or deny this one in egress.deny.'
                    : 'Remove the rule.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/hardening-weakened.js

const hardeningWeakened = {
    meta: { id: 'SP0706', severity: 'warning', title: 'hardening weakened' },
    *check({ policy, at }) {
        const { capabilities, apparmor } = policy.hardening;
        for (const [index, capability] of capabilities.entries()) {
            yield {
                message: `${(0,kind/* shown */.SP)(capability)} gives the code a right that tests and builds don't need, and that has been a way out of containers`,
                at: at(`hardening.capabilities[${index}]`),
                help: 'Do what needs it in a step outside of the sandbox.',
            };
        }
        if (apparmor.kind === 'none') {
            yield {
                message: 'apparmor: none takes away a wall that costs nothing; something that works only without it does what it should not',
                at: at('hardening.apparmor'),
                help: 'Use `generated`, or `engine` for the profile that the engine has by itself.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/image-unpinned.js

/** A tag is whatever its owner makes of it tomorrow. */
const imageUnpinned = {
    meta: { id: 'SP0101', severity: 'warning', title: 'image is not pinned by digest' },
    *check({ policy, at }) {
        const { image } = policy;
        if (image.kind === 'host' || image.digest !== null)
            return;
        yield {
            message: `the image ${(0,kind/* shown */.SP)(image.reference)} is not pinned by digest: the next run may get other programs under the same name`,
            at: at('image'),
            help: 'Add @sha256:… to the reference; `docker buildx imagetools inspect` prints the digest.',
        };
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/input-unbounded.js

/** Inputs come from issues, titles and comments: whoever writes those writes them. */
const inputUnbounded = {
    meta: { id: 'SP0504', severity: 'info', title: 'text input without bounds' },
    *check({ policy, at }) {
        for (const [name, rule] of Object.entries(policy.inputs)) {
            if (rule.type !== 'string' || rule.enum !== null || rule.pattern !== null)
                continue;
            yield {
                message: `the input ${(0,kind/* shown */.SP)(name)} takes any text${rule.maxLength === null ? ' of any length' : ''}, also what a shell or a program would take for more than text`,
                at: at(`inputs.${name}`, 'key'),
                help: 'State a pattern, anchored with ^ and $, and a max-length.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/interpreter-allowed.js


/** An allowlist of names says what is started, not what an interpreter then does. */
const interpreterAllowed = {
    meta: { id: 'SP0403', severity: 'info', title: 'allowed program runs other programs' },
    *check({ policy, at }) {
        const { allow, denyPatterns } = policy.commands;
        for (const [index, rule] of (allow ?? []).entries()) {
            const name = programName(rule.run);
            const interpreter = INTERPRETERS.has(name);
            // Whoever states the arguments has thought about what is started.
            if (rule.args !== null)
                continue;
            if (!interpreter && !LAUNCHERS.has(name))
                continue;
            // SP0401 says it with more force.
            if (interpreter && denyPatterns.length > 0)
                continue;
            yield {
                message: interpreter
                    ? `${(0,kind/* shown */.SP)(rule.run)} does whatever its program text says: commands.allow ends where a script begins`
                    : `${(0,kind/* shown */.SP)(rule.run)} starts other programs, named by its arguments or by the project's files`,
                at: at(`commands.allow[${index}]`),
                help: 'What the code may reach is held by the tier, filesystem and egress; `compile --explain` says how far commands.allow goes there.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/limit-excessive.js
const GIB = 1024 ** 3;
const HOUR = 3_600_000;
/** Above these a limit protects no runner that there is. */
const SANE = [
    ['wall-time', 'wallTime', 6 * HOUR, '6h, after which hosted runners end a job'],
    ['cpu-time', 'cpuTime', 48 * HOUR, '48h'],
    ['cpus', 'cpus', 64, '64'],
    ['memory', 'memory', 64 * GIB, '64GiB'],
    ['pids', 'pids', 32_768, '32768, the usual pid_max'],
    ['open-files', 'openFiles', 262_144, '262144'],
    ['file-size', 'fileSize', 64 * GIB, '64GiB'],
    ['tmp-size', 'tmpSize', 32 * GIB, '32GiB'],
    ['output', 'output', GIB, '1GiB'],
];
const limitExcessive = {
    meta: { id: 'SP0602', severity: 'warning', title: 'limit above what is sane' },
    *check({ policy, at, stated }) {
        for (const [name, key, most, shown] of SANE) {
            const value = policy.limits[key];
            if (typeof value !== 'number' || value <= most || !stated(`limits.${name}`))
                continue;
            yield {
                message: `limits.${name} is above ${shown}: a run that goes wrong takes the whole machine along before it is stopped`,
                at: at(`limits.${name}`),
                help: 'State what a good run needs and a little more.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/limits-contradict.js
/** A limit that another one makes unreachable: the smaller one is what happens. */
const limitsContradict = {
    meta: { id: 'SP0603', severity: 'warning', title: 'limit that is never reached' },
    *check({ policy, at, stated }) {
        const { cpuTime, wallTime, cpus, tmpSize, memory } = policy.limits;
        if (stated('limits.cpu-time') && cpuTime > wallTime * cpus) {
            yield {
                message: 'limits.cpu-time is more than wall-time times cpus: it is never reached',
                at: at('limits.cpu-time'),
                related: [{ message: 'wall-time is here', location: at('limits.wall-time') }],
                help: 'Lower cpu-time, or raise wall-time.',
            };
        }
        if (stated('limits.tmp-size') && tmpSize > memory) {
            yield {
                message: 'limits.tmp-size is more than memory: temporary files live in memory and count as such, so that filling them ends the run as out-of-memory',
                at: at('limits.tmp-size'),
                related: [{ message: 'memory is here', location: at('limits.memory') }],
                help: 'Lower tmp-size, or raise memory.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/limits-missing.js
/** The limits whose right value depends most on the project; the others' defaults fit nearly all. */
const EXPECTED = ['wall-time', 'memory', 'pids'];
const limitsMissing = {
    meta: { id: 'SP0601', severity: 'info', title: 'limits not stated' },
    *check({ stated, at }) {
        const missing = EXPECTED.filter((name) => !stated(`limits.${name}`));
        if (missing.length === 0)
            return;
        yield {
            message: `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not stated; the defaults hold, which are made for any project rather than for this one`,
            at: at('limits', 'key'),
            help: 'State what a good run needs and a little more; `audit summary` shows the peaks.',
        };
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/permit-loosens.js
/** What each permit lets whoever edits a workflow file do. `apply` is what many a workflow is for. */
const MEANS = {
    audit: 'lets a workflow run the code with nothing held back, only recorded',
    sudo: "lets a workflow start the launcher as root, where the host's user namespaces are closed",
    'checkout-policy': 'lets a workflow take the policy from the very change that it should hold back',
};
const permitLoosens = {
    meta: { id: 'SP0705', severity: 'warning', title: 'permit lets a workflow loosen the policy' },
    *check({ policy, at }) {
        for (const [index, permit] of policy.enforcement.permit.entries()) {
            const means = MEANS[permit];
            if (means === undefined)
                continue;
            yield {
                message: `permit: ${permit} ${means}`,
                at: at(`enforcement.permit[${index}]`),
                help: 'Remove it unless a workflow of yours needs it; say why: `# sandbox-policy: ignore[SP0705] reason`.',
            };
        }
    },
};

// EXTERNAL MODULE: ./build/decide/path.js
var path = __webpack_require__(17146);
;// CONCATENATED MODULE: ./build/lint/rules/policy-writable.js


/** A policy that its own code can change is the code's policy from the next run on. */
const policyWritable = {
    meta: { id: 'SP0302', severity: 'error', title: 'policy writable by the code it governs' },
    *check({ policy, governing, at }) {
        for (const { inWorkspace } of governing) {
            if (!mayBeNamed(policy.filesystem.write, inWorkspace))
                continue;
            const decision = (0,path.decideWrite)(policy, inWorkspace);
            if (decision.verdict !== 'allow')
                continue;
            yield {
                message: `the code may change ${(0,kind/* shown */.SP)(inWorkspace)}, which governs it: the next run would be under the code's own rules`,
                at: at(decision.clause),
                help: `Add ${(0,kind/* shown */.SP)(inWorkspace)} to filesystem.deny, or narrow the entry of write.`,
            };
        }
    },
};
/**
 * Whether some entry of `write` may name a file exactly, which alone lifts its protection: asking is dear, and
 * hardly any policy does.
 */
function mayBeNamed(write, file) {
    const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
    return !/^[a-z0-9._-]+$/.test(name) || write.some((entry) => entry.toLowerCase().includes(name));
}

;// CONCATENATED MODULE: ./build/lint/rules/private-wildcard.js

/** Whoever runs the zone can point a name at any machine of the internal network. */
const privateWildcard = {
    meta: { id: 'SP0208', severity: 'warning', title: 'wildcard may resolve to private addresses' },
    *check({ policy, at }) {
        for (const [index, rule] of policy.egress.allow.entries()) {
            if (rule.kind !== 'host' || !rule.private || !rule.host.startsWith('*.'))
                continue;
            yield {
                message: `with private: true, whoever runs the DNS of ${(0,kind/* shown */.SP)(rule.host)} can point a name at any machine of your network`,
                at: at(`egress.allow[${index}]`),
                help: 'Name the internal hosts, each with private: true, or state their addresses by cidr.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/privileged-program.js


const privilegedProgram = {
    meta: { id: 'SP0405', severity: 'warning', title: 'allowed program is made to get out' },
    *check({ policy, at }) {
        for (const [index, rule] of (policy.commands.allow ?? []).entries()) {
            if (!PRIVILEGED.has(programName(rule.run)))
                continue;
            yield {
                message: `${(0,kind/* shown */.SP)(rule.run)} is made to get other rights, reach other machines or leave a root: inside, it fails or is the way out`,
                at: at(`commands.allow[${index}]`),
                help: 'Do what needs it in a step outside of the sandbox.',
            };
        }
    },
};

// EXTERNAL MODULE: ./build/decide/globs.js
var globs = __webpack_require__(45754);
// EXTERNAL MODULE: ./build/decide/path-text.js
var path_text = __webpack_require__(84416);
// EXTERNAL MODULE: ./build/policy/values/fold.js
var fold = __webpack_require__(88727);
// EXTERNAL MODULE: ./build/policy/protected.js
var policy_protected = __webpack_require__(86273);
;// CONCATENATED MODULE: ./build/lint/protected.js



let compiled = null;
/** What was found for an entry; policies of one repository mostly have the same ones. */
const known = new Map();
const MOST_KNOWN = 1000;
/**
 * The default protection that an entry of `write` names exactly, and so lifts; null when there is none. The same
 * reading as decide's, over the whole list: a resolved policy's own no longer holds what was lifted.
 */
function protects(entry) {
    const before = known.get(entry);
    if (before !== undefined)
        return before;
    const found = search(entry);
    if (known.size >= MOST_KNOWN)
        known.clear();
    known.set(entry, found);
    return found;
}
function search(entry) {
    const bare = entry.replace(/\/$/, '');
    if (policy_protected/* PROTECTED_PATHS */.k.includes(bare))
        return bare;
    if (!(0,globs/* isLiteral */.c$)(entry))
        return null;
    const path = (0,path_text/* readPath */.G7)(entry.replace(/^\//, ''), null);
    if (path.where !== 'workspace' || path.path === '')
        return null;
    compiled ??= (0,globs/* compileGlobs */.tI)(policy_protected/* PROTECTED_PATHS */.k, { negation: 'no', foldCase: true });
    const index = compiled.match((0,fold/* foldedPath */.k)(path.path), path.directory);
    return index < 0 ? null : (policy_protected/* PROTECTED_PATHS */.k[index] ?? null);
}

;// CONCATENATED MODULE: ./build/lint/rules/protected-writable.js



/** Naming a protected path in `write` lifts its protection: what lands there runs by itself, or governs the run. */
const protectedWritable = {
    meta: { id: 'SP0301', severity: 'error', title: 'write lifts the protection of what runs by itself' },
    *check({ policy, at }) {
        const { write } = policy.filesystem;
        for (const [index, entry] of write.entries()) {
            const by = protects(entry);
            if (by === null || (0,path.decideWrite)(policy, entry).verdict !== 'allow')
                continue;
            yield {
                message: `${(0,kind/* shown */.SP)(entry)} is protected by default (${(0,kind/* shown */.SP)(by)}) because it runs by itself or governs the run; naming it here lets the code change it`,
                at: at(`filesystem.write[${index}]`),
                help: 'Remove the entry; if a person reviews every such change, say so: `# sandbox-policy: ignore[SP0301] reason`.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/read-deny-history.js
/** A file that git tracks, or once tracked, can be read from the repository's objects. */
const readDenyHistory = {
    meta: { id: 'SP0305', severity: 'info', title: 'read-deny leaves git history readable' },
    *check({ policy, at }) {
        const { readDeny, git } = policy.filesystem;
        if (readDeny.length === 0 || git === 'none')
            return;
        yield {
            message: 'a file that git tracks, or tracked once, stays readable through the history in .git in spite of read-deny',
            at: at('filesystem.read-deny', 'key'),
            help: 'Set `git: none` if what read-deny names was ever committed.',
        };
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/read-write-mount.js

/** Folders that a later shell, or the runner, looks programs and settings up in. */
const SEARCHED = /(?:^|\/)(?:bin|sbin|\.local|\.cargo|\.nvm|\.pyenv|\.asdf|\.config|_work\/_tool|hostedtoolcache)(?:\/|$)|^\/(?:usr|opt|etc)(?:\/|$)/;
const readWriteMount = {
    meta: { id: 'SP0307', severity: 'warning', title: 'read-write mount' },
    *check({ policy, at }) {
        for (const [index, mount] of policy.filesystem.mounts.entries()) {
            if (mount.mode !== 'read-write')
                continue;
            yield {
                message: SEARCHED.test(mount.path)
                    ? `the code may change ${(0,kind/* shown */.SP)(mount.path)}, where later steps look for programs and settings`
                    : `the code may change ${(0,kind/* shown */.SP)(mount.path)} on the host at once: nothing of it is collected, reviewed or taken back`,
                at: at(`filesystem.mounts[${index}]`),
                help: 'Use `mode: overlay`: the code can write there, and what it wrote is discarded.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/redact-everything.js

/** Patterns that match nothing at all, and so match everywhere. */
const EVERYTHING = /^(?:\(\?[a-z]+\))?\^?(?:\.|\\S|\\w|\[\^?[^\]]*\])?(?:[*+]\??)?\$?$/;
const redactEverything = {
    meta: { id: 'SP0505', severity: 'warning', title: 'redact pattern matches everything' },
    *check({ policy, at }) {
        for (const [index, pattern] of policy.audit.redact.entries()) {
            if (!EVERYTHING.test(pattern))
                continue;
            yield {
                message: `${(0,kind/* shown */.SP)(pattern)} matches any text: the audit log would no longer say what was run`,
                at: at(`audit.redact[${index}]`),
                help: 'Match the words around the secret, such as `(?i)authorization: \\S+`.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/relay-host.js



/** Useful hosts that relay anything to anyone: admitting one is a decision to be made knowingly. */
const relayHost = {
    meta: { id: 'SP0206', severity: 'warning', title: 'host relays anything to anyone' },
    *check({ policy, at }) {
        for (const [index, rule] of policy.egress.allow.entries()) {
            if (rule.kind !== 'host')
                continue;
            const admitted = (name) => rule.ports.some((port) => (0,host.decideHost)(policy, { host: name, port }).verdict === 'allow');
            if (knownAs(rule.host, EXFILTRATION_HOSTS, admitted) !== null)
                continue;
            const known = knownAs(rule.host, RELAY_HOSTS, admitted);
            if (known === null)
                continue;
            const admits = known.entry === rule.host ? 'is' : `admits ${known.entry},`;
            yield {
                message: `${(0,kind/* shown */.SP)(rule.host)} ${admits} ${known.what}`,
                at: at(`egress.allow[${index}]`),
                help: 'Let a step outside the sandbox fetch what is needed, or say why it is meant: `# sandbox-policy: ignore[SP0206] reason`.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/search-path-writable.js


/** Names from which an interpreter, a package manager or a shell loads code without being asked. */
const LOADED = /(?:^|\/)(?:node_modules|\.venv|venv|virtualenv|site-packages|dist-packages|__pypackages__|\.bundle|vendor\/bundle|\.direnv|\.envrc|\.bashrc|\.bash_profile|\.bash_login|\.profile|\.zshrc|\.zshenv|\.zprofile|\.npmrc|\.yarnrc|\.yarnrc\.yml|\.pnpmfile\.cjs|sitecustomize\.py|usercustomize\.py|conftest\.py|\.pythonrc|\.irbrc|\.rspec|\.mvn|\.cargo|[^/]*\.pth)(?:\/|$)/;
const searchPathWritable = {
    meta: { id: 'SP0309', severity: 'warning', title: 'write covers a search path or start-up file' },
    *check({ policy, at }) {
        for (const [index, entry] of policy.filesystem.write.entries()) {
            if (!LOADED.test(entry) || protects(entry) !== null)
                continue;
            yield {
                message: `${(0,kind/* shown */.SP)(entry)} is where interpreters, package managers or shells load code from: what lands there runs outside of the sandbox, in later steps or on a person's machine`,
                at: at(`filesystem.write[${index}]`),
                help: 'Leave it out: changes outside of write are dropped. To keep it for later sandboxed steps only, use filesystem.carry.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/secret-in-set.js



/** A secret in a policy is a secret in the repository, its history and every fork. The message never shows it. */
const secretInSet = {
    meta: { id: 'SP0501', severity: 'error', title: 'secret in env.set' },
    *check({ policy, at }) {
        for (const [name, value] of Object.entries(policy.env.set)) {
            const form = (0,credentials/* credentialForm */.oA)(value);
            if (form === null && !((0,env.looksLikeCredential)(name) && (0,credentials/* mayBeCredential */.iD)(value)))
                continue;
            yield {
                message: form === null
                    ? `${name} looks like a credential, and its value is written in the policy for everyone who can read the repository`
                    : `the value of ${(0,kind/* shown */.SP)(name)} looks like ${form}, written in the policy for everyone who can read the repository`,
                at: at(`env.set.${name}`, 'key'),
                help: `Revoke it, keep the new one in the CI's secrets, and name it in env.secret: [${name}].`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/sensitive-mount.js

/** The whole machine, its accounts, or somebody's home. */
const WHOLE = /^(?:\/|\/(?:root|home|Users|etc|proc|sys|dev|boot|var|var\/lib|var\/lib\/docker|opt|srv|mnt|run\/secrets|var\/run\/secrets)|\/(?:home|Users)\/[^/]+|~)$/;
/** Files and folders in which programs keep credentials, in any home. */
const CREDENTIALS = /(?:^|\/)(?:\.ssh|\.aws|\.azure|\.gnupg|\.kube|\.docker|\.netrc|_netrc|\.git-credentials|\.npmrc|\.yarnrc\.yml|\.pypirc|\.config\/(?:gh|gcloud|git|hub|op|doctl)|\.local\/share\/keyrings|\.password-store|\.cargo\/credentials(?:\.toml)?|\.gem\/credentials|\.m2\/settings\.xml|\.gradle\/gradle\.properties|\.mozilla|\.config\/(?:google-chrome|chromium)|\.bash_history|\.zsh_history)(?:\/|$)|^\/etc\/(?:shadow|gshadow|sudoers|ssl\/private|ssh)(?:\/|$|\.d)|^\/(?:var\/)?run\/secrets\//;
const sensitiveMount = {
    meta: { id: 'SP0306', severity: 'error', title: 'credentials or a whole home mounted' },
    *check({ policy, at }) {
        for (const [index, mount] of policy.filesystem.mounts.entries()) {
            const path = mount.path.length > 1 ? mount.path.replace(/\/+$/, '') : mount.path;
            const whole = WHOLE.test(path);
            if (!whole && !CREDENTIALS.test(path))
                continue;
            yield {
                message: whole
                    ? `${(0,kind/* shown */.SP)(mount.path)} shows the code far more than a cache or a data set: accounts, settings and credentials lie below it`
                    : `${(0,kind/* shown */.SP)(mount.path)} is where credentials are kept: the code reads them`,
                at: at(`filesystem.mounts[${index}]`),
                help: 'Mount only the folder that is needed; hand a secret over by env.secret.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/start-up-variable.js

/** Variables that make a loader, a shell or an interpreter run something before the program itself. */
const START_UP = /^(?:PATH|IFS|ENV|BASH_ENV|SHELLOPTS|BASHOPTS|PS4|PROMPT_COMMAND|LD_.*|DYLD_.*|GCONV_PATH|NODE_OPTIONS|NODE_PATH|NODE_REPL_EXTERNAL_MODULE|PYTHONPATH|PYTHONHOME|PYTHONSTARTUP|PYTHONINSPECT|PERL5OPT|PERL5LIB|PERL5DB|RUBYOPT|RUBYLIB|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CLASSPATH|LUA_INIT.*|LUA_PATH.*|GIT_(?:SSH|SSH_COMMAND|EXTERNAL_DIFF|PAGER|EDITOR|ASKPASS|EXEC_PATH|CONFIG.*|PROXY_COMMAND)|EDITOR|VISUAL|PAGER|BROWSER)$/;
const startUpVariable = {
    meta: { id: 'SP0503', severity: 'warning', title: 'variable changes what programs do at their start' },
    *check({ policy, at }) {
        for (const [index, entry] of policy.env.pass.entries()) {
            if (!START_UP.test(entry) && !/^(?:LD_|DYLD_)/.test(entry))
                continue;
            yield {
                message: `${(0,kind/* shown */.SP)(entry)} makes programs load or start something else; the host's value would reach the code's programs`,
                at: at(`env.pass[${index}]`),
                help: 'Set the value that is needed by env.set.',
            };
        }
        // Without an allowlist anything may be started anyway.
        if (policy.commands.allow === null)
            return;
        for (const name of Object.keys(policy.env.set)) {
            if (!START_UP.test(name))
                continue;
            yield {
                message: `${(0,kind/* shown */.SP)(name)} makes programs load or start something else, so that commands.allow no longer says what runs`,
                at: at(`env.set.${name}`, 'key'),
                help: 'Remove it, or write the setting as arguments of the command.',
            };
        }
    },
};

// EXTERNAL MODULE: ./build/decide/explain.js
var explain = __webpack_require__(52226);
;// CONCATENATED MODULE: ./build/lint/rules/tests-failing.js


const testsFailing = {
    meta: { id: 'SP0802', severity: 'error', title: 'policy fails a test of its own' },
    *check({ tests, at, named }) {
        for (const { test, index, passed, decision } of tests) {
            if (passed)
                continue;
            const verdict = decision.verdict === 'allow' ? 'allows' : decision.verdict === 'deny' ? 'denies' : 'escalates';
            yield {
                message: `the test expects ${test.expect}, but the policy ${verdict} ${(0,kind/* shown */.SP)((0,explain/* requestText */.T)(test.request))}`,
                at: at(`tests[${index}]`),
                related: [
                    {
                        message: `${named(decision.clause)} decides: ${decision.reason.replace(/\.$/, '')}`,
                        location: at(decision.clause),
                    },
                ],
                help: 'Change the policy if the test is right, or the test if the policy is.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/tests-missing.js
const testsMissing = {
    meta: { id: 'SP0801', severity: 'info', title: 'policy without tests' },
    *check({ policy, sources }) {
        const file = sources[0]?.file;
        if (policy.tests.length > 0 || file === undefined)
            return;
        yield {
            message: 'the policy has no tests: nobody notices when a change lets through what it should hold back',
            at: { kind: 'file', file },
            help: 'Add `tests:` with a few things that must be allowed and some that must be denied.',
        };
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/tests-only-allow.js
const testsOnlyAllow = {
    meta: { id: 'SP0803', severity: 'info', title: 'no test that something is denied' },
    *check({ policy, at }) {
        if (policy.tests.length === 0 || policy.tests.some(({ expect }) => expect === 'deny'))
            return;
        yield {
            message: 'no test says what must be denied: a policy that allows everything would pass them all',
            at: at('tests', 'key'),
            help: 'Add what must never be possible, such as `- { deny: { connect: "example.com:443" } }`.',
        };
    },
};

// EXTERNAL MODULE: ./build/policy/resolved.js
var resolved = __webpack_require__(64039);
;// CONCATENATED MODULE: ./build/lint/rules/unenforceable-clause.js

const NEVER = [
    {
        tiers: ['process'],
        clause: 'image',
        when: ({ image }) => image.kind === 'image',
        because: "it runs the host's own programs",
    },
    {
        tiers: ['process'],
        clause: 'hardening.capabilities',
        when: ({ hardening }) => hardening.capabilities.length > 0,
        because: 'it gives no capabilities',
    },
    {
        tiers: ['microvm'],
        clause: 'image',
        when: ({ image }) => image.kind === 'host',
        because: 'a virtual machine needs an image for its root file system',
    },
    {
        tiers: ['microvm'],
        clause: 'filesystem.workspace',
        when: ({ filesystem }) => filesystem.workspace === 'read-write',
        because: "a guest gets a copy of the workspace, never the host's own folder",
    },
];
/** A stated clause that gets `none` ends a run before it starts (exit 125); this says so in review. */
const unenforceableClause = {
    meta: { id: 'SP0701', severity: 'warning', title: 'clause that the chosen tier cannot enforce' },
    *check(subject) {
        yield* onAnyHost(subject);
        yield* onThisHost(subject);
    },
};
function* onAnyHost({ policy, at, stated }) {
    const { atLeast, prefer } = policy.tier;
    const possible = resolved/* TIERS */.i.slice(resolved/* TIERS */.i.indexOf(atLeast), resolved/* TIERS */.i.indexOf(prefer) + 1);
    for (const never of NEVER) {
        const tier = possible.find((candidate) => never.tiers.includes(candidate));
        if (tier === undefined || !never.when(policy) || isWaived(policy, never.clause, tier))
            continue;
        // A default is what a tier makes of it; only `microvm` without an image can't be made sense of.
        if (!stated(never.clause) && tier !== 'microvm')
            continue;
        yield {
            message: `the ${tier} tier can't enforce ${never.clause}: ${never.because}`,
            at: at(stated(never.clause) ? never.clause : 'tier'),
            help: tier === atLeast
                ? 'Change the tier or the clause; a run with it ends with exit 125 before anything starts.'
                : 'Change the tier or the clause; no run of this policy takes that tier.',
        };
    }
}
function* onThisHost({ policy, matrix, at }) {
    for (const cell of matrix?.cells ?? []) {
        if (cell.enforcer !== 'none' || !cell.stated || cell.waived || matrix === null)
            continue;
        if (isWaived(policy, cell.clause, matrix.tier))
            continue;
        yield {
            message: `on this host the ${matrix.tier} tier can't enforce ${cell.clause}${cell.note === null ? '' : `: ${cell.note}`}`,
            at: at(cell.clause),
            help: cell.fix ??
                'Change the tier or the clause, or waive it with a reason, an owner and a date (enforcement.waive).',
        };
    }
}
function isWaived(policy, clause, tier) {
    return policy.enforcement.waive.some((waiver) => waiver.clause === clause && waiver.tier === tier);
}

;// CONCATENATED MODULE: ./build/lint/rules/unverified-protocol.js


/** On tcp nothing is checked but the address; http can be read and changed on the way. */
const unverifiedProtocol = {
    meta: { id: 'SP0207', severity: 'info', title: 'unverified protocol' },
    *check({ policy, at }) {
        for (const [index, rule] of policy.egress.allow.entries()) {
            // A service container is the job's own, and a range of addresses has no name to verify.
            if (rule.kind !== 'host')
                continue;
            const weak = rule.ports.filter((port) => (0,egress_rules/* protocolOf */.AT)(rule, port) !== 'tls');
            const first = weak[0];
            if (first === undefined)
                continue;
            const tcp = (0,egress_rules/* protocolOf */.AT)(rule, first) === 'tcp';
            yield {
                message: tcp
                    ? `${describeRule(rule)} may carry anything: on tcp only the address is checked, and another site there may answer`
                    : `${describeRule(rule)} is plain http: anyone on the way can read and change it`,
                at: at(`egress.allow[${index}]`),
                help: 'Use tls where the other end speaks it: `protocol: tls`.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/waiver-expired.js
const waiverExpired = {
    meta: { id: 'SP0702', severity: 'error', title: 'waiver expired' },
    *check({ policy, today, at, removal }) {
        for (const [index, waiver] of policy.enforcement.waive.entries()) {
            if (waiver.until >= today)
                continue;
            const clause = `enforcement.waive[${index}]`;
            const fix = removal(clause, 'Remove the expired waiver');
            yield {
                message: `the waiver of ${waiver.clause} expired after ${waiver.until}: where the clause can't be enforced, runs end with exit 125 again`,
                at: at(clause),
                help: `Remove it, or let ${waiver.owner} decide anew with a new date.`,
                ...(fix === null ? {} : { fix }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/waiver-expiring.js
/** Time enough for an owner to decide before runs begin to fail. */
const NOTICE_DAYS = 30;
const waiverExpiring = {
    meta: { id: 'SP0703', severity: 'warning', title: 'waiver about to expire' },
    *check({ policy, today, at }) {
        for (const [index, waiver] of policy.enforcement.waive.entries()) {
            const days = (Date.parse(waiver.until) - Date.parse(today)) / 86_400_000;
            if (!(days >= 0 && days <= NOTICE_DAYS))
                continue;
            yield {
                message: `the waiver of ${waiver.clause} expires after ${waiver.until}, in ${days} day${days === 1 ? '' : 's'}`,
                at: at(`enforcement.waive[${index}]`),
                help: `${waiver.owner} has to make the clause enforceable until then, or decide anew.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/waiver-moot.js

/** A waiver that waives nothing today waives something tomorrow, when nobody looks at it. */
const waiverMoot = {
    meta: { id: 'SP0704', severity: 'warning', title: 'waiver without effect' },
    *check({ policy, loaded, today, at, removal }) {
        const { atLeast, prefer } = policy.tier;
        const possible = resolved/* TIERS */.i.slice(resolved/* TIERS */.i.indexOf(atLeast), resolved/* TIERS */.i.indexOf(prefer) + 1);
        for (const [index, waiver] of policy.enforcement.waive.entries()) {
            if (waiver.until < today)
                continue;
            const says = Object.keys(loaded.origins).some((clause) => clause === waiver.clause ||
                clause.startsWith(`${waiver.clause}.`) ||
                clause.startsWith(`${waiver.clause}[`));
            const reachable = possible.includes(waiver.tier);
            if (says && reachable)
                continue;
            const clause = `enforcement.waive[${index}]`;
            const fix = removal(clause, 'Remove the waiver, which has no effect');
            yield {
                message: reachable
                    ? `the policy doesn't state ${waiver.clause}, so there is nothing to waive: a default never ends a run`
                    : `the policy never runs in the ${waiver.tier} tier, so that this waiver waives nothing`,
                at: at(clause),
                help: 'Remove it; add it again when it is needed.',
                ...(fix === null ? {} : { fix }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/wildcard-broad.js

/** Domains below which anyone can rent a name, so that a wildcard admits the attacker's own. */
const RENTED = [
    'amazonaws.com',
    'cloudfront.net',
    'azureedge.net',
    'azurefd.net',
    'azurewebsites.net',
    'windows.net',
    'cloudapp.net',
    'googleapis.com',
    'googleusercontent.com',
    'run.app',
    'herokuapp.com',
    'fastly.net',
    'akamaized.net',
    'akamaihd.net',
    'github.com',
    'githubusercontent.com',
    'cloudflare.net',
    'digitaloceanspaces.com',
    'supabase.co',
];
/** Labels in a wildcard's domain that make it a whole organisation's: `*.example.com`. */
const WHOLE_DOMAIN = 2;
const wildcardBroad = {
    meta: { id: 'SP0201', severity: 'warning', title: 'broad wildcard' },
    *check({ policy, at }) {
        for (const [index, rule] of policy.egress.allow.entries()) {
            if (rule.kind !== 'host' || !rule.host.startsWith('*.'))
                continue;
            const domain = rule.host.slice(2);
            const rented = RENTED.find((name) => domain === name || domain.endsWith(`.${name}`));
            if (rented === undefined && domain.split('.').length > WHOLE_DOMAIN)
                continue;
            yield {
                message: rented === undefined
                    ? `${(0,kind/* shown */.SP)(rule.host)} admits every name of a whole domain, also those that nobody has thought of`
                    : `${(0,kind/* shown */.SP)(rule.host)} lies in ${rented}, where anyone can get a name: it admits the attacker's own`,
                at: at(`egress.allow[${index}]`),
                help: 'Name the hosts that are needed.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/wildcard-dns.js

/** Each name that is looked up tells its zone's servers something: a channel as wide as `max-names`. */
const wildcardDns = {
    meta: { id: 'SP0202', severity: 'info', title: 'wildcard without max-names' },
    *check({ policy, at, written }) {
        for (const [index, rule] of policy.egress.allow.entries()) {
            const clause = `egress.allow[${index}]`;
            if (rule.kind !== 'host' || !rule.host.startsWith('*.'))
                continue;
            if (states(written(clause), 'max-names'))
                continue;
            yield {
                message: `${(0,kind/* shown */.SP)(rule.host)} is a channel to whoever runs that zone's DNS: each of up to ${rule.maxNames} names per run can carry text`,
                at: at(clause),
                help: 'State max-names, as few as the run needs, or name the hosts.',
            };
        }
    },
};
function states(rule, key) {
    return typeof rule === 'object' && rule !== null && Object.hasOwn(rule, key);
}

;// CONCATENATED MODULE: ./build/lint/rules/writable-executable.js

/** With `commands.allow`, a writable place from which programs start takes the allowlist back. */
const writableExecutable = {
    meta: { id: 'SP0304', severity: 'warning', title: 'writable and executable location' },
    *check({ policy, at }) {
        const { exec, workspace } = policy.filesystem;
        if (exec === null || policy.commands.allow === null || workspace === 'read-only')
            return;
        for (const [index, entry] of exec.entries()) {
            yield {
                message: `${(0,kind/* shown */.SP)(entry)} is writable and programs may be started from it: what the code puts there runs, whatever commands.allow says`,
                at: at(`filesystem.exec[${index}]`),
                help: 'Remove the entry, or drop commands.allow if the code has to build and start programs of its own.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/write-without-effect.js



/** An entry of `write` that a stated deny swallows whole. */
const writeWithoutEffect = {
    meta: { id: 'SP0308', severity: 'warning', title: 'write entry without effect' },
    *check({ policy, at, named, removal }) {
        const { write, deny } = policy.filesystem;
        if (deny.length === 0 || policy.filesystem.workspace === 'read-only')
            return;
        for (const [index, entry] of write.entries()) {
            if (!(0,globs/* isLiteral */.c$)(entry) || entry === './')
                continue;
            const decision = (0,path.decideWrite)(policy, entry);
            if (decision.verdict === 'allow' || !/^filesystem\.deny\[\d+\]$/.test(decision.clause))
                continue;
            // Denied as a whole: not only because something below it is.
            if (entry.endsWith('/') && (0,path.decideWrite)(policy, `${entry}x`).clause !== decision.clause)
                continue;
            const fix = removal(`filesystem.write[${index}]`, `Remove ${(0,kind/* shown */.SP)(entry)}, which has no effect`);
            yield {
                message: `${(0,kind/* shown */.SP)(entry)} can't be written: ${named(decision.clause)} denies it, and a deny wins`,
                at: at(`filesystem.write[${index}]`),
                related: [{ message: `${named(decision.clause)} is here`, location: at(decision.clause) }],
                help: 'Remove one of the two.',
                ...(fix === null ? {} : { fix }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/rules/index.js










































/** Every rule about what a valid policy means, by id. To add one: its file, its line here, its page in docs/rules. */
const RULES = [
    imageUnpinned,
    wildcardBroad,
    wildcardDns,
    egressShadowed,
    egressOverlap,
    exfiltrationHost,
    relayHost,
    unverifiedProtocol,
    privateWildcard,
    broadRange,
    echAllowed,
    protectedWritable,
    policyWritable,
    daemonSocket,
    writableExecutable,
    readDenyHistory,
    sensitiveMount,
    readWriteMount,
    writeWithoutEffect,
    searchPathWritable,
    denyPatternMoot,
    denyPatternAlone,
    interpreterAllowed,
    commandShadowed,
    privilegedProgram,
    secretInSet,
    credentialPassed,
    startUpVariable,
    inputUnbounded,
    redactEverything,
    limitsMissing,
    limitExcessive,
    limitsContradict,
    unenforceableClause,
    waiverExpired,
    waiverExpiring,
    waiverMoot,
    permitLoosens,
    hardeningWeakened,
    testsMissing,
    testsFailing,
    testsOnlyAllow,
];


/***/ })

};
;