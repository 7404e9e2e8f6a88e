import { resolve } from 'node:path';
import type { LoadedPolicy } from '../../policy/resolved.js';
import { loadHeld } from '../../run/load.js';
import { stateHomeOf } from '../../host/xdg.js';
import type { OpenSandbox } from '../../run/sandbox.js';
import { runEnd } from '../../report/run.js';
import { visible, visibleJson } from '../../report/visible.js';
import { defineCommand, type Arguments } from '../command.js';
import type { SessionReply } from '../generated/session-reply.js';
import { homeOf } from '../home.js';
import { inputsOf } from '../inputs.js';
import { write, type Io } from '../io.js';
import { policyReader } from '../policies.js';
import { NOTHING_RUN, policyPath, SANDBOX_OPTIONS, workspaceOf } from '../sandbox-options.js';
import { serve, type Send } from '../session/serve.js';
import { cancelOnSignals, type Cancellation } from '../signals.js';
import { wantsColour } from '../terminal.js';

const options = {
  policy: SANDBOX_OPTIONS.policy,
  workspace: SANDBOX_OPTIONS.workspace,
  tier: SANDBOX_OPTIONS.tier,
  input: SANDBOX_OPTIONS.input,
  audit: SANDBOX_OPTIONS.audit,
  apply: {
    kind: 'optional',
    value: 'WHEN',
    choices: ['always'],
    help: 'at the end, apply changes when every command succeeded (default), or =always',
  },
  discard: SANDBOX_OPTIONS.discard,
  strict: SANDBOX_OPTIONS.strict,
  'allow-sudo': SANDBOX_OPTIONS['allow-sudo'],
  floor: SANDBOX_OPTIONS.floor,
} as const;

type SessionArguments = Arguments<typeof options>;

export const command = defineCommand({
  name: 'session',
  summary: 'keep one sandbox open for many commands, JSON lines in and out',
  usage: '',
  description:
    'Reads requests from standard input and writes replies to standard output, one JSON object a line, by\n' +
    'schemas/session-request.v1.schema.json and schemas/session-reply.v1.schema.json. See docs/session.md.\n' +
    'Exit codes: 0 closed; 125 not opened, or nothing was applied; 130 and 143 cancelled.',
  options,
  positionals: { min: 0, max: 0 },
  examples: [
    {
      command: 'sandbox-policy session --discard < requests.jsonl',
      says: 'run what the lines ask for, and apply nothing',
    },
  ],
  failureCode: NOTHING_RUN,
  async run(args, io) {
    const path = policyPath(args.options.policy, io);
    if (path === null) return NOTHING_RUN;
    const { floor } = args.options;
    const read = policyReader(io);
    const { workspace } = workspaceOf(args.options.workspace, io);
    const { loaded, problems } = await loadHeld(
      { path, read },
      floor === undefined ? null : { path: floor, read },
      { home: homeOf(io), workspace, directory: io.cwd },
    );
    for (const { file, line, message, fix } of problems) {
      const place = file === null ? '' : `${file}:${String(line ?? 1)}: `;
      const help = fix === null ? '' : ` (${fix})`;
      await write(io.stderr, `sandbox-policy: policy-invalid: ${visible(`${place}${message}${help}`)}\n`);
    }
    if (loaded === null) return NOTHING_RUN;

    const signals = cancelOnSignals();
    try {
      return await session(loaded, args, io, signals);
    } finally {
      signals.dispose();
      // An input that nobody reads any more would keep this process alive.
      io.stdin.destroy();
    }
  },
});

async function session(
  loaded: LoadedPolicy,
  { options: given }: SessionArguments,
  io: Io,
  signals: Cancellation,
): Promise<number> {
  const { openSandbox, SandboxRefused } = await import('../../run/sandbox.js');
  const home = homeOf(io);
  let sandbox: OpenSandbox;
  try {
    sandbox = await openSandbox(loaded, {
      ...workspaceOf(given.workspace, io),
      env: io.env,
      home,
      stateHome: stateHomeOf(io.env, home),
      inputs: inputsOf(given.input),
      strict: given.strict,
      allowSudo: given['allow-sudo'],
      apply: given.discard ? 'never' : given.apply === 'always' ? 'always' : 'on-success',
      signal: signals.signal,
      onProgress: (line) => void write(io.stderr, `sandbox-policy: ${line}\n`),
      ...(given.tier === undefined ? {} : { tier: given.tier }),
      ...(given.audit === undefined ? {} : { audit: resolve(io.cwd, given.audit) }),
    });
  } catch (error) {
    if (!(error instanceof SandboxRefused)) throw error;
    const fix = error.fix === null ? '' : `\n  fix: ${visible(error.fix)}`;
    await write(io.stderr, `sandbox-policy: ${error.outcome}, exit 125: ${visible(error.message)}${fix}\n`);
    return NOTHING_RUN;
  }
  const send: Send = async (reply) => {
    // A reader that went away ends the session, as a broken pipe would end a program.
    if (!(await write(io.stdout, lineOf(reply)))) signals.cancel();
  };
  const stop = (): void => void io.stdin.destroy();
  signals.signal.addEventListener('abort', stop, { once: true });
  let failure: unknown = null;
  try {
    const { id: run, tier, policyDigest, planDigest, imageDigest, auditLog } = sandbox;
    await send({ type: 'ready', v: 1, run, tier, policyDigest, planDigest, imageDigest, auditLog });
    await serve(sandbox, io.stdin as AsyncIterable<Uint8Array>, send);
  } catch (error) {
    // What ended the reading then is the signal, which the exit code tells.
    if (!signals.signal.aborted) failure = error;
  }
  const result = await sandbox.close();
  await send({ type: 'closed', result: { ...result } });
  await write(io.stderr, runEnd(result, { colour: wantsColour(io, io.stderr) }));
  if (failure !== null) throw failure;
  if (signals.signal.aborted) return signals.signal.reason === 'SIGINT' ? 130 : 143;
  return NOTHING_APPLIED.has(result.outcome) ? NOTHING_RUN : 0;
}

/** Outcomes of the whole that no command had. */
const NOTHING_APPLIED: ReadonlySet<string> = new Set(['setup-failed', 'conflict', 'gateway-lost']);

/** One line: JSON with nothing in it that a terminal or a CI service would act upon. */
function lineOf(reply: SessionReply): string {
  return `${visibleJson(JSON.stringify(reply))}\n`;
}
