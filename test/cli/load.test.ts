import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadPolicy } from '../../src/cli/load.js';
import { decideWrite } from '../../src/decide/path.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-load-'));
  mkdirSync(join(folder, 'later'));
  writeFileSync(join(folder, 'later', 'rules.yml'), 'version: 1\nfilesystem: { write: [./] }\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('P7: a policy is protected in the workspace that it is used for, wherever the caller stands', async () => {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const io = { env: {}, cwd: folder, stdin, stdout, stderr };
  const loaded = await loadPolicy(io, 'later/rules.yml', join(folder, 'later'));
  if (loaded === null) throw new Error('the policy is not valid');
  expect(decideWrite(loaded.policy, 'other.yml').verdict).toBe('allow');
  expect(decideWrite(loaded.policy, 'rules.yml')).toMatchObject({
    verdict: 'deny',
    clause: 'filesystem.protect',
  });
});
