import { parseArgs } from 'node:util';
import type { Arguments, Command, OptionSpec } from './command.js';
import { UsageError } from './errors.js';
import { nearest } from '../policy/spelling.js';

/**
 * Reads a command's arguments by its own options. Gives the typed arguments, or `help` when help was asked for.
 * Throws UsageError for an option that isn't known, lacks its value, has one it doesn't take, or is given twice
 * with different values, and for too few or too many positionals.
 *
 * node:util does the splitting; everything it is lenient about is checked here, on its tokens.
 */
export function parseArguments(command: Command, argv: readonly string[]): Arguments | 'help' {
  const specs: Record<string, OptionSpec> = { ...command.options, help: HELP };
  const { options, own } = configure(specs);
  const cut = command.rest === true ? argv.indexOf('--') : -1;
  const before = cut === -1 ? argv : argv.slice(0, cut);
  const { tokens } = parseArgs({
    args: [...before],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });

  const values: Record<string, boolean | string | true | string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = own(token.name);
    if (spec === null) throw unknownOption(command, token.rawName, Object.keys(specs));
    if (token.name === 'help') return 'help';
    store(values, token.name, token.rawName, spec, token.value, token.inlineValue === true);
  }

  for (const [name, spec] of Object.entries(command.options)) {
    if (spec.kind === 'flag') values[name] ??= false;
    if (spec.kind === 'list') values[name] ??= [];
  }
  checkCount(command, positionals);
  const rest = cut === -1 ? null : argv.slice(cut + 1);
  return { options: values as Arguments['options'], positionals, rest };
}

const HELP: OptionSpec = { kind: 'flag', short: 'h', help: 'show this help' };

type ParserOptions = Record<string, { type: 'boolean' | 'string'; short?: string }>;

function configure(specs: Readonly<Record<string, OptionSpec>>): {
  options: ParserOptions;
  own: (name: string) => OptionSpec | null;
} {
  const options: ParserOptions = {};
  for (const [name, spec] of Object.entries(specs)) {
    const type = spec.kind === 'value' || spec.kind === 'list' ? 'string' : 'boolean';
    options[name] = spec.short === undefined ? { type } : { type, short: spec.short };
  }
  return { options, own: (name) => (Object.hasOwn(specs, name) ? (specs[name] ?? null) : null) };
}

function store(
  values: Record<string, boolean | string | true | string[]>,
  name: string,
  raw: string,
  spec: OptionSpec,
  value: string | undefined,
  inline: boolean,
): void {
  if (value !== undefined && (spec.kind === 'flag' || (spec.kind === 'optional' && !inline))) {
    throw new UsageError(`${raw} takes no value`);
  }
  if (value !== undefined && spec.choices !== undefined && !spec.choices.includes(value)) {
    throw new UsageError(`${raw}: ${JSON.stringify(value)} is not one of ${spec.choices.join(', ')}`, {
      near: nearest(value, spec.choices),
    });
  }
  switch (spec.kind) {
    case 'flag':
      values[name] = true;
      return;
    case 'optional':
      values[name] = value ?? true;
      return;
    case 'value':
      if (value === undefined) throw missingValue(raw, spec);
      // Two different values for one option: which was meant is a guess, and a guess may be the weaker one.
      if (values[name] !== undefined && values[name] !== value) {
        throw new UsageError(`${raw} is given twice: ${String(values[name])} and ${value}`);
      }
      values[name] = value;
      return;
    case 'list': {
      if (value === undefined) throw missingValue(raw, spec);
      const list = values[name];
      if (Array.isArray(list)) list.push(value);
      else values[name] = [value];
      return;
    }
  }
}

function missingValue(raw: string, spec: OptionSpec): UsageError {
  const what = spec.value ?? 'VALUE';
  return new UsageError(
    `${raw} needs a value: ${raw}${raw.startsWith('--') ? '=' : ' '}${spec.choices?.join('|') ?? what}`,
  );
}

function unknownOption(command: Command, raw: string, names: readonly string[]): UsageError {
  const near = nearest(
    raw,
    names.map((name) => `--${name}`),
  );
  return new UsageError(`${command.name} has no option ${JSON.stringify(raw)}`, { near });
}

function checkCount(command: Command, positionals: readonly string[]): void {
  const { min, max } = command.positionals;
  if (positionals.length < min) {
    throw new UsageError(`${command.name} needs ${command.usage}`);
  }
  if (positionals.length > max) {
    const extra = positionals[max] ?? '';
    throw new UsageError(`${command.name}: unexpected argument ${JSON.stringify(extra)}`);
  }
}
