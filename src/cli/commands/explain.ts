import { lineOf, originOf, type Decision } from '../../decide/decision.js';
import { explain } from '../../decide/explain.js';
import { decide } from '../../decide/request.js';
import type { EgressContext } from '../../decide/egress-rules.js';
import type { LoadedPolicy, Request, ResolvedPolicy } from '../../policy/resolved.js';
import { visible, visibleJson } from '../../report/visible.js';
import { defineCommand, type Arguments } from '../command.js';
import { UsageError } from '../errors.js';
import { splitInput } from '../inputs.js';
import { write, type Io } from '../io.js';
import { loadPolicy } from '../load.js';
import { defaultPolicy } from '../policies.js';
import { VERSION } from '../version.js';

const options = {
  run: { kind: 'value', value: 'CMD', help: 'may this command line be started?' },
  connect: { kind: 'value', value: 'HOST:PORT', help: 'may this be connected to?' },
  read: { kind: 'value', value: 'PATH', help: 'may this be read?' },
  write: { kind: 'value', value: 'PATH', help: 'may this be written?' },
  env: { kind: 'value', value: 'NAME', help: 'is this variable of the host seen inside?' },
  input: { kind: 'value', value: 'NAME=VALUE', help: 'may this be handed in?' },
  last: {
    kind: 'optional',
    value: 'RUN',
    help: 'what was the last run, or RUN, denied, and what would admit it?',
  },
  json: { kind: 'flag', help: 'print the answer as JSON' },
} as const;

export const command = defineCommand({
  name: 'explain',
  summary: 'say whether something is permitted, and which line decides',
  usage: '[FILE]',
  description:
    'Asks exactly one question. Exit 0 when permitted, 1 when not. Nothing is started, connected to or read; only under ' +
    'a `registry` rule does --connect ask that package manager for its configuration, as a run does.\n' +
    'With --last there is no FILE, as the run had its policy; `--last RUN` takes a run’s id or audit directory.',
  options,
  positionals: { min: 0, max: 1 },
  examples: [
    { command: 'sandbox-policy explain --connect api.example.com:443', says: 'a connection' },
    { command: "sandbox-policy explain --run 'make test && git status'", says: 'a command line' },
    {
      command: 'sandbox-policy explain policies/node.yml --write package.json',
      says: 'a file of the workspace',
    },
  ],
  async run(args, io) {
    if (args.options.last !== undefined) {
      const { explainRun } = await import('../explain-run.js');
      return await explainRun(runOf(args), args.options.json, io);
    }
    const request = requestOf(args);
    const file = args.positionals[0] ?? defaultPolicy(io);
    const loaded = await loadPolicy(io, file);
    if (loaded === null) return 1;
    const egress = await egressKnown(loaded.policy, request, io);
    const decision = await decide(loaded.policy, request, { egress, paths: { workspace: io.cwd } });
    const printed = args.options.json
      ? json(loaded, request, decision)
      : `${explain(loaded, request, decision).map(visible).join('\n')}\n`;
    await write(io.stdout, printed);
    return decision.verdict === 'allow' ? 0 : 1;
  },
});

/** What only the machine can say of a connection; nothing where no rule needs it. */
async function egressKnown(policy: ResolvedPolicy, { kind }: Request, io: Io): Promise<EgressContext> {
  const { allow, deny } = policy.egress;
  if (kind !== 'connect' || ![...allow, ...deny].some((rule) => rule.kind === 'registry')) return {};
  return (await import('../registry-hosts.js')).registryHosts(policy, io);
}

/** The run that `--last` means, null for the last one: its value, or the argument. */
function runOf({ options: given, positionals }: Arguments<typeof options>): string | null {
  const other = QUESTIONS.find((name) => given[name] !== undefined);
  if (other !== undefined) throw new UsageError(`--last and --${other} are two questions`);
  const named = [...(typeof given.last === 'string' ? [given.last] : []), ...positionals];
  if (named.length > 1) throw new UsageError(`--last takes one run, not ${named.join(' and ')}`);
  return named[0] ?? null;
}

const QUESTIONS = ['run', 'connect', 'read', 'write', 'env', 'input'] as const;

function requestOf({ options: given }: Arguments<typeof options>): Request {
  const asked = QUESTIONS.filter((name) => given[name] !== undefined);
  const [kind, second] = asked;
  if (kind === undefined || second !== undefined) {
    const all = QUESTIONS.map((name) => `--${name}`).join(', ');
    throw new UsageError(
      kind === undefined
        ? 'explain needs a question'
        : `explain answers one question at a time, not ${asked.length}`,
      { help: `Give one of ${all}, --last.` },
    );
  }
  const value = given[kind] ?? '';
  switch (kind) {
    case 'run':
      return { kind, command: value };
    case 'connect':
      return { kind, target: value };
    case 'read':
    case 'write':
      return { kind, path: value };
    case 'env':
      return { kind, name: value };
    case 'input': {
      const input = splitInput(value);
      if (input === null) throw new UsageError('--input needs NAME=VALUE');
      return { kind, name: input[0], value: input[1] };
    }
  }
}

function json(loaded: LoadedPolicy, request: Request, decision: Decision): string {
  const place = (clause: string): { file: string; line: number } | null => {
    const origin = originOf(loaded, clause);
    return origin === null ? null : { file: origin.file, line: origin.line };
  };
  const { verdict, clause, reason, nearest, suggestion } = decision;
  const document = {
    v: 1,
    tool: { name: 'sandbox-policy', version: VERSION },
    // An input's value may be a secret.
    request: request.kind === 'input' ? { kind: request.kind, name: request.name } : request,
    verdict,
    clause,
    at: place(clause),
    reason,
    nearest: nearest === null ? null : { ...nearest, line: lineOf(loaded, nearest.clause) },
    suggestion,
  };
  return `${visibleJson(JSON.stringify(document, null, 2))}\n`;
}
