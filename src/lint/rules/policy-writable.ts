import { decideWrite } from '../../decide/path.js';
import { quote, type Rule } from '../rule.js';

/** A policy that its own code can change is the code's policy from the next run on. */
export const policyWritable: Rule = {
  meta: { id: 'SP0302', severity: 'error', title: 'policy writable by the code it governs' },
  *check({ policy, governing, at }) {
    for (const { inWorkspace } of governing) {
      const decision = decideWrite(policy, inWorkspace);
      if (decision.verdict !== 'allow') continue;
      yield {
        message: `the code may change ${quote(inWorkspace)}, which governs it: the next run would be under the code's own rules`,
        at: at(decision.clause),
        help: `Add ${quote(inWorkspace)} to filesystem.deny, or narrow the entry of write.`,
      };
    }
  },
};
