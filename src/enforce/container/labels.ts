import { readFile } from 'node:fs/promises';

/** The labels by which `clean` finds what a killed run left in an engine. */
export const LABEL = {
  run: 'sandbox-policy.run',
  pid: 'sandbox-policy.pid',
  pidStart: 'sandbox-policy.pid-start',
  boot: 'sandbox-policy.boot',
  /** On images of ours: the digest of what they hold. */
  image: 'sandbox-policy.image',
} as const;

/** The process that made something: its number alone says little, since numbers are used again. */
export interface Owner {
  readonly pid: number;
  /** Field 22 of /proc/PID/stat: clock ticks between the machine's start and the process's. */
  readonly pidStart: string;
  readonly boot: string;
}

let self: Promise<Owner> | null = null;

/** This process as an owner. */
export async function thisOwner(): Promise<Owner> {
  self ??= (async () => {
    const start = await startOf(process.pid);
    return { pid: process.pid, pidStart: start ?? '', boot: await bootId() };
  })();
  return self;
}

/** The labels of everything that is made in an engine for one run. */
export function labelsOf(run: string, owner: Owner): Readonly<Record<string, string>> {
  return {
    [LABEL.run]: run,
    [LABEL.pid]: String(owner.pid),
    [LABEL.pidStart]: owner.pidStart,
    [LABEL.boot]: owner.boot,
  };
}

/** Whether the process that set these labels still runs. Labels that don't say are taken for a dead owner's. */
export async function ownerLives(labels: Readonly<Record<string, string>>): Promise<boolean> {
  const pid = Number(labels[LABEL.pid]);
  if (!Number.isSafeInteger(pid) || pid < 1) return false;
  if (labels[LABEL.boot] !== (await bootId())) return false;
  const start = await startOf(pid);
  return start !== null && start === labels[LABEL.pidStart];
}

async function bootId(): Promise<string> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
}

async function startOf(pid: number): Promise<string | null> {
  let stat: string;
  try {
    stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ESRCH'))
      return null;
    throw cause;
  }
  // The second field is the program's name in parentheses and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
}
