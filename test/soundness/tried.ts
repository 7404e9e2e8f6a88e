import type { Verdict } from '../../src/decide/decision.js';
import type { Compiled } from '../../src/run/admit.js';
import type { RunDependencies } from '../../src/run/dependencies.js';
import type { OpenedRun } from '../../src/run/open.js';

export type Kind =
  | 'read'
  | 'write'
  | 'read outside'
  | 'write outside'
  | 'execute'
  | 'command'
  | 'program'
  | 'env'
  | 'input'
  | 'connect';

/** One request: what `decide` says of it, and what became of it in a real sandbox. */
export interface Tried {
  readonly kind: Kind;
  readonly what: string;
  readonly verdict: Verdict;
  readonly clause: string;
  /** Whether the sandbox did as `decide` said. */
  readonly agrees: boolean;
  /** What was seen inside. */
  readonly saw: string;
}

/** An open sandbox and what is known of it. */
export interface Subject {
  readonly opened: OpenedRun;
  readonly compiled: Compiled;
  readonly programs: Parameters<RunDependencies['decideCommand']>[2];
  readonly workspace: string;
  /** Folders of the host that are mounted, by where. */
  readonly mounts: ReadonlyMap<string, string>;
  readonly random: () => number;
}

/** What an act of the init's own said (native/act.c). */
export interface Said {
  readonly works: boolean;
  readonly errno: number;
  readonly detail: string;
}

/** Tries an act where a command would stand. */
export async function act(
  { opened }: Subject,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const { out, ended } = await start({ opened }, argv, { act: true, env });
  const match = /^(\d+) (\S+) ([\s\S]*)\n$/.exec(out);
  if (match === null) throw new Error(`the act ${argv.join(' ')} could not be tried: ${ended} ${out}`);
  return { works: match[1] === '0', errno: Number(match[1]), detail: match[3] ?? '' };
}

export interface Started {
  readonly out: string;
  readonly err: string;
  /** How it ended, in short: `exited 0`. */
  readonly ended: string;
}

export async function start(
  { opened }: Pick<Subject, 'opened'>,
  argv: readonly string[],
  more: {
    readonly act?: boolean;
    readonly stdin?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Started> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const { stdin, ...request } = more;
  const { ended } = await opened.sandbox.run(argv, {
    ...request,
    ...(stdin === undefined ? {} : { stdin: Buffer.from(stdin) }),
    onStdout: (chunk) => void out.push(Buffer.from(chunk)),
    onStderr: (chunk) => void err.push(Buffer.from(chunk)),
  });
  const text = ended.kind === 'exited' ? `exited ${String(ended.code)}` : ended.kind;
  return { out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString(), ended: text };
}
