import type { Rule } from '../rule.js';

/** The limits whose right value depends most on the project; the others' defaults fit nearly all. */
const EXPECTED = ['wall-time', 'memory', 'pids'];

export const limitsMissing: Rule = {
  meta: { id: 'SP0601', severity: 'info', title: 'limits not stated' },
  *check({ stated, at }) {
    const missing = EXPECTED.filter((name) => !stated(`limits.${name}`));
    if (missing.length === 0) return;
    yield {
      message: `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not stated; the defaults hold, which are made for any project rather than for this one`,
      at: at('limits', 'key'),
      help: 'State what a good run needs and a little more; `audit summary` shows the peaks.',
    };
  },
};
