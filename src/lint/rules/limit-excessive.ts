import type { Limits } from '../../policy/resolved.js';
import type { Rule } from '../rule.js';

const GIB = 1024 ** 3;
const HOUR = 3_600_000;

/** Above these a limit protects no runner that there is. */
const SANE: readonly (readonly [string, keyof Limits, number, string])[] = [
  ['wall-time', 'wallTime', 6 * HOUR, '6h, after which hosted runners end a job'],
  ['cpu-time', 'cpuTime', 48 * HOUR, '48h'],
  ['cpus', 'cpus', 64, '64'],
  ['memory', 'memory', 64 * GIB, '64GiB'],
  ['pids', 'pids', 32_768, '32768, the usual pid_max'],
  ['open-files', 'openFiles', 262_144, '262144'],
  ['file-size', 'fileSize', 64 * GIB, '64GiB'],
  ['tmp-size', 'tmpSize', 32 * GIB, '32GiB'],
  ['output', 'output', GIB, '1GiB'],
];

export const limitExcessive: Rule = {
  meta: { id: 'SP0602', severity: 'warning', title: 'limit above what is sane' },
  *check({ policy, at, stated }) {
    for (const [name, key, most, shown] of SANE) {
      const value = policy.limits[key];
      if (typeof value !== 'number' || value <= most || !stated(`limits.${name}`)) continue;
      yield {
        message: `limits.${name} is above ${shown}: a run that goes wrong takes the whole machine along before it is stopped`,
        at: at(`limits.${name}`),
        help: 'State what a good run needs and a little more.',
      };
    }
  },
};
