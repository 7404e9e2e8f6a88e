import { startProgram } from './program.js';
import { mayBeOption, unknownArg, type Arg } from './reading.js';
import type { Input } from './redirect.js';
import { refuse, type Place } from './scope.js';

const STARTS: ReadonlySet<string> = new Set(['-exec', '-execdir', '-ok', '-okdir']);
const EXPRESSION = /^(?:-|\(|\)|!|,)/;

/**
 * Reads find's arguments for the programs that `-exec` and its kin start. A word that isn't known could be one of
 * these itself, so it must begin with something that is known to be no option.
 */
export function readFind(args: readonly Arg[], _input: Input, place: Place): void {
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (arg === undefined) return;
    if (arg.value === null) {
      if (mayBeOption(arg) || arg.many || EXPRESSION.test(arg.lead)) {
        refuse(place, arg.text, 'may turn out to be -exec; with ./ before it and in quotes it would not');
      }
      continue;
    }
    if (arg.value === '-files0-from') refuse(place, arg.text, 'reads starting points that are not known');
    if (!STARTS.has(arg.value)) continue;
    const end = args.findIndex(
      (word, index) =>
        index > at && (word.value === ';' || (word.value === '+' && args[index - 1]?.value === '{}')),
    );
    if (end < 0) {
      refuse(place, arg.text, 'starts a command without an end');
      return;
    }
    const words = args
      .slice(at + 1, end)
      .map((word) =>
        (word.value ?? word.plain).includes('{}')
          ? unknownArg(word.text, word.value === '{}' && args[end]?.value === '+')
          : word,
      );
    const several = words.slice(0, -1).find((word) => word.many);
    if (several !== undefined)
      refuse(place, several.text, 'may be no word or several, so what find starts is not known');
    if (words.length > 0) startProgram(words, { from: 'unknown' }, place);
    at = end;
  }
}
