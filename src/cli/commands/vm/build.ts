import { resolve } from 'node:path';
import { vmFolder } from '../../../host/microvm.js';
import { SetupError } from '../../../enforce/sandbox.js';
import { visible } from '../../../report/visible.js';
import { defineCommand } from '../../command.js';
import { UsageError } from '../../errors.js';
import { homeOf } from '../../home.js';
import { write } from '../../io.js';

export const command = defineCommand({
  name: 'build',
  summary: 'make the kernel and the initial file system of guests',
  usage: '',
  description:
    'The kernel is the one named, else an installed one for cloud machines, else Debian’s, which apt\n' +
    'fetches and nothing installs. The initial file system holds this program’s own init and the modules\n' +
    'that it needs. Both are kept by content below the cache folder; every guest is started from them.',
  options: {
    kernel: { kind: 'value', value: 'FILE', help: 'a Linux kernel for x86_64 (vmlinuz)' },
    modules: { kind: 'value', value: 'DIR', help: "that kernel's modules; default: /lib/modules/RELEASE" },
  },
  positionals: { min: 0, max: 0 },
  examples: [
    {
      command: 'sandbox-policy vm build',
      says: 'once on a machine, before the first run in the microvm tier',
    },
    {
      command: 'sandbox-policy vm build --kernel vmlinuz --modules lib/modules/6.1.0-cloud',
      says: 'with a kernel of your own',
    },
  ],
  failureCode: 125,
  async run({ options }, io) {
    const { kernel, modules } = options;
    if (kernel === undefined && modules !== undefined)
      throw new UsageError('--modules needs --kernel', { help: 'Name the kernel that they belong to.' });
    const { buildGuest } = await import('../../../enforce/microvm/cache.js');
    const { nativeProgram } = await import('../../../run/native.js');
    const folder = vmFolder(io.env, homeOf(io));
    const at = (path: string): string => resolve(io.cwd, path);
    try {
      const record = await buildGuest({
        folder,
        initProgram: nativeProgram(),
        named:
          kernel === undefined
            ? null
            : { kernel: at(kernel), modules: modules === undefined ? null : at(modules) },
        onProgress: (line) => void write(io.stderr, `sandbox-policy: ${visible(line)}\n`),
      });
      await write(io.stdout, `guests run Linux ${visible(record.release)}, kept in ${visible(folder)}\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      await write(io.stderr, `sandbox-policy: ${visible(error.message)}\n`);
      if (error.fix !== null) await write(io.stderr, `  fix: ${visible(error.fix)}\n`);
      return 125;
    }
  },
});
