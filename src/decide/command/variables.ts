import { noteDeclared } from './assignment.js';
import { isNumber } from './arithmetic.js';
import { isName, whyNotAssigned } from './names.js';
import { readOptions, type OptionRules } from './options.js';
import { assigned } from './parameter.js';
import { mayBeOption, staticArg, type Arg } from './reading.js';
import { refuse, type Place } from './scope.js';
import { setsVariable } from './simple.js';

/** Builtins that set variables: under names that must be known, to values that must not be read as more. */

export function readDeclaration(builtin: string, args: readonly Arg[], place: Place): void {
  const letters = builtin === 'export' ? 'npf' : 'aAgxrlupfFt';
  const fixed = builtin === 'readonly' || args.some((arg) => arg.value !== null && /^-\w*r/.test(arg.value));
  const listed = args.some((arg) => arg.value !== null && /^-\w*[aA]/.test(arg.value));
  let operands = false;
  for (const arg of args) {
    if (!operands && arg.value === '--') operands = true;
    else if (!operands && arg.value !== null && /^[-+]./.test(arg.value)) {
      if (![...arg.value.slice(1)].every((letter) => letters.includes(letter))) {
        refuse(place, `${builtin} ${arg.text}`, 'gives a variable a meaning beyond its value');
      }
    } else declare(arg, place);
    const name = arg.assigns ?? /^[A-Za-z_]\w*/.exec(arg.value ?? arg.lead)?.[0];
    // A later assignment to a variable that can't be changed fails.
    if (fixed && name !== undefined) place.state.texts.add(name);
    if (listed && name !== undefined) place.state.arrays.add(name);
  }
}

function declare(arg: Arg, place: Place): void {
  // An assignment that the parser saw as one has been read already.
  if (arg.assigns !== null) return;
  const match = /^([A-Za-z_]\w*)(\+?=)?/.exec(arg.value ?? arg.lead);
  const [, name = '', operator] = match ?? [];
  if (arg.value !== null && isName(arg.value)) return;
  if (match === null || operator === undefined || arg.many) {
    refuse(place, arg.text, 'is declared as a variable, and is no plain name of one');
    return;
  }
  const value = arg.value === null ? null : arg.value.slice(name.length + operator.length);
  assigned(name, value, arg.text, place);
  noteDeclared(name, { value, lead: arg.lead.slice(name.length + operator.length) }, arg.text, place);
}

export function readNames(
  args: readonly Arg[],
  rules: OptionRules,
  namesAfter: string,
  place: Place,
  lists = false,
): void {
  const read = readOptions(args, rules);
  if (!read.ok) {
    refuse(place, read.arg.text, read.reason);
    return;
  }
  const named = read.options
    .filter((option) => namesAfter.includes(option.name))
    .map((option) => option.value);
  for (const arg of [...named, ...read.rest]) {
    if (arg === null) continue;
    setsVariable(arg, place);
    if (lists || named.includes(arg)) place.state.arrays.add(arg.value ?? '');
  }
  if (named.length === 0 && read.rest.length === 0) {
    for (const name of ['REPLY', 'MAPFILE']) assigned(name, null, name, place);
  }
}

export function readPrintf(args: readonly Arg[], place: Place): void {
  const [first, second] = args;
  if (first === undefined) return;
  if (first.value === '-v') setsVariable(second, place);
  else if (first.value === null && mayBeOption(first)) {
    refuse(
      place,
      first.text,
      'may turn out to be the option -v of printf; a format of its own before it would not',
    );
  } else if (first.value !== null && /^-v./.test(first.value))
    setsVariable(staticArg(first.value.slice(2)), place);
}

export function readUnset(args: readonly Arg[], place: Place): void {
  for (const arg of args) {
    if (arg.value === '-v') continue;
    if (arg.value === null || !isName(arg.value)) {
      refuse(place, `unset ${arg.text}`, 'is no plain name of a variable');
      continue;
    }
    const why = whyNotAssigned(arg.value, null);
    if (why !== null && arg.value !== 'IFS') refuse(place, `unset ${arg.text}`, `takes away what ${why}`);
    place.state.unset.add(arg.value);
    place.state.texts.add(arg.value);
  }
}

export function readWait(args: readonly Arg[], place: Place): void {
  for (const [index, arg] of args.entries()) {
    if (arg.value === '-p') {
      setsVariable(args[index + 1], place);
      return;
    }
    if (
      arg.value !== null
        ? /^-.*p/.test(arg.value)
        : args.length > 1 && mayBeOption(arg) && !isNumber(arg.text, place)
    ) {
      refuse(place, `wait ${arg.text}`, 'may set a variable whose name is not known');
      return;
    }
    if (arg.value === null && arg.many && mayBeOption(arg)) {
      refuse(place, `wait ${arg.text}`, 'may set a variable whose name is not known; in quotes it would not');
      return;
    }
  }
}
