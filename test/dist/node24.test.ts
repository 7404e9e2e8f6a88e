import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../docs/markdown.js';
import { manifest } from './support.js';

/** Both Nodes that the bundles are for: this one, and the one that runs Actions, which `scripts/test` installs. */
const nodes = [
  ['this Node', process.execPath],
  ['Node 24', join(root, '.cache', 'node24', 'node_modules', `node-linux-${process.arch}`, 'bin', 'node')],
] as const;

const run = (
  node: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> =>
  spawnSync(node, args, { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } });

for (const [name, node] of nodes)
  describe.skipIf(!existsSync(node))(`the bundles under ${name}`, () => {
    it('are run by the version that is meant', () => {
      const { stdout } = run(node, ['--version']);
      expect(stdout).toMatch(name === 'Node 24' ? /^v24\./ : /^v\d+\./);
    });

    it('cli: says its version, and lints an example', () => {
      const cli = join(root, 'dist', 'cli', 'index.js');
      expect(run(node, [cli, '--version'])).toMatchObject({ status: 0, stderr: '' });
      expect(run(node, [cli, '--version']).stdout).toContain(manifest.version);
      const linted = run(node, [cli, 'lint', 'examples/strict.yml']);
      expect(linted.status, linted.stdout + linted.stderr).toBe(0);
      expect(run(node, [cli, 'lint', 'package.json']).status).not.toBe(0);
    });

    it('lib: gives what a module imports', () => {
      const code = `import { parsePolicy, compile } from 'sandbox-policy'; console.log(typeof parsePolicy, typeof compile)`;
      const done = run(node, ['--input-type=module', '--eval', code]);
      expect(done, done.stderr).toMatchObject({ status: 0, stdout: 'function function\n' });
    });

    it('action: an input that isn’t one is an error that says which are, and nothing is run', () => {
      const done = run(node, [join(root, 'dist', 'action', 'index.js')], { INPUT_COMMAND: 'nonsense' });
      expect(done.status).toBe(2);
      expect(done.stdout).toMatch(/^::error.*::.*command.*nonsense/m);
      expect(done.stdout + done.stderr).not.toContain('fault of sandbox-policy');
    });
  });
