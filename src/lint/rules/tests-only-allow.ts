import type { Rule } from '../rule.js';

export const testsOnlyAllow: Rule = {
  meta: { id: 'SP0803', severity: 'info', title: 'no test that something is denied' },
  *check({ policy, at }) {
    if (policy.tests.length === 0 || policy.tests.some(({ expect }) => expect === 'deny')) return;
    yield {
      message: 'no test says what must be denied: a policy that allows everything would pass them all',
      at: at('tests', 'key'),
      help: 'Add what must never be possible, such as `- { deny: { connect: "example.com:443" } }`.',
    };
  },
};
