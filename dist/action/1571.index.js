"use strict";
exports.id = 1571;
exports.ids = [1571];
exports.modules = {

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandStep: () => (/* binding */ commandStep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cli/errors.js
var errors = __webpack_require__(50422);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
;// CONCATENATED MODULE: ./build/cli/registry.js
/**
 * Every command, in the order of the help. A module is imported only when its command is asked for, so that
 * `lint` never pays for the engine. To add one: write `commands/NAME.ts` that exports
 * `command = defineCommand({…})` and add its line here.
 */
const COMMANDS = [
    {
        name: 'init',
        summary: 'write a first policy',
        load: () => __webpack_require__.e(/* import() */ 5412).then(__webpack_require__.bind(__webpack_require__, 55412)),
    },
    {
        name: 'lint',
        summary: 'check policies and say what is wrong or unwise',
        load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(7146), __webpack_require__.e(2507), __webpack_require__.e(9371), __webpack_require__.e(8739)]).then(__webpack_require__.bind(__webpack_require__, 28739)),
    },
    {
        name: 'test',
        summary: "run policies' own tests",
        load: () => __webpack_require__.e(/* import() */ 6350).then(__webpack_require__.bind(__webpack_require__, 46350)),
    },
    {
        name: 'explain',
        summary: 'say whether something is permitted, and which line decides',
        load: () => __webpack_require__.e(/* import() */ 4579).then(__webpack_require__.bind(__webpack_require__, 76960)),
    },
    {
        name: 'run',
        summary: 'run a command in a sandbox made from a policy',
        load: () => __webpack_require__.e(/* import() */ 2853).then(__webpack_require__.bind(__webpack_require__, 32853)),
    },
    {
        name: 'session',
        summary: 'keep one sandbox open for many commands, JSON lines in and out',
        load: () => __webpack_require__.e(/* import() */ 9833).then(__webpack_require__.bind(__webpack_require__, 79833)),
    },
    {
        name: 'apply',
        summary: 'check an audit artifact and its patch again, then apply it',
        load: () => __webpack_require__.e(/* import() */ 9280).then(__webpack_require__.bind(__webpack_require__, 69280)),
    },
    {
        name: 'compile',
        summary: 'turn a policy into a plan for an enforcer, and say who enforces what',
        load: () => Promise.all(/* import() */[__webpack_require__.e(5750), __webpack_require__.e(5342)]).then(__webpack_require__.bind(__webpack_require__, 2674)),
    },
    {
        name: 'check',
        summary: 'hold a change to the code against a policy',
        load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(7146), __webpack_require__.e(1548)]).then(__webpack_require__.bind(__webpack_require__, 71548)),
    },
    {
        name: 'diff',
        summary: 'say what a policy permits more and less than another',
        load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(7146), __webpack_require__.e(2507), __webpack_require__.e(6892)]).then(__webpack_require__.bind(__webpack_require__, 48433)),
    },
    {
        name: 'verify',
        summary: 'try what a policy forbids in a real sandbox made from it',
        load: () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(7146), __webpack_require__.e(2350), __webpack_require__.e(5750), __webpack_require__.e(8993), __webpack_require__.e(4432), __webpack_require__.e(899), __webpack_require__.e(3621), __webpack_require__.e(5357), __webpack_require__.e(5244)]).then(__webpack_require__.bind(__webpack_require__, 28955)),
    },
    {
        name: 'doctor',
        summary: 'say what this host can enforce, and what would help',
        load: () => Promise.all(/* import() */[__webpack_require__.e(5750), __webpack_require__.e(4619)]).then(__webpack_require__.bind(__webpack_require__, 92901)),
    },
    {
        name: 'audit',
        summary: 'read, check, repeat and learn from what a run left in its log',
        load: () => __webpack_require__.e(/* import() */ 7223).then(__webpack_require__.bind(__webpack_require__, 87223)),
    },
    {
        name: 'vm',
        summary: 'make and keep what virtual machines are started from',
        load: () => __webpack_require__.e(/* import() */ 8819).then(__webpack_require__.bind(__webpack_require__, 8819)),
    },
    {
        name: 'clean',
        summary: 'remove leftovers of killed runs',
        load: () => __webpack_require__.e(/* import() */ 2121).then(__webpack_require__.bind(__webpack_require__, 82121)),
    },
    {
        name: 'schema',
        summary: "print the policy's JSON Schema",
        load: () => __webpack_require__.e(/* import() */ 5745).then(__webpack_require__.bind(__webpack_require__, 75745)),
    },
];

// EXTERNAL MODULE: ./build/cli/version.js
var version = __webpack_require__(5537);
;// CONCATENATED MODULE: ./build/cli/main.js




/** The exit code when the tool itself fails, where a command names no other: never a pass, and no other code's meaning. */
const TOOL_FAILED = 70;
/**
 * Runs one command line and gives its exit code (contract.md, "Exit codes"). Never throws and never ends the
 * process: whoever calls it does that.
 */
async function main(argv, io) {
    let failureCode = TOOL_FAILED;
    try {
        return await dispatch(argv, COMMANDS, [], io, (command) => {
            failureCode = command.failureCode ?? TOOL_FAILED;
        });
    }
    catch (error) {
        return await report(error, failureCode, io).catch(() => failureCode);
    }
}
async function dispatch(argv, entries, parents, io, chosen) {
    const [name, ...args] = argv;
    const group = parents.length > 0 ? `${parents.join(' ')} ` : '';
    if (parents.length === 0) {
        if (name === undefined) {
            await (0,cli_io/* write */.M)(io.stderr, (await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654))).topHelp(entries));
            return 2;
        }
        if (name === '--help' || name === '-h' || name === 'help')
            return await help(args, entries, io);
        if (name === '--version' || name === '-V') {
            await (0,cli_io/* write */.M)(io.stdout, `${version/* VERSION */.x}\n`);
            return 0;
        }
    }
    const entry = entries.find((candidate) => candidate.name === name);
    if (name === undefined || entry === undefined) {
        const { nearest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 66905));
        const names = entries.map((candidate) => candidate.name);
        const near = name === undefined ? null : nearest(name, names);
        if (name === undefined)
            throw new errors/* UsageError */.eb(`${group}needs one of ${names.join(', ')}`);
        throw new errors/* UsageError */.eb(name.startsWith('-')
            ? `no option ${JSON.stringify(name)} here`
            : `no command ${JSON.stringify(group + name)}`, near === null ? { help: `There is: ${names.join(', ')}.` } : { near: `${group}${near}` });
    }
    const { command } = await entry.load();
    if (isGroup(command)) {
        if (args[0] === '--help' || args[0] === '-h') {
            await (0,cli_io/* write */.M)(io.stdout, (await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654))).groupHelp(command, parents));
            return 0;
        }
        return await dispatch(args, command.commands, [...parents, command.name], io, chosen);
    }
    chosen(command);
    const { parseArguments } = await __webpack_require__.e(/* import() */ 2422).then(__webpack_require__.bind(__webpack_require__, 22422));
    const parsed = parseArguments(command, args);
    if (parsed === 'help') {
        await (0,cli_io/* write */.M)(io.stdout, (await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654))).commandHelp(command, parents));
        return 0;
    }
    return await command.run(parsed, io);
}
/** `help`, `help COMMAND`: the same as `COMMAND --help`. */
async function help(args, entries, io) {
    if (args.length > 0)
        return await dispatch([...args, '--help'], entries, [], io, () => undefined);
    await (0,cli_io/* write */.M)(io.stdout, (await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654))).topHelp(entries));
    return 0;
}
function isGroup(command) {
    return 'commands' in command;
}
/** F2: an error that is reported is an exit code too. Paths and arguments are shown with their escapes made visible. */
async function report(error, failureCode, io) {
    const { visible } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6257));
    if (error instanceof errors/* UsageError */.eb) {
        const hint = error.help === null ? '' : `${visible(error.help)}\n`;
        await (0,cli_io/* write */.M)(io.stderr, `sandbox-policy: ${visible(error.message)}\n${hint}See: sandbox-policy --help\n`);
        return 2;
    }
    if (error instanceof errors/* UnreadableFile */.ie) {
        await (0,cli_io/* write */.M)(io.stderr, `sandbox-policy: ${visible(error.message)}\n`);
        return 3;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const shown = text.split('\n').map(visible).join('\n');
    await (0,cli_io/* write */.M)(io.stderr, `sandbox-policy: this is a fault of sandbox-policy itself, please report it:\n${shown}\n`);
    return failureCode;
}

// EXTERNAL MODULE: ./build/cli/home.js
var cli_home = __webpack_require__(28230);
// EXTERNAL MODULE: ./build/action/policy-source.js + 2 modules
var policy_source = __webpack_require__(43163);
// EXTERNAL MODULE: ./build/action/temporary.js
var temporary = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/action/workflow.js
var workflow = __webpack_require__(3398);
;// CONCATENATED MODULE: ./build/action/command-step.js







/** A file can't be read (docs/cli.md). */
const UNREADABLE = 3;
const BAD_USAGE = 2;
/**
 * The commands that run no code of anybody's: the command line's own, with annotations as their output.
 *
 * @returns Their exit code, which the step has too.
 */
async function commandStep(io, inputs) {
    const code = await run(io, inputs);
    (0,workflow/* setOutput */.uH)(io, 'exit-code', String(code));
    return code;
}
async function run(io, inputs) {
    const workspace = io.env['GITHUB_WORKSPACE'] ?? io.cwd;
    const call = (argv) => main(argv, { ...io, cwd: workspace });
    const format = ['--format', 'github', '--fail-on', inputs.failOn];
    switch (inputs.command) {
        case 'lint': {
            const files = inputs.policy === null ? [] : [inputs.policy];
            const floor = inputs.floor === null ? [] : ['--floor', inputs.floor];
            return await call(['lint', ...format, ...floor, ...files]);
        }
        case 'diff':
            return await withPolicy(io, inputs, workspace, ({ base, path }) => call(['diff', base, path, ...format]));
        case 'check':
            return await withPolicy(io, inputs, workspace, ({ base, commit }) => call(['check', ...format, '--policy', base, '--base', commit]));
        case 'verify': {
            const tier = inputs.tier === null ? [] : ['--tier', inputs.tier];
            return await withPolicy(io, inputs, workspace, ({ base }) => call(['verify', base, ...tier]));
        }
        case 'run':
            await (0,workflow/* annotate */.fz)(io, 'error', 'command: run has no script');
            return BAD_USAGE;
    }
}
/** Puts the policy that counts for this event into files, with what it names beside it, for a command to read. */
async function withPolicy(io, inputs, workspace, work) {
    const home = (0,cli_home/* homeOf */.l)(io);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,temporary/* temporaryFolder */.yy)(io, home), 'command-'));
    try {
        const sourced = await (0,policy_source/* sourcePolicy */.Q)(io, inputs, { workspace, home, temporary: folder });
        const { at } = sourced;
        if (at === null || at.commit === null || sourced.loaded === null)
            return await refuse(io, sourced);
        for (const [path, text] of sourced.files) {
            const file = (0,external_node_path_.join)(folder, 'base', path);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
            (0,external_node_fs_.writeFileSync)(file, text);
        }
        await (0,workflow/* say */.cv)(io, `policy ${sourced.says ?? at.path}`);
        return await work({ base: (0,external_node_path_.join)(folder, 'base', at.path), path: at.path, commit: at.commit });
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function refuse(io, { problems, says }) {
    const shown = problems.length > 0
        ? problems.map(({ file, line, message, fix }) => ({
            place: file === null ? null : { file, line },
            text: fix === null ? message : `${message}\nTo fix it: ${fix}.`,
        }))
        : [
            {
                place: null,
                text: `${says ?? 'the policy'} is the change's own, which is not held against itself`,
            },
        ];
    for (const { place, text } of shown)
        await (0,workflow/* annotate */.fz)(io, 'error', text, { place });
    return UNREADABLE;
}


/***/ }),

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** package.json's version; a test holds the two together, so that no start pays for reading that file. */
const VERSION = '0.1.0';


/***/ })

};
;