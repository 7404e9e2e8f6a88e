import { compileGlobs, type Globs } from '../decide/globs.js';
import { foldedPath } from '../decide/path-text.js';
import type { Finding } from '../policy/finding.js';
import { shown } from '../policy/kind.js';
import { PROTECTED } from '../policy/protected.js';
import type { FileChange } from './change.js';
import { finding, wholeFile } from './report.js';
import { CHECK_RULES, type CheckRule } from './rules.js';

/** What builds and installs run: recipes, and settings that name programs or sources. gitignore globs. */
const BUILT: readonly string[] = [
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
const LOADED: readonly string[] = [
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

interface Kind {
  readonly rule: CheckRule;
  readonly globs: Globs;
  /** Completes "`PATH` is changed: …". */
  readonly says: string;
}

const kind = (rule: CheckRule, says: string, globs: readonly string[]): Kind => ({
  rule,
  says,
  globs: compileGlobs(globs, { negation: 'no', foldCase: true }),
});

let kinds: readonly Kind[] | null = null;

/** Made when first asked for: compiling the globs takes some milliseconds. */
function allKinds(): readonly Kind[] {
  kinds ??= [
    kind(CHECK_RULES.hook, 'git or a hook manager acts on it by itself', PROTECTED.git),
    kind(CHECK_RULES.ci, 'a CI service runs it or is governed by it', PROTECTED.ci),
    kind(CHECK_RULES.agent, 'it instructs or configures the next agent', PROTECTED.agents),
    kind(CHECK_RULES.opened, 'an editor acts on it when the folder is opened', PROTECTED.editors),
    kind(CHECK_RULES.opened, 'a shell acts on it when it starts or the folder is entered', PROTECTED.shells),
    kind(CHECK_RULES.built, 'a build or an install runs what it says', BUILT),
    kind(CHECK_RULES.loaded, 'a tool loads it by itself when it starts', LOADED),
  ];
  return kinds;
}

/** Whether a file that comes or changes runs by itself, or steers what does, sooner or later, outside of any sandbox. */
export function* byItselfFindings({ path, after }: FileChange): Iterable<Finding> {
  if (after === null) return;
  const folded = foldedPath(path);
  const found = allKinds().find(({ globs }) => globs.match(folded, false) >= 0);
  if (found === undefined) return;
  yield finding(found.rule, wholeFile(path), `${shown(path)} is changed: ${found.says}`, {
    help: 'Read it as code that runs with your rights: it does, before anybody calls it.',
  });
}
