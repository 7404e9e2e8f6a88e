import type { Rule } from '../rule.js';

/** A limit that another one makes unreachable: the smaller one is what happens. */
export const limitsContradict: Rule = {
  meta: { id: 'SP0603', severity: 'warning', title: 'limit that is never reached' },
  *check({ policy, at, stated }) {
    const { cpuTime, wallTime, cpus, tmpSize, memory } = policy.limits;
    if (stated('limits.cpu-time') && cpuTime > wallTime * cpus) {
      yield {
        message: 'limits.cpu-time is more than wall-time times cpus: it is never reached',
        at: at('limits.cpu-time'),
        related: [{ message: 'wall-time is here', location: at('limits.wall-time') }],
        help: 'Lower cpu-time, or raise wall-time.',
      };
    }
    if (stated('limits.tmp-size') && tmpSize > memory) {
      yield {
        message:
          'limits.tmp-size is more than memory: temporary files live in memory and count as such, so that filling them ends the run as out-of-memory',
        at: at('limits.tmp-size'),
        related: [{ message: 'memory is here', location: at('limits.memory') }],
        help: 'Lower tmp-size, or raise memory.',
      };
    }
  },
};
