"use strict";
exports.id = 8680;
exports.ids = [8680];
exports.modules = {

/***/ 50422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   ie: () => (/* binding */ UnreadableFile)
/* harmony export */ });
/** The command line can't be understood: exit 2. */
class UsageError extends Error {
    name = 'UsageError';
    /** What to write instead, one sentence; null when there is nothing to add. */
    help;
    constructor(message, hint = {}) {
        super(message);
        this.help = hint.help ?? (hint.near ? `Did you mean ${hint.near}?` : null);
    }
}
/** A file that was named can't be read or written: exit 3. */
class UnreadableFile extends Error {
    path;
    name = 'UnreadableFile';
    constructor(path, reason, options) {
        super(`${path}: ${reason}`, options);
        this.path = path;
    }
}
/** The reason of a file system error in words, without the path and the call. */
function reasonOf(error) {
    const code = error?.code;
    switch (code) {
        case 'ENOENT':
            return 'no such file';
        case 'EACCES':
        case 'EPERM':
            return 'permission denied';
        case 'EISDIR':
            return 'it is a folder, not a file';
        case 'EEXIST':
        case 'ENOTDIR':
            return 'a part of its path is not a folder';
        case 'ELOOP':
            return 'too many symbolic links';
        case 'EROFS':
            return 'the file system is read-only';
        case 'ENOSPC':
            return 'no space left on the device';
        default:
            return error instanceof Error ? error.message : String(error);
    }
}


/***/ }),

/***/ 28680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

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
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(298), __webpack_require__.e(6660), __webpack_require__.e(2714), __webpack_require__.e(6673), __webpack_require__.e(7146), __webpack_require__.e(2507), __webpack_require__.e(9371), __webpack_require__.e(9561)]).then(__webpack_require__.bind(__webpack_require__, 28739)),
    },
    {
        name: 'test',
        summary: "run policies' own tests",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6660), __webpack_require__.e(2714), __webpack_require__.e(6673), __webpack_require__.e(2086)]).then(__webpack_require__.bind(__webpack_require__, 46350)),
    },
    {
        name: 'explain',
        summary: 'say whether something is permitted, and which line decides',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6660), __webpack_require__.e(2714), __webpack_require__.e(6673), __webpack_require__.e(6617)]).then(__webpack_require__.bind(__webpack_require__, 54579)),
    },
    {
        name: 'run',
        summary: 'run a command in a sandbox made from a policy',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6673), __webpack_require__.e(2853)]).then(__webpack_require__.bind(__webpack_require__, 32853)),
    },
    {
        name: 'session',
        summary: 'keep one sandbox open for many commands, JSON lines in and out',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6660), __webpack_require__.e(2714), __webpack_require__.e(6673), __webpack_require__.e(499), __webpack_require__.e(9833)]).then(__webpack_require__.bind(__webpack_require__, 79833)),
    },
    {
        name: 'apply',
        summary: 'check an audit artifact and its patch again, then apply it',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6660), __webpack_require__.e(2714), __webpack_require__.e(6673), __webpack_require__.e(9240)]).then(__webpack_require__.bind(__webpack_require__, 69280)),
    },
    {
        name: 'compile',
        summary: 'turn a policy into a plan for an enforcer, and say who enforces what',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6660), __webpack_require__.e(2714), __webpack_require__.e(6673), __webpack_require__.e(4515), __webpack_require__.e(7475), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 2674)),
    },
    {
        name: 'check',
        summary: 'hold a change to the code against a policy',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(298), __webpack_require__.e(6660), __webpack_require__.e(2714), __webpack_require__.e(6673), __webpack_require__.e(4515), __webpack_require__.e(7146), __webpack_require__.e(5372)]).then(__webpack_require__.bind(__webpack_require__, 71548)),
    },
    {
        name: 'diff',
        summary: 'say what a policy permits more and less than another',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(298), __webpack_require__.e(6660), __webpack_require__.e(2714), __webpack_require__.e(6673), __webpack_require__.e(4515), __webpack_require__.e(7146), __webpack_require__.e(2507), __webpack_require__.e(6324)]).then(__webpack_require__.bind(__webpack_require__, 55465)),
    },
    {
        name: 'verify',
        summary: 'try what a policy forbids in a real sandbox made from it',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(298), __webpack_require__.e(6660), __webpack_require__.e(2714), __webpack_require__.e(6673), __webpack_require__.e(4515), __webpack_require__.e(7146), __webpack_require__.e(7475), __webpack_require__.e(9166), __webpack_require__.e(4432), __webpack_require__.e(899), __webpack_require__.e(3621), __webpack_require__.e(499), __webpack_require__.e(6487)]).then(__webpack_require__.bind(__webpack_require__, 28955)),
    },
    {
        name: 'doctor',
        summary: 'say what this host can enforce, and what would help',
        load: () => Promise.all(/* import() */[__webpack_require__.e(6660), __webpack_require__.e(4515), __webpack_require__.e(7475), __webpack_require__.e(9399)]).then(__webpack_require__.bind(__webpack_require__, 92901)),
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
        const { nearest } = await __webpack_require__.e(/* import() */ 6905).then(__webpack_require__.bind(__webpack_require__, 66905));
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
    const { visible } = await __webpack_require__.e(/* import() */ 6257).then(__webpack_require__.bind(__webpack_require__, 6257));
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