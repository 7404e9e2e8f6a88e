import { visibleJson } from '../../../report/visible.js';
import { defineCommand } from '../../command.js';
import { evidenceOf, note } from '../../evidence.js';
import { write, type Io } from '../../io.js';
import { logsOf } from '../../logs.js';
import { VERSION } from '../../version.js';
import type { Evidence } from '../../../run/learn/action.js';
import type { Learned } from '../../../run/learn/learn.js';

export const command = defineCommand({
  name: 'learn',
  summary: 'print the least that recorded runs needed, as lines of a policy',
  usage: '[LOG…]',
  description:
    'LOG is an audit directory, its audit.jsonl, or a run’s id; the last run when none is given. Hosts and ports, paths\n' +
    'written, commands, and limits with half as much again as was used; each line says how much speaks for it. Only what\n' +
    'was carried out counts, and only logs that `audit verify` finds whole. What is never suggested (protected paths,\n' +
    'metadata services, credentials) is named on stderr. Exit 3 when a log is broken, cut off or not there.',
  options: {
    wildcards: { kind: 'flag', help: 'draw neighbours together: hosts of a domain, files of a folder' },
    json: { kind: 'flag', help: 'print the lines and what is left out as JSON' },
  },
  positionals: { min: 0, max: Infinity },
  examples: [
    { command: 'sandbox-policy audit learn', says: 'what the last run needed' },
    {
      command: 'sandbox-policy audit learn audit-*/ > learned.yml',
      says: 'what all jobs of a matrix needed',
    },
    { command: 'sandbox-policy audit learn --wildcards audit-*/', says: 'the same, with patterns' },
  ],
  async run(args, io) {
    const { learn } = await import('../../../run/learn/learn.js');
    const { actionText } = await import('../../../run/learn/action.js');
    const collected = await evidenceOf(logsOf(args.positionals, io), io);
    const learned = await learn(collected, { wildcards: args.options.wildcards });
    for (const { entry, reason } of learned.invalid) {
      await note(io, `not written, ${entry.clause} ${JSON.stringify(entry.value)}: ${reason}`);
    }
    const shown = ({ action, unfit }: Evidence): string =>
      unfit?.secret === true ? `a ${action.kind} that is not repeated here` : actionText(action);
    for (const { evidence, clause, reason } of learned.leftOut) {
      await note(io, `left out: ${shown(evidence)} (${clause}): ${reason}`);
    }
    await (args.options.json ? printJson(learned, collected.runs, shown, io) : printYaml(learned, io));
    return 0;
  },
});

async function printYaml({ yaml }: Learned, io: Io): Promise<void> {
  if (yaml === null) await note(io, 'nothing that a policy would have to permit was recorded');
  // What isn't plain stands in double quotes, where YAML has JSON's escapes.
  else await write(io.stdout, visibleJson(yaml));
}

async function printJson(
  { entries, leftOut, yaml }: Learned,
  runs: readonly string[],
  shown: (evidence: Evidence) => string,
  io: Io,
): Promise<void> {
  const document = {
    v: 1,
    tool: { name: 'sandbox-policy', version: VERSION },
    runs,
    lines: entries.map(({ clause, value, times, runs: of }) => ({ clause, value, times, runs: [...of] })),
    leftOut: leftOut.map(({ evidence, clause, reason }) => ({
      kind: evidence.action.kind,
      what: shown(evidence),
      ...{ clause, reason },
      times: evidence.times,
      runs: [...evidence.runs],
    })),
    yaml: yaml === null ? null : visibleJson(yaml),
  };
  await write(io.stdout, `${visibleJson(JSON.stringify(document, null, 2))}\n`);
}
