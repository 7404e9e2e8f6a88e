"use strict";
exports.id = 4072;
exports.ids = [4072];
exports.modules = {

/***/ 79743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ holdsMark),
/* harmony export */   a: () => (/* binding */ createRedact)
/* harmony export */ });
const MARK = '[redacted]';
/** Whether something in an argument of the log stands for what isn't written down. */
function holdsMark(argument) {
    return argument.includes(MARK) || /\[secret \w+\]/.test(argument);
}
/**
 * Makes the function that prepares a command line for the log: `audit.redact` patterns are replaced within each
 * argument and across arguments as they stand joined by single spaces (`--token`, `abc` is met by `--token \S+`),
 * then every secret's value.
 *
 * @param patterns RE2, matched in linear time whatever the arguments are.
 */
function createRedact(patterns, secrets) {
    return (argv) => {
        const covered = argv.map((argument) => ranges(patterns, argument));
        const line = argv.join(' ');
        let start = 0;
        const across = argv.length > 1 ? ranges(patterns, line) : [];
        return argv.map((argument, index) => {
            const offset = start;
            start += argument.length + 1;
            const own = across
                .map(([from, to]) => [Math.max(from - offset, 0), Math.min(to - offset, argument.length)])
                .filter(([from, to]) => from < to);
            return secrets.replace(cover(argument, [...(covered[index] ?? []), ...own]));
        });
    };
}
function ranges(patterns, text) {
    const found = [];
    for (const pattern of patterns) {
        const matcher = pattern.matcher(text);
        while (matcher.find())
            if (matcher.end() > matcher.start())
                found.push([matcher.start(), matcher.end()]);
    }
    return found;
}
/** Each stretch of touching or overlapping ranges becomes one mark. */
function cover(text, found) {
    if (found.length === 0)
        return text;
    let out = '';
    let end = 0;
    let open = false;
    for (const [from, to] of [...found].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
        if (open && from <= end) {
            end = Math.max(end, to);
            continue;
        }
        out += text.slice(end, from) + MARK;
        end = to;
        open = true;
    }
    return out + text.slice(end);
}


/***/ }),

/***/ 94307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyLog)
/* harmony export */ });
/* unused harmony export createVerifier */
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1523);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98451);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27096);



/**
 * Checks a log: each line's schema, number, run and the chain of hashes.
 *
 * @param path The log file.
 * @throws File system errors when it can't be read.
 */
async function verifyLog(path, options = {}) {
    const verifier = createVerifier(options);
    await (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .eachLine */ .I)(path, (line) => verifier.line(line));
    return verifier.end();
}
/** The same, line by line: `line` returns false when enough problems were found. */
function createVerifier({ head: expected, maxProblems = 100 } = {}) {
    const problems = [];
    const counts = { ..._events_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COUNTS */ .l };
    let head = _events_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_HASH */ .h;
    let events = 0;
    let first = null;
    let ended = false;
    function problem(line, kind, message) {
        if (problems.length < maxProblems)
            problems.push({ line, kind, message });
    }
    function line({ number, text, hash, whole }) {
        if (!whole) {
            problem(number, 'truncated', 'the last line has no end: it was cut off while it was written, or later');
            return false;
        }
        const event = read(number, text);
        if (event !== null)
            place(number, event);
        head = hash();
        events += 1;
        return problems.length < maxProblems;
    }
    function read(number, text) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            problem(number, 'not-json', 'the line is not JSON');
            return null;
        }
        const checked = (0,_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEvent */ .X)(value);
        if (checked.ok)
            return checked.value;
        problem(number, 'schema', checked.message);
        return null;
    }
    function place(number, event) {
        if (event.prev !== head) {
            problem(number, 'chain', chainMessage(number));
        }
        if (event.seq !== number - 1) {
            const message = `the event's number is ${String(event.seq)}, its place is ${String(number - 1)}`;
            problem(number, 'sequence', message);
        }
        if (ended)
            problem(number, 'after-end', 'an event after run.end');
        if (number === 1 && event.type !== 'run.start') {
            problem(number, 'no-start', `the first event is ${event.type}, not run.start`);
        }
        if (number > 1 && event.type === 'run.start') {
            problem(number, 'no-start', 'a second run.start');
        }
        first ??= event;
        if (event.run !== first.run || event.policy !== first.policy) {
            problem(number, 'other-run', 'the event belongs to another run or policy than the first');
        }
        if (event.type === 'run.end') {
            ended = true;
            for (const [type, count] of Object.entries(event.counts)) {
                const seen = counts[type];
                if (count !== seen) {
                    const message = `run.end counts ${String(count)} ${type} events, the log holds ${String(seen)}`;
                    problem(number, 'counts', message);
                }
            }
        }
        else if (event.type !== 'run.start') {
            counts[event.type] += 1;
        }
    }
    return {
        line,
        end() {
            if (events === 0 && problems.length === 0)
                problem(1, 'empty', 'the log holds no event');
            if (expected !== undefined && expected !== head && problems.length < maxProblems) {
                const message = `the last line's hash is ${head}, not ${expected}: that line was changed, lines were removed from the end, or the log was rewritten as a whole`;
                problem(Math.max(events, 1), 'head', message);
            }
            return {
                intact: problems.length === 0,
                complete: ended,
                events,
                head,
                run: first?.run ?? null,
                problems,
            };
        },
    };
}
function chainMessage(line) {
    if (line === 1)
        return 'the first event names a line before it: lines were removed from the beginning';
    return `the hash of line ${String(line - 1)} is not the one this line names: line ${String(line - 1)} or this one was changed, or lines between them were removed`;
}


/***/ }),

/***/ 84072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ note),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11878);
/* harmony import */ var _run_learn_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19938);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6257);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50422);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1973);
/* harmony import */ var _verified_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25186);








/**
 * What the runs of these logs did. Nothing is taken from a log that isn't whole and unchanged; notes about the others go
 * to stderr.
 *
 * @throws UnreadableFile for a log that can't be read, is broken or was cut off.
 */
async function evidenceOf(logs, io) {
    const collector = (0,_run_learn_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .createCollector */ .Y)();
    for (const log of logs) {
        const verdict = await (0,_verified_log_js__WEBPACK_IMPORTED_MODULE_5__/* .verify */ .M)(log);
        if (!(0,_verified_log_js__WEBPACK_IMPORTED_MODULE_5__/* .isGood */ .K)(verdict) || verdict.run === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableFile */ .ie(log.shown, wrongWith(verdict));
        const run = collector.run(verdict.run, await policyOf(log));
        if (run === null) {
            await note(io, `${log.shown}: run ${verdict.run} was given already and counts once`);
            continue;
        }
        try {
            await (0,_audit_read_js__WEBPACK_IMPORTED_MODULE_2__/* .eachEvent */ .M)(log.log, (entry) => {
                if (entry.kind === 'event')
                    run.add(entry.event);
            });
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableFile */ .ie(log.shown, (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error), { cause: error });
        }
        run.end();
    }
    const collected = collector.collected();
    for (const one of collected.notes)
        await note(io, one);
    return collected;
}
/** The policy beside a log, which was found to be the one that the log names; null when the log alone was given. */
async function policyOf({ directory }) {
    if (directory === null)
        return null;
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'policy.resolved.json'), 'utf8'));
}
function wrongWith({ problems, artifacts, complete }) {
    const [problem] = problems;
    if (problem !== undefined)
        return `the log is broken at line ${String(problem.line)}: ${problem.message}`;
    if (!complete)
        return 'the log has no end: it was cut off, or the tool was killed, and more may have happened';
    return artifacts[0] ?? 'the log names no run';
}
/** A line of the tool's own, beside the data. */
async function note(io, text) {
    await (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(io.stderr, `sandbox-policy: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_7__.visible)(text)}\n`);
}


/***/ }),

/***/ 25186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isGood),
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11878);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94307);
/* harmony import */ var _compile_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76064);
/* harmony import */ var _policy_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50422);







/** Whether nothing at all is wrong with a log and what lies beside it. */
function isGood({ intact, complete, artifacts }) {
    return intact && complete && artifacts.length === 0;
}
/**
 * Checks a log against itself, the result beside it (or a hash that is known from elsewhere), and the policy and the plan
 * beside it.
 *
 * @throws UnreadableFile when it can't be read.
 */
async function verify(log, head) {
    try {
        const result = log.directory === null ? null : await (0,_audit_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readResult */ .U)(log.directory);
        const expected = head ?? result?.auditLog?.head;
        const verified = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyLog */ .I)(log.log, expected === undefined ? {} : { head: expected });
        return { log: log.shown, ...verified, artifacts: await artifactProblems(log) };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UnreadableFile */ .ie(log.shown, (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(error), { cause: error });
    }
}
/** Holds the policy and the plan beside the log against the digests in it. */
async function artifactProblems({ log, directory }) {
    if (directory === null)
        return [];
    const named = { policy: null, plan: null };
    await (0,_audit_read_js__WEBPACK_IMPORTED_MODULE_2__/* .eachEvent */ .M)(log, (entry) => {
        if (entry.kind !== 'event' || entry.event.type !== 'run.start')
            return;
        named.policy ??= entry.event.policy;
        named.plan ??= entry.event.plan;
    });
    const checks = [
        ['policy.resolved.json', named.policy, (value) => (0,_policy_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .policyDigest */ .p1)(value)],
        ['plan.json', named.plan, (value) => (0,_compile_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .planDigest */ .G)(value)],
    ];
    const problems = [];
    for (const [name, digest, digestOf] of checks) {
        if (digest === null)
            continue;
        const found = await digestOfFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), digestOf);
        if (found === null)
            problems.push(`${name} is missing or can't be read`);
        else if (found !== digest)
            problems.push(`${name} is not the one that the log names`);
    }
    return problems;
}
async function digestOfFile(path, digestOf) {
    try {
        return digestOf(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 76064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var _policy_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68695);

/** `sha256:…` of a plan's RFC 8785 form: what is enforced, and nothing of a single run. */
function planDigest(plan) {
    return (0,_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(plan);
}


/***/ }),

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

/***/ 68695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* unused harmony export CANONICAL_VERSION */
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36829);

/** Version of the canonical form; it changes when the same policy would be written down otherwise. */
const CANONICAL_VERSION = 1;
/** What JSON can't hold; its place is put together on the way out, so that nobody pays for it who doesn't need it. */
class Unwritable extends Error {
    path = [];
}
function write(value) {
    switch (typeof value) {
        case 'string': {
            const text = JSON.stringify(value);
            if (text.includes('\\ud') && /[\ud800-\udfff]/u.test(value)) {
                throw new Unwritable('holds half of a surrogate pair');
            }
            return text;
        }
        case 'number':
            // RFC 8785 takes ECMAScript's own form of a number, in which -0 is 0.
            if (!Number.isFinite(value))
                throw new Unwritable('is not a finite number');
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object': {
            if (value === null)
                return 'null';
            if (Array.isArray(value)) {
                let text = '';
                for (let index = 0; index < value.length; index++) {
                    text += `${index === 0 ? '' : ','}${member(value[index], index)}`;
                }
                return `[${text}]`;
            }
            let text = '';
            // The default order of sort is by UTF-16 code units, which is the RFC's.
            for (const key of Object.keys(value).sort()) {
                const inner = value[key];
                if (inner !== undefined)
                    text += `${text === '' ? '' : ','}${member(key, key)}:${member(inner, key)}`;
            }
            return `{${text}}`;
        }
        default:
            throw new Unwritable(`is a ${typeof value}, which JSON does not have`);
    }
}
function member(value, at) {
    try {
        return write(value);
    }
    catch (error) {
        if (error instanceof Unwritable)
            error.path.unshift(typeof at === 'number' ? `[${at}]` : `.${at}`);
        throw error;
    }
}
/**
 * The canonical JSON of RFC 8785: no spaces, members in order of their names, numbers and strings as ECMAScript
 * writes them. Members that are undefined are left out.
 *
 * @throws TypeError for what JSON can't hold: NaN, infinities, functions, half surrogate pairs
 */
function canonicalJson(value) {
    try {
        return write(value);
    }
    catch (error) {
        if (!(error instanceof Unwritable))
            throw error;
        throw new TypeError(`$${error.path.join('')} ${error.message}`, { cause: error });
    }
}
/** SHA-256 of the canonical JSON of a value, as `sha256:` and 64 hexadecimal digits. */
function digestOf(value) {
    return `sha256:${(0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .crypto */ .Et)().createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')}`;
}
/** The digest of a resolved policy, over its canonical form and that form's version. */
function policyDigest(policy) {
    return digestOf({ canonical: CANONICAL_VERSION, policy });
}


/***/ }),

/***/ 36829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ crypto),
/* harmony export */   ZA: () => (/* binding */ publicSuffixes),
/* harmony export */   _U: () => (/* binding */ explainers),
/* harmony export */   tc: () => (/* binding */ schemaObject),
/* harmony export */   wI: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);

/**
 * What only some policies need: together these cost more than all the rest of a lint. Each is a file of its own
 * (in lazy/, and beside the bundles in dist/), because a bundler puts what is merely required inside a function into the
 * chunk around it, where it is read all the same; and required rather than imported, because parsing is synchronous.
 */
const load = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(require("url").pathToFileURL(__filename).href);
const once = (name) => onceLoaded(`./lazy/${name}.cjs`);
function onceLoaded(module) {
    let kept = null;
    return () => (kept ??= { value: load(module) }).value;
}
/** Node's cryptography, a tenth of the start-up of a command that needs no digest. */
const crypto = onceLoaded('node:crypto');
/** The RE2 engine. */
const re2 = once('re2js');
/** The list of public suffixes. */
const publicSuffixes = once('tldts');
/** The validators that find every mistake of a policy, by the name of the definition. */
const explainers = once('explain-policy');
/** The policy's JSON Schema. */
const schemaObject = once('schema-policy');


/***/ }),

/***/ 19938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createCollector),
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79743);
/* harmony import */ var _decide_address_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58697);
/* harmony import */ var _decide_special_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95708);
/* harmony import */ var _lint_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23654);






/**
 * Gathers the actions that were carried out: what was permitted, and in audit mode what would have been refused. Memory
 * grows with the number of different actions, not with that of events.
 */
function createCollector() {
    const kept = new Map();
    const runs = new Set();
    const notes = [];
    const protect = new Set();
    const registries = {};
    function keep(run, phase, action, unfit) {
        const key = JSON.stringify([phase, action.kind === 'limit' ? { ...action, used: 0 } : action, unfit]);
        const known = kept.get(key);
        if (known === undefined) {
            kept.set(key, { action, phase, times: 1, runs: new Set([run]), unfit });
            return;
        }
        known.times += 1;
        known.runs.add(run);
        if (action.kind === 'limit' && known.action.kind === 'limit' && action.used > known.action.used)
            known.action = action;
    }
    return {
        run(id, policy = null) {
            if (runs.has(id))
                return null;
            runs.add(id);
            for (const glob of policy?.filesystem.protect ?? [])
                protect.add(glob);
            const files = createFiles();
            let start = null;
            const phase = () => start?.phase ?? null;
            const add = (action, unfit = null) => keep(id, phase(), action, unfit);
            const use = (limit, used) => {
                if (used !== null)
                    add({ kind: 'limit', limit, used: Math.ceil(used) });
            };
            return {
                add(event) {
                    const auditing = start?.mode === 'audit';
                    switch (event.type) {
                        case 'run.start':
                            start = event;
                            return;
                        case 'command':
                            if (event.end !== null) {
                                use('wall-time', event.end.duration);
                                use('output', Math.max(event.end.stdout.bytes, event.end.stderr.bytes));
                            }
                            else if (event.verdict === 'allow' || auditing) {
                                const argv = event.argv;
                                add({ kind: 'command', argv, directory: within(start, event.cwd) }, unfitText(argv.join('\n')));
                            }
                            return;
                        case 'dns':
                            if (event.verdict === 'allow' || auditing)
                                add({ kind: 'name', host: event.name }, unfitText(event.name));
                            return;
                        case 'connection':
                            if (event.end === null && (event.verdict === 'allow' || auditing)) {
                                const { host, port, protocol } = event;
                                remember(registries, policy, event);
                                add({ kind: 'connection', host, address: lasting(event), port, protocol }, unfitText(host ?? ''));
                            }
                            return;
                        case 'file':
                            if (event.disposition !== 'dropped' || auditing)
                                files.add(event);
                            return;
                        case 'usage': {
                            const { cpuUser, cpuSystem, peakMemory, peakPids } = event.usage;
                            use('cpu-time', cpuUser === null ? null : cpuUser + (cpuSystem ?? 0));
                            use('memory', peakMemory);
                            use('pids', peakPids);
                            return;
                        }
                        case 'limit':
                            notes.push(`run ${id} reached ${event.clause}: what it needed of it is not known`);
                            return;
                        case 'run.end':
                            if (!event.complete)
                                notes.push(`run ${id} says that not everything is in its log: ${event.missing.join('; ')}`);
                            return;
                        case 'violation':
                        case 'escalation':
                            return;
                    }
                },
                end() {
                    for (const { action, unfit } of files.actions())
                        add(action, unfit);
                },
            };
        },
        collected: () => ({
            evidence: [...kept.values()],
            runs: [...runs],
            protect: [...protect],
            registries,
            notes,
        }),
    };
}
/** Keeps what a `registry` rule stood for: only the machine that ran it could tell. */
function remember(registries, policy, { host, address, port, protocol, clause }) {
    const index = /^egress\.allow\[(\d+)\]$/.exec(clause ?? '')?.[1];
    const rule = index === undefined ? undefined : policy?.egress.allow[Number(index)];
    const name = host ?? address;
    if (rule?.kind !== 'registry' || name === null || protocol === 'udp' || protocol === 'other')
        return;
    const known = registries[rule.registry] ?? [];
    if (!known.some((one) => one.host === name && one.port === port))
        registries[rule.registry] = [...known, { host: name, port, protocol }];
}
/** Where a command started, relative to the workspace. */
function within(start, cwd) {
    const path = start === null ? '..' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(start.workspace, cwd);
    return path === '..' || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? null : path;
}
/** The address, where a rule may have to speak of it. */
function lasting({ host, address }) {
    if (host === null || address === null)
        return address;
    return reachOf(address) === 'public' ? null : address;
}
/** What an address is for; `local` for what is none, as nothing but its own spelling could admit that. */
function reachOf(text) {
    const address = (0,_decide_address_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAddress */ .or)(text);
    return address === null ? 'local' : (0,_decide_special_use_js__WEBPACK_IMPORTED_MODULE_2__/* .useOf */ .jj)(address).reach;
}
function unfitText(text) {
    if ((0,_audit_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsMark */ ._)(text))
        return { reason: 'a mark stands in it for something secret', secret: false };
    const form = (0,_lint_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialForm */ .oA)(text);
    return form === null ? null : { reason: `it holds what looks like ${form}`, secret: true };
}
const UNREADABLE = 'its name is not certain: it holds bytes that are no UTF-8, or controls';
/** Files of one run: what lies in a folder has to be known before the folder is judged. */
function createFiles() {
    const found = [];
    const above = new Set();
    return {
        add({ path: shown, change, kind, disposition, reason }) {
            const path = unescaped(shown);
            const name = path ?? shown;
            for (let cut = name.lastIndexOf('/'); cut > 0; cut = name.lastIndexOf('/', cut - 1)) {
                if (above.has(name.slice(0, cut)))
                    break;
                above.add(name.slice(0, cut));
            }
            const folder = kind === 'directory';
            const withheld = disposition === 'withheld' ? { reason: reason ?? 'it holds a secret', secret: false } : null;
            found.push({
                action: { kind: change === 'output' ? 'output' : 'write', path: folder ? `${name}/` : name },
                unfit: withheld ?? (path === null ? { reason: UNREADABLE, secret: false } : unfitText(path)),
                folder: folder || change === 'deleted',
            });
        },
        // A folder follows what changed in it.
        *actions() {
            for (const { folder, ...one } of found)
                if (!folder || !above.has(one.action.path.replace(/\/$/, '')))
                    yield one;
        },
    };
}
/** A path as it was before the log made it printable; null when more than one path is printed like that. */
function unescaped(shown) {
    let certain = true;
    const path = shown.replace(/\\x([0-9a-f]{2})/g, (_all, digits) => {
        const code = Number.parseInt(digits, 16);
        if (code >= 0x80)
            certain = false;
        return String.fromCharCode(code);
    });
    return certain && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(Buffer.from(path)) ? path : null;
}


/***/ })

};
;