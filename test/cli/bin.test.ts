import { execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.js';
import { folder } from './run-cli.js';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const built = resolve(root, 'dist/cli/index.js');

/** The program as people start it. Built by `npm run build`; under CI it has to be there. */
describe.skipIf(!existsSync(built) && process.env['CI'] === undefined)('the built program', () => {
  const run = (argv: readonly string[], cwd = folder()): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [built, ...argv], { cwd, encoding: 'utf8' });

  it('prints its version and ends by itself', () => {
    const ran = run(['--version']);
    expect([ran.status, ran.stdout, ran.stderr]).toEqual([0, `${VERSION}\n`, '']);
  });

  it('F2: gives the process the exit code of the command', () => {
    const cwd = folder({ 'p.yml': 'version: 2\n' });
    expect(run(['lint', 'p.yml'], cwd).status).toBe(1);
    expect(run(['lint', '--nope'], cwd).status).toBe(2);
    expect(run(['lint', 'gone.yml'], cwd).status).toBe(3);
    expect(run(['lint', '--fail-on=never', 'p.yml'], cwd).status).toBe(0);
  });

  it('carries the schema with it', () => {
    const file = readFileSync(resolve(root, 'schemas/policy.v1.schema.json'), 'utf8');
    expect(JSON.parse(run(['schema']).stdout)).toEqual(JSON.parse(file));
  });

  it('F2: keeps its exit code, and is quiet, when its reader goes away at once', async () => {
    const cwd = folder({ 'p.yml': 'version: 2\n' });
    const child = spawn(process.execPath, [built, 'lint', '--format', 'json', 'p.yml'], { cwd });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((done) => child.on('close', done));
    expect([code, said]).toEqual([1, '']);
  });

  it('reads a policy from a pipe', () => {
    const out = execFileSync(process.execPath, [built, 'lint', '-', '--fail-on=never'], {
      input: 'version: 2\n',
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(out).toContain('--> <stdin>:1:10');
  });
});
