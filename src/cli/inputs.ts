import { UsageError } from './errors.js';

/** `--input NAME=VALUE` as data. Throws UsageError for anything else, and for a name that is given twice. */
export function inputsOf(given: readonly string[]): Readonly<Record<string, string>> {
  const inputs = new Map<string, string>();
  for (const one of given) {
    const equals = one.indexOf('=');
    const name = one.slice(0, Math.max(equals, 0));
    if (name === '') throw new UsageError(`--input ${one}: an input is NAME=VALUE`);
    if (inputs.has(name)) throw new UsageError(`--input ${name} is given twice`);
    inputs.set(name, one.slice(equals + 1));
  }
  return Object.fromEntries(inputs);
}
