"use strict";
exports.id = 5372;
exports.ids = [5372,2026];
exports.modules = {

/***/ 64076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ CHECK_RULES)
/* harmony export */ });
const rule = (id, severity, title) => ({ id, severity, title });
/** What `check` finds in a change; each has a page in docs/rules. */
const CHECK_RULES = {
    patchUnread: rule('SP0900', 'error', 'patch that is not understood'),
    // Where it writes, by the policy.
    outsideWrite: rule('SP0901', 'error', 'change outside of what may be written'),
    denied: rule('SP0902', 'error', 'change that the policy denies'),
    protectedPath: rule('SP0903', 'error', 'change of what is protected by default'),
    judgesItself: rule('SP0913', 'error', 'change judged by a policy of its own'),
    // What it puts there.
    impossibleName: rule('SP0904', 'error', 'name that no checkout may have'),
    specialMode: rule('SP0905', 'error', 'special permissions'),
    madeExecutable: rule('SP0906', 'warning', 'file made executable'),
    linkLeaves: rule('SP0907', 'error', 'link that leads out'),
    linkChanged: rule('SP0908', 'warning', 'link made or changed'),
    submodule: rule('SP0909', 'error', 'submodule'),
    binary: rule('SP0910', 'warning', 'binary file'),
    unread: rule('SP0911', 'error', 'content that can’t be judged'),
    tooLarge: rule('SP0912', 'error', 'change too large to judge'),
    // What runs by itself, or steers what does.
    hook: rule('SP0920', 'warning', 'git runs it by itself'),
    ci: rule('SP0921', 'warning', 'a CI service runs it or is governed by it'),
    agent: rule('SP0922', 'warning', 'it steers agents'),
    opened: rule('SP0923', 'warning', 'an editor or a shell runs it when the folder is opened'),
    lifecycle: rule('SP0924', 'error', 'script that an install runs by itself'),
    packageScript: rule('SP0925', 'warning', 'package script changed'),
    built: rule('SP0926', 'warning', 'a build or an install runs it'),
    loaded: rule('SP0927', 'warning', 'a tool loads it by itself'),
    // What it gives away, and what it takes in.
    secret: rule('SP0930', 'error', 'credential in the change'),
    hiddenCharacter: rule('SP0931', 'warning', 'text that reads otherwise than it is'),
    newDependency: rule('SP0940', 'warning', 'new dependency'),
    elsewhere: rule('SP0941', 'error', 'dependency from elsewhere than the registry'),
    lockOutOfStep: rule('SP0942', 'warning', 'lock file out of step'),
};


/***/ }),

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

/***/ 71548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ check_command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/check/change.js
/** What a change may have. More is an error of its own, never a part left unread in silence. */
const CAPS = {
    /** Paths. */
    files: 20_000,
    /** Bytes of one file. */
    file: 8 * 1024 * 1024,
    /** Bytes of all files together, both sides. */
    total: 128 * 1024 * 1024,
    /** Bytes of a patch. */
    patch: 32 * 1024 * 1024,
    /** Paths at which a lock file is looked for. */
    beside: 50_000,
};
function isLink(side) {
    return side.mode === '120000';
}
function isSubmodule(side) {
    return side.mode === '160000';
}
/** Bytes as content: text when they are text. What isn't UTF-8 but holds no NUL is read as Latin-1. */
function contentOf(bytes) {
    if (bytes.includes(0))
        return { kind: 'binary' };
    return { kind: 'text', text: textOf(bytes) };
}
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return bytes.toString('latin1');
    }
}
/** The lines of the result that weren't in the file before; of a file that comes, all of them. */
function newLines({ before, after }) {
    const now = after?.content;
    if (now?.kind === 'part')
        return now.lines;
    if (now?.kind !== 'text')
        return [];
    const known = before?.content.kind === 'text' ? new Set(before.content.text.split('\n')) : new Set();
    return now.text
        .split('\n')
        .map((text, index) => ({ number: index + 1, text }))
        .filter(({ text }) => !known.has(text));
}
/** The file that a path lies in, `''` for the top. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./build/policy/document.js
var policy_document = __webpack_require__(54938);
// EXTERNAL MODULE: ./build/policy/kind.js
var policy_kind = __webpack_require__(22741);
// EXTERNAL MODULE: ./build/policy/position.js
var position = __webpack_require__(4200);
// EXTERNAL MODULE: ./build/decide/globs.js
var decide_globs = __webpack_require__(45754);
// EXTERNAL MODULE: ./build/policy/values/fold.js
var fold = __webpack_require__(88727);
// EXTERNAL MODULE: ./build/policy/protected.js
var policy_protected = __webpack_require__(86273);
;// CONCATENATED MODULE: ./build/check/report.js
/** A finding of a rule about a changed file. */
function finding(rule, location, message, more = {}) {
    return { rule: rule.id, severity: rule.severity, message, location, ...more };
}
/** A file as a whole. */
function wholeFile(file) {
    return { kind: 'file', file };
}
/** A stretch of one line, by 0-based columns. `offset` counts within the line: the file may be known only in parts. */
function onLine(file, line, from, to) {
    const span = {
        start: { line, column: from + 1, offset: from },
        end: { line, column: Math.max(from, to) + 1, offset: Math.max(from, to) },
    };
    return { kind: 'span', file, span };
}

// EXTERNAL MODULE: ./build/check/rules.js
var rules = __webpack_require__(64076);
;// CONCATENATED MODULE: ./build/check/by-itself.js






/** What builds and installs run: recipes, and settings that name programs or sources. gitignore globs. */
const BUILT = [
    ...['Makefile', 'GNUmakefile', '*.mk', 'justfile', '.justfile', '*.just', 'Taskfile.*', 'magefile.go'],
    ...['Rakefile', '*.rake', 'CMakeLists.txt', '*.cmake', 'meson.build', 'SConstruct', 'wscript', 'dodo.py'],
    ...[
        'BUILD',
        'BUILD.bazel',
        'WORKSPACE',
        'WORKSPACE.bazel',
        'MODULE.bazel',
        '*.bzl',
        '.bazelrc',
        'Earthfile',
    ],
    ...['*.gradle', '*.gradle.kts', 'gradle.properties', 'gradlew', 'gradlew.bat', '**/gradle/wrapper/**'],
    ...['pom.xml', 'mvnw', 'mvnw.cmd', '.mvn', 'build.xml', '*.sbt', 'build.rs', '.cargo', 'rust-toolchain*'],
    ...[
        'setup.py',
        'setup.cfg',
        'hatch_build.py',
        'noxfile.py',
        'fabfile.py',
        'pip.conf',
        'extconf.rb',
        '*.gemspec',
    ],
    ...[
        'binding.gyp',
        'Gruntfile.*',
        'Gulpfile.*',
        'Jakefile*',
        'turbo.json',
        'nx.json',
        'lerna.json',
        'deno.json*',
    ],
    ...['.npmrc', '.yarnrc', '.yarnrc.yml', '.yarn', '.pnpmfile.*', 'pnpm-workspace.yaml', 'bunfig.toml'],
    ...['Dockerfile', 'Dockerfile.*', '*.Dockerfile', 'Containerfile', 'compose*.y*ml', 'docker-compose*.y*ml'],
    ...[
        'Vagrantfile',
        'Tiltfile',
        'Procfile',
        'flake.nix',
        'shell.nix',
        'default.nix',
        'mix.exs',
        'rebar.config',
    ],
    ...[
        '*.csproj',
        '*.fsproj',
        '*.vbproj',
        '*.targets',
        '*.props',
        'nuget.config',
        'Package.swift',
        'Brewfile',
    ],
    ...['configure', 'configure.ac', 'autogen.sh', 'Gemfile'],
];
/** What interpreters, test runners, bundlers and linters load when they start, whatever they are asked to do. */
const LOADED = [
    ...['conftest.py', 'sitecustomize.py', 'usercustomize.py', '*.pth', 'pytest.ini', 'tox.ini', 'mypy.ini'],
    ...[
        '.coveragerc',
        '.flake8',
        '.pylintrc',
        'vitest.*',
        'vite.config.*',
        'jest.*',
        'karma.conf.*',
        '.mocharc*',
    ],
    ...[
        'playwright.config.*',
        'cypress.config.*',
        'wdio.conf.*',
        'ava.config.*',
        'babel.config.*',
        '.babelrc*',
    ],
    ...['webpack.*', 'rollup.config.*', 'esbuild.config.*', 'rspack.config.*', 'tsup.config.*', '.swcrc'],
    ...[
        'next.config.*',
        'nuxt.config.*',
        'svelte.config.*',
        'astro.config.*',
        'metro.config.*',
        'instrumentation.*',
    ],
    ...[
        'postcss.config.*',
        '.postcssrc*',
        'tailwind.config.*',
        'eslint.config.*',
        '.eslintrc*',
        '.prettierrc*',
    ],
    ...['prettier.config.*', 'stylelint.config.*', '.stylelintrc*', 'commitlint.config.*', '.commitlintrc*'],
    ...[
        'lint-staged.config.*',
        '.lintstagedrc*',
        '.releaserc*',
        'release.config.*',
        'nodemon.json',
        '.env',
        '.env.*',
    ],
    ...['.rspec', '.irbrc', '.pryrc', '.rubocop.yml', 'phpunit.xml*', '.php-cs-fixer*.php', 'phpstan.neon*'],
    ...['.gdbinit', '.lldbinit', '.Rprofile', '.terraformrc', '.tflint.hcl', '.gitattributes', '.gitconfig'],
];
const kind = (rule, says, globs) => ({
    rule,
    says,
    globs: (0,decide_globs/* compileGlobs */.tI)(globs, { negation: 'no', foldCase: true }),
});
let kinds = null;
/** Made when first asked for: compiling the globs takes some milliseconds. */
function allKinds() {
    kinds ??= [
        kind(rules/* CHECK_RULES */.N.hook, 'git or a hook manager acts on it by itself', policy_protected/* PROTECTED */.t.git),
        kind(rules/* CHECK_RULES */.N.ci, 'a CI service runs it or is governed by it', policy_protected/* PROTECTED */.t.ci),
        kind(rules/* CHECK_RULES */.N.agent, 'it instructs or configures the next agent', policy_protected/* PROTECTED */.t.agents),
        kind(rules/* CHECK_RULES */.N.opened, 'an editor acts on it when the folder is opened', policy_protected/* PROTECTED */.t.editors),
        kind(rules/* CHECK_RULES */.N.opened, 'a shell acts on it when it starts or the folder is entered', policy_protected/* PROTECTED */.t.shells),
        kind(rules/* CHECK_RULES */.N.built, 'a build or an install runs what it says', BUILT),
        kind(rules/* CHECK_RULES */.N.loaded, 'a tool loads it by itself when it starts', LOADED),
    ];
    return kinds;
}
/** Whether a file that comes or changes runs by itself, or steers what does, sooner or later, outside of any sandbox. */
function* byItselfFindings({ path, after }) {
    if (after === null)
        return;
    const folded = (0,fold/* foldedPath */.k)(path);
    const found = allKinds().find(({ globs }) => globs.match(folded, false) >= 0);
    if (found === undefined)
        return;
    yield finding(found.rule, wholeFile(path), `${(0,policy_kind/* shown */.SP)(path)} is changed: ${found.says}`, {
        help: 'Read it as code that runs with your rights: it does, before anybody calls it.',
    });
}

// EXTERNAL MODULE: ./build/lint/credentials.js
var credentials = __webpack_require__(23654);
;// CONCATENATED MODULE: ./build/check/content.js






/** What no person can review (binary files, what wasn't read), and credentials in new lines. */
function* contentFindings(file) {
    const { path, before, after } = file;
    if (after === null)
        return;
    if (after.content.kind === 'unread') {
        yield finding(rules/* CHECK_RULES */.N.unread, wholeFile(path), `${(0,policy_kind/* shown */.SP)(path)}: its content wasn’t read: ${after.content.reason}`, {
            help: 'What can’t be read can’t be judged; split the change, or review this file by hand.',
        });
    }
    if (after.content.kind === 'binary') {
        const verb = before === null ? 'comes as' : before.content.kind === 'binary' ? 'is changed in' : 'becomes';
        yield finding(rules/* CHECK_RULES */.N.binary, wholeFile(path), `${(0,policy_kind/* shown */.SP)(path)} ${verb} binary content, which no diff shows`, {
            help: 'Build it from sources that can be reviewed, or say where it comes from.',
        });
    }
    if (after.content.kind === 'text' && after.content.text.startsWith(LFS_POINTER)) {
        yield finding(rules/* CHECK_RULES */.N.binary, wholeFile(path), `${(0,policy_kind/* shown */.SP)(path)} points to content that Git LFS keeps elsewhere, which no diff shows`, { help: 'Whoever checks out gets that content; it was not looked at.' });
    }
    yield* credentialFindings(file);
    yield* hiddenFindings(file);
}
/** git-lfs.github.com/spec: the first line of a pointer, less its version. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** Characters that turn the direction of text: a reviewer sees statements where the compiler sees a comment. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** The first of them in a file: where one is, all of its text needs a look. */
function* hiddenFindings(file) {
    for (const { number, text } of newLines(file)) {
        const column = text.search(TURNS);
        if (column < 0)
            continue;
        const code = (text.codePointAt(column) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        yield finding(rules/* CHECK_RULES */.N.hiddenCharacter, onLine(file.path, number, column, column + 1), `the line holds U+${code}, which turns the direction of text around`, { help: 'Write it as an escape where it is meant.' });
        return;
    }
}
function* credentialFindings(file) {
    const lines = newLines(file);
    if (lines.length === 0)
        return;
    const text = lines.map((line) => line.text).join('\n');
    const index = (0,position/* linesOf */.D)(text);
    for (const { what, start, end } of (0,credentials/* credentialsIn */.Wr)(text)) {
        const { start: from, end: to } = index.span(start, end);
        const line = lines[from.line - 1];
        if (line === undefined)
            continue;
        const last = to.line === from.line ? to.column - 1 : line.text.length;
        yield finding(rules/* CHECK_RULES */.N.secret, onLine(file.path, line.number, from.column - 1, last), `the line holds what looks like ${what}`, { help: 'Revoke it: what was pushed once is known. Then take it out of the history.' });
    }
}
/** A text with each credential in it replaced by stars, in the same places: reports show lines, never credentials. */
function withoutCredentials(text) {
    let out = '';
    let at = 0;
    for (const { start, end } of (0,credentials/* credentialsIn */.Wr)(text)) {
        out += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, '*');
        at = end;
    }
    return out + text.slice(at);
}

;// CONCATENATED MODULE: ./build/check/manifests/go-mod.js
/** go.mod (go.dev/ref/mod): what it requires, and what it takes from elsewhere. null: not understood. */
function readGoMod(text) {
    const dependencies = [];
    let block = null;
    let at = 0;
    for (const raw of text.split('\n')) {
        const start = at;
        at += raw.length + 1;
        const line = raw.replace(/\/\/.*$/s, '').trim();
        if (line === '')
            continue;
        if (block !== null && line === ')') {
            block = null;
            continue;
        }
        const opened = /^(\w+)\s*\($/.exec(line)?.[1];
        if (opened !== undefined && block === null) {
            block = opened;
            continue;
        }
        const words = line.split(/\s+/).map((word) => word.replace(/^["`](.*)["`]$/, '$1'));
        const verb = block ?? words.shift();
        const end = start + raw.trimEnd().length;
        const [name = '', spec = ''] = words;
        if (verb === 'require')
            dependencies.push({ name, group: 'require', spec, from: null, start, end });
        else if (verb === 'tool')
            dependencies.push({ name, group: 'tool', spec: name, from: null, start, end });
        else if (verb === 'replace')
            dependencies.push({ name, group: 'replace', spec: words.join(' '), from: 'a replacement', start, end });
        else if (!/^(?:module|go|toolchain|exclude|retract|godebug|ignore)$/.test(verb ?? ''))
            return null;
    }
    return block === null ? { dependencies, scripts: [] } : null;
}

;// CONCATENATED MODULE: ./build/check/manifests/json-text.js
/** No manifest nests deeper; a text that does isn't one. */
const MAX_DEPTH = 64;
/**
 * Every member of a JSON text with its place, outer before inner. Of a name that stands twice the last counts, as
 * everywhere; both are listed. null: not JSON.
 */
function jsonMembers(source) {
    // npm reads past a byte order mark.
    const shift = source.startsWith('\ufeff') ? 1 : 0;
    const text = source.slice(shift);
    try {
        JSON.parse(text);
    }
    catch {
        return null;
    }
    const members = [];
    let at = 0;
    const blanks = () => {
        while (' \t\n\r'.includes(text[at] ?? '-'))
            at++;
    };
    const string = () => {
        const start = at;
        for (at++; text[at] !== '"'; at++)
            if (text[at] === '\\')
                at++;
        at++;
        return JSON.parse(text.slice(start, at));
    };
    // The text is valid JSON, so nothing here can fail; only the depth has a bound.
    function value(path) {
        if (path.length > MAX_DEPTH)
            return false;
        blanks();
        if (text[at] === '"')
            string();
        else if (text[at] === '{' || text[at] === '[')
            return items(path, text[at] === '{');
        else
            while (at < text.length && !',]} \t\n\r'.includes(text[at] ?? ''))
                at++;
        return true;
    }
    function items(path, isObject) {
        const close = isObject ? '}' : ']';
        at++;
        for (let index = 0;; index++) {
            blanks();
            if (text[at] === ',') {
                at++;
                blanks();
            }
            if (text[at] === close) {
                at++;
                return true;
            }
            const start = at;
            let name = String(index);
            let end = at;
            if (isObject) {
                name = string();
                end = at;
                blanks();
                at++;
                blanks();
            }
            const place = members.push({ path: [], value: undefined, start: 0, end: 0 }) - 1;
            const from = at;
            if (!value([...path, name]))
                return false;
            // Containers are cheap to leave out: what they hold is listed after them.
            const leaf = text[from] !== '{' && text[from] !== '[';
            members[place] = {
                path: [...path, name],
                value: leaf ? JSON.parse(text.slice(from, at)) : undefined,
                start: start + shift,
                end: (isObject ? end : at) + shift,
            };
        }
    }
    return value([]) ? members : null;
}

;// CONCATENATED MODULE: ./build/check/manifests/json-manifests.js

const NPM_GROUPS = [
    ...['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'],
    ...['overrides', 'resolutions', 'packageManager'],
];
/** npm-scripts(7), "Life Cycle Scripts", and pnpm's own: what an install, a pack or a publish runs unasked. */
const NPM_LIFECYCLE = /^(?:(?:pre|post)?(?:install|prepare|pack|publish|version|uninstall|dependencies|restart|shrinkwrap)|prepublishOnly|pnpm:devPreinstall)$/;
/** Settings of hook managers that read package.json, and what lets dependencies run scripts. */
const NPM_HOOKS = [
    'husky',
    'simple-git-hooks',
    'gitHooks',
    'pre-commit',
    'lint-staged',
    'trustedDependencies',
];
/** package.json(5). */
function readPackageJson(text) {
    const members = jsonMembers(text);
    if (members === null)
        return null;
    const dependencies = new Map();
    const scripts = new Map();
    for (const { path, value, start, end } of members) {
        const [group = '', name = group] = path;
        const full = path.join('.');
        if (typeof value !== 'string') {
            if (group === 'gypfile' && value === true)
                scripts.set(full, { name: full, command: 'node-gyp rebuild', lifecycle: true, start, end });
            continue;
        }
        if (group === 'scripts' && path.length === 2)
            scripts.set(full, { name, command: value, lifecycle: NPM_LIFECYCLE.test(name), start, end });
        else if (NPM_HOOKS.includes(group) || (group === 'pnpm' && /BuiltDependencies/.test(name)))
            scripts.set(full, { name: full, command: value, lifecycle: true, start, end });
        else if (NPM_GROUPS.includes(group)) {
            const dependency = group === 'packageManager' ? value.replace(/(?<=.)@.*$/s, '') : path.slice(1).join(' > ');
            const from = group === 'packageManager' ? null : npmSource(value);
            dependencies.set(full, { name: dependency, group, spec: value, from, start, end });
        }
    }
    return { dependencies: [...dependencies.values()], scripts: [...scripts.values()] };
}
/** What an npm specifier is fetched from, when it isn't the registry (npm-package-arg's kinds). */
function npmSource(spec) {
    if (/^(?:git[+:@]|ssh:|github:|gitlab:|bitbucket:|gist:)|\.git(?:#|$)/i.test(spec))
        return 'git';
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(spec))
        return 'a URL';
    if (/^npm:/i.test(spec))
        return 'another name';
    if (/^(?:(?:file|link|portal|patch):)?(?:\/|~|\.\.\/|[a-z]:[\\/])/i.test(spec))
        return 'a folder outside';
    // user/repository is short for a repository on GitHub.
    return /^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(spec) ? 'git' : null;
}
/** Composer runs these without being asked (getcomposer.org, "Scripts"). */
const COMPOSER_LIFECYCLE = /^(?:pre|post)-(?:install|update|status|archive|autoload-dump|root-package-install|create-project|operations-exec|package-\w+|file-download|command-run|pool-create)/;
/** composer.json. */
function readComposerJson(text) {
    const members = jsonMembers(text);
    if (members === null)
        return null;
    const has = (...groups) => ({ path }) => groups.includes(path[0] ?? '');
    const strings = members.filter(({ value }) => typeof value === 'string');
    return {
        dependencies: [
            ...strings.filter(has('require', 'require-dev')).map((member) => ({
                name: member.path[1] ?? '',
                group: member.path[0] ?? '',
                spec: String(member.value),
                from: null,
                start: member.start,
                end: member.end,
            })),
            ...strings
                .filter(({ path }) => path[0] === 'repositories' && path.at(-1) === 'url')
                .map((member) => ({
                name: String(member.value),
                group: 'repositories',
                spec: String(member.value),
                from: 'a repository of its own',
                start: member.start,
                end: member.end,
            })),
        ],
        scripts: strings.filter(has('scripts')).map(({ path, value, start, end }) => ({
            name: path.slice(1).join('.'),
            command: String(value),
            lifecycle: COMPOSER_LIFECYCLE.test(path[1] ?? ''),
            start,
            end,
        })),
    };
}

;// CONCATENATED MODULE: ./build/check/manifests/requirements.js
/** The package that a requirement names (PEP 508), and what it is fetched from when not from the index. */
function requirement(text) {
    const name = /^\s*([A-Za-z0-9][\w.-]*)/.exec(text)?.[1] ?? text.trim();
    if (/^\s*(?:[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*)?(?:git|hg|svn|bzr)\+/.test(text))
        return { name, from: 'git' };
    if (/^\s*(?:[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*)?[a-z]+:\/\//i.test(text))
        return { name, from: 'a URL' };
    return { name, from: null };
}
/** Options of a requirements file that name another source (pip's "Requirements File Format"). */
const SOURCE = /^(?:-i|--index-url|--extra-index-url|-f|--find-links|--trusted-host|--pre$|--no-binary)\b/;
const EDITABLE = /^(?:-e|--editable)[\s=]+/;
/** requirements.txt and its like. */
function readRequirements(text) {
    const dependencies = [];
    let at = text.startsWith('\ufeff') ? 1 : 0;
    // A backslash at a line's end joins the next to it.
    for (const raw of text.slice(at).match(/(?:\\\r?\n|[^\n])*\n?/g) ?? []) {
        const start = at;
        at += raw.length;
        const line = raw
            .replace(/\\\r?\n/g, ' ')
            .replace(/(?:^|\s)#.*$/s, '')
            .trim();
        if (line === '' || /^(?:-r|-c|--requirement|--constraint|--hash|--require-hashes)\b/.test(line))
            continue;
        const end = start + raw.trimEnd().length;
        if (SOURCE.test(line)) {
            dependencies.push({ name: line, group: 'options', spec: line, from: 'another index', start, end });
            continue;
        }
        const spec = line.replace(EDITABLE, '');
        const { name, from } = requirement(spec);
        const outside = /^(?:\/|~|\.\.)/.test(spec) ? 'a folder outside' : null;
        dependencies.push({ name, group: 'requirements', spec, from: from ?? outside, start, end });
    }
    return { dependencies, scripts: [] };
}

;// CONCATENATED MODULE: ./build/check/manifests/toml.js
const toml_MAX_DEPTH = 32;
/**
 * The entries of a TOML text, in order (toml.io, version 1.0). It reads what manifests hold and is no validator:
 * that a key stands twice is left to whoever acts on the file. null: not understood.
 */
function tomlEntries(text) {
    try {
        return readDocument(text);
    }
    catch (error) {
        if (error instanceof NotToml)
            return null;
        throw error;
    }
}
class NotToml extends Error {
}
function readDocument(text) {
    const entries = [];
    let at = text.startsWith('\ufeff') ? 1 : 0;
    let table = [];
    const match = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0] ?? null;
        if (found !== null)
            at += found.length;
        return found;
    };
    const need = (pattern) => {
        const found = match(pattern);
        if (found === null)
            throw new NotToml();
        return found;
    };
    const blanks = () => void match(/[ \t]*/y);
    const space = () => void match(/(?:[ \t\r\n]|#[^\n]*)*/y);
    function simpleKey() {
        const quoted = match(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y);
        return quoted === null ? need(/[A-Za-z0-9_-]+/y) : unquoted(quoted);
    }
    function key() {
        const start = at;
        const names = [simpleKey()];
        let end = at;
        for (blanks(); match(/\./y) !== null; blanks()) {
            blanks();
            names.push(simpleKey());
            end = at;
        }
        return { names, start, end };
    }
    function pair(prefix, depth) {
        const { names, start, end } = key();
        blanks();
        need(/=/y);
        blanks();
        const path = [...prefix, ...names];
        return { path, value: value(path, depth), start, end };
    }
    function value(path, depth) {
        if (depth > toml_MAX_DEPTH)
            throw new NotToml();
        const string = match(/"""[\s\S]*?(?<!\\)(?:\\\\)*"""+|'''[\s\S]*?'''+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y);
        if (string !== null)
            return { kind: 'text', text: unquoted(string) };
        if (match(/\[/y) !== null)
            return { kind: 'list', items: listItems(path, depth) };
        if (match(/\{/y) !== null)
            return { kind: 'table', entries: tableEntries(path, depth) };
        return { kind: 'bare', text: need(/[A-Za-z0-9+\-_.:]+(?: \d{2}:[\d:.Z+-]+)?/y) };
    }
    function listItems(path, depth) {
        const items = [];
        for (;;) {
            space();
            if (match(/\]/y) !== null)
                return items;
            const start = at;
            const inner = [...path, String(items.length)];
            items.push({ path: inner, value: value(inner, depth + 1), start, end: at });
            space();
            if (match(/,/y) === null) {
                need(/\]/y);
                return items;
            }
        }
    }
    function tableEntries(path, depth) {
        const inner = [];
        for (;;) {
            space();
            if (match(/\}/y) !== null)
                return inner;
            inner.push(pair(path, depth + 1));
            space();
            if (match(/,/y) === null) {
                need(/\}/y);
                return inner;
            }
        }
    }
    for (;;) {
        space();
        if (at >= text.length)
            return entries;
        const open = match(/\[\[?/y);
        if (open !== null) {
            blanks();
            table = key().names;
            blanks();
            need(open === '[' ? /\]/y : /\]\]/y);
        }
        else
            entries.push(pair(table, 0));
        need(/[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y);
    }
}
const ESCAPES = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    e: '\u001b',
};
function unquoted(source) {
    const long = /^("""|''')/.exec(source)?.[1];
    const inner = long === undefined ? source.slice(1, -1) : source.slice(3, -3).replace(/^\r?\n/, '');
    if (source.startsWith("'"))
        return inner;
    return inner.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\s*\n\s*|(.))/g, (_all, short, wide, one) => {
        const code = (short ?? wide);
        if (code !== undefined) {
            const point = Number.parseInt(code, 16);
            return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
        }
        return one === undefined ? '' : (ESCAPES[one] ?? one);
    });
}
/** Every entry, those inside of tables and lists after the one that holds them. */
function* everyEntry(entries) {
    for (const entry of entries) {
        yield entry;
        if (entry.value.kind === 'list')
            yield* everyEntry(entry.value.items);
        else if (entry.value.kind === 'table')
            yield* everyEntry(entry.value.entries);
    }
}

;// CONCATENATED MODULE: ./build/check/manifests/toml-manifests.js


/** Cargo.toml: the tables of dependencies, of targets and workspaces too, and what replaces their sources. */
function readCargoToml(text) {
    const entries = tomlEntries(text);
    if (entries === null)
        return null;
    const dependencies = [];
    const scripts = [];
    for (const entry of leaves(entries)) {
        const { path, value, start, end } = entry;
        const table = path.findIndex((name) => /^(?:dev-|build-)?dependencies$/.test(name));
        if (table >= 0 && path.length > table + 1 && isTableOfDependencies(path, table)) {
            const name = path[table + 1] ?? '';
            dependencies.push({
                name: value.kind === 'text' && path.at(-1) === 'package' ? value.text : name,
                group: path.slice(0, table + 1).join('.'),
                spec: `${path.slice(table + 2).join('.')}=${value.text}`,
                from: cargoSource(path.slice(table + 2)),
                start,
                end,
            });
        }
        else if ((path[0] === 'patch' || path[0] === 'replace') && path.length > 1) {
            const name = path.slice(1).join('.');
            dependencies.push({ name, group: path[0], spec: value.text, from: 'a replacement', start, end });
        }
        else if (path.join('.') === 'package.build' && value.kind === 'text')
            scripts.push({ name: 'package.build', command: value.text, lifecycle: true, start, end });
    }
    return { dependencies, scripts };
}
/** `dependencies`, `target.X.dependencies`, `workspace.dependencies`. */
function isTableOfDependencies(path, table) {
    return table === 0 || (table === 1 && path[0] === 'workspace') || (table === 2 && path[0] === 'target');
}
function cargoSource(keys) {
    switch (keys[0]) {
        case 'git':
            return 'git';
        case 'registry':
        case 'registry-index':
            return 'another registry';
        default:
            return null;
    }
}
/** Lists of requirements (PEP 508) in pyproject.toml; `*` stands for any one name. */
const REQUIREMENT_LISTS = [
    ['project', 'dependencies'],
    ['project', 'optional-dependencies', '*'],
    ['dependency-groups', '*'],
    ['build-system', 'requires'],
    ['tool', 'uv', 'dev-dependencies'],
    ['tool', 'pdm', 'dev-dependencies', '*'],
    ['tool', 'hatch', 'envs', '*', 'dependencies'],
];
/** Tables in pyproject.toml and Pipfile whose keys are names of packages. */
const NAMED_TABLES = [
    ['tool', 'poetry', 'dependencies'],
    ['tool', 'poetry', 'dev-dependencies'],
    ['tool', 'poetry', 'group', '*', 'dependencies'],
    ['tool', 'uv', 'sources'],
    ['packages'],
    ['dev-packages'],
];
/** Where packages are taken from, and what builds run. */
const SOURCES = /^(?:tool\.(?:poetry\.source|uv\.index|pdm\.source)|source)\.(?:.*\.)?url$|^tool\.uv\.(?:index-url|extra-index-url|find-links)/;
const BUILDS = /^(?:build-system\.(?:build-backend|backend-path)|tool\.poetry\.build|tool\.pdm\.scripts\.(?:pre|post)_|tool\.hatch\.build\.hooks\.)/;
/** pyproject.toml and Pipfile: PEP 621, 735 and 518, and the tables of Poetry, uv, PDM and Pipenv. */
function readPythonToml(text) {
    const entries = tomlEntries(text);
    if (entries === null)
        return null;
    const dependencies = [];
    const scripts = [];
    for (const entry of leaves(entries)) {
        const { path, value, start, end } = entry;
        const dotted = path.join('.');
        const table = NAMED_TABLES.find((one) => begins(path, one) && path.length > one.length);
        const list = REQUIREMENT_LISTS.find((one) => begins(path, one) && path.length === one.length + 1);
        if (table !== undefined) {
            const name = path[table.length] ?? '';
            const keys = path.slice(table.length + 1);
            const group = path.slice(0, table.length).join('.');
            if (name !== 'python')
                dependencies.push({
                    name,
                    group,
                    spec: `${keys.join('.')}=${value.text}`,
                    from: pythonSource(keys),
                    start,
                    end,
                });
        }
        else if (list !== undefined && value.kind === 'text') {
            const { name, from } = requirement(value.text);
            dependencies.push({ name, group: path.slice(0, -1).join('.'), spec: value.text, from, start, end });
        }
        else if (SOURCES.test(dotted) && value.kind === 'text')
            dependencies.push({
                name: value.text,
                group: dotted,
                spec: value.text,
                from: 'another index',
                start,
                end,
            });
        else if (BUILDS.test(dotted))
            scripts.push({ name: dotted, command: value.text, lifecycle: true, start, end });
    }
    return { dependencies, scripts };
}
function pythonSource(keys) {
    switch (keys[0]) {
        case 'git':
        case 'hg':
        case 'svn':
            return 'git';
        case 'url':
            return 'a URL';
        case 'index':
        case 'source':
            return 'another index';
        default:
            return null;
    }
}
function begins(path, pattern) {
    return pattern.every((name, index) => (name === '*' ? path[index] !== undefined : name === path[index]));
}
/** Tables and lists say nothing beyond what they hold. */
function* leaves(entries) {
    for (const { value, ...entry } of everyEntry(entries))
        if (value.kind === 'text' || value.kind === 'bare')
            yield { ...entry, value };
}

;// CONCATENATED MODULE: ./build/check/manifests/kinds.js





const KINDS = [
    {
        name: /^package\.json$/i,
        read: readPackageJson,
        locks: [
            'package-lock.json',
            'npm-shrinkwrap.json',
            'pnpm-lock.yaml',
            'yarn.lock',
            'bun.lock',
            'bun.lockb',
        ],
    },
    {
        name: /^pyproject\.toml$/i,
        read: readPythonToml,
        locks: ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml'],
    },
    { name: /^pipfile$/i, read: readPythonToml, locks: ['Pipfile.lock'] },
    {
        name: /^(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.(?:txt|in)$/i,
        read: readRequirements,
        locks: [],
    },
    { name: /^go\.mod$/i, read: readGoMod, locks: ['go.sum'] },
    { name: /^cargo\.toml$/i, read: readCargoToml, locks: ['Cargo.lock'] },
    { name: /^composer\.json$/i, read: readComposerJson, locks: ['composer.lock'] },
];
/** What kind of manifest a path names; null: none that is read. */
function manifestKind(path) {
    return KINDS.find(({ name }) => name.test(nameOf(path))) ?? null;
}
/** The kind whose manifests a lock file pins; null: it is none. */
function lockKind(path) {
    return KINDS.find(({ locks }) => locks.includes(nameOf(path))) ?? null;
}
/** Where lock files of a manifest may be: beside it and in every folder above, the nearest first. */
function lockPaths(path, kind) {
    const folders = [folderOf(path)];
    for (let at = folderOf(path); at !== '';)
        folders.push((at = folderOf(at)));
    return folders.flatMap((folder) => kind.locks.map((name) => (folder === '' ? name : `${folder}/${name}`)));
}
/** Files of the tree that it matters to know of, though a change leaves them alone; null: more than CAPS.beside. */
function wantedBeside(paths) {
    const wanted = new Set();
    for (const path of paths) {
        const kind = manifestKind(path);
        if (kind === null)
            continue;
        for (const lock of lockPaths(path, kind))
            wanted.add(lock);
        if (wanted.size > CAPS.beside)
            return null;
    }
    return wanted;
}

;// CONCATENATED MODULE: ./build/check/dependencies.js







const NONE = { dependencies: [], scripts: [] };
/** Dependencies and scripts that the change brings, and lock files that don't follow. */
function* dependencyFindings(change) {
    /** Folders of manifests whose dependencies changed, or might have. */
    const moved = new Map();
    const byPath = new Map(change.files.map((file) => [file.path, file]));
    for (const file of change.files) {
        const kind = manifestKind(file.path);
        if (kind === null)
            continue;
        const compared = compare(file, kind);
        if (compared === null || compared.dependencies)
            moved.set(kind, [...(moved.get(kind) ?? []), folderOf(file.path)]);
        if (compared === null)
            yield unread(file);
        else {
            yield* compared.findings;
            if (compared.dependencies)
                yield* lockFindings({ byPath, untouched: change.untouched }, file, kind, compared.brought);
        }
    }
    for (const file of change.files) {
        const kind = lockKind(file.path);
        if (kind === null || file.after === null)
            continue;
        const folder = folderOf(file.path);
        const below = (one) => folder === '' || one === folder || one.startsWith(`${folder}/`);
        if ((moved.get(kind) ?? []).some(below))
            continue;
        yield finding(rules/* CHECK_RULES */.N.lockOutOfStep, wholeFile(file.path), `${(0,policy_kind/* shown */.SP)(file.path)} changes, and the dependencies of no manifest do`, { help: 'An update of what is locked is one; let the package manager make it anew, and compare.' });
    }
}
/** null: one side can't be read as a whole. */
function compare({ path, before, after }, kind) {
    const old = before === null ? NONE : before.content.kind === 'text' ? kind.read(before.content.text) : null;
    if (after === null)
        return { findings: [], dependencies: (old ?? NONE).dependencies.length > 0, brought: [] };
    if (after.content.kind !== 'text')
        return null;
    const { text } = after.content;
    const now = kind.read(text);
    if (now === null)
        return null;
    // A manifest that couldn't be read before is judged as if all of it were new.
    const { scripts, dependencies } = old ?? NONE;
    const known = new Map(dependencies.map((one) => [keyOf(one), one.spec]));
    const names = new Set(dependencies.map(({ name }) => name));
    const commands = new Map(scripts.map((one) => [one.name, one.command]));
    const brought = now.dependencies.filter((one) => known.get(keyOf(one)) !== one.spec);
    const left = new Set(now.dependencies.map(keyOf));
    const lines = (0,position/* linesOf */.D)(text);
    const at = ({ start, end }) => ({ kind: 'span', file: path, span: lines.span(start, end) });
    return {
        findings: [
            ...now.scripts
                .filter((one) => commands.get(one.name) !== one.command)
                .map((one) => scriptFinding(one, commands.has(one.name), at(one))),
            ...brought.flatMap((one) => dependencyFinding(one, names, at(one))),
        ],
        dependencies: brought.length > 0 || [...known.keys()].some((key) => !left.has(key)),
        brought,
    };
}
function keyOf({ group, name, spec }) {
    // Tables of a TOML dependency are several entries of one name; each has its own key.
    const key = /^([\w.-]*)=/.exec(spec)?.[1] ?? '';
    return JSON.stringify([group, name, key]);
}
function scriptFinding({ name, command, lifecycle }, existed, at) {
    const said = `${(0,policy_kind/* shown */.SP)(name)} ${existed ? 'now runs' : 'is new, and runs'} ${(0,policy_kind/* shown */.SP)(withoutCredentials(command))}`;
    return lifecycle
        ? finding(rules/* CHECK_RULES */.N.lifecycle, at, `${said} by itself`, {
            help: 'It runs on every machine that installs, builds or publishes this, with that user’s rights.',
        })
        : finding(rules/* CHECK_RULES */.N.packageScript, at, said);
}
function dependencyFinding({ name, spec, from, group }, 
/** Those known or reported already. */
names, at) {
    if (from !== null) {
        return [
            finding(rules/* CHECK_RULES */.N.elsewhere, at, `${(0,policy_kind/* shown */.SP)(withoutCredentials(name))} is taken from ${from}: ${(0,policy_kind/* shown */.SP)(withoutCredentials(spec))}`, {
                help: 'Nothing vouches for what is there tomorrow; take it from the registry, or review it as code of your own.',
            }),
        ];
    }
    if (!names.has(name)) {
        names.add(name);
        return [
            finding(rules/* CHECK_RULES */.N.newDependency, at, `${(0,policy_kind/* shown */.SP)(name)} is a new dependency (${group})`, {
                help: 'Check that the name is the one you know, who publishes it, and whether it is needed.',
            }),
        ];
    }
    return [];
}
function* lockFindings({ byPath, untouched }, { path, after }, kind, brought) {
    if (after === null || kind.locks.length === 0)
        return;
    const candidates = lockPaths(path, kind);
    const touched = candidates.flatMap((one) => byPath.get(one) ?? []);
    const locks = touched.filter((file) => file.after !== null);
    const [lock] = locks;
    if (lock === undefined) {
        const stale = candidates.find((one) => untouched?.has(one) === true);
        const [gone] = touched;
        if (stale === undefined && gone === undefined && untouched !== null)
            return;
        const what = stale !== undefined
            ? `${(0,policy_kind/* shown */.SP)(stale)} does not`
            : gone !== undefined
                ? `${(0,policy_kind/* shown */.SP)(gone.path)} is removed`
                : 'no lock file does, so far as a patch shows';
        yield finding(rules/* CHECK_RULES */.N.lockOutOfStep, wholeFile(path), `the dependencies change, and ${what}`, {
            help: 'Let the package manager write the lock file, and commit both.',
        });
        return;
    }
    const texts = locks.flatMap((file) => file.after?.content.kind === 'text' ? [file.after.content.text] : []);
    // A binary or partly shown lock file is a finding of its own, or can't be looked into.
    if (texts.length < locks.length)
        return;
    const packages = brought.filter(isPackageName);
    if (packages.length > MOST_COMPARED) {
        yield finding(rules/* CHECK_RULES */.N.lockOutOfStep, wholeFile(path), `${String(packages.length)} dependencies change at once: whether ${(0,policy_kind/* shown */.SP)(lock.path)} knows them was not looked up`, { help: 'Split the change.' });
        return;
    }
    for (const one of packages) {
        if (texts.some((text) => mentions(text, one.name)))
            continue;
        const location = placeOf(after, path, one);
        yield finding(rules/* CHECK_RULES */.N.lockOutOfStep, location, `${(0,policy_kind/* shown */.SP)(lock.path)} does not know ${(0,policy_kind/* shown */.SP)(one.name)}`, {
            help: 'Let the package manager write the lock file; one written by hand installs something else.',
        });
    }
}
/** Each costs a search of the lock file. */
const MOST_COMPARED = 200;
/** Groups whose entries are settings rather than packages that a lock file lists. */
function isPackageName({ group, from, name }) {
    if (/^(?:packageManager|replace|patch|repositories|peerDependencies|tool$|build-system)/.test(group))
        return false;
    return from !== 'another index' && !/[\s>]/.test(name) && !/^(?:php|ext-.*|lib-.*)$/.test(name);
}
/** Whether a lock file names a package: as a whole word, `-`, `_` and `.` being one (PEP 503). */
function mentions(lock, name) {
    const pattern = name
        .split(/[-_.]+/)
        .map((part) => part.replace(/[\\^$*+?.()|[\]{}/]/g, '\\$&'))
        .join('[-_.]+');
    return new RegExp(`(?<![\\w-])${pattern}(?![\\w-])`, 'i').test(lock);
}
function placeOf(after, path, { start, end }) {
    const text = after.content.kind === 'text' ? after.content.text : '';
    const { start: from, end: to } = (0,position/* linesOf */.D)(text).span(start, end);
    return onLine(path, from.line, from.column - 1, to.column - 1);
}
function unread({ path, after }) {
    const why = after?.content.kind === 'part'
        ? 'the patch shows only parts of it'
        : after?.content.kind === 'text'
            ? 'its text is not what such a file holds'
            : 'its content is not text, or wasn’t read';
    return finding(rules/* CHECK_RULES */.N.unread, wholeFile(path), `${(0,policy_kind/* shown */.SP)(path)}: its scripts and dependencies can’t be judged: ${why}`, {
        help: 'Check the commits (`--base`, `--head`), or a patch in the repository that it is for.',
    });
}

// EXTERNAL MODULE: ./build/decide/path.js
var decide_path = __webpack_require__(17146);
;// CONCATENATED MODULE: ./build/check/modes.js






/** What the change makes of a path besides text: permissions, links, submodules. */
function* modeFindings(loaded, file) {
    const { path, before, after } = file;
    const at = wholeFile(path);
    for (const side of [before, after]) {
        if (side === null || !isSubmodule(side))
            continue;
        yield finding(rules/* CHECK_RULES */.N.submodule, at, `${(0,policy_kind/* shown */.SP)(path)} ${submoduleChange(before, after)}`, {
            help: 'What a submodule holds is another repository’s, and is not part of what is checked here.',
        });
        break;
    }
    yield* linkFindings(loaded, file);
    if (after === null || isLink(after) || isSubmodule(after))
        return;
    if (after.mode === '100755') {
        if (before?.mode === '100755')
            return;
        yield finding(rules/* CHECK_RULES */.N.madeExecutable, at, before === null
            ? `${(0,policy_kind/* shown */.SP)(path)} comes as a program`
            : `${(0,policy_kind/* shown */.SP)(path)} becomes a program (${before.mode} → 100755)`);
    }
    else if (after.mode !== '100644') {
        yield finding(rules/* CHECK_RULES */.N.specialMode, at, `${(0,policy_kind/* shown */.SP)(path)} gets the mode ${after.mode}${bitsOf(after.mode)}`, {
            help: 'git knows 100644 and 100755 for files; nothing else belongs in a change.',
        });
    }
}
function submoduleChange(before, after) {
    if (after === null || !isSubmodule(after))
        return 'was a submodule and no longer is';
    const { content } = after;
    const commit = content.kind === 'submodule' ? content.commit.slice(0, 12) : 'a commit that is not known';
    return before !== null && isSubmodule(before)
        ? `is a submodule, and moves to ${commit}`
        : `becomes a submodule at ${commit}`;
}
function bitsOf(mode) {
    const bits = Number.parseInt(mode, 8);
    const names = [
        ...((bits & 0o4000) === 0 ? [] : ['set-user-id']),
        ...((bits & 0o2000) === 0 ? [] : ['set-group-id']),
    ];
    return names.length === 0 ? '' : ` (${names.join(', ')})`;
}
function* linkFindings({ policy }, { path, before, after }) {
    const at = wholeFile(path);
    const was = before !== null && isLink(before) && before.content.kind === 'link' ? before.content.target : null;
    if (after === null || !isLink(after)) {
        if (was === null)
            return;
        const now = after === null ? 'is removed' : 'becomes a file';
        yield finding(rules/* CHECK_RULES */.N.linkChanged, at, `the link ${(0,policy_kind/* shown */.SP)(path)}, which led to ${(0,policy_kind/* shown */.SP)(was)}, ${now}`);
        return;
    }
    // A target that wasn't read is a finding of its own.
    if (after.content.kind !== 'link')
        return;
    const { target } = after.content;
    const why = modes_leaves(path, target);
    if (why !== null) {
        yield finding(rules/* CHECK_RULES */.N.linkLeaves, at, `the link ${(0,policy_kind/* shown */.SP)(path)} leads to ${(0,policy_kind/* shown */.SP)(target)}, which ${why}`, {
            help: 'Whoever writes or reads by this name would do so elsewhere; a link has to stay inside by its own text.',
        });
        return;
    }
    const end = targetPath(path, target);
    const denied = end !== '' && (0,decide_path.decideWrite)(policy, end).verdict !== 'allow';
    yield finding(rules/* CHECK_RULES */.N.linkChanged, at, `${(0,policy_kind/* shown */.SP)(path)} is ${was === null ? 'made' : 'changed to'} a link to ${(0,policy_kind/* shown */.SP)(target)}${denied ? ', which the policy doesn’t let the code write' : ''}`);
}
/**
 * Why a link's own text leads out of the tree; null: it stays. One that goes up again after a name leads elsewhere
 * as soon as that name becomes a link.
 */
function modes_leaves(path, target) {
    if (target === '' || target.includes('\0'))
        return 'is no path';
    if (target.startsWith('/') || /^[A-Za-z]:|\\/.test(target))
        return 'is absolute, or is on Windows';
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    const name = parts.findIndex((part) => part !== '..');
    if (name >= 0 && parts.slice(name).includes('..'))
        return 'goes up again after a name (name/..)';
    const up = name < 0 ? parts.length : name;
    const depth = folderOf(path)
        .split('/')
        .filter((part) => part !== '').length;
    if (up > depth)
        return 'lies outside of the tree';
    return (0,fold/* foldedPath */.k)(targetPath(path, target)).split('/').includes('.git') ? 'is git’s own' : null;
}
function targetPath(path, target) {
    const parts = folderOf(path)
        .split('/')
        .filter((part) => part !== '');
    for (const part of target.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}

// EXTERNAL MODULE: ./build/decide/decision.js
var decision = __webpack_require__(13967);
// EXTERNAL MODULE: ./build/decide/widen.js
var widen = __webpack_require__(90426);
;// CONCATENATED MODULE: ./build/check/paths.js







/** Whether the policy lets a change of this path come out at all: `decide`'s word, as for a run. */
function* pathFindings(loaded, { path }) {
    const problem = nameProblem(path);
    if (problem !== null) {
        yield finding(rules/* CHECK_RULES */.N.impossibleName, wholeFile(path), `the name ${(0,policy_kind/* shown */.SP)(path)} ${problem}`, {
            help: 'No checkout may have such a name; nothing of this change should be applied.',
        });
        return;
    }
    const decision = (0,decide_path.decideWrite)(loaded.policy, path);
    if (decision.verdict === 'allow')
        return;
    const rule = ruleFor(decision);
    yield finding(rule, wholeFile(path), lower(decision.reason.replace(/\.$/, '')), {
        ...(decision.suggestion === null
            ? {}
            : {
                help: `If it is meant, a reviewer widens the policy:\n${(0,widen/* widening */.Y)(decision.suggestion).trimEnd()}`,
            }),
        related: relatedTo(loaded, decision),
    });
}
function ruleFor({ clause }) {
    if (clause === 'filesystem.protect')
        return rules/* CHECK_RULES */.N.protectedPath;
    return clause.startsWith('filesystem.deny') || clause === 'filesystem.git'
        ? rules/* CHECK_RULES */.N.denied
        : rules/* CHECK_RULES */.N.outsideWrite;
}
/** The line of the policy that decided, where it is no default. */
function relatedTo(loaded, { clause }) {
    const origin = (0,decision/* originOf */.yv)(loaded, clause);
    if (origin === null)
        return [];
    const location = { kind: 'node', file: origin.file, path: origin.path, target: 'value' };
    return [{ message: `${clause} decides`, location }];
}
/** Characters that don't show or turn the text around: what a reviewer sees is not the name that is written. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;
/** What is wrong with a name whatever the policy says; null: nothing. Trees and patches may name anything. */
function nameProblem(path) {
    if (path.startsWith('/'))
        return 'is absolute';
    if (path.includes('\ufffd'))
        return 'is not UTF-8 text';
    if (HIDDEN.test(path))
        return 'holds characters that can’t be seen';
    if (path.includes('\\'))
        return 'holds a backslash, which separates folders on Windows';
    const parts = path.split('/');
    if (parts.includes('..'))
        return 'leads out of the tree';
    if (parts.some((part) => part === '' || part === '.'))
        return 'has an empty part';
    if ((0,fold/* foldedPath */.k)(path).split('/').includes('.git'))
        return 'lies in a folder that is git’s own';
    return null;
}
function lower(text) {
    return /^[A-Z][a-z]/.test(text) && !text.includes(' denies ')
        ? text.charAt(0).toLowerCase() + text.slice(1)
        : text;
}

;// CONCATENATED MODULE: ./build/check/check.js










/**
 * Holds a change to the code against a policy: where it writes, and whatever the policy says, what it brings that
 * runs by itself, leads elsewhere, can't be reviewed or gives something away. Pure; in no particular order. What
 * could not be read is among the findings.
 */
function checkChange(loaded, change, options = {}) {
    return [
        ...change.files.flatMap((file) => [
            ...pathFindings(loaded, file),
            ...ownPolicyFindings(file, options.policyTexts ?? new Map()),
            ...modeFindings(loaded, file),
            ...contentFindings(file),
            // A name that is no path matches nothing, and is refused as it is.
            ...(nameProblem(file.path) === null ? byItselfFindings(file) : []),
        ]),
        ...dependencyFindings(change),
    ];
}
/** A policy that was read as the change leaves it says whatever the change wants it to. */
function* ownPolicyFindings({ path, after }, texts) {
    const text = texts.get(path);
    if (text === undefined || after === null)
        return;
    // Known in parts, it might be the same.
    if (after.content.kind === 'text' && after.content.text !== text)
        return;
    yield finding(rules/* CHECK_RULES */.N.judgesItself, wholeFile(path), `the change is held against ${(0,policy_kind/* shown */.SP)(path)} as the change itself leaves it`, { help: 'Check it against the policy of the branch that it is proposed for: `--policy FILE`.' });
}
/** The texts that findings point into, for reports: of the result, with credentials blotted out. */
function changedDocuments(change, findings) {
    const named = new Set(findings.flatMap(({ location }) => (location.kind === 'span' ? [location.file] : [])));
    return new Map(change.files.flatMap(({ path, after }) => {
        if (!named.has(path) || after?.content.kind !== 'text')
            return [];
        const text = withoutCredentials(after.content.text);
        return [[path, (0,policy_document/* documentOf */.l)(path, text, (0,position/* linesOf */.D)(text), null, undefined)]];
    }));
}

// EXTERNAL MODULE: ./build/host/git.js
var host_git = __webpack_require__(77559);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/enforce/workspace/base85.js
var base85 = __webpack_require__(87893);
;// CONCATENATED MODULE: ./build/check/patch/binary.js



/** After `GIT binary patch`: the hunk forwards, and the one backwards where there is one. Both are read to their end. */
function readBinary(cursor) {
    const forward = readBinaryHunk(cursor);
    if (forward === null)
        return cursor.fail('neither `literal N` nor `delta N`');
    // What the way back holds is of no use here, but it has to be what it says.
    readBinaryHunk(cursor);
    return forward;
}
function readBinaryHunk(cursor) {
    const match = /^(literal|delta) (\d{1,10})$/.exec(cursor.peek() ?? '');
    if (match === null)
        return null;
    cursor.next();
    const size = Number(match[2]);
    const chunks = [];
    const start = cursor.line;
    for (let line = cursor.next(); line !== ''; line = cursor.next()) {
        chunks.push((0,base85/* base85Bytes */.Ik)(line) ?? cursor.fail('not a line of a binary patch', 1));
    }
    if (size > CAPS.file)
        return { kind: 'too-large', size };
    let bytes;
    try {
        // One byte more than said, so that more than said is noticed.
        bytes = (0,external_node_zlib_.inflateSync)(Buffer.concat(chunks), { maxOutputLength: size + 1 });
    }
    catch {
        return cursor.fail('the binary content is damaged, or longer than it says', cursor.line - start);
    }
    if (bytes.length !== size)
        return cursor.fail('the binary content is not as long as it says', cursor.line - start);
    return { kind: match[1] === 'literal' ? 'literal' : 'delta', bytes };
}
/** The content that a delta makes of `base` (gitformat-pack(5), "Deltified representation"); null: it doesn't fit. */
function applyDelta(base, delta) {
    let at = 0;
    const size = () => {
        let value = 0;
        for (let shift = 0; shift <= 28; shift += 7) {
            const byte = delta[at++];
            if (byte === undefined)
                return -1;
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        return -1;
    };
    const number = (bits, count) => {
        let value = 0;
        for (let i = 0; i < count; i++)
            if ((bits >> i) & 1)
                value += (delta[at++] ?? 0) * 2 ** (8 * i);
        return value;
    };
    if (size() !== base.length)
        return null;
    const length = size();
    if (length < 0 || length > CAPS.file)
        return null;
    const parts = [];
    let made = 0;
    while (at < delta.length) {
        const op = delta[at++] ?? 0;
        let part;
        if (op >= 0x80) {
            const offset = number(op & 0x0f, 4);
            const count = number((op >> 4) & 0x07, 3) || 0x10000;
            if (offset + count > base.length)
                return null;
            part = base.subarray(offset, offset + count);
        }
        else {
            if (op === 0 || at + op > delta.length)
                return null;
            part = delta.subarray(at, at + op);
            at += op;
        }
        made += part.length;
        if (made > length)
            return null;
        parts.push(part);
    }
    return made === length ? Buffer.concat(parts) : null;
}

;// CONCATENATED MODULE: ./build/check/patch/hunks.js
const HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: .*)?$/s;
/** Every hunk of one file. Each must be as long as it says, and lie where those before it put it. */
function readHunks(cursor) {
    const hunks = [];
    let moved = 0;
    let end = 0;
    while (cursor.peek()?.startsWith('@@') === true) {
        const hunk = readHunk(cursor);
        const back = hunk.lines.length + 1;
        // An empty side names the line before it.
        const from = hunk.oldCount === 0 ? hunk.oldStart + 1 : hunk.oldStart;
        const to = hunk.newCount === 0 ? hunk.newStart + 1 : hunk.newStart;
        if (from <= end)
            cursor.fail('the hunk lies before the end of the one above it', back);
        if (to !== from + moved)
            cursor.fail('the line numbers of the hunk don’t fit those of the hunks above it', back);
        end = from + hunk.oldCount - 1;
        moved += hunk.newCount - hunk.oldCount;
        hunks.push(hunk);
    }
    return hunks;
}
function readHunk(cursor) {
    const match = HEADER.exec(cursor.next());
    if (match === null)
        return cursor.fail('not the header of a hunk: `@@ -1,2 +3,4 @@`', 1);
    const number = (index) => (match[index] === undefined ? 1 : Number(match[index]));
    const [oldStart, oldCount, newStart, newCount] = [number(1), number(2), number(3), number(4)];
    if ((oldStart === 0 && oldCount !== 0) || (newStart === 0 && newCount !== 0))
        return cursor.fail('a hunk that begins before the first line', 1);
    const lines = readLines(cursor, oldCount, newCount);
    if (!lines.some(({ sign }) => sign !== ' '))
        return cursor.fail('the hunk changes nothing', 1);
    return { oldStart, oldCount, newStart, newCount, lines };
}
function readLines(cursor, oldCount, newCount) {
    const lines = [];
    let [old, now] = [oldCount, newCount];
    const ended = { old: false, now: false };
    while (old > 0 || now > 0) {
        if (cursor.unterminated)
            cursor.fail('the last line has no line feed: the patch is cut off');
        const line = cursor.next();
        // A context line that is empty may have lost its blank (diff.suppressBlankEmpty).
        const sign = line === '' ? ' ' : line.charAt(0);
        if (sign !== ' ' && sign !== '-' && sign !== '+')
            return cursor.fail('neither context (` `) nor a removed (`-`) or added (`+`) line, and the hunk isn’t at its end', 1);
        const [isOld, isNew] = [sign !== '+', sign !== '-'];
        if ((isOld && old === 0) || (isNew && now === 0))
            return cursor.fail('the hunk has more lines than it says', 1);
        if ((isOld && ended.old) || (isNew && ended.now))
            return cursor.fail('a line after the one that ends the file without a line feed', 1);
        if (isOld)
            old--;
        if (isNew)
            now--;
        // Its text is git's in the user's language; the backslash is what counts.
        const noFeed = cursor.peek()?.startsWith('\\ ') === true;
        if (noFeed)
            cursor.next();
        if (noFeed && isOld)
            ended.old = true;
        if (noFeed && isNew)
            ended.now = true;
        lines.push({ sign, text: line.slice(1) + (noFeed ? '' : '\n') });
    }
    return lines;
}
/** The text after the hunks, when each fits the text before exactly where it says; null: they don't apply. */
function applyHunks(before, hunks) {
    const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const out = [];
    let at = 0;
    for (const { oldStart, oldCount, lines } of hunks) {
        const from = oldCount === 0 ? oldStart : oldStart - 1;
        if (from > old.length)
            return null;
        for (; at < from; at++)
            out.push(old[at] ?? '');
        for (const { sign, text } of lines) {
            if (sign !== '+' && old[at++] !== text)
                return null;
            if (sign !== '-')
                out.push(text);
        }
    }
    for (; at < old.length; at++)
        out.push(old[at] ?? '');
    // Only the last line may lack its line feed.
    return out.slice(0, -1).every((line) => line.endsWith('\n')) ? out.join('') : null;
}
/** One side of hunks that hold a whole file: one hunk, from the first line to an end without a line feed; else null. */
function wholeSide(hunks, side) {
    const [hunk, more] = hunks;
    if (hunk === undefined || more !== undefined)
        return null;
    const [start, skipped] = side === 'old' ? [hunk.oldStart, '+'] : [hunk.newStart, '-'];
    const text = hunk.lines.flatMap((line) => (line.sign === skipped ? [] : [line.text])).join('');
    return start <= 1 && text !== '' && !text.endsWith('\n') ? text : null;
}
/** The lines that hunks take away or bring, with their numbers. */
function linesOfSide(hunks, sign) {
    return hunks.flatMap(({ oldStart, newStart, lines }) => {
        let number = sign === '-' ? oldStart : newStart;
        return lines.flatMap((line) => {
            if (line.sign !== ' ' && line.sign !== sign)
                return [];
            const here = number++;
            return line.sign === sign ? [{ number: here, text: line.text.replace(/\n$/, '') }] : [];
        });
    });
}

;// CONCATENATED MODULE: ./build/check/patch/names.js
/** A name as git writes it, plain or quoted in C's way, with what follows it; null: not one. */
function quotedName(text) {
    const match = /^"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/.exec(text);
    if (match === null)
        return null;
    const name = (match[1] ?? '').replace(/\\([0-3][0-7]{2}|.)/g, (_all, code) => code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (LETTERS[code] ?? code));
    return { name, rest: text.slice(match[0].length) };
}
const LETTERS = {
    a: '\x07',
    b: '\b',
    t: '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
};
/** A whole text that is one name; null: not one. */
function wholeName(text) {
    if (!text.startsWith('"'))
        return text === '' ? null : text;
    const quoted = quotedName(text);
    return quoted?.rest === '' ? quoted.name : null;
}
/** What `--- ` and `+++ ` say: a name with its prefix taken off, `null` for /dev/null; undefined: not understood. */
function sideName(text, prefix) {
    if (text === '/dev/null')
        return null;
    // git ends a name that holds blanks with a tab, for programs that would stop at a blank.
    const name = wholeName(/^[^"].* .*\t$/.test(text) ? text.slice(0, -1) : text);
    return name?.startsWith(prefix) === true ? name.slice(2) : undefined;
}
/** The pairs of names that `diff --git a/… b/…` may mean: plain names may hold ` b/` themselves. */
function* headerNames(text) {
    const pair = (first, second) => first.startsWith('a/') && second?.startsWith('b/') === true ? [first.slice(2), second.slice(2)] : null;
    if (text.startsWith('"')) {
        const quoted = quotedName(text);
        const found = quoted?.rest.startsWith(' ') === true ? pair(quoted.name, wholeName(quoted.rest.slice(1))) : null;
        if (found !== null)
            yield found;
        return;
    }
    for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
        const found = pair(text.slice(0, at), wholeName(text.slice(at + 1)));
        if (found !== null)
            yield found;
    }
}

;// CONCATENATED MODULE: ./build/check/patch/patch.js
/** Where a patch can't be understood, and why. */
class PatchProblem extends Error {
    line;
    name = 'PatchProblem';
    constructor(
    /** 1-based. */
    line, message) {
        super(message);
        this.line = line;
    }
}
function cursorOf(text) {
    const lines = text.split('\n');
    const ended = lines.at(-1) === '';
    if (ended)
        lines.pop();
    let at = 0;
    const fail = (message, back = 0) => {
        throw new PatchProblem(Math.max(1, at + 1 - back), message);
    };
    return {
        peek: () => lines[at] ?? null,
        next: () => {
            const line = lines[at];
            if (line === undefined)
                return fail('the patch ends here, in the middle');
            at++;
            return line;
        },
        get line() {
            return at + 1;
        },
        get unterminated() {
            return !ended && at === lines.length - 1;
        },
        fail,
    };
}

;// CONCATENATED MODULE: ./build/check/patch/parse.js





/**
 * Reads a patch as `git diff` and `git format-patch` write it, strictly: what isn't understood, or what another
 * program might understand otherwise, is a problem with its line, never left out. Takes bytes; throws nothing.
 */
function parsePatch(bytes) {
    if (bytes.length > CAPS.patch) {
        return {
            ok: false,
            line: 1,
            message: `the patch has ${String(bytes.length)} bytes; ${String(CAPS.patch)} are read`,
        };
    }
    try {
        return { ok: true, patch: readPatch(cursorOf(Buffer.from(bytes).toString('latin1'))) };
    }
    catch (error) {
        if (!(error instanceof PatchProblem))
            throw error;
        return { ok: false, line: error.line, message: error.message };
    }
}
function readPatch(cursor) {
    skipPreamble(cursor);
    const files = [];
    const touched = new Map();
    let content = 0;
    while (cursor.peek()?.startsWith('diff ') === true) {
        const file = readFile(cursor);
        if (files.length >= CAPS.files)
            cursor.fail(`the patch changes more than ${String(CAPS.files)} files`);
        claim(file, touched);
        if (file.body.kind === 'binary' && file.body.forward.kind !== 'too-large')
            content += file.body.forward.bytes.length;
        if (content > CAPS.total)
            cursor.fail(`the patch holds more than ${String(CAPS.total)} bytes of binary content`);
        files.push(file);
    }
    skipSignature(cursor);
    return { files };
}
/** What only a patch has; in a text before it, another program might take it for one. */
const PATCH_LINE = /^(?:--- |\+\+\+ |@@|diff |Index: |GIT binary|Binary files|Submodule |old mode|new mode|new file|deleted file|(?:rename|copy) (?:from|to)|similarity |dissimilarity |index [0-9a-f]+\.\.)/;
/** The message of a mail or of `git show`. */
function skipPreamble(cursor) {
    let blank = true;
    for (let line = cursor.peek(); line !== null; line = cursor.peek()) {
        if (line.startsWith('diff --git '))
            return;
        if (PATCH_LINE.test(line))
            cursor.fail('not a patch in git’s format: make it with `git diff --binary` or `git format-patch --binary`');
        if (/^content-transfer-encoding:(?!\s*(?:7bit|8bit|binary)\s*$)/i.test(line) ||
            /^content-type:(?!\s*text\/plain;\s*charset=utf-8\s*$)/i.test(line))
            cursor.fail('the mail is encoded, and would be another patch when decoded: save it plain');
        if (line.trim() !== '')
            blank = false;
        cursor.next();
    }
    if (!blank)
        cursor.fail('there is no `diff --git` in it', 1);
}
/** `-- ` and git's version, as format-patch ends a mail. */
function skipSignature(cursor) {
    if (cursor.peek() === '-- ') {
        cursor.next();
        if (!/^[\d.]+[\w.() -]*$/.test(cursor.peek() ?? ''))
            cursor.fail('not the version of git that a mail ends with');
        cursor.next();
    }
    for (let line = cursor.peek(); line !== null; line = cursor.peek()) {
        if (/^From [0-9a-f]{40}/.test(line))
            cursor.fail('a second patch begins here: check the commits, or make one patch with `git diff`');
        if (line.trim() !== '')
            cursor.fail('neither the end of the patch nor the next file’s `diff --git`');
        cursor.next();
    }
}
/** Each path once; only a file that becomes a link, or the reverse, is written as gone and made. */
function claim(file, touched) {
    const names = file.how === 'renamed' ? [file.oldName, file.newName] : [file.newName];
    for (const name of names) {
        const before = touched.get(name);
        const isTypeChange = before?.how === 'deleted' && file.how === 'added' && before.oldMode !== file.newMode;
        if (before !== undefined && !isTypeChange)
            throw new PatchProblem(file.line, 'the patch changes the same path twice');
        touched.set(name, file);
    }
}
const MODE = '([0-7]{6})';
const HEADER_LINES = [
    [new RegExp(`^old mode ${MODE}$`), set('oldMode')],
    [new RegExp(`^new mode ${MODE}$`), set('newMode')],
    [new RegExp(`^new file mode ${MODE}$`), set('added')],
    [new RegExp(`^deleted file mode ${MODE}$`), set('deleted')],
    [/^rename from (.+)$/s, set('renameFrom')],
    [/^rename to (.+)$/s, set('renameTo')],
    [/^copy from (.+)$/s, set('copyFrom')],
    [/^copy to (.+)$/s, set('copyTo')],
];
function set(key) {
    return (header, value) => {
        header[key] = value;
        return key;
    };
}
function readFile(cursor) {
    const { line } = cursor;
    const first = nextHeader(cursor);
    if (!first.startsWith('diff --git '))
        return cursor.fail('a diff of a merge, or not git’s: `diff --git a/… b/…`', 1);
    if (first.endsWith('\r'))
        return cursor.fail('its lines end in CR LF: the patch was converted, and is another now', 1);
    const header = readHeader(cursor);
    const how = howOf(header, cursor);
    const names = [...headerNames(first.slice('diff --git '.length))];
    const { body, oldSide, newSide } = readBody(cursor);
    const [oldName, newName] = namesOf(names, header, { oldSide, newSide }, how, line);
    const decoded = { oldName: textName(oldName), newName: textName(newName) };
    const shared = header.index ?? null;
    const same = header.oldMode === undefined ? shared : null;
    const oldMode = how === 'added' ? null : (header.deleted ?? header.oldMode ?? same);
    const newMode = how === 'deleted' ? null : (header.added ?? header.newMode ?? same);
    if (how === 'modified' && newMode === null)
        throw new PatchProblem(line, 'it doesn’t say whether this is a file or a link: `index A..B MODE`');
    if (how === 'modified' && body.kind === 'none' && header.oldMode === undefined)
        throw new PatchProblem(line, 'it changes nothing: the rest of it is missing');
    checkBody(how, body, line);
    return { line, how, ...decoded, oldMode, newMode, body };
}
/** Two names, quoted, each as long as a system takes one: what is longer is no header, and would take long to read. */
const LONGEST_HEADER = 2 * 4 * 4096 + 256;
function nextHeader(cursor) {
    const line = cursor.next();
    return line.length > LONGEST_HEADER ? cursor.fail('a name longer than any system takes', 1) : line;
}
function readHeader(cursor) {
    const header = {};
    for (let line = cursor.peek(); line !== null; line = cursor.peek()) {
        const text = line;
        const index = /^index [0-9a-f]{4,64}\.\.[0-9a-f]{4,64}(?: ([0-7]{6}))?$/.exec(text);
        if (index !== null) {
            if (header.index !== undefined)
                cursor.fail('a second `index` line');
            header.index = index[1] ?? null;
        }
        else if (!/^(?:dis)?similarity index \d{1,3}%$/.test(text)) {
            const known = HEADER_LINES.find(([pattern]) => pattern.test(text));
            if (known === undefined)
                return header;
            const before = { ...header };
            const key = known[1](header, known[0].exec(text)?.[1] ?? '');
            if (before[key] !== undefined)
                cursor.fail('the header says this twice');
        }
        cursor.next();
    }
    return header;
}
function howOf(header, cursor) {
    const { oldMode, newMode, added, deleted, renameFrom, renameTo, copyFrom, copyTo } = header;
    const pairs = [
        [oldMode, newMode],
        [renameFrom, renameTo],
        [copyFrom, copyTo],
    ];
    if (pairs.some(([one, other]) => (one === undefined) !== (other === undefined)))
        return cursor.fail('the header names only one of two: `old mode` and `new mode`, `from` and `to`', 1);
    const ways = [added, deleted, renameFrom, copyFrom].filter((one) => one !== undefined).length;
    if (ways > 1 || ((added ?? deleted) !== undefined && oldMode !== undefined))
        return cursor.fail('the header contradicts itself', 1);
    if (added !== undefined)
        return 'added';
    if (deleted !== undefined)
        return 'deleted';
    if (renameFrom !== undefined)
        return 'renamed';
    return copyFrom !== undefined ? 'copied' : 'modified';
}
const NO_SIDES = { oldSide: undefined, newSide: undefined };
function readBody(cursor) {
    const line = cursor.peek();
    if (line === 'GIT binary patch') {
        cursor.next();
        return { body: { kind: 'binary', forward: readBinary(cursor) }, ...NO_SIDES };
    }
    if (line !== null && line.length <= LONGEST_HEADER && /^Binary files .+ and .+ differ$/s.test(line)) {
        cursor.next();
        return { body: { kind: 'absent' }, ...NO_SIDES };
    }
    if (line?.startsWith('--- ') !== true)
        return { body: { kind: 'none' }, ...NO_SIDES };
    const oldSide = sideName(nextHeader(cursor).slice(4), 'a/');
    if (oldSide === undefined)
        return cursor.fail('not `--- a/NAME`: names begin with a/ and b/', 1);
    const plus = nextHeader(cursor);
    const newSide = plus.startsWith('+++ ') ? sideName(plus.slice(4), 'b/') : undefined;
    if (newSide === undefined)
        return cursor.fail('not `+++ b/NAME`: names begin with a/ and b/', 1);
    const hunks = readHunks(cursor);
    if (hunks.length === 0)
        return cursor.fail('there is no hunk here');
    return { body: { kind: 'text', hunks }, oldSide, newSide };
}
/** One pair of names that everything in the header agrees on. */
function namesOf(candidates, header, sides, how, line) {
    const moved = how === 'renamed' || how === 'copied';
    const from = wholeName(header.renameFrom ?? header.copyFrom ?? '');
    const to = wholeName(header.renameTo ?? header.copyTo ?? '');
    const found = candidates.filter(([oldName, newName]) => {
        if (moved ? oldName !== from || newName !== to : oldName !== newName)
            return false;
        if (sides.oldSide === undefined)
            return true;
        return (sides.oldSide === (how === 'added' ? null : oldName) &&
            sides.newSide === (how === 'deleted' ? null : newName));
    });
    const [only, other] = found;
    if (only === undefined || other !== undefined || (moved && only[0] === only[1]))
        throw new PatchProblem(line, 'the names in `diff --git`, `---`, `+++`, `from` and `to` don’t agree');
    return only;
}
function checkBody(how, body, line) {
    if (body.kind !== 'text')
        return;
    const whole = body.hunks.length === 1;
    if (how === 'added' &&
        !(whole && body.hunks.every(({ oldCount, newStart }) => oldCount === 0 && newStart === 1)))
        throw new PatchProblem(line, 'a file that comes has one hunk, from nothing');
    if (how === 'deleted' &&
        !(whole && body.hunks.every(({ newCount, oldStart }) => newCount === 0 && oldStart === 1)))
        throw new PatchProblem(line, 'a file that goes has one hunk, to nothing');
}
/** Bytes of a name to text; what isn't UTF-8 is marked, for the rule about names. */
function textName(latin1) {
    const bytes = Buffer.from(latin1, 'latin1');
    const text = textOf(bytes);
    return Buffer.from(text).equals(bytes) ? text : bytes.toString('utf8');
}

;// CONCATENATED MODULE: ./build/check/patch/read.js






/** Parses a patch; `file` is what findings call it. */
function read_readPatch(bytes, file) {
    const parsed = parsePatch(bytes);
    if (parsed.ok)
        return parsed;
    return {
        ok: false,
        finding: finding(rules/* CHECK_RULES */.N.patchUnread, onLine(file, parsed.line, 0, 0), `the patch is not understood: ${parsed.message}`, {
            help: 'Nothing of it was judged; what `git diff --binary` and `git format-patch --binary` write is understood.',
        }),
    };
}
/** The paths of the base whose content makes a patch whole. */
function basePaths({ files }) {
    return files.flatMap(({ how, oldName }) => (how === 'added' ? [] : [oldName]));
}
/**
 * A patch as a change. Without the tree that it is for, files that it changes are known only in parts; so are those
 * that its hunks don't fit exactly.
 */
function changeOfPatch({ files }, base) {
    return {
        files: files.flatMap((file) => changesOf(file, base?.files.get(file.oldName) ?? null)),
        untouched: base?.untouched ?? null,
    };
}
function changesOf(file, base) {
    const { how, oldName, newName } = file;
    const before = beforeOf(file, base);
    const after = afterOf(file, base);
    if (how === 'renamed') {
        return [
            { path: oldName, before, after: null },
            { path: newName, before: null, after },
        ];
    }
    return [{ path: newName, before: how === 'copied' ? null : before, after }];
}
/** What stands for a mode that a rename or a copy doesn't say, where the base isn't known: the content is unread then. */
const REGULAR = '100644';
/** git writes one as a file of a single line. */
const SUBMODULE = '160000';
function beforeOf(file, base) {
    const mode = file.how === 'added' ? null : (file.oldMode ?? base?.mode ?? REGULAR);
    if (mode === null)
        return null;
    if (base !== null)
        return { mode, content: asMode(mode, base.bytes) };
    const { body } = file;
    if (body.kind !== 'text')
        return { mode, content: { kind: 'part', lines: [] } };
    const whole = file.how === 'deleted' || mode === SUBMODULE ? joined(file, '-') : wholeSide(body.hunks, 'old');
    const content = whole === null
        ? { kind: 'part', lines: linesOfSide(body.hunks, '-').map(decoded) }
        : asMode(mode, Buffer.from(whole, 'latin1'));
    return { mode, content };
}
function afterOf(file, base) {
    if (file.how === 'deleted')
        return null;
    const mode = file.newMode ?? base?.mode ?? null;
    if (mode !== null)
        return { mode, content: contentAfter(file, mode, base) };
    const reason = 'the patch moves it and doesn’t say whether it is a file, a link or a submodule';
    return { mode: REGULAR, content: { kind: 'unread', reason } };
}
function contentAfter(file, mode, base) {
    const { body, how } = file;
    switch (body.kind) {
        case 'absent':
            return { kind: 'unread', reason: 'the patch doesn’t hold it (make it with `--binary`)' };
        case 'none':
            if (how === 'added')
                return asMode(mode, Buffer.alloc(0));
            return base === null ? partial(mode, []) : asMode(mode, base.bytes);
        case 'binary': {
            const bytes = body.forward.kind === 'literal'
                ? body.forward.bytes
                : body.forward.kind === 'delta' && base !== null
                    ? applyDelta(base.bytes, body.forward.bytes)
                    : null;
            if (bytes !== null)
                return asMode(mode, bytes);
            return {
                kind: 'unread',
                reason: body.forward.kind === 'too-large'
                    ? `it has ${String(body.forward.size)} bytes`
                    : 'the patch holds only how it differs from a file that isn’t here',
            };
        }
        case 'text': {
            const whole = how === 'added' || mode === SUBMODULE
                ? joined(file, '+')
                : base === null
                    ? wholeSide(body.hunks, 'new')
                    : applyHunks(base.bytes.toString('latin1'), body.hunks);
            return whole === null
                ? partial(mode, linesOfSide(body.hunks, '+').map(decoded))
                : asMode(mode, Buffer.from(whole, 'latin1'));
        }
    }
}
/** A link or a submodule isn't known by a part of it. */
function partial(mode, lines) {
    return mode === '120000' || mode === SUBMODULE
        ? { kind: 'unread', reason: 'the patch doesn’t show where it leads' }
        : { kind: 'part', lines };
}
/** Bytes as what a mode makes of them. */
function asMode(mode, bytes) {
    if (mode === '120000')
        return { kind: 'link', target: bytes.toString('utf8') };
    if (mode !== SUBMODULE)
        return contentOf(bytes);
    const commit = /^Subproject commit ([0-9a-f]{40,64})(?:-dirty)?\n?$/.exec(bytes.toString('latin1'))?.[1];
    return commit === undefined
        ? { kind: 'unread', reason: 'the patch doesn’t say which commit it is' }
        : { kind: 'submodule', commit };
}
function joined({ body }, sign) {
    if (body.kind !== 'text')
        return null;
    return body.hunks
        .flatMap(({ lines }) => lines.flatMap((line) => (line.sign === sign ? [line.text] : [])))
        .join('');
}
function decoded(line) {
    return { number: line.number, text: Buffer.from(line.text, 'latin1').toString('utf8') };
}

;// CONCATENATED MODULE: ./build/check/repository.js




/** What stands between a revision and its commit: no option, no path, no range. */
const REVISION = /^[A-Za-z0-9_@][^\s:?*[\\\0]*$/;
/**
 * Opens the repository around a folder (absolute) with the hardened git. `top` is its work tree's top, the folder
 * itself when it has none.
 */
async function openRepository(folder) {
    const opened = await (0,host_git/* openGit */.zY)(folder);
    if (!opened.ok)
        return unreadable(`no repository can be read here: ${(0,host_git/* troubleOf */.LH)(opened.outcome)}`);
    const { git } = opened;
    const inside = await git.run(['rev-parse', '--git-dir']);
    if (inside.kind !== 'ok')
        return unreadable(`there is no repository here: ${(0,host_git/* troubleOf */.LH)(inside)}`);
    const top = await git.run(['rev-parse', '--show-toplevel']);
    return { ok: true, git, top: top.kind === 'ok' ? top.stdout.toString('utf8').replace(/\n$/, '') : folder };
}
function unreadable(reason) {
    return { ok: false, kind: 'unreadable', reason };
}
function tooLarge(what) {
    return {
        ok: false,
        kind: 'too-large',
        finding: finding(rules/* CHECK_RULES */.N.tooLarge, wholeFile('.'), `the change is too large to be judged: ${what}`, {
            help: 'Nothing of it was judged. Split it.',
        }),
    };
}
async function commitOf(git, revision) {
    if (!REVISION.test(revision) || revision.includes('..'))
        return unreadable(`${JSON.stringify(revision)} is no revision`);
    const found = await git.run(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    const id = found.kind === 'ok' ? found.stdout.toString('latin1').trim() : '';
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id))
        return id;
    return unreadable(`there is no commit ${JSON.stringify(revision)} here; fetch it first (actions/checkout: \`fetch-depth: 0\`)`);
}
/** Bytes that a listing may have: CAPS.files paths of some length, before they are counted. */
const LISTING = 64 * 1024 * 1024;
/** Blobs by their ids; their sizes are asked first, so that no more is read than is kept. */
async function readBlobs(git, wanted) {
    const ids = [...new Set(wanted)];
    const found = new Map();
    if (ids.length === 0)
        return found;
    const stdin = (list) => Buffer.from(list.map((id) => `${id}\n`).join(''));
    const sized = await git.run(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
        stdin: stdin(ids),
    });
    if (sized.kind !== 'ok')
        return unreadable(`contents can’t be read: ${(0,host_git/* troubleOf */.LH)(sized)}`);
    let total = 0;
    const read = [];
    for (const line of sized.stdout.toString('latin1').trimEnd().split('\n')) {
        const [id = '', type, size = ''] = line.split(' ');
        if (type !== 'blob')
            return unreadable(`the object ${id} is not here; a partial clone has to be made whole first`);
        if (Number(size) > CAPS.file)
            found.set(id, 'too-large');
        else {
            total += Number(size);
            read.push(id);
        }
    }
    if (read.length + found.size !== ids.length)
        return unreadable('contents can’t be read: git’s answer is cut off');
    if (total > CAPS.total)
        return tooLarge(`its files have ${String(total)} bytes; ${String(CAPS.total)} are read`);
    if (read.length === 0)
        return found;
    const outcome = await git.run(['cat-file', '--batch'], {
        stdin: stdin(read),
        outputLimit: total + read.length * 128,
    });
    if (outcome.kind !== 'ok')
        return unreadable(`contents can’t be read: ${(0,host_git/* troubleOf */.LH)(outcome)}`);
    let at = 0;
    for (const id of read) {
        const end = outcome.stdout.indexOf(0x0a, at);
        const match = /^([0-9a-f]+) blob (\d+)$/.exec(outcome.stdout.subarray(at, Math.max(at, end)).toString('latin1'));
        if (match?.[1] !== id)
            return unreadable('contents can’t be read: git’s answer is not understood');
        const size = Number(match[2]);
        if (end + 1 + size >= outcome.stdout.length)
            return unreadable('contents can’t be read: git’s answer is cut off');
        found.set(id, outcome.stdout.subarray(end + 1, end + 1 + size));
        at = end + 1 + size + 1;
    }
    return found;
}
/** Paths given to one git at once: argument lists have a bound. */
const PATHS_AT_ONCE = 500;
/** Which of these paths a commit's tree has, with their modes and objects. */
async function presentIn(git, commit, paths) {
    const found = new Map();
    const askable = [...new Set(paths)].filter(isAskable);
    for (let at = 0; at < askable.length; at += PATHS_AT_ONCE) {
        const some = askable.slice(at, at + PATHS_AT_ONCE);
        const listed = await git.run(['ls-tree', '-z', '--full-tree', commit, '--', ...some], {
            outputLimit: LISTING,
        });
        if (listed.kind !== 'ok')
            return unreadable(`the tree of ${commit} can’t be read: ${(0,host_git/* troubleOf */.LH)(listed)}`);
        for (const line of listed.stdout.toString('latin1').split('\0')) {
            const match = /^([0-7]{6}) (?:blob|commit) ([0-9a-f]+)\t(.*)$/s.exec(line);
            if (match === null)
                continue;
            const [, mode = '', id = '', name = ''] = match;
            found.set(Buffer.from(name, 'latin1').toString('utf8'), { mode, id });
        }
    }
    return found;
}
/** A path that is one: the others are findings by their names, and no tree has them. */
function isAskable(path) {
    return (path !== '' &&
        !path.includes('\0') &&
        !path.split('/').some((part) => part === '' || part === '.' || part === '..'));
}

;// CONCATENATED MODULE: ./build/check/git.js





/**
 * Reads what `head` changes since its history left that of `base`, as a pull request shows it. Where the two have no
 * single such place, everything in which they differ is the change: never less than what a merge would bring.
 */
async function readGitChange(git, { base, head }) {
    const ends = [];
    for (const revision of [base, head]) {
        const commit = await commitOf(git, revision);
        if (typeof commit !== 'string')
            return commit;
        ends.push(commit);
    }
    const [baseCommit = '', to = ''] = ends;
    const from = await forkPoint(git, baseCommit, to);
    if (typeof from !== 'string')
        return from;
    const listed = await listChange(git, from, to);
    if (!('entries' in listed))
        return listed;
    const { entries } = listed;
    if (entries.length > CAPS.files)
        return tooLarge(`it touches ${String(entries.length)} paths; ${String(CAPS.files)} are read`);
    const contents = await readContents(git, entries);
    if (!(contents instanceof Map))
        return contents;
    const beside = wantedBeside(entries.map(({ path }) => path));
    if (beside === null)
        return tooLarge(TOO_MANY_MANIFESTS);
    const untouched = await presentIn(git, to, [...beside]);
    if (!(untouched instanceof Map))
        return untouched;
    const touched = new Set(entries.map(({ path }) => path));
    return {
        ok: true,
        from,
        to,
        change: {
            files: entries.map((entry) => ({
                path: entry.path,
                before: sideOf(entry.oldMode, entry.oldId, contents),
                after: sideOf(entry.newMode, entry.newId, contents),
            })),
            untouched: new Set([...untouched.keys()].filter((path) => !touched.has(path))),
        },
    };
}
/** What a patch needs of the tree that it is for, from a commit. */
async function readPatchBase(git, revision, patch) {
    const commit = await commitOf(git, revision);
    if (typeof commit !== 'string')
        return commit;
    const wanted = new Set(basePaths(patch));
    const names = patch.files.flatMap(({ oldName, newName }) => [oldName, newName]);
    const beside = wantedBeside(names);
    if (beside === null)
        return tooLarge(TOO_MANY_MANIFESTS);
    const present = await presentIn(git, commit, [...wanted, ...beside]);
    if (!(present instanceof Map))
        return present;
    const blobs = [...present].filter(([path]) => wanted.has(path));
    const bytes = await readBlobs(git, blobs.flatMap(([, { mode, id }]) => (mode === git_SUBMODULE ? [] : [id])));
    if (!(bytes instanceof Map))
        return bytes;
    const files = new Map();
    for (const [path, { mode, id }] of blobs) {
        // As a patch writes a submodule.
        const content = mode === git_SUBMODULE ? Buffer.from(`Subproject commit ${id}\n`) : bytes.get(id);
        // One that is too large stays unknown: the patch's own lines are all there is to judge then.
        if (content !== undefined && content !== 'too-large')
            files.set(path, { mode, bytes: content });
    }
    const touched = new Set(names);
    return {
        ok: true,
        base: {
            files,
            untouched: new Set([...present.keys()].filter((path) => beside.has(path) && !touched.has(path))),
        },
    };
}
const TOO_MANY_MANIFESTS = 'it has more manifests than lock files are looked for';
async function forkPoint(git, base, head) {
    const found = await git.run(['merge-base', '--all', base, head]);
    const commits = found.kind === 'ok' ? found.stdout.toString('latin1').trim().split('\n') : [];
    const [only, other] = commits;
    if (only !== undefined && other === undefined)
        return only;
    // Several, after merges both ways: none of them is what a merge would start from.
    if (other !== undefined)
        return base;
    const shallow = await git.run(['rev-parse', '--is-shallow-repository']);
    const isShallow = shallow.kind !== 'ok' || shallow.stdout.toString('latin1').trim() !== 'false';
    return unreadable(`base and head have no common history here${isShallow ? ', as the clone is shallow; fetch all of it (actions/checkout: `fetch-depth: 0`)' : ''}`);
}
async function listChange(git, from, to) {
    const listed = await git.run(
    // What the repository's settings and .gitmodules would leave out is asked for.
    ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--ignore-submodules=none', from, to], { outputLimit: LISTING });
    if (listed.kind === 'too-much')
        return tooLarge('the list of its paths alone');
    if (listed.kind !== 'ok')
        return unreadable(`the commits can’t be compared: ${(0,host_git/* troubleOf */.LH)(listed)}`);
    // latin1 keeps the bytes of names apart from the separators.
    const fields = listed.stdout.toString('latin1').split('\0');
    if (fields.pop() !== '')
        return unreadable('the commits can’t be compared: git’s answer is cut off');
    const entries = [];
    for (let at = 0; at < fields.length; at += 2) {
        const match = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) [ADMT]$/.exec(fields[at] ?? '');
        const name = fields[at + 1];
        if (match === null || name === undefined)
            return unreadable('the commits can’t be compared: git’s answer is not understood');
        const [, oldMode = '', newMode = '', oldId = '', newId = ''] = match;
        entries.push({ path: Buffer.from(name, 'latin1').toString('utf8'), oldMode, newMode, oldId, newId });
    }
    return { entries };
}
const NO_MODE = '000000';
const git_SUBMODULE = '160000';
async function readContents(git, entries) {
    const ids = entries.flatMap(({ oldMode, oldId, newMode, newId }) => [
        ...(oldMode === NO_MODE || oldMode === git_SUBMODULE ? [] : [oldId]),
        ...(newMode === NO_MODE || newMode === git_SUBMODULE ? [] : [newId]),
    ]);
    return await readBlobs(git, ids);
}
function sideOf(mode, id, contents) {
    if (mode === NO_MODE)
        return null;
    return { mode, content: contentAt(mode, id, contents) };
}
function contentAt(mode, id, contents) {
    if (mode === git_SUBMODULE)
        return { kind: 'submodule', commit: id };
    const bytes = contents.get(id);
    if (bytes === undefined || bytes === 'too-large')
        return { kind: 'unread', reason: `it has more than ${String(CAPS.file)} bytes` };
    return mode === '120000' ? { kind: 'link', target: bytes.toString('utf8') } : contentOf(bytes);
}

// EXTERNAL MODULE: ./build/policy/load.js + 9 modules
var load = __webpack_require__(52714);
// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __webpack_require__(73145);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/errors.js
var errors = __webpack_require__(50422);
// EXTERNAL MODULE: ./build/cli/fail-on.js
var fail_on = __webpack_require__(68215);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/policies.js
var policies = __webpack_require__(53143);
// EXTERNAL MODULE: ./build/cli/reports.js
var reports = __webpack_require__(22026);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/commands/check.js
















const options = {
    policy: {
        kind: 'value',
        value: 'FILE',
        help: 'the policy (.github/sandbox-policy.yml, then sandbox-policy.yml)',
    },
    base: {
        kind: 'value',
        value: 'REV',
        help: 'what the change is proposed for; with --patch, what it applies to (HEAD)',
    },
    head: { kind: 'value', value: 'REV', help: 'the last commit of the change (HEAD)' },
    patch: {
        kind: 'value',
        value: 'FILE',
        help: 'the change as a patch in git’s format; `-` is standard input',
    },
    format: { kind: 'value', choices: reports/* FINDING_FORMATS */.f, help: 'how findings are printed (pretty)' },
    'fail-on': fail_on/* failOnOption */.rZ,
};
const check_command = (0,command/* defineCommand */.N)({
    name: 'check',
    summary: 'hold a change to the code against a policy',
    usage: '(--base REV [--head REV] | --patch FILE)',
    description: 'Finds paths that the policy doesn’t let the code write, and whatever the policy says: links, submodules, ' +
        'permissions, binary files, files that run by themselves, credentials, new dependencies and lock files out of ' +
        'step. The change is what commits bring since head’s history left base’s, or a patch; nothing of it is run. ' +
        'What can’t be read or understood fails, whatever --fail-on says.\n' +
        'Each rule has a page, docs/rules/RULE.md.',
    options,
    positionals: { min: 0, max: 0 },
    examples: [
        { command: 'sandbox-policy check --base origin/main', says: 'the commits of this branch' },
        {
            command: 'sandbox-policy check --policy policies/agent.yml --base "$BASE_SHA" --head "$HEAD_SHA" --format github',
            says: 'a pull request, as annotations',
        },
        { command: 'sandbox-policy check --patch changes.patch', says: 'what a run left as a patch' },
    ],
    async run(args, io) {
        const range = rangeOf(args);
        const path = args.options.policy ?? (0,policies/* defaultPolicy */.G4)(io);
        const text = (0,policies/* readPolicy */.T4)(io, path);
        const repository = await openRepository(io.cwd);
        const policy = (0,load/* parsePolicy */.O)(text, {
            path,
            read: (0,policies/* policyReader */.CE)(io),
            directory: io.cwd,
            ...(repository.ok ? { workspace: repository.top } : {}),
        });
        if (policy.loaded === null) {
            await print(args, io, [path], policy.findings, policy.documents, () => false);
            return 1;
        }
        const read = range.patch === null
            ? await readCommits(repository, range)
            : await readPatchFile(repository, range, io);
        if ('finding' in read) {
            await print(args, io, [], [read.finding], policy.documents, (file) => file === read.finding.location.file);
            return 1;
        }
        const top = repository.ok ? repository.top : io.cwd;
        const policyTexts = new Map([...policy.documents.values()].map(({ file, text: own }) => [
            (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(io.cwd, file)),
            own,
        ]));
        const findings = checkChange(policy.loaded, read.change, { policyTexts });
        const changed = [...new Set(read.change.files.map((file) => file.path))];
        const known = new Set(changed);
        const documents = new Map([...policy.documents, ...changedDocuments(read.change, findings)]);
        // The policy as it is and as the change would have it are two texts of one name: neither is shown then.
        for (const file of policy.documents.keys())
            if (known.has(file))
                documents.delete(file);
        const placed = findings.map((finding) => placedIn(finding, policy.documents));
        await print(args, io, changed, placed, documents, (file) => known.has(file));
        return (0,fail_on/* fails */.c6)(findings, args.options['fail-on']) ? 1 : 0;
    },
});
function rangeOf({ options: given }) {
    const { base, head, patch } = given;
    if (patch === undefined && base === undefined)
        throw new errors/* UsageError */.eb('check needs a change: --base REV, or --patch FILE');
    if (patch !== undefined && head !== undefined)
        throw new errors/* UsageError */.eb('--head is the end of a range of commits, and --patch takes its place', {
            help: 'Name one of the two; --base may say what the patch applies to.',
        });
    return { base: base ?? null, head: head ?? 'HEAD', patch: patch ?? null };
}
async function readCommits(repository, { base, head }) {
    if (!repository.ok)
        throw new errors/* UnreadableFile */.ie('.', repository.reason);
    const read = await readGitChange(repository.git, { base: base ?? '', head });
    if (!read.ok && read.kind === 'unreadable')
        throw new errors/* UnreadableFile */.ie(`${base ?? ''}..${head}`, read.reason);
    return read;
}
async function readPatchFile(repository, { base, patch }, io) {
    const name = patch === null || patch === '-' ? '<stdin>' : patch;
    const read = read_readPatch(await bytesOf(io, patch ?? '-', name), name);
    if (!read.ok)
        return read;
    let known = null;
    if (repository.ok) {
        const found = await readPatchBase(repository.git, base ?? 'HEAD', read.patch);
        if (found.ok)
            known = found.base;
        else if (found.kind === 'too-large')
            return found;
        else if (base !== null)
            throw new errors/* UnreadableFile */.ie(base, found.reason);
    }
    else if (base !== null)
        throw new errors/* UnreadableFile */.ie(base, repository.reason);
    if (known === null)
        await (0,cli_io/* write */.M)(io.stderr, 'There is no commit that the patch is for: of files that it changes, only its own lines are judged.\n');
    return { change: changeOfPatch(read.patch, known) };
}
async function bytesOf(io, path, name) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of path === '-' ? io.stdin : (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(io.cwd, path))) {
            const bytes = Buffer.from(chunk);
            chunks.push(bytes);
            size += bytes.length;
            // The parser refuses what is longer; reading on would only fill memory.
            if (size > CAPS.patch)
                break;
        }
    }
    catch (error) {
        throw new errors/* UnreadableFile */.ie(name, (0,errors/* reasonOf */.A3)(error), { cause: error });
    }
    return Buffer.concat(chunks);
}
/** Places in the policy as spans: their names may be those of changed files as well. */
function placedIn(finding, documents) {
    if (finding.related === undefined)
        return finding;
    return {
        ...finding,
        related: finding.related.map(({ message, location }) => {
            const document = documents.get(location.file);
            if (location.kind !== 'node' || document === undefined)
                return { message, location };
            const span = document.locate(location.path, location.target);
            return { message, location: { kind: 'span', file: location.file, span } };
        }),
    };
}
async function print(args, io, files, findings, documents, 
/** Names of the change are the repository's, and are shown as they are. */
asTheyAre) {
    const format = args.options.format ?? 'pretty';
    const report = (0,reports.reportOf)(io, files, findings, documents, (file) => asTheyAre(file) ? file : (0,policies/* shownPath */.pS)(io, file));
    await (0,cli_io/* write */.M)(io.stdout, await (0,reports.render)(report, format, (0,terminal/* wantsColour */.M)(io, io.stdout)));
    if (format === 'pretty')
        await (0,cli_io/* write */.M)(io.stderr, `${(0,reports/* summary */.z)((0,report_findings/* countBySeverity */.Ot)(report.findings), files.length)}\n`);
}


/***/ }),

/***/ 68215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   rZ: () => (/* binding */ failOnOption)
/* harmony export */ });
/* unused harmony export FAIL_ON */
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);

/** The least severe finding that fails a command. */
const FAIL_ON = ['error', 'warning', 'info', 'never'];
/** The option `--fail-on`, the same for every command that finds something. */
const failOnOption = {
    kind: 'value',
    choices: FAIL_ON,
    help: 'exit 1 when a finding is at least this severe (error)',
};
/** Whether findings make a command exit 1. `failOn` undefined: the default, `error`. */
function fails(findings, failOn = 'error') {
    return failOn !== 'never' && findings.some(({ severity }) => (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, failOn));
}


/***/ }),

/***/ 53143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   eG: () => (/* binding */ readStandardInput),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* unused harmony export DEFAULT_FILES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99851);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50422);




/** Where a policy is looked for when none is named, in this order. */
const DEFAULT_FILES = ['.github/sandbox-policy.yml', 'sandbox-policy.yml'];
/**
 * The policy that a command means when it names none, as a path relative to the caller's folder. Throws
 * UnreadableFile when there is none: never another file, never a built-in policy (F1).
 */
function defaultPolicy(io) {
    const found = DEFAULT_FILES.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file)));
    if (found !== undefined)
        return found;
    const reason = 'there is no policy here; `sandbox-policy init` writes a first one';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(DEFAULT_FILES.join(', '), reason);
}
/** Reads policies and what they name, by paths relative to the caller's folder; errors say those paths too. */
function policyReader(io) {
    return (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
        try {
            return (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .BK)(file);
        }
        catch (cause) {
            if (!(cause instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
                throw cause;
            throw new _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq(cause.reason, path, cause.message.replaceAll(file, path), { cause });
        }
    };
}
/** The text of a policy that has to be there. Throws UnreadableFile. */
function readPolicy(io, path) {
    try {
        return policyReader(io)(path);
    }
    catch (error) {
        if (!(error instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(path, reasonFor(error), { cause: error });
    }
}
/** The text on standard input. Throws UnreadableFile when it isn't a policy's text at all. */
async function readStandardInput(io, name) {
    const chunks = [];
    let size = 0;
    for await (const chunk of io.stdin) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        chunks.push(bytes);
        // decode() refuses what is larger; reading on would only fill memory.
        if (size > READ_AT_MOST)
            break;
    }
    try {
        return (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(Buffer.concat(chunks), name);
    }
    catch (error) {
        if (!(error instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(name, reasonFor(error), { cause: error });
    }
}
/** Well over what a policy may have. */
const READ_AT_MOST = 2 * 1024 * 1024;
/** A path as reports show it: relative to the caller's folder where it lies below it, with forward slashes. */
function shownPath(io, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path));
    const shown = inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside;
    return shown.replaceAll('\\', '/');
}
/** Today's date (UTC), as waivers count it. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
function reasonFor({ reason, message }) {
    switch (reason) {
        case 'missing':
            return 'no such file';
        case 'directory':
            return 'it is a folder, not a file';
        case 'not-a-file':
            return 'it is not a regular file';
        case 'unreadable':
        case 'too-large':
        case 'not-text':
            return message;
    }
}


/***/ }),

/***/ 22026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FINDING_FORMATS),
/* harmony export */   render: () => (/* binding */ render),
/* harmony export */   reportOf: () => (/* binding */ reportOf),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54938);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53143);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5537);




const FINDING_FORMATS = ['pretty', 'json', 'sarif', 'github'];
/**
 * Findings with their places, ready for any format. Findings that several files share are reported once. `show` turns
 * a path as read into one for reports; by default as `shownPath` does.
 */
function reportOf(io, files, findings, documents, show = (file) => (0,_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(io, file)) {
    const located = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .locateFindings */ .Hf)(unique(findings), {
        spanOf: (location) => (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .e)(location, documents),
        textOf: (file) => documents.get(file)?.text ?? '',
        show,
    });
    return {
        version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x,
        files: files.map(show),
        sources: [...documents.values()].map(({ file, text }) => ({ path: show(file), text })),
        findings: located,
        rules: [],
    };
}
/** A parent's finding is found by each child. */
function unique(findings) {
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
/** Writes a report in a format; only that format's module is loaded. */
async function render(report, format, colour) {
    switch (format) {
        case 'pretty':
            return (await __webpack_require__.e(/* import() */ 1035).then(__webpack_require__.bind(__webpack_require__, 71035))).pretty(report, { colour });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665))).json(report);
        case 'sarif': {
            const { ruleInfo } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8919), __webpack_require__.e(7146), __webpack_require__.e(2507), __webpack_require__.e(910), __webpack_require__.e(9371), __webpack_require__.e(5143), __webpack_require__.e(1408)]).then(__webpack_require__.bind(__webpack_require__, 81408));
            const ids = [...new Set(report.findings.map(({ rule }) => rule))].sort();
            return (await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 35150))).sarif({ ...report, rules: ids.map(ruleInfo) });
        }
        case 'github':
            return (await __webpack_require__.e(/* import() */ 7752).then(__webpack_require__.bind(__webpack_require__, 67752))).github(report);
    }
}
const NAMES = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['note', 'notes'],
};
/** `2 errors, 1 note in 3 files`, for people. */
function summary(counts, files) {
    const said = ['error', 'warning', 'info']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${NAMES[severity][counts[severity] === 1 ? 0 : 1]}`);
    const where = files === 1 ? '1 file' : `${files} files`;
    return `${said.length === 0 ? 'No findings' : said.join(', ')} in ${where}.`;
}


/***/ }),

/***/ 38565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour)
/* harmony export */ });
/**
 * Whether to colour what goes to a stream. FORCE_COLOR decides when set (`0` and `false` mean no), then a
 * NO_COLOR that isn't empty means no; else terminals get colour, unless TERM is dumb.
 */
function wantsColour(io, stream) {
    const force = io.env['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    if (io.env['NO_COLOR'] !== undefined && io.env['NO_COLOR'] !== '')
        return false;
    return isTerminal(stream) && io.env['TERM'] !== 'dumb';
}
function isTerminal(stream) {
    return stream.isTTY === true;
}


/***/ }),

/***/ 13967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ deny),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   cw: () => (/* binding */ allow),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** A decision that permits. */
function allow(clause, reason) {
    return { verdict: 'allow', clause, reason, nearest: null, suggestion: null };
}
/** A decision that refuses; `nearest` and `suggestion` where there are any. */
function deny(clause, reason, more = {}) {
    return {
        verdict: 'deny',
        clause,
        reason,
        nearest: more.nearest ?? null,
        suggestion: more.suggestion ?? null,
    };
}
/**
 * Where a clause was written. A clause that has no place of its own (`commands.allow[1].args[0]`) gets that of
 * the nearest clause around it; null: nothing around it is written either, so it is a default.
 */
function originOf(loaded, clause) {
    for (let at = clause; at !== null; at = enclosing(at)) {
        if (Object.hasOwn(loaded.origins, at))
            return loaded.origins[at] ?? null;
    }
    return null;
}
/** The 1-based line of a clause, by the rules of `originOf`; null for a default. */
function lineOf(loaded, clause) {
    return originOf(loaded, clause)?.line ?? null;
}
function enclosing(clause) {
    const cut = Math.max(clause.lastIndexOf('.'), clause.lastIndexOf('['));
    return cut > 0 ? clause.slice(0, cut) : null;
}


/***/ }),

/***/ 90426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ widening)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * Writes a suggestion as the YAML a reviewer would merge: the clause's keys from the top of the policy, the new
 * entries below. Ends with a line break.
 */
function widening(suggestion) {
    const keys = suggestion.clause.split('.');
    const value = keys.reduceRight((inner, key) => ({ [key]: inner }), suggestion.add);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 0, collectionStyle: 'block' });
}


/***/ }),

/***/ 87893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ base85Bytes),
/* harmony export */   Z5: () => (/* binding */ LINE_BYTES),
/* harmony export */   bz: () => (/* binding */ base85Line)
/* harmony export */ });
/** git's base 85 of binary patches: five characters for four bytes, big-endian, in an alphabet of its own (git's base85.c). */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
/** Bytes that one line of a binary patch holds. */
const LINE_BYTES = 52;
/** One line: its length as a letter (A–Z for 1–26, a–z for 27–52), then the bytes, filled up with zeros. */
function base85Line(bytes) {
    const { length } = bytes;
    let line = String.fromCharCode(length <= 26 ? 64 + length : 96 + length - 26);
    for (let at = 0; at < length; at += 4) {
        let word = 0;
        for (let i = 0; i < 4; i++)
            word = word * 256 + (bytes[at + i] ?? 0);
        let group = '';
        for (let i = 0; i < 5; i++) {
            group = ALPHABET.charAt(word % 85) + group;
            word = Math.floor(word / 85);
        }
        line += group;
    }
    return `${line}\n`;
}
/** The bytes of a line without its line feed; null: not such a line. */
function base85Bytes(line) {
    const first = line.charCodeAt(0);
    const length = first >= 65 && first <= 90 ? first - 64 : first >= 97 && first <= 122 ? first - 96 + 26 : 0;
    if (length === 0 || line.length !== 1 + Math.ceil(length / 4) * 5)
        return null;
    const bytes = Buffer.alloc(Math.ceil(length / 4) * 4);
    for (let group = 0; group * 5 + 1 < line.length; group++) {
        let word = 0;
        for (const letter of line.slice(group * 5 + 1, group * 5 + 6)) {
            const digit = ALPHABET.indexOf(letter);
            if (digit < 0)
                return null;
            word = word * 85 + digit;
        }
        if (word > 0xffffffff)
            return null;
        bytes.writeUInt32BE(word, group * 4);
    }
    return bytes.subarray(0, length);
}


/***/ }),

/***/ 77559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony exports ownGit, driverSettings */
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39970);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40608);


const TIMEOUT = 30_000;
const OUTPUT_LIMIT = 64 * 1024 * 1024;
/** Settings by which a repository's configuration, hooks or attributes would start a program, turned off (git-config(1)). */
const INERT = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.untrackedCache', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.excludesFile', '/dev/null'],
    ['core.sshCommand', 'false'],
    ['core.gitProxy', ''],
    ['core.askPass', 'false'],
    ['core.editor', 'false'],
    ['core.pager', 'cat'],
    ['core.alternateRefsCommand', 'false'],
    ['credential.helper', ''],
    ['diff.external', ''],
    ['gpg.program', 'false'],
    ['gpg.ssh.program', 'false'],
    ['gpg.x509.program', 'false'],
    ['log.showSignature', 'false'],
    ['commit.gpgSign', 'false'],
    ['protocol.allow', 'never'],
    ['submodule.recurse', 'false'],
    ['diff.ignoreSubmodules', 'all'],
    ['fetch.recurseSubmodules', 'false'],
    ['maintenance.auto', 'false'],
    ['gc.auto', '0'],
    ['safe.bareRepository', 'explicit'],
];
/**
 * Commands that compare, and would ask drivers how. An empty driver makes them fail, which is closed but of no
 * use: these options make them do without.
 */
const COMPARES = [
    'diff',
    'diff-files',
    'diff-index',
    'diff-tree',
    'format-patch',
    'log',
    'show',
    'whatchanged',
];
const WITHOUT_DRIVERS = ['--no-ext-diff', '--no-textconv'];
/** Drivers have names of the repository's choosing; each program that one names is taken away. */
const DRIVER = /^(?:filter\..+\.(?:clean|smudge|process)|diff\..+\.(?:textconv|command)|merge\..+\.driver|remote\..+\.(?:uploadpack|receivepack|vcs|proxy)|trailer\..+\.(?:command|cmd)|guitool\..+\.cmd)$/i;
const FILTER_REQUIRED = /^filter\..+\.required$/i;
const SUBMODULE_UPDATE = /^submodule\..+\.update$/i;
/**
 * Opens the repository at a folder (absolute). `programs` is PATH's folders; git is taken from the system's first.
 * The names of its drivers are read once, which runs nothing. Gives a typed outcome when there is no git or no
 * repository.
 */
async function openGit(folder, programs = []) {
    const start = starter(folder, programs);
    if (start === null)
        return NO_GIT;
    const listed = await start(INERT, ['config', '--list', '--name-only', '-z', '--includes']);
    if (listed.kind !== 'ok')
        return { ok: false, outcome: listed };
    const settings = [...INERT, ...driverSettings(listed.stdout.toString('utf8').split('\0'))];
    return { ok: true, git: { run: (args, options) => start(settings, withoutDrivers(args), options) } };
}
/**
 * Git for repositories of our own in a folder (absolute), which each command names with `--git-dir`: nobody else has
 * written their configuration, so there are no drivers to read.
 */
function ownGit(folder, programs, more) {
    const start = starter(folder, programs);
    if (start === null)
        return NO_GIT;
    const settings = [...INERT, ...more];
    return { ok: true, git: { run: (args, options) => start(settings, withoutDrivers(args), options) } };
}
const NO_GIT = { ok: false, outcome: { kind: 'not-started', reason: 'git is not installed' } };
/** null: there is no git. */
function starter(folder, programs) {
    const program = (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)('git', ['/usr/bin', '/usr/local/bin', '/bin', ...programs]);
    if (program === null)
        return null;
    return async (settings, args, options = {}) => outcomeOf(await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(program, ['--no-pager', '--no-optional-locks', '-C', folder, ...args], {
        env: environment([...settings, ['safe.directory', '*']]),
        timeout: options.timeout ?? TIMEOUT,
        outputLimit: options.outputLimit ?? OUTPUT_LIMIT,
        ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
    }));
}
function withoutDrivers(args) {
    const [command, ...rest] = args;
    return command !== undefined && COMPARES.includes(command) ? [command, ...WITHOUT_DRIVERS, ...rest] : args;
}
/** Empty programs for every driver that the configuration names, and nothing required of them. */
function driverSettings(keys) {
    return [...new Set(keys)].flatMap((key) => {
        if (DRIVER.test(key))
            return [[key, '']];
        if (FILTER_REQUIRED.test(key))
            return [[key, 'false']];
        if (SUBMODULE_UPDATE.test(key))
            return [[key, 'none']];
        return [];
    });
}
/** Nothing of the caller's: neither its configuration nor its GIT_* variables, which could name programs too. */
function environment(settings) {
    return {
        PATH: '/usr/local/bin:/usr/bin:/bin',
        HOME: '/nonexistent',
        XDG_CONFIG_HOME: '/nonexistent',
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: 'false',
        // Settings by environment: a key may hold "=", at which `-c` would split it.
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${String(index)}`, key],
            [`GIT_CONFIG_VALUE_${String(index)}`, value],
        ])),
    };
}
/** What went wrong with a git command, in words without a full stop. */
function troubleOf(outcome) {
    switch (outcome.kind) {
        case 'ok':
            return 'git answered otherwise than expected';
        case 'failed': {
            const said = (outcome.message.split('\n').at(-1) ?? '').replace(/^fatal: /, '');
            return said === '' ? `git ended with ${String(outcome.code)}` : said;
        }
        case 'too-much':
            return 'git answered with more than is read';
        case 'timed-out':
            return `git gave no answer within ${String(outcome.after / 1000)} s`;
        case 'not-started':
            return outcome.reason;
    }
}
function outcomeOf(outcome) {
    switch (outcome.kind) {
        case 'exited':
            if (outcome.truncated)
                return { kind: 'too-much' };
            return outcome.code === 0
                ? { kind: 'ok', stdout: outcome.stdout }
                : { kind: 'failed', code: outcome.code, message: outcome.stderr.trim() };
        case 'signaled':
            return { kind: 'failed', code: 128, message: `git was ended by ${outcome.signal}` };
        case 'timed-out':
            return { kind: 'timed-out', after: outcome.after };
        case 'not-started':
            return { kind: 'not-started', reason: outcome.reason };
    }
}


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

/***/ 73145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ locateFindings),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   XY: () => (/* binding */ spanOfPlace),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/* unused harmony exports FILE_START, positionAt, spanAt */
/**
 * Resolves findings' symbolic places. `spanOf` gives a node's span in its document; `textOf` a file's text, for
 * the offsets of edits. `show` turns a path as read into a path as shown.
 */
function locateFindings(findings, resolve) {
    const place = (location) => ({
        file: resolve.show(location.file),
        span: resolve.spanOf(location),
    });
    const located = findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        help: finding.help ?? null,
        at: place(finding.location),
        related: (finding.related ?? []).map(({ message, location }) => ({ message, at: place(location) })),
        fix: finding.fix === undefined
            ? null
            : {
                title: finding.fix.title,
                edits: finding.fix.edits.map(({ file, start, end, text }) => ({
                    file: resolve.show(file),
                    span: spanAt(resolve.textOf(file), start, end),
                    text,
                })),
            },
    }));
    return located.sort(byPlace);
}
/** Where a whole file's finding is shown: an empty span at its first character. */
const FILE_START = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
};
function spanOfPlace(place) {
    return place.span ?? FILE_START;
}
/** The 1-based position of a 0-based offset; lines end at LF, columns count UTF-16 units. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
        line += 1;
        start = next + 1;
    }
    return { line, column: offset - start + 1, offset };
}
function spanAt(text, start, end) {
    return { start: positionAt(text, start), end: positionAt(text, end) };
}
function byPlace(a, b) {
    const [x, y] = [spanOfPlace(a.at).start, spanOfPlace(b.at).start];
    return compare(a.at.file, b.at.file) || x.line - y.line || x.column - y.column || compare(a.rule, b.rule);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const ORDER = { error: 3, warning: 2, info: 1 };
/** Whether a severity is at or over a threshold. */
function atLeast(severity, threshold) {
    return ORDER[severity] >= ORDER[threshold];
}
/** How many there are of each severity. */
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ })

};
;