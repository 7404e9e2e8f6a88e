import { decideWrite } from '../../decide/path.js';
import { protects } from '../protected.js';
import { quote, type Rule } from '../rule.js';

/** Naming a protected path in `write` lifts its protection: what lands there runs by itself, or governs the run. */
export const protectedWritable: Rule = {
  meta: { id: 'SP0301', severity: 'error', title: 'write lifts the protection of what runs by itself' },
  *check({ policy, at }) {
    const { write } = policy.filesystem;
    for (const [index, entry] of write.entries()) {
      const by = protects(entry);
      if (by === null || decideWrite(policy, entry).verdict !== 'allow') continue;
      yield {
        message: `${quote(entry)} is protected by default (${quote(by)}) because it runs by itself or governs the run; naming it here lets the code change it`,
        at: at(`filesystem.write[${index}]`),
        help: 'Remove the entry; if a person reviews every such change, say so: `# sandbox-policy: ignore[SP0301] reason`.',
      };
    }
  },
};
