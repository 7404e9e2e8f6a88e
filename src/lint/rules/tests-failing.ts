import { requestText } from '../../decide/explain.js';
import { quote, type Rule } from '../rule.js';

export const testsFailing: Rule = {
  meta: { id: 'SP0802', severity: 'error', title: 'policy fails a test of its own' },
  *check({ tests, at, named }) {
    for (const { test, index, passed, decision } of tests) {
      if (passed) continue;
      const verdict =
        decision.verdict === 'allow' ? 'allows' : decision.verdict === 'deny' ? 'denies' : 'escalates';
      yield {
        message: `the test expects ${test.expect}, but the policy ${verdict} ${quote(requestText(test.request))}`,
        at: at(`tests[${index}]`),
        related: [
          {
            message: `${named(decision.clause)} decides: ${decision.reason.replace(/\.$/, '')}`,
            location: at(decision.clause),
          },
        ],
        help: 'Change the policy if the test is right, or the test if the policy is.',
      };
    }
  },
};
