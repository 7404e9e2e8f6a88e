import { visible } from '../../report/visible.js';
import { stateHomeOf } from '../../host/xdg.js';
import { makePlaces } from '../../run/places.js';
import { defineCommand } from '../command.js';
import { homeOf } from '../home.js';
import { write } from '../io.js';

export const command = defineCommand({
  name: 'clean',
  summary: 'remove leftovers of killed runs',
  usage: '',
  description:
    'Containers, volumes, mounts, cgroups and private folders whose run is no more; changes that were being applied\n' +
    'are finished or undone. Runs under way are left alone, and audit logs stay. Every run begins with the same.',
  options: {},
  positionals: { min: 0, max: 0 },
  examples: [{ command: 'sandbox-policy clean', says: 'after a job was killed' }],
  async run(_args, io) {
    const home = homeOf(io);
    const { cleanAll } = await import('../../run/clean.js');
    const cleaned = await cleanAll(makePlaces(stateHomeOf(io.env, home)), io.env, home);
    for (const problem of cleaned.problems) await write(io.stderr, `sandbox-policy: ${visible(problem)}\n`);
    const lines = cleaned.runs.map((run) => `removed what was left of run ${run}\n`);
    await write(io.stdout, lines.length === 0 ? 'nothing was left\n' : lines.join(''));
    return cleaned.problems.length === 0 ? 0 : 1;
  },
});
