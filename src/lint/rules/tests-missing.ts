import type { Rule } from '../rule.js';

export const testsMissing: Rule = {
  meta: { id: 'SP0801', severity: 'info', title: 'policy without tests' },
  *check({ policy, sources }) {
    const file = sources[0]?.file;
    if (policy.tests.length > 0 || file === undefined) return;
    yield {
      message: 'the policy has no tests: nobody notices when a change lets through what it should hold back',
      at: { kind: 'file', file },
      help: 'Add `tests:` with a few things that must be allowed and some that must be denied.',
    };
  },
};
