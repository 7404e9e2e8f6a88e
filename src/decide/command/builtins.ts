import { noteDeclared } from './assignment.js';
import { isBuiltin } from './builtin-names.js';
import { isNumber, readArithmetic } from './arithmetic.js';
import { whyNotAssigned, isName } from './names.js';
import { readOptions, type OptionRules } from './options.js';
import { assigned } from './parameter.js';
import { startProgram } from './program.js';
import { mayBeOption, staticArg, type Arg } from './reading.js';
import type { Input } from './redirect.js';
import { refuse, type Place } from './scope.js';
import { runWords, setsVariable } from './simple.js';
import { readTestBuiltin } from './test-builtin.js';
import { readText } from './walk.js';

const SHELL_OPTIONS: ReadonlySet<string> = new Set(
  'allexport errexit errtrace functrace noclobber noexec noglob nounset pipefail verbose xtrace'.split(' '),
);
const SHOPT: ReadonlySet<string> = new Set(
  'dotglob globstar inherit_errexit lastpipe nocaseglob nullglob xpg_echo'.split(' '),
);

/** Reads a builtin of the shell. Those that start nothing and change no meaning are permitted; the rest is read or refused. */
export function readBuiltin(name: string, args: readonly Arg[], input: Input, place: Place): void {
  switch (name) {
    case ':':
    case 'bg':
    case 'break':
    case 'caller':
    case 'continue':
    case 'dirs':
    case 'disown':
    case 'echo':
    case 'exit':
    case 'false':
    case 'fg':
    case 'help':
    case 'kill':
    case 'logout':
    case 'pwd':
    case 'return':
    case 'shift':
    case 'suspend':
    case 'times':
    case 'true':
    case 'type':
    case 'ulimit':
    case 'umask':
    case 'unalias':
      return;
    case 'cd':
    case 'pushd':
    case 'popd':
      place.state.reading.moved = true;
      return;
    case 'test':
    case '[':
      readTestBuiltin(name, args, place);
      return;
    case 'eval':
      readEval(args, place);
      return;
    case 'exec':
      readExec(args, input, place);
      return;
    case 'command':
      readCommandBuiltin(args, input, place);
      return;
    case 'builtin': {
      const [first] = args;
      if (first === undefined) return;
      if (first.value !== null && isBuiltin(first.value, place.state.shell)) {
        readBuiltin(first.value, args.slice(1), input, place);
      } else refuse(place, first.text, 'is not known to be a builtin');
      return;
    }
    case 'trap':
      readTrap(args, place);
      return;
    case 'set':
      readSet(args, place);
      return;
    case 'shopt':
      readShopt(args, place);
      return;
    case 'export':
    case 'readonly':
    case 'local':
    case 'declare':
    case 'typeset':
      readDeclaration(name, args, place);
      return;
    case 'read':
      readNames(args, { flags: 'rse', valued: 'adinNptu' }, 'a', place);
      return;
    case 'mapfile':
    case 'readarray':
      // -C names a command that is run for every so many lines.
      readNames(args, { flags: 't', valued: 'dnOsu' }, '', place, true);
      return;
    case 'printf':
      readPrintf(args, place);
      return;
    case 'getopts':
      setsVariable(args[1], place);
      if (args[0] !== undefined && mayBeOption(args[0]) && args[0].value === null) {
        refuse(place, args[0].text, 'may turn out to be an option');
      }
      return;
    case 'let':
      for (const arg of args) {
        if (arg.value === null)
          refuse(place, arg.text, 'is evaluated as arithmetic, which can hide a command');
        else readArithmetic(arg.value, place);
      }
      return;
    case 'unset':
      readUnset(args, place);
      return;
    case 'wait':
      readWait(args, place);
      return;
    case 'jobs':
      if (args.some((arg) => arg.value === null || /^-.*x/.test(arg.value))) {
        refuse(place, 'jobs', 'can start a command with -x');
      }
      return;
    case 'hash':
      if (args.length > 0 && !(args.length === 1 && args[0]?.value === '-r')) {
        refuse(place, `hash ${args[0]?.text ?? ''}`, 'can change which program a name means');
      }
      return;
    default:
      refuse(place, name, REFUSED.get(name) ?? 'is a builtin that is not read');
  }
}

const REFUSED: ReadonlyMap<string, string> = new Map([
  ['.', 'runs a file whose content is not known'],
  ['source', 'runs a file whose content is not known'],
  ['alias', 'changes what a name means'],
  ['enable', 'changes which names are builtins'],
  ['bind', 'can run commands'],
  ['complete', 'can run commands'],
  ['compgen', 'can run commands'],
  ['compopt', 'can run commands'],
  ['fc', 'runs commands of the history'],
  ['history', 'changes the history, which is run again'],
]);

function readEval(args: readonly Arg[], place: Place): void {
  const code = args[0]?.value === '--' ? args.slice(1) : args;
  const unknown = code.find((arg) => arg.value === null);
  if (unknown !== undefined) refuse(place, unknown.text, 'is run by eval and not known before');
  else readText(code.map((arg) => arg.value).join(' '), place);
}

function readExec(args: readonly Arg[], input: Input, place: Place): void {
  const read = readOptions(args, { flags: 'l', valued: 'a' });
  if (!read.ok) refuse(place, read.arg.text, `${read.reason} of exec`);
  else if (read.rest.length > 0) startNamed(read.rest, input, place);
}

function readCommandBuiltin(args: readonly Arg[], input: Input, place: Place): void {
  const read = readOptions(args, { flags: 'vV', valued: '' });
  if (!read.ok) {
    refuse(place, read.arg.text, `${read.reason} of command`);
    return;
  }
  if (read.options.length > 0 || read.rest.length === 0) return;
  runWords(read.rest, input, place, { functions: false });
}

/** Starts a program by name, past functions and builtins. */
function startNamed(words: readonly Arg[], input: Input, place: Place): void {
  const [name, ...args] = words;
  if (name === undefined) return;
  if (name.value === null) refuse(place, name.text, 'is not known before it runs, and names a command');
  else startProgram([staticArg(name.value), ...args], input, place);
}

function readTrap(args: readonly Arg[], place: Place): void {
  const rest = args[0]?.value === '--' ? args.slice(1) : args;
  const [code] = rest;
  if (code === undefined) return;
  if (code.value === null) {
    refuse(place, code.text, 'is run by trap and not known before; in single quotes it would be');
  } else if (
    code.value === '-' ||
    code.value === '' ||
    /^-[lp]$/.test(code.value) ||
    /^\d+$/.test(code.value)
  ) {
    return;
  } else if (code.value.startsWith('-')) refuse(place, code.text, 'is an option of trap that is not read');
  else {
    const { line } = place.state;
    const outer = line.mayFail;
    line.mayFail = false;
    readText(code.value, place);
    if (line.mayFail) refuse(place, code.text, 'may fail at any time, and skip what stands beside it');
    line.mayFail ||= outer;
  }
}

function readSet(args: readonly Arg[], place: Place): void {
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (arg === undefined || arg.value === '--' || arg.value === '-') return;
    if (arg.value === null) {
      if (mayBeOption(arg) || arg.lead.startsWith('+'))
        refuse(place, arg.text, 'may turn out to be an option of set');
      return;
    }
    if (!/^[-+]./.test(arg.value)) return;
    if (!/^[-+][abeEfTuvxCmno]+$/.test(arg.value)) {
      refuse(place, `set ${arg.text}`, 'changes how the shell reads');
      return;
    }
    for (const letter of arg.value.slice(1)) {
      if (letter !== 'o') continue;
      const option = args[++at];
      if (option !== undefined && !SHELL_OPTIONS.has(option.value ?? '')) {
        refuse(place, `set -o ${option.text}`, 'changes how the shell reads');
      }
    }
  }
}

function readShopt(args: readonly Arg[], place: Place): void {
  for (const arg of args) {
    if (arg.value === null || !(/^-[supq]+$/.test(arg.value) || SHOPT.has(arg.value))) {
      refuse(place, `shopt ${arg.text}`, 'changes how the shell reads');
    }
  }
}

function readDeclaration(builtin: string, args: readonly Arg[], place: Place): void {
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

function readNames(
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

function readPrintf(args: readonly Arg[], place: Place): void {
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

function readUnset(args: readonly Arg[], place: Place): void {
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

function readWait(args: readonly Arg[], place: Place): void {
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
