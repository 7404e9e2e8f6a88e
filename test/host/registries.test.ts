import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findProgram } from '../../src/host/programs.js';
import { hostIn, withoutCredentials } from '../../src/host/registries/ask.js';
import { askRegistries } from '../../src/host/registries/index.js';
import type { RegistryKind } from '../../src/policy/resolved.js';

const PATH = process.env['PATH'] ?? '';
const HOME = process.env['HOME'] ?? '/';

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sp-registry-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function askFor(kind: RegistryKind, env: Record<string, string> = {}, workspace: string | null = null) {
  const state = temporary();
  const facts = await askRegistries(
    [kind],
    { env: { PATH, HOME, ...env }, workspace, caBundle: null },
    join(state, 'made'),
  );
  expect(readdirSync(join(state, 'made'))).toEqual([]);
  const fact = facts[kind];
  if (fact === undefined) throw new Error(`${kind} was not asked`);
  return fact;
}

function has(program: string): boolean {
  const found = findProgram(program, PATH.split(':')) !== null;
  if (!found && process.env['CI'] !== undefined)
    throw new Error(`${program} is needed for the tests under CI`);
  return found;
}

describe('registry: npm', () => {
  it.runIf(has('npm'))('stands for what npm is configured with, scoped registries too', async () => {
    const rc = join(temporary(), 'npmrc');
    writeFileSync(
      rc,
      'registry=https://mirror.example:8443/npm/\n@team:registry=http://team.example/\n//mirror.example:8443/npm/:_authToken=secret-token\n',
    );
    expect(await askFor('npm', { npm_config_userconfig: rc })).toEqual({
      found: true,
      hosts: [
        { host: 'mirror.example', port: 8443, protocol: 'tls', from: 'npm config get registry' },
        { host: 'team.example', port: 80, protocol: 'http', from: 'npm config get @team:registry' },
      ],
      env: {
        npm_config_registry: 'https://mirror.example:8443/npm/',
        'npm_config_@team:registry': 'http://team.example/',
      },
    });
  });

  it.runIf(has('npm'))('is not what the workspace says, nor is its npm run', async () => {
    const workspace = temporary();
    const mark = join(workspace, 'ran');
    mkdirSync(join(workspace, 'node_modules', '.bin'), { recursive: true });
    writeFileSync(join(workspace, '.npmrc'), 'registry=https://evil.example/\n');
    const npm = join(workspace, 'node_modules', '.bin', 'npm');
    writeFileSync(npm, `#!/bin/sh\ntouch ${mark}\necho '{"registry":"https://evil.example/"}'\n`);
    chmodSync(npm, 0o755);
    const fact = await askFor(
      'npm',
      { PATH: `${join(workspace, 'node_modules', '.bin')}:${PATH}` },
      workspace,
    );
    expect(JSON.stringify(fact)).not.toContain('evil.example');
    expect(fact.found).toBe(true);
    expect(existsSync(mark)).toBe(false);
  });
});

describe('registry: pip', () => {
  it.runIf(has('python3'))(
    'stands for pip’s own index and file storage where nothing is configured',
    async () => {
      const fact = await askFor('pip', { PIP_CONFIG_FILE: '/dev/null' });
      expect(fact).toMatchObject({ found: true, env: {} });
      if (fact.found)
        expect(fact.hosts.map(({ from }) => from)).toEqual(["pip's own index", "pip's own file storage"]);
    },
  );

  it.runIf(has('python3'))('stands for the configured indexes, without their credentials', async () => {
    const file = join(temporary(), 'pip.conf');
    writeFileSync(
      file,
      '[global]\nindex-url = https://user:secret@index.example/simple\nextra-index-url =\n  http://extra.example:8080/a\n  https://index.example/b\nfind-links = /opt/wheels\n',
    );
    expect(await askFor('pip', { PIP_CONFIG_FILE: file })).toEqual({
      found: true,
      hosts: [
        { host: 'index.example', port: 443, protocol: 'tls', from: 'pip config index-url' },
        { host: 'extra.example', port: 8080, protocol: 'http', from: 'pip config extra-index-url' },
      ],
      env: {
        PIP_INDEX_URL: 'https://index.example/simple',
        PIP_EXTRA_INDEX_URL: 'http://extra.example:8080/a https://index.example/b',
      },
    });
  });

  it.runIf(has('python3'))('hears the environment first', async () => {
    const fact = await askFor('pip', {
      PIP_CONFIG_FILE: '/dev/null',
      PIP_INDEX_URL: 'https://env.example/simple',
    });
    expect(fact).toMatchObject({ hosts: [{ host: 'env.example' }] });
  });
});

describe('registry: go', () => {
  it.runIf(has('go'))(
    'stands for the proxies and the checksum database; direct stands for nobody',
    async () => {
      const fact = await askFor('go', {
        GOPROXY: 'https://user:secret@proxy.example/x,http://second.example|direct',
        GOSUMDB: 'sum.example+abc https://sum-mirror.example',
        GOFLAGS: '',
      });
      expect(fact).toEqual({
        found: true,
        hosts: [
          { host: 'proxy.example', port: 443, protocol: 'tls', from: 'go env GOPROXY' },
          { host: 'second.example', port: 80, protocol: 'http', from: 'go env GOPROXY' },
          { host: 'sum-mirror.example', port: 443, protocol: 'tls', from: 'go env GOSUMDB' },
        ],
        env: {
          GOPROXY: 'https://proxy.example/x,http://second.example/|direct',
          GOSUMDB: 'sum.example+abc https://sum-mirror.example',
        },
      });
    },
  );

  it.runIf(has('go'))('with direct alone stands for nothing, and that is said', async () => {
    expect(await askFor('go', { GOPROXY: 'direct', GOSUMDB: 'off' })).toMatchObject({ found: false });
  });
});

describe('a package manager that is not there', () => {
  it.each(['npm', 'pip', 'go', 'cargo'] as const)(
    '%s is a fact with a reason, not an error',
    async (kind) => {
      expect(await askFor(kind, { PATH: '/nonexistent' })).toMatchObject({
        found: false,
        reason: expect.stringContaining('is not on PATH') as string,
      });
    },
  );
});

describe('the host of a URL', () => {
  it('is its name or address and port; other schemes have none', () => {
    expect(hostIn('https://[2001:db8::1]:8443/x', 'a')).toEqual({
      host: '2001:db8::1',
      port: 8443,
      protocol: 'tls',
      from: 'a',
    });
    expect(hostIn('http://10.0.0.1/x', 'a')).toMatchObject({ host: '10.0.0.1', port: 80, protocol: 'http' });
    for (const text of ['file:///opt/wheels', 'direct', 'off', '', '/opt/wheels'])
      expect(hostIn(text, 'a')).toBeNull();
  });

  it('is shown without the user and password', () => {
    expect(withoutCredentials('https://user:secret@a.example/b?c')).toBe('https://a.example/b?c');
  });
});
