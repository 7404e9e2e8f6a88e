import type { Io } from './io.js';

/**
 * An option of a command. `flag`: no value. `value`: one value, the last one given counts. `list`: may be
 * repeated. `optional`: `--name` alone or `--name=VALUE`, never `--name VALUE`.
 */
export interface OptionSpec {
  readonly kind: 'flag' | 'value' | 'list' | 'optional';
  /** What the value is called in help: FILE, DIR, CMD. */
  readonly value?: string;
  /** The values it takes; anything else is bad usage with a did-you-mean. */
  readonly choices?: readonly string[];
  /** One letter, without the dash. */
  readonly short?: string;
  /** One line of help, no full stop. */
  readonly help: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends { readonly choices: readonly (infer C extends string)[] }
  ? C
  : string;

/** The parsed value of an option: absent means not given, except that a flag is false and a list empty. */
type Parsed<S extends OptionSpec> = S['kind'] extends 'flag'
  ? boolean
  : S['kind'] extends 'list'
    ? readonly ValueOf<S>[]
    : S['kind'] extends 'optional'
      ? ValueOf<S> | true | undefined
      : ValueOf<S> | undefined;

export interface Arguments<O extends OptionSpecs = OptionSpecs> {
  readonly options: { readonly [K in keyof O]: Parsed<O[K]> };
  /** Arguments that are not options, before `--` (and after it, unless the command takes a `rest`). */
  readonly positionals: readonly string[];
  /** What follows `--`, untouched; null when there was no `--`. Only for commands with `rest: true`. */
  readonly rest: readonly string[] | null;
}

export interface Example {
  readonly command: string;
  /** What it does, one line. */
  readonly says: string;
}

/** A command of the command line: arguments in, library calls, report out. */
export interface Command<O extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  readonly summary: string;
  /** What follows the name in the usage line, options left out: `[FILE…]`, `-- CMD [ARG…]`. */
  readonly usage: string;
  /** One or more paragraphs under the usage line. */
  readonly description?: string;
  readonly options: O;
  /** How many positionals it takes. */
  readonly positionals: { readonly min: number; readonly max: number };
  /** Whether what follows `--` is a command of its own. */
  readonly rest?: boolean;
  /** At least one. */
  readonly examples: readonly Example[];
  /** The exit code when the tool itself fails with an unexpected error: 125 for what would have run code, 70 otherwise. */
  readonly failureCode?: number;
  /**
   * Does the work and gives the exit code (contract.md). Data goes to io.stdout, everything else to io.stderr.
   * Throws UsageError (exit 2), UnreadableFile (exit 3); anything else is reported as a failure of the tool.
   */
  run(args: Arguments<O>, io: Io): Promise<number>;
}

/** A command that has commands of its own: `audit show`, `audit verify`. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly CommandEntry[];
}

/** One line of the registry. The module is imported only when its command is asked for. */
export interface CommandEntry {
  readonly name: string;
  /** One line for the list of commands; the module itself isn't loaded for it. */
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command | CommandGroup }>;
}

/** Types a command's arguments from its own options. A module exports `command = defineCommand({…})`. */
export function defineCommand<const O extends OptionSpecs>(command: Command<O>): Command {
  // The parser fills every option of `O` by its spec, so the wider type is only a loss of names.
  return command as unknown as Command;
}
