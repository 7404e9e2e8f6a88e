import { UsageError } from './errors.js';

/** The two parts of NAME=VALUE; null when it has no name. */
export function splitInput(text: string): readonly [name: string, value: string] | null {
  const equals = text.indexOf('=');
  return equals < 1 ? null : [text.slice(0, equals), text.slice(equals + 1)];
}

/** `--input NAME=VALUE` as data. Throws UsageError for anything else, and for a name that is given twice. */
export function inputsOf(given: readonly string[]): Readonly<Record<string, string>> {
  const inputs = new Map<string, string>();
  for (const one of given) {
    const input = splitInput(one);
    if (input === null) throw new UsageError(`--input ${one}: an input is NAME=VALUE`);
    const [name, value] = input;
    if (inputs.has(name)) throw new UsageError(`--input ${name} is given twice`);
    inputs.set(name, value);
  }
  return Object.fromEntries(inputs);
}
