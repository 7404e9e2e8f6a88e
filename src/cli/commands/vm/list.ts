import { vmFolder } from '../../../host/microvm.js';
import { visible } from '../../../report/visible.js';
import { defineCommand } from '../../command.js';
import { homeOf } from '../../home.js';
import { write } from '../../io.js';

export const command = defineCommand({
  name: 'list',
  summary: 'say what is kept, with sizes',
  usage: '',
  options: {},
  positionals: { min: 0, max: 0 },
  examples: [{ command: 'sandbox-policy vm list', says: 'kernels, initial and root file systems' }],
  async run(_args, io) {
    const { cachedFiles } = await import('../../../enforce/microvm/cache.js');
    const folder = vmFolder(io.env, homeOf(io));
    const files = cachedFiles(folder);
    const lines = files.map(
      ({ kind, digest, size, used }) =>
        `${kind.padEnd(9)} sha256:${digest} ${inMebibytes(size)}${used ? ' (used)' : ''}\n`,
    );
    await write(io.stdout, lines.length === 0 ? `nothing is kept in ${visible(folder)}\n` : lines.join(''));
    return 0;
  },
});

/** Of a file that is small, as of one that is large: one decimal. */
function inMebibytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
