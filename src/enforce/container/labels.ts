import { isAlive, thisHolder, type Holder } from '../workspace/holder.js';

/** The labels by which `clean` finds what a killed run left in an engine. */
export const LABEL = {
  run: 'sandbox-policy.run',
  pid: 'sandbox-policy.pid',
  pidStart: 'sandbox-policy.pid-start',
  boot: 'sandbox-policy.boot',
  pidNamespace: 'sandbox-policy.pid-namespace',
  /** On images of ours: the digest of what they hold. */
  image: 'sandbox-policy.image',
} as const;

/** The labels of everything that is made in an engine for one run of this process. */
export function labelsOf(run: string, owner: Holder = thisHolder()): Readonly<Record<string, string>> {
  return {
    [LABEL.run]: run,
    [LABEL.pid]: String(owner.pid),
    [LABEL.pidStart]: owner.pidStart,
    [LABEL.boot]: owner.bootId,
    [LABEL.pidNamespace]: owner.pidNamespace,
  };
}

/**
 * Whether the process that set these labels still runs. Labels that name no process are taken for those of a dead
 * one: whatever carries our run label was made by this tool, and always with all of them.
 */
export function ownerLives(labels: Readonly<Record<string, string>>): boolean {
  const pid = Number(labels[LABEL.pid]);
  const pidStart = labels[LABEL.pidStart];
  const bootId = labels[LABEL.boot];
  const pidNamespace = labels[LABEL.pidNamespace];
  if (!Number.isSafeInteger(pid) || pid < 1) return false;
  if (pidStart === undefined || bootId === undefined || pidNamespace === undefined) return false;
  return isAlive({ pid, pidStart, bootId, pidNamespace });
}
