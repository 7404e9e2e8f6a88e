import { resolve } from 'node:path';
import { runEnd, runStart } from '../../report/run.js';
import { stateHomeOf } from '../../host/xdg.js';
import type { Application, RunRequest } from '../../run/request.js';
import { defineCommand, type Arguments } from '../command.js';
import { homeOf } from '../home.js';
import { UsageError } from '../errors.js';
import { inputsOf } from '../inputs.js';
import { write, type Io } from '../io.js';
import { NOTHING_RUN, policyPath, SANDBOX_OPTIONS, workspaceOf } from '../sandbox-options.js';
import { cancelOnSignals } from '../signals.js';
import { wantsColour } from '../terminal.js';

const options = {
  policy: SANDBOX_OPTIONS.policy,
  workspace: SANDBOX_OPTIONS.workspace,
  tier: SANDBOX_OPTIONS.tier,
  mode: {
    kind: 'value',
    choices: ['enforce', 'audit'],
    help: 'audit: commands and egress that the policy denies go through all the same, and are recorded (enforce)',
  },
  input: SANDBOX_OPTIONS.input,
  audit: SANDBOX_OPTIONS.audit,
  apply: {
    kind: 'optional',
    value: 'WHEN',
    help: 'apply changes when the command succeeded (default), or =always',
  },
  patch: { kind: 'value', value: 'FILE', help: 'write changes as a patch and apply nothing' },
  discard: SANDBOX_OPTIONS.discard,
  'on-violation': {
    kind: 'value',
    choices: ['fail', 'record'],
    help: 'fail: a violation makes a good run exit 1 (record)',
  },
  strict: SANDBOX_OPTIONS.strict,
  'allow-sudo': SANDBOX_OPTIONS['allow-sudo'],
  phase: { kind: 'value', value: 'NAME', help: 'narrow the policy to one of its phases' },
  floor: SANDBOX_OPTIONS.floor,
  result: { kind: 'value', value: 'FILE', help: 'write the result as JSON' },
  stdin: { kind: 'flag', help: 'give the command this standard input (it has none)' },
} as const;

type RunArguments = Arguments<typeof options>;

export const command = defineCommand({
  name: 'run',
  summary: 'run a command in a sandbox made from a policy',
  usage: '-- CMD [ARG…]',
  description:
    'Standard output and error are the command’s own; our few lines go to standard error, before and after it.\n' +
    'Exit codes: the command’s own; 124 timed out; 125 nothing was run or applied; 126 denied; 127 not found;\n' +
    '130 and 143 cancelled; 137 out of memory. The same number may be the command’s: --result says which it was.',
  options,
  positionals: { min: 0, max: 0 },
  rest: true,
  examples: [
    {
      command: 'sandbox-policy run -- pytest -q',
      says: 'run the tests; apply what they changed and may change',
    },
    {
      command: 'sandbox-policy run --patch agent.patch -- ./fix.sh',
      says: 'take the changes out as a patch',
    },
    { command: 'sandbox-policy run --tier container --result r.json -- make', says: 'in a container' },
  ],
  failureCode: NOTHING_RUN,
  async run(args, io) {
    const request = requestOf(args, io);
    if (request === null) return NOTHING_RUN;
    const signals = cancelOnSignals();
    const colour = wantsColour(io, io.stderr);
    const { runPolicy } = await import('../../run/run.js');
    try {
      const result = await runPolicy({
        ...request,
        signal: signals.signal,
        onStart: (start) => void write(io.stderr, runStart(start, { colour })),
        onProgress: (line) => void write(io.stderr, `sandbox-policy: ${line}\n`),
        onStdout: forward(io.stdout, signals.cancel),
        onStderr: forward(io.stderr, signals.cancel),
      });
      await write(io.stderr, runEnd(result, { colour }));
      return result.exitCode;
    } finally {
      signals.dispose();
      // An input that nobody reads any more would keep this process alive.
      if (args.options.stdin) io.stdin.destroy();
    }
  },
});

/** A reader that went away ends the run, as a broken pipe would have ended the command. */
function forward(stream: Io['stdout'], cancel: () => void): (chunk: Buffer) => Promise<void> {
  return async (chunk) => {
    if (!(await write(stream, chunk))) cancel();
  };
}

function requestOf({ options: given, rest }: RunArguments, io: Io): RunRequest | null {
  if (rest === null || rest.length === 0) {
    throw new UsageError('run needs a command', {
      help: 'Write it after `--`: sandbox-policy run -- CMD [ARG…]',
    });
  }
  const home = homeOf(io);
  const policy = policyPath(given.policy, io);
  if (policy === null) return null;
  return {
    policy: { kind: 'file', path: policy },
    directory: io.cwd,
    ...workspaceOf(given.workspace, io),
    argv: rest,
    ...(given.tier === undefined ? {} : { tier: given.tier }),
    ...(given.mode === undefined ? {} : { mode: given.mode }),
    strict: given.strict,
    ...(given['allow-sudo'] ? { allowSudo: true } : {}),
    ...(given.phase === undefined ? {} : { phase: given.phase }),
    ...(given.floor === undefined ? {} : { floor: given.floor }),
    inputs: inputsOf(given.input),
    apply: applicationOf(given, io),
    ...(given['on-violation'] === undefined ? {} : { onViolation: given['on-violation'] }),
    ...(given.audit === undefined ? {} : { audit: resolve(io.cwd, given.audit) }),
    ...(given.result === undefined ? {} : { resultFile: resolve(io.cwd, given.result) }),
    ...(given.stdin ? { stdin: io.stdin } : {}),
    env: io.env,
    stateHome: stateHomeOf(io.env, home),
    home,
  };
}

function applicationOf({ apply, patch, discard }: RunArguments['options'], io: Io): Application {
  const chosen = [apply !== undefined, patch !== undefined, discard].filter(Boolean).length;
  if (chosen > 1) throw new UsageError('--apply, --patch and --discard exclude one another');
  if (patch !== undefined) return { kind: 'patch', file: resolve(io.cwd, patch) };
  if (discard) return { kind: 'discard' };
  if (apply === undefined || apply === true) return { kind: 'on-success' };
  if (apply === 'always') return { kind: 'always' };
  throw new UsageError(`--apply=${apply}: it is --apply or --apply=always`);
}
