import type { CommandRule, Commands } from '../resolved.js';
import { distinct, type Comparison } from './comparison.js';

const extendsPrefix = (words: readonly string[], prefix: readonly string[]): boolean =>
  prefix.length <= words.length && prefix.every((word, index) => words[index] === word);

function ruleWithin(own: CommandRule, bound: readonly CommandRule[]): boolean {
  const same = bound.filter((rule) => rule.run === own.run);
  if (same.some((rule) => rule.args === null)) return true;
  if (own.args === null) return false;
  const prefixes = same.flatMap((rule) => rule.args ?? []);
  return own.args.every((words) => prefixes.some((prefix) => extendsPrefix(words, prefix)));
}

function shownRule({ run, args }: CommandRule): string {
  return args === null
    ? `\`${run}\` with any arguments`
    : `\`${run}\` with ${args.map((words) => `\`${words.join(' ')}\``).join(', ')}`;
}

export function commandsWithin({ child, parent, wider }: Comparison): void {
  const [own, bound] = [child.commands, parent.commands];
  if (bound.allow !== null) {
    const permitted = bound.allow;
    if (own.allow === null) {
      wider('commands.allow', {
        says: 'is not stated, so anything may be started',
        bound: 'a list of programs',
      });
    }
    own.allow?.forEach((rule, index) => {
      if (ruleWithin(rule, permitted)) return;
      const same = permitted.findIndex(({ run }) => run === rule.run);
      const [match] = same === -1 ? [] : [permitted[same]];
      wider(`commands.allow[${index}]`, {
        says: `lists ${shownRule(rule)}`,
        bound: match === undefined ? 'no such program' : shownRule(match),
        ruledBy: match === undefined ? 'commands.allow' : `commands.allow[${same}]`,
      });
    });
  }
  for (const pattern of bound.denyPatterns) {
    // A shorter pattern is found in every command line that the longer one is found in.
    if (own.denyPatterns.some((substring) => pattern.includes(substring))) continue;
    wider('commands.deny-patterns', {
      says: `leaves out \`${pattern}\``,
      bound: `\`${pattern}\` there`,
      ruledBy: `commands.deny-patterns[${bound.denyPatterns.indexOf(pattern)}]`,
      help: `Add ${JSON.stringify(pattern)}: a list that is stated replaces the one it inherits.`,
    });
  }
  if (own.otherwise === 'escalate' && bound.otherwise === 'deny') {
    wider('commands.otherwise', { says: 'is escalate', bound: 'deny' });
  }
}

function meetRules(one: readonly CommandRule[], other: readonly CommandRule[]): readonly CommandRule[] {
  const common: CommandRule[] = [];
  for (const a of one) {
    for (const b of other) {
      if (a.run !== b.run) continue;
      if (a.args === null || b.args === null) common.push({ run: a.run, args: a.args ?? b.args });
      else {
        const bounds = b.args;
        const args = a.args.flatMap((words) =>
          bounds.flatMap((prefix) =>
            extendsPrefix(words, prefix) ? [words] : extendsPrefix(prefix, words) ? [prefix] : [],
          ),
        );
        if (args.length > 0)
          common.push({ run: a.run, args: distinct(args, (words) => JSON.stringify(words)) });
      }
    }
  }
  return distinct(common, (rule) => `${rule.run}\0${JSON.stringify(rule.args)}`);
}

export function meetCommands(one: Commands, other: Commands): Commands {
  return {
    allow:
      one.allow === null || other.allow === null
        ? (one.allow ?? other.allow)
        : meetRules(one.allow, other.allow),
    denyPatterns: distinct([...one.denyPatterns, ...other.denyPatterns], (text) => text),
    otherwise: one.otherwise === 'deny' ? 'deny' : other.otherwise,
  };
}
