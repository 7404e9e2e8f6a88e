"use strict";
exports.id = 2714;
exports.ids = [2714];
exports.modules = {

/***/ 51542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LV: () => (/* binding */ egressKey),
  OJ: () => (/* binding */ readEgress)
});

// UNUSED EXPORTS: MAX_NAMES

// EXTERNAL MODULE: ./build/policy/kind.js
var kind = __webpack_require__(22741);
// EXTERNAL MODULE: ./build/policy/values/address.js
var values_address = __webpack_require__(52642);
// EXTERNAL MODULE: ./build/policy/values/result.js
var result = __webpack_require__(11093);
;// CONCATENATED MODULE: ./build/policy/values/cidr.js



/** Reads `10.1.2.0/24` or `fd00:1::/32` and gives the canonical text. */
function readCidr(text) {
    const no = (message, help) => (0,result/* refuse */.T)('SP0033', message, help);
    const [, address = '', prefix] = /^([^/]*)(?:\/(.*))?$/s.exec(text) ?? [];
    const parsed = (0,values_address/* readAddress */.zq)(address.replace(/^\[(.*)\]$/, '$1'));
    if (parsed === null) {
        return no(`${(0,kind/* shown */.SP)(text)} is not a range of addresses`, /[a-z]/i.test(address) && !address.includes(':')
            ? `A name goes in \`host\`: { host: ${address} }.`
            : 'Write a network and a prefix length, such as 10.1.2.0/24 or fd00:1::/32.');
    }
    const most = parsed.family === 4 ? 32 : 128;
    if (prefix === undefined)
        return no(`${(0,kind/* shown */.SP)(text)} has no prefix length`, `For that one address write \`${(0,values_address/* printNetwork */.EA)(parsed)}\`.`);
    if (!/^(?:0|[1-9][0-9]{0,2})$/.test(prefix) || Number(prefix) > most) {
        return no(`${(0,kind/* shown */.SP)(text)} has no prefix length from 0 to ${most}`);
    }
    const network = { ...parsed, prefix: Number(prefix) };
    if ((0,values_address/* maskedBits */.cz)(network) !== network.bits) {
        return no(`${(0,kind/* shown */.SP)(text)} names an address inside the range`, `Write \`${(0,values_address/* printNetwork */.EA)(network)}\` for the range or \`${(0,values_address/* printNetwork */.EA)(parsed)}\` for that one address.`);
    }
    if (address.startsWith('['))
        return no(`${(0,kind/* shown */.SP)(text)} has brackets`, `Write \`${(0,values_address/* printNetwork */.EA)(network)}\`.`);
    if (network.family === 6 && network.bits >> 32n === 0xffffn && network.prefix >= 96) {
        const inner = { family: 4, bits: network.bits & 0xffffffffn, prefix: network.prefix - 96 };
        return no(`${(0,kind/* shown */.SP)(text)} is an IPv4 range written as IPv6`, `Write \`${(0,values_address/* printNetwork */.EA)(inner)}\`.`);
    }
    return (0,result/* read */.L)((0,values_address/* printNetwork */.EA)(network));
}

// EXTERNAL MODULE: ./build/policy/values/host.js
var values_host = __webpack_require__(30326);
// EXTERNAL MODULE: ./build/policy/clauses/reading.js
var clauses_reading = __webpack_require__(13294);
;// CONCATENATED MODULE: ./build/policy/clauses/egress.js



const DEFAULT_PORTS = [443];
/** Distinct names that a wildcard admits in a run, unless its rule says otherwise. */
const MAX_NAMES = 256;
function readPorts(reading, at, source) {
    source.forEach((port, index) => {
        if (source.indexOf(port) !== index) {
            (0,clauses_reading/* refuseAt */.wd)(reading, [...at, 'ports', index], {
                rule: 'SP0045',
                message: `port ${port} is listed twice`,
                help: 'Remove one of them.',
            });
        }
    });
    return [...new Set(source)].sort((one, other) => one - other);
}
function readAllow(reading, source, at) {
    if ('registry' in source)
        return { kind: 'registry', registry: source.registry };
    const ports = readPorts(reading, at, source.ports ?? DEFAULT_PORTS);
    const protocol = source.protocol ?? null;
    if ('service' in source) {
        return { kind: 'service', service: source.service, ports, at: source.at ?? null, protocol };
    }
    if ('cidr' in source) {
        const cidr = (0,clauses_reading/* take */.s)(reading, [...at, 'cidr'], readCidr(source.cidr));
        return cidr === undefined ? undefined : { kind: 'cidr', cidr, ports, protocol };
    }
    const host = (0,clauses_reading/* take */.s)(reading, [...at, 'host'], (0,values_host/* readHost */.r)(source.host));
    if (host === undefined)
        return undefined;
    const wildcard = host.startsWith('*.');
    if (!wildcard && source['max-names'] !== undefined) {
        (0,clauses_reading/* refuseAt */.wd)(reading, [...at, 'max-names'], {
            rule: 'SP0036',
            target: 'key',
            message: '`max-names` counts the names below a wildcard; this host is one name',
            help: 'Remove it.',
        });
    }
    return {
        kind: 'host',
        host,
        ports,
        protocol,
        ech: source.ech ?? 'refuse',
        private: source.private ?? false,
        maxNames: wildcard ? (source['max-names'] ?? MAX_NAMES) : 1,
    };
}
function readDeny(reading, source, at) {
    if ('registry' in source)
        return { kind: 'registry', registry: source.registry };
    // No ports means every port: a deny must not leave open what its author did not think of.
    const ports = readPorts(reading, at, source.ports ?? []);
    if ('service' in source) {
        return { kind: 'service', service: source.service, ports, at: null, protocol: null };
    }
    if ('cidr' in source) {
        const cidr = (0,clauses_reading/* take */.s)(reading, [...at, 'cidr'], readCidr(source.cidr));
        return cidr === undefined ? undefined : { kind: 'cidr', cidr, ports, protocol: null };
    }
    const host = (0,clauses_reading/* take */.s)(reading, [...at, 'host'], (0,values_host/* readHost */.r)(source.host));
    if (host === undefined)
        return undefined;
    return { kind: 'host', host, ports, protocol: null, ech: 'refuse', private: false, maxNames: MAX_NAMES };
}
/** What a rule is about, for order and equality. */
function egressKey(rule) {
    switch (rule.kind) {
        case 'host':
            return `host\0${rule.host}\0${rule.ports.join()}\0${rule.protocol ?? ''}\0${rule.ech}\0${rule.private}\0${rule.maxNames}`;
        case 'cidr':
            return `cidr\0${rule.cidr}\0${rule.ports.join()}\0${rule.protocol ?? ''}`;
        case 'service':
            return `service\0${rule.service}\0${rule.ports.join()}\0${rule.at ?? ''}\0${rule.protocol ?? ''}`;
        case 'registry':
            return `registry\0${rule.registry}`;
    }
}
/** Reads `egress`. */
function readEgress(reading, path, source) {
    const stated = {};
    if (source.allow !== undefined) {
        const read = (rule, at) => readAllow(reading, rule, at);
        stated.allow = (0,clauses_reading/* readList */.LD)(reading, [...path, 'allow'], source.allow, read, { key: egressKey });
    }
    if (source.deny !== undefined) {
        const read = (rule, at) => readDeny(reading, rule, at);
        stated.deny = (0,clauses_reading/* readList */.LD)(reading, [...path, 'deny'], source.deny, read, { key: egressKey });
    }
    return stated;
}


/***/ }),

/***/ 71444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEnforcement)
/* harmony export */ });
/* unused harmony export ENFORCED_CLAUSES */
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22741);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66905);
/* harmony import */ var _values_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58487);
/* harmony import */ var _values_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11093);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13294);





/** Clauses that something must make hold, and that a waiver may name. */
const ENFORCED_CLAUSES = [
    'limits.wall-time',
    'limits.cpu-time',
    'limits.cpus',
    'limits.memory',
    'limits.pids',
    'limits.open-files',
    'limits.file-size',
    'limits.tmp-size',
    'limits.output',
    'limits.on-output',
    'filesystem.workspace',
    'filesystem.write',
    'filesystem.deny',
    'filesystem.read-deny',
    'filesystem.exec',
    'filesystem.outputs',
    'filesystem.carry',
    'filesystem.git',
    'filesystem.toolchains',
    'filesystem.mounts',
    'commands.allow',
    'commands.deny-patterns',
    'commands.otherwise',
    'env.pass',
    'env.secret',
    'env.set',
    'inputs',
    'egress',
    'egress.allow',
    'egress.deny',
    'hardening.user',
    'hardening.capabilities',
    'hardening.seccomp',
    'hardening.apparmor',
    'hardening.selinux',
    'tls.ca',
    'phases',
    'audit.redact',
];
function readClause(text) {
    if (ENFORCED_CLAUSES.includes(text))
        return (0,_values_result_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .L)(text);
    const within = ENFORCED_CLAUSES.filter((clause) => clause.startsWith(`${text}.`));
    const meant = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(text, ENFORCED_CLAUSES) ?? ENFORCED_CLAUSES.find((clause) => clause.endsWith(`.${text}`));
    return (0,_values_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('SP0043', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(text)} is not a clause that can be waived`, within.length > 0
        ? `Waive one clause at a time: ${within.join(', ')}.`
        : meant === undefined
            ? 'Name a clause with its section: limits.cpus.'
            : `Did you mean \`${meant}\`?`);
}
function readWaiver(reading, source, at) {
    const clause = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .take */ .s)(reading, [...at, 'clause'], readClause(source.clause));
    const until = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .take */ .s)(reading, [...at, 'until'], (0,_values_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readDay */ .P1)(source.until));
    for (const key of ['reason', 'owner']) {
        if (source[key].trim() === '')
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .take */ .s)(reading, [...at, key], (0,_values_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('SP0043', `\`${key}\` is blank`));
    }
    if (clause === undefined || until === undefined)
        return undefined;
    return { clause, tier: source.tier, reason: source.reason, owner: source.owner, until };
}
/** Reads `enforcement`. */
function readEnforcement(reading, path, source) {
    const stated = {};
    if (source.accept !== undefined) {
        stated.accept = source.accept;
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .originate */ .ft)(reading, [...path, 'accept']);
    }
    if (source.permit !== undefined) {
        stated.permit = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readList */ .LD)(reading, [...path, 'permit'], source.permit, (permit) => permit, {
            key: (permit) => permit,
        });
    }
    if (source.waive !== undefined) {
        stated.waive = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readList */ .LD)(reading, [...path, 'waive'], source.waive, (waiver, at) => readWaiver(reading, waiver, at), {
            key: (waiver) => `${waiver.clause}\0${waiver.tier}`,
            called: (waiver) => `a waiver of \`${waiver.clause}\` in tier ${waiver.tier}`,
        });
    }
    return stated;
}


/***/ }),

/***/ 81349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   L: () => (/* binding */ inputVariable)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22741);
/* harmony import */ var _values_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60688);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13294);



/** The variable in which an input reaches the command: `issue-title` in INPUT_ISSUE_TITLE. */
function inputVariable(name) {
    return `INPUT_${name.toUpperCase().replaceAll('-', '_')}`;
}
function readRule(reading, path, source) {
    switch (source.type) {
        case 'string': {
            const pattern = source.pattern === undefined
                ? null
                : (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .take */ .s)(reading, [...path, 'pattern'], (0,_values_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .Z)(source.pattern));
            if (pattern === undefined)
                return undefined;
            const maxLength = source['max-length'] ?? null;
            source.enum?.forEach((value, index) => {
                const first = source.enum?.indexOf(value) ?? index;
                if (first !== index) {
                    (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseAt */ .wd)(reading, [...path, 'enum', index], {
                        rule: 'SP0045',
                        message: `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(value)} is listed twice`,
                        help: 'Remove one of them.',
                    });
                }
                else if (maxLength !== null && [...value].length > maxLength) {
                    (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseAt */ .wd)(reading, [...path, 'enum', index], {
                        rule: 'SP0044',
                        message: `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(value)} is longer than \`max-length\` permits`,
                    });
                }
            });
            const values = source.enum === undefined ? null : [...new Set(source.enum)].sort();
            return { type: 'string', maxLength, pattern, enum: values };
        }
        case 'integer':
        case 'number': {
            const minimum = source.minimum ?? null;
            const maximum = source.maximum ?? null;
            if (minimum !== null && maximum !== null && minimum > maximum) {
                (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseAt */ .wd)(reading, [...path, 'minimum'], {
                    rule: 'SP0044',
                    message: `\`minimum\` ${minimum} is greater than \`maximum\` ${maximum}: no value would do`,
                });
            }
            for (const [key, value] of [
                ['minimum', minimum],
                ['maximum', maximum],
            ]) {
                // YAML knows .inf and .nan; JSON, and so the policy's digest, doesn't.
                if (value !== null && !Number.isFinite(value)) {
                    (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseAt */ .wd)(reading, [...path, key], { rule: 'SP0044', message: `\`${key}\` is not a finite number` });
                    return undefined;
                }
            }
            return { type: source.type, minimum, maximum };
        }
        case 'boolean':
            return { type: 'boolean' };
        default:
            return { type: 'null' };
    }
}
/** Reads `inputs`. */
function readInputs(reading, path, source) {
    const inputs = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)();
    const variables = new Map();
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .originate */ .ft)(reading, path);
    for (const [name, written] of Object.entries(source)) {
        const at = [...path, name];
        if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name)) {
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseAt */ .wd)(reading, at, {
                rule: 'SP0044',
                target: 'key',
                message: `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)} is not an input's name`,
                help: 'Names have up to 64 letters, digits, `-` and `_`, and begin with a letter.',
            });
            continue;
        }
        const variable = inputVariable(name);
        const other = variables.get(variable);
        if (other !== undefined) {
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseAt */ .wd)(reading, at, {
                rule: 'SP0044',
                target: 'key',
                message: `the inputs \`${other}\` and \`${name}\` would both be ${variable}`,
                help: 'Rename one of them.',
            });
        }
        variables.set(variable, name);
        const rule = readRule(reading, at, written);
        if (rule !== undefined)
            inputs[name] = rule;
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .originate */ .ft)(reading, at);
    }
    return inputs;
}


/***/ }),

/***/ 33496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readLimits),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14948);
/* harmony import */ var _values_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11093);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13294);



const QUANTITIES = [
    ['wall-time', 'wallTime', 'time'],
    ['cpu-time', 'cpuTime', 'time'],
    ['memory', 'memory', 'size'],
    ['file-size', 'fileSize', 'size'],
    ['tmp-size', 'tmpSize', 'size'],
    ['output', 'output', 'size'],
];
const PLAIN = [
    ['cpus', 'cpus'],
    ['pids', 'pids'],
    ['open-files', 'openFiles'],
];
/** Names of limits: as a policy writes them, as the resolved form has them. */
const LIMITS = [
    ...QUANTITIES.map(([written, field]) => [written, field]),
    ...PLAIN,
    ['on-output', 'onOutput'],
];
/** Reads `limits`: times in milliseconds, sizes in bytes. */
function readLimits(reading, path, source) {
    const limits = {};
    for (const [key, field, kind] of QUANTITIES) {
        const written = source[key];
        if (written === undefined)
            continue;
        const quantity = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .L)(written, kind);
        const value = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .take */ .s)(reading, [...path, key], quantity.ok ? quantity : (0,_values_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('SP0030', quantity.message, quantity.help));
        if (value !== undefined)
            limits[field] = value;
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .originate */ .ft)(reading, [...path, key]);
    }
    for (const [key, field] of PLAIN) {
        const written = source[key];
        if (written === undefined)
            continue;
        limits[field] = written;
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .originate */ .ft)(reading, [...path, key]);
    }
    if (source['on-output'] !== undefined) {
        limits.onOutput = source['on-output'];
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .originate */ .ft)(reading, [...path, 'on-output']);
    }
    return limits;
}


/***/ }),

/***/ 52714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// UNUSED EXPORTS: readNamed

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/policy/kind.js
var kind = __webpack_require__(22741);
// EXTERNAL MODULE: ./build/policy/values/result.js
var result = __webpack_require__(11093);
;// CONCATENATED MODULE: ./build/policy/values/image.js


const REGISTRY = /^(?:localhost|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+|[A-Za-z0-9-]+(?=:)|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** Reads `host` or an image reference: [registry[:port]/]name[:tag][@sha256:digest]. */
function readImage(text) {
    const no = (message, help) => (0,result/* refuse */.T)('SP0038', message, help ?? 'An image is `host` or registry/name:tag@sha256:….');
    if (text === 'host')
        return (0,result/* read */.L)({ kind: 'host' });
    if (text.includes('://'))
        return no(`${(0,kind/* shown */.SP)(text)} is a URL`, `Write ${(0,kind/* shown */.SP)(text.replace(/^.*?:\/\//, ''))}.`);
    if (/\s/.test(text))
        return no(`${(0,kind/* shown */.SP)(text)} holds a space`);
    const [beforeDigest = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        return no(`${(0,kind/* shown */.SP)(text)} has more than one \`@\``);
    if (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest)) {
        return no(`${(0,kind/* shown */.SP)(digest)} is not a digest`, 'A digest is `sha256:` and 64 lower-case hexadecimal digits, as `docker inspect` shows under RepoDigests.');
    }
    const slash = beforeDigest.indexOf('/');
    const first = slash === -1 ? '' : beforeDigest.slice(0, slash);
    const registry = REGISTRY.test(first) ? first : null;
    const rest = registry === null ? beforeDigest : beforeDigest.slice(slash + 1);
    const colon = rest.lastIndexOf(':');
    const name = colon === -1 ? rest : rest.slice(0, colon);
    const tag = colon === -1 ? null : rest.slice(colon + 1);
    if (tag !== null && !TAG.test(tag))
        return no(`${(0,kind/* shown */.SP)(tag)} is not a tag`);
    if (/[A-Z]/.test(name))
        return no(`${(0,kind/* shown */.SP)(name)} has upper-case letters`, `Write ${(0,kind/* shown */.SP)(text.replace(name, name.toLowerCase()))}.`);
    if (name === '' || name.length > 255 || !name.split('/').every((part) => COMPONENT.test(part))) {
        return no(`${(0,kind/* shown */.SP)(text)} is not an image reference`);
    }
    return (0,result/* read */.L)({ kind: 'image', reference: text, digest: digest ?? null });
}

// EXTERNAL MODULE: ./build/policy/values/pattern.js
var pattern = __webpack_require__(60688);
// EXTERNAL MODULE: ./build/policy/clauses/reading.js
var clauses_reading = __webpack_require__(13294);
;// CONCATENATED MODULE: ./build/policy/clauses/commands.js



function readProgram(text) {
    const no = (message, help) => (0,result/* refuse */.T)('SP0047', `${(0,kind/* shown */.SP)(text)} ${message}`, help);
    const words = text.trim().split(/\s+/);
    if (words.length > 1) {
        const [run = '', ...args] = words;
        return no('holds arguments', `Write { run: ${run}, args: [[${args.map((word) => JSON.stringify(word)).join(', ')}]] }.`);
    }
    if (text !== text.trim())
        return no('has a space at its end', `Write \`${text.trim()}\`.`);
    if (/[*?[\]]/.test(text))
        return no('is a pattern', 'Name each program; `commands` without `allow` permits any.');
    if (/[;&|<>$`"'(){}\\!#=]/.test(text))
        return no('holds characters of the shell', 'Name the program alone.');
    if (text.endsWith('/') ||
        text.split('/').some((part) => part === '..' || (part === '.' && !text.startsWith('./')))) {
        return no('is not the path of a program', 'Write its name, or its path without `..`.');
    }
    return (0,result/* read */.L)(text);
}
const byText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
function readRule(reading, source, at) {
    if (typeof source === 'string') {
        const run = (0,clauses_reading/* take */.s)(reading, at, readProgram(source));
        return run === undefined ? undefined : { run, args: null };
    }
    const run = (0,clauses_reading/* take */.s)(reading, [...at, 'run'], readProgram(source.run));
    if (run === undefined)
        return undefined;
    if (source.args === undefined || source.args.some((prefix) => prefix.length === 0))
        return { run, args: null };
    const prefixes = new Map();
    source.args.forEach((prefix, index) => {
        const key = JSON.stringify(prefix);
        if (prefixes.has(key)) {
            (0,clauses_reading/* refuseAt */.wd)(reading, [...at, 'args', index], {
                rule: 'SP0045',
                message: 'the same arguments are listed twice',
                help: 'Remove one of them.',
            });
        }
        prefixes.set(key, prefix);
    });
    const sorted = [...prefixes.entries()].sort(([one], [other]) => byText(one, other));
    return { run, args: sorted.map(([, prefix]) => prefix) };
}
/** Reads `commands`. */
function readCommands(reading, path, source) {
    const stated = {};
    if (source.allow !== undefined) {
        stated.allow = (0,clauses_reading/* readList */.LD)(reading, [...path, 'allow'], source.allow, (rule, at) => readRule(reading, rule, at), { key: (rule) => `${rule.run}\0${JSON.stringify(rule.args)}` });
    }
    if (source['deny-patterns'] !== undefined) {
        stated.denyPatterns = (0,clauses_reading/* readList */.LD)(reading, [...path, 'deny-patterns'], source['deny-patterns'], (text, at) => (0,clauses_reading/* take */.s)(reading, at, text.trim() === ''
            ? (0,result/* refuse */.T)('SP0025', 'a blank pattern would deny everything', 'Remove it.')
            : (0,result/* read */.L)(text)), { key: (text) => text });
    }
    if (source.otherwise !== undefined) {
        stated.otherwise = source.otherwise;
        (0,clauses_reading/* originate */.ft)(reading, [...path, 'otherwise']);
    }
    return stated;
}

// EXTERNAL MODULE: ./build/policy/clauses/egress.js + 1 modules
var egress = __webpack_require__(51542);
// EXTERNAL MODULE: ./build/policy/clauses/enforcement.js
var enforcement = __webpack_require__(71444);
// EXTERNAL MODULE: ./build/policy/values/name.js
var values_name = __webpack_require__(58487);
;// CONCATENATED MODULE: ./build/policy/clauses/env.js


const itself = (text) => text;
/** Reads `env`. */
function readEnv(reading, path, source) {
    const stated = {};
    if (source.pass !== undefined) {
        stated.pass = (0,clauses_reading/* readList */.LD)(reading, [...path, 'pass'], source.pass, (text, at) => (0,clauses_reading/* take */.s)(reading, at, (0,values_name/* readVariablePattern */.v5)(text)), { key: itself });
    }
    if (source.secret !== undefined) {
        stated.secret = (0,clauses_reading/* readList */.LD)(reading, [...path, 'secret'], source.secret, (text, at) => (0,clauses_reading/* take */.s)(reading, at, (0,values_name/* readVariable */.nt)(text)), { key: itself });
    }
    if (source.set !== undefined) {
        const set = (0,clauses_reading/* record */.g1)();
        (0,clauses_reading/* originate */.ft)(reading, [...path, 'set']);
        for (const [name, value] of Object.entries(source.set)) {
            const at = [...path, 'set', name];
            if ((0,clauses_reading/* take */.s)(reading, at, (0,values_name/* readVariable */.nt)(name)) === undefined)
                continue;
            set[name] = value;
            (0,clauses_reading/* originate */.ft)(reading, at);
            if (stated.secret?.includes(name) === true) {
                (0,clauses_reading/* refuseAt */.wd)(reading, at, {
                    rule: 'SP0036',
                    message: `\`${name}\` is set here and is a secret of the host's too`,
                    help: 'Keep it in `env.secret`; a value in a policy is no secret.',
                });
            }
        }
        stated.set = set;
    }
    source.pass?.forEach((name, index) => {
        if (source.secret?.includes(name) === true) {
            (0,clauses_reading/* refuseAt */.wd)(reading, [...path, 'pass', index], {
                rule: 'SP0036',
                message: `\`${name}\` is in \`env.secret\` too`,
                help: 'Keep it in `env.secret`, so that its value is looked for in what is written.',
            });
        }
    });
    return stated;
}

// EXTERNAL MODULE: ./build/policy/values/glob.js
var values_glob = __webpack_require__(7022);
;// CONCATENATED MODULE: ./build/policy/clauses/filesystem.js




const GLOBS = [
    ['write', 'write'],
    ['deny', 'deny'],
    ['read-deny', 'readDeny'],
    ['exec', 'exec'],
];
/** Inside paths that are the sandbox's own; a mount over one would hide or replace it. */
const OWN = ['/proc', '/sys', '/dev', '/run/sandbox-policy'];
const filesystem_itself = (text) => text;
function readGlobs(reading, path, source) {
    return (0,clauses_reading/* readList */.LD)(reading, path, source, (text, at) => (0,clauses_reading/* take */.s)(reading, at, (0,values_glob/* readGlob */.pV)(text)), { key: filesystem_itself });
}
/** With a read-write workspace, a mount makes each entry hold: it is one path, and in `write` a directory. */
function readMounted(reading, path, source, field) {
    const help = `With \`workspace: read-write\` mounts enforce this list: name an existing ${field === 'write' ? 'directory, such as `src/`' : 'path'}.`;
    return (0,clauses_reading/* readList */.LD)(reading, path, source, (text, at) => {
        const glob = (0,clauses_reading/* take */.s)(reading, at, (0,values_glob/* readGlob */.pV)(text));
        if (glob === undefined)
            return undefined;
        const plain = (0,values_glob/* anchored */.X9)(glob);
        if (!plain.ok)
            return (0,clauses_reading/* take */.s)(reading, at, { ...plain, help });
        if (field === 'write' && !plain.value.endsWith('/')) {
            return (0,clauses_reading/* take */.s)(reading, at, (0,result/* refuse */.T)('SP0035', `${(0,kind/* shown */.SP)(text)} is not a directory`, `Write \`${text}/\`. ${help}`));
        }
        return plain.value;
    }, { key: filesystem_itself });
}
/** Reads the globs that a phase may state as well. */
function readPaths(reading, path, source) {
    const paths = {};
    for (const [key, field] of GLOBS) {
        const written = source[key];
        if (written === undefined)
            continue;
        const mounted = reading.workspace === 'read-write' && (field === 'write' || field === 'deny');
        paths[field] = mounted
            ? readMounted(reading, [...path, key], written, field)
            : readGlobs(reading, [...path, key], written);
    }
    return paths;
}
/** A path that is absolute, without `.`, `..`, empty segments or a slash at its end. */
function readAbsolute(text) {
    const no = (message, help) => (0,result/* refuse */.T)('SP0040', `${(0,kind/* shown */.SP)(text)} ${message}`, help);
    if (!text.startsWith('/'))
        return no('is not an absolute path');
    const normal = `/${text
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .join('/')}`;
    if (normal.split('/').includes('..'))
        return no('holds `..`', 'Write the path that is meant.');
    if (/[\0\r\n]/.test(text))
        return no('holds a line end or NUL');
    if (text !== normal && text !== `${normal}/`)
        return no('is not in its normal form', `Write \`${normal}\`.`);
    return (0,result/* read */.L)(normal);
}
function readTarget(text) {
    const at = readAbsolute(text);
    if (!at.ok)
        return at;
    if (at.value === '/')
        return (0,result/* refuse */.T)('SP0040', '`/` is the sandbox itself', 'Mount below it.');
    const own = OWN.find((folder) => at.value === folder || at.value.startsWith(`${folder}/`));
    return own === undefined
        ? at
        : (0,result/* refuse */.T)('SP0040', `${(0,kind/* shown */.SP)(text)} lies in \`${own}\`, which is the sandbox's own`, 'Mount it elsewhere.');
}
/** A host path as a policy may state it: absolute, `~/…`, or relative to the file. */
function readHostPath(reading, text) {
    if (/[\0\r\n]/.test(text))
        return (0,result/* refuse */.T)('SP0040', `${(0,kind/* shown */.SP)(text)} holds a line end or NUL`);
    if (text === '~' || text === '~/') {
        return (0,result/* refuse */.T)('SP0040', '`~` would show a whole home directory', 'Mount the folder that is needed: `~/.cache/pip`.');
    }
    if (text.startsWith('~') && !text.startsWith('~/')) {
        return (0,result/* refuse */.T)('SP0040', `${(0,kind/* shown */.SP)(text)} names another user's home`, 'Write `~/…` or an absolute path.');
    }
    if ((0,values_glob/* hasWildcard */.rl)(text))
        return (0,result/* refuse */.T)('SP0040', `${(0,kind/* shown */.SP)(text)} is a pattern`, 'A mount is one path.');
    if (text.startsWith('~/') && text.split('/').includes('..')) {
        return (0,result/* refuse */.T)('SP0040', `${(0,kind/* shown */.SP)(text)} holds \`..\``, 'Write the path that is meant.');
    }
    const path = reading.hostPath(text);
    if (path === '/')
        return (0,result/* refuse */.T)('SP0040', `${(0,kind/* shown */.SP)(text)} is the whole host`, 'Mount the folder that is needed.');
    return (0,result/* read */.L)(path);
}
function readMount(reading, mount, at) {
    const path = (0,clauses_reading/* take */.s)(reading, [...at, 'path'], readHostPath(reading, mount.path));
    const target = (0,clauses_reading/* take */.s)(reading, [...at, 'at'], readTarget(mount.at));
    if (path === undefined || target === undefined)
        return undefined;
    return { path, at: target, mode: mount.mode ?? 'read-only' };
}
function readToolchains(reading, path, source) {
    if (typeof source === 'string') {
        (0,clauses_reading/* originate */.ft)(reading, path);
        return source;
    }
    return (0,clauses_reading/* readList */.LD)(reading, path, source, (text, at) => {
        const home = text.startsWith('~/') ? readHostPath(reading, text) : readAbsolute(text);
        return (0,clauses_reading/* take */.s)(reading, at, home.ok ? home : { ...home, rule: 'SP0047' });
    }, 
    // The order is that of PATH.
    { key: filesystem_itself, ordered: true });
}
/** Reads `filesystem`; what the workspace's mode asks of its paths is checked once parents are known. */
function readFilesystem(reading, path, source) {
    const stated = readPaths(reading, path, source);
    for (const key of ['outputs', 'carry']) {
        const written = source[key];
        if (written !== undefined)
            stated[key] = readGlobs(reading, [...path, key], written);
    }
    source.carry?.forEach((glob, index) => {
        if (glob === values_glob/* WHOLE */.Ef || glob === '.' || !glob.endsWith('/') || (0,values_glob/* hasWildcard */.rl)(glob)) {
            (0,clauses_reading/* refuseAt */.wd)(reading, [...path, 'carry', index], {
                rule: 'SP0035',
                message: `\`filesystem.carry\` takes directories: ${(0,kind/* shown */.SP)(glob)} is not one`,
                help: 'Write a directory of the workspace with a slash at its end, without wildcards: `node_modules/`.',
            });
        }
    });
    if (source.workspace !== undefined) {
        stated.workspace = source.workspace;
        (0,clauses_reading/* originate */.ft)(reading, [...path, 'workspace']);
    }
    if (source.git !== undefined) {
        stated.git = source.git;
        (0,clauses_reading/* originate */.ft)(reading, [...path, 'git']);
    }
    if (source.toolchains !== undefined) {
        stated.toolchains = readToolchains(reading, [...path, 'toolchains'], source.toolchains);
    }
    if (source.mounts !== undefined) {
        stated.mounts = (0,clauses_reading/* readList */.LD)(reading, [...path, 'mounts'], source.mounts, (mount, at) => readMount(reading, mount, at), 
        // Two mounts at one place would hide one another.
        { key: (mount) => mount.at, called: (mount) => `a mount at \`${mount.at}\`` });
    }
    return stated;
}

// EXTERNAL MODULE: ./build/policy/spelling.js
var spelling = __webpack_require__(66905);
;// CONCATENATED MODULE: ./build/policy/clauses/hardening.js




const ACTIONS = new Set([
    'SCMP_ACT_KILL',
    'SCMP_ACT_KILL_PROCESS',
    'SCMP_ACT_KILL_THREAD',
    'SCMP_ACT_TRAP',
    'SCMP_ACT_ERRNO',
    'SCMP_ACT_TRACE',
    'SCMP_ACT_ALLOW',
    'SCMP_ACT_LOG',
]);
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What is wrong with a seccomp profile of Docker's format, or null. */
function profileProblem(profile) {
    if (!isMapping(profile))
        return 'it is not a JSON object';
    if (typeof profile['defaultAction'] !== 'string' || !ACTIONS.has(profile['defaultAction'])) {
        return "its `defaultAction` is not one of seccomp's";
    }
    const { syscalls } = profile;
    if (syscalls === undefined || syscalls === null)
        return null;
    if (!Array.isArray(syscalls))
        return 'its `syscalls` is not a list';
    for (const [index, entry] of syscalls.entries()) {
        if (!isMapping(entry))
            return `its syscalls[${index}] is not an object`;
        const { names, action } = entry;
        if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
            return `its syscalls[${index}] has no list of \`names\``;
        }
        if (typeof action !== 'string' || !ACTIONS.has(action)) {
            return `its syscalls[${index}] has no \`action\` of seccomp's`;
        }
    }
    return null;
}
function readSeccomp(reading, path, source) {
    if (source === 'default' || source === 'strict')
        return { kind: source };
    const refused = (message, help) => {
        (0,clauses_reading/* refuseAt */.wd)(reading, path, { rule: 'SP0042', message, ...(help === undefined ? {} : { help }) });
    };
    if (!/[./]/.test(source)) {
        const meant = (0,spelling.nearest)(source, ['default', 'strict']);
        return refused(`\`hardening.seccomp\` takes default, strict or the path of a profile, not ${(0,kind/* shown */.SP)(source)}`, meant === null ? `If a file is meant, write \`./${source}.json\`.` : `Did you mean \`${meant}\`?`);
    }
    const file = reading.file(source, path);
    if (file === null)
        return undefined;
    let profile;
    try {
        profile = JSON.parse(file.text.replace(/^\ufeff/, ''));
    }
    catch (cause) {
        return refused(`the seccomp profile ${file.path} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
    const problem = profileProblem(profile);
    if (problem !== null) {
        return refused(`the seccomp profile ${file.path} is not one: ${problem}`, 'A profile has the format that `docker run --security-opt seccomp=FILE` takes.');
    }
    return { kind: 'file', path: file.path, profile };
}
/** Reads `hardening`. */
function readHardening(reading, path, source) {
    const stated = {};
    if (source.user !== undefined) {
        stated.user = source.user;
        (0,clauses_reading/* originate */.ft)(reading, [...path, 'user']);
    }
    if (source.capabilities !== undefined) {
        stated.capabilities = (0,clauses_reading/* readList */.LD)(reading, [...path, 'capabilities'], source.capabilities, (text, at) => (0,clauses_reading/* take */.s)(reading, at, (0,values_name/* readCapability */.pz)(text)), { key: (name) => name });
    }
    if (source.seccomp !== undefined) {
        const at = [...path, 'seccomp'];
        const seccomp = readSeccomp(reading, at, source.seccomp);
        if (seccomp !== undefined)
            stated.seccomp = seccomp;
        (0,clauses_reading/* originate */.ft)(reading, at);
    }
    if (source.apparmor !== undefined) {
        const word = source.apparmor;
        stated.apparmor =
            word === 'generated' || word === 'engine' || word === 'none'
                ? { kind: word }
                : { kind: 'named', name: word };
        (0,clauses_reading/* originate */.ft)(reading, [...path, 'apparmor']);
    }
    if (source.selinux !== undefined) {
        stated.selinux = source.selinux;
        (0,clauses_reading/* originate */.ft)(reading, [...path, 'selinux']);
    }
    return stated;
}

// EXTERNAL MODULE: ./build/policy/clauses/inputs.js
var inputs = __webpack_require__(81349);
// EXTERNAL MODULE: ./build/policy/clauses/limits.js
var limits = __webpack_require__(33496);
;// CONCATENATED MODULE: ./build/policy/clauses/tests.js




function tests_readTarget(text) {
    const no = (message) => (0,result/* refuse */.T)('SP0046', `${(0,kind/* shown */.SP)(text)} ${message}`, 'Write HOST:PORT, or [ADDRESS]:PORT for IPv6.');
    if (text.includes('://'))
        return no('is a URL');
    const match = /^(?:\[[^\]]+\]|[^:\s]+):([0-9]+)$/.exec(text);
    if (match === null)
        return no('is not a host and a port');
    const port = Number(match[1]);
    return port >= 1 && port <= 65535 ? (0,result/* read */.L)(text) : no('has no port from 1 to 65535');
}
function readInput(text) {
    const equals = text.indexOf('=');
    return equals > 0
        ? (0,result/* read */.L)({ name: text.slice(0, equals), value: text.slice(equals + 1) })
        : (0,result/* refuse */.T)('SP0046', `${(0,kind/* shown */.SP)(text)} is not an input and its value`, 'Write NAME=VALUE.');
}
function readRequest(reading, path, source) {
    if (source.run !== undefined)
        return { kind: 'run', command: source.run };
    if (source.connect !== undefined) {
        const target = (0,clauses_reading/* take */.s)(reading, [...path, 'connect'], tests_readTarget(source.connect));
        return target === undefined ? undefined : { kind: 'connect', target };
    }
    if (source.read !== undefined)
        return { kind: 'read', path: source.read };
    if (source.write !== undefined)
        return { kind: 'write', path: source.write };
    if (source.env !== undefined) {
        const name = (0,clauses_reading/* take */.s)(reading, [...path, 'env'], (0,values_name/* readVariable */.nt)(source.env));
        return name === undefined ? undefined : { kind: 'env', name };
    }
    if (source.input !== undefined) {
        const input = (0,clauses_reading/* take */.s)(reading, [...path, 'input'], readInput(source.input));
        return input === undefined ? undefined : { kind: 'input', ...input };
    }
    return undefined;
}
/** Reads `tests`, in the order in which they are written. */
function readTests(reading, path, source) {
    const tests = [];
    source.forEach((test, index) => {
        const expect = 'allow' in test ? 'allow' : 'deny';
        const request = readRequest(reading, [...path, index, expect], 'allow' in test ? test.allow : test.deny);
        if (request === undefined)
            return;
        (0,clauses_reading/* originate */.ft)(reading, [...path, index], tests.length);
        tests.push({ expect, request });
    });
    return tests;
}

// EXTERNAL MODULE: ./build/policy/resolved.js
var resolved = __webpack_require__(64039);
;// CONCATENATED MODULE: ./build/policy/clauses/read.js













function readTier(reading, source) {
    (0,clauses_reading/* originate */.ft)(reading, ['tier']);
    if (typeof source === 'string')
        return { atLeast: source, prefer: source };
    const atLeast = source['at-least'];
    const prefer = source.prefer ?? atLeast;
    if (resolved/* TIERS */.i.indexOf(prefer) < resolved/* TIERS */.i.indexOf(atLeast)) {
        (0,clauses_reading/* refuseAt */.wd)(reading, ['tier', 'prefer'], {
            rule: 'SP0036',
            message: `\`prefer: ${prefer}\` is weaker than \`at-least: ${atLeast}\``,
            help: `From weakest to strongest: ${resolved/* TIERS */.i.join(', ')}.`,
        });
    }
    return { atLeast, prefer };
}
function readPhase(reading, name, source) {
    const path = ['phases', name];
    (0,clauses_reading/* originate */.ft)(reading, path);
    return {
        ...(source.limits === undefined
            ? {}
            : { limits: (0,limits/* readLimits */.B)(reading, [...path, 'limits'], source.limits) }),
        ...(source.filesystem === undefined
            ? {}
            : { filesystem: readPaths(reading, [...path, 'filesystem'], source.filesystem) }),
        ...(source.commands === undefined
            ? {}
            : { commands: readCommands(reading, [...path, 'commands'], source.commands) }),
        ...(source.env === undefined ? {} : { env: readEnv(reading, [...path, 'env'], source.env) }),
        ...(source.egress === undefined
            ? {}
            : { egress: (0,egress/* readEgress */.OJ)(reading, [...path, 'egress'], source.egress) }),
    };
}
/** Reads every clause of a policy that the schema admits: what a schema can't say is found here. */
function readClauses(reading, source) {
    const image = source.image === undefined ? undefined : (0,clauses_reading/* take */.s)(reading, ['image'], readImage(source.image));
    if (source.image !== undefined)
        (0,clauses_reading/* originate */.ft)(reading, ['image']);
    if (source.name !== undefined)
        (0,clauses_reading/* originate */.ft)(reading, ['name']);
    const ca = source.tls?.ca;
    if (ca !== undefined)
        (0,clauses_reading/* originate */.ft)(reading, ['tls', 'ca']);
    const phases = (0,clauses_reading/* record */.g1)();
    for (const [name, phase] of Object.entries(source.phases ?? {})) {
        if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(name))
            phases[name] = readPhase(reading, name, phase);
        else {
            (0,clauses_reading/* refuseAt */.wd)(reading, ['phases', name], {
                rule: 'SP0025',
                target: 'key',
                message: 'a phase has a name of up to 64 letters, digits, `.`, `-` and `_`',
            });
        }
    }
    const redact = source.audit?.redact;
    return {
        ...(source.name === undefined ? {} : { name: source.name }),
        ...(source.tier === undefined
            ? {}
            : { tier: readTier(reading, source.tier) }),
        ...(image === undefined ? {} : { image }),
        limits: (0,limits/* readLimits */.B)(reading, ['limits'], source.limits ?? {}),
        filesystem: readFilesystem(reading, ['filesystem'], source.filesystem ?? {}),
        commands: readCommands(reading, ['commands'], source.commands ?? {}),
        env: readEnv(reading, ['env'], source.env ?? {}),
        ...(source.inputs === undefined ? {} : { inputs: (0,inputs/* readInputs */.K)(reading, ['inputs'], source.inputs) }),
        egress: (0,egress/* readEgress */.OJ)(reading, ['egress'], source.egress ?? {}),
        hardening: readHardening(reading, ['hardening'], source.hardening ?? {}),
        ...(ca === undefined ? {} : { tls: { ca } }),
        phases,
        enforcement: (0,enforcement/* readEnforcement */.N)(reading, ['enforcement'], source.enforcement ?? {}),
        ...(redact === undefined
            ? {}
            : {
                redact: (0,clauses_reading/* readList */.LD)(reading, ['audit', 'redact'], redact, (text, at) => (0,clauses_reading/* take */.s)(reading, at, (0,pattern/* readPattern */.Z)(text)), { key: (text) => text, ordered: true }),
            }),
        tests: readTests(reading, ['tests'], source.tests ?? []),
    };
}

// EXTERNAL MODULE: ./build/policy/digest.js
var policy_digest = __webpack_require__(68695);
// EXTERNAL MODULE: ./build/policy/defaults.js
var defaults = __webpack_require__(56221);
// EXTERNAL MODULE: ./build/policy/phases.js
var policy_phases = __webpack_require__(82395);
// EXTERNAL MODULE: ./build/policy/narrow/commands.js
var commands = __webpack_require__(56449);
// EXTERNAL MODULE: ./build/policy/narrow/comparison.js
var comparison = __webpack_require__(4858);
// EXTERNAL MODULE: ./build/policy/narrow/egress.js
var narrow_egress = __webpack_require__(84052);
// EXTERNAL MODULE: ./build/policy/narrow/enforcement.js
var narrow_enforcement = __webpack_require__(18873);
// EXTERNAL MODULE: ./build/policy/narrow/env.js
var env = __webpack_require__(29084);
// EXTERNAL MODULE: ./build/policy/narrow/filesystem.js
var narrow_filesystem = __webpack_require__(89780);
// EXTERNAL MODULE: ./build/policy/narrow/hardening.js
var hardening = __webpack_require__(85225);
// EXTERNAL MODULE: ./build/policy/narrow/inputs.js
var narrow_inputs = __webpack_require__(81630);
// EXTERNAL MODULE: ./build/policy/narrow/limits.js
var narrow_limits = __webpack_require__(61623);
;// CONCATENATED MODULE: ./build/policy/narrow/meet.js












const PATH_CLAUSES = [
    ['write', 'filesystem.write'],
    ['deny', 'filesystem.deny'],
    ['readDeny', 'filesystem.read-deny'],
    ['exec', 'filesystem.exec'],
];
/** What two policies both permit of the clauses that one of `stating` states. */
function meetStated(one, other, stating, name, { unresolved }) {
    const states = (has) => stating.some(has);
    const limits = (0,narrow_limits/* meetLimits */.y1)(one.limits, other.limits);
    const fields = Object.keys(limits).filter((field) => states((phase) => phase.limits !== undefined && Object.hasOwn(phase.limits, field)));
    const paths = PATH_CLAUSES.filter(([field]) => states((phase) => phase.filesystem?.[field] !== undefined));
    const filesystem = paths.length === 0
        ? null
        : (0,narrow_filesystem/* meetFilesystem */.Rm)(one, other, {
            unresolved: (clause, why) => {
                if (paths.some(([, path]) => path === clause))
                    unresolved(`phases.${name}.${clause}`, why);
            },
        });
    return {
        ...(fields.length === 0
            ? {}
            : { limits: Object.fromEntries(Object.entries(limits).filter(([field]) => fields.includes(field))) }),
        ...(filesystem === null
            ? {}
            : { filesystem: Object.fromEntries(paths.map(([field]) => [field, filesystem[field]])) }),
        ...(states(({ commands }) => commands !== undefined)
            ? { commands: (0,commands/* meetCommands */.i)(one.commands, other.commands) }
            : {}),
        ...(states(({ env }) => env !== undefined) ? { env: (0,env/* meetEnv */.H3)(one.env, other.env) } : {}),
        ...(states(({ egress }) => egress !== undefined) ? { egress: (0,narrow_egress/* meetEgress */.hW)(one.egress, other.egress) } : {}),
    };
}
/** The phases of two policies: while one holds, what both permit. A policy without it has its own clauses then. */
function meetPhases(one, other, meeting) {
    const phases = (0,clauses_reading/* record */.g1)();
    for (const name of new Set([...Object.keys(one.phases), ...Object.keys(other.phases)])) {
        const [a, b] = [one.phases[name] ?? {}, other.phases[name] ?? {}];
        phases[name] = meetStated((0,policy_phases/* overlay */.Lw)(one, a), (0,policy_phases/* overlay */.Lw)(other, b), [a, b], name, meeting);
    }
    return phases;
}
/** What two parents both permit; clauses that can't be met are reported. */
function meetTwo(one, other, meeting) {
    const [a, b] = [one.policy, other.policy];
    return {
        version: 1,
        name: null,
        tier: (0,hardening/* meetTier */.ww)(a.tier, b.tier),
        image: (0,hardening/* meetImage */.by)({ image: a.image, stated: (0,comparison/* originOf */.yv)(one, 'image') !== null }, { image: b.image, stated: (0,comparison/* originOf */.yv)(other, 'image') !== null }, meeting),
        limits: (0,narrow_limits/* meetLimits */.y1)(a.limits, b.limits),
        filesystem: (0,narrow_filesystem/* meetFilesystem */.Rm)(a, b, meeting),
        commands: (0,commands/* meetCommands */.i)(a.commands, b.commands),
        env: (0,env/* meetEnv */.H3)(a.env, b.env),
        inputs: (0,narrow_inputs/* meetInputs */.L)(a.inputs, b.inputs),
        egress: (0,narrow_egress/* meetEgress */.hW)(a.egress, b.egress),
        hardening: (0,hardening/* meetHardening */.UJ)(a.hardening, b.hardening, meeting),
        tls: (0,hardening/* meetTls */.pb)(a.tls, b.tls, meeting),
        phases: meetPhases(a, b, meeting),
        enforcement: (0,narrow_enforcement/* meetEnforcement */.c5)(a.enforcement, b.enforcement),
        audit: { redact: (0,narrow_enforcement/* meetRedact */.VF)(a.audit.redact, b.audit.redact) },
        tests: (0,narrow_enforcement/* joinTests */.mr)(a.tests, b.tests),
    };
}
/** The lists of a policy that keep the place of each entry. */
const LISTS = [
    ['filesystem.write', (policy) => policy.filesystem.write],
    ['filesystem.deny', (policy) => policy.filesystem.deny],
    ['filesystem.read-deny', (policy) => policy.filesystem.readDeny],
    ['filesystem.exec', (policy) => policy.filesystem.exec ?? []],
    ['filesystem.outputs', (policy) => policy.filesystem.outputs],
    ['filesystem.carry', (policy) => policy.filesystem.carry],
    [
        'filesystem.toolchains',
        ({ filesystem: { toolchains } }) => (typeof toolchains === 'string' ? [] : toolchains),
    ],
    ['filesystem.mounts', (policy) => policy.filesystem.mounts],
    ['commands.allow', (policy) => policy.commands.allow ?? []],
    ['commands.deny-patterns', (policy) => policy.commands.denyPatterns],
    ['env.pass', (policy) => policy.env.pass],
    ['env.secret', (policy) => policy.env.secret],
    ['egress.allow', (policy) => policy.egress.allow],
    ['egress.deny', (policy) => policy.egress.deny],
    ['hardening.capabilities', (policy) => policy.hardening.capabilities],
    ['enforcement.permit', (policy) => policy.enforcement.permit],
    ['enforcement.waive', (policy) => policy.enforcement.waive],
    ['audit.redact', (policy) => policy.audit.redact],
    ['tests', (policy) => policy.tests],
];
const listOf = (clause) => {
    const at = clause.indexOf('[');
    return at === -1 ? null : clause.slice(0, at);
};
/**
 * Where each clause of a policy made from others comes from: an entry of a list from whoever has the same entry, all
 * else from the first that states it.
 */
function originsFrom(policy, sources) {
    const origins = (0,clauses_reading/* record */.g1)();
    for (const { origins: known } of sources) {
        for (const [clause, origin] of Object.entries(known)) {
            const list = listOf(clause);
            if (list === null || list.startsWith('phases.'))
                origins[clause] ??= origin;
        }
    }
    for (const [clause, entries] of LISTS) {
        const own = entries(policy).map((entry) => JSON.stringify(entry));
        for (const source of sources) {
            entries(source.policy).forEach((entry, index) => {
                const origin = source.origins[`${clause}[${index}]`];
                const at = own.indexOf(JSON.stringify(entry));
                if (origin !== undefined && at !== -1)
                    origins[`${clause}[${at}]`] ??= origin;
            });
        }
    }
    return origins;
}
/** What all of `parents` permit. Without parents: the defaults. */
function meet(parents, meeting) {
    const [first, ...rest] = parents;
    if (first === undefined)
        return { policy: defaults/* DEFAULTS */.z, origins: (0,clauses_reading/* record */.g1)() };
    if (rest.length === 0)
        return { policy: first.policy, origins: { ...first.origins } };
    let met = first;
    for (const parent of rest) {
        const policy = meetTwo(met, parent, meeting);
        met = { ...met, policy, origins: originsFrom(policy, [met, parent]) };
    }
    return { policy: met.policy, origins: { ...met.origins } };
}

// EXTERNAL MODULE: ./build/policy/protected.js
var policy_protected = __webpack_require__(86273);
;// CONCATENATED MODULE: ./build/policy/fill.js




const bare = (glob) => (glob.endsWith('/') ? glob.slice(0, -1) : glob);
/** What stays protected when `write` names some of it exactly. */
function protectedBut(protect, write) {
    if (write.length === 1 && write[0] === values_glob/* WHOLE */.Ef)
        return protect;
    const named = new Set(write.map(bare));
    return protect.filter((glob) => !named.has(bare(glob)));
}
function limitsOf(stated, base, baseStatesCpuTime) {
    const merged = { ...base, ...stated };
    if (stated.cpuTime !== undefined || baseStatesCpuTime)
        return merged;
    return { ...merged, cpuTime: 2 * merged.wallTime };
}
function phaseOf(stated, inherited, policy) {
    const limits = { ...inherited.limits, ...stated.limits };
    const filesystem = { ...inherited.filesystem, ...stated.filesystem };
    const commands = stated.commands === undefined
        ? inherited.commands
        : { ...(inherited.commands ?? policy.commands), ...stated.commands };
    const env = stated.env === undefined ? inherited.env : { ...(inherited.env ?? policy.env), ...stated.env };
    const egress = stated.egress === undefined
        ? inherited.egress
        : { ...(inherited.egress ?? policy.egress), ...stated.egress };
    return {
        ...(Object.keys(limits).length === 0 ? {} : { limits }),
        ...(Object.keys(filesystem).length === 0 ? {} : { filesystem }),
        ...(commands === undefined ? {} : { commands }),
        ...(env === undefined ? {} : { env }),
        ...(egress === undefined ? {} : { egress }),
    };
}
/**
 * Puts what a file states over its base. `own` are globs for the policy's files, as seen from the workspace: they
 * are protected too.
 */
function fill(stated, base, own) {
    const { policy } = base;
    const workspace = stated.filesystem.workspace ?? policy.filesystem.workspace;
    // A read-only workspace has nothing that may be written, whatever the base says.
    const write = stated.filesystem.write ?? (workspace === 'read-only' ? [] : policy.filesystem.write);
    const guarded = base.inherited ? policy.filesystem.protect : policy_protected/* PROTECTED_PATHS */.k;
    const filesystem = {
        ...policy.filesystem,
        ...stated.filesystem,
        write,
        protect: protectedBut([...guarded, ...own.filter((glob) => !guarded.includes(glob))], write),
    };
    const resolved = {
        version: 1,
        name: stated.name ?? null,
        tier: stated.tier ?? policy.tier,
        image: stated.image ?? policy.image,
        limits: limitsOf(stated.limits, policy.limits, base.statesCpuTime),
        filesystem,
        commands: { ...policy.commands, ...stated.commands },
        env: { ...policy.env, ...stated.env },
        inputs: stated.inputs ?? policy.inputs,
        egress: { ...policy.egress, ...stated.egress },
        hardening: { ...policy.hardening, ...stated.hardening },
        tls: stated.tls ?? policy.tls,
        enforcement: { ...policy.enforcement, ...stated.enforcement },
        audit: { redact: stated.redact ?? policy.audit.redact },
        tests: [...policy.tests, ...stated.tests],
    };
    // An inherited phase holds within what the child has narrowed meanwhile.
    const inherited = base.inherited ? meetPhases(policy, { ...resolved, phases: {} }, base.meeting) : {};
    const phases = (0,clauses_reading/* record */.g1)();
    for (const [name, phase] of Object.entries(inherited))
        phases[name] = phase;
    for (const [name, phase] of Object.entries(stated.phases)) {
        phases[name] = phaseOf(phase, phases[name] ?? {}, resolved);
    }
    return { ...resolved, phases };
}

// EXTERNAL MODULE: ./build/policy/narrow/within.js
var within = __webpack_require__(65708);
// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(42604);
// EXTERNAL MODULE: ./build/policy/read.js
var read = __webpack_require__(99851);
// EXTERNAL MODULE: ./build/policy/validate.js
var validate = __webpack_require__(50153);
;// CONCATENATED MODULE: ./build/policy/load.js











/** The path of a file that another names, in the form in which that one's path was given. */
function beside(file, name) {
    return (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)((0,external_node_path_.dirname)(file), name);
}
function pathProblem(name) {
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(name)) {
        return {
            message: `${(0,kind/* shown */.SP)(name)} is a URL`,
            help: 'Policies and profiles are read from local files, never from the network: keep a copy beside the policy.',
        };
    }
    if (name.startsWith('~')) {
        return { message: `${(0,kind/* shown */.SP)(name)} names a home directory`, help: 'Write a path relative to this file.' };
    }
    if (/[\0\r\n]/.test(name) || name.trim() === '') {
        return { message: `${(0,kind/* shown */.SP)(name)} is not a path`, help: 'Write a path relative to this file.' };
    }
    return null;
}
/** The text of a file that `document` names at `path`; null after a finding has said why not. */
function readNamed(loading, document, name, path, rule) {
    const refused = (message, help) => {
        loading.findings.push({
            rule,
            severity: 'error',
            message,
            location: { kind: 'node', file: document.file, path, target: 'value' },
            ...(help === undefined ? {} : { help }),
        });
        return null;
    };
    const problem = pathProblem(name);
    if (problem !== null)
        return refused(problem.message, problem.help);
    const file = beside(document.file, name);
    try {
        return { path: file, text: loading.options.read(file) };
    }
    catch (cause) {
        const { rule: reason, message } = (0,read/* readFinding */.Gd)(cause, file);
        loading.findings.push(errorAt(document, path, reason, message, 'Paths are relative to the file that states them.'));
        return null;
    }
}
/** Globs for the policy's files as the workspace has them; files outside it can't be written anyway. */
function ownGlobs(files, options) {
    const directory = options.directory ?? process.cwd();
    const workspace = options.workspace ?? directory;
    return files
        .map((file) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(directory, file)))
        .filter((path) => path !== '' && path !== '..' && !path.startsWith('../') && !(0,external_node_path_.isAbsolute)(path))
        .map((path) => `/${path.replace(/[\\*?[\]{}]/g, '\\$&')}`);
}
/** Files may extend one another this deep. */
const MAX_LAYERS = 8;
const MAX_FILES = 64;
/** The parents that a document extends, in order; null when one of them can't be used. */
function loadParents(loading, document, names, above) {
    const chain = [...above, document.file];
    const parents = [];
    let failed = false;
    for (const [index, name] of names.entries()) {
        const path = ['extends', index];
        const parent = loadParent(loading, document, name, path, chain);
        if (parent === null)
            failed = true;
        else if (parents.includes(parent)) {
            failed = true;
            loading.findings.push(errorAt(document, path, 'SP0045', `\`extends\` names ${(0,kind/* shown */.SP)(name)} twice`, 'Remove one of them.'));
        }
        else
            parents.push(parent);
    }
    return failed ? null : parents;
}
function loadParent(loading, document, name, path, chain) {
    const refused = (rule, message, help) => {
        loading.findings.push(errorAt(document, path, rule, message, help));
        return null;
    };
    const file = beside(document.file, name);
    const from = chain.map((each) => (0,external_node_path_.join)(each)).indexOf((0,external_node_path_.join)(file));
    if (from !== -1) {
        const circle = [...chain.slice(from), file].join(' → ');
        return refused('SP0061', `policies extend one another in a circle: ${circle}`, 'Remove one of these `extends`.');
    }
    const known = loading.loaded.get((0,external_node_path_.join)(file));
    if (known !== undefined)
        return known;
    if (chain.length >= MAX_LAYERS || loading.documents.size >= MAX_FILES) {
        return refused('SP0062', `policies extend more than ${MAX_LAYERS} levels deep, or more than ${MAX_FILES} files`, 'Put the clauses of some levels together.');
    }
    const named = readNamed(loading, document, name, path, 'SP0001');
    const loaded = named === null ? null : load(loading, named.text, file, chain).loaded;
    loading.loaded.set((0,external_node_path_.join)(file), loaded);
    return loaded;
}
function errorAt(document, path, rule, message, help) {
    return {
        rule,
        severity: 'error',
        message,
        location: { kind: 'node', file: document.file, path, target: 'value' },
        help,
    };
}
const load_listOf = (clause) => {
    const at = clause.indexOf('[');
    return at === -1 ? null : clause.slice(0, at);
};
/** Whether a file states a clause, or the list or mapping that it belongs to. */
function states(own, clause) {
    const list = load_listOf(clause) ?? clause;
    if (Object.hasOwn(own, list))
        return true;
    if (list.startsWith('env.set.'))
        return Object.hasOwn(own, 'env.set');
    return list.startsWith('inputs.') && Object.hasOwn(own, 'inputs');
}
/** Where each clause comes from: this file, else the parents. Tests of both are kept, the parents' first. */
function mergeOrigins(own, inherited, inheritedTests) {
    const merged = (0,clauses_reading/* record */.g1)();
    for (const [clause, origin] of Object.entries(inherited)) {
        // Entries of an inherited phase may have been narrowed away; their list still has its place.
        const moved = clause.startsWith('phases.') && load_listOf(clause) !== null;
        if (clause !== 'name' && !moved && !states(own, clause))
            merged[clause] = origin;
    }
    for (const [clause, origin] of Object.entries(own)) {
        const test = /^tests\[(\d+)\]$/.exec(clause)?.[1];
        merged[test === undefined ? clause : `tests[${Number(test) + inheritedTests}]`] = origin;
    }
    return merged;
}
/** Reads, checks and resolves one policy file and what it extends. `above`: the files that led to it. */
function load(loading, text, file, above) {
    const parsed = (0,parse/* parseText */.r4)(text, file);
    const { document } = parsed;
    loading.documents.set(file, document);
    loading.findings.push(...parsed.findings);
    if (parsed.findings.length > 0)
        return { document, loaded: null };
    const valid = (0,validate/* validate */.t)(document);
    if (!valid.ok) {
        loading.findings.push(...valid.findings);
        return { document, loaded: null };
    }
    return { document, loaded: resolveDocument(loading, document, valid.policy, above) };
}
function resolveDocument(loading, document, source, above) {
    const { options, findings } = loading;
    const before = findings.length;
    const parents = loadParents(loading, document, source.extends ?? [], above);
    const unresolved = new Map();
    const meeting = { unresolved: (clause, why) => unresolved.set(clause, why) };
    const met = meet(parents ?? [], meeting);
    const inherited = (parents?.length ?? 0) > 0;
    const base = {
        policy: met.policy,
        statesCpuTime: inherited && Object.hasOwn(met.origins, 'limits.cpu-time'),
        inherited,
        meeting,
    };
    const places = [];
    const workspace = source.filesystem?.workspace ?? base.policy.filesystem.workspace;
    const files = [...new Set([document.file, ...(parents ?? []).flatMap((parent) => parent.files)])];
    const reading = {
        document,
        findings,
        places,
        workspace,
        file: (name, path) => {
            const found = readNamed(loading, document, name, path, 'SP0042');
            if (found !== null)
                files.push(found.path);
            return found;
        },
        hostPath: (stated) => {
            if (stated.startsWith('~/')) {
                return options.home === undefined ? stated : (0,external_node_path_.join)(options.home, stated.slice(2));
            }
            return (0,external_node_path_.resolve)(options.directory ?? process.cwd(), (0,external_node_path_.dirname)(document.file), stated);
        },
    };
    const stated = readClauses(reading, source);
    if (workspace === 'read-only' && (stated.filesystem.write?.length ?? 0) > 0) {
        (0,clauses_reading/* refuseAt */.wd)(reading, ['filesystem', 'write'], {
            rule: 'SP0036',
            message: '`filesystem.write` lists paths, but the workspace is read-only',
            help: 'Remove them, or use `workspace: overlay`.',
        });
    }
    if (findings.length > before)
        return null;
    const policy = fill(stated, base, ownGlobs(files, options));
    const own = () => (0,clauses_reading/* originsOf */.TZ)(document, places);
    const loaded = loadedPolicy(policy, files, () => inherited ? mergeOrigins(own(), met.origins, base.policy.tests.length) : own());
    findings.push(...layerFindings(document, loaded, parents ?? [], own, unresolved));
    return findings.length > before ? null : loaded;
}
/** A loaded policy whose digest and places are worked out when they are first asked for. */
function loadedPolicy(policy, files, origins) {
    let digest = null;
    let places = null;
    return {
        policy,
        files,
        get origins() {
            places ??= origins();
            return places;
        },
        get digest() {
            digest ??= (0,policy_digest/* policyDigest */.p1)(policy);
            return digest;
        },
    };
}
/** What a policy may not be, given its parents and its phases. */
function layerFindings(document, loaded, parents, own, unresolved) {
    const stated = unresolved.size === 0 ? {} : own();
    const open = [...unresolved].filter(([clause]) => !states(stated, clause));
    if (open.length > 0) {
        return open.map(([clause, why]) => errorAt(document, ['extends'], 'SP0063', `\`${clause}\` cannot be inherited: ${why}`, clause === 'image'
            ? 'Extend parents with one image.'
            : `State \`${clause}\` here, within what each parent permits.`));
    }
    const wider = parents.flatMap((parent) => (0,within.within)(loaded, parent));
    return wider.length > 0 ? wider : (0,within/* phasesWithin */.y)(loaded);
}
/**
 * Reads a policy: its text, what it extends, its meaning with every default filled in. Pure but for `read`, which
 * supplies the files that it names. Problems are findings; nothing is thrown for any text.
 */
function parsePolicy(text, options) {
    const loading = { options, documents: new Map(), findings: [], loaded: new Map() };
    const { document, loaded } = load(loading, text, options.path, []);
    const failed = loading.findings.some((finding) => finding.severity === 'error');
    return {
        document,
        policy: failed ? null : (loaded?.policy ?? null),
        loaded: failed ? null : loaded,
        findings: loading.findings,
        documents: loading.documents,
    };
}


/***/ }),

/***/ 56449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ meetCommands),
/* harmony export */   k: () => (/* binding */ commandsWithin)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4858);

const extendsPrefix = (words, prefix) => prefix.length <= words.length && prefix.every((word, index) => words[index] === word);
function ruleWithin(own, bound) {
    const same = bound.filter((rule) => rule.run === own.run);
    if (same.some((rule) => rule.args === null))
        return true;
    if (own.args === null)
        return false;
    const prefixes = same.flatMap((rule) => rule.args ?? []);
    return own.args.every((words) => prefixes.some((prefix) => extendsPrefix(words, prefix)));
}
function shownRule({ run, args }) {
    return args === null
        ? `\`${run}\` with any arguments`
        : `\`${run}\` with ${args.map((words) => `\`${words.join(' ')}\``).join(', ')}`;
}
function commandsWithin({ child, parent, wider }) {
    const [own, bound] = [child.commands, parent.commands];
    if (bound.allow !== null) {
        const permitted = bound.allow;
        if (own.allow === null) {
            wider('commands.allow', {
                says: 'is not stated, so anything may be started',
                bound: 'a list of programs',
            });
        }
        own.allow?.forEach((rule, index) => {
            if (ruleWithin(rule, permitted))
                return;
            const same = permitted.findIndex(({ run }) => run === rule.run);
            const [match] = same === -1 ? [] : [permitted[same]];
            wider(`commands.allow[${index}]`, {
                says: `lists ${shownRule(rule)}`,
                bound: match === undefined ? 'no such program' : shownRule(match),
                ruledBy: match === undefined ? 'commands.allow' : `commands.allow[${same}]`,
            });
        });
    }
    for (const pattern of bound.denyPatterns) {
        // A shorter pattern is found in every command line that the longer one is found in.
        if (own.denyPatterns.some((substring) => pattern.includes(substring)))
            continue;
        wider('commands.deny-patterns', {
            says: `leaves out \`${pattern}\``,
            bound: `\`${pattern}\` there`,
            ruledBy: `commands.deny-patterns[${bound.denyPatterns.indexOf(pattern)}]`,
            help: `Add ${JSON.stringify(pattern)}: a list that is stated replaces the one it inherits.`,
        });
    }
    if (own.otherwise === 'escalate' && bound.otherwise === 'deny') {
        wider('commands.otherwise', { says: 'is escalate', bound: 'deny' });
    }
}
function meetRules(one, other) {
    const common = [];
    for (const a of one) {
        for (const b of other) {
            if (a.run !== b.run)
                continue;
            if (a.args === null || b.args === null)
                common.push({ run: a.run, args: a.args ?? b.args });
            else {
                const bounds = b.args;
                const args = a.args.flatMap((words) => bounds.flatMap((prefix) => extendsPrefix(words, prefix) ? [words] : extendsPrefix(prefix, words) ? [prefix] : []));
                if (args.length > 0)
                    common.push({ run: a.run, args: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(args, (words) => JSON.stringify(words)) });
            }
        }
    }
    return (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(common, (rule) => `${rule.run}\0${JSON.stringify(rule.args)}`);
}
function meetCommands(one, other) {
    return {
        allow: one.allow === null || other.allow === null
            ? (one.allow ?? other.allow)
            : meetRules(one.allow, other.allow),
        denyPatterns: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)([...one.denyPatterns, ...other.denyPatterns], (text) => text),
        otherwise: one.otherwise === 'deny' ? 'deny' : other.otherwise,
    };
}


/***/ }),

/***/ 4858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   cW: () => (/* binding */ unnumbered),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   xU: () => (/* binding */ wideningFinding),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** The place of a clause, or of the nearest one around it: `egress.allow[2]`, `egress.allow`, `egress`. */
function originOf(loaded, clause) {
    let at = clause;
    for (;;) {
        const origin = loaded.origins[at];
        if (origin !== undefined)
            return origin;
        const shorter = at.endsWith(']')
            ? at.slice(0, at.lastIndexOf('['))
            : at.slice(0, Math.max(0, at.lastIndexOf('.')));
        if (shorter === '' || shorter === at)
            return null;
        at = shorter;
    }
}
function place(loaded, origin) {
    if (origin === null)
        return { kind: 'file', file: loaded.files[0] ?? '' };
    return { kind: 'node', file: origin.file, path: origin.path, target: 'value' };
}
/** Makes a comparison that collects what is wider. */
function compare(child, parent) {
    const found = [];
    const comparison = {
        child: child.policy,
        parent: parent.policy,
        wider: (clause, difference) => {
            const { ruledBy = clause } = difference;
            found.push({
                ...difference,
                clause,
                ruledBy,
                own: originOf(child, clause),
                ruling: originOf(parent, ruledBy),
            });
        },
    };
    return { comparison, found };
}
/** Entries of lists were sorted: their number in the list is not the one on the page. The location is. */
const unnumbered = (clause) => clause.replace(/\[\d+\]$/, '');
/** What is wider as a finding that shows both lines. */
function wideningFinding({ clause, says, bound, ruledBy, help, own, ruling }, child, parent, rule) {
    const above = rule === 'SP0064' ? 'the policy' : (parent.files[0] ?? 'the parent');
    return {
        rule,
        severity: 'error',
        message: `\`${unnumbered(clause)}\` ${says}; ${above} has ${bound}`,
        location: place(child, own),
        help: help ??
            (ruling === null
                ? `${rule === 'SP0064' ? 'It' : above} does not state \`${ruledBy}\`, so its default holds; state it there, or stay within it here.`
                : 'Stay within it here, or widen it there first.'),
        related: [
            {
                message: ruling === null
                    ? `\`${unnumbered(ruledBy)}\` is not stated here: its default holds`
                    : `\`${unnumbered(ruledBy)}\` is stated here`,
                location: place(parent, ruling),
            },
        ],
    };
}
/** Those of `items` for which nothing earlier has the same key. */
function distinct(items, key) {
    const seen = new Map();
    for (const item of items)
        if (!seen.has(key(item)))
            seen.set(key(item), item);
    return [...seen.entries()]
        .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
        .map(([, item]) => item);
}


/***/ }),

/***/ 84052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ egressWithin),
/* harmony export */   Wc: () => (/* binding */ cidrWithin),
/* harmony export */   hW: () => (/* binding */ meetEgress)
/* harmony export */ });
/* harmony import */ var _clauses_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51542);
/* harmony import */ var _values_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52642);
/* harmony import */ var _values_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30326);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4858);




/** What may be spoken on a port: what the rule says, or what its number means. */
function spoken(rule, port) {
    return rule.protocol ?? (port === 443 ? 'tls' : port === 80 ? 'http' : 'tcp');
}
/** Whether every address of a range is one of another. */
function cidrWithin(inner, outer) {
    const [a, b] = [(0,_values_address_js__WEBPACK_IMPORTED_MODULE_2__/* .networkOf */ .Af)(inner), (0,_values_address_js__WEBPACK_IMPORTED_MODULE_2__/* .networkOf */ .Af)(outer)];
    return a !== null && b !== null && (0,_values_address_js__WEBPACK_IMPORTED_MODULE_2__/* .networkWithin */ .kM)(a, b);
}
/** Whether what a rule is about lies within what another is about, ports and options apart. */
function aboutWithin(own, bound) {
    switch (own.kind) {
        case 'host':
            return bound.kind === 'host' && (0,_values_host_js__WEBPACK_IMPORTED_MODULE_1__/* .hostWithin */ .Y)(own.host, bound.host);
        case 'cidr':
            return bound.kind === 'cidr' && cidrWithin(own.cidr, bound.cidr);
        case 'service':
            return bound.kind === 'service' && own.service === bound.service;
        case 'registry':
            return bound.kind === 'registry' && own.registry === bound.registry;
    }
}
/** Whether `bound` permits all that `own` permits on one port. */
function permitsPort(own, bound, port) {
    if (bound.kind === 'registry' || !aboutWithin(own, bound) || !bound.ports.includes(port))
        return false;
    const [speaks, may] = [spoken(own, port), spoken(bound, port)];
    // tcp is anything, unverified: tls and http lie within it.
    if (speaks !== may && may !== 'tcp')
        return false;
    if (own.kind === 'host' && bound.kind === 'host') {
        if (own.ech === 'allow' && bound.ech === 'refuse')
            return false;
        if (own.private && !bound.private)
            return false;
        return own.maxNames <= bound.maxNames;
    }
    if (own.kind === 'service' && bound.kind === 'service')
        return own.at === null || own.at === bound.at;
    return true;
}
function shownRule(rule) {
    switch (rule.kind) {
        case 'host':
            return `\`${rule.host}\` on ${shownPorts(rule.ports)}`;
        case 'cidr':
            return `\`${rule.cidr}\` on ${shownPorts(rule.ports)}`;
        case 'service':
            return `the service \`${rule.service}\` on ${shownPorts(rule.ports)}${rule.at === null ? '' : ` at ${rule.at}`}`;
        case 'registry':
            return `the registry \`${rule.registry}\``;
    }
}
const shownPorts = (ports) => ports.length === 0 ? 'every port' : `${ports.length === 1 ? 'port' : 'ports'} ${ports.join(', ')}`;
/** Why the nearest of the parent's rules does not do. */
function obstacle(own, allow) {
    const index = allow.findIndex((rule) => aboutWithin(own, rule));
    const near = allow[index];
    if (near === undefined)
        return { bound: 'no rule that admits it', index: null };
    const options = near.kind === 'host' && own.kind === 'host'
        ? [
            own.ech === 'allow' && near.ech === 'refuse' ? 'ech: refuse' : '',
            own.private && !near.private ? 'private: false' : '',
            own.maxNames > near.maxNames ? `max-names: ${near.maxNames}` : '',
        ]
        : [];
    const protocol = near.kind !== 'registry' && own.kind !== 'registry' && near.protocol !== own.protocol
        ? `protocol: ${near.protocol ?? 'by port'}`
        : '';
    const extra = [...options, protocol].filter((text) => text !== '');
    return { bound: `${shownRule(near)}${extra.length === 0 ? '' : ` with ${extra.join(', ')}`}`, index };
}
const isHost = (rule) => rule.kind === 'host';
const isWildcard = (rule) => rule.host.startsWith('*.');
/**
 * Names that the child's rules admit beyond those that the parent's wildcards do, by the wildcard where they no
 * longer fit. A name counts against the narrowest wildcard above it, and what that can't hold against the next one.
 */
function overflow(own, bound) {
    const named = new Set(bound
        .filter(isHost)
        .filter((rule) => !isWildcard(rule))
        .map(({ host }) => host));
    const supply = new Map();
    for (const rule of bound.filter(isHost).filter(isWildcard)) {
        supply.set(rule.host, (supply.get(rule.host) ?? 0) + rule.maxNames);
    }
    // The longer of two wildcards above one name is the narrower.
    const wildcards = [...supply.keys()].sort((one, other) => other.length - one.length);
    const demand = new Map();
    for (const rule of own) {
        if (rule.kind !== 'host' || named.has(rule.host))
            continue;
        const above = wildcards.find((wildcard) => (0,_values_host_js__WEBPACK_IMPORTED_MODULE_1__/* .hostWithin */ .Y)(rule.host, wildcard));
        if (above !== undefined)
            demand.set(above, (demand.get(above) ?? 0) + rule.maxNames);
    }
    const left = new Map();
    for (const wildcard of wildcards) {
        const excess = (demand.get(wildcard) ?? 0) - (supply.get(wildcard) ?? 0);
        if (excess <= 0)
            continue;
        const next = wildcards.find((other) => other !== wildcard && (0,_values_host_js__WEBPACK_IMPORTED_MODULE_1__/* .hostWithin */ .Y)(wildcard, other));
        if (next === undefined)
            left.set(wildcard, excess);
        else
            demand.set(next, (demand.get(next) ?? 0) + excess);
    }
    return left;
}
/** Rules that are each within a wildcard of the parent may still admit more names together: in all, or on one port. */
function wildcardBudgets({ child, parent, wider }) {
    if (child.egress.allow === parent.egress.allow || !parent.egress.allow.filter(isHost).some(isWildcard))
        return;
    const ports = new Set(parent.egress.allow
        .filter(isHost)
        .filter(isWildcard)
        .flatMap(({ ports: own }) => own));
    const on = (rules, port) => port === null ? rules : rules.filter((rule) => rule.kind !== 'registry' && rule.ports.includes(port));
    const reported = new Set();
    for (const port of [null, ...ports]) {
        for (const [wildcard, excess] of overflow(on(child.egress.allow, port), on(parent.egress.allow, port))) {
            if (reported.has(wildcard))
                continue;
            reported.add(wildcard);
            const last = child.egress.allow.findLastIndex((rule) => rule.kind === 'host' && (0,_values_host_js__WEBPACK_IMPORTED_MODULE_1__/* .hostWithin */ .Y)(rule.host, wildcard));
            const index = parent.egress.allow.findIndex((rule) => rule.kind === 'host' && rule.host === wildcard);
            wider(`egress.allow[${last}]`, {
                says: `admits, with the other rules below \`${wildcard}\`, ${excess} ${excess === 1 ? 'name' : 'names'} more than its \`max-names\``,
                bound: `${parent.egress.allow[index].maxNames}`,
                ruledBy: `egress.allow[${index}]`,
                help: 'State smaller `max-names`, or fewer rules.',
            });
        }
    }
}
/** Whether a deny of the child closes all that a deny of the parent closes, on one port; null is every port. */
function closes(own, bound, port) {
    if (!aboutWithin(bound, own))
        return false;
    if (own.kind === 'registry' || own.ports.length === 0)
        return true;
    return port !== null && own.ports.includes(port);
}
function egressWithin(comparison) {
    const { child, parent, wider } = comparison;
    const permitted = parent.egress.allow;
    child.egress.allow.forEach((rule, index) => {
        const within = rule.kind === 'registry'
            ? permitted.some((bound) => aboutWithin(rule, bound))
            : rule.ports.every((port) => permitted.some((bound) => permitsPort(rule, bound, port)));
        if (within)
            return;
        const { bound, index: at } = obstacle(rule, permitted);
        wider(`egress.allow[${index}]`, {
            says: `admits ${shownRule(rule)}`,
            bound,
            ruledBy: at === null ? 'egress.allow' : `egress.allow[${at}]`,
        });
    });
    wildcardBudgets(comparison);
    parent.egress.deny.forEach((rule, index) => {
        const ports = rule.kind === 'registry' || rule.ports.length === 0 ? [null] : rule.ports;
        if (ports.every((port) => child.egress.deny.some((own) => closes(own, rule, port))))
            return;
        wider('egress.deny', {
            says: `leaves out ${shownRule(rule)}`,
            bound: 'it there',
            ruledBy: `egress.deny[${index}]`,
            help: 'Add it: a list that is stated replaces the one it inherits.',
        });
    });
}
/** The rules for what two rules both permit: one for each protocol that they share. */
function meetRule(one, other) {
    if (one.kind === 'registry' || other.kind === 'registry')
        return aboutWithin(one, other) ? [one] : [];
    const narrow = aboutWithin(one, other) ? one : aboutWithin(other, one) ? other : null;
    if (narrow === null)
        return [];
    const byProtocol = new Map();
    for (const port of one.ports) {
        if (!other.ports.includes(port))
            continue;
        const [a, b] = [spoken(one, port), spoken(other, port)];
        const protocol = a === b || b === 'tcp' ? a : a === 'tcp' ? b : null;
        if (protocol !== null)
            byProtocol.set(protocol, [...(byProtocol.get(protocol) ?? []), port]);
    }
    return [...byProtocol].map(([protocol, ports]) => {
        const usual = ports.every((port) => spoken({ ...narrow, protocol: null }, port) === protocol);
        const base = { ...narrow, ports, protocol: usual ? null : protocol };
        if (base.kind === 'service' && one.kind === 'service' && other.kind === 'service') {
            return { ...base, at: one.at === other.at ? one.at : null };
        }
        if (base.kind !== 'host' || one.kind !== 'host' || other.kind !== 'host')
            return base;
        return {
            ...base,
            ech: one.ech === 'allow' && other.ech === 'allow' ? 'allow' : 'refuse',
            private: one.private && other.private,
            maxNames: Math.min(one.maxNames, other.maxNames),
        };
    });
}
/** Leaves out rules that another one permits anyway: pairs of parents' rules overlap, and their names would add up. */
function withoutCovered(rules) {
    const covers = (wide, rule) => rule.kind !== 'registry' && rule.ports.every((port) => permitsPort(rule, wide, port));
    const kept = [...rules];
    for (const rule of rules) {
        const others = kept.filter((other) => other !== rule);
        if (others.some((wide) => covers(wide, rule)))
            kept.splice(kept.indexOf(rule), 1);
    }
    return kept;
}
function meetEgress(one, other) {
    return {
        allow: withoutCovered((0,_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .distinct */ .dM)(one.allow.flatMap((a) => other.allow.flatMap((b) => meetRule(a, b))), _clauses_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .egressKey */ .LV)),
        deny: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .distinct */ .dM)([...one.deny, ...other.deny], _clauses_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .egressKey */ .LV),
    };
}


/***/ }),

/***/ 18873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ enforcementWithin),
/* harmony export */   VF: () => (/* binding */ meetRedact),
/* harmony export */   Zp: () => (/* binding */ auditWithin),
/* harmony export */   c5: () => (/* binding */ meetEnforcement),
/* harmony export */   mr: () => (/* binding */ joinTests)
/* harmony export */ });
const sameWaiver = (one, other) => one.clause === other.clause && one.tier === other.tier;
function enforcementWithin({ child, parent, wider }) {
    const [own, bound] = [child.enforcement, parent.enforcement];
    if (own.accept === 'kernel-per-process' && bound.accept === 'kernel') {
        wider('enforcement.accept', { says: 'is kernel-per-process', bound: 'kernel' });
    }
    own.permit.forEach((permit, index) => {
        if (!bound.permit.includes(permit)) {
            wider(`enforcement.permit[${index}]`, {
                says: `lists ${permit}`,
                bound: bound.permit.length === 0 ? 'nothing permitted' : `only ${bound.permit.join(', ')}`,
            });
        }
    });
    own.waive.forEach((waiver, index) => {
        const clause = `enforcement.waive[${index}]`;
        const at = bound.waive.findIndex((other) => sameWaiver(waiver, other));
        const same = bound.waive[at];
        if (same === undefined) {
            wider(clause, { says: `waives \`${waiver.clause}\` in tier ${waiver.tier}`, bound: 'no such waiver' });
        }
        else if (waiver.until > same.until) {
            wider(clause, {
                says: `holds until ${waiver.until}`,
                bound: same.until,
                ruledBy: `enforcement.waive[${at}]`,
            });
        }
    });
}
function meetEnforcement(one, other) {
    return {
        accept: one.accept === 'kernel' ? 'kernel' : other.accept,
        permit: one.permit.filter((permit) => other.permit.includes(permit)),
        waive: one.waive.flatMap((waiver) => {
            const same = other.waive.find((candidate) => sameWaiver(waiver, candidate));
            return same === undefined ? [] : [same.until < waiver.until ? same : waiver];
        }),
    };
}
function auditWithin({ child, parent, wider }) {
    parent.audit.redact.forEach((pattern, index) => {
        if (child.audit.redact.includes(pattern))
            return;
        wider('audit.redact', {
            says: `leaves out \`${pattern}\``,
            bound: `\`${pattern}\` there`,
            ruledBy: `audit.redact[${index}]`,
            help: `Add ${JSON.stringify(pattern)}: a list that is stated replaces the one it inherits.`,
        });
    });
}
function meetRedact(one, other) {
    return [...new Set([...one, ...other])];
}
function joinTests(one, other) {
    const known = new Set(one.map((test) => JSON.stringify(test)));
    return [...one, ...other.filter((test) => !known.has(JSON.stringify(test)))];
}


/***/ }),

/***/ 29084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ meetEnv),
/* harmony export */   hZ: () => (/* binding */ envWithin)
/* harmony export */ });
/* unused harmony export nameWithin */
/* harmony import */ var _clauses_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13294);
/* harmony import */ var _values_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1957);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4858);



/** Whether every name that `inner` (a name, or a prefix ending in `*`) stands for is one of `outer`'s. */
function nameWithin(inner, outer) {
    return inner === outer || (outer.endsWith('*') && inner.startsWith(outer.slice(0, -1)));
}
const passes = (env, name) => env.pass.some((outer) => nameWithin(name, outer));
/** Whether the host's value of a variable is passed by `pass`, which passes nothing that looks like a credential. */
const passesPlainly = (env, name) => passes(env, name) && !(0,_values_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeCredential */ .P)(name);
const names = (list) => list.length === 0 ? 'nothing' : `only ${list.map((name) => `\`${name}\``).join(', ')}`;
function envWithin({ child, parent, wider }) {
    const [own, bound] = [child.env, parent.env];
    own.pass.forEach((name, index) => {
        if (!passes(bound, name)) {
            wider(`env.pass[${index}]`, { says: `lists \`${name}\``, bound: names(bound.pass) });
        }
    });
    own.secret.forEach((name, index) => {
        // Treating as a secret what the parent passes plainly is narrower.
        if (!bound.secret.includes(name) && !passesPlainly(bound, name)) {
            wider(`env.secret[${index}]`, { says: `lists \`${name}\``, bound: names(bound.secret) });
        }
    });
    for (const [name, value] of Object.entries(own.set)) {
        if (bound.set[name] !== value) {
            wider(`env.set.${name}`, {
                says: `is ${JSON.stringify(value)}`,
                bound: Object.hasOwn(bound.set, name) ? JSON.stringify(bound.set[name]) : `no \`${name}\` to set`,
            });
        }
    }
}
function meetEnv(one, other) {
    const pass = one.pass.flatMap((a) => other.pass.flatMap((b) => (nameWithin(a, b) ? [a] : nameWithin(b, a) ? [b] : [])));
    const secret = [
        ...one.secret.filter((name) => other.secret.includes(name) || passesPlainly(other, name)),
        ...other.secret.filter((name) => passesPlainly(one, name)),
    ];
    const set = (0,_clauses_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)();
    for (const [name, value] of Object.entries(one.set))
        if (other.set[name] === value)
            set[name] = value;
    return {
        pass: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(pass.filter((name) => !secret.includes(name)), (name) => name),
        secret: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(secret, (name) => name),
        set,
    };
}


/***/ }),

/***/ 89780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Hb: () => (/* binding */ execOf),
/* harmony export */   Rm: () => (/* binding */ meetFilesystem),
/* harmony export */   T9: () => (/* binding */ filesystemWithin),
/* harmony export */   to: () => (/* binding */ namesGuarded)
/* harmony export */ });
/* harmony import */ var _protected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86273);
/* harmony import */ var _values_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88727);
/* harmony import */ var _values_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7022);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4858);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);





/** From the narrowest: with an overlay only what lies in `write` is applied, after the run. */
const MODES = ['read-only', 'overlay', 'read-write'];
const list = (globs) => globs.length === 0 ? 'nothing' : globs.map((glob) => `\`${glob}\``).join(', ');
/** Where programs may be started from, written out. */
function execOf(filesystem, commands) {
    return filesystem.exec ?? (commands.allow === null ? [_values_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE */ .Ef] : []);
}
/** Reports entries of a permitting list that lie outside the parent's. */
function permits({ wider }, clause, own, bound, ruledBy = clause) {
    for (const glob of (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(own, bound)) {
        wider(`${clause}[${own.indexOf(glob)}]`, {
            says: `lists \`${glob}\``,
            bound: bound.length === 0 ? 'none' : `only ${list(bound)}`,
            ruledBy,
        });
    }
}
/** Reports entries of the parent's refusing list that the child's does not cover. */
function refuses({ wider }, clause, bound, missing) {
    for (const glob of missing) {
        wider(clause, {
            says: `leaves out \`${glob}\``,
            bound: `\`${glob}\` there`,
            ruledBy: `${clause}[${bound.indexOf(glob)}]`,
            help: `Add ${JSON.stringify(glob)}: a list that is stated replaces the one it inherits.`,
        });
    }
}
const STANDARD = new Set(_protected_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTECTED_PATHS */ .k);
/**
 * Whether an entry of `write` names something that a protecting glob (in lower case) is about. What it names is the
 * path from the workspace's top, though as a glob it matches at any depth.
 */
function namesGuarded(entry, folded) {
    if (entry === _values_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE */ .Ef || (0,_values_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(entry))
        return false;
    return (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .globWithin */ .eg)((0,_values_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedPath */ .k)(entry.startsWith('/') ? entry : `/${entry}`), folded);
}
/**
 * A protection is lifted by an entry of `write` that names something protected without wildcards, or is a protecting
 * glob word for word. The parent must lift it too: by an entry of its own that does so and covers the child's. (Each
 * policy protects its own files, and those of its parents with them; that others don't isn't compared.)
 */
function protection({ child, parent, wider }) {
    const { write } = child.filesystem;
    if (write === parent.filesystem.write)
        return;
    const guarded = parent.filesystem.protect.filter((glob) => STANDARD.has(glob));
    const folded = parent.filesystem.protect.map((glob) => glob.toLowerCase());
    const lifts = (entry) => folded.some((glob) => namesGuarded(entry, glob));
    const lifted = parent.filesystem.write.filter((entry) => lifts(entry) && !entry.includes('\\'));
    const help = 'Only a policy that names it in `write` itself may lift what is protected by default.';
    write.forEach((entry, index) => {
        // An entry outside of the parent's `write` has been reported as that.
        if ((0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)([entry], parent.filesystem.write).length > 0)
            return;
        if (!lifts(entry) || lifted.some((wide) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .globWithin */ .eg)(entry, wide)))
            return;
        wider(`filesystem.write[${index}]`, {
            says: `lifts the protection of \`${entry}\``,
            bound: 'it protected',
            ruledBy: 'filesystem.write',
            help,
        });
    });
    for (const glob of guarded) {
        if (!(0,_values_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(glob) || child.filesystem.protect.includes(glob))
            continue;
        wider('filesystem.write', { says: `lifts the protection of \`${glob}\``, bound: 'it protected', help });
    }
}
const sameMount = (one) => ({ path, at }) => path === one.path && at === one.at;
/** Whether a mount lies inside another, hiding or guarding what would be seen there of that one. */
const liesIn = (inner, outer) => inner.at.startsWith(`${outer.at}/`);
function mounts({ child, parent, wider }) {
    child.filesystem.mounts.forEach((mount, index) => {
        const clause = `filesystem.mounts[${index}]`;
        const same = parent.filesystem.mounts.find(sameMount(mount));
        if (same === undefined) {
            wider(clause, { says: `shows \`${mount.path}\` at \`${mount.at}\``, bound: 'no such mount' });
        }
        else if (MODES.indexOf(mount.mode) > MODES.indexOf(same.mode)) {
            wider(clause, {
                says: `is ${mount.mode}`,
                bound: same.mode,
                ruledBy: `filesystem.mounts[${parent.filesystem.mounts.indexOf(same)}]`,
            });
        }
    });
    parent.filesystem.mounts.forEach((mount, index) => {
        if (child.filesystem.mounts.some(sameMount(mount)))
            return;
        const around = child.filesystem.mounts.find((other) => liesIn(mount, other));
        if (around === undefined)
            return;
        wider('filesystem.mounts', {
            says: `leaves out the mount at \`${mount.at}\`, so that \`${around.at}\` shows its own there`,
            bound: `${mount.mode} there`,
            ruledBy: `filesystem.mounts[${index}]`,
            help: `Keep it, or leave out the mount at \`${around.at}\` too.`,
        });
    });
}
function filesystemWithin(comparison) {
    const { child, parent, wider } = comparison;
    const [own, bound] = [child.filesystem, parent.filesystem];
    if (MODES.indexOf(own.workspace) > MODES.indexOf(bound.workspace)) {
        wider('filesystem.workspace', { says: `is ${own.workspace}`, bound: bound.workspace });
    }
    permits(comparison, 'filesystem.write', own.write, bound.write);
    refuses(comparison, 'filesystem.deny', bound.deny, (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .undenied */ .HB)(bound.deny, own.deny));
    refuses(comparison, 'filesystem.read-deny', bound.readDeny, (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY)(bound.readDeny, own.readDeny));
    protection(comparison);
    const exec = execOf(bound, parent.commands);
    permits(comparison, 'filesystem.exec', execOf(own, child.commands), exec, bound.exec === null && exec.length === 0 ? 'commands.allow' : 'filesystem.exec');
    permits(comparison, 'filesystem.outputs', own.outputs, bound.outputs);
    permits(comparison, 'filesystem.carry', own.carry, bound.carry);
    if (own.git === 'full' && bound.git === 'none')
        wider('filesystem.git', { says: 'is full', bound: 'none' });
    toolchains(comparison);
    mounts(comparison);
}
function toolchains({ child, parent, wider }) {
    const [own, bound] = [child.filesystem.toolchains, parent.filesystem.toolchains];
    if (own === bound || own === 'none' || own.length === 0)
        return;
    const shown = (value) => typeof value === 'string' ? value : list(value);
    const known = typeof own === 'string' || typeof bound === 'string' ? false : own.every((path) => bound.includes(path));
    if (!known) {
        wider('filesystem.toolchains', { says: `is ${shown(own)}`, bound: shown(bound) });
    }
}
function meetToolchains(one, other) {
    if (one === 'auto' && other === 'auto')
        return 'auto';
    if (typeof one === 'string' || typeof other === 'string')
        return 'none';
    return one.filter((path) => other.includes(path));
}
/** The mounts of both; one that would show more than before, as another inside it isn't in both, is left out too. */
function meetMounts(one, other) {
    const apart = [
        ...one.filter((mount) => !other.some(sameMount(mount))),
        ...other.filter((mount) => !one.some(sameMount(mount))),
    ];
    return one.flatMap((mount) => {
        const same = other.find(sameMount(mount));
        if (same === undefined || apart.some((inner) => liesIn(inner, mount)))
            return [];
        return [MODES.indexOf(same.mode) < MODES.indexOf(mount.mode) ? same : mount];
    });
}
const narrower = (one, other) => MODES.indexOf(one) <= MODES.indexOf(other) ? one : other;
function meetFilesystem(one, other, meeting) {
    const [a, b] = [one.filesystem, other.filesystem];
    const exec = a.exec === null && b.exec === null
        ? null
        : (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .meetGlobs */ .X5)(execOf(a, one.commands), execOf(b, other.commands), 'filesystem.exec', meeting);
    return {
        workspace: narrower(a.workspace, b.workspace),
        write: (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .meetGlobs */ .X5)(a.write, b.write, 'filesystem.write', meeting),
        deny: (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .joinGlobs */ .M5)([...a.deny, ...b.deny]),
        protect: distinctInOrder([...a.protect, ...b.protect]),
        readDeny: (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .joinGlobs */ .M5)([...a.readDeny, ...b.readDeny]),
        exec,
        outputs: (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .meetGlobs */ .X5)(a.outputs, b.outputs, 'filesystem.outputs', meeting),
        carry: (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .meetGlobs */ .X5)(a.carry, b.carry, 'filesystem.carry', meeting),
        git: a.git === 'none' ? 'none' : b.git,
        toolchains: meetToolchains(a.toolchains, b.toolchains),
        mounts: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .dM)(meetMounts(a.mounts, b.mounts), (mount) => mount.at),
    };
}
const distinctInOrder = (globs) => [...new Set(globs)];


/***/ }),

/***/ 5696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ undenied),
/* harmony export */   M5: () => (/* binding */ joinGlobs),
/* harmony export */   X5: () => (/* binding */ meetGlobs),
/* harmony export */   eg: () => (/* binding */ globWithin),
/* harmony export */   qY: () => (/* binding */ outside)
/* harmony export */ });
/* harmony import */ var _protected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86273);
/* harmony import */ var _values_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7022);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4858);



const STAR = ['*'];
function pieces(segment) {
    const found = [];
    for (let at = 0; at < segment.length; at += 1) {
        const character = segment[at] ?? '';
        if (character === '\\') {
            at += 1;
            found.push(`\\${segment[at] ?? ''}`);
        }
        else if (character === '[') {
            const from = /[!^]/.test(segment[at + 1] ?? '') ? at + 3 : at + 2;
            const end = segment.indexOf(']', from);
            found.push(segment.slice(at, end + 1));
            at = end;
        }
        else if (character === '*' || character === '?') {
            if (character === '?' || found.at(-1) !== '*')
                found.push(character);
        }
        else {
            // One spelling for a literal, whether it is escaped or not.
            found.push(`\\${character}`);
        }
    }
    return found;
}
/** What is protected by default is compared again and again. */
const KNOWN = new Map(_protected_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTECTED_PATHS */ .k.map((glob) => glob.toLowerCase()).map((glob) => [glob, read(glob)]));
function patternOf(glob) {
    return KNOWN.get(glob) ?? read(glob);
}
function read(glob) {
    if (glob === _values_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE */ .Ef)
        return { segments: [STAR], directory: false };
    const directory = glob.endsWith('/');
    const inner = directory ? glob.slice(0, -1) : glob;
    const parts = inner.replace(/^\//, '').split('/');
    const segments = parts.map((part) => (part === '**' ? null : pieces(part)));
    // Without a slash before its end, a glob matches at any depth.
    if (!inner.includes('/'))
        segments.unshift(null);
    // A final `**` is everything inside, which is what any one name inside brings along.
    if (segments.at(-1) === null)
        segments[segments.length - 1] = STAR;
    return { segments, directory };
}
const isLiteral = (piece) => piece.startsWith('\\');
/**
 * Whether every name that `inner` stands for is one of `outer`'s: `outer` read as a pattern over `inner`'s pieces.
 * Row by row, so that no glob takes more time than the product of the two lengths.
 */
function segmentWithin(inner, outer) {
    // reached[i]: the pieces of `outer` so far can stand for the first i of `inner`.
    let reached = inner.map((_piece, index) => index === 0).concat(inner.length === 0);
    for (const piece of outer) {
        let before = false;
        reached = reached.map((here, index) => {
            if (piece === '*') {
                before = before || here;
                return before;
            }
            const against = inner[index - 1];
            const covered = against !== undefined && against !== '*' && (piece === '?' || piece === against);
            return covered && reached[index - 1] === true;
        });
    }
    return reached[inner.length] === true;
}
/** Whether the folder or file that `outer` matched, with `rest` of `inner` below it, is one that `outer` is about. */
function endsWithin(inner, rest, outer) {
    if (!outer.directory || inner.directory)
        return true;
    // What was matched must be a folder: something of `inner` has to lie below it.
    return rest.some((segment) => segment !== null);
}
/**
 * Whether `outer` matches the path that `inner` stands for, or a folder around it: with that folder, everything below
 * it is matched. In time of the product of the two lengths, as above.
 */
function pathWithin(inner, outer) {
    const { segments } = inner;
    const last = outer.segments.length - 1;
    // reached[i]: the segments of `outer` so far can stand for the first i of `inner`.
    let reached = [true, ...segments.map(() => false)];
    for (const [o, segment] of outer.segments.entries()) {
        if (o === last && segment?.length === 1 && segment[0] === '*') {
            // Whatever is there first is matched; of it the rest is below.
            return reached.some((here, index) => {
                if (!here)
                    return false;
                const names = segments.slice(index).filter((each) => each !== null).length;
                return names >= 2 || (names === 1 && (!outer.directory || inner.directory));
            });
        }
        let before = false;
        reached = reached.map((here, index) => {
            if (segment === null) {
                before = before || here;
                return before;
            }
            const against = segments[index - 1];
            if (against === null || against === undefined || reached[index - 1] !== true)
                return false;
            return segmentWithin(against, segment);
        });
    }
    return reached.some((here, index) => here && endsWithin(inner, segments.slice(index), outer));
}
/**
 * Whether every path that the glob `inner` matches is matched by the glob `outer`. True only when that is certain:
 * where it can't be shown, the answer is no.
 */
function globWithin(inner, outer) {
    if (inner === outer)
        return true;
    const wide = patternOf(outer);
    const last = wide.segments.at(-1);
    const any = wide.segments.length <= 2 && wide.segments.slice(0, -1).every((segment) => segment === null);
    if (any && !wide.directory && last?.length === 1 && last[0] === '*')
        return true;
    return pathWithin(patternOf(inner), wide);
}
/** Whether a path is named by a glob without wildcards, so that the two are the same or one lies in the other. */
function fixed({ segments }) {
    return segments.every((segment) => segment !== null && segment.every(isLiteral));
}
/** Whether two globs certainly match no path in common. */
function globsDisjoint(one, other) {
    const [a, b] = [patternOf(one), patternOf(other)];
    if (!fixed(a) || !fixed(b))
        return false;
    const length = Math.min(a.segments.length, b.segments.length);
    for (let at = 0; at < length; at += 1) {
        if (a.segments[at]?.join('') !== b.segments[at]?.join(''))
            return true;
    }
    return false;
}
/** The entries of `inner` that are not certainly within one entry of `outer`. */
function outside(inner, outer) {
    return inner.filter((glob) => !outer.some((wide) => globWithin(glob, wide)));
}
/** Whether a list of denies certainly keeps a file from taking the place of this folder. */
function keepsFolder(folder, denies) {
    return denies.some((glob) => {
        if (globWithin(`/${folder}/`, glob))
            return true;
        const base = (0,_values_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalBase */ .t)(glob);
        return base !== null && `${base}/`.startsWith(`${folder}/`);
    });
}
/**
 * The denies of `inner` that `outer` does not certainly hold. A deny of `/a/b/c` also keeps a file from taking the
 * place of `a/b`; one with a wildcard instead of `b` doesn't, though it matches all that the other does.
 */
function undenied(inner, outer) {
    const loose = new Set(outside(inner, outer));
    return inner.filter((glob) => {
        if (loose.has(glob))
            return true;
        const parts = (0,_values_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalBase */ .t)(glob)?.split('/') ?? [];
        return parts.some((_part, index) => !keepsFolder(parts.slice(0, index + 1).join('/'), outer));
    });
}
/** What both lists match. */
function meetGlobs(one, other, clause, { unresolved }) {
    const common = [];
    for (const a of one) {
        for (const b of other) {
            if (globWithin(a, b))
                common.push(a);
            else if (globWithin(b, a))
                common.push(b);
            else if (!globsDisjoint(a, b))
                unresolved(clause, `what \`${a}\` and \`${b}\` have in common cannot be written as a glob`);
        }
    }
    return joinGlobs(common);
}
/** What either list matches. */
function joinGlobs(globs) {
    return (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(globs, (glob) => glob);
}


/***/ }),

/***/ 85225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ meetHardening),
/* harmony export */   a7: () => (/* binding */ tierWithin),
/* harmony export */   by: () => (/* binding */ meetImage),
/* harmony export */   f1: () => (/* binding */ imageText),
/* harmony export */   iF: () => (/* binding */ hardeningWithin),
/* harmony export */   pb: () => (/* binding */ meetTls),
/* harmony export */   ww: () => (/* binding */ meetTier)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68695);
/* harmony import */ var _resolved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64039);


const same = (one, other) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(one) === (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(other);
/** Strict lies within default; what an own profile permits is not compared, only whether it is the same. */
function seccompWithin(own, bound) {
    if (own.kind === 'file' || bound.kind === 'file') {
        return own.kind === 'file' && bound.kind === 'file' && same(own.profile, bound.profile);
    }
    return own.kind === bound.kind || own.kind === 'strict';
}
/** `none` bounds nothing, and the generated profile denies all that the engine's does. */
function apparmorWithin(own, bound) {
    return bound.kind === 'none' || same(own, bound) || (own.kind === 'generated' && bound.kind === 'engine');
}
const shownSeccomp = (value) => value.kind === 'file' ? `the profile ${value.path}` : value.kind;
const shownAppArmor = (value) => value.kind === 'named' ? `the profile ${value.name}` : value.kind;
/** An image as a policy names it. */
const imageText = (image) => (image.kind === 'host' ? 'host' : image.reference);
const sameImage = (one, other) => imageText(one) === imageText(other);
function hardeningWithin({ child, parent, wider }) {
    const [own, bound] = [child.hardening, parent.hardening];
    own.capabilities.forEach((name, index) => {
        if (!bound.capabilities.includes(name)) {
            wider(`hardening.capabilities[${index}]`, {
                says: `keeps ${name}`,
                bound: bound.capabilities.length === 0 ? 'none' : `only ${bound.capabilities.join(', ')}`,
            });
        }
    });
    if (!seccompWithin(own.seccomp, bound.seccomp)) {
        wider('hardening.seccomp', {
            says: `is ${shownSeccomp(own.seccomp)}`,
            bound: shownSeccomp(bound.seccomp),
        });
    }
    if (!apparmorWithin(own.apparmor, bound.apparmor)) {
        wider('hardening.apparmor', {
            says: `is ${shownAppArmor(own.apparmor)}`,
            bound: shownAppArmor(bound.apparmor),
        });
    }
    if (own.selinux !== bound.selinux) {
        wider('hardening.selinux', {
            says: `is ${own.selinux ?? "the engine's"}`,
            bound: bound.selinux ?? "the engine's",
        });
    }
}
/** Tier, image and trust: `imageStated` is whether the parent states its image. */
function tierWithin({ child, parent, wider }, imageStated) {
    for (const [key, field] of [
        ['at-least', 'atLeast'],
        ['prefer', 'prefer'],
    ]) {
        const [own, bound] = [child.tier[field], parent.tier[field]];
        if (_resolved_js__WEBPACK_IMPORTED_MODULE_1__/* .TIERS */ .i.indexOf(own) < _resolved_js__WEBPACK_IMPORTED_MODULE_1__/* .TIERS */ .i.indexOf(bound)) {
            wider('tier', {
                says: `is ${key === 'prefer' ? 'preferably ' : ''}${own}`,
                bound: `${bound}, which is stronger`,
            });
            break;
        }
    }
    if (imageStated && !sameImage(child.image, parent.image)) {
        wider('image', {
            says: `is ${imageText(child.image)}`,
            bound: imageText(parent.image),
            help: 'A child keeps the image that its parent states.',
        });
    }
    if (parent.tls.ca !== 'auto' && child.tls.ca !== parent.tls.ca) {
        wider('tls.ca', { says: `is ${child.tls.ca}`, bound: parent.tls.ca });
    }
}
/** The one of two values that lies within the other; otherwise the clause can't be met. */
function narrower(one, other, within, clause, { unresolved }) {
    if (within(one, other))
        return one;
    if (within(other, one))
        return other;
    unresolved(clause, 'the parents differ, and neither lies within the other');
    return one;
}
function meetHardening(one, other, meeting) {
    return {
        user: 'auto',
        capabilities: one.capabilities.filter((name) => other.capabilities.includes(name)),
        seccomp: narrower(one.seccomp, other.seccomp, seccompWithin, 'hardening.seccomp', meeting),
        apparmor: narrower(one.apparmor, other.apparmor, apparmorWithin, 'hardening.apparmor', meeting),
        selinux: narrower(one.selinux, other.selinux, (a, b) => a === b, 'hardening.selinux', meeting),
    };
}
function meetTier(one, other) {
    const stronger = (a, b) => _resolved_js__WEBPACK_IMPORTED_MODULE_1__/* .TIERS */ .i.indexOf(a) >= _resolved_js__WEBPACK_IMPORTED_MODULE_1__/* .TIERS */ .i.indexOf(b) ? a : b;
    return { atLeast: stronger(one.atLeast, other.atLeast), prefer: stronger(one.prefer, other.prefer) };
}
function meetTls(one, other, meeting) {
    return narrower(one, other, (a, b) => b.ca === 'auto' || a.ca === b.ca, 'tls.ca', meeting);
}
/** The image that a parent states; two that differ can't both be kept. */
function meetImage(one, other, { unresolved }) {
    if (one.stated && other.stated && !sameImage(one.image, other.image)) {
        unresolved('image', `one parent states ${imageText(one.image)}, another ${imageText(other.image)}`);
    }
    return other.stated ? other.image : one.image;
}


/***/ }),

/***/ 81630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ meetInputs),
/* harmony export */   Z: () => (/* binding */ inputsWithin)
/* harmony export */ });
/* harmony import */ var _clauses_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13294);

const least = (value) => value ?? -Infinity;
const most = (value) => value ?? Infinity;
/** Whether every value that `own` admits is admitted by `bound`; no where that can't be shown. */
function ruleWithin(own, bound) {
    if (own.type === 'string' && bound.type === 'string') {
        const listed = own.enum;
        const bounded = bound.enum === null ||
            (listed !== null && listed.every((value) => bound.enum?.includes(value) === true));
        const longest = listed === null
            ? most(own.maxLength)
            : Math.min(most(own.maxLength), ...[Math.max(...listed.map((value) => [...value].length))]);
        // Whether one pattern implies another can't be told in general; the same text does.
        return (bounded && longest <= most(bound.maxLength) && (bound.pattern === null || own.pattern === bound.pattern));
    }
    if ((own.type === 'integer' || own.type === 'number') &&
        (bound.type === 'integer' || bound.type === 'number')) {
        if (own.type === 'number' && bound.type === 'integer')
            return false;
        return least(own.minimum) >= least(bound.minimum) && most(own.maximum) <= most(bound.maximum);
    }
    return own.type === bound.type;
}
function inputsWithin({ child, parent, wider }) {
    for (const [name, own] of Object.entries(child.inputs)) {
        const bound = parent.inputs[name];
        if (bound === undefined) {
            wider(`inputs.${name}`, { says: 'is stated', bound: 'no such input', ruledBy: 'inputs' });
        }
        else if (!ruleWithin(own, bound)) {
            wider(`inputs.${name}`, {
                says: 'may have values that are refused there',
                bound: `a narrower rule, or one that cannot be compared with this one`,
            });
        }
    }
}
/** The inputs that both have, by the narrower rule; those whose rules can't be compared are left out. */
function meetInputs(one, other) {
    const inputs = (0,_clauses_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)();
    for (const [name, a] of Object.entries(one)) {
        const b = other[name];
        if (b === undefined)
            continue;
        if (ruleWithin(a, b))
            inputs[name] = a;
        else if (ruleWithin(b, a))
            inputs[name] = b;
    }
    return inputs;
}


/***/ }),

/***/ 61623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ shownLimit),
/* harmony export */   y1: () => (/* binding */ meetLimits),
/* harmony export */   yH: () => (/* binding */ limitsWithin)
/* harmony export */ });
/* harmony import */ var _clauses_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33496);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14948);


const TIMES = new Set(['wallTime', 'cpuTime']);
const SIZES = new Set(['memory', 'fileSize', 'tmpSize', 'output']);
/** A limit with its unit. */
function shownLimit(field, value) {
    if (TIMES.has(field))
        return (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .printQuantity */ .x)(value, 'time');
    return SIZES.has(field) ? (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .printQuantity */ .x)(value, 'size') : String(value);
}
function limitsWithin({ child, parent, wider }) {
    for (const [written, field] of _clauses_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b) {
        if (field === 'onOutput')
            continue;
        const [own, bound] = [child.limits[field], parent.limits[field]];
        // Nobody stated the cpu-time: it follows the wall-time, which has been reported.
        if (field === 'cpuTime' && own === 2 * child.limits.wallTime && bound === 2 * parent.limits.wallTime)
            continue;
        if (own > bound) {
            wider(`limits.${written}`, {
                says: `is ${shownLimit(field, own)}`,
                bound: `at most ${shownLimit(field, bound)}`,
            });
        }
    }
    if (child.limits.onOutput === 'drop' && parent.limits.onOutput === 'kill') {
        wider('limits.on-output', { says: 'is drop', bound: 'kill' });
    }
}
function meetLimits(one, other) {
    return {
        wallTime: Math.min(one.wallTime, other.wallTime),
        cpuTime: Math.min(one.cpuTime, other.cpuTime),
        cpus: Math.min(one.cpus, other.cpus),
        memory: Math.min(one.memory, other.memory),
        pids: Math.min(one.pids, other.pids),
        openFiles: Math.min(one.openFiles, other.openFiles),
        fileSize: Math.min(one.fileSize, other.fileSize),
        tmpSize: Math.min(one.tmpSize, other.tmpSize),
        output: Math.min(one.output, other.output),
        onOutput: one.onOutput === 'kill' ? 'kill' : other.onOutput,
    };
}


/***/ }),

/***/ 65708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ widenings),
/* harmony export */   within: () => (/* binding */ within),
/* harmony export */   y: () => (/* binding */ phasesWithin)
/* harmony export */ });
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82395);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56449);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4858);
/* harmony import */ var _egress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84052);
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18873);
/* harmony import */ var _env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29084);
/* harmony import */ var _filesystem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89780);
/* harmony import */ var _hardening_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85225);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81630);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61623);










/** The clauses that a phase may state, those that `stating` states. */
function phaseClauses(comparison, stating) {
    const states = (has) => stating.some((phase) => has(phase) !== undefined);
    if (states(({ limits }) => limits))
        (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitsWithin */ .yH)(comparison);
    // What may be executed depends on `commands.allow` too.
    if (states(({ filesystem }) => filesystem) || states(({ commands }) => commands))
        (0,_filesystem_js__WEBPACK_IMPORTED_MODULE_3__/* .filesystemWithin */ .T9)(comparison);
    if (states(({ commands }) => commands))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .commandsWithin */ .k)(comparison);
    if (states(({ env }) => env))
        (0,_env_js__WEBPACK_IMPORTED_MODULE_2__/* .envWithin */ .hZ)(comparison);
    if (states(({ egress }) => egress))
        (0,_egress_js__WEBPACK_IMPORTED_MODULE_1__/* .egressWithin */ .$3)(comparison);
}
function sides(child, parent) {
    const { comparison, found } = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_8__/* .compare */ .UD)(child, parent);
    (0,_hardening_js__WEBPACK_IMPORTED_MODULE_4__/* .tierWithin */ .a7)(comparison, (0,_comparison_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(parent, 'image') !== null);
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitsWithin */ .yH)(comparison);
    (0,_filesystem_js__WEBPACK_IMPORTED_MODULE_3__/* .filesystemWithin */ .T9)(comparison);
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .commandsWithin */ .k)(comparison);
    (0,_env_js__WEBPACK_IMPORTED_MODULE_2__/* .envWithin */ .hZ)(comparison);
    (0,_egress_js__WEBPACK_IMPORTED_MODULE_1__/* .egressWithin */ .$3)(comparison);
    (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsWithin */ .Z)(comparison);
    (0,_hardening_js__WEBPACK_IMPORTED_MODULE_4__/* .hardeningWithin */ .iF)(comparison);
    (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_9__/* .enforcementWithin */ .Ew)(comparison);
    (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_9__/* .auditWithin */ .Zp)(comparison);
    const known = new Set(found.map(sameWidening));
    const phases = Object.keys(child.policy.phases).flatMap((phase) => {
        const [own, bound] = [(0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOf */ .hU)(child.policy, phase), (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOf */ .hU)(parent.policy, phase)];
        if (own === null || bound === null)
            return [];
        const [inChild, inParent] = [(0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaid */ .ZY)(child, phase, own), (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaid */ .ZY)(parent, phase, bound)];
        const inPhase = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_8__/* .compare */ .UD)(inChild, inParent);
        phaseClauses(inPhase.comparison, [own, bound]);
        // What a phase merely has from its policy has been found there.
        const more = inPhase.found.filter((widening) => !known.has(sameWidening(widening)));
        return [{ child: inChild, parent: inParent, found: more.map((widening) => ({ ...widening, phase })) }];
    });
    return [{ child, parent, found: found.map((widening) => ({ ...widening, phase: null })) }, ...phases];
}
const sameWidening = ({ clause, says, bound }) => JSON.stringify([(0,_comparison_js__WEBPACK_IMPORTED_MODULE_8__/* .unnumbered */ .cW)(clause), says, bound]);
/**
 * What of `child` isn't certainly within `parent`, each clause with both values and places. Phases of the same name
 * are compared as they are when applied.
 *
 * The same comparison holds `extends`, `--floor` and phases, and is most of what `diff` says.
 */
function widenings(child, parent) {
    return sides(child, parent).flatMap(({ found }) => found);
}
/**
 * Whether all that `child` permits is permitted by `parent`: one finding for each clause that is wider, at the
 * child's line, with the parent's line beside it. Where that can't be shown, the clause is refused too.
 */
function within(child, parent) {
    return sides(child, parent).flatMap((side) => side.found.map((widening) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_8__/* .wideningFinding */ .xU)(widening, side.child, side.parent, 'SP0060')));
}
/** Whether each phase of a policy lies within the policy itself. */
function phasesWithin(loaded) {
    return Object.entries(loaded.policy.phases).flatMap(([name, phase]) => {
        const inPhase = (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaid */ .ZY)(loaded, name, phase);
        const { comparison, found } = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_8__/* .compare */ .UD)(inPhase, loaded);
        phaseClauses(comparison, [phase]);
        return found.map((widening) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_8__/* .wideningFinding */ .xU)(widening, inPhase, loaded, 'SP0064'));
    });
}


/***/ }),

/***/ 86273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ PROTECTED_PATHS),
/* harmony export */   t: () => (/* binding */ PROTECTED)
/* harmony export */ });
/**
 * What `filesystem.deny` always includes, by kind, as gitignore globs: names that match at any depth, whether file,
 * folder or link. All outlive a run that nobody looks at: what git or a tool runs by itself, what a CI service runs,
 * what instructs or configures the next agent (a note in AGENTS.md steers it as surely as a setting does), and what an
 * editor or shell runs when somebody opens the folder.
 * The policy file itself and what it extends are added when a policy is resolved.
 */
const PROTECTED = {
    // git: its internals (`.git` is a file in work trees and submodules), and hooks.
    git: [
        '.git',
        '.gitmodules',
        '.githooks',
        '.husky',
        '.lefthook',
        '.lefthook.*',
        '.lefthook-local.*',
        'lefthook.*',
        'lefthook-local.*',
        '.overcommit.yml',
        '.pre-commit-config.yaml',
        '.pre-commit-hooks.yaml',
    ],
    // CI services. All of .github: workflows and actions, but also who must review and what agents are told.
    ci: [
        '.github',
        'action.yml',
        'action.yaml',
        'CODEOWNERS',
        '.gitea',
        '.forgejo',
        '.gitlab',
        '.gitlab-ci.yml',
        '.circleci',
        '.buildkite',
        '.drone.yml',
        '.woodpecker',
        '.woodpecker.yml',
        '.woodpecker.yaml',
        '.travis.yml',
        'appveyor.yml',
        '.appveyor.yml',
        'azure-pipelines.yml',
        '.azure-pipelines',
        'bitbucket-pipelines.yml',
        'Jenkinsfile',
        '.teamcity',
    ],
    // Agents.
    agents: [
        '.agents',
        '.aider*',
        '.amazonq',
        '.augment',
        '.claude',
        '.clinerules',
        '.codex',
        '.continue',
        '.copilot',
        '.cursor',
        '.cursorignore',
        '.cursorrules',
        '.gemini',
        '.goose',
        '.goosehints',
        '.junie',
        '.kiro',
        '.mcp.json',
        '.opencode',
        '.roo',
        '.roomodes',
        '.rules',
        '.windsurf',
        '.windsurfrules',
        'AGENTS.md',
        'AGENTS.*.md',
        'CLAUDE.md',
        'CLAUDE.*.md',
        'GEMINI.md',
        'opencode.json',
        'opencode.jsonc',
    ],
    // Editors.
    editors: [
        '.devcontainer',
        '.devcontainer.json',
        '.dir-locals.el',
        '.dir-locals-2.el',
        '.exrc',
        '.fleet',
        '.gitpod.yml',
        '.idea',
        '.nvim.lua',
        '.nvimrc',
        '.vimrc',
        '.vs',
        '.vscode',
        '.zed',
        '*.code-workspace',
        '*.sublime-project',
    ],
    // Shells and what hooks into them when a folder is entered.
    shells: [
        '.bash_login',
        '.bash_logout',
        '.bash_profile',
        '.bashrc',
        '.envrc',
        '.mise',
        '.mise.*toml',
        '.profile',
        '.zlogin',
        '.zprofile',
        '.zshenv',
        '.zshrc',
        'mise.*toml',
    ],
};
/** All of them, in one list. */
const PROTECTED_PATHS = Object.values(PROTECTED).flat();


/***/ }),

/***/ 88727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ foldedPath)
/* harmony export */ });
/**
 * A path as file systems that fold names would take it: HFS+ drops invisible characters, NTFS drops dots and spaces
 * at a name's end and takes `:` for a stream, both ignore case and know `git~1` for `.git`. What is protected on the
 * reviewer's machine must not be reachable here under another spelling.
 */
function foldedPath(path) {
    return path
        .split('/')
        .map((part) => {
        const folded = part
            .normalize('NFC')
            .replace(/\p{Cf}/gu, '')
            .replace(/:.*$/s, '')
            .replace(/[. ]+$/, '')
            .toLowerCase();
        if (folded === '')
            return part;
        return /^git~\d+$/.test(folded) ? '.git' : folded;
    })
        .join('/');
}


/***/ }),

/***/ 30326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hostWithin),
/* harmony export */   r: () => (/* binding */ readHost)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22741);
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36829);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52642);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73430);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11093);






const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** A last label that makes resolvers of C libraries read the whole as an address: `127.1`, `0x7f.1`, `2130706433`. */
const NUMBER = /^(?:[0-9]+|0x[0-9a-f]*)$/;
/** The names that anybody can register one below of: `com`, `co.uk`, `github.io`, and any single label. */
const isPublicSuffix = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)((name) => {
    if (!name.includes('.'))
        return true;
    return (0,_lazy_js__WEBPACK_IMPORTED_MODULE_1__/* .publicSuffixes */ .ZA)().getPublicSuffix(name, { allowPrivateDomains: true }) === name;
});
const ascii = (name) => {
    const wildcard = name.startsWith('*.');
    const converted = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(wildcard ? name.slice(2) : name);
    return wildcard && converted !== '' ? `*.${converted}` : converted;
};
/** What was probably meant: without scheme, user, path, port and final dot, in lower case and punycode. */
function rightSpelling(text) {
    const bare = text
        .trim()
        .replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\//, '')
        .replace(/[/?#].*$/s, '')
        .replace(/^[^@]*@/, '')
        .replace(/:\d*$/, '')
        .replace(/\.+$/, '');
    return ascii(bare.toLowerCase());
}
/**
 * Reads the host of an egress rule: one lower-case name (`a.b`), or every name below one (`*.a.b`). Anything else is
 * refused with the right spelling where there is one.
 */
function readHost(text) {
    const right = () => rightSpelling(text);
    const no = (what, help) => (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)('SP0031', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(text)} ${what}`, help ?? (right() === '' ? undefined : `Write \`${right()}\`.`));
    if (LABEL.test(text) && !NUMBER.test(text) && text !== 'localhost')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .L)(text);
    if (text === '*')
        return no('admits every host', 'Name the hosts; a domain with all below it is `*.example.org`.');
    if (text.includes('://'))
        return no('is a URL');
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .readAddress */ .zq)(text.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1'));
    if (address !== null) {
        return no('is an address', `Addresses have a rule of their own: { cidr: ${(0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .printNetwork */ .EA)(address)} }.`);
    }
    if (/\s/.test(text))
        return no('holds a space', right() === '' || /\s/.test(right()) ? 'Write one host in each rule.' : undefined);
    if (/[/?#@\\]/.test(text))
        return no('is more than a host');
    const port = /:(\d+)$/.exec(text)?.[1];
    if (port !== undefined)
        return no('holds a port', `Write { host: ${right()}, ports: [${port}] }.`);
    if (text.includes(':'))
        return no('is not a host name');
    // eslint-disable-next-line no-control-regex
    if (/[^\u0000-\u007f]/.test(text)) {
        return no('is not written in ASCII', right() === '' ? 'It is not a host name.' : `Write it in punycode: \`${right()}\`.`);
    }
    if (/[A-Z]/.test(text))
        return no('has upper-case letters');
    if (text.endsWith('.'))
        return no('ends in a dot');
    const wildcard = text.startsWith('*.');
    const name = wildcard ? text.slice(2) : text;
    if (name.includes('*')) {
        return no('has `*` in a place where it means nothing', 'A wildcard is `*.` before a domain, and stands for any depth below it.');
    }
    if (text.startsWith('.'))
        return no('begins with a dot', `For every name below it write \`*${text}\`.`);
    if (name.length > 253)
        return no('is longer than the 253 characters of a host name', 'It cannot exist.');
    const labels = name.split('.');
    const last = labels.at(-1) ?? '';
    if (NUMBER.test(last)) {
        return no('would be read as an address by some programs', 'Addresses have a rule of their own: { cidr: 192.0.2.1/32 }.');
    }
    const bad = labels.find((label) => !LABEL.test(label));
    if (bad !== undefined) {
        return no(bad === '' ? 'has an empty label' : `has a label, ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(bad)}, that is not one of a host name`, 'Labels have 1 to 63 letters, digits, `-` and `_`, and neither begin nor end with `-`.');
    }
    if (labels.some((label) => label.startsWith('xn--')) && (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(name) !== name) {
        return no('holds punycode that stands for no name', 'Check its `xn--` label.');
    }
    if (last === 'localhost') {
        return no('is the sandbox itself, from inside', 'A service container answers there with { service: NAME, at: localhost }; another address of the host needs a `cidr` rule.');
    }
    if (wildcard && isPublicSuffix(name)) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)('SP0032', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(text)} admits every name below ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(name)}, where anybody can register one`, `Name the domain: \`*.example.${name}\`.`);
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .L)(text);
}
/** Whether every name that `inner` matches is matched by `outer`. */
function hostWithin(inner, outer) {
    if (inner === outer)
        return true;
    return outer.startsWith('*.') && inner.endsWith(outer.slice(1));
}


/***/ }),

/***/ 73430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ memo)
/* harmony export */ });
/** Answers kept; a policy has a handful, an organisation's policies mostly the same ones. */
const MOST = 1000;
/** A pure function of a text that remembers its answers, for what is slow and asked again by every policy of many. */
function memo(answer) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const found = answer(text);
        if (known.size >= MOST)
            known.clear();
        known.set(text, found);
        return found;
    };
}


/***/ }),

/***/ 58487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ readDay),
/* harmony export */   nt: () => (/* binding */ readVariable),
/* harmony export */   pz: () => (/* binding */ readCapability),
/* harmony export */   v5: () => (/* binding */ readVariablePattern)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22741);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66905);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11093);



const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Reads the name of an environment variable. */
function readVariable(text) {
    if (VARIABLE.test(text))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(text);
    const help = text.startsWith('$')
        ? `Write the name alone: \`${text.replace(/^\$\{?|\}$/g, '')}\`.`
        : text.includes('=')
            ? 'A value goes in `env.set`: { NAME: "value" }.'
            : 'Names have letters, digits and `_`, and do not begin with a digit.';
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0039', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is not a variable's name`, help);
}
/** Reads a variable's name, or a prefix of names that ends in `*`. */
function readVariablePattern(text) {
    if (!text.includes('*'))
        return readVariable(text);
    if (text === '*') {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0039', '`*` would pass the whole environment', 'Name the variables, or prefixes such as `PIP_*`.');
    }
    const prefix = text.slice(0, -1);
    if (text.endsWith('*') && VARIABLE.test(prefix))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(text);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0039', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is not a name or a prefix`, 'A `*` stands at the end only: `PIP_*`.');
}
/** Capabilities that let the code out of its walls, or see and change what is not its own. */
const BREAKING = new Set([
    'AUDIT_CONTROL',
    'AUDIT_READ',
    'BLOCK_SUSPEND',
    'BPF',
    'CHECKPOINT_RESTORE',
    'DAC_READ_SEARCH',
    'IPC_LOCK',
    'IPC_OWNER',
    'LEASE',
    'LINUX_IMMUTABLE',
    'MAC_ADMIN',
    'MAC_OVERRIDE',
    'MKNOD',
    'NET_ADMIN',
    'NET_BROADCAST',
    'NET_RAW',
    'PERFMON',
    'SETFCAP',
    'SYSLOG',
    'SYS_ADMIN',
    'SYS_BOOT',
    'SYS_MODULE',
    'SYS_NICE',
    'SYS_PACCT',
    'SYS_PTRACE',
    'SYS_RAWIO',
    'SYS_RESOURCE',
    'SYS_TIME',
    'SYS_TTY_CONFIG',
    'WAKE_ALARM',
]);
/** Capabilities whose reach is the sandbox's own files, users and ports. */
const CONTAINED = [
    'AUDIT_WRITE',
    'CHOWN',
    'DAC_OVERRIDE',
    'FOWNER',
    'FSETID',
    'KILL',
    'NET_BIND_SERVICE',
    'SETGID',
    'SETPCAP',
    'SETUID',
    'SYS_CHROOT',
];
/** Reads a capability's name, without `CAP_`. */
function readCapability(text) {
    const name = text.toUpperCase().replace(/^CAP_/, '');
    if (CONTAINED.includes(name)) {
        return name === text
            ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(name)
            : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0041', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is spelt otherwise`, `Write \`${name}\`.`);
    }
    if (BREAKING.has(name)) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0041', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(name)} would let the code out of the sandbox`, `Those that may be kept: ${CONTAINED.join(', ')}.`);
    }
    const meant = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(name, CONTAINED);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0041', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is not a capability`, meant === null ? `Those that may be kept: ${CONTAINED.join(', ')}.` : `Did you mean \`${meant}\`?`);
}
/** Reads `YYYY-MM-DD` as a day that exists. */
function readDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(text);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0043', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is not a day that exists`, 'Write the last day it holds as YYYY-MM-DD.');
}


/***/ }),

/***/ 60688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   Z: () => (/* binding */ readPattern)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73430);
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36829);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22741);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11093);




const UNSUPPORTED = [
    [/\(\?<?[=!]/, 'RE2 has no look-ahead or look-behind.'],
    [/\\[1-9]/, 'RE2 has no back-references.'],
    [/\(\?>|[*+?}]\+/, 'RE2 has no atomic groups or possessive quantifiers; it never backtracks.'],
];
/**
 * An RE2 pattern, compiled: matched in linear time whatever the text is.
 *
 * @throws When it is none; a validated policy's are.
 */
function compilePattern(text) {
    return (0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .re2 */ .wI)().RE2JS.compile(text);
}
/** Compiles an RE2 pattern to see that it can be; gives the pattern back. */
const readPattern = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)((text) => {
    try {
        compilePattern(text);
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .L)(text);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        const help = UNSUPPORTED.find(([shape]) => shape.test(text))?.[1];
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('SP0037', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text)} is not an RE2 pattern: ${why.replace(/\s+/g, ' ')}`, help);
    }
});


/***/ })

};
;