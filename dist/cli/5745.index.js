"use strict";
exports.id = 5745;
exports.ids = [5745];
exports.modules = {

/***/ 33192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Types a command's arguments from its own options. A module exports `command = defineCommand({…})`. */
function defineCommand(command) {
    // The parser fills every option of `O` by its spec, so the wider type is only a loss of names.
    return command;
}


/***/ }),

/***/ 75745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);



const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .N)({
    name: 'schema',
    summary: "print the policy's JSON Schema",
    usage: '',
    description: 'For editors and other validators. Policies name it in their first line, the modeline.',
    options: {},
    positionals: { min: 0, max: 0 },
    examples: [{ command: 'sandbox-policy schema > policy.v1.schema.json', says: 'keep a copy for an editor' }],
    async run(_args, io) {
        // From the program itself rather than from a file beside it: the bundle is then all that is needed.
        await (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M)(io.stdout, `${JSON.stringify((0,_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .wh)(), null, 2)}\n`);
        return 0;
    },
});


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

/***/ 25760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ dereference),
/* harmony export */   c5: () => (/* binding */ alternative),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   lv: () => (/* binding */ schemaAt),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36829);

/** The policy's JSON Schema (2020-12), as in schemas/policy.v1.schema.json. */
function policySchema() {
    return (0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaObject */ .tc)();
}
/** Follows a `$ref` into `$defs`; what stands beside the reference wins over what it names. */
function dereference(schema) {
    let current = schema;
    let definition = null;
    for (;;) {
        const name = /^#\/\$defs\/(\w+)$/.exec(current.$ref ?? '')?.[1];
        if (name === undefined)
            return { definition, schema: current };
        const { $ref: _ref, ...beside } = current;
        const target = policySchema().$defs?.[name];
        if (target === undefined)
            throw new Error(`the schema has no definition ${name}`);
        definition = name;
        current = { ...target, ...beside };
    }
}
const has = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key);
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const byKey = (value, branches) => Object.entries(branches).find(([key]) => has(value, key))?.[1] ?? null;
const INPUT_BRANCHES = {
    string: 'inputString',
    integer: 'inputNumber',
    number: 'inputNumber',
    boolean: 'inputFlag',
    null: 'inputFlag',
};
/** For each definition that is a `oneOf`: which alternative a value is meant to be; null when that can't be told. */
const CHOICES = {
    tier: (value) => (isMapping(value) ? 'tierRange' : typeof value === 'string' ? 'tierName' : null),
    toolchains: (value) => Array.isArray(value) ? 'toolchainsList' : typeof value === 'string' ? 'toolchainsWord' : null,
    command: (value) => (isMapping(value) ? 'commandArgs' : typeof value === 'string' ? 'commandName' : null),
    input: (value) => {
        const type = has(value, 'type') ? String(value.type) : '';
        return Object.hasOwn(INPUT_BRANCHES, type) ? (INPUT_BRANCHES[type] ?? null) : null;
    },
    egressAllow: (value) => byKey(value, {
        host: 'allowHost',
        registry: 'allowRegistry',
        service: 'allowService',
        cidr: 'allowCidr',
    }),
    egressDeny: (value) => byKey(value, { host: 'denyHost', registry: 'denyRegistry', service: 'denyService', cidr: 'denyCidr' }),
    test: (value) => byKey(value, { allow: 'testAllow', deny: 'testDeny' }),
};
/** The alternative of a `oneOf` definition that a value is meant to be. */
function alternative(definition, value) {
    return CHOICES[definition]?.(value) ?? null;
}
/**
 * The schema of the value at a path, following the alternatives that the data chose; null where there is none.
 * Of a value that has alternatives itself, `chosen` gives the one that was meant.
 */
function schemaAt(root, path, what = 'stated') {
    let described = dereference(policySchema());
    let value = root;
    const settle = () => {
        if (described.schema.oneOf === undefined)
            return true;
        const chosen = described.definition === null ? null : alternative(described.definition, value);
        if (chosen === null)
            return false;
        described = dereference({ $ref: `#/$defs/${chosen}` });
        return true;
    };
    for (const step of path) {
        if (!settle())
            return null;
        const { schema } = described;
        const next = typeof step === 'number'
            ? schema.items
            : schema.properties !== undefined && Object.hasOwn(schema.properties, step)
                ? schema.properties[step]
                : typeof schema.additionalProperties === 'object'
                    ? schema.additionalProperties
                    : undefined;
        if (next === undefined)
            return null;
        described = dereference(next);
        value = value?.[step];
    }
    return what === 'chosen' && !settle() ? null : described;
}
/** Dotted places of the language where a key may stand: `memory` → [`limits`]. */
function placesOf(key) {
    const found = [];
    for (const [clause, node] of Object.entries(policySchema().properties ?? {})) {
        if (clause === key)
            found.push('');
        const { properties } = dereference(node).schema;
        if (properties !== undefined && Object.hasOwn(properties, key))
            found.push(clause);
    }
    return found;
}


/***/ })

};
;