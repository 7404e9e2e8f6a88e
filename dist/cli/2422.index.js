"use strict";
exports.id = 2422;
exports.ids = [2422,6905];
exports.modules = {

/***/ 22422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseArguments: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50422);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66905);



/**
 * Reads a command's arguments by its own options. Gives the typed arguments, or `help` when help was asked for.
 * Throws UsageError for an option that isn't known, lacks its value, has one it doesn't take, or is given twice
 * with different values, and for too few or too many positionals.
 *
 * node:util does the splitting; everything it is lenient about is checked here, on its tokens.
 */
function parseArguments(command, argv) {
    const specs = { ...command.options, help: HELP };
    const { options, own } = configure(specs);
    const cut = command.rest === true ? argv.indexOf('--') : -1;
    const before = cut === -1 ? argv : argv.slice(0, cut);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...before],
        options,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = {};
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const spec = own(token.name);
        if (spec === null)
            throw unknownOption(command, token.rawName, Object.keys(specs));
        if (token.name === 'help')
            return 'help';
        store(values, token.name, token.rawName, spec, token.value, token.inlineValue === true);
    }
    for (const [name, spec] of Object.entries(command.options)) {
        if (spec.kind === 'flag')
            values[name] ??= false;
        if (spec.kind === 'list')
            values[name] ??= [];
    }
    checkCount(command, positionals);
    const rest = cut === -1 ? null : argv.slice(cut + 1);
    return { options: values, positionals, rest };
}
const HELP = { kind: 'flag', short: 'h', help: 'show this help' };
function configure(specs) {
    const options = {};
    for (const [name, spec] of Object.entries(specs)) {
        const type = spec.kind === 'value' || spec.kind === 'list' ? 'string' : 'boolean';
        options[name] = spec.short === undefined ? { type } : { type, short: spec.short };
    }
    return { options, own: (name) => (Object.hasOwn(specs, name) ? (specs[name] ?? null) : null) };
}
function store(values, name, raw, spec, value, inline) {
    if (value !== undefined && (spec.kind === 'flag' || (spec.kind === 'optional' && !inline))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${raw} takes no value`);
    }
    if (value !== undefined && spec.choices !== undefined && !spec.choices.includes(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${raw}: ${JSON.stringify(value)} is not one of ${spec.choices.join(', ')}`, {
            near: (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(value, spec.choices),
        });
    }
    switch (spec.kind) {
        case 'flag':
            values[name] = true;
            return;
        case 'optional':
            values[name] = value ?? true;
            return;
        case 'value':
            if (value === undefined)
                throw missingValue(raw, spec);
            // Two different values for one option: which was meant is a guess, and a guess may be the weaker one.
            if (values[name] !== undefined && values[name] !== value) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${raw} is given twice: ${String(values[name])} and ${value}`);
            }
            values[name] = value;
            return;
        case 'list': {
            if (value === undefined)
                throw missingValue(raw, spec);
            const list = values[name];
            if (Array.isArray(list))
                list.push(value);
            else
                values[name] = [value];
            return;
        }
    }
}
function missingValue(raw, spec) {
    const what = spec.value ?? 'VALUE';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${raw} needs a value: ${raw}${raw.startsWith('--') ? '=' : ' '}${spec.choices?.join('|') ?? what}`);
}
function unknownOption(command, raw, names) {
    const near = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(raw, names.map((name) => `--${name}`));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command.name} has no option ${JSON.stringify(raw)}`, { near });
}
function checkCount(command, positionals) {
    const { min, max } = command.positionals;
    if (positionals.length < min) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command.name} needs ${command.usage}`);
    }
    if (positionals.length > max) {
        const extra = positionals[max] ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${command.name}: unexpected argument ${JSON.stringify(extra)}`);
    }
}


/***/ }),

/***/ 66905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Edits (insert, delete, replace, swap of neighbours) from one word to another: optimal string alignment, the
 * restricted form of Damerau and Levenshtein's distance. Gives `limit + 1` as soon as it must be more than `limit`.
 */
function distance(from, to, limit) {
    if (Math.abs(from.length - to.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        let least = i;
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            }
            row.push(cost);
            least = Math.min(least, cost);
        }
        if (least > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return previous[to.length] ?? limit + 1;
}
const plainForm = (word) => word.toLowerCase().replace(/[_\s-]/g, '');
/** The candidate that was probably meant, or null. Case, `-` and `_` don't count; one edit in three letters does. */
function nearest(word, candidates) {
    if (word.length > 64)
        return null;
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    let least = limit + 1;
    for (const candidate of candidates) {
        const cost = plainForm(word) === plainForm(candidate) ? 0 : distance(word, candidate, limit);
        if (cost < least) {
            best = candidate;
            least = cost;
        }
    }
    return best;
}


/***/ })

};
;