import { resolve } from 'node:path';
import type { Difference } from '../../../run/replay.js';
import { stateHomeOf } from '../../../host/xdg.js';
import { painter, type Painter } from '../../../report/paint.js';
import { runEnd } from '../../../report/run.js';
import { visible, visibleJson } from '../../../report/visible.js';
import { defineCommand } from '../../command.js';
import { homeOf } from '../../home.js';
import { UnreadableFile, UsageError } from '../../errors.js';
import { inputsOf } from '../../inputs.js';
import { write } from '../../io.js';
import { logsOf } from '../../logs.js';
import { cancelOnSignals } from '../../signals.js';
import { wantsColour } from '../../terminal.js';

export const command = defineCommand({
  name: 'replay',
  summary: 'run the same command again under the same plan, and say what differs',
  usage: '[LOG…]',
  description:
    'The plan and the image’s content are the recorded ones; nothing is applied. Values of inputs and variables are\n' +
    'not in a log: variables are taken from now, inputs from --input, and both are compared by their hashes.\n' +
    'Exit 0 when nothing differs, 1 when something does.\n\n' +
    'With --policy nothing is run: the recorded actions of one or more logs are asked of that policy, and what it would\n' +
    'refuse is printed with the clause and its line. Exit 0 when it refuses none, 1 when some, 3 when the policy isn’t\n' +
    'valid, or a log is broken, cut off or not there.',
  options: {
    policy: { kind: 'value', value: 'CANDIDATE', help: 'run nothing; say what this policy would refuse' },
    workspace: { kind: 'value', value: 'DIR', help: 'the folder to run in (the recorded one)' },
    input: { kind: 'list', value: 'NAME=VALUE', help: 'hand in an input again' },
    json: { kind: 'flag', help: 'print the answer as JSON' },
  },
  positionals: { min: 0, max: Infinity },
  examples: [
    { command: 'sandbox-policy audit replay', says: 'the last run, once more' },
    {
      command: 'sandbox-policy audit replay --policy stricter.yml audit-*/',
      says: 'what a stricter policy would have refused',
    },
  ],
  async run(args, io) {
    const { policy } = args.options;
    if (policy !== undefined) {
      if (args.options.workspace !== undefined || args.options.input.length > 0)
        throw new UsageError('with --policy nothing is run, so --workspace and --input have no meaning');
      const { replayCandidate } = await import('../../replay-candidate.js');
      return await replayCandidate(policy, args.positionals, args.options.json, io);
    }
    if (args.positionals.length > 1)
      throw new UsageError('one run is run again at a time', { help: 'Several logs are for --policy.' });
    const [log] = logsOf(args.positionals, io);
    if (log === undefined || log.directory === null) {
      throw new UnreadableFile(log?.shown ?? '', 'a replay needs the whole audit directory');
    }
    const { readRecorded, replay, ReplayError } = await import('../../../run/replay.js');
    const home = homeOf(io);
    const paint = painter(wantsColour(io, io.stdout));
    const signals = cancelOnSignals();
    try {
      const recorded = await readRecorded(log.directory);
      const { workspace, input } = args.options;
      const { result, differences } = await replay(recorded, {
        env: io.env,
        home,
        stateHome: stateHomeOf(io.env, home),
        directory: io.cwd,
        inputs: inputsOf(input),
        signal: signals.signal,
        ...(workspace === undefined ? {} : { workspace: resolve(io.cwd, workspace) }),
        onProgress: (line) => void write(io.stderr, `sandbox-policy: ${line}\n`),
      });
      await write(io.stderr, runEnd(result, { colour: wantsColour(io, io.stderr) }));
      await write(
        io.stdout,
        args.options.json
          ? `${visibleJson(JSON.stringify({ v: 1, before: recorded.start.run, now: result.run, differences }, null, 2))}\n`
          : asText(differences, paint),
      );
      return differences.length === 0 ? 0 : 1;
    } catch (error) {
      if (error instanceof ReplayError) throw new UnreadableFile(log.shown, error.message, { cause: error });
      throw error;
    } finally {
      signals.dispose();
    }
  },
});

function asText(differences: readonly Difference[], paint: Painter): string {
  if (differences.length === 0)
    return `${paint('green', 'the same')}: outcome, output, changes and violations\n`;
  return differences
    .map(
      ({ what, before, now }) => `${paint('yellow', visible(what))}: ${visible(before)} → ${visible(now)}\n`,
    )
    .join('');
}
