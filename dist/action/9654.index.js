"use strict";
exports.id = 9654;
exports.ids = [9654];
exports.modules = {

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   groupHelp: () => (/* binding */ groupHelp),
/* harmony export */   topHelp: () => (/* binding */ topHelp)
/* harmony export */ });
const NAME = 'sandbox-policy';
/** The help of the whole tool: what there is, and where to begin. */
function topHelp(entries) {
    return [
        'Contain code written by AI agents: check a policy, run code under it, audit the run.',
        '',
        `Usage: ${NAME} COMMAND [OPTION…] [ARG…]`,
        '',
        'Commands:',
        ...table(entries.map(({ name, summary }) => [name, summary])),
        '',
        'Options:',
        ...table([
            ['-h, --help', 'show this help; after a command, that command’s'],
            ['-V, --version', 'print the version'],
        ]),
        '',
        'Examples:',
        ...examples([
            { command: `${NAME} init --template python`, says: 'write .github/sandbox-policy.yml' },
            { command: `${NAME} lint`, says: 'check it' },
        ]),
        '',
        'Exit codes: 0 fine, 1 findings or not permitted, 2 bad usage, 3 a file can’t be read. `run` has its own.',
        '',
    ].join('\n');
}
/** The help of a command that has commands of its own. */
function groupHelp(group, parents) {
    const path = [NAME, ...parents, group.name].join(' ');
    return [
        `${sentence(group.summary)}`,
        '',
        `Usage: ${path} COMMAND [OPTION…] [ARG…]`,
        '',
        'Commands:',
        ...table(group.commands.map(({ name, summary }) => [name, summary])),
        '',
        `\`${path} COMMAND --help\` says more.`,
        '',
    ].join('\n');
}
/** The help of one command. */
function commandHelp(command, parents) {
    const path = [NAME, ...parents, command.name].join(' ');
    const options = Object.entries(command.options);
    return [
        sentence(command.summary),
        '',
        `Usage: ${[path, '[OPTION…]', command.usage].filter((part) => part !== '').join(' ')}`,
        ...(command.description === undefined ? [] : ['', ...wrapped(command.description, WIDTH)]),
        '',
        'Options:',
        ...table([
            ...options.map(([name, spec]) => [flagOf(name, spec), spec.help]),
            ['-h, --help', 'show this help'],
        ]),
        '',
        command.examples.length === 1 ? 'Example:' : 'Examples:',
        ...examples(command.examples),
        '',
    ].join('\n');
}
/** How an option is written: `-o, --option=VALUE`. */
function flagOf(name, spec) {
    const short = spec.short === undefined ? '' : `-${spec.short}, `;
    const value = spec.choices?.join('|') ?? spec.value ?? 'VALUE';
    switch (spec.kind) {
        case 'flag':
            return `${short}--${name}`;
        case 'optional':
            return `${short}--${name}[=${value}]`;
        case 'value':
            return `${short}--${name}=${value}`;
        case 'list':
            return `${short}--${name}=${value} …`;
    }
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
function examples(list) {
    return list.flatMap(({ command, says }) => [`  # ${says}`, `  ${command}`]);
}
/** Two columns; a left cell too long for its column gets a line of its own. */
function table(rows) {
    const column = Math.min(30, Math.max(...rows.map(([left]) => left.length)));
    return rows.flatMap(([left, right]) => {
        const [first = '', ...others] = wrapped(right, WIDTH - column - 4);
        const more = others.map((line) => `  ${' '.repeat(column)}  ${line}`);
        return left.length > column
            ? [`  ${left}`, `  ${' '.repeat(column)}  ${first}`, ...more]
            : [`  ${left.padEnd(column)}  ${first}`, ...more];
    });
}
/** As wide as a terminal usually is. */
const WIDTH = 100;
/** Text broken between words; line breaks of its own are kept. */
function wrapped(text, width) {
    return text.split('\n').flatMap((paragraph) => {
        const lines = [''];
        for (const word of paragraph.split(' ')) {
            const line = lines.at(-1) ?? '';
            if (line === '')
                lines[lines.length - 1] = word;
            else if (line.length + 1 + word.length <= width)
                lines[lines.length - 1] = `${line} ${word}`;
            else
                lines.push(word);
        }
        return lines;
    });
}


/***/ })

};
;