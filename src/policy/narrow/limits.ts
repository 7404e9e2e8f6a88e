import { LIMITS } from '../clauses/limits.js';
import type { Limits } from '../resolved.js';
import { printQuantity } from '../units.js';
import type { Comparison } from './comparison.js';

const TIMES = new Set<keyof Limits>(['wallTime', 'cpuTime']);
const SIZES = new Set<keyof Limits>(['memory', 'fileSize', 'tmpSize', 'output']);

/** A limit with its unit. */
export function shownLimit(field: keyof Limits, value: number): string {
  if (TIMES.has(field)) return printQuantity(value, 'time');
  return SIZES.has(field) ? printQuantity(value, 'size') : String(value);
}

export function limitsWithin({ child, parent, wider }: Comparison): void {
  for (const [written, field] of LIMITS) {
    if (field === 'onOutput') continue;
    const [own, bound] = [child.limits[field], parent.limits[field]];
    // Nobody stated the cpu-time: it follows the wall-time, which has been reported.
    if (field === 'cpuTime' && own === 2 * child.limits.wallTime && bound === 2 * parent.limits.wallTime)
      continue;
    if (own > bound) {
      wider(`limits.${written}`, {
        says: `is ${shownLimit(field, own)}`,
        bound: `at most ${shownLimit(field, bound)}`,
      });
    }
  }
  if (child.limits.onOutput === 'drop' && parent.limits.onOutput === 'kill') {
    wider('limits.on-output', { says: 'is drop', bound: 'kill' });
  }
}

export function meetLimits(one: Limits, other: Limits): Limits {
  return {
    wallTime: Math.min(one.wallTime, other.wallTime),
    cpuTime: Math.min(one.cpuTime, other.cpuTime),
    cpus: Math.min(one.cpus, other.cpus),
    memory: Math.min(one.memory, other.memory),
    pids: Math.min(one.pids, other.pids),
    openFiles: Math.min(one.openFiles, other.openFiles),
    fileSize: Math.min(one.fileSize, other.fileSize),
    tmpSize: Math.min(one.tmpSize, other.tmpSize),
    output: Math.min(one.output, other.output),
    onOutput: one.onOutput === 'kill' ? 'kill' : other.onOutput,
  };
}
