"use strict";
exports.id = 7909;
exports.ids = [7909];
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

/***/ 26690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGateway: () => (/* binding */ openGateway)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/egress/client-hello.js
const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const RECORD_HEADER = 5;
/** RFC 8446, 5.1: no record of plain text is longer. */
const MAX_RECORD = 1 << 14;
const SERVER_NAME = 0;
const HOST_NAME = 0;
/** encrypted_client_hello (RFC 9849), its drafts' outer_extensions, and encrypted_server_name before them. */
const ECH = new Set([0xfe0d, 0xfe08, 0xfe09, 0xfe0a, 0xff02, 0xff03, 0xffce]);
/** Reads a ClientHello from the beginning of a connection, put together again over however many records. */
function readClientHello(bytes) {
    const parts = [];
    let length = 0;
    let at = 0;
    for (;;) {
        const record = readRecord(bytes, at);
        if (record.kind !== 'record')
            return record;
        const { payload } = record;
        parts.push(payload);
        length += payload.length;
        at += RECORD_HEADER + payload.length;
        // The handshake header may be split over records as well.
        if (length < 4)
            continue;
        const message = parts.length === 1 ? payload : Buffer.concat(parts, length);
        if (message[0] !== CLIENT_HELLO)
            return other('its first handshake message is no ClientHello');
        const end = 4 + message.readUIntBE(1, 3);
        if (length > end)
            return other('something follows the ClientHello in its record');
        if (length === end)
            return readBody(message.subarray(4, end));
    }
}
function readRecord(bytes, at) {
    // What is there is judged before more is waited for: other protocols wait for an answer of ours.
    if (bytes.length > at && bytes[at] !== HANDSHAKE)
        return other('it begins with no TLS handshake record');
    if (bytes.length > at + 1 && bytes[at + 1] !== 3)
        return other('its record has no version of TLS');
    if (bytes.length < at + RECORD_HEADER)
        return { kind: 'more', needed: at + RECORD_HEADER };
    const size = bytes.readUInt16BE(at + 3);
    if (size === 0 || size > MAX_RECORD)
        return other('its record has a length that TLS rules out');
    const end = at + RECORD_HEADER + size;
    if (bytes.length < end)
        return { kind: 'more', needed: end };
    return { kind: 'record', payload: bytes.subarray(at + RECORD_HEADER, end) };
}
function other(reason) {
    return { kind: 'other', reason };
}
/** Bytes that are taken from the front; taking more than there are is a truncated message. */
class Truncated extends Error {
}
function reader(bytes) {
    let at = 0;
    const take = (count) => {
        if (bytes.length - at < count)
            throw new Truncated();
        at += count;
        return bytes.subarray(at - count, at);
    };
    const number = (width) => take(width).readUIntBE(0, width);
    return {
        take,
        number,
        vector: (width) => take(number(width)),
        get empty() {
            return at === bytes.length;
        },
    };
}
function readBody(body) {
    try {
        const input = reader(body);
        input.take(2 + 32);
        input.vector(1);
        input.vector(2);
        input.vector(1);
        // Before TLS 1.2 there need be no extensions at all.
        const extensions = input.empty ? Buffer.alloc(0) : input.vector(2);
        if (!input.empty)
            return other('its ClientHello has something after the extensions');
        return readExtensions(extensions);
    }
    catch (error) {
        if (error instanceof Truncated)
            return other('its ClientHello is cut short inside');
        throw error;
    }
}
function readExtensions(bytes) {
    const input = reader(bytes);
    const seen = new Set();
    let serverName = null;
    let ech = false;
    while (!input.empty) {
        const type = input.number(2);
        const data = input.vector(2);
        // Two of one kind: which of them counts is what programs disagree about.
        if (seen.has(type))
            return other(`its ClientHello has the extension ${String(type)} twice`);
        seen.add(type);
        if (ECH.has(type))
            ech = true;
        if (type !== SERVER_NAME)
            continue;
        const name = readServerName(data);
        if (name === null)
            return other('its server_name is not one host name');
        serverName = name;
    }
    return { kind: 'hello', hello: { serverName, ech } };
}
/** RFC 6066, 3: a list, in which only one name of one kind was ever defined. */
function readServerName(data) {
    const outer = reader(data);
    const list = reader(outer.vector(2));
    if (!outer.empty || list.number(1) !== HOST_NAME)
        return null;
    const name = list.vector(2);
    if (!list.empty || name.length === 0 || name.some((byte) => byte <= 0x20 || byte >= 0x7f))
        return null;
    return name.toString('latin1');
}

;// CONCATENATED MODULE: ./build/egress/first-bytes.js

/**
 * Reads a whole ClientHello from a client, however it is split, within the limits of size and time. The socket is
 * paused afterwards and everything that was read is in `bytes`.
 */
function readHello(socket, limits) {
    return new Promise((resolve) => {
        const parts = [];
        let length = 0;
        let needed = 1;
        const finish = (result) => {
            clearTimeout(timer);
            socket.pause();
            socket.off('data', onData);
            socket.off('end', onEnd);
            socket.off('close', onEnd);
            resolve(result);
        };
        const refuse = (reason) => finish({ kind: 'read', bytes: Buffer.concat(parts, length), read: { kind: 'other', reason } });
        const onData = (chunk) => {
            parts.push(chunk);
            length += chunk.length;
            // Looking again at each segment of one byte would take time that grows with the square of the size.
            if (length < needed)
                return;
            const bytes = Buffer.concat(parts, length);
            const read = readClientHello(bytes);
            if (read.kind !== 'more')
                finish({ kind: 'read', bytes, read });
            else if (read.needed > limits.headSize)
                refuse('its ClientHello is longer than 64 KiB');
            else
                needed = read.needed;
        };
        const onEnd = () => {
            if (length === 0)
                finish({ kind: 'gone' });
            else
                refuse('it ended before its ClientHello did');
        };
        const timer = setTimeout(() => refuse(`it sent no ClientHello within ${String(limits.headTime / 1000)} s`), limits.headTime);
        socket.on('data', onData);
        socket.on('end', onEnd);
        socket.on('close', onEnd);
        socket.resume();
    });
}

;// CONCATENATED MODULE: ./build/egress/splice.js
/**
 * Copies bytes both ways until both sides have ended; a side that reads slowly slows the other, nothing is kept for
 * it. Each side's own end is passed on (half-closed connections stay so), and one that breaks breaks the other.
 *
 * @param head What was read from the client already, which goes first.
 * @returns Resolves when both are closed.
 */
function splice(client, peer, head) {
    if (head !== null && head.length > 0)
        peer.write(head);
    client.pipe(peer);
    peer.pipe(client);
    return Promise.all([splice_closed(client, peer), splice_closed(peer, client)]).then(() => undefined);
}
function splice_closed(one, other) {
    return new Promise((resolve) => {
        const over = () => {
            // Ends that came in order, both, were passed on by the pipes; anything else is a reset for the other side too.
            if (!one.readableEnded || !other.readableEnded || one.errored !== null)
                other.resetAndDestroy();
            resolve();
        };
        one.on('error', () => undefined);
        if (one.destroyed)
            over();
        else
            one.once('close', over);
    });
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
;// CONCATENATED MODULE: ./build/egress/resolver.js

/** The system's own: /etc/hosts, then whatever the host is configured to ask. */
const systemResolver = async (name) => {
    const found = await (0,promises_.lookup)(name, { all: true, verbatim: true });
    return found.map(({ address }) => address);
};
/** No host's name holds it, so that a service and a host of the same name are told apart. */
const SERVICE = 'service:';
/** What a resolver is asked for the address of a service container. */
function serviceKey(name) {
    return SERVICE + name;
}
/** One resolver for hosts and for the job's service containers. */
function withServices(hosts, services) {
    return async (key) => {
        if (!key.startsWith(SERVICE))
            return hosts(key);
        if (services === undefined)
            throw new Error('this run knows of no service containers');
        return services(key.slice(SERVICE.length));
    };
}
/** How long an answer stands for further connections to the same name; every one of them is judged anew. */
const FRESH = 1_000;
/**
 * A resolver that asks for a name once at a time, of which few are under way and only so many are begun a second:
 * what the code can make the host's own resolver do is bounded.
 */
function boundedResolver(resolve, limits) {
    const known = new Map();
    const queue = [];
    let running = 0;
    let begun = 0;
    let since = -Infinity;
    async function turn() {
        if (running < limits.resolving) {
            running += 1;
        }
        else {
            if (queue.length >= limits.waiting)
                throw new Error('too many names wait to be resolved');
            await new Promise((ready) => queue.push(ready));
        }
        for (;;) {
            const now = performance.now();
            if (now - since >= 1_000)
                [since, begun] = [now, 0];
            if (begun < limits.resolveRate)
                break;
            await new Promise((wake) => setTimeout(wake, since + 1_000 - now));
        }
        begun += 1;
    }
    function done() {
        const next = queue.shift();
        if (next === undefined)
            running -= 1;
        else
            next();
    }
    async function once(name) {
        await turn();
        try {
            return await timed(resolve(name), limits.resolveTime);
        }
        finally {
            done();
            setTimeout(() => known.delete(name), FRESH).unref();
        }
    }
    return (name) => {
        let answer = known.get(name);
        if (answer === undefined) {
            answer = once(name);
            known.set(name, answer);
            // One that never got its turn is no answer.
            answer.catch(() => known.delete(name));
        }
        return answer;
    };
}
async function timed(promise, limit) {
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${String(limit)} ms`)), limit);
    });
    try {
        return await Promise.race([promise, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/egress/upstream.js


/** Resolves an admitted target, anew for each connection, and judges every address it resolves to. */
async function routeTo(target, admitted, judge, resolve) {
    if (target.host === null)
        return { kind: 'addresses', addresses: [target.address] };
    let found;
    try {
        const { rule } = admitted;
        found = await resolve(rule?.kind === 'service' ? serviceKey(rule.service) : target.host);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: 'unknown', reason: `${target.host} can't be resolved: ${reason}` };
    }
    const { allowed, refusal } = judge.addresses(target, admitted, found);
    if (allowed.length > 0)
        return { kind: 'addresses', addresses: allowed };
    if (refusal !== null)
        return { kind: 'refused', decision: refusal };
    return { kind: 'unknown', reason: `${target.host} has no address` };
}
/** Connects to the first address that answers. Rejects with the last one's error. */
async function connectFirst(addresses, port, limits, stop) {
    let last = new Error('there is no address');
    for (const address of addresses) {
        stop.throwIfAborted();
        try {
            return await connectTo(address, port, limits.connectTime, stop);
        }
        catch (error) {
            last = error;
        }
    }
    throw last;
}
function connectTo(host, port, limit, stop) {
    return new Promise((resolve, reject) => {
        const family = (0,external_node_net_.isIPv6)(host) ? 6 : 4;
        const socket = (0,external_node_net_.connect)({ host, port, family, allowHalfOpen: true, noDelay: true });
        const fail = (error) => {
            socket.destroy();
            done();
            reject(error);
        };
        const aborted = () => fail(new Error('the connection is not wanted any more'));
        const timer = setTimeout(() => fail(new Error(`no answer within ${String(limit)} ms`)), limit);
        const done = () => {
            clearTimeout(timer);
            stop.removeEventListener('abort', aborted);
            socket.off('error', fail);
            // What comes later is for whoever has the socket; an error without a listener would end the process.
            socket.on('error', () => undefined);
        };
        stop.addEventListener('abort', aborted);
        socket.once('error', fail);
        socket.once('connect', () => {
            done();
            resolve(socket);
        });
    });
}

;// CONCATENATED MODULE: ./build/egress/connection.js



/** Serves one connection that the code has made, whose socket is paused. Never rejects. */
async function serveConnection(client, target, services) {
    client.on('error', () => undefined);
    try {
        await judgeAndServe(client, target, services);
    }
    catch {
        // The record could not be written, or the rules were replaced meanwhile: either way nothing goes on.
        client.resetAndDestroy();
    }
}
async function judgeAndServe(client, target, services) {
    const { judge } = services;
    const admitted = judge.target(target);
    if (admitted.verdict !== 'allow' || admitted.protocol === null) {
        if (admitted.exhausted === true)
            recordExhausted(services.recorder, admitted);
        refuse(client, target, 'other', admitted, services, suggestionFor(target, admitted, judge));
        return;
    }
    if (admitted.forgiven !== undefined) {
        const { forgiven, protocol } = admitted;
        services.recorder.refused(target, protocol, forgiven, suggestionFor(target, forgiven, judge), true);
    }
    switch (admitted.protocol) {
        case 'http':
            services.http(client, target, admitted);
            return;
        case 'tcp':
            services.judged(client);
            await serveBytes(client, target, admitted, null, services);
            return;
        case 'tls':
            await serveTls(client, target, admitted, services);
            return;
    }
}
async function serveTls(client, target, admitted, services) {
    const first = await readHello(client, services.limits);
    services.judged(client);
    if (first.kind === 'gone') {
        client.destroy();
        return;
    }
    const { read, bytes } = first;
    const refusal = read.kind === 'other'
        ? `Port ${String(target.port)} may carry tls, and this is something else: ${read.reason}.`
        : helloProblem(read.hello, target, admitted);
    if (refusal !== null) {
        const protocol = read.kind === 'other' ? 'other' : 'tls';
        if (!services.judge.auditing) {
            refuse(client, target, protocol, { ...admitted, reason: refusal }, services);
            return;
        }
        services.recorder.refused(target, protocol, { ...admitted, reason: refusal }, () => null, true);
    }
    const name = read.kind === 'hello' ? read.hello.serverName : null;
    const denied = name === null ? null : services.judge.mention(name, target.port, 'tls');
    if (denied !== null)
        refuse(client, target, 'tls', denied, services);
    else
        await serveBytes(client, target, admitted, bytes, services);
}
/** Why a ClientHello may not go to its target, as a sentence; null when it may. */
function helloProblem({ serverName, ech }, { host }, { rule }) {
    if (ech && !(rule?.kind === 'host' && rule.ech === 'allow')) {
        return 'The client sends Encrypted Client Hello, as Chromium always does; ech: allow in the rule admits it, and then the name inside can not be checked.';
    }
    if (host === null || serverName === host)
        return null;
    return serverName === null
        ? `The client's TLS names no server (SNI), so that nothing says it means ${host}.`
        : `The client's TLS names the server ${serverName} (SNI), and the address is that of ${host}.`;
}
async function serveBytes(client, target, admitted, head, services) {
    const began = performance.now();
    const peer = await reach(target, admitted, services, (refusal) => refuse(client, target, 'other', refusal, services));
    if (peer === null) {
        client.resetAndDestroy();
        return;
    }
    if (client.destroyed) {
        peer.socket.destroy();
    }
    else {
        await splice(client, peer.socket, head);
    }
    peer.record.end(countsOf(peer.socket, began));
}
/**
 * Resolves, judges the addresses, connects, and puts it on the record before a byte goes through.
 *
 * @param refused Called when the policy doesn't admit what the name resolved to.
 * @returns null when there is no connection; one that failed out there is on the record too.
 */
async function reach(target, admitted, services, refused) {
    const { judge, limits, resolve, recorder, stop } = services;
    // Rules that no longer hold don't even ask for a name.
    stop.throwIfAborted();
    const began = performance.now();
    const route = await routeTo(target, admitted, judge, resolve);
    stop.throwIfAborted();
    if (route.kind === 'refused') {
        refused(route.decision);
        return null;
    }
    const protocol = admitted.protocol ?? 'tcp';
    const clause = admitted.forgiven === undefined ? admitted.clause : null;
    const nothing = (address) => {
        const duration = Math.round(performance.now() - began);
        recorder.opened(target, address, protocol, clause).end({ sent: 0, received: 0, duration });
        return null;
    };
    if (route.kind === 'unknown')
        return nothing(null);
    let socket;
    try {
        socket = await connectFirst(route.addresses, target.port, limits, stop);
    }
    catch {
        return nothing(route.addresses[0] ?? null);
    }
    try {
        return {
            socket,
            record: recorder.opened(target, socket.remoteAddress ?? null, protocol, clause),
        };
    }
    catch (error) {
        socket.destroy();
        throw error;
    }
}
function countsOf(peer, began) {
    return {
        sent: peer.bytesWritten,
        received: peer.bytesRead,
        duration: Math.round(performance.now() - began),
    };
}
function refuse(client, target, protocol, refusal, { recorder, judged }, suggest = () => refusal.suggestion) {
    judged(client);
    client.resetAndDestroy();
    recorder.refused(target, protocol, refusal, suggest);
}
/** A brief decision has no suggestion; asked for again only when the denial is a new one. */
function suggestionFor(target, refusal, judge) {
    const { host, port } = target;
    return () => (host === null ? refusal.suggestion : judge.atLength(host, port).suggestion);
}
/** Said once for each rule, however many names come after. */
function recordExhausted(recorder, { clause, rule, reason }) {
    recorder.exhausted(clause, rule?.kind === 'host' ? rule.host : clause, reason);
}

// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __webpack_require__(14894);
;// CONCATENATED MODULE: ./build/egress/dns-message.js

/** Seconds. The address stands for that name for as long as the run lasts. */
const TTL = 60;
const REFUSED = 5;
const NAME_ERROR = 3;
/**
 * Answers one DNS message. A name that may be reached has one A record and nothing of any other type; any other name
 * doesn't exist. Nothing is ever asked of anybody else.
 *
 * @returns null for what is no query: it isn't answered at all.
 */
function answerDns(message, ask) {
    const query = read(message);
    if (query === null)
        return null;
    const { questions = [], opcode } = query;
    const [question] = questions;
    if (question === undefined || questions.length !== 1 || opcode !== 'QUERY')
        return reply(query, REFUSED, []);
    const { name, type } = question;
    if ((question.class ?? 'IN') !== 'IN')
        return reply(query, REFUSED, []);
    const answer = ask(name, type);
    if (answer.kind === 'none')
        return reply(query, NAME_ERROR, []);
    if (type !== 'A')
        return reply(query, 0, []);
    return reply(query, 0, [{ type: 'A', name, ttl: TTL, data: answer.address }]);
}
/** null: no DNS message, or an answer. */
function read(message) {
    try {
        const packet = (0,dns_packet.decode)(message);
        return packet.type === 'query' ? packet : null;
    }
    catch {
        // Hostile or broken bytes: the library's word for it is an exception.
        return null;
    }
}
function reply({ id, flags, questions }, code, answers) {
    try {
        return (0,dns_packet.encode)({
            type: 'response',
            id: id ?? 0,
            flags: dns_packet.AUTHORITATIVE_ANSWER | ((flags ?? 0) & dns_packet.RECURSION_DESIRED) | code,
            questions: questions ?? [],
            answers: answers ?? [],
        });
    }
    catch {
        // A name that can be read but not written again: labels that hold dots.
        return null;
    }
}

;// CONCATENATED MODULE: ./build/egress/dns-server.js

/** Answers datagrams; `lost` is called when the socket fails. */
function serveDatagrams(socket, ask, lost) {
    socket.on('message', (message, from) => {
        const answer = answerDns(message, ask);
        if (answer === null)
            return;
        try {
            // Whoever asked may be gone by now.
            socket.send(answer, from.port, from.address, () => undefined);
        }
        catch {
            // The question itself was what the log could not hold: the gateway is lost, and its socket closed.
        }
    });
    socket.on('error', (error) => lost(`the DNS socket failed: ${error.message}`));
}
/** Answers on one TCP connection (RFC 7766): each message has its length before it. */
function serveStream(socket, ask, limits) {
    let waiting = Buffer.alloc(0);
    socket.setTimeout(limits.headTime, () => socket.destroy());
    socket.on('error', () => undefined);
    socket.on('end', () => socket.end());
    socket.on('data', (chunk) => {
        waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
        let free = true;
        while (waiting.length >= 2) {
            const end = 2 + waiting.readUInt16BE(0);
            if (waiting.length < end)
                break;
            const answer = answerDns(waiting.subarray(2, end), ask);
            waiting = waiting.subarray(end);
            if (answer === null) {
                socket.destroy();
                return;
            }
            const size = Buffer.alloc(2);
            size.writeUInt16BE(answer.length);
            free = socket.write(Buffer.concat([size, answer]));
        }
        // Somebody who asks without reading isn't listened to either.
        if (!free) {
            socket.pause();
            socket.once('drain', () => socket.resume());
        }
    });
    socket.resume();
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/egress/http-request.js
/** Headers that speak about one connection only (RFC 9110, 7.6.1); what they say is ours to say anew. */
const HOP_BY_HOP = new Set([
    'connection',
    'keep-alive',
    'proxy-connection',
    'proxy-authenticate',
    'proxy-authorization',
    'te',
    'trailer',
    'upgrade',
    'expect',
    'http2-settings',
]);
/** Header fields as they came: name, value, name, value… */
function fieldsOf(message) {
    const { rawHeaders } = message;
    const fields = [];
    for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
        fields.push([rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '']);
    }
    return fields;
}
/** The one Host of a request; null when there is none or more than one. */
function hostOf(message) {
    const hosts = fieldsOf(message).filter(([name]) => name.toLowerCase() === 'host');
    const [only] = hosts;
    return only !== undefined && hosts.length === 1 ? only[1] : null;
}
/** The name in a Host field, without this port; null when it names another port. */
function nameIn(host, port) {
    const match = /^(.*?)(?::(\d+))?$/.exec(host);
    const [, name = '', stated] = match ?? [];
    return stated === undefined || Number(stated) === port ? name : null;
}
/** Why a request may not go to its target, as a sentence; null when it may. */
function requestProblem(request, { host, port }) {
    const { url = '', method = '' } = request;
    const authority = hostOf(request);
    if (authority === null)
        return 'The request has no Host, or more than one.';
    const name = nameIn(authority, port);
    if (host !== null && name !== host) {
        return `The request's Host is ${authority}, and the address is that of ${host}.`;
    }
    if (!url.startsWith('/') && !(method === 'OPTIONS' && url === '*')) {
        return 'The request names its target in the absolute form, as to a proxy.';
    }
    // An offer of HTTP/2 by a client that is content without it (Java's): it isn't handed on, and so not taken up.
    const upgrade = request.headers.upgrade;
    if (upgrade !== undefined && upgrade.toLowerCase() !== 'h2c') {
        return `The request asks for another protocol (Upgrade: ${upgrade}).`;
    }
    const coding = request.headers['transfer-encoding'];
    if (coding !== undefined && coding.toLowerCase() !== 'chunked') {
        return `The request's Transfer-Encoding is ${coding}, of which only chunked is understood by everybody alike.`;
    }
    return null;
}
/** The fields that go on, as `http.request` takes them; those that `Connection` names are for this connection too. */
function forwarded(message) {
    const named = (message.headers.connection ?? '').toLowerCase().split(/\s*,\s*/);
    return fieldsOf(message)
        .filter(([name]) => {
        const lower = name.toLowerCase();
        return !HOP_BY_HOP.has(lower) && (!named.includes(lower) || FRAMING.has(lower));
    })
        .flat();
}
/** Without these the body would be read otherwise than it was meant; `Connection: content-length` must not do that. */
const FRAMING = new Set(['content-length', 'transfer-encoding', 'host']);

;// CONCATENATED MODULE: ./build/egress/http.js




/** Requests that a client may send without waiting for an answer. */
const PIPELINED = 32;
/**
 * Each request is read by Node's own parser, judged by itself, and written anew on a connection of its own: no byte
 * of the client's reaches a server unparsed, so nothing can hide behind a request that was judged. HTTP/2, CONNECT
 * and Upgrade are refused, as nobody could say what comes after them.
 */
function createHttpGate(limits) {
    const served = new WeakMap();
    const server = (0,external_node_http_.createServer)({
        ...{ maxHeaderSize: limits.headSize, keepAliveTimeout: 0, requestTimeout: 0 },
        // Node can be started with a parser that takes more.
        insecureHTTPParser: false,
    });
    // Fields beyond a count would be left out without a word, the length of the body among them.
    server.maxHeadersCount = 0;
    server.on('request', (request, response) => {
        const connection = served.get(request.socket);
        if (connection === undefined)
            throw new TypeError('a request on a connection that was never served');
        connection.disarm();
        connection.services.judged(request.socket);
        connection.pending += 1;
        if (connection.pending > PIPELINED) {
            request.socket.resetAndDestroy();
            return;
        }
        const answered = new Promise((resolve) => {
            response.once('close', () => {
                connection.pending -= 1;
                if (connection.pending === 0)
                    connection.arm();
                resolve();
            });
        });
        connection.turn = connection.turn
            .then(() => serveRequest(request, response, connection))
            .catch(() => request.socket.resetAndDestroy())
            .then(() => answered);
    });
    // Upgrade has no such listener on purpose: then it is a request like any other, and judged as one.
    server.on('connect', (request, socket) => {
        const connection = served.get(socket);
        if (connection !== undefined)
            refuseConnection(request.socket, connection, 'The request asks for a tunnel (CONNECT).');
    });
    server.on('clientError', (error, socket) => {
        const connection = served.get(socket);
        if (connection === undefined || error.code === 'ECONNRESET' || error.code === 'EPIPE') {
            socket.destroy();
            return;
        }
        const { port } = connection.target;
        const reason = `Port ${String(port)} may carry http, and this is something else (${error.code ?? error.message}).`;
        refuseConnection(socket, connection, reason);
    });
    return {
        serve(socket, target, admitted, services) {
            let timer = null;
            const disarm = () => {
                if (timer !== null)
                    clearTimeout(timer);
                timer = null;
            };
            const arm = () => {
                disarm();
                timer = setTimeout(() => {
                    services.judged(socket);
                    socket.destroy();
                }, limits.headTime);
            };
            served.set(socket, { target, admitted, services, arm, disarm, pending: 0, turn: Promise.resolve() });
            socket.once('close', disarm);
            arm();
            server.emit('connection', socket);
            socket.resume();
        },
    };
}
async function serveRequest(request, response, { target, admitted, services }) {
    const problem = requestProblem(request, target);
    if (problem !== null) {
        refuseRequest(response, target, { ...admitted, reason: problem }, services);
        return;
    }
    // An address that a cidr rule admits may be asked for any name, in any port of it: a server hardly looks at that.
    const name = (hostOf(request) ?? '').replace(/:\d*$/, '');
    const denied = services.judge.mention(name, target.port, 'http');
    if (denied !== null) {
        refuseRequest(response, target, denied, services);
        return;
    }
    const began = performance.now();
    let refused = false;
    const peer = await reach(target, admitted, services, (refusal) => {
        refused = true;
        refuseRequest(response, target, refusal, services);
    });
    if (refused)
        return;
    if (peer === null) {
        say(response, 502, `${target.host ?? target.address} can't be reached.`);
        return;
    }
    peer.socket.once('close', () => peer.record.end(countsOf(peer.socket, began)));
    if (request.socket.destroyed)
        peer.socket.destroy();
    else
        exchange(request, response, peer);
}
function exchange(request, response, { socket }) {
    const upstream = (0,external_node_http_.request)({
        createConnection: () => socket,
        method: request.method,
        path: request.url,
        setHost: false,
        insecureHTTPParser: false,
        headers: [...forwarded(request), 'Connection', 'close'],
    });
    const broken = () => {
        socket.destroy();
        if (response.headersSent)
            response.socket?.resetAndDestroy();
        else
            say(response, 502, 'The server broke the connection.');
    };
    upstream.on('error', broken);
    upstream.maxHeadersCount = 0;
    upstream.on('response', (answer) => {
        try {
            response.writeHead(answer.statusCode ?? 502, answer.statusMessage ?? '', forwarded(answer));
        }
        catch {
            // A status or reason that can be read and not be written; nothing else can be said in its place.
            socket.destroy();
            response.socket?.resetAndDestroy();
            return;
        }
        (0,external_node_stream_.pipeline)(answer, response, (error) => {
            socket.destroy();
            if (error)
                response.socket?.resetAndDestroy();
        });
    });
    // Switching protocols was not asked for; a server that does so all the same ends here.
    upstream.on('upgrade', broken);
    response.on('close', () => socket.destroy());
    request.pipe(upstream);
}
function refuseRequest(response, target, refusal, { recorder }) {
    recorder.refused(target, 'http', refusal, () => refusal.suggestion);
    say(response, 403, `sandbox-policy refused this request (${refusal.clause}): ${refusal.reason}`);
}
function refuseConnection(socket, { target, admitted, services }, reason) {
    services.judged(socket);
    services.recorder.refused(target, 'other', { ...admitted, reason }, () => null);
    socket.destroy();
}
/** The last word on a connection. */
function say(response, status, text) {
    if (response.headersSent || response.destroyed)
        return;
    const body = `${text}\n`;
    response.writeHead(status, {
        'content-type': 'text/plain; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        connection: 'close',
    });
    response.end(body);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/decide/address.js
var decide_address = __webpack_require__(17605);
// EXTERNAL MODULE: ./build/decide/address-text.js
var address_text = __webpack_require__(58697);
// EXTERNAL MODULE: ./build/decide/host-name.js
var host_name = __webpack_require__(92791);
// EXTERNAL MODULE: ./build/decide/host.js
var decide_host = __webpack_require__(42507);
// EXTERNAL MODULE: ./build/decide/egress-rules.js
var egress_rules = __webpack_require__(28656);
;// CONCATENATED MODULE: ./build/egress/names.js

/** Where synthetic addresses lie: for benchmarks (RFC 2544), so that no name of the Internet has one. */
const SYNTHETIC = '198.18.0.0/15';
/** The first 256 are the link's between the two namespaces. */
const FIRST = 0xc612_0100;
const LAST = 0xc613_ffff;
const range = (0,address_text/* parseCidr */.GN)(SYNTHETIC);
/** Whether a literal address is one that only we give out. */
function isSynthetic(address) {
    const parsed = (0,address_text/* parseAddress */.or)(address);
    return parsed !== null && range !== null && (0,address_text/* inCidr */.sr)(parsed, range);
}
function createNames(limit) {
    const addresses = new Map();
    const names = new Map();
    /** By the pattern as it is written: a phase has rules of its own, and the count is the run's. */
    const admitted = new Map();
    let next = FIRST;
    return {
        addressOf(name) {
            const known = addresses.get(name);
            if (known !== undefined)
                return known;
            if (addresses.size >= limit || next > LAST)
                return null;
            const address = (0,address_text/* formatAddress */.M0)({ family: 4, value: BigInt(next) });
            next += 1;
            addresses.set(name, address);
            names.set(address, name);
            return address;
        },
        nameAt: (address) => names.get(address) ?? null,
        within(rule, name) {
            if (rule.kind !== 'host' || !rule.host.startsWith('*.'))
                return true;
            const below = admitted.get(rule.host) ?? new Set();
            if (below.has(name))
                return true;
            if (below.size >= rule.maxNames)
                return false;
            below.add(name);
            admitted.set(rule.host, below);
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./build/egress/judge.js







/** A rule that would name what was asked for: what it resolves to must be public all the same. */
function anyRule(host, port) {
    return {
        ...{ kind: 'host', host: host ?? 'an.address.invalid', ports: [port], protocol: null },
        ...{ ech: 'refuse', private: false, maxNames: 0 },
    };
}
function createJudge({ policy, registries, mode, originOf }, names) {
    const auditing = mode === 'audit';
    const known = registries === undefined ? {} : { registries };
    const brief = { ...known, brief: true };
    function bounded(decision, name) {
        const { rule } = decision;
        if (decision.verdict !== 'allow' || rule === null || names.within(rule, name))
            return decision;
        const most = rule.kind === 'host' ? rule.maxNames : 0;
        return {
            ...decision,
            verdict: 'deny',
            reason: `The rule admits ${String(most)} names in a run (max-names), and this is one more.`,
            protocol: null,
            exhausted: true,
        };
    }
    /** What a rule denies, metadata services and what is no host's name stay refused in audit mode too. */
    function forgiveName(decision, name, port) {
        const { verdict, clause } = decision;
        if (!auditing || verdict === 'allow' || clause === 'egress' || clause.startsWith('egress.deny'))
            return decision;
        return (0,host_name/* hostNameProblem */.R)(name) === null ? forgive(decision, port) : decision;
    }
    function decideTarget({ host, address, port }) {
        if (host !== null)
            return forgiveName(bounded((0,decide_host.decideHost)(policy, { host, port }, brief), host), host, port);
        if (isSynthetic(address))
            return unassigned(address);
        const context = { ...known, ownAddresses: ownAddresses() };
        const decision = (0,decide_address/* decideAddress */.d)(policy, { address, port, rule: null }, context);
        if (!auditing || decision.verdict === 'allow')
            return decision;
        const open = (0,decide_address/* decideAddress */.d)(policy, { address, port, rule: anyRule(null, port) }, context);
        return open.verdict === 'allow' ? forgive(decision, port) : decision;
    }
    return {
        auditing,
        originOf: (clause) => originOf?.(clause) ?? null,
        name: (name) => forgiveName(bounded((0,decide_host.decideHost)(policy, { host: name, port: null }, brief), name), name, null),
        target: decideTarget,
        addresses: ({ host, port }, admitted, addresses) => {
            const context = { ...known, ownAddresses: ownAddresses() };
            const decisions = addresses.map((address) => {
                const { protocol } = admitted;
                const rule = admitted.forgiven === undefined ? admitted.rule : anyRule(host, port);
                const request = { address, port, rule, ...(protocol === null ? {} : { protocol }) };
                return { address, decision: (0,decide_address/* decideAddress */.d)(policy, request, context) };
            });
            const allowed = decisions.filter(({ decision }) => decision.verdict === 'allow');
            const refused = decisions.find(({ decision }) => decision.verdict !== 'allow');
            return { allowed: allowed.map(({ address }) => address), refusal: refused?.decision ?? null };
        },
        mention: (name, port, protocol) => {
            if (name === '')
                return null;
            // Servers take a name for the same one however it is spelt.
            const plain = name
                .toLowerCase()
                .replace(/\.$/, '')
                .replace(/^\[(.*)\]$/, '$1');
            const decision = (0,decide_host.decideHost)(policy, { host: plain, port, protocol }, brief);
            if (decision.clause.startsWith('egress.deny'))
                return decision;
            // What is no name at all can't be told from a denied one.
            const problem = (0,address_text/* parseAddress */.or)(plain) === null && policy.egress.deny.length > 0 ? (0,host_name/* hostNameProblem */.R)(plain) : null;
            return problem === null ? null : { ...decision, reason: `${problem}, and the policy denies names.` };
        },
        atLength: (host, port) => (0,decide_host.decideHost)(policy, { host, port }, known),
    };
}
function forgive(decision, port) {
    const protocol = port === null ? null : (0,egress_rules/* protocolOf */.AT)(anyRule(null, port), port);
    return { ...decision, verdict: 'allow', rule: null, protocol, forgiven: decision };
}
function unassigned(address) {
    return {
        verdict: 'deny',
        clause: 'egress.allow',
        reason: `${address} stands for no name that was asked for in this run.`,
        nearest: null,
        suggestion: null,
        rule: null,
        protocol: null,
    };
}
let own = null;
/**
 * Read anew in each turn of the event loop: interfaces come and go while a run lasts. Connections that are made at once
 * share an answer, which takes the kernel a tenth of what a connection does.
 */
function ownAddresses() {
    if (own !== null)
        return own;
    own = Object.values((0,external_node_os_.networkInterfaces)()).flatMap((list) => (list ?? []).map(({ address }) => address));
    setImmediate(() => {
        own = null;
    });
    return own;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/egress/limits.js

/** Descriptors that are left to the rest of the tool. */
const SPARE_FILES = 256;
/** How many connections the tool's own limit of open files has room for: two descriptors each. */
function roomForConnections() {
    // `Max open files            1024                 4096                 files`; Node raises the first to the second.
    const soft = /^Max open files +(\d+)/m.exec((0,external_node_fs_.readFileSync)('/proc/self/limits', 'latin1'))?.[1];
    return soft === undefined ? LIMITS.connections : Math.max(16, Math.floor((Number(soft) - SPARE_FILES) / 2));
}
const LIMITS = {
    connections: 16_384,
    unjudged: 2_048,
    headSize: 64 * 1024,
    headTime: 5_000,
    connectTime: 10_000,
    resolveTime: 10_000,
    resolving: 8,
    waiting: 1_024,
    resolveRate: 200,
    names: 65_536,
    dnsConnections: 256,
    denials: 1_000,
};

;// CONCATENATED MODULE: ./build/egress/record.js
/**
 * Writes one event for each name that was resolved, two for each connection, and one for each distinct denial:
 * what repeats is summed, so that a loop in the code doesn't fill the disk.
 *
 * @param lost Called when the log can't be written any more.
 * @param originOf Where a clause of the rules in force is written.
 */
function createRecorder(log, limit, lost, originOf = () => null) {
    const denials = new Map();
    const totals = new Map();
    const resolved = new Set();
    const violations = [];
    let connections = 0;
    let more = 0;
    function demand(body) {
        try {
            log.demand(body);
        }
        catch (error) {
            lost(`the audit log can't be written: ${error instanceof Error ? error.message : String(error)}`);
            throw error;
        }
    }
    /** As demand; what is refused stays so whether or not it could be written. */
    function record(body) {
        try {
            demand(body);
        }
        catch {
            return;
        }
    }
    /** The log's own event is written by whoever settles the run, where the clause's line is known. */
    function violate(violation) {
        if (violations.some(({ clause, what }) => clause === violation.clause && what === violation.what))
            return;
        violations.push(violation);
    }
    function deny(denial, suggest) {
        const { host, address, port, clause, reason, passed } = denial;
        const key = JSON.stringify([host, address, port, clause, reason, passed]);
        const before = denials.get(key);
        if (before !== undefined) {
            denials.set(key, { ...before, count: before.count + 1 });
            return false;
        }
        if (denials.size >= limit) {
            more += 1;
            if (more > 1)
                return false;
            const message = `more than ${String(limit)} different targets were refused; the rest is counted`;
            violate({ clause: 'egress.allow', what: 'egress', message });
            return false;
        }
        denials.set(key, { ...denial, origin: originOf(clause), suggestion: suggest(), count: 1 });
        return true;
    }
    /** Every target is one that the policy names or a rule's bounded names, so there are only so many. */
    function addTotal({ host, port }, address, more) {
        const shown = host === null ? address : null;
        const key = JSON.stringify([host, shown, port]);
        const before = totals.get(key) ?? { host, address: shown, port, count: 0, sent: 0, received: 0 };
        totals.set(key, {
            ...before,
            count: before.count + more.count,
            sent: before.sent + more.sent,
            received: before.received + more.received,
        });
    }
    return {
        resolved(name, qtype, clause, address) {
            if (resolved.has(name))
                return;
            resolved.add(name);
            const origin = originOf(clause);
            record({ type: 'dns', name, qtype, verdict: 'allow', clause, origin, addresses: [address] });
        },
        exhausted(clause, what, message) {
            violate({ clause, what, message });
        },
        get violations() {
            return violations;
        },
        unresolved(name, qtype, { clause, reason }, suggest, address = null) {
            const host = name.slice(0, 255);
            if (!deny({ host, address: null, port: 0, clause, reason, passed: address !== null }, suggest))
                return;
            const addresses = address === null ? [] : [address];
            const origin = originOf(clause);
            record({ type: 'dns', name: host, qtype, verdict: 'deny', clause, origin, addresses });
        },
        opened(target, address, protocol, clause) {
            const { host, port } = target;
            const connection = connections;
            connections += 1;
            const event = {
                type: 'connection',
                connection,
                ...{ host, address, port, protocol },
                verdict: 'allow',
                clause,
                origin: clause === null ? null : originOf(clause),
                reason: null,
            };
            demand({ ...event, end: null });
            addTotal(target, address, { count: 1, sent: 0, received: 0 });
            return {
                end: (counts) => {
                    addTotal(target, address, { count: 0, sent: counts.sent, received: counts.received });
                    log.note({ ...event, end: counts });
                },
            };
        },
        refused({ host, address, port }, protocol, { clause, reason }, suggest, passed = false) {
            const shown = host === null ? address : null;
            if (!deny({ host, address: shown, port, clause, reason, passed }, suggest))
                return;
            const connection = connections;
            connections += 1;
            record({
                type: 'connection',
                connection,
                ...{ host, address: shown, port, protocol },
                verdict: 'deny',
                clause,
                origin: originOf(clause),
                reason,
                end: null,
            });
        },
        get totals() {
            return [...totals.values()];
        },
        get denials() {
            return [...denials.values()];
        },
        get more() {
            return more;
        },
    };
}

;// CONCATENATED MODULE: ./build/egress/gateway.js










/* The kernel's queue of connections that wait to be accepted. */
const BACKLOG = 4096;
const DNS = 53;
/** Opens the gateway on sockets of the interceptor's namespace; what it connects to is outside. */
function openGateway(request) {
    const { log, interceptor, limits = LIMITS } = request;
    const most = Math.min(limits.connections, roomForConnections());
    const names = createNames(limits.names);
    const resolve = boundedResolver(withServices(request.resolver ?? systemResolver, request.services), limits);
    const open = new Set();
    /** In the order in which they came. */
    const unjudged = new Set();
    const asking = new Set();
    let over = null;
    let tellLost = () => undefined;
    const lost = new Promise((tell) => {
        tellLost = tell;
    });
    const fail = (reason) => {
        if (over !== null)
            return;
        end(reason);
        tellLost(reason);
    };
    const recorder = createRecorder(log, limits.denials, fail, (clause) => judge.originOf(clause));
    const http = createHttpGate(limits);
    let judge = createJudge(request.rules, names);
    let stop = newStop();
    const ask = (name, type) => {
        if (over !== null)
            return { kind: 'none' };
        const decision = judge.name(name);
        const address = decision.verdict === 'allow' ? names.addressOf(name) : null;
        const { forgiven } = decision;
        if (address !== null && forgiven !== undefined) {
            recorder.unresolved(name, type, forgiven, () => judge.atLength(name, null).suggestion, address);
            return { kind: 'address', address };
        }
        if (address !== null) {
            recorder.resolved(name, type, decision.clause, address);
            return { kind: 'address', address };
        }
        if (decision.exhausted === true)
            recordExhausted(recorder, decision);
        const refusal = decision.verdict === 'allow'
            ? { ...decision, reason: `No more than ${String(limits.names)} names are resolved in one run.` }
            : decision;
        recorder.unresolved(name, type, refusal, () => judge.atLength(name, null).suggestion);
        return { kind: 'none' };
    };
    function services() {
        const mine = {
            judge,
            limits,
            resolve,
            recorder,
            stop: stop.signal,
            judged: (socket) => unjudged.delete(socket),
            http: (socket, target, admitted) => http.serve(socket, target, admitted, mine),
        };
        return mine;
    }
    function targetOf(address, port) {
        return { host: isSynthetic(address) ? names.nameAt(address) : null, address, port };
    }
    function accept(socket, { port, inside }) {
        const { localAddress: address } = socket;
        if (address === undefined || over !== null) {
            socket.destroy();
            return;
        }
        if (port === DNS && address === interceptor) {
            keep(asking, socket, limits.dnsConnections);
            if (!socket.destroyed)
                serveStream(socket, ask, limits);
            return;
        }
        const target = inside === true ? { host: 'localhost', address, port } : targetOf(address, port);
        keep(open, socket, most);
        if (socket.destroyed) {
            const reason = `More than ${String(most)} connections are open.`;
            recorder.refused(target, 'other', { clause: 'egress.allow', reason, suggestion: null }, () => null);
            return;
        }
        unjudged.add(socket);
        socket.once('close', () => unjudged.delete(socket));
        if (unjudged.size > limits.unjudged) {
            const [oldest] = unjudged;
            oldest?.destroy();
        }
        void serveConnection(socket, target, services());
    }
    const servers = request.listeners.map(({ handle, ...listener }) => {
        const { port } = listener;
        const server = (0,external_node_net_.createServer)({ pauseOnConnect: true, allowHalfOpen: true, noDelay: true });
        server.on('connection', (socket) => accept(socket, listener));
        server.on('error', (error) => fail(`the listener on port ${String(port)} failed: ${error.message}`));
        server.on('close', () => fail(`the listener on port ${String(port)} was closed`));
        server.listen(handle, BACKLOG);
        return server;
    });
    for (const socket of request.datagrams)
        serveDatagrams(socket, ask, fail);
    function end(reason) {
        over = reason;
        stop.abort();
        for (const socket of [...open, ...asking])
            socket.resetAndDestroy();
        for (const server of servers)
            closeServer(server);
        for (const socket of request.datagrams)
            socket.close();
    }
    return {
        replace(rules) {
            stop.abort();
            stop = newStop();
            judge = createJudge(rules, names);
            for (const socket of open)
                socket.resetAndDestroy();
        },
        attempted(address, port) {
            if (over !== null)
                return;
            const target = targetOf(address, port);
            const decision = judge.target(target);
            // Rules that name the port may have come after the listeners were made: nothing admits it all the same.
            const refusal = {
                ...decision,
                reason: decision.verdict === 'allow' && decision.forgiven === undefined
                    ? `Port ${String(port)} has no listener in this run.`
                    : (decision.forgiven ?? decision).reason,
            };
            const host = target.host;
            const suggest = () => host === null ? refusal.suggestion : judge.atLength(host, port).suggestion;
            recorder.refused(target, 'other', refusal, suggest);
        },
        lose: fail,
        lost,
        get totals() {
            return recorder.totals;
        },
        get denials() {
            return recorder.denials;
        },
        get more() {
            return recorder.more;
        },
        get violations() {
            return recorder.violations;
        },
        close() {
            if (over === null)
                end('the gateway was closed');
        },
    };
}
/** Every connection that is being made listens to it: many listeners are no leak here. */
function newStop() {
    const stop = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, stop.signal);
    return stop;
}
/** Counts a socket while it is open; one beyond `limit` is destroyed. */
function keep(sockets, socket, limit) {
    if (sockets.size >= limit) {
        socket.destroy();
        return;
    }
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
}
function closeServer(server) {
    if (server.listening)
        server.close();
}


/***/ })

};
;