import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eachEvent, readResult } from '../../../audit/read.js';
import { verifyLog, type Verification } from '../../../audit/verify.js';
import { planDigest } from '../../../compile/digest.js';
import type { Plan } from '../../../compile/plan.js';
import { policyDigest } from '../../../policy/digest.js';
import type { ResolvedPolicy } from '../../../policy/resolved.js';
import { painter, type Painter } from '../../../report/paint.js';
import { visible, visibleJson } from '../../../report/visible.js';
import { defineCommand } from '../../command.js';
import { reasonOf, UnreadableFile, UsageError } from '../../errors.js';
import { write } from '../../io.js';
import { logsOf, type NamedLog } from '../../logs.js';
import { wantsColour } from '../../terminal.js';

interface Verdict extends Verification {
  readonly log: string;
  /** What lies beside the log and isn't what the log says, one sentence each. */
  readonly artifacts: readonly string[];
}

export const command = defineCommand({
  name: 'verify',
  summary: 'say whether a log is whole and unchanged',
  usage: '[LOG…]',
  description:
    'Exit 0: every line is in its place and the log has its end. Exit 1: the chain breaks, or the log has no end\n' +
    '(the tool was killed); the text says where and which. A log that was rewritten as a whole is only noticed by its\n' +
    'last hash: it is in result.json, in the job summary and the Action’s outputs; --head compares with it.',
  options: {
    head: {
      kind: 'value',
      value: 'HASH',
      help: 'the last line’s hash, as known from elsewhere (result.json’s)',
    },
    format: { kind: 'value', choices: ['pretty', 'json'], help: 'how the answer is printed (pretty)' },
  },
  positionals: { min: 0, max: Infinity },
  examples: [
    { command: 'sandbox-policy audit verify', says: 'the last run’s log' },
    {
      command: 'sandbox-policy audit verify --head "$AUDIT_HEAD" audit/',
      says: 'an artifact, against the Action’s output',
    },
  ],
  async run(args, io) {
    const { head, format } = args.options;
    if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) {
      throw new UsageError(`--head ${head}: a hash has 64 hexadecimal digits`);
    }
    if (head !== undefined && args.positionals.length > 1) throw new UsageError('--head is of one log');
    const verdicts: Verdict[] = [];
    for (const log of logsOf(args.positionals, io)) verdicts.push(await verify(log, head));
    const text =
      format === 'json'
        ? `${visibleJson(JSON.stringify({ v: 1, logs: verdicts }, null, 2))}\n`
        : verdicts.map((one) => asText(one, painter(wantsColour(io, io.stdout)))).join('');
    await write(io.stdout, text);
    return verdicts.every(isGood) ? 0 : 1;
  },
});

function isGood({ intact, complete, artifacts }: Verdict): boolean {
  return intact && complete && artifacts.length === 0;
}

async function verify(log: NamedLog, head: string | undefined): Promise<Verdict> {
  try {
    const result = log.directory === null ? null : await readResult(log.directory);
    const expected = head ?? result?.auditLog?.head;
    const verified = await verifyLog(log.log, expected === undefined ? {} : { head: expected });
    return { log: log.shown, ...verified, artifacts: await artifactProblems(log) };
  } catch (error) {
    throw new UnreadableFile(log.shown, reasonOf(error), { cause: error });
  }
}

/** Holds the policy and the plan beside the log against the digests in it. */
async function artifactProblems({ log, directory }: NamedLog): Promise<readonly string[]> {
  if (directory === null) return [];
  const named: { policy: string | null; plan: string | null } = { policy: null, plan: null };
  await eachEvent(log, (entry) => {
    if (entry.kind !== 'event' || entry.event.type !== 'run.start') return;
    named.policy ??= entry.event.policy;
    named.plan ??= entry.event.plan;
  });
  const checks: readonly [string, string | null, (value: unknown) => string][] = [
    ['policy.resolved.json', named.policy, (value) => policyDigest(value as ResolvedPolicy)],
    ['plan.json', named.plan, (value) => planDigest(value as Plan)],
  ];
  const problems: string[] = [];
  for (const [name, digest, digestOf] of checks) {
    if (digest === null) continue;
    const found = await digestOfFile(join(directory, name), digestOf);
    if (found === null) problems.push(`${name} is missing or can't be read`);
    else if (found !== digest) problems.push(`${name} is not the one that the log names`);
  }
  return problems;
}

async function digestOfFile(path: string, digestOf: (value: unknown) => string): Promise<string | null> {
  try {
    return digestOf(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

function asText(verdict: Verdict, paint: Painter): string {
  const { log, intact, complete, events, head, problems, artifacts } = verdict;
  const counted = `${String(events)} events`;
  const state = !intact
    ? paint('red', 'broken')
    : complete
      ? paint('green', 'intact')
      : paint('yellow', 'intact but without an end');
  const end = intact && !complete ? '; the tool was killed, and what came after them was not logged' : '';
  return [
    `${visible(log)}: ${state}, ${counted}, head ${head}${end}`,
    ...problems.map(({ line, message }) => `  line ${String(line)}: ${visible(message)}`),
    ...artifacts.map((problem) => `  ${visible(problem)}`),
    '',
  ].join('\n');
}
