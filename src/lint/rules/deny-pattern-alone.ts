import type { Rule } from '../rule.js';

/** A list of bad substrings has a way around it; a list of allowed programs is the other way round. */
export const denyPatternAlone: Rule = {
  meta: { id: 'SP0402', severity: 'warning', title: 'deny-patterns without an allowlist' },
  *check({ policy, at }) {
    if (policy.commands.allow !== null || policy.commands.denyPatterns.length === 0) return;
    yield {
      message:
        'deny-patterns alone stop only who spells it that way: anything may be started, and every command has another spelling',
      at: at('commands.deny-patterns', 'key'),
      help: 'Name the programs that are needed in commands.allow.',
    };
  },
};
