import fs from 'node:fs';
import { errnoOf } from './error.js';

/** A process so named that a later process with the same number, or one after a reboot, is not taken for it. */
export interface Holder {
  readonly pid: number;
  /** Start time in clock ticks since boot: field 22 of /proc/PID/stat (proc(5)). */
  readonly pidStart: string;
  readonly bootId: string;
  /** The pid namespace's id: the number means nothing in another. */
  readonly pidNamespace: string;
}

function startOf(pid: number): string | null {
  let stat: string;
  try {
    stat = fs.readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ESRCH') return null;
    throw error;
  }
  // The name in parentheses may hold anything, so fields are counted from the last one. A zombie holds nothing.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
}

/** The kernel's id of this boot. */
export function bootId(): string {
  return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
}

/** This process. */
export function thisHolder(): Holder {
  return {
    pid: process.pid,
    pidStart: startOf(process.pid) ?? '',
    bootId: bootId(),
    pidNamespace: fs.readlinkSync('/proc/self/ns/pid'),
  };
}

/**
 * Whether that process still runs. One of another pid namespace can't be looked at from here and counts as running
 * for as long as the machine is up: to take it for dead could let two runs write at once.
 */
export function isAlive(holder: Holder): boolean {
  const me = thisHolder();
  if (holder.bootId !== me.bootId) return false;
  if (holder.pidNamespace !== me.pidNamespace) return true;
  return startOf(holder.pid) === holder.pidStart;
}
