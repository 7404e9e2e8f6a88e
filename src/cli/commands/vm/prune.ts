import { vmFolder } from '../../../host/microvm.js';
import { defineCommand } from '../../command.js';
import { homeOf } from '../../home.js';
import { write } from '../../io.js';

export const command = defineCommand({
  name: 'prune',
  summary: 'remove root file systems, and kernels that are used no more',
  usage: '',
  description:
    'The kernel and the initial file system that guests are started from now stay. A root file system is made anew from\n' +
    'its image when it is needed; a run that has one open keeps it until it ends.',
  options: {},
  positionals: { min: 0, max: 0 },
  examples: [{ command: 'sandbox-policy vm prune', says: 'when the disk is full' }],
  async run(_args, io) {
    const { pruneCache } = await import('../../../enforce/microvm/cache.js');
    const gone = pruneCache(vmFolder(io.env, homeOf(io)));
    const lines = gone.map(({ kind, digest }) => `removed the ${kind} sha256:${digest}\n`);
    await write(io.stdout, lines.length === 0 ? 'nothing was to be removed\n' : lines.join(''));
    return 0;
  },
});
