import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toolchainEnv } from '../../src/host/toolchain-env.js';
import { findToolchains } from '../../src/host/toolchains.js';

/**
 * The layouts that the common set-up actions and version managers make, each as the folders and links that decide.
 * `~` is the home, `@` the tool cache.
 */
const LAYOUTS: readonly {
  readonly name: string;
  readonly folders: readonly string[];
  readonly links?: readonly (readonly [path: string, to: string])[];
  readonly path: string;
  readonly shown: readonly (readonly [bin: string, root: string])[];
  readonly env?: Readonly<Record<string, string>>;
}[] = [
  {
    name: 'setup-python',
    folders: ['@/Python/3.12.4/x64/bin', '@/Python/3.12.4/x64/lib'],
    path: '@/Python/3.12.4/x64/bin:@/Python/3.12.4/x64',
    shown: [
      ['@/Python/3.12.4/x64/bin', '@/Python/3.12.4/x64'],
      ['@/Python/3.12.4/x64', '@/Python/3.12.4/x64'],
    ],
  },
  {
    name: 'setup-node',
    folders: ['@/node/20.19.1/x64/bin', '@/node/20.19.1/x64/lib/node_modules'],
    path: '@/node/20.19.1/x64/bin',
    shown: [['@/node/20.19.1/x64/bin', '@/node/20.19.1/x64']],
  },
  {
    name: 'setup-go, with its own programs beside',
    folders: ['@/go/1.24.2/x64/bin', '@/go/1.24.2/x64/pkg', '~/go/bin', '~/go/pkg/mod'],
    path: '@/go/1.24.2/x64/bin:~/go/bin',
    shown: [
      ['@/go/1.24.2/x64/bin', '@/go/1.24.2/x64'],
      ['~/go/bin', '~/go/bin'],
    ],
  },
  {
    name: 'setup-java',
    folders: ['@/Java_Temurin-Hotspot_jdk/21.0.7-6/x64/bin', '@/Java_Temurin-Hotspot_jdk/21.0.7-6/x64/lib'],
    path: '@/Java_Temurin-Hotspot_jdk/21.0.7-6/x64/bin',
    shown: [['@/Java_Temurin-Hotspot_jdk/21.0.7-6/x64/bin', '@/Java_Temurin-Hotspot_jdk/21.0.7-6/x64']],
  },
  {
    name: 'rustup: the programs and the toolchains, not the credentials beside them',
    folders: ['~/.cargo/bin', '~/.cargo/registry', '~/.rustup/toolchains/stable/bin'],
    path: '~/.cargo/bin',
    shown: [
      ['~/.cargo/bin', '~/.cargo/bin'],
      ['~/.cargo/bin', '~/.rustup'],
    ],
    env: { RUSTUP_HOME: '~/.rustup' },
  },
  {
    name: 'nvm',
    folders: ['~/.nvm/versions/node/v20.1.0/bin', '~/.nvm/versions/node/v20.1.0/lib'],
    path: '~/.nvm/versions/node/v20.1.0/bin',
    shown: [['~/.nvm/versions/node/v20.1.0/bin', '~/.nvm/versions/node/v20.1.0']],
  },
  {
    name: 'pyenv: shims need their root',
    folders: ['~/.pyenv/shims', '~/.pyenv/bin', '~/.pyenv/versions/3.11.7/bin'],
    path: '~/.pyenv/shims:~/.pyenv/bin',
    shown: [
      ['~/.pyenv/shims', '~/.pyenv'],
      ['~/.pyenv/bin', '~/.pyenv'],
    ],
    env: { PYENV_ROOT: '~/.pyenv' },
  },
  {
    name: 'asdf',
    folders: ['~/.asdf/shims', '~/.asdf/installs'],
    path: '~/.asdf/shims',
    shown: [['~/.asdf/shims', '~/.asdf']],
    env: { ASDF_DATA_DIR: '~/.asdf' },
  },
  {
    name: 'mise',
    folders: ['~/.local/share/mise/shims', '~/.local/share/mise/installs/node/20/bin'],
    path: '~/.local/share/mise/shims:~/.local/share/mise/installs/node/20/bin',
    shown: [
      ['~/.local/share/mise/shims', '~/.local/share/mise'],
      ['~/.local/share/mise/installs/node/20/bin', '~/.local/share/mise'],
    ],
    env: { MISE_DATA_DIR: '~/.local/share/mise' },
  },
  {
    name: 'setup-dotnet',
    folders: ['~/.dotnet/sdk', '~/.dotnet/tools'],
    path: '~/.dotnet:~/.dotnet/tools',
    shown: [
      ['~/.dotnet', '~/.dotnet'],
      ['~/.dotnet/tools', '~/.dotnet'],
    ],
  },
  {
    name: 'pnpm/action-setup',
    folders: ['~/setup-pnpm/node_modules/.bin', '~/setup-pnpm/node_modules/pnpm'],
    path: '~/setup-pnpm/node_modules/.bin',
    shown: [['~/setup-pnpm/node_modules/.bin', '~/setup-pnpm']],
  },
  {
    name: 'SDKMAN, whose current version is a link',
    folders: ['~/.sdkman/candidates/java/21-tem/bin', '~/.sdkman/candidates/java/21-tem/lib'],
    links: [['~/.sdkman/candidates/java/current', '21-tem']],
    path: '~/.sdkman/candidates/java/current/bin',
    shown: [['~/.sdkman/candidates/java/21-tem/bin', '~/.sdkman/candidates/java']],
  },
  {
    name: 'fnm, whose entry is a link in a folder of the session',
    folders: [
      '~/.local/share/fnm/node-versions/v20/installation/bin',
      '~/.local/share/fnm/node-versions/v20/installation/lib',
      '~/run',
    ],
    links: [['~/run/multishell', '../.local/share/fnm/node-versions/v20/installation']],
    path: '~/run/multishell/bin',
    shown: [
      [
        '~/.local/share/fnm/node-versions/v20/installation/bin',
        '~/.local/share/fnm/node-versions/v20/installation',
      ],
    ],
  },
  {
    name: 'pipx and uv: links lead to their environments',
    folders: ['~/.local/bin', '~/.local/share/pipx/venvs', '~/.local/share/uv/tools'],
    path: '~/.local/bin',
    shown: [
      ['~/.local/bin', '~/.local/bin'],
      ['~/.local/bin', '~/.local/share/pipx'],
      ['~/.local/bin', '~/.local/share/uv'],
    ],
  },
  {
    name: 'an installation of its own below the home',
    folders: ['~/tools/x/bin', '~/tools/x/lib'],
    path: '~/tools/x/bin',
    shown: [['~/tools/x/bin', '~/tools/x']],
  },
  {
    name: 'loose programs beside other belongings',
    folders: ['~/scripts/bin', '~/scripts/private'],
    path: '~/scripts/bin:~/bin',
    shown: [['~/scripts/bin', '~/scripts/bin']],
  },
];

let base: string;
let home: string;
let cache: string;
let workspace: string;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'toolchains-')));
  home = join(base, 'home/runner');
  cache = join(base, 'hostedtoolcache');
  workspace = join(home, 'work/project');
  for (const folder of [home, cache, workspace]) mkdirSync(folder, { recursive: true });
});

afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

function real(text: string): string {
  return text.replaceAll('~', home).replaceAll('@', cache);
}

function find(path: string): ReturnType<typeof findToolchains> {
  return findToolchains({
    entries: real(path).split(':'),
    home,
    workspace,
    env: { RUNNER_TOOL_CACHE: cache },
  });
}

describe('toolchains', () => {
  it.each(LAYOUTS)('$name', ({ folders, links, path, shown, env }) => {
    for (const folder of folders) mkdirSync(real(folder), { recursive: true });
    for (const [link, to] of links ?? []) {
      mkdirSync(dirname(real(link)), { recursive: true });
      symlinkSync(to, real(link));
    }
    const found = find(path);
    expect(found.shown).toEqual(shown.map(([bin, root]) => ({ bin: real(bin), root: real(root) })));
    expect(found.refused).toEqual([]);
    const expected = Object.fromEntries(
      Object.entries(env ?? {}).map(([name, value]) => [name, real(value)]),
    );
    expect(toolchainEnv({}, home, found.shown)).toEqual(expected);
    for (const { root } of found.shown) {
      expect(home.startsWith(`${root}/`) || root === home, `${root} would show the home`).toBe(false);
    }
  });

  it('never the whole home, nor a folder that every user has', () => {
    for (const folder of ['~', '~/..', '/', '/home', '/opt', '/tmp', '/etc']) {
      const found = find(folder);
      expect(found.shown).toEqual([]);
      expect(found.refused.map((entry) => entry.reason)).toEqual([
        'would show a whole home or system folder',
      ]);
    }
  });

  it('nothing inside the workspace, directly or by a link: the code would put its own programs first', () => {
    mkdirSync(join(workspace, '.venv/bin'), { recursive: true });
    symlinkSync(join(workspace, '.venv'), join(home, 'venv'));
    const found = find(`${workspace}/.venv/bin:~/venv/bin:${workspace}`);
    expect(found.shown).toEqual([]);
    expect(found.refused.map((entry) => entry.reason)).toEqual([
      'lies in the workspace',
      'leads into the workspace',
      'lies in the workspace',
    ]);
  });

  it('relative entries are refused and missing ones passed over', () => {
    const found = findToolchains({ entries: ['bin', '.', '/no/such/folder'], home, workspace, env: {} });
    expect(found.shown).toEqual([]);
    expect(found.refused.map((entry) => entry.bin)).toEqual(['bin', '.']);
  });

  it('the system’s own folders need nothing', () => {
    expect(find('/usr/local/bin:/usr/bin:/bin:/usr/sbin')).toEqual({ shown: [], refused: [] });
  });

  it('variables are passed when they name something that exists', () => {
    const env = {
      JAVA_HOME: '/usr',
      JAVA_HOME_17_X64: '/usr/lib',
      JAVA_HOME_21_X64: '/no/such/jdk',
      GOROOT: 'relative',
      ANDROID_HOME: '/usr/share',
      SECRET_HOME: '/usr',
    };
    expect(toolchainEnv(env, home, [])).toEqual({
      ANDROID_HOME: '/usr/share',
      JAVA_HOME: '/usr',
      JAVA_HOME_17_X64: '/usr/lib',
    });
  });

  it('a file is no folder of programs', () => {
    writeFileSync(join(home, 'file'), '');
    expect(find('~/file')).toEqual({ shown: [], refused: [] });
  });
});
