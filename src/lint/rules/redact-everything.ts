import { quote, type Rule } from '../rule.js';

/** Patterns that match nothing at all, and so match everywhere. */
const EVERYTHING = /^(?:\(\?[a-z]+\))?\^?(?:\.|\\S|\\w|\[\^?[^\]]*\])?(?:[*+]\??)?\$?$/;

export const redactEverything: Rule = {
  meta: { id: 'SP0505', severity: 'warning', title: 'redact pattern matches everything' },
  *check({ policy, at }) {
    for (const [index, pattern] of policy.audit.redact.entries()) {
      if (!EVERYTHING.test(pattern)) continue;
      yield {
        message: `${quote(pattern)} matches any text: the audit log would no longer say what was run`,
        at: at(`audit.redact[${index}]`),
        help: 'Match the words around the secret, such as `(?i)authorization: \\S+`.',
      };
    }
  },
};
