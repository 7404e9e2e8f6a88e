import type { NodePath } from '../finding.js';
import type { Command, Commands as Source } from '../generated/policy.js';
import { shown } from '../kind.js';
import type { CommandRule, Commands } from '../resolved.js';
import { read, refuse, type Read } from '../values/result.js';
import { originate, readList, refuseAt, take, type Reading } from './reading.js';

function readProgram(text: string): Read<string> {
  const no = (message: string, help?: string): Read<never> =>
    refuse('SP0047', `${shown(text)} ${message}`, help);
  const words = text.trim().split(/\s+/);
  if (words.length > 1) {
    const [run = '', ...args] = words;
    return no(
      'holds arguments',
      `Write { run: ${run}, args: [[${args.map((word) => JSON.stringify(word)).join(', ')}]] }.`,
    );
  }
  if (text !== text.trim()) return no('has a space at its end', `Write \`${text.trim()}\`.`);
  if (/[*?[\]]/.test(text))
    return no('is a pattern', 'Name each program; `commands` without `allow` permits any.');
  if (/[;&|<>$`"'(){}\\!#=]/.test(text))
    return no('holds characters of the shell', 'Name the program alone.');
  if (
    text.endsWith('/') ||
    text.split('/').some((part) => part === '..' || (part === '.' && !text.startsWith('./')))
  ) {
    return no('is not the path of a program', 'Write its name, or its path without `..`.');
  }
  return read(text);
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function readRule(reading: Reading, source: Command, at: NodePath): CommandRule | undefined {
  if (typeof source === 'string') {
    const run = take(reading, at, readProgram(source));
    return run === undefined ? undefined : { run, args: null };
  }
  const run = take(reading, [...at, 'run'], readProgram(source.run));
  if (run === undefined) return undefined;
  if (source.args === undefined || source.args.some((prefix) => prefix.length === 0))
    return { run, args: null };
  const prefixes = new Map<string, readonly string[]>();
  source.args.forEach((prefix, index) => {
    const key = JSON.stringify(prefix);
    if (prefixes.has(key)) {
      refuseAt(reading, [...at, 'args', index], {
        rule: 'SP0045',
        message: 'the same arguments are listed twice',
        help: 'Remove one of them.',
      });
    }
    prefixes.set(key, prefix);
  });
  const sorted = [...prefixes.entries()].sort(([one], [other]) => byText(one, other));
  return { run, args: sorted.map(([, prefix]) => prefix) };
}

/** Reads `commands`. */
export function readCommands(reading: Reading, path: NodePath, source: Source): Partial<Commands> {
  const stated: { -readonly [Key in keyof Commands]?: Commands[Key] } = {};
  if (source.allow !== undefined) {
    stated.allow = readList(
      reading,
      [...path, 'allow'],
      source.allow,
      (rule, at) => readRule(reading, rule, at),
      { key: (rule) => `${rule.run}\0${JSON.stringify(rule.args)}` },
    );
  }
  if (source['deny-patterns'] !== undefined) {
    stated.denyPatterns = readList(
      reading,
      [...path, 'deny-patterns'],
      source['deny-patterns'],
      (text, at) =>
        take(
          reading,
          at,
          text.trim() === ''
            ? refuse('SP0025', 'a blank pattern would deny everything', 'Remove it.')
            : read(text),
        ),
      { key: (text) => text },
    );
  }
  if (source.otherwise !== undefined) {
    stated.otherwise = source.otherwise;
    originate(reading, [...path, 'otherwise']);
  }
  return stated;
}
