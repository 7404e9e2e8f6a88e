import type { CommandRule } from '../../policy/resolved.js';
import { quote, type Rule } from '../rule.js';

/** A rule that a wider one for the same program makes superfluous: the narrowing that it shows isn't there. */
export const commandShadowed: Rule = {
  meta: { id: 'SP0404', severity: 'warning', title: 'command rule without effect' },
  *check({ policy, at, named, removal }) {
    const allow = policy.commands.allow ?? [];
    for (const [index, rule] of allow.entries()) {
      const wider = allow.findIndex(
        (other, position) =>
          position !== index && covers(other, rule) && (position < index || !covers(rule, other)),
      );
      if (wider === -1) continue;
      const [clause, other] = [`commands.allow[${index}]`, `commands.allow[${wider}]`];
      const fix = removal(clause, `Remove ${named(clause)}, which has no effect`);
      yield {
        message: `the rule for ${quote(rule.run)} narrows nothing: ${named(other)} already allows what it allows`,
        at: at(clause),
        related: [{ message: `${named(other)} is here`, location: at(other) }],
        help: 'Remove one of the two; keep the narrower one if that is what was meant.',
        ...(fix === null ? {} : { fix }),
      };
    }
  },
};

function covers(wide: CommandRule, narrow: CommandRule): boolean {
  if (wide.run !== narrow.run) return false;
  if (wide.args === null) return true;
  const prefixes = wide.args;
  return (
    narrow.args !== null && narrow.args.every((args) => prefixes.some((prefix) => startsWith(args, prefix)))
  );
}

function startsWith(args: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((word, index) => args[index] === word);
}
