import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { findProgram } from '../../src/host/programs.js';
import { cli, folder } from './run-cli.js';

const PATH = process.env['PATH'] ?? '';

it.skipIf(findProgram('npm', PATH.split(':')) === null)(
  'explain --connect asks what a registry rule stands for, as a run does; the policy’s own tests do not',
  async () => {
    const home = folder();
    const env = {
      PATH,
      HOME: home,
      XDG_STATE_HOME: folder(),
      npm_config_registry: 'https://mirror.example:8443/npm/',
    };
    const policy = (tests: string): string =>
      `version: 1\ntier: process\negress: { allow: [{ registry: npm }] }\n${tests}`;
    const cwd = folder({
      'sandbox-policy.yml': policy(''),
      'tested.yml': policy('tests: [{ allow: { connect: "mirror.example:8443" } }]\n'),
      // Nothing of the workspace is heard.
      '.npmrc': 'registry=https://evil.example/\n',
    });
    expect(
      execFileSync('npm', ['config', 'get', 'registry'], { env, cwd: home, encoding: 'utf8' }),
    ).toContain('mirror.example');
    const ask = (target: string) => cli(['explain', '--connect', target], { cwd, env });
    const admitted = await ask('mirror.example:8443');
    expect([admitted.code, admitted.stdout]).toEqual([
      0,
      expect.stringContaining('registry npm admits mirror.example:8443') as string,
    ]);
    expect((await ask('mirror.example:443')).code).toBe(1);
    expect((await ask('evil.example:443')).code).toBe(1);
    const tested = await cli(['test', 'tested.yml'], { cwd, env });
    expect(tested.code).toBe(1);
    expect(tested.stdout).toContain(
      "what registry npm stands for is the machine's configuration, which was not asked",
    );
  },
);
