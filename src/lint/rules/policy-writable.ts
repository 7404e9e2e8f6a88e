import { decideWrite } from '../../decide/path.js';
import { quote, type Rule } from '../rule.js';

/** A policy that its own code can change is the code's policy from the next run on. */
export const policyWritable: Rule = {
  meta: { id: 'SP0302', severity: 'error', title: 'policy writable by the code it governs' },
  *check({ policy, governing, at }) {
    for (const { inWorkspace } of governing) {
      if (!mayBeNamed(policy.filesystem.write, inWorkspace)) continue;
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

/**
 * Whether some entry of `write` may name a file exactly, which alone lifts its protection: asking is dear, and
 * hardly any policy does.
 */
function mayBeNamed(write: readonly string[], file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  return !/^[a-z0-9._-]+$/.test(name) || write.some((entry) => entry.toLowerCase().includes(name));
}
