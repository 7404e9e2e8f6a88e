import type { CommandGroup } from '../command.js';

export const command: CommandGroup = {
  name: 'vm',
  summary: 'make and keep what virtual machines are started from',
  commands: [
    {
      name: 'build',
      summary: 'make the kernel and the initial file system of guests',
      load: () => import('./vm/build.js'),
    },
    {
      name: 'list',
      summary: 'say what is kept, with sizes',
      load: () => import('./vm/list.js'),
    },
    {
      name: 'prune',
      summary: 'remove root file systems, and kernels that are used no more',
      load: () => import('./vm/prune.js'),
    },
  ],
};
