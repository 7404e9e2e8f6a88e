import type { CommandRule, ResolvedPolicy } from '../../policy/resolved.js';
import type { Question } from '../question.js';

/** A program that hardly any policy names. */
const OTHER = 'any-program';

/** A word as a shell reads it back. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

const line = (words: readonly string[]): Question => ({ kind: 'run', command: words.map(quoted).join(' ') });

/** Command lines that a rule of `commands.allow` admits. */
export function ruleQuestions({ run, args }: CommandRule): readonly Question[] {
  const prefixes = args ?? [[], ['any'], ['--any']];
  return prefixes.flatMap((words) => [line([run, ...words]), line([run, ...words, 'any'])]);
}

/** What may be started where nothing is stated. */
export const anyProgram: readonly Question[] = [line([OTHER]), line([OTHER, 'any'])];

/** Command lines that hold a pattern, of programs that a policy lets be started. */
export function patternQuestions(pattern: string, policies: readonly ResolvedPolicy[]): readonly Question[] {
  const rules = policies.flatMap(({ commands }) => commands.allow ?? []);
  const starts = [
    ['echo'],
    ...rules.flatMap(({ run, args }) => (args ?? [[]]).map((words) => [run, ...words])),
  ];
  return [
    { kind: 'run', command: pattern },
    ...starts.flatMap((words): readonly Question[] => {
      const begun = words.map(quoted).join(' ');
      return [
        { kind: 'run', command: `${begun} ${pattern}` },
        { kind: 'run', command: `${begun} ${quoted(pattern)}` },
      ];
    }),
  ];
}
