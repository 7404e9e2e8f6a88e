import { mayBeOption, type Arg } from './reading.js';

/** How a program's or builtin's options are told from what follows them. */
export interface OptionRules {
  /** Letters of options without a value. */
  readonly flags: string;
  /** Letters of options with one, joined (`-n5`) or in the next word. */
  readonly valued: string;
  /** Long options without and with a value (`--name=value` or in the next word). */
  readonly long?: readonly string[];
  readonly longValued?: readonly string[];
  /** `-5` and the like. */
  readonly digits?: boolean;
}

export interface Option {
  /** `n` or `name`. */
  readonly name: string;
  readonly value: Arg | null;
}

export type Options =
  | { readonly ok: true; readonly options: readonly Option[]; readonly rest: readonly Arg[] }
  | { readonly ok: false; readonly arg: Arg; readonly reason: string };

/**
 * Reads the options before the first operand. An option that isn't in the rules, or a word that may turn out to
 * be one, stops the reading: nothing after it could be told.
 */
export function readOptions(args: readonly Arg[], rules: OptionRules): Options {
  const options: Option[] = [];
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at];
    if (arg === undefined) break;
    const { value } = arg;
    if (value === null) {
      if (mayBeOption(arg)) return { ok: false, arg, reason: 'may turn out to be an option' };
      break;
    }
    if (value === '--') {
      at++;
      break;
    }
    if (!value.startsWith('-') || value === '-') break;
    if (rules.digits === true && /^-\d+$/.test(value)) {
      options.push({ name: 'digits', value: null });
      continue;
    }
    if (value.startsWith('--')) {
      const equals = value.indexOf('=');
      const name = value.slice(2, equals < 0 ? undefined : equals);
      const takes = rules.longValued?.includes(name) === true;
      if (!takes && (equals >= 0 || rules.long?.includes(name) !== true)) {
        return { ok: false, arg, reason: 'is an option that is not read' };
      }
      if (!takes) options.push({ name, value: null });
      else if (equals >= 0) options.push({ name, value: { ...arg, value: value.slice(equals + 1) } });
      else {
        const next = args[++at];
        if (next === undefined || next.many)
          return { ok: false, arg, reason: 'is an option whose value is not known' };
        options.push({ name, value: next });
      }
      continue;
    }
    for (let letter = 1; letter < value.length; letter++) {
      const name = value.charAt(letter);
      if (rules.flags.includes(name)) {
        options.push({ name, value: null });
        continue;
      }
      if (!rules.valued.includes(name)) return { ok: false, arg, reason: 'is an option that is not read' };
      const joined = value.slice(letter + 1);
      if (joined !== '') {
        options.push({ name, value: { ...arg, value: joined, lead: joined } });
        break;
      }
      const next = args[++at];
      if (next === undefined || next.many)
        return { ok: false, arg, reason: 'is an option whose value is not known' };
      options.push({ name, value: next });
    }
  }
  return { ok: true, options, rest: args.slice(at) };
}
