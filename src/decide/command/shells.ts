import { readOptions, type OptionRules } from './options.js';
import { mayBeOption, type Arg, type Shell } from './reading.js';
import type { Input } from './redirect.js';
import { newShell, nothingCertain, refuse, type Place } from './scope.js';
import { finish } from './functions.js';
import { readText } from './walk.js';

/** Shells whose scripts are read, and by whose rules. */
export const SHELLS: ReadonlyMap<string, Shell> = new Map<string, Shell>([
  ['bash', 'bash'],
  ['rbash', 'bash'],
  ['sh', 'sh'],
  ['dash', 'sh'],
  ['ash', 'sh'],
  ['ksh', 'sh'],
  ['mksh', 'sh'],
]);

const OPTION_NAMES: ReadonlySet<string> = new Set(
  'allexport errexit errtrace functrace noclobber noexec noglob nounset pipefail verbose xtrace'.split(' '),
);

/** -i and -l read start-up files, -k, -O and --posix change how the shell reads: none of these is taken. */
const RULES: OptionRules = {
  flags: 'abefuvxnmCEThcs',
  valued: 'o',
  long: ['noprofile', 'norc', 'verbose', 'version', 'help'],
};

/** Reads what a shell is told to run: a text after `-c`, or its standard input where that is known. */
export function readShell(
  name: string,
  shell: Shell,
  args: readonly Arg[],
  input: Input,
  place: Place,
): void {
  const plus = args.find((arg) => (arg.value ?? arg.lead).startsWith('+'));
  const read = readOptions(args, RULES);
  if (!read.ok || (plus !== undefined && read.rest[0] === plus)) {
    const text = read.ok ? (plus?.text ?? '') : read.arg.text;
    refuse(place, `${name} ${text}`, 'changes how the shell starts or reads');
    return;
  }
  const named = read.options.find(
    ({ name: option, value }) => option === 'o' && !OPTION_NAMES.has(value?.value ?? ''),
  );
  if (named !== undefined) {
    refuse(place, `${name} -o ${named.value?.text ?? ''}`, 'changes how the shell starts or reads');
    return;
  }
  if (read.options.some((option) => option.name === 'version' || option.name === 'help')) return;
  const [first] = read.rest;
  if (read.options.some((option) => option.name === 'c')) {
    if (first === undefined) return;
    if (first.value === null) refuse(place, first.text, `is run by ${name} -c and not known before`);
    else readInner(first.value, shell, place);
    return;
  }
  const fromInput = first === undefined || read.options.some((option) => option.name === 's');
  if (fromInput || first.value === '-' || isInputFile(first)) {
    if (input.from === 'text' && fromInput) readInner(input.text, shell, place);
    else refuse(place, name, 'reads its program from an input that is not known');
    return;
  }
  if (first.value !== null && /(?:^|\/)\.\.(?:\/|$)/.test(first.value)) {
    refuse(place, first.text, `is run by ${name}, and may be an input that is not known`);
  } else if (first.value !== null && !first.value.startsWith('/'))
    place.state.reading.scripts.push(first.text);
  if (first.value === null) {
    refuse(
      place,
      first.text,
      mayBeOption(first) ? 'may turn out to be an option' : `is run by ${name} and not known`,
    );
  }
}

function isInputFile(arg: Arg): boolean {
  return /^(?:\/+(?:\.\/+)*dev\/|\/+(?:\.\/+)*proc\/)/.test(arg.value ?? arg.lead);
}

/** A new shell knows no function and no variable of this one for certain. */
function readInner(text: string, shell: Shell, place: Place): void {
  const { reading, via } = place.state;
  const state = newShell(shell, reading, via);
  const inner: Place = { ...place, state, certain: nothingCertain(), inFunction: false };
  readText(text, inner);
  finish(inner);
}
