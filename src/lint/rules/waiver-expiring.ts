import type { Rule } from '../rule.js';

/** Time enough for an owner to decide before runs begin to fail. */
const NOTICE_DAYS = 30;

export const waiverExpiring: Rule = {
  meta: { id: 'SP0703', severity: 'warning', title: 'waiver about to expire' },
  *check({ policy, today, at }) {
    for (const [index, waiver] of policy.enforcement.waive.entries()) {
      const days = (Date.parse(waiver.until) - Date.parse(today)) / 86_400_000;
      if (!(days >= 0 && days <= NOTICE_DAYS)) continue;
      yield {
        message: `the waiver of ${waiver.clause} expires after ${waiver.until}, in ${days} day${days === 1 ? '' : 's'}`,
        at: at(`enforcement.waive[${index}]`),
        help: `${waiver.owner} has to make the clause enforceable until then, or decide anew.`,
      };
    }
  },
};
