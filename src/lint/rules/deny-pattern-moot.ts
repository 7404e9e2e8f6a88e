import { INTERPRETERS, programName } from '../programs.js';
import { quote, type Rule } from '../rule.js';

/** What a pattern keeps off the command line, an interpreter does from inside. */
export const denyPatternMoot: Rule = {
  meta: { id: 'SP0401', severity: 'warning', title: 'interpreter makes deny-patterns moot' },
  *check({ policy, at }) {
    const { allow, denyPatterns } = policy.commands;
    const pattern = denyPatterns[0];
    if (allow === null || pattern === undefined) return;
    for (const [index, rule] of allow.entries()) {
      if (rule.args !== null || !INTERPRETERS.has(programName(rule.run))) continue;
      yield {
        message: `${quote(rule.run)} may be started with any program text, so that what ${quote(pattern)} forbids on the command line it does from inside`,
        at: at(`commands.allow[${index}]`),
        related: [{ message: 'the pattern is here', location: at('commands.deny-patterns[0]') }],
        help: 'State the argument prefixes it may have, or rely on filesystem and egress clauses instead of patterns.',
      };
    }
  },
};
