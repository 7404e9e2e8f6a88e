"use strict";
exports.id = 910;
exports.ids = [910];
exports.modules = {

/***/ 88071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ mayBecomeNumber),
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   pU: () => (/* binding */ readArithmetic),
/* harmony export */   zO: () => (/* binding */ readCounter)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85299);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15055);


/** Variables that the shell itself gives a number. */
const NUMBERS = new Set([
    'RANDOM',
    'SECONDS',
    'LINENO',
    'EPOCHSECONDS',
    'BASHPID',
    'UID',
    'EUID',
    'PPID',
]);
const SPECIAL_NUMBERS = /^\$(?:[#?$!]|\{#(?:[@*]|[A-Za-z_]\w*(?:\[[@*]\])?)\}|\{[#?$!]\})/;
const TOKEN = /[ \t\n]+|0[xX][0-9a-fA-F]+|\d+(?:#[0-9a-zA-Z]+)?|[A-Za-z_]\w*|\$\{?[A-Za-z_]\w*\}?|\$\(\(|\+\+|--|[-+*/%<>=!&|^~?:,()]|\$/y;
/**
 * Reads an arithmetic expression. The shell evaluates the *values* of variables there as expressions too, and an
 * expression can hold a command (`a[$(…)]`): so only variables that are sure to hold numbers are taken, and
 * nothing else that expands.
 */
function readArithmetic(text, place) {
    place.state.line.mayFail = true;
    const body = text.replace(/\\\n/g, '');
    for (let at = 0; at < body.length;) {
        const special = SPECIAL_NUMBERS.exec(body.slice(at, at + 80));
        if (special !== null) {
            at += special[0].length;
            continue;
        }
        TOKEN.lastIndex = at;
        const token = TOKEN.exec(body)?.[0];
        const name = token === undefined ? null : /^\$?\{?([A-Za-z_]\w*)\}?$/.exec(token);
        if (token === undefined || token === '$' || /^\$\{[^}]*$/.test(token) || /^\$[^{(].*\}$/.test(token)) {
            (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(place, text, 'is arithmetic over more than numbers and counters, which can hide a command');
            return;
        }
        at += token.length;
        if (name === null)
            continue;
        const variable = name[1] ?? '';
        const rest = body.slice(at);
        const before = body.slice(0, at - token.length);
        const assigns = /^\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)/.test(rest) || /(?:\+\+|--)\s*$/.test(before);
        const why = assigns ? (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotAssigned */ .A)(variable, null) : null;
        if (why !== null)
            (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(place, text, `assigns ${variable}, which ${why}`);
        // What is assigned here is a number, but it isn't certain that it is: the expression may fail, or skip it.
        if (token.startsWith('$') || !/^\s*=(?!=)/.test(rest))
            readNumber(variable, text, place);
    }
}
/** Reads `((…))`, or a part of `for ((…))`: a plain `i = 0` can't fail, so the variable is a number from there on. */
function readCounter(text, place) {
    readArithmetic(text, place);
    const name = /^\s*([A-Za-z_]\w*)\s*=\s*(?:0|[1-9]\d*)\s*$/.exec(text)?.[1];
    if (name !== undefined && mayBecomeNumber(name))
        place.certain.numbers.add(name);
}
/** A variable is read as a number here: certain to be one now, and never anything else. */
function readNumber(variable, text, place) {
    if (NUMBERS.has(variable)) {
        place.state.counted.set(variable, text);
        return;
    }
    if (place.certain.numbers.has(variable))
        place.state.counted.set(variable, text);
    else
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(place, text, `uses ${variable} as a number, which it may not be; a value there can hide a command`);
}
/** Whether an expansion written like this is a whole number for certain. */
/** Names that bash gives a text of its own, whatever is assigned to them. */
const SPECIAL_TEXTS = /^(?:_|FUNCNAME|DIRSTACK|GROUPS|HISTCMD|PIPESTATUS|OPTARG|REPLY|COMP_\w+)$/;
function mayBecomeNumber(name) {
    return !SPECIAL_TEXTS.test(name);
}
function isNumber(text, place) {
    if (/^\$[#?$]$/.test(text) || /^\$\{#([@*]|[A-Za-z_]\w*(\[[@*]\])?)\}$/.test(text))
        return true;
    const variable = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))$/.exec(text);
    const name = variable?.[1] ?? variable?.[2];
    if (name === undefined || !place.certain.numbers.has(name))
        return false;
    place.state.counted.set(name, text);
    return true;
}


/***/ }),

/***/ 7689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isBuiltin)
/* harmony export */ });
/** Builtins that dash, busybox and bash all have. */
const COMMON = new Set((': . [ alias bg break cd command continue echo eval exec exit export false fg getopts hash jobs kill local ' +
    'printf pwd read readonly return set shift test times trap true type ulimit umask unalias unset wait').split(' '));
/** Builtins that only bash has; in another shell these names are programs. */
const BASH = new Set(('bind builtin caller compgen complete compopt declare dirs disown enable fc help history let logout mapfile ' +
    'popd pushd readarray shopt source suspend typeset').split(' '));
function isBuiltin(name, shell) {
    return COMMON.has(name) || (shell === 'bash' && BASH.has(name));
}


/***/ }),

/***/ 50910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decideArgv: () => (/* binding */ decideArgv),
  decideScript: () => (/* binding */ decideScript),
  readArgv: () => (/* binding */ readArgv),
  readScriptText: () => (/* binding */ readScriptText)
});

// EXTERNAL MODULE: ./build/decide/decision.js
var decide_decision = __webpack_require__(13967);
// EXTERNAL MODULE: ./build/decide/near.js
var near = __webpack_require__(39899);
// EXTERNAL MODULE: ./build/decide/command/any-program.js
var any_program = __webpack_require__(88916);
// EXTERNAL MODULE: ./build/decide/command/normal.js
var normal = __webpack_require__(64572);
// EXTERNAL MODULE: ./build/decide/command/program.js + 3 modules
var command_program = __webpack_require__(31648);
;// CONCATENATED MODULE: ./build/decide/command/programs.js

/**
 * Whether a rule's program is the one that would be started. A bare name means what PATH finds, so a path passes
 * under it only when it is that very file, known by that very name (programs like busybox do what their name says).
 */
function namesProgram(rule, name, moved, context) {
    const { programs } = context;
    if (!rule.includes('/')) {
        if (!name.includes('/'))
            return name === rule;
        if (!name.startsWith('/') || programs === undefined || (0,command_program/* baseName */.F)(name) !== rule)
            return false;
        return located(name, context) !== null && located(name, context) === found(rule, context);
    }
    if (rule.startsWith('/')) {
        if (!name.includes('/'))
            return found(name, context) !== null && found(name, context) === located(rule, context);
        if (!name.startsWith('/'))
            return false;
        if (programs !== undefined) {
            return located(name, context) !== null && located(name, context) === located(rule, context);
        }
        return !/(?:^|\/)\.\.(?:\/|$)/.test(name) && collapsed(name) === collapsed(rule);
    }
    if (!name.includes('/') || name.startsWith('/') || moved)
        return false;
    const path = relative(`${context.directory ?? ''}/${name}`);
    return path !== null && path === relative(rule);
}
function found(name, { programs }) {
    const path = programs?.find(name) ?? null;
    return path === null ? null : (programs?.locate(path) ?? null);
}
function located(path, { programs }) {
    return programs?.locate(path) ?? null;
}
function collapsed(path) {
    return path.replace(/\/(?:\.?\/)+/g, '/');
}
/** A path relative to the workspace, tidied; null when it climbs, as links could lead anywhere then. */
function relative(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.includes('..') || parts.length === 0 ? null : parts.join('/');
}
/** The prefix of a rule that the arguments begin with: its index, -1 when the rule permits any, null when none does. */
function matchedPrefix(rule, args) {
    if (rule.args === null)
        return -1;
    const index = rule.args.findIndex((prefix) => prefix.every((word, at) => args[at]?.value === word));
    return index < 0 ? null : index;
}
/** The rule that permits a program, and where it stands; null when none does. */
function permittingRule(rules, program, moved, context) {
    for (const [index, rule] of rules.entries()) {
        if (!namesProgram(rule.run, program.name, moved, context))
            continue;
        const prefix = matchedPrefix(rule, program.args);
        // A rule without arguments says nothing about what a program like strace would start.
        const spelt = prefix === null || prefix < 0 ? 0 : (rule.args?.[prefix]?.length ?? 0);
        if (prefix === null || (spelt === 0 && program.opaque !== null))
            continue;
        return { index, prefix };
    }
    return null;
}

// EXTERNAL MODULE: ./build/decide/command/reading.js
var command_reading = __webpack_require__(13343);
// EXTERNAL MODULE: ./build/decide/command/scope.js
var scope = __webpack_require__(15055);
// EXTERNAL MODULE: ./build/decide/command/functions.js
var functions = __webpack_require__(2926);
// EXTERNAL MODULE: ./build/decide/command/walk.js + 10 modules
var walk = __webpack_require__(97254);
;// CONCATENATED MODULE: ./build/decide/command/decide.js










/** May this script, or command line as one would type it, be started? Judged command by command. */
function decideScript(policy, script, context = {}) {
    return judge(policy, readScriptText(script, context), script, context);
}
/** May this command be started, given as its words? They are read further only through wrappers such as `sh -c`. */
function decideArgv(policy, argv, context = {}) {
    return judge(policy, readArgv(argv, context), argv.join(' '), context);
}
/** Everything that a script would start, as far as it can be known before it runs. */
function readScriptText(script, context = {}) {
    const reading = (0,command_reading/* newReading */.Rt)();
    const place = topOf(reading, context, script);
    (0,walk/* readText */.yR)(script, place);
    (0,functions/* finish */.O9)(place);
    const [file] = reading.scripts;
    if (reading.moved && file !== undefined) {
        reading.refusals.push({ text: file, reason: 'is a script whose folder is not known', syntax: false });
    }
    return reading;
}
/** The same for a command given as its words. */
function readArgv(argv, context = {}) {
    const reading = (0,command_reading/* newReading */.Rt)();
    if (argv.length === 0 || argv[0] === '') {
        reading.refusals.push({ text: '', reason: 'names no program', syntax: false });
    }
    else
        (0,command_program/* startProgram */.X)(argv.map(command_reading/* staticArg */.$P), { from: 'unknown' }, topOf(reading, context, ''));
    return reading;
}
function topOf(reading, context, source) {
    return {
        state: (0,scope/* newShell */.Dx)(context.shell ?? 'bash', reading, []),
        region: { source, words: [] },
        certain: (0,scope/* nothingCertain */.C4)(),
        depth: 0,
        inFunction: false,
    };
}
function judge(policy, reading, text, context) {
    const { allow: rules, denyPatterns, otherwise } = policy.commands;
    const judged = reading.programs.map((program) => ({
        program,
        line: (0,normal/* normalisedCommand */.Y$)(program.name, program.args),
        permitted: rules === null ? null : permittingRule(rules, program, reading.moved, context),
    }));
    const programs = judged.map(({ program, line, permitted }) => ({
        line,
        via: program.via,
        clause: rules === null ? 'commands.allow' : permitted === null ? null : clauseOf(permitted),
    }));
    const give = (decision) => ({ ...decision, programs });
    const lines = [(0,normal/* singleBlanks */.ib)(text), ...reading.lines, ...judged.map(({ line }) => line)].map(normal/* singleBlanks */.ib);
    const pattern = denyPatterns.findIndex((one) => lines.some((line) => line.includes((0,normal/* singleBlanks */.ib)(one))));
    if (pattern >= 0) {
        const clause = `commands.deny-patterns[${pattern}]`;
        return give((0,decide_decision/* deny */.Xg)(clause, `The command line holds ${JSON.stringify(denyPatterns[pattern])}.`));
    }
    const refusal = reading.refusals.find(({ syntax }) => syntax) ?? reading.refusals[0];
    const missing = judged.filter(({ permitted }) => permitted === null).map(({ program }) => program);
    if (rules === null) {
        return give(denyPatterns.length > 0 && refusal?.syntax === true
            ? (0,decide_decision/* deny */.Xg)('commands.deny-patterns', `${refusalText(refusal)}, so the patterns can't be looked for.`)
            : (0,decide_decision/* allow */.cw)('commands.allow', any_program/* ANY_PROGRAM */.K));
    }
    const [first] = missing;
    if (refusal !== undefined && (refusal.syntax || first === undefined)) {
        return give((0,decide_decision/* deny */.Xg)('commands.allow', `${refusalText(refusal)}.`));
    }
    if (first !== undefined) {
        // With something unreadable beside it, no addition would be enough.
        const suggestion = refusal === undefined ? suggest(missing) : null;
        const decision = (0,decide_decision/* deny */.Xg)('commands.allow', reasonFor(first, rules, reading.moved, context), {
            nearest: decide_near(first, rules, reading.moved, context),
            suggestion,
        });
        return give(otherwise === 'escalate' && suggestion !== null ? { ...decision, verdict: 'escalate' } : decision);
    }
    const [only] = programs;
    if (only === undefined)
        return give((0,decide_decision/* allow */.cw)('commands.allow', 'It starts no program.'));
    return give((0,decide_decision/* allow */.cw)(only.clause ?? 'commands.allow', programs.length === 1
        ? `${only.line} is permitted.`
        : `All ${programs.length} programs that it starts are permitted.`));
}
function clauseOf({ index, prefix }) {
    return `commands.allow[${index}]${prefix < 0 ? '' : `.args[${prefix}]`}`;
}
function refusalText({ text, reason }) {
    const flat = (0,normal/* singleBlanks */.ib)(text);
    const shown = flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
    return shown === '' ? `It ${reason}` : `\`${shown}\` ${reason}`;
}
function reasonFor(program, rules, moved, context) {
    const through = program.via.length === 0 ? '' : ` (started through ${program.via.join(', ')})`;
    const name = `\`${program.name}\`${through}`;
    const drawn = (0,near/* drawnAs */.nY)(program.name);
    if (drawn !== null) {
        return `${name} only looks like ${drawn}: it holds ${(0,near/* codePoints */.BH)(program.name)}, and no rule names it.`;
    }
    const same = rules.some((rule) => namesProgram(rule.run, program.name, moved, context));
    if (same && program.opaque !== null)
        return `${name} is named without arguments, and ${program.opaque}.`;
    if (same)
        return `${name} may be started, but not with these arguments.`;
    if (program.name.includes('/')) {
        const base = (0,command_program/* baseName */.F)(program.name);
        if (rules.some((rule) => rule.run === base)) {
            return context.programs === undefined
                ? `${name} is a path, and which program ${base} is depends on the sandbox's PATH, which is not known here.`
                : `${name} is not the ${base} that the sandbox's PATH finds.`;
        }
    }
    return `${name} is not among the programs that may be started.`;
}
function decide_near(program, rules, moved, context) {
    const same = rules.findIndex((rule) => namesProgram(rule.run, program.name, moved, context));
    if (same >= 0) {
        const prefixes = (rules[same]?.args ?? []).map((prefix) => prefix.join(' '));
        return {
            clause: `commands.allow[${same}]`,
            differs: prefixes.length === 0
                ? 'it states no arguments'
                : `its arguments begin with ${prefixes.join(' or ')}`,
        };
    }
    const base = (0,command_program/* baseName */.F)(program.name);
    const wanted = (0,near/* drawnAs */.nY)(base) ?? base;
    const like = rules.some((rule) => rule.run === wanted)
        ? wanted
        : (0,near/* nearest */.pA)(wanted, rules.map((rule) => rule.run));
    if (like === null)
        return null;
    return {
        clause: `commands.allow[${rules.findIndex((rule) => rule.run === like)}]`,
        differs: `it names ${like}`,
    };
}
/** The least that would permit these programs: each with its first argument where that is a word like `push`. */
function suggest(missing) {
    if (missing.some(({ name }) => name.includes('..') || (0,near/* drawnAs */.nY)(name) !== null))
        return null;
    const prefixes = new Map();
    for (const program of missing) {
        const first = program.args[0]?.value ?? null;
        const verb = first !== null && /^[a-z][a-z0-9-]*$/.test(first) ? [first] : null;
        if (verb === null && program.opaque !== null)
            return null;
        const known = prefixes.get(program.name);
        if (known === null)
            continue;
        if (verb === null)
            prefixes.set(program.name, null);
        else if (known?.some((prefix) => prefix[0] === verb[0]) !== true)
            prefixes.set(program.name, [...(known ?? []), verb]);
    }
    const add = [...prefixes].map(([run, args]) => (args === null ? run : { run, args }));
    return { change: 'append', clause: 'commands.allow', add };
}


/***/ }),

/***/ 2926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   Oh: () => (/* binding */ defineFunction),
/* harmony export */   Tx: () => (/* binding */ callFunction)
/* harmony export */ });
/* harmony import */ var _arithmetic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88071);
/* harmony import */ var _builtin_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7689);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48298);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64572);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15055);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97254);






const RESERVED_WORD = /^(?:if|then|else|elif|fi|for|in|do|done|while|until|case|esac|select|function|time|coproc|[{}!]|\[\[|\]\])$/;
/**
 * A function's body is read where the function is called, as what its names mean depends on what is defined by
 * then. The definition is certain only where it is sure to have been run.
 */
function defineFunction(node, place) {
    const name = (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .cover */ .Iv)(node.name, place);
    const { source } = place.region;
    if (/^function\b/.test(source.slice(node.pos, node.pos + 9)))
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .bashOnly */ .FM)(place, 'function');
    if (node.body.type === 'CompoundList') {
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseSyntax */ .Gr)(place, name.text);
        return;
    }
    if (name.value === null || !/^[A-Za-z_][\w.:-]*$/.test(name.text) || RESERVED_WORD.test(name.text)) {
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(place, name.text, 'is no plain name of a function');
        return;
    }
    if ((0,_builtin_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isBuiltin */ .i)(name.text, 'bash') || name.text === 'command_not_found_handle') {
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(place, name.text, 'is redefined, so that it no longer means what it says');
        return;
    }
    // The words of the body are the text's, wherever it is read: the first reading accounts for them.
    const body = { node, region: place.region, readWith: [], reading: false, mayFail: false };
    const known = place.state.bodies.get(name.text);
    if (known === undefined)
        place.state.bodies.set(name.text, [body]);
    else
        known.push(body);
    place.certain.functions.add(name.text);
    markBody(body, place);
}
/** Accounts for the body's text once, at its definition, without judging its commands yet. */
function markBody(body, place) {
    place.region.words.push({
        stretch: [body.node.body.pos, body.node.body.end],
        plain: place.region.source.slice(body.node.body.pos, body.node.body.end),
    });
}
/** Reads the bodies that a call to this name may run, with what is certain at the call. */
function callFunction(name, place) {
    for (const body of place.state.bodies.get(name) ?? [])
        readBody(body, place);
}
function readBody(body, place) {
    const { functions, numbers } = place.certain;
    const known = body.readWith.some((before) => isSubset(before.functions, functions) && isSubset(before.numbers, numbers));
    const { line } = place.state;
    line.mayFail ||= body.mayFail;
    if (known || body.reading)
        return;
    const outer = line.mayFail;
    line.mayFail = false;
    body.readWith.push({ functions: new Set(functions), numbers: new Set(numbers) });
    body.reading = true;
    const { source } = body.region;
    const region = { source, words: [] };
    const inside = { ...(0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .branch */ .tk)(place), region, depth: place.depth + 1, inFunction: true };
    const { body: node } = body.node;
    if (place.depth > _scope_js__WEBPACK_IMPORTED_MODULE_4__/* .DEEPEST */ .FI)
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseSyntax */ .Gr)(place, source.slice(node.pos, node.pos + 40), 'nests too deep to be read');
    else if (node.type !== 'CompoundList')
        (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .readNode */ .XH)(node, inside);
    const gaps = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .readGaps */ .O)(source, node.pos, node.end, region.words.map((word) => word.stretch));
    if (!gaps.ok)
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseSyntax */ .Gr)(place, gaps.text);
    else
        place.state.reading.lines.push((0,_normal_js__WEBPACK_IMPORTED_MODULE_5__/* .normalised */ .Z7)(region.words, gaps.tokens));
    body.reading = false;
    body.mayFail ||= line.mayFail;
    line.mayFail ||= outer;
}
/** Reads the functions that nothing called, and checks what could only be known at the end. */
function finish(place) {
    const { state } = place;
    for (const bodies of [...state.bodies.values()]) {
        for (const body of bodies)
            if (body.readWith.length === 0)
                readBody(body, place);
    }
    for (const [name, text] of state.counted) {
        if (state.texts.has(name)) {
            (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(place, text, `uses ${name} as a number, and elsewhere it may be given a text, which can hide a command`);
        }
    }
    for (const [name, text] of state.declared) {
        if (state.arrays.has(name) || !(0,_arithmetic_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBecomeNumber */ .E_)(name)) {
            (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(place, text, `declares ${name}, which may be a list, with a value that is expanded once more`);
        }
    }
    for (const name of state.unset) {
        if (state.bodies.has(name))
            (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(place, `unset ${name}`, 'takes back the definition of a function');
    }
}
function isSubset(inner, outer) {
    for (const one of inner)
        if (!outer.has(one))
            return false;
    return true;
}


/***/ }),

/***/ 48298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readGaps)
/* harmony export */ });
const TOKEN = /[ \t\n]+|\\\n|#[^\n]*|&&|\|\||;;&|;&|;;|\|&|&>>|&>|<<<|<<-|<<|>>|<&|>&|<>|>\||\(\(|\)\)|\[\[|\]\]|[;&|(){}<>!]|--|-p|[a-z]+/y;
const RESERVED = new Set('if then elif else fi for in do done while until case esac select function time coproc -p -- { } ! [[ ]]'.split(' '));
/**
 * Accounts for every character of `source` from `start` to `end` that no word covers: it must be blank, a
 * comment, an operator or a reserved word. Anything else was overlooked by the parser.
 */
function readGaps(source, start, end, words) {
    const tokens = [];
    let at = start;
    for (const [from, to] of [...words].sort((a, b) => a[0] - b[0] || a[1] - b[1]).concat([[end, end]])) {
        if (from < at)
            return { ok: false, text: source.slice(from, to) };
        const problem = readGap(source, at, from, start, tokens);
        if (problem !== null)
            return { ok: false, text: problem };
        at = to;
    }
    const stray = strayOperator(words, tokens);
    return stray === null ? { ok: true, tokens } : { ok: false, text: stray };
}
const OPERATORS = new Set([';', '&', '&&', '||', '|', '|&']);
const OPENERS = new Set([
    '\n',
    ...OPERATORS,
    '(',
    '{',
    'if',
    'then',
    'else',
    'elif',
    'do',
    'while',
    'until',
    '!',
]);
/** An operator that joins or ends a command, where no command stands before it; null when there is none. */
function strayOperator(words, tokens) {
    const starts = words.filter(([from, to]) => to > from).map(([from]) => from);
    const all = [...tokens, ...starts.map((at) => ({ at, text: 'word' }))].sort((a, b) => a.at - b.at);
    let before = '\n';
    for (const { text } of all) {
        if (OPERATORS.has(text) && OPENERS.has(before))
            return text;
        before = text;
    }
    return null;
}
function readGap(source, from, to, start, tokens) {
    const gap = source.slice(from, to);
    for (let offset = 0; offset < gap.length;) {
        TOKEN.lastIndex = offset;
        const text = TOKEN.exec(gap)?.[0];
        if (text === undefined)
            return gap.slice(offset);
        const at = from + offset;
        const before = at > start ? source.charAt(at - 1) : ' ';
        if (text.startsWith('#')) {
            // In the middle of a word it would be no comment.
            if (!/[ \t\n;&|()]/.test(before))
                return gap.slice(offset);
            // Some readers take a backslash at its end for a continuation.
            if (text.endsWith('\\'))
                return text;
        }
        else if (text === '((') {
            // Arithmetic to one shell, two subshells to another.
            return gap.slice(offset);
        }
        else if (/^[a-z{}!-]|^\[\[|^\]\]/.test(text)) {
            const after = source.charAt(at + text.length) || ' ';
            if (!RESERVED.has(text))
                return gap.slice(offset);
            if (text !== '}' && !/[ \t\n;&|()`{]/.test(before))
                return gap.slice(offset);
            if (text !== '{' && text !== '}' && !/[ \t\n;&|()<>\\`]/.test(after))
                return gap.slice(offset);
            tokens.push({ at, text });
        }
        else if (/^[ \t\n]/.test(text)) {
            if (text.includes('\n'))
                tokens.push({ at, text: '\n' });
        }
        else if (text !== '\\\n') {
            tokens.push({ at, text });
        }
        offset += text.length;
    }
    return null;
}


/***/ }),

/***/ 85299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ whyNotAssigned),
/* harmony export */   E: () => (/* binding */ isName)
/* harmony export */ });
/**
 * Variables whose value changes what a name means or makes an innocent program start another: assigning one is
 * refused. Each with the rest of a sentence that begins with its name.
 */
const EXACT = new Map([
    ['PATH', 'says where every name is looked up'],
    ['ENV', 'names a file that shells run when they start'],
    ['IFS', 'changes how words are told apart'],
    ['SHELL', 'names the shell that programs start'],
    ['SHELLOPTS', 'changes how the shell reads'],
    ['POSIXLY_CORRECT', 'changes how the shell reads'],
    ['EXECIGNORE', 'changes where names are looked up'],
    ['CDPATH', 'changes where cd leads'],
    ['UID', 'cannot be assigned'],
    ['EUID', 'cannot be assigned'],
    ['PPID', 'cannot be assigned'],
    ['PROMPT_COMMAND', 'is run as a command'],
    ['HOME', 'says where programs find their settings, which start programs'],
    ['XDG_CONFIG_HOME', 'says where programs find their settings, which start programs'],
    ['XDG_CONFIG_DIRS', 'says where programs find their settings, which start programs'],
    ['EDITOR', 'names a program that others start'],
    ['VISUAL', 'names a program that others start'],
    ['PAGER', 'names a program that others start'],
    ['MANPAGER', 'names a program that others start'],
    ['BROWSER', 'names a program that others start'],
    ['LESSOPEN', 'names a program that less starts'],
    ['LESSCLOSE', 'names a program that less starts'],
    ['SSH_ASKPASS', 'names a program that ssh starts'],
    ['SUDO_ASKPASS', 'names a program that sudo starts'],
    ['NODE_OPTIONS', 'makes node load code when it starts'],
    ['NODE_PATH', 'says where node finds modules'],
    ['PERL5OPT', 'makes perl load code when it starts'],
    ['PERL5LIB', 'says where perl finds modules'],
    ['PERLLIB', 'says where perl finds modules'],
    ['PERL5DB', 'is run by perl'],
    ['RUBYOPT', 'makes ruby load code when it starts'],
    ['RUBYLIB', 'says where ruby finds libraries'],
    ['JAVA_TOOL_OPTIONS', 'makes java load code when it starts'],
    ['JDK_JAVA_OPTIONS', 'makes java load code when it starts'],
    ['_JAVA_OPTIONS', 'makes java load code when it starts'],
    ['CLASSPATH', 'says where java finds classes'],
    ['GCONV_PATH', 'says where the C library loads code from'],
    ['LOCPATH', 'says where the C library reads locales from'],
    ['NLSPATH', 'says where the C library reads messages from'],
    ['GLIBC_TUNABLES', 'changes how the loader works'],
    ['RUSTC_WRAPPER', 'names a program that cargo starts'],
    ['RUSTC_WORKSPACE_WRAPPER', 'names a program that cargo starts'],
    ['RUSTC', 'names a program that cargo starts'],
    ['RUSTDOC', 'names a program that cargo starts'],
    ['GOFLAGS', 'can name a program that go starts'],
    ['MAKEFLAGS', 'can name programs and definitions that make uses'],
    ['MFLAGS', 'can name programs and definitions that make uses'],
    ['GNUMAKEFLAGS', 'can name programs and definitions that make uses'],
    ['PYTEST_ADDOPTS', 'makes pytest load code when it starts'],
    ['PYTEST_PLUGINS', 'makes pytest load code when it starts'],
    ['TAR_OPTIONS', 'can name a program that tar starts'],
    ['RSYNC_RSH', 'names a program that rsync starts'],
    ['CVS_RSH', 'names a program that others start'],
    ['LESS', 'can name a program that less starts'],
    ['VIMINIT', 'is run by vim'],
    ['EXINIT', 'is run by vi'],
    ['FCEDIT', 'names a program that the shell starts'],
    ['COMSPEC', 'names the shell that programs start'],
]);
const PREFIXES = [
    ['LD_', 'makes the loader load other code'],
    ['DYLD_', 'makes the loader load other code'],
    ['BASH', 'changes how the shell starts and reads'],
    ['GIT_', 'can name a program that git starts'],
    ['PYTHON', 'can make python load code when it starts'],
    ['NPM_CONFIG_', 'can name programs that npm starts'],
    ['CARGO_', 'can name programs that cargo starts'],
];
/** Variables that bash evaluates as arithmetic when they are assigned. */
const INTEGERS = new Set(('RANDOM SRANDOM SECONDS LINENO HISTCMD OPTIND OPTERR EPOCHSECONDS EPOCHREALTIME COMP_CWORD COMP_POINT COMP_TYPE ' +
    'COMP_KEY COLUMNS LINES MAILCHECK TMOUT FUNCNEST HISTSIZE HISTFILESIZE IGNOREEOF CHILD_MAX').split(' '));
/** PYTHON variables that load nothing, which test commands commonly set. */
const HARMLESS = new Set([
    'PYTHONDONTWRITEBYTECODE',
    'PYTHONUNBUFFERED',
    'PYTHONHASHSEED',
    'PYTHONIOENCODING',
    'PYTHONUTF8',
    'PYTHONDEVMODE',
    'PYTHONFAULTHANDLER',
    'PYTHONTRACEMALLOC',
    'PYTHONASYNCIODEBUG',
    'PYTHONNOUSERSITE',
    'PYTHONOPTIMIZE',
    'PYTHONSAFEPATH',
    'CARGO_TERM_COLOR',
    'CARGO_INCREMENTAL',
    'CARGO_NET_OFFLINE',
    'GIT_AUTHOR_NAME',
    'GIT_AUTHOR_EMAIL',
    'GIT_AUTHOR_DATE',
    'GIT_COMMITTER_NAME',
    'GIT_COMMITTER_EMAIL',
    'GIT_COMMITTER_DATE',
    'GIT_TERMINAL_PROMPT',
    'GIT_OPTIONAL_LOCKS',
]);
/**
 * Why a variable may not be assigned; null when it may. `value` is the value where it is known.
 */
function whyNotAssigned(name, value) {
    if (name === 'IFS')
        return value !== null && !/[\w$./-]/.test(value) ? null : (EXACT.get(name) ?? null);
    if (/^PS\d$/.test(name))
        return 'is expanded, commands in it included, whenever it is shown';
    if (INTEGERS.has(name)) {
        return /^\d+$/.test(value ?? '') ? null : 'is evaluated as arithmetic, which can hide a command';
    }
    if (HARMLESS.has(name))
        return null;
    const upper = name.toUpperCase();
    return EXACT.get(name) ?? PREFIXES.find(([prefix]) => upper.startsWith(prefix))?.[1] ?? null;
}
/** Whether a text is a plain name of a variable. */
function isName(text) {
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}


/***/ }),

/***/ 64572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y$: () => (/* binding */ normalisedCommand),
/* harmony export */   Z7: () => (/* binding */ normalised),
/* harmony export */   ib: () => (/* binding */ singleBlanks)
/* harmony export */ });
/**
 * A script as one line in one spelling, which deny patterns are looked for in: words without their quotes,
 * operators as they are, single blanks between, no comments or line continuations.
 */
function normalised(words, tokens) {
    return [
        ...words.map(({ stretch, plain }) => ({ at: stretch[0], text: plain })),
        ...tokens.map(({ at, text }) => ({ at, text: text === '\n' ? ';' : text })),
    ]
        .sort((a, b) => a.at - b.at)
        .map(({ text }) => text)
        .join(' ');
}
/** The normalised line of one command. */
function normalisedCommand(name, args) {
    return [name, ...args.map((arg) => arg.value ?? arg.plain)].join(' ');
}
/** A text with runs of blanks made single, as patterns and lines are compared. */
function singleBlanks(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 39773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13343);

/**
 * Reads the options before the first operand. An option that isn't in the rules, or a word that may turn out to
 * be one, stops the reading: nothing after it could be told.
 */
function readOptions(args, rules) {
    const options = [];
    let at = 0;
    for (; at < args.length; at++) {
        const arg = args[at];
        if (arg === undefined)
            break;
        const { value } = arg;
        if (value === null) {
            if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeOption */ ._1)(arg))
                return { ok: false, arg, reason: 'may turn out to be an option' };
            break;
        }
        if (value === '--') {
            at++;
            break;
        }
        if (!value.startsWith('-') || value === '-')
            break;
        if (rules.digits === true && /^-\d+$/.test(value)) {
            options.push({ name: 'digits', value: null });
            continue;
        }
        if (value.startsWith('--')) {
            const equals = value.indexOf('=');
            const name = value.slice(2, equals < 0 ? undefined : equals);
            const takes = rules.longValued?.includes(name) === true;
            if (!takes && (equals >= 0 || rules.long?.includes(name) !== true)) {
                return { ok: false, arg, reason: 'is an option that is not read' };
            }
            if (!takes)
                options.push({ name, value: null });
            else if (equals >= 0)
                options.push({ name, value: { ...arg, value: value.slice(equals + 1) } });
            else {
                const next = args[++at];
                if (next === undefined || next.many)
                    return { ok: false, arg, reason: 'is an option whose value is not known' };
                options.push({ name, value: next });
            }
            continue;
        }
        for (let letter = 1; letter < value.length; letter++) {
            const name = value.charAt(letter);
            if (rules.flags.includes(name)) {
                options.push({ name, value: null });
                continue;
            }
            if (!rules.valued.includes(name))
                return { ok: false, arg, reason: 'is an option that is not read' };
            const joined = value.slice(letter + 1);
            if (joined !== '') {
                options.push({ name, value: { ...arg, value: joined, lead: joined } });
                break;
            }
            const next = args[++at];
            if (next === undefined || next.many)
                return { ok: false, arg, reason: 'is an option whose value is not known' };
            options.push({ name, value: next });
        }
    }
    return { ok: true, options, rest: args.slice(at) };
}


/***/ }),

/***/ 31648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ baseName),
  X: () => (/* binding */ startProgram)
});

// EXTERNAL MODULE: ./build/decide/command/scope.js
var scope = __webpack_require__(15055);
// EXTERNAL MODULE: ./build/decide/command/options.js
var options = __webpack_require__(39773);
// EXTERNAL MODULE: ./build/decide/command/reading.js
var reading = __webpack_require__(13343);
// EXTERNAL MODULE: ./build/decide/command/functions.js
var functions = __webpack_require__(2926);
// EXTERNAL MODULE: ./build/decide/command/walk.js + 10 modules
var walk = __webpack_require__(97254);
;// CONCATENATED MODULE: ./build/decide/command/shells.js





/** Shells whose scripts are read, and by whose rules. */
const SHELLS = new Map([
    ['bash', 'bash'],
    ['rbash', 'bash'],
    ['sh', 'sh'],
    ['dash', 'sh'],
    ['ash', 'sh'],
    ['ksh', 'sh'],
    ['mksh', 'sh'],
]);
const OPTION_NAMES = new Set('allexport errexit errtrace functrace noclobber noexec noglob nounset pipefail verbose xtrace'.split(' '));
/** -i and -l read start-up files, -k, -O and --posix change how the shell reads: none of these is taken. */
const RULES = {
    flags: 'abefuvxnmCEThcs',
    valued: 'o',
    long: ['noprofile', 'norc', 'verbose', 'version', 'help'],
};
/** Reads what a shell is told to run: a text after `-c`, or its standard input where that is known. */
function readShell(name, shell, args, input, place) {
    const plus = args.find((arg) => (arg.value ?? arg.lead).startsWith('+'));
    const read = (0,options/* readOptions */.T)(args, RULES);
    if (!read.ok || (plus !== undefined && read.rest[0] === plus)) {
        const text = read.ok ? (plus?.text ?? '') : read.arg.text;
        (0,scope/* refuse */.TR)(place, `${name} ${text}`, 'changes how the shell starts or reads');
        return;
    }
    const named = read.options.find(({ name: option, value }) => option === 'o' && !OPTION_NAMES.has(value?.value ?? ''));
    if (named !== undefined) {
        (0,scope/* refuse */.TR)(place, `${name} -o ${named.value?.text ?? ''}`, 'changes how the shell starts or reads');
        return;
    }
    if (read.options.some((option) => option.name === 'version' || option.name === 'help'))
        return;
    const [first] = read.rest;
    if (read.options.some((option) => option.name === 'c')) {
        if (first === undefined)
            return;
        if (first.value === null)
            (0,scope/* refuse */.TR)(place, first.text, `is run by ${name} -c and not known before`);
        else
            readInner(first.value, shell, place);
        return;
    }
    const fromInput = first === undefined || read.options.some((option) => option.name === 's');
    if (fromInput || first.value === '-' || isInputFile(first)) {
        if (input.from === 'text' && fromInput)
            readInner(input.text, shell, place);
        else
            (0,scope/* refuse */.TR)(place, name, 'reads its program from an input that is not known');
        return;
    }
    if (first.value !== null && /(?:^|\/)\.\.(?:\/|$)/.test(first.value)) {
        (0,scope/* refuse */.TR)(place, first.text, `is run by ${name}, and may be an input that is not known`);
    }
    else if (first.value !== null && !first.value.startsWith('/'))
        place.state.reading.scripts.push(first.text);
    if (first.value === null) {
        (0,scope/* refuse */.TR)(place, first.text, (0,reading/* mayBeOption */._1)(first) ? 'may turn out to be an option' : `is run by ${name} and not known`);
    }
}
function isInputFile(arg) {
    return /^(?:\/+(?:\.\/+)*dev\/|\/+(?:\.\/+)*proc\/)/.test(arg.value ?? arg.lead);
}
/** A new shell knows no function and no variable of this one for certain. */
function readInner(text, shell, place) {
    const { reading, via } = place.state;
    const state = (0,scope/* newShell */.Dx)(shell, reading, via);
    const inner = { ...place, state, certain: (0,scope/* nothingCertain */.C4)(), inFunction: false };
    (0,walk/* readText */.yR)(text, inner);
    (0,functions/* finish */.O9)(inner);
}

;// CONCATENATED MODULE: ./build/decide/command/find.js



const STARTS = new Set(['-exec', '-execdir', '-ok', '-okdir']);
const EXPRESSION = /^(?:-|\(|\)|!|,)/;
/**
 * Reads find's arguments for the programs that `-exec` and its kin start. A word that isn't known could be one of
 * these itself, so it must begin with something that is known to be no option.
 */
function readFind(args, _input, place) {
    for (let at = 0; at < args.length; at++) {
        const arg = args[at];
        if (arg === undefined)
            return;
        if (arg.value === null) {
            if ((0,reading/* mayBeOption */._1)(arg) || arg.many || EXPRESSION.test(arg.lead)) {
                (0,scope/* refuse */.TR)(place, arg.text, 'may turn out to be -exec; with ./ before it and in quotes it would not');
            }
            continue;
        }
        if (arg.value === '-files0-from')
            (0,scope/* refuse */.TR)(place, arg.text, 'reads starting points that are not known');
        if (!STARTS.has(arg.value))
            continue;
        const end = args.findIndex((word, index) => index > at && (word.value === ';' || (word.value === '+' && args[index - 1]?.value === '{}')));
        if (end < 0) {
            (0,scope/* refuse */.TR)(place, arg.text, 'starts a command without an end');
            return;
        }
        const words = args
            .slice(at + 1, end)
            .map((word) => (word.value ?? word.plain).includes('{}')
            ? (0,reading/* unknownArg */.Bj)(word.text, word.value === '{}' && args[end]?.value === '+')
            : word);
        const several = words.slice(0, -1).find((word) => word.many);
        if (several !== undefined)
            (0,scope/* refuse */.TR)(place, several.text, 'may be no word or several, so what find starts is not known');
        if (words.length > 0)
            startProgram(words, { from: 'unknown' }, place);
        at = end;
    }
}

// EXTERNAL MODULE: ./build/decide/command/names.js
var names = __webpack_require__(85299);
;// CONCATENATED MODULE: ./build/decide/command/wrappers.js






/** Programs of the form `wrapper [options] [operands] command [arguments]`. */
const PREFIXES = {
    nice: { flags: '', valued: 'n', longValued: ['adjustment'], digits: true },
    nohup: { flags: '', valued: '' },
    setsid: { flags: 'cfw', valued: '', long: ['ctty', 'fork', 'wait'] },
    stdbuf: { flags: '', valued: 'ioe', longValued: ['input', 'output', 'error'] },
    timeout: {
        flags: 'v',
        valued: 'ks',
        long: ['foreground', 'preserve-status', 'verbose'],
        longValued: ['kill-after', 'signal'],
        operands: 1,
    },
    ionice: { flags: 't', valued: 'cn', long: ['ignore'], longValued: ['class', 'classdata'] },
    taskset: { flags: 'ac', valued: '', long: ['all-tasks', 'cpu-list'], operands: 1 },
    chrt: { flags: 'abdfiorRv', valued: 'TPD', operands: 1 },
    time: {
        flags: 'apqv',
        valued: 'fo',
        long: ['append', 'portability', 'quiet', 'verbose'],
        longValued: ['format', 'output'],
    },
    sudo: {
        flags: 'AbEHKknPS',
        valued: 'CghprtTuU',
        long: ['non-interactive', 'preserve-env', 'set-home'],
        longValued: ['user', 'group'],
    },
    doas: { flags: 'nL', valued: 'u' },
    setarch: { flags: 'vR', valued: '', operands: 1 },
    faketime: { flags: 'fm', valued: '', operands: 1 },
};
/**
 * Programs that start what their arguments name, in ways that aren't read here. They pass only under a rule that
 * spells their arguments out.
 */
const UNREAD = new Set(('at batch chroot dbus-run-session entr expect firejail flock gdb ltrace nsenter parallel pkexec proot prlimit ' +
    'rlwrap rsh run-parts runuser script scriptreplay setpriv ssh start-stop-daemon strace su systemd-run ' +
    'systemd-inhibit torsocks tsocks unbuffer unshare valgrind watch xvfb-run bwrap capsh numactl perf catchsegv ' +
    'fakeroot eatmydata proxychains proxychains4 fish zsh csh tcsh pwsh nu elvish xonsh rc es osh ysh').split(' '));
/** How each wrapper's arguments are read, by its name. */
const WRAPPERS = new Map([
    ...Object.entries(PREFIXES).map(([name, rules]) => [name, prefixReader(rules)]),
    ['env', readEnv],
    ['xargs', readXargs],
    ['find', readFind],
    ['busybox', readBusybox],
    ['toybox', readBusybox],
]);
function prefixReader(rules) {
    return (args, input, place) => {
        const read = (0,options/* readOptions */.T)(args, rules);
        if (!read.ok) {
            (0,scope/* refuse */.TR)(place, read.arg.text, read.reason);
            return;
        }
        const operands = rules.operands ?? 0;
        const unsure = read.rest.slice(0, operands).find((arg) => arg.many);
        if (unsure !== undefined)
            (0,scope/* refuse */.TR)(place, unsure.text, 'may be no word or several, so what follows is not known');
        startInner(read.rest.slice(operands), input, place);
    };
}
/** Starts what a wrapper was given; nothing at all when it was given nothing. */
function startInner(words, input, place) {
    if (words.length > 0)
        startProgram(words, input, place);
}
function readEnv(args, input, place) {
    const read = (0,options/* readOptions */.T)(args, {
        flags: '0v',
        valued: 'u',
        long: ['null', 'debug'],
        longValued: ['unset'],
    });
    if (!read.ok) {
        (0,scope/* refuse */.TR)(place, read.arg.text, `${read.reason} of env`);
        return;
    }
    for (const { value } of read.options)
        if (value !== null)
            checkUnset(value, place);
    let at = 0;
    for (; at < read.rest.length; at++) {
        const arg = read.rest[at];
        if (arg === undefined)
            break;
        if (arg.value === '-') {
            (0,scope/* refuse */.TR)(place, 'env -', 'takes PATH away, by which names are looked up');
            return;
        }
        const equals = (arg.value ?? arg.lead).indexOf('=');
        if (equals < 0)
            break;
        if (arg.many) {
            (0,scope/* refuse */.TR)(place, arg.text, 'may be several words, so what follows is not known');
            return;
        }
        const name = (arg.value ?? arg.lead).slice(0, equals);
        const why = (0,names/* whyNotAssigned */.A)(name, arg.value?.slice(equals + 1) ?? null);
        if (!(0,names/* isName */.E)(name))
            (0,scope/* refuse */.TR)(place, arg.text, 'assigns what is no plain name of a variable');
        else if (why !== null)
            (0,scope/* refuse */.TR)(place, arg.text, `assigns ${name}, which ${why}`);
    }
    startInner(read.rest.slice(at), input, place);
}
function checkUnset(arg, place) {
    const why = arg.value === null ? 'is not known before it runs' : (0,names/* whyNotAssigned */.A)(arg.value, null);
    if (why !== null)
        (0,scope/* refuse */.TR)(place, `-u ${arg.text}`, arg.value === null ? why : `takes away what ${why}`);
}
const XARGS = {
    flags: '0rtpxo',
    valued: 'adEILnPs',
    long: ['null', 'no-run-if-empty', 'verbose', 'interactive', 'exit', 'open-tty', 'show-limits'],
    longValued: ['arg-file', 'delimiter', 'max-args', 'max-procs', 'max-chars', 'replace', 'max-lines', 'eof'],
};
function readXargs(args, _input, place) {
    const read = (0,options/* readOptions */.T)(args, XARGS);
    if (!read.ok) {
        (0,scope/* refuse */.TR)(place, read.arg.text, `${read.reason} of xargs`);
        return;
    }
    // The long forms of these take their value after `=` alone.
    const bare = args.find((arg) => /^--(?:replace|max-lines|eof)$/.test(arg.value ?? ''));
    if (bare !== undefined) {
        (0,scope/* refuse */.TR)(place, bare.text, 'is an option of xargs whose value is not known');
        return;
    }
    const words = read.rest.length > 0 ? read.rest : [(0,reading/* staticArg */.$P)('echo')];
    const replaced = read.options.filter((option) => option.name === 'I' || option.name === 'replace');
    const marks = replaced.map((option) => option.value?.value ?? null);
    if (marks.includes(null)) {
        (0,scope/* refuse */.TR)(place, 'xargs -I', 'replaces a text that is not known');
        return;
    }
    const filled = words.map((word) => marks.some((mark) => mark !== null && (mark === '' || (word.value ?? word.plain).includes(mark)))
        ? (0,reading/* unknownArg */.Bj)(word.text, false)
        : word);
    const appended = marks.length > 0 ? filled : [...filled, (0,reading/* unknownArg */.Bj)('what xargs reads', true)];
    // What xargs starts reads nothing that is known.
    startInner(appended, { from: 'unknown' }, place);
}
function readBusybox(args, input, place) {
    const [applet] = args;
    if (applet === undefined)
        return;
    if (applet.value === null || applet.value.startsWith('-'))
        (0,scope/* refuse */.TR)(place, applet.text, 'may name any applet');
    else
        startProgram(args, input, place);
}

;// CONCATENATED MODULE: ./build/decide/command/program.js



const DEEPEST_WRAPPING = 20;
/**
 * Notes a program that would be started, and reads on through it when it is one that starts what its arguments
 * name. `words[0]` is its name and is known.
 */
function startProgram(words, input, place) {
    const [name, ...args] = words;
    if (name === undefined)
        return;
    if (name.value === null) {
        (0,scope/* refuse */.TR)(place, name.text, 'is not known before it runs, and names a program');
        return;
    }
    const { reading, via } = place.state;
    const base = baseName(name.value);
    reading.programs.push({ name: name.value, args, via, opaque: opaque(base) });
    if (via.length >= DEEPEST_WRAPPING) {
        (0,scope/* refuse */.TR)(place, name.text, 'nests too deep to be read');
        return;
    }
    const inner = { ...place, state: { ...place.state, via: [...via, base] } };
    const shell = SHELLS.get(base);
    if (shell !== undefined)
        readShell(base, shell, args, input, inner);
    else
        WRAPPERS.get(base)?.(args, input, inner);
}
/** What a program is known by: the last part of its path. */
function baseName(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
function opaque(base) {
    if (/^ld(?:-linux[\w-]*)?(?:-[\w.]+)?\.so(?:\.\d+)*$/.test(base))
        return 'it loads the program that its arguments name';
    return UNREAD.has(base) ? 'it starts the program that its arguments name, and they are not read' : null;
}


/***/ }),

/***/ 13343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ staticArg),
/* harmony export */   Bj: () => (/* binding */ unknownArg),
/* harmony export */   Rt: () => (/* binding */ newReading),
/* harmony export */   _1: () => (/* binding */ mayBeOption)
/* harmony export */ });
function newReading() {
    return { programs: [], refusals: [], lines: [], scripts: [], moved: false };
}
/** An argument of which everything is known. */
function staticArg(value) {
    return { text: value, value, lead: value, many: false, number: false, assigns: null, plain: value };
}
/** An argument of which nothing is known. */
function unknownArg(text, many) {
    return { text, value: null, lead: '', many, number: false, assigns: null, plain: text };
}
/** Whether a word might turn out to be an option, or vanish and let the next one take its place. */
function mayBeOption(arg) {
    if (arg.value !== null)
        return arg.value.startsWith('-');
    return !arg.number && (arg.many || arg.lead === '' || arg.lead.startsWith('-'));
}


/***/ }),

/***/ 15055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ nothingCertain),
/* harmony export */   Dx: () => (/* binding */ newShell),
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   FM: () => (/* binding */ bashOnly),
/* harmony export */   Gr: () => (/* binding */ refuseSyntax),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   tk: () => (/* binding */ branch)
/* harmony export */ });
/** How deep scripts, substitutions and calls may nest. */
const DEEPEST = 60;
function newShell(shell, reading, via) {
    return {
        shell,
        reading,
        bodies: new Map(),
        texts: new Set(),
        counted: new Map(),
        unset: new Set(),
        arrays: new Set(),
        declared: new Map(),
        line: { mayFail: false },
        via,
    };
}
function nothingCertain() {
    return { functions: new Set(), numbers: new Set() };
}
/** What is certain inside of something that may not be run, or runs in a process of its own. */
function branch(place) {
    const { functions, numbers } = place.certain;
    return { ...place, certain: { functions: new Set(functions), numbers: new Set(numbers) } };
}
/** Records that a text can't be judged. */
function refuse(place, text, reason) {
    place.state.reading.refusals.push({ text, reason, syntax: false });
}
/** Records that a text isn't syntax that is accounted for. */
function refuseSyntax(place, text, reason = 'is not shell syntax that can be accounted for') {
    place.state.reading.refusals.push({ text, reason, syntax: true });
}
/** Records that the text means different things to different shells. */
function bashOnly(place, text) {
    if (place.state.shell === 'sh')
        refuse(place, text, 'means different things to the shells that may be sh');
}


/***/ }),

/***/ 97254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iv: () => (/* binding */ cover),
  XH: () => (/* binding */ readNode),
  Uq: () => (/* binding */ readScript),
  yR: () => (/* binding */ readText)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 15 modules
var parser = __webpack_require__(28919);
// EXTERNAL MODULE: ./build/decide/command/arithmetic.js
var arithmetic = __webpack_require__(88071);
// EXTERNAL MODULE: ./build/decide/command/names.js
var names = __webpack_require__(85299);
// EXTERNAL MODULE: ./build/decide/command/scope.js
var scope = __webpack_require__(15055);
;// CONCATENATED MODULE: ./build/decide/command/literal.js
/**
 * The parser is tolerant, so each of its literals is read a second time here, by rules that know nothing of
 * grammar: which characters can stand for themselves in which place. A literal that holds anything else means
 * that something was overlooked.
 */
/** What may follow a `$` and make it an expansion. */
const EXPANDS = /[A-Za-z0-9_{([@*#?!$'"-]/;
const EXPANDS_IN_QUOTES = /[A-Za-z0-9_{([@*#?!$-]/;
/** A literal outside of quotes, without its backslashes; null when it holds what can't stand for itself there. */
function plainLiteral(text) {
    return unquoted(text, /[\s;&|<>()`"']/);
}
/** The same inside `${…}` and `[[ … ]]`, where blanks and operators are no more than text. */
function embeddedLiteral(text) {
    return /[<>]\(/.test(text) ? null : unquoted(text, /[`"']/);
}
function unquoted(text, forbidden) {
    let value = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text.charAt(at);
        if (letter === '\\') {
            const next = text[++at];
            if (next === undefined)
                return null;
            if (next !== '\n')
                value += next;
        }
        else if (forbidden.test(letter)) {
            return null;
        }
        else if (letter === '$' && at + 1 < text.length && EXPANDS.test(text.charAt(at + 1))) {
            return null;
        }
        else {
            value += letter;
        }
    }
    return value;
}
/** A literal inside double quotes; null when it holds what would expand or end them. */
function quotedLiteral(text) {
    return inQuotes(text, /[$`"\\]/, /[`"]/);
}
/** A literal inside a here-document whose delimiter isn't quoted. */
function hereLiteral(text) {
    return inQuotes(text, /[$`\\]/, /`/);
}
function inQuotes(text, escapable, forbidden) {
    let value = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text.charAt(at);
        const next = text.charAt(at + 1);
        if (letter === '\\' && next === '\n')
            at++;
        else if (letter === '\\' && escapable.test(next))
            value += text.charAt(++at);
        else if (forbidden.test(letter))
            return null;
        else if (letter === '$' && EXPANDS_IN_QUOTES.test(next))
            return null;
        else if (letter === '$' && next === '\\' && text.charAt(at + 2) === '\n')
            return null;
        else
            value += letter;
    }
    return value;
}
/** What `$'…'` stands for, where every shell that knows it agrees; null otherwise. */
function ansiLiteral(text) {
    const match = /^\$'((?:[^'\\]|\\[\s\S])*)'$/.exec(text);
    if (match === null)
        return null;
    let known = true;
    const value = (match[1] ?? '').replace(/\\(x[0-9a-fA-F]{2}|[0-7]{3}|u[0-9a-fA-F]{4}|[\s\S])/g, (_all, escape) => {
        const simple = {
            n: '\n',
            t: '\t',
            r: '\r',
            '\\': '\\',
            "'": "'",
            '"': '"',
        };
        if (Object.hasOwn(simple, escape))
            return simple[escape] ?? '';
        const code = escape.length < 3
            ? NaN
            : /^[xu]/.test(escape)
                ? Number.parseInt(escape.slice(1), 16)
                : Number.parseInt(escape, 8);
        if (code >= 0x20 && code < 0x7f)
            return String.fromCharCode(code);
        known = false;
        return '';
    });
    return known ? value : null;
}
/** The text inside backquotes, as the shell that runs it sees it. */
function unquoteBackquotes(text, inDoubleQuotes) {
    return text.replace(inDoubleQuotes ? /\\([\\`$"])/g : /\\([\\`$])/g, '$1');
}
/** Whether the text's last character is a `$` that stands for itself, so that what follows would change it. */
function endsInDollar(text) {
    const match = /(\\*)\$(?:\\\n)*$/.exec(text);
    return match !== null && (match[1] ?? '').length % 2 === 0;
}

;// CONCATENATED MODULE: ./build/decide/command/words.js





const LITERAL = {
    plain: plainLiteral,
    embedded: embeddedLiteral,
    quoted: quotedLiteral,
    here: hereLiteral,
};
/**
 * Reads a word: what is known of its value, and every command in it. Each part of it is held against the text
 * once more, and what isn't accounted for is refused.
 */
function readWord(word, place, standing = 'plain') {
    const { source } = place.region;
    const text = source.slice(word.pos, word.end);
    if (text !== word.text)
        (0,scope/* refuseSyntax */.Gr)(place, word.text);
    const pieces = readParts(word.parts, word.pos, word.end, place, standing);
    let value = '';
    let lead = '';
    for (const piece of pieces) {
        if (value !== null) {
            value = piece.value === null ? null : value + piece.value;
            lead += piece.value ?? piece.lead ?? '';
        }
    }
    if (standing === 'plain' && text.startsWith('~')) {
        value = null;
        lead = '~';
    }
    return {
        text,
        value,
        lead,
        many: pieces.some((piece) => piece.many),
        number: value === null ? (0,arithmetic/* isNumber */.Et)(text.replace(/^"(.*)"$/s, '$1'), place) : /^[+-]?\d+$/.test(value),
        assigns: null,
        plain: pieces.map((piece) => piece.plain).join(''),
    };
}
/** Reads parts that must cover `start` to `end` without a gap; without parts, the whole is one literal. */
function readParts(parts, start, end, place, standing) {
    const { source } = place.region;
    if (parts === undefined || parts.length === 0)
        return [literal(source.slice(start, end), place, standing)];
    const pieces = [];
    let at = start;
    for (const part of parts) {
        if (part.pos !== at || part.end < part.pos || source.slice(part.pos, part.end) !== part.text) {
            (0,scope/* refuseSyntax */.Gr)(place, source.slice(start, end));
            return [{ value: null, plain: source.slice(start, end), many: true }];
        }
        at = part.end;
        // A `$` that stands for itself at the end of a literal would join what follows it.
        if (part.type === 'Literal' && at < end && endsInDollar(part.text))
            (0,scope/* refuseSyntax */.Gr)(place, part.text);
        pieces.push(readPart(part, place, standing));
    }
    if (at !== end)
        (0,scope/* refuseSyntax */.Gr)(place, source.slice(start, end));
    return pieces;
}
function literal(text, place, standing) {
    const value = LITERAL[standing](text);
    if (value === null)
        (0,scope/* refuseSyntax */.Gr)(place, text);
    return { value, plain: value ?? text, many: false };
}
function readPart(part, place, standing) {
    const splits = standing === 'plain';
    const unknown = (many) => ({ value: null, plain: part.text, many });
    switch (part.type) {
        case 'Literal': {
            const piece = literal(part.text, place, standing);
            return piece;
        }
        case 'SingleQuoted':
            // Inside double quotes and here-documents a single quote is a letter, and what it holds expands.
            if (standing === 'quoted' ||
                standing === 'here' ||
                part.text !== `'${part.value}'` ||
                part.value.includes("'")) {
                (0,scope/* refuseSyntax */.Gr)(place, part.text);
            }
            return { value: part.value, plain: part.value, many: false };
        case 'AnsiCQuoted': {
            (0,scope/* bashOnly */.FM)(place, part.text);
            if (standing === 'quoted' || standing === 'here')
                (0,scope/* refuseSyntax */.Gr)(place, part.text);
            if (!/^\$'(?:[^'\\]|\\[\s\S])*'$/.test(part.text))
                (0,scope/* refuseSyntax */.Gr)(place, part.text);
            const value = ansiLiteral(part.text);
            return value === part.value
                ? { value, plain: value, many: false }
                : { ...unknown(false), plain: part.value };
        }
        case 'DoubleQuoted':
        case 'LocaleString':
            return readDoubleQuoted(part, place, standing);
        case 'Glob':
            if (part.kind === 'bracket' && !/^\[[^\s$`"'\\;&|<>()]*\]$/.test(part.text)) {
                (0,scope/* refuse */.TR)(place, part.text, 'is a pattern with quotes or expansions in it');
            }
            if (part.kind === 'bracket')
                for (const inner of part.parts)
                    readPart(inner, place, 'embedded');
            return unknown(splits);
        case 'ExtendedGlob':
            if (standing !== 'embedded' || !/^[?*+@!]\([^$`"'\\<>&;\s()]*\)$/.test(part.text)) {
                (0,scope/* refuse */.TR)(place, part.text, 'is an extended pattern, which a shell may read otherwise');
            }
            return unknown(splits);
        case 'BraceExpansion':
            (0,scope/* bashOnly */.FM)(place, part.text);
            if (part.parts !== undefined)
                for (const inner of part.parts)
                    readPart(inner, place, 'embedded');
            if (!/^\{[^\s$`"'\\;&|<>()]*\}$/.test(part.text)) {
                (0,scope/* refuse */.TR)(place, part.text, 'is a brace expansion with quotes or expansions in it');
            }
            return unknown(splits);
        case 'SimpleExpansion':
            if (!/^\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])$/.test(part.text))
                (0,scope/* refuseSyntax */.Gr)(place, part.text);
            return unknown(splits && !(0,arithmetic/* isNumber */.Et)(part.text, place));
        case 'ParameterExpansion':
            readParameter(part, place, standing === 'plain' || standing === 'embedded' ? 'embedded' : 'quoted');
            return unknown(splits && !(0,arithmetic/* isNumber */.Et)(part.text, place));
        case 'CommandExpansion':
            readSubstitution(part, place, standing === 'quoted');
            return unknown(splits);
        case 'ProcessSubstitution':
            (0,scope/* bashOnly */.FM)(place, part.text);
            if (standing === 'quoted' || standing === 'here')
                (0,scope/* refuseSyntax */.Gr)(place, part.text);
            if (!/^[<>]\([\s\S]*\)$/.test(part.text) || part.script === undefined)
                (0,scope/* refuseSyntax */.Gr)(place, part.text);
            else
                readScript(part.script, part.pos + 2, part.end - 1, (0,scope/* branch */.tk)(place));
            return unknown(false);
        case 'ArithmeticExpansion': {
            const body = /^\$\(\(([\s\S]*)\)\)$/.exec(part.text) ?? /^\$\[([\s\S]*)\]$/.exec(part.text);
            if (part.text.startsWith('$['))
                (0,scope/* bashOnly */.FM)(place, part.text);
            if (body === null)
                (0,scope/* refuseSyntax */.Gr)(place, part.text);
            else
                (0,arithmetic/* readArithmetic */.pU)(body[1] ?? '', place);
            return unknown(false);
        }
    }
}
function readDoubleQuoted(part, place, standing) {
    const { source } = place.region;
    const locale = part.type === 'LocaleString';
    if (locale)
        (0,scope/* bashOnly */.FM)(place, part.text);
    // Quotes within quotes, as in "${a:-"b"}", are told apart differently by different shells.
    if (standing === 'quoted' || standing === 'here')
        (0,scope/* refuse */.TR)(place, part.text, 'has quotes within quotes');
    const open = part.pos + (locale ? 2 : 1);
    const close = part.end - 1;
    if (!part.text.startsWith(locale ? '$"' : '"') || !part.text.endsWith('"') || close < open) {
        (0,scope/* refuseSyntax */.Gr)(place, part.text);
        return { value: null, plain: part.text, many: false };
    }
    let value = locale ? null : '';
    let lead = '';
    let plain = '';
    let at = open;
    for (const inner of part.parts) {
        if (inner.pos !== at || source.slice(inner.pos, inner.end) !== inner.text)
            (0,scope/* refuseSyntax */.Gr)(place, part.text);
        at = inner.end;
        if (inner.type === 'Literal') {
            const text = quotedLiteral(inner.text);
            if (text === null || (at < close && endsInDollar(inner.text)))
                (0,scope/* refuseSyntax */.Gr)(place, inner.text);
            value = value === null || text === null ? null : value + text;
            lead = value ?? lead;
            plain += text ?? inner.text;
        }
        else {
            const piece = inner.type === 'CommandExpansion' ? null : readPart(inner, place, 'quoted');
            if (inner.type === 'CommandExpansion')
                readSubstitution(inner, place, true);
            value = null;
            plain += piece?.plain ?? inner.text;
        }
    }
    if (at !== close)
        (0,scope/* refuseSyntax */.Gr)(place, part.text);
    // "$@" and "${a[@]}" become as many words as there are.
    const many = part.parts.some((inner) => /^\$(?:@|\{[^}]*@[^}]*\})/.test(inner.text));
    return { value, lead, plain, many: many && standing === 'plain' };
}
function readSubstitution(part, place, quoted) {
    const { script, text } = part;
    if (script === undefined) {
        (0,scope/* refuseSyntax */.Gr)(place, text);
    }
    else if (/^\$\([\s\S]*\)$/.test(text) && script.source === undefined) {
        // `$((` is arithmetic to one shell and a subshell in a substitution to another.
        if (text.startsWith('$(('))
            (0,scope/* refuseSyntax */.Gr)(place, text);
        readScript(script, part.pos + 2, part.end - 1, (0,scope/* branch */.tk)(place));
    }
    else if (/^`[\s\S]*`$/.test(text) && text.length > 1) {
        const inner = text.slice(1, -1);
        const decoded = unquoteBackquotes(inner, quoted);
        if (script.source === undefined) {
            if (decoded !== inner)
                (0,scope/* refuseSyntax */.Gr)(place, text);
            else
                readScript(script, part.pos + 1, part.end - 1, (0,scope/* branch */.tk)(place));
        }
        else if (script.source !== decoded) {
            (0,scope/* refuseSyntax */.Gr)(place, text);
        }
        else {
            const region = { source: decoded, words: [] };
            readScript(script, 0, decoded.length, { ...(0,scope/* branch */.tk)(place), region });
        }
    }
    else {
        (0,scope/* refuse */.TR)(place, text, 'is a substitution of a kind that not every shell knows');
    }
}

;// CONCATENATED MODULE: ./build/decide/command/parameter.js




/**
 * Reads `${…}`. What it holds is held against its text piece by piece; forms that evaluate a value a second time
 * (`${!x}`, `${x@P}`, subscripts and slices) are refused unless they can't hide a command.
 */
function readParameter(part, around, standing) {
    // Operands aren't always expanded.
    const place = (0,scope/* branch */.tk)(around);
    const { parameter, prefix, index, operation } = part;
    if (!/^(?:[A-Za-z_]\w*|\d+|[@*#?$!-])$/.test(parameter)) {
        (0,scope/* refuseSyntax */.Gr)(place, part.text);
        return;
    }
    // The text is put together again from its pieces; anything left over was overlooked.
    const opening = `\${${prefix ?? ''}`;
    let rebuilt = `${opening}${parameter}`;
    const slice = (from, to) => place.region.source.slice(from, to);
    if (index !== undefined) {
        (0,scope/* bashOnly */.FM)(place, part.text);
        rebuilt += `[${slice(index.pos, index.end)}]`;
        readSubscript(index, place);
    }
    if (operation !== undefined)
        rebuilt += slice(operation.pos, operation.end);
    rebuilt += '}';
    if (rebuilt !== part.text || (operation !== undefined && operation.end !== part.end - 1)) {
        (0,scope/* refuseSyntax */.Gr)(place, part.text);
        return;
    }
    if (prefix === '!') {
        (0,scope/* bashOnly */.FM)(place, part.text);
        const listing = operation?.type === 'Names' || (operation === undefined && /^[@*]$/.test(index?.text ?? ''));
        if (!listing)
            (0,scope/* refuse */.TR)(place, part.text, 'looks up a variable by a name that is not known before it runs');
    }
    if (operation === undefined)
        return;
    const operator = slice(operation.pos, operation.operatorEnd);
    switch (operation.type) {
        case 'Default': {
            covered(part, place, [operation.operatorEnd, operation.operand]);
            const value = readWord(operation.operand, place, standing);
            if (operator !== operation.operator)
                (0,scope/* refuseSyntax */.Gr)(place, part.text);
            if (operator.endsWith('='))
                assigned(parameter, value.value, part.text, place);
            return;
        }
        case 'Remove':
            covered(part, place, [operation.operatorEnd, operation.operand]);
            readWord(operation.operand, place, standing);
            return;
        case 'Replace': {
            (0,scope/* bashOnly */.FM)(place, part.text);
            covered(part, place, [operation.operatorEnd, operation.pattern], operation.replacement);
            readWord(operation.pattern, place, standing);
            readWord(operation.replacement, place, standing);
            return;
        }
        case 'Slice':
            (0,scope/* bashOnly */.FM)(place, part.text);
            covered(part, place, [operation.operatorEnd, operation.offset], operation.length);
            (0,arithmetic/* readArithmetic */.pU)(slice(operation.offset.pos, operation.offset.end), place);
            if (operation.length !== undefined)
                (0,arithmetic/* readArithmetic */.pU)(slice(operation.length.pos, operation.length.end), place);
            return;
        case 'CaseModification':
            (0,scope/* bashOnly */.FM)(place, part.text);
            if (operation.operand !== undefined) {
                covered(part, place, [operation.operatorEnd, operation.operand]);
                readWord(operation.operand, place, standing);
            }
            return;
        case 'Transform': {
            (0,scope/* bashOnly */.FM)(place, part.text);
            const how = slice(operation.operatorEnd, operation.end);
            if (!/^[QEAaUuLKk]$/.test(how)) {
                (0,scope/* refuse */.TR)(place, part.text, 'evaluates the value of a variable, which can hold a command');
            }
            return;
        }
        case 'Names':
            (0,scope/* bashOnly */.FM)(place, part.text);
            return;
        case 'Unknown':
            (0,scope/* refuseSyntax */.Gr)(place, part.text);
    }
}
/** The operands must follow the operator, and one another with a separator of one character between. */
function covered(part, place, [operatorEnd, first], second) {
    const end = part.end - 1;
    const gap = second === undefined ? '' : place.region.source.slice(first.end, second.pos);
    const closes = (second ?? first).end === end;
    const joined = second === undefined || gap === '/' || gap === ':' || (gap === '' && second.pos === second.end);
    if (first.pos !== operatorEnd || !closes || !joined)
        (0,scope/* refuseSyntax */.Gr)(place, part.text);
}
/** A subscript of an array is arithmetic, whose variables' values are evaluated too. */
function readSubscript(index, place) {
    const text = place.region.source.slice(index.pos, index.end);
    if (text !== '@' && text !== '*')
        (0,arithmetic/* readArithmetic */.pU)(text, (0,scope/* branch */.tk)(place));
}
/**
 * Notes an assignment to a variable, whatever makes it; refuses those that change what names mean. `number`: it is
 * sure to be made, in this shell, and to be a whole number.
 */
function assigned(name, value, text, place, number = false) {
    checkName(name, text, place, value);
    if (number && (0,arithmetic/* mayBecomeNumber */.E_)(name))
        place.certain.numbers.add(name);
    else
        place.state.texts.add(name);
}
/** Refuses an assignment that changes what names mean. */
function checkName(name, text, place, value = null) {
    const why = (0,names/* whyNotAssigned */.A)(name, value);
    if (why !== null)
        (0,scope/* refuse */.TR)(place, text, `assigns ${name}, which ${why}`);
}

// EXTERNAL MODULE: ./build/decide/command/gaps.js
var command_gaps = __webpack_require__(48298);
;// CONCATENATED MODULE: ./build/decide/command/assignment.js





/**
 * Reads `NAME=value`, `NAME+=value`, `NAME[i]=value` and `NAME=(…)`; its text counts as accounted for. `lasts`: it
 * is sure to be made and outlives the command. `declares`: it is an argument of `declare` or its kin.
 */
function readAssignment(node, place, lasts, declares = false) {
    const { source } = place.region;
    const text = source.slice(node.pos, node.end);
    const { name, index, value, append } = node;
    const target = `${name}${index === undefined ? '' : `[${source.slice(index.pos, index.end)}]`}${append === true ? '+' : ''}=`;
    if (text !== node.text ||
        !/^[A-Za-z_]\w*$/.test(name) ||
        !text.startsWith(target) ||
        value.pos !== node.pos + target.length) {
        (0,scope/* refuseSyntax */.Gr)(place, text);
        return;
    }
    if (append === true || index !== undefined)
        (0,scope/* bashOnly */.FM)(place, text);
    if (index !== undefined) {
        readSubscript(index, place);
        place.state.arrays.add(name);
    }
    if (value.end !== node.end)
        (0,scope/* refuseSyntax */.Gr)(place, text);
    if (value.type === 'Word') {
        const read = readWord(value, place);
        if (declares)
            noteDeclared(name, read, text, place);
        const raw = source.slice(value.pos, value.end).replace(/^"(.*)"$/s, '$1');
        const whole = append !== true && index === undefined;
        const certain = whole && lasts && (read.number || (0,arithmetic/* isNumber */.Et)(raw, place));
        // A number that isn't certain to be assigned is no text either.
        if (certain || !whole || !/^\$\(\([^()]*(?:\([^()]*\)[^()]*)*\)\)$/.test(raw)) {
            assigned(name, read.value, text, place, certain);
        }
        else
            checkName(name, text, place);
        place.region.words.push({ stretch: [node.pos, node.end], plain: `${target}${read.plain}` });
        return;
    }
    (0,scope/* bashOnly */.FM)(place, text);
    place.state.arrays.add(name);
    const stretches = [];
    for (const element of value.elements) {
        const raw = source.slice(element.pos, element.end);
        if (/^\[[^\]]*\]\+?=/.test(raw))
            (0,scope/* refuse */.TR)(place, raw, 'is a subscript in a list, which is evaluated');
        readWord(element, place);
        stretches.push([element.pos, element.end]);
    }
    const gaps = (0,command_gaps/* readGaps */.O)(source, value.pos + 1, value.end - 1, stretches);
    if (source[value.pos] !== '(' || source[value.end - 1] !== ')')
        (0,scope/* refuseSyntax */.Gr)(place, text);
    else if (!gaps.ok || gaps.tokens.some((token) => token.text !== '\n'))
        (0,scope/* refuseSyntax */.Gr)(place, text);
    assigned(name, null, text, place, false);
    place.region.words.push({ stretch: [node.pos, node.end], plain: text });
}
/**
 * A value of the form `(…)` that is given to an array by `declare` is expanded once more, quoted or not. Whether the
 * variable is one is known at the end.
 */
function noteDeclared(name, value, text, place) {
    const known = value.value ?? value.lead;
    if (known.startsWith('('))
        (0,scope/* refuse */.TR)(place, text, 'is a list in quotes, which is expanded once more');
    else if (value.value === null && known === '')
        place.state.declared.set(name, text);
}

// EXTERNAL MODULE: ./build/decide/command/builtin-names.js
var builtin_names = __webpack_require__(7689);
// EXTERNAL MODULE: ./build/decide/command/options.js
var options = __webpack_require__(39773);
// EXTERNAL MODULE: ./build/decide/command/program.js + 3 modules
var program = __webpack_require__(31648);
// EXTERNAL MODULE: ./build/decide/command/reading.js
var reading = __webpack_require__(13343);
;// CONCATENATED MODULE: ./build/decide/command/test-builtin.js


const UNARY = /^-[b-hknprstuwxzGLNOS]$/;
const BINARY = /^(?:=|==|!=|<|>|-eq|-ne|-lt|-le|-gt|-ge|-nt|-ot|-ef)$/;
const EVALUATES = 'may turn out to be -v, which evaluates a subscript that can hide a command';
/**
 * Reads `test` and `[ … ]`. bash's own `-v` evaluates what follows it, so no word that isn't known may stand
 * where that operator could: each must be the operand of one that is known.
 */
function readTestBuiltin(name, args, place) {
    const operands = name === '[' && args[args.length - 1]?.value === ']' ? args.slice(0, -1) : args;
    const unknown = operands.filter((arg) => arg.value === null && !arg.number);
    for (const [index, arg] of operands.entries()) {
        const before = operands[index - 1]?.value ?? null;
        const after = operands[index + 1]?.value ?? null;
        if (arg.value === '-v' || arg.value === '-R') {
            const named = operands[index + 1];
            const harmless = operands.length === 1 || (0,names/* isName */.E)(named?.value ?? '');
            if (unknown.length > 0 || !harmless) {
                (0,scope/* refuse */.TR)(place, named?.text ?? arg.text, 'is evaluated as the name of a variable');
            }
        }
        if (!unknown.includes(arg))
            continue;
        if (arg.many) {
            (0,scope/* refuse */.TR)(place, arg.text, `${EVALUATES}; in quotes it is one word`);
            continue;
        }
        const alone = operands.length === 1 || (operands.length === 2 && before === '!');
        const operand = (before !== null && (UNARY.test(before) || BINARY.test(before))) ||
            (after !== null && BINARY.test(after));
        if (!alone && !operand)
            (0,scope/* refuse */.TR)(place, arg.text, EVALUATES);
    }
}

;// CONCATENATED MODULE: ./build/decide/command/variables.js








/** Builtins that set variables: under names that must be known, to values that must not be read as more. */
function readDeclaration(builtin, args, place) {
    const letters = builtin === 'export' ? 'npf' : 'aAgxrlupfFt';
    const fixed = builtin === 'readonly' || args.some((arg) => arg.value !== null && /^-\w*r/.test(arg.value));
    const listed = args.some((arg) => arg.value !== null && /^-\w*[aA]/.test(arg.value));
    let operands = false;
    for (const arg of args) {
        if (!operands && arg.value === '--')
            operands = true;
        else if (!operands && arg.value !== null && /^[-+]./.test(arg.value)) {
            if (![...arg.value.slice(1)].every((letter) => letters.includes(letter))) {
                (0,scope/* refuse */.TR)(place, `${builtin} ${arg.text}`, 'gives a variable a meaning beyond its value');
            }
        }
        else
            declare(arg, place);
        const name = arg.assigns ?? /^[A-Za-z_]\w*/.exec(arg.value ?? arg.lead)?.[0];
        // A later assignment to a variable that can't be changed fails.
        if (fixed && name !== undefined)
            place.state.texts.add(name);
        if (listed && name !== undefined)
            place.state.arrays.add(name);
    }
}
function declare(arg, place) {
    // An assignment that the parser saw as one has been read already.
    if (arg.assigns !== null)
        return;
    const match = /^([A-Za-z_]\w*)(\+?=)?/.exec(arg.value ?? arg.lead);
    const [, name = '', operator] = match ?? [];
    if (arg.value !== null && (0,names/* isName */.E)(arg.value))
        return;
    if (match === null || operator === undefined || arg.many) {
        (0,scope/* refuse */.TR)(place, arg.text, 'is declared as a variable, and is no plain name of one');
        return;
    }
    const value = arg.value === null ? null : arg.value.slice(name.length + operator.length);
    assigned(name, value, arg.text, place);
    noteDeclared(name, { value, lead: arg.lead.slice(name.length + operator.length) }, arg.text, place);
}
function readNames(args, rules, namesAfter, place, lists = false) {
    const read = (0,options/* readOptions */.T)(args, rules);
    if (!read.ok) {
        (0,scope/* refuse */.TR)(place, read.arg.text, read.reason);
        return;
    }
    const named = read.options
        .filter((option) => namesAfter.includes(option.name))
        .map((option) => option.value);
    for (const arg of [...named, ...read.rest]) {
        if (arg === null)
            continue;
        setsVariable(arg, place);
        if (lists || named.includes(arg))
            place.state.arrays.add(arg.value ?? '');
    }
    if (named.length === 0 && read.rest.length === 0) {
        for (const name of ['REPLY', 'MAPFILE'])
            assigned(name, null, name, place);
    }
}
function readPrintf(args, place) {
    const [first, second] = args;
    if (first === undefined)
        return;
    if (first.value === '-v')
        setsVariable(second, place);
    else if (first.value === null && (0,reading/* mayBeOption */._1)(first)) {
        (0,scope/* refuse */.TR)(place, first.text, 'may turn out to be the option -v of printf; a format of its own before it would not');
    }
    else if (first.value !== null && /^-v./.test(first.value))
        setsVariable((0,reading/* staticArg */.$P)(first.value.slice(2)), place);
}
function readUnset(args, place) {
    for (const arg of args) {
        if (arg.value === '-v')
            continue;
        if (arg.value === null || !(0,names/* isName */.E)(arg.value)) {
            (0,scope/* refuse */.TR)(place, `unset ${arg.text}`, 'is no plain name of a variable');
            continue;
        }
        const why = (0,names/* whyNotAssigned */.A)(arg.value, null);
        if (why !== null && arg.value !== 'IFS')
            (0,scope/* refuse */.TR)(place, `unset ${arg.text}`, `takes away what ${why}`);
        place.state.unset.add(arg.value);
        place.state.texts.add(arg.value);
    }
}
function readWait(args, place) {
    for (const [index, arg] of args.entries()) {
        if (arg.value === '-p') {
            setsVariable(args[index + 1], place);
            return;
        }
        if (arg.value !== null
            ? /^-.*p/.test(arg.value)
            : args.length > 1 && (0,reading/* mayBeOption */._1)(arg) && !(0,arithmetic/* isNumber */.Et)(arg.text, place)) {
            (0,scope/* refuse */.TR)(place, `wait ${arg.text}`, 'may set a variable whose name is not known');
            return;
        }
        if (arg.value === null && arg.many && (0,reading/* mayBeOption */._1)(arg)) {
            (0,scope/* refuse */.TR)(place, `wait ${arg.text}`, 'may set a variable whose name is not known; in quotes it would not');
            return;
        }
    }
}

;// CONCATENATED MODULE: ./build/decide/command/builtins.js










const SHELL_OPTIONS = new Set('allexport errexit errtrace functrace noclobber noexec noglob nounset pipefail verbose xtrace'.split(' '));
const SHOPT = new Set('dotglob globstar inherit_errexit lastpipe nocaseglob nullglob xpg_echo'.split(' '));
/** Reads a builtin of the shell. Those that start nothing and change no meaning are permitted; the rest is read or refused. */
function readBuiltin(name, args, input, place) {
    switch (name) {
        case ':':
        case 'bg':
        case 'break':
        case 'caller':
        case 'continue':
        case 'dirs':
        case 'disown':
        case 'echo':
        case 'exit':
        case 'false':
        case 'fg':
        case 'help':
        case 'kill':
        case 'logout':
        case 'pwd':
        case 'return':
        case 'shift':
        case 'suspend':
        case 'times':
        case 'true':
        case 'type':
        case 'ulimit':
        case 'umask':
        case 'unalias':
            return;
        case 'cd':
        case 'pushd':
        case 'popd':
            place.state.reading.moved = true;
            return;
        case 'test':
        case '[':
            readTestBuiltin(name, args, place);
            return;
        case 'eval':
            readEval(args, place);
            return;
        case 'exec':
            readExec(args, input, place);
            return;
        case 'command':
            readCommandBuiltin(args, input, place);
            return;
        case 'builtin': {
            const [first] = args;
            if (first === undefined)
                return;
            if (first.value !== null && (0,builtin_names/* isBuiltin */.i)(first.value, place.state.shell)) {
                readBuiltin(first.value, args.slice(1), input, place);
            }
            else
                (0,scope/* refuse */.TR)(place, first.text, 'is not known to be a builtin');
            return;
        }
        case 'trap':
            readTrap(args, place);
            return;
        case 'set':
            readSet(args, place);
            return;
        case 'shopt':
            readShopt(args, place);
            return;
        case 'export':
        case 'readonly':
        case 'local':
        case 'declare':
        case 'typeset':
            readDeclaration(name, args, place);
            return;
        case 'read':
            readNames(args, { flags: 'rse', valued: 'adinNptu' }, 'a', place);
            return;
        case 'mapfile':
        case 'readarray':
            // -C names a command that is run for every so many lines.
            readNames(args, { flags: 't', valued: 'dnOsu' }, '', place, true);
            return;
        case 'printf':
            readPrintf(args, place);
            return;
        case 'getopts':
            setsVariable(args[1], place);
            if (args[0] !== undefined && (0,reading/* mayBeOption */._1)(args[0]) && args[0].value === null) {
                (0,scope/* refuse */.TR)(place, args[0].text, 'may turn out to be an option');
            }
            return;
        case 'let':
            for (const arg of args) {
                if (arg.value === null)
                    (0,scope/* refuse */.TR)(place, arg.text, 'is evaluated as arithmetic, which can hide a command');
                else
                    (0,arithmetic/* readArithmetic */.pU)(arg.value, place);
            }
            return;
        case 'unset':
            readUnset(args, place);
            return;
        case 'wait':
            readWait(args, place);
            return;
        case 'jobs':
            if (args.some((arg) => arg.value === null || /^-.*x/.test(arg.value))) {
                (0,scope/* refuse */.TR)(place, 'jobs', 'can start a command with -x');
            }
            return;
        case 'hash':
            if (args.length > 0 && !(args.length === 1 && args[0]?.value === '-r')) {
                (0,scope/* refuse */.TR)(place, `hash ${args[0]?.text ?? ''}`, 'can change which program a name means');
            }
            return;
        default:
            (0,scope/* refuse */.TR)(place, name, REFUSED.get(name) ?? 'is a builtin that is not read');
    }
}
const REFUSED = new Map([
    ['.', 'runs a file whose content is not known'],
    ['source', 'runs a file whose content is not known'],
    ['alias', 'changes what a name means'],
    ['enable', 'changes which names are builtins'],
    ['bind', 'can run commands'],
    ['complete', 'can run commands'],
    ['compgen', 'can run commands'],
    ['compopt', 'can run commands'],
    ['fc', 'runs commands of the history'],
    ['history', 'changes the history, which is run again'],
]);
function readEval(args, place) {
    const code = args[0]?.value === '--' ? args.slice(1) : args;
    const unknown = code.find((arg) => arg.value === null);
    if (unknown !== undefined)
        (0,scope/* refuse */.TR)(place, unknown.text, 'is run by eval and not known before');
    else
        readText(code.map((arg) => arg.value).join(' '), place);
}
function readExec(args, input, place) {
    const read = (0,options/* readOptions */.T)(args, { flags: 'l', valued: 'a' });
    if (!read.ok)
        (0,scope/* refuse */.TR)(place, read.arg.text, `${read.reason} of exec`);
    else if (read.rest.length > 0)
        startNamed(read.rest, input, place);
}
function readCommandBuiltin(args, input, place) {
    const read = (0,options/* readOptions */.T)(args, { flags: 'vV', valued: '' });
    if (!read.ok) {
        (0,scope/* refuse */.TR)(place, read.arg.text, `${read.reason} of command`);
        return;
    }
    if (read.options.length > 0 || read.rest.length === 0)
        return;
    runWords(read.rest, input, place, { functions: false });
}
/** Starts a program by name, past functions and builtins. */
function startNamed(words, input, place) {
    const [name, ...args] = words;
    if (name === undefined)
        return;
    if (name.value === null)
        (0,scope/* refuse */.TR)(place, name.text, 'is not known before it runs, and names a command');
    else
        (0,program/* startProgram */.X)([(0,reading/* staticArg */.$P)(name.value), ...args], input, place);
}
function readTrap(args, place) {
    const rest = args[0]?.value === '--' ? args.slice(1) : args;
    const [code] = rest;
    if (code === undefined)
        return;
    if (code.value === null) {
        (0,scope/* refuse */.TR)(place, code.text, 'is run by trap and not known before; in single quotes it would be');
    }
    else if (code.value === '-' ||
        code.value === '' ||
        /^-[lp]$/.test(code.value) ||
        /^\d+$/.test(code.value)) {
        return;
    }
    else if (code.value.startsWith('-'))
        (0,scope/* refuse */.TR)(place, code.text, 'is an option of trap that is not read');
    else {
        const { line } = place.state;
        const outer = line.mayFail;
        line.mayFail = false;
        readText(code.value, place);
        if (line.mayFail)
            (0,scope/* refuse */.TR)(place, code.text, 'may fail at any time, and skip what stands beside it');
        line.mayFail ||= outer;
    }
}
function readSet(args, place) {
    for (let at = 0; at < args.length; at++) {
        const arg = args[at];
        if (arg === undefined || arg.value === '--' || arg.value === '-')
            return;
        if (arg.value === null) {
            if ((0,reading/* mayBeOption */._1)(arg) || arg.lead.startsWith('+'))
                (0,scope/* refuse */.TR)(place, arg.text, 'may turn out to be an option of set');
            return;
        }
        if (!/^[-+]./.test(arg.value))
            return;
        if (!/^[-+][abeEfTuvxCmno]+$/.test(arg.value)) {
            (0,scope/* refuse */.TR)(place, `set ${arg.text}`, 'changes how the shell reads');
            return;
        }
        for (const letter of arg.value.slice(1)) {
            if (letter !== 'o')
                continue;
            const option = args[++at];
            if (option !== undefined && !SHELL_OPTIONS.has(option.value ?? '')) {
                (0,scope/* refuse */.TR)(place, `set -o ${option.text}`, 'changes how the shell reads');
            }
        }
    }
}
function readShopt(args, place) {
    for (const arg of args) {
        if (arg.value === null || !(/^-[supq]+$/.test(arg.value) || SHOPT.has(arg.value))) {
            (0,scope/* refuse */.TR)(place, `shopt ${arg.text}`, 'changes how the shell reads');
        }
    }
}

;// CONCATENATED MODULE: ./build/decide/command/redirect.js





const BASH_OPERATORS = new Set(['&>', '&>>']);
/** Reads redirections: their targets may hold commands. Gives what standard input becomes. */
function readRedirects(redirects, place) {
    let input = { from: 'outside' };
    for (const redirect of redirects) {
        const { descriptor } = redirect;
        if (descriptor !== undefined) {
            const text = place.region.source.slice(descriptor.pos, descriptor.end);
            place.region.words.push({ stretch: [descriptor.pos, descriptor.end], plain: text });
            if (descriptor.type === 'FileDescriptor') {
                if (!/^\d+$/.test(text))
                    (0,scope/* refuseSyntax */.Gr)(place, text);
            }
            else {
                (0,scope/* bashOnly */.FM)(place, text);
                if (text !== `{${descriptor.name}}` || !(0,names/* isName */.E)(descriptor.name))
                    (0,scope/* refuseSyntax */.Gr)(place, text);
                assigned(descriptor.name, null, text, place);
            }
        }
        const read = readRedirect(redirect, place);
        const reads = redirect.operator.startsWith('<');
        const number = descriptor?.type === 'FileDescriptor' ? descriptor.value : reads ? 0 : 1;
        if (number === 0)
            input = input.from === 'outside' ? read : { from: 'unknown' };
    }
    return input;
}
function readRedirect(redirect, place) {
    switch (redirect.type) {
        case 'Redirect': {
            if (BASH_OPERATORS.has(redirect.operator))
                (0,scope/* bashOnly */.FM)(place, redirect.operator);
            if (redirect.target === undefined) {
                (0,scope/* refuseSyntax */.Gr)(place, redirect.operator);
                return { from: 'unknown' };
            }
            const target = cover(redirect.target, place);
            if (redirect.operator === '>&' || redirect.operator === '<&') {
                if (!/^(?:\d+-?|-)$/.test(target.value ?? ''))
                    (0,scope/* bashOnly */.FM)(place, target.text);
                // bash expands such a target twice, so that even a quoted text in it is run.
                if (!target.number && !/^[\w./+,:@%=-]+$/.test(target.value ?? '')) {
                    (0,scope/* refuse */.TR)(place, target.text, `is expanded twice after ${redirect.operator}, and can hide a command`);
                }
            }
            if (isNetwork(target))
                (0,scope/* refuse */.TR)(place, target.text, 'is a connection that the shell itself would make');
            return { from: 'unknown' };
        }
        case 'HereString': {
            (0,scope/* bashOnly */.FM)(place, '<<<');
            if (redirect.target === undefined) {
                (0,scope/* refuseSyntax */.Gr)(place, '<<<');
                return { from: 'unknown' };
            }
            const { value } = cover(redirect.target, place);
            return value === null ? { from: 'unknown' } : { from: 'text', text: `${value}\n` };
        }
        case 'HereDoc':
            return readHereDocument(redirect, place);
    }
}
function isNetwork(target) {
    return /^\/+dev\/+(?:\.\/+)*(?:tcp|udp)(?:\/|$)/.test(target.value ?? target.lead);
}
function readHereDocument(node, place) {
    const { source, words } = place.region;
    const { delimiter, body, closing } = node;
    if (delimiter === undefined || closing === undefined) {
        (0,scope/* refuseSyntax */.Gr)(place, source.slice(node.pos, node.end), 'is a here-document without an end');
        return { from: 'unknown' };
    }
    const written = source.slice(delimiter.pos, delimiter.end);
    // Delimiters of plain letters, quoted in one piece or not at all, are those that all shells read alike.
    const match = /^(?:(['"])([\w.-]+)\1|\\?([\w.-]+))$/.exec(written);
    const quoted = match !== null && /^['"\\]/.test(written);
    const word = match?.[2] ?? match?.[3];
    if (word === undefined || quoted !== delimiter.quoted || word !== delimiter.value)
        (0,scope/* refuse */.TR)(place, written, 'is no plain end mark');
    const strips = node.operator === '<<-';
    const end = source.slice(closing.pos, closing.end);
    const text = source.slice(body.pos, body.end);
    const lines = text.split('\n').slice(0, -1);
    const ended = (line) => (strips ? line.replace(/^\t+/, '') : line) === word;
    if ((strips ? end.replace(/^\t+/, '') : end) !== word ||
        lines.some(ended) ||
        (text !== '' && !text.endsWith('\n'))) {
        (0,scope/* refuseSyntax */.Gr)(place, written, 'is the end mark of a here-document that cannot be accounted for');
    }
    words.push({ stretch: [delimiter.pos, delimiter.end], plain: delimiter.value });
    if (body.end > body.pos)
        words.push({ stretch: [body.pos, body.end], plain: text });
    words.push({ stretch: [closing.pos, closing.end], plain: word ?? end });
    const stripped = strips ? text.replace(/^\t+/gm, '') : text;
    if (quoted)
        return { from: 'text', text: stripped };
    const pieces = text === '' ? [] : readParts(body.parts, body.pos, body.end, place, 'here');
    const known = pieces.every((piece) => piece.value !== null) && !/[\\]/.test(text);
    return known ? { from: 'text', text: stripped } : { from: 'unknown' };
}

// EXTERNAL MODULE: ./build/decide/command/functions.js
var command_functions = __webpack_require__(2926);
;// CONCATENATED MODULE: ./build/decide/command/simple.js










const RESERVED = /^(?:if|then|else|elif|fi|for|in|do|done|while|until|case|esac|select|function|coproc|[{}!]|\[\[|\]\])$/;
/** Reads a simple command: assignments, redirections, and the builtin, function or program that it names. */
function readCommand(node, place) {
    const redirects = [];
    const redirected = [...node.prefix, ...node.suffix].some(({ type }) => type !== 'Assignment' && type !== 'Word');
    const lasts = node.name === undefined && !redirected;
    for (const part of node.prefix) {
        // Before a command's name it is for that command alone; beside a redirection it may not be made at all.
        if (part.type === 'Assignment') {
            readAssignment(part, place, lasts);
            const plain = part.index === undefined && part.value.type === 'Word';
            if (!plain && node.name !== undefined)
                (0,scope/* refuse */.TR)(place, part.text, 'gives a command a list, which is no variable');
        }
        else
            redirects.push(part);
    }
    const words = [];
    if (node.name !== undefined)
        words.push(cover(node.name, place));
    const name = words[0];
    for (const part of node.suffix) {
        if (part.type === 'Word')
            words.push(cover(part, place));
        else if (part.type === 'Assignment')
            words.push(assignmentWord(part, name, place, !redirected && isPlainDeclaration(words, place)));
        else
            redirects.push(part);
    }
    const input = readRedirects(redirects, place);
    if (name === undefined)
        return;
    // What the parser took for a name or a word, another shell may take for syntax.
    const joined = name.text.replace(/\\\n/g, '');
    if (RESERVED.test(joined) || /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/.test(joined)) {
        (0,scope/* refuseSyntax */.Gr)(place, name.text);
        return;
    }
    runWords(words, input, place, { functions: true });
}
/** `export A=b` and the like: an assignment that is an argument. For other commands it is a word like any other. */
function assignmentWord(node, name, place, lasts) {
    readAssignment(node, place, lasts, true);
    const covered = place.region.words[place.region.words.length - 1];
    const text = place.region.source.slice(node.pos, node.end);
    const plain = covered?.plain ?? text;
    if (!/^(?:export|declare|typeset|local|readonly|alias)$/.test(name?.value ?? '')) {
        (0,scope/* refuse */.TR)(place, text, 'is an assignment where none is expected');
    }
    return { text, value: null, lead: `${node.name}=`, many: false, number: false, assigns: node.name, plain };
}
/** Whether a declaration is sure to assign: without options, and `local` only where it is permitted. */
function isPlainDeclaration(words, place) {
    if (words[0]?.value === 'local' && !place.inFunction)
        return false;
    return words.every((word) => word.assigns !== null || (word.value !== null && !/^[-+]/.test(word.value)));
}
/** Runs words as the shell would: a function that is sure to be defined, a builtin, or a program. */
function runWords(words, input, place, { functions }) {
    const [name, ...args] = words;
    if (name === undefined)
        return;
    if (name.value === null) {
        (0,scope/* refuse */.TR)(place, name.text, 'is not known before it runs, and names a command');
        return;
    }
    if (functions && place.state.bodies.has(name.value)) {
        (0,command_functions/* callFunction */.Tx)(name.value, place);
        if (place.certain.functions.has(name.value))
            return;
    }
    if ((0,builtin_names/* isBuiltin */.i)(name.value, place.state.shell))
        readBuiltin(name.value, args, input, place);
    else
        (0,program/* startProgram */.X)([(0,reading/* staticArg */.$P)(name.value), ...args], input, place);
}
/** Notes a variable that a builtin sets, by a name that must be known. */
function setsVariable(arg, place) {
    if (arg === undefined)
        return;
    if (arg.value === null || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(arg.value)) {
        (0,scope/* refuse */.TR)(place, arg.text, 'is set as a variable, and is no plain name of one');
    }
    else
        assigned(arg.value, null, arg.text, place);
}

// EXTERNAL MODULE: ./build/decide/command/normal.js
var normal = __webpack_require__(64572);
;// CONCATENATED MODULE: ./build/decide/command/test-expression.js




const NUMERIC = new Set(['-eq', '-ne', '-lt', '-le', '-gt', '-ge']);
const test_expression_UNARY = /^-[a-zA-Z]$/;
const test_expression_BINARY = new Set([
    '=',
    '==',
    '!=',
    '=~',
    '<',
    '>',
    '-nt',
    '-ot',
    '-ef',
    ...NUMERIC,
]);
/** Reads `[[ … ]]`: its words, and what it evaluates (numbers as arithmetic, `-v` as a subscript). */
function readTest(node, place) {
    const { source } = place.region;
    const text = source.slice(node.pos, node.end);
    const { expression } = node;
    const blank = (from, to) => /^(?:[ \t\n]|\\\n)+$/.test(source.slice(from, to));
    const framed = text.startsWith('[[') && text.endsWith(']]');
    if (!framed || !blank(node.pos + 2, expression.pos) || !blank(expression.end, node.end - 2))
        (0,scope/* refuseSyntax */.Gr)(place, text);
    readExpression(expression, place);
    place.region.words.push({ stretch: [node.pos, node.end], plain: text });
}
function readExpression(node, place) {
    const { source } = place.region;
    const between = (from, to) => source.slice(from, to).replace(/\\\n|[ \t\n]/g, '');
    switch (node.type) {
        case 'TestUnary': {
            const implied = node.operand.pos === node.pos;
            if (!implied && (between(node.pos, node.operand.pos) !== node.operator || !test_expression_UNARY.test(node.operator))) {
                (0,scope/* refuseSyntax */.Gr)(place, source.slice(node.pos, node.end));
            }
            if (node.operand.end !== node.end)
                (0,scope/* refuseSyntax */.Gr)(place, source.slice(node.pos, node.end));
            const operand = readWord(node.operand, place, 'embedded');
            if (!implied && /^-[vR]$/.test(node.operator) && (operand.value === null || !(0,names/* isName */.E)(operand.value))) {
                (0,scope/* refuse */.TR)(place, operand.text, 'is evaluated as the name of a variable, and a subscript there can hide a command');
            }
            return;
        }
        case 'TestBinary': {
            const joined = between(node.left.end, node.right.pos);
            if (joined !== node.operator ||
                !test_expression_BINARY.has(joined) ||
                node.left.pos !== node.pos ||
                node.right.end !== node.end) {
                (0,scope/* refuseSyntax */.Gr)(place, source.slice(node.pos, node.end));
            }
            const left = readWord(node.left, place, 'embedded');
            const right = readWord(node.right, place, 'embedded');
            if (NUMERIC.has(node.operator))
                for (const side of [left, right])
                    readNumeric(side, place);
            return;
        }
        case 'TestLogical': {
            let at = node.pos;
            for (const [index, operand] of node.operands.entries()) {
                if (between(at, operand.pos) !== (index === 0 ? '' : node.operator))
                    (0,scope/* refuseSyntax */.Gr)(place, source.slice(node.pos, node.end));
                readExpression(operand, place);
                at = operand.end;
            }
            if (at !== node.end)
                (0,scope/* refuseSyntax */.Gr)(place, source.slice(node.pos, node.end));
            return;
        }
        case 'TestNot':
            if (!/^!+$/.test(between(node.pos, node.operand.pos)))
                (0,scope/* refuseSyntax */.Gr)(place, source.slice(node.pos, node.end));
            readExpression(node.operand, place);
            return;
        case 'TestGroup': {
            const { expression } = node;
            if (between(node.pos, expression.pos) !== '(' || between(expression.end, node.end) !== ')') {
                (0,scope/* refuseSyntax */.Gr)(place, source.slice(node.pos, node.end));
            }
            readExpression(expression, place);
            return;
        }
    }
}
function readNumeric(side, place) {
    if (side.number)
        return;
    if (side.value !== null)
        (0,arithmetic/* readArithmetic */.pU)(side.value, place);
    else
        (0,scope/* refuse */.TR)(place, side.text, 'is evaluated as arithmetic, which can hide a command; [ … ] compares it as it is');
}

;// CONCATENATED MODULE: ./build/decide/command/walk.js












const LONGEST = 1024 * 1024;
/** Parses and reads a whole text as a script. What is certain before it is certain in it, and the other way round. */
function readText(source, place) {
    const region = { source, words: [] };
    const at = { ...place, region, depth: place.depth + 1 };
    if (source.length > LONGEST) {
        (0,scope/* refuseSyntax */.Gr)(place, source.slice(0, 40), 'is longer than a mebibyte');
        return;
    }
    const control = /[^\P{Cc}\t\n]/u.exec(source)?.[0];
    if (control !== undefined) {
        const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
        const why = control === '\r'
            ? 'ends lines as DOS does, with a carriage return'
            : `holds the control character 0x${code}`;
        (0,scope/* refuseSyntax */.Gr)(place, source.slice(0, 40), why);
        return;
    }
    readScript((0,parser/* parse */.qg)(source), 0, source.length, at);
}
/** Reads a parsed script, and accounts for every character of its text from `start` to `end`. */
function readScript(script, start, end, place) {
    const { region, state } = place;
    const error = script.errors?.[0];
    if (error !== undefined) {
        const around = region.source.slice(Math.max(start, error.pos - 10), error.pos + 20);
        (0,scope/* refuseSyntax */.Gr)(place, around, `is not shell syntax (${error.message})`);
        return;
    }
    if (place.depth > scope/* DEEPEST */.FI) {
        (0,scope/* refuseSyntax */.Gr)(place, region.source.slice(start, start + 40), 'nests too deep to be read');
        return;
    }
    const inner = { ...place, region: { source: region.source, words: [] }, depth: place.depth + 1 };
    readLines(script.commands, inner);
    const { words } = inner.region;
    const gaps = (0,command_gaps/* readGaps */.O)(region.source, start, end, words.map((word) => word.stretch));
    if (!gaps.ok)
        (0,scope/* refuseSyntax */.Gr)(place, gaps.text);
    else
        state.reading.lines.push((0,normal/* normalised */.Z7)(words, gaps.tokens));
}
/** Reads a script's own statements, line by line: what a line that may fail makes certain ends with the line. */
function readLines(statements, place) {
    const { certain, region } = place;
    const { line } = place.state;
    const outer = line.mayFail;
    let before = (0,scope/* branch */.tk)(place).certain;
    line.mayFail = false;
    for (const [index, statement] of statements.entries()) {
        readStatement(statement, place);
        const next = statements[index + 1];
        const ends = next === undefined || region.source.slice(statement.end, next.pos).includes('\n');
        if (!ends)
            continue;
        if (line.mayFail) {
            keepOnly(certain.functions, before.functions);
            keepOnly(certain.numbers, before.numbers);
        }
        before = (0,scope/* branch */.tk)(place).certain;
        if (next !== undefined)
            line.mayFail = false;
    }
    line.mayFail ||= outer;
}
function keepOnly(set, kept) {
    for (const one of set)
        if (!kept.has(one))
            set.delete(one);
}
function readStatement({ command, background }, place) {
    const at = background === true ? (0,scope/* branch */.tk)(place) : place;
    if (command.type === 'AndOr') {
        for (const [index, part] of command.commands.entries()) {
            readPipeline(part, index === 0 ? at : (0,scope/* branch */.tk)(at));
        }
    }
    else
        readPipeline(command, at);
}
function readPipeline(node, place) {
    if (node.type !== 'Pipeline') {
        readNode(node, place);
        return;
    }
    for (const prefix of node.prefixes) {
        if (prefix.type === 'Time')
            (0,scope/* bashOnly */.FM)(place, 'time');
    }
    const first = node.prefixes[node.prefixes.length - 1];
    const command = node.commands[0];
    if (command === undefined)
        (0,scope/* refuseSyntax */.Gr)(place, place.region.source.slice(node.pos, node.end));
    else if (first !== undefined) {
        const apart = place.region.source.slice(first.end, command.pos).includes('\n');
        if (node.prefixes.length > 1 || apart)
            (0,scope/* refuseSyntax */.Gr)(place, place.region.source.slice(node.pos, node.end));
    }
    if (node.operators.includes('|&'))
        (0,scope/* bashOnly */.FM)(place, '|&');
    const alone = node.commands.length === 1;
    for (const each of node.commands)
        readNode(each, alone ? place : (0,scope/* branch */.tk)(place));
}
function readList(body, place) {
    for (const statement of body.commands)
        readStatement(statement, place);
}
function readNode(node, place) {
    switch (node.type) {
        case 'Command':
            readCommand(node, place);
            return;
        case 'Redirected':
            // Where a redirection fails, what it belongs to isn't run.
            readRedirects(node.redirects, place);
            readNode(node.command, (0,scope/* branch */.tk)(place));
            return;
        case 'Subshell':
            readList(node.body, (0,scope/* branch */.tk)(place));
            return;
        case 'BraceGroup':
            readList(node.body, place);
            return;
        case 'If':
            readList(node.clause, place);
            readList(node.then, (0,scope/* branch */.tk)(place));
            for (const elif of node.elif) {
                readList(elif.clause, (0,scope/* branch */.tk)(place));
                readList(elif.then, (0,scope/* branch */.tk)(place));
            }
            if (node.else !== undefined)
                readList(node.else, (0,scope/* branch */.tk)(place));
            return;
        case 'While': {
            // A break in the condition skips the rest of it.
            const inside = (0,scope/* branch */.tk)(place);
            readList(node.clause, inside);
            readList(node.body, (0,scope/* branch */.tk)(inside));
            return;
        }
        case 'For':
        case 'Select': {
            if (node.type === 'Select')
                (0,scope/* bashOnly */.FM)(place, 'select');
            const name = loopName(node.name, place);
            const words = (node.wordlist ?? []).map((word) => cover(word, place));
            const inside = (0,scope/* branch */.tk)(place);
            if (name !== null) {
                const counts = node.type === 'For' && words.length > 0 && words.every((word) => word.number && !word.many);
                const spread = words.every((word) => word.number || /^\{-?\d+\.\.-?\d+\}$/.test(word.text));
                assigned(name, null, name, inside, counts || (words.length > 0 && spread));
            }
            readList(node.body, inside);
            return;
        }
        case 'ArithmeticFor': {
            (0,scope/* bashOnly */.FM)(place, 'for ((');
            const header = place.region.source.slice(node.pos, node.body.pos);
            const match = /^for[ \t]*\(\(([^;]*);([^;]*);([^;]*?)\)\)[ \t\n;]*(?:do\b|\{)?[ \t\n]*$/.exec(header);
            if (match === null) {
                (0,scope/* refuseSyntax */.Gr)(place, header);
                return;
            }
            const from = node.pos + header.indexOf('((');
            place.region.words.push({
                stretch: [from, node.pos + header.lastIndexOf('))') + 2],
                plain: header.trim(),
            });
            const inside = (0,scope/* branch */.tk)(place);
            (0,arithmetic/* readCounter */.zO)(match[1] ?? '', inside);
            (0,arithmetic/* readArithmetic */.pU)(match[2] ?? '', inside);
            readList(node.body, (0,scope/* branch */.tk)(inside));
            (0,arithmetic/* readArithmetic */.pU)(match[3] ?? '', inside);
            return;
        }
        case 'Case':
            cover(node.word, place);
            for (const item of node.items) {
                if (item.terminator === ';&' || item.terminator === ';;&')
                    (0,scope/* bashOnly */.FM)(place, item.terminator);
                for (const pattern of item.pattern)
                    cover(pattern, (0,scope/* branch */.tk)(place));
                readList(item.body, (0,scope/* branch */.tk)(place));
            }
            return;
        case 'TestCommand':
            (0,scope/* bashOnly */.FM)(place, '[[');
            readTest(node, (0,scope/* branch */.tk)(place));
            return;
        case 'ArithmeticCommand': {
            (0,scope/* bashOnly */.FM)(place, '((');
            const text = place.region.source.slice(node.pos, node.end);
            const body = /^\(\(([\s\S]*)\)\)$/.exec(text);
            if (body === null)
                (0,scope/* refuseSyntax */.Gr)(place, text);
            else
                (0,arithmetic/* readCounter */.zO)(body[1] ?? '', place);
            place.region.words.push({ stretch: [node.pos, node.end], plain: text });
            return;
        }
        case 'Function':
            (0,command_functions/* defineFunction */.Oh)(node, place);
            return;
        case 'Coproc': {
            (0,scope/* bashOnly */.FM)(place, 'coproc');
            if (node.name !== undefined) {
                const name = cover(node.name, place);
                if (name.value === null || !(0,names/* isName */.E)(name.value))
                    (0,scope/* refuse */.TR)(place, name.text, 'is no plain name');
                else
                    assigned(name.value, null, name.text, place);
            }
            if (node.body.type === 'CompoundList')
                (0,scope/* refuseSyntax */.Gr)(place, 'coproc');
            else
                readNode(node.body, (0,scope/* branch */.tk)(place));
            return;
        }
    }
}
/** Reads a word of a command and notes that its text is accounted for. */
function cover(word, place, standing) {
    const arg = readWord(word, place, standing);
    place.region.words.push({ stretch: [word.pos, word.end], plain: arg.plain });
    return arg;
}
function loopName(word, place) {
    const name = cover(word, place);
    if (name.value !== null && name.text === name.value && (0,names/* isName */.E)(name.value))
        return name.value;
    (0,scope/* refuse */.TR)(place, name.text, 'is no plain name of a variable');
    return null;
}


/***/ })

};
;