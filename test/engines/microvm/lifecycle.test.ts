import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../docs/markdown.js';
import { BUSYBOX } from '../engine.js';
import { describeGuests, guestPlace, openGuest, script, type Place } from './guest.js';

const PATIENT = 240_000;

/** Processes that have a file of a run mounted: its launcher, its machine's monitor. The jail's arguments name none. */
function processesOf(run: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/mountinfo`, 'latin1').includes(`/${run}/machine/`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function until(seconds: number, condition: () => boolean): Promise<boolean> {
  for (const end = performance.now() + seconds * 1_000; performance.now() < end;) {
    if (condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return condition();
}

describeGuests('the end of a guest', () => {
  let place: Place;
  beforeAll(async () => {
    place = await guestPlace();
  }, PATIENT);
  afterAll(() => {
    place.remove();
  });

  it(
    'comes with its monitor’s: the command is lost, the run fails, and nothing is left',
    { timeout: PATIENT },
    async () => {
      writeFileSync(join(place.workspace, 'a'), 'of the host\n');
      const sandbox = await openGuest(place, 'tier: microvm\nfilesystem:\n  write: ["**"]\n');
      const running = script(sandbox, 'echo x >>a; sleep 100').catch((error: unknown) => String(error));
      expect(processesOf(sandbox.id).length).toBeGreaterThan(0);
      for (const pid of processesOf(sandbox.id)) process.kill(pid, 'SIGKILL');
      expect(await running).toContain('the virtual machine was lost');
      const result = await sandbox.close();
      expect(result.outcome).toBe('setup-failed');
      expect(readFileSync(join(place.workspace, 'a'), 'utf8')).toBe('of the host\n');
      expect(readdirSync(join(place.stateHome, 'sandbox-policy', 'state'))).toEqual([]);
    },
  );

  it(
    'comes within 2 seconds of the tool’s, killed with -9, and `clean` removes what is left',
    { timeout: PATIENT },
    async () => {
      const policy = join(place.folder, 'policy.yml');
      writeFileSync(policy, `version: 1\ntier: microvm\nimage: ${BUSYBOX}\n`);
      const cli = join(root, 'dist', 'cli', 'index.js');
      const env = { ...place.env, XDG_STATE_HOME: place.stateHome };
      const args = ['run', '--policy', policy, '--workspace', place.workspace, '--', 'sh', '-c'];
      const tool = spawn(process.execPath, [cli, ...args, 'echo begun; sleep 100'], { env });
      let said = '';
      tool.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      tool.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      expect(await until(120, () => said.includes('begun')), said).toBe(true);
      const state = join(place.stateHome, 'sandbox-policy', 'state');
      const [run = ''] = readdirSync(state);
      expect(processesOf(run).length).toBeGreaterThan(0);
      tool.kill('SIGKILL');
      // Two seconds, and as many for a machine that is busy.
      expect(await until(4, () => processesOf(run).length === 0)).toBe(true);
      const clean = spawn(process.execPath, [cli, 'clean'], { env });
      await new Promise((resolve) => clean.on('close', resolve));
      expect(readdirSync(state)).toEqual([]);
    },
  );
});
