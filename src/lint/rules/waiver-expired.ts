import type { Rule } from '../rule.js';

export const waiverExpired: Rule = {
  meta: { id: 'SP0702', severity: 'error', title: 'waiver expired' },
  *check({ policy, today, at, removal }) {
    for (const [index, waiver] of policy.enforcement.waive.entries()) {
      if (waiver.until >= today) continue;
      const clause = `enforcement.waive[${index}]`;
      const fix = removal(clause, 'Remove the expired waiver');
      yield {
        message: `the waiver of ${waiver.clause} expired after ${waiver.until}: where the clause can't be enforced, runs end with exit 125 again`,
        at: at(clause),
        help: `Remove it, or let ${waiver.owner} decide anew with a new date.`,
        ...(fix === null ? {} : { fix }),
      };
    }
  },
};
