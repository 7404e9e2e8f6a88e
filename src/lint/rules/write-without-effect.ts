import { isLiteral } from '../../decide/globs.js';
import { decideWrite } from '../../decide/path.js';
import { quote, type Rule } from '../rule.js';

/** An entry of `write` that a stated deny swallows whole. */
export const writeWithoutEffect: Rule = {
  meta: { id: 'SP0308', severity: 'warning', title: 'write entry without effect' },
  *check({ policy, at, named, removal }) {
    const { write, deny } = policy.filesystem;
    if (deny.length === 0 || policy.filesystem.workspace === 'read-only') return;
    for (const [index, entry] of write.entries()) {
      if (!isLiteral(entry) || entry === './') continue;
      const decision = decideWrite(policy, entry);
      if (decision.verdict === 'allow' || !/^filesystem\.deny\[\d+\]$/.test(decision.clause)) continue;
      // Denied as a whole: not only because something below it is.
      if (entry.endsWith('/') && decideWrite(policy, `${entry}x`).clause !== decision.clause) continue;
      const fix = removal(`filesystem.write[${index}]`, `Remove ${quote(entry)}, which has no effect`);
      yield {
        message: `${quote(entry)} can't be written: ${named(decision.clause)} denies it, and a deny wins`,
        at: at(`filesystem.write[${index}]`),
        related: [{ message: `${named(decision.clause)} is here`, location: at(decision.clause) }],
        help: 'Remove one of the two.',
        ...(fix === null ? {} : { fix }),
      };
    }
  },
};
