"use strict";
exports.id = 5412;
exports.ids = [5412];
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

/***/ 55412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ init_command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/errors.js
var errors = __webpack_require__(50422);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
;// CONCATENATED MODULE: ./build/cli/templates/go.js
/** Tests of a Go project from vendored modules: nothing is fetched, so nothing needs the network. */
const go = `version: 1
name: go-tests

tier: container
image: host

limits:
  wall-time: 15m
  memory: 4GiB
  pids: 1024
  tmp-size: 2GiB

filesystem:
  workspace: overlay
  write: [cmd/, internal/, pkg/]
  # Decided by people: which modules there are.
  deny: [go.mod, go.sum, vendor/]
  read-deny: ["**/.env*", "**/*.pem"]

env:
  pass: [CI]
  set: { GOFLAGS: "-mod=vendor", GOPROXY: "off", GOTOOLCHAIN: local }

tests:
  - { allow: { run: "go test ./..." } }
  - { allow: { write: internal/server/server.go } }
  - { deny: { write: go.mod } }
  - { deny: { write: .github/workflows/ci.yml } }
  - { deny: { connect: "example.com:443" } }
`;

;// CONCATENATED MODULE: ./build/cli/templates/node.js
/** Tests of a Node project; the manifest and the lock file stay as they are. */
const node = `version: 1
name: node-tests

tier: container
image: host

limits:
  wall-time: 10m
  memory: 2GiB
  pids: 512

filesystem:
  workspace: overlay
  write: [src/, test/]
  # Decided by people: what is installed, and the scripts that npm runs by itself.
  deny: [package.json, package-lock.json]
  read-deny: ["**/.env*", "**/.npmrc"]
  outputs: [coverage/]

env:
  pass: [CI]
  set: { NO_UPDATE_NOTIFIER: "1" }

tests:
  - { allow: { run: "node --test" } }
  - { allow: { write: src/index.js } }
  - { deny: { write: package.json } }
  - { deny: { write: .github/workflows/ci.yml } }
  - { deny: { read: .npmrc } }
  - { deny: { connect: "example.com:443" } }
`;

;// CONCATENATED MODULE: ./build/cli/templates/python.js
/** Tests of a Python project, with the Python that the host or a setup action provides. */
const python = `version: 1
name: python-tests

tier: container
image: host

limits:
  wall-time: 10m
  memory: 2GiB
  pids: 512

filesystem:
  workspace: overlay
  write: [src/, tests/]
  # Decided by people: what is installed, and what pytest loads by itself.
  deny: [pyproject.toml, setup.py, setup.cfg, conftest.py, "requirements*.txt"]
  read-deny: ["**/.env*", "**/*.pem"]
  outputs: [coverage.xml, "**/junit*.xml"]

env:
  pass: [CI, LANG]
  set: { PYTHONDONTWRITEBYTECODE: "1", PYTHONUNBUFFERED: "1" }

tests:
  - { allow: { run: "python3 -m pytest -q tests" } }
  - { allow: { write: src/package/module.py } }
  - { deny: { write: pyproject.toml } }
  - { deny: { write: .github/workflows/ci.yml } }
  - { deny: { read: config/.env.local } }
  - { deny: { connect: "example.com:443" } }
`;

;// CONCATENATED MODULE: ./build/cli/templates/strict.js
/** Code that nobody has read: few programs, small limits, nothing of the host's environment. */
const strict = `version: 1
name: strict

tier: container
image: host

limits:
  wall-time: 30s
  cpu-time: 30s
  cpus: 1
  memory: 512MiB
  pids: 256
  open-files: 1024
  file-size: 64MiB
  tmp-size: 100MiB
  output: 1MiB

filesystem:
  workspace: overlay
  write: [src/]
  read-deny: ["**/.env*", "**/*.pem", "**/*.key"]
  git: none

commands:
  # Only what is named here may be started. Add your test command, with the arguments it needs.
  allow:
    - { run: make, args: [[test]] }
  otherwise: deny

hardening:
  seccomp: strict

tests:
  - { allow: { run: "make test" } }
  - { deny: { run: "curl https://example.com" } }
  - { deny: { run: "sh -c 'make test; curl https://example.com'" } }
  - { allow: { write: src/main.c } }
  - { deny: { write: Makefile } }
  - { deny: { read: deploy.key } }
  - { deny: { connect: "example.com:443" } }
  - { deny: { env: GITHUB_TOKEN } }
`;

;// CONCATENATED MODULE: ./build/cli/templates/index.js





const TEMPLATES = { python: python, node: node, go: go, strict: strict };
const TEMPLATE_NAMES = Object.keys(TEMPLATES);
/** The files by which a project is recognised, when no template is named. */
const MARKS = [
    ['go', ['go.mod']],
    ['node', ['package.json']],
    ['python', ['pyproject.toml', 'setup.py', 'requirements.txt']],
];
/** The template for a folder with these files; `strict` when nothing in it says what it is. */
function templateFor(files) {
    return MARKS.find(([, marks]) => marks.some((mark) => files.includes(mark)))?.[0] ?? 'strict';
}
/**
 * A template's text with the modeline by which editors find the schema: in the project's own node_modules,
 * relative to where the policy goes. Both paths are absolute.
 */
function policyText(template, file, project) {
    const up = (0,external_node_path_.relative)((0,external_node_path_.dirname)(file), project);
    const schema = [up, 'node_modules/sandbox-policy/schemas/policy.v1.schema.json']
        .filter((part) => part !== '')
        .join('/')
        .replaceAll('\\', '/');
    const path = schema.startsWith('.') ? schema : `./${schema}`;
    return `# yaml-language-server: $schema=${path}\n${TEMPLATES[template]}`;
}

;// CONCATENATED MODULE: ./build/cli/commands/init.js






const DEFAULT_FILE = '.github/sandbox-policy.yml';
const init_command = (0,command/* defineCommand */.N)({
    name: 'init',
    summary: 'write a first policy',
    usage: '[FILE]',
    description: `FILE is ${DEFAULT_FILE} when not given. A file that exists is never overwritten.`,
    options: {
        template: {
            kind: 'value',
            choices: ['python', 'node', 'go', 'strict'],
            help: 'what to begin with; chosen by the files in this folder when not given',
        },
    },
    positionals: { min: 0, max: 1 },
    examples: [
        {
            command: 'sandbox-policy init --template node',
            says: 'write .github/sandbox-policy.yml for a Node project',
        },
    ],
    async run({ options, positionals }, io) {
        const name = positionals[0] ?? DEFAULT_FILE;
        const file = (0,external_node_path_.resolve)(io.cwd, name);
        const template = options.template ?? templateFor(await (0,promises_.readdir)(io.cwd));
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        }
        catch (error) {
            throw new errors/* UnreadableFile */.ie((0,external_node_path_.dirname)(name), (0,errors/* reasonOf */.A3)(error), { cause: error });
        }
        try {
            // `wx` and not a look beforehand: nothing can appear in between.
            await (0,promises_.writeFile)(file, policyText(template, file, io.cwd), { flag: 'wx' });
        }
        catch (error) {
            if (error.code !== 'EEXIST') {
                throw new errors/* UnreadableFile */.ie(name, (0,errors/* reasonOf */.A3)(error), { cause: error });
            }
            await (0,cli_io/* write */.M)(io.stderr, `sandbox-policy: ${name} exists; init never overwrites. Nothing was written.\n`);
            return 1;
        }
        const others = TEMPLATE_NAMES.filter((other) => other !== template).join(', ');
        const why = options.template === undefined ? ` (others: --template ${others})` : '';
        await (0,cli_io/* write */.M)(io.stderr, `Wrote ${name} from the ${template} template${why}.\nNext: sandbox-policy lint ${name}\n`);
        return 0;
    },
});


/***/ })

};
;