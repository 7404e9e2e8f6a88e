"use strict";
exports.id = 2949;
exports.ids = [2949,9899];
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

/***/ 71809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ perPolicy)
/* harmony export */ });
/**
 * Makes `build` run once for each policy: policies never change, so what was compiled from one is kept for as
 * long as it lives.
 */
function perPolicy(build) {
    const built = new WeakMap();
    return (policy) => {
        let entry = built.get(policy);
        if (entry === undefined) {
            entry = { value: build(policy) };
            built.set(policy, entry);
        }
        return entry.value;
    };
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


/***/ })

};
;