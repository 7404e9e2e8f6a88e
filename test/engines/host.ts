import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { api, type TestEngine } from './engine.js';

/** Processes of the host whose command line holds a word. */
export function processesWith(word: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(word) && pid !== String(process.pid);
      } catch {
        return false;
      }
    });
}

/** Looks until it is so, and says how long that took; rejects when it isn't in time (milliseconds). */
export async function until(milliseconds: number, holds: () => Promise<boolean> | boolean): Promise<number> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > milliseconds) throw new Error(`not within ${milliseconds} ms`);
    await sleep(20);
  }
  return performance.now() - began;
}

/** How many containers of a run are running. */
export async function runningOf(engine: TestEngine, run: string): Promise<number> {
  const filters = encodeURIComponent(JSON.stringify({ label: [`sandbox-policy.run=${run}`] }));
  return ((await api(engine.socket, 'GET', `/containers/json?filters=${filters}`)) as unknown[]).length;
}
