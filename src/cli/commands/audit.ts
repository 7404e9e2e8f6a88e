import type { CommandGroup } from '../command.js';

export const command: CommandGroup = {
  name: 'audit',
  summary: 'read, check, repeat and learn from what a run left in its log',
  commands: [
    { name: 'show', summary: 'print the events of a log', load: () => import('./audit/show.js') },
    {
      name: 'verify',
      summary: 'say whether a log is whole and unchanged',
      load: () => import('./audit/verify.js'),
    },
    {
      name: 'summary',
      summary: 'count what happened, and what was denied',
      load: () => import('./audit/summary.js'),
    },
    {
      name: 'replay',
      summary: 'run the same command again under the same plan, and say what differs',
      load: () => import('./audit/replay.js'),
    },
    {
      name: 'learn',
      summary: 'print the least that recorded runs needed, as lines of a policy',
      load: () => import('./audit/learn.js'),
    },
  ],
};
