import { isBuiltin } from './builtin-names.js';
import { readArithmetic } from './arithmetic.js';
import { readOptions } from './options.js';
import { startProgram } from './program.js';
import { mayBeOption, staticArg, type Arg } from './reading.js';
import type { Input } from './redirect.js';
import { refuse, type Place } from './scope.js';
import { runWords, setsVariable } from './simple.js';
import { readTestBuiltin } from './test-builtin.js';
import { readDeclaration, readNames, readPrintf, readUnset, readWait } from './variables.js';
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
