import type { NodePath } from '../finding.js';
import type { Limits as Source } from '../generated/policy.js';
import type { Limits } from '../resolved.js';
import { parseQuantity, type UnitKind } from '../units.js';
import { refuse } from '../values/result.js';
import { originate, take, type Reading } from './reading.js';

const QUANTITIES = [
  ['wall-time', 'wallTime', 'time'],
  ['cpu-time', 'cpuTime', 'time'],
  ['memory', 'memory', 'size'],
  ['file-size', 'fileSize', 'size'],
  ['tmp-size', 'tmpSize', 'size'],
  ['output', 'output', 'size'],
] as const satisfies readonly (readonly [keyof Source, keyof Limits, UnitKind])[];

const PLAIN = [
  ['cpus', 'cpus'],
  ['pids', 'pids'],
  ['open-files', 'openFiles'],
] as const satisfies readonly (readonly [keyof Source, keyof Limits])[];

/** Names of limits: as a policy writes them, as the resolved form has them. */
export const LIMITS: readonly (readonly [string, keyof Limits])[] = [
  ...QUANTITIES.map(([written, field]) => [written, field] as const),
  ...PLAIN,
  ['on-output', 'onOutput'],
];

/** Reads `limits`: times in milliseconds, sizes in bytes. */
export function readLimits(reading: Reading, path: NodePath, source: Source): Partial<Limits> {
  const limits: { -readonly [Key in keyof Limits]?: Limits[Key] } = {};
  for (const [key, field, kind] of QUANTITIES) {
    const written = source[key];
    if (written === undefined) continue;
    const quantity = parseQuantity(written, kind);
    const value = take(
      reading,
      [...path, key],
      quantity.ok ? quantity : refuse('SP0030', quantity.message, quantity.help),
    );
    if (value !== undefined) limits[field] = value;
    originate(reading, [...path, key]);
  }
  for (const [key, field] of PLAIN) {
    const written = source[key];
    if (written === undefined) continue;
    limits[field] = written;
    originate(reading, [...path, key]);
  }
  if (source['on-output'] !== undefined) {
    limits.onOutput = source['on-output'];
    originate(reading, [...path, 'on-output']);
  }
  return limits;
}
