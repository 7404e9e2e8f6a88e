import type { SyntaxNode } from 'unbash';
import { readAssignment } from './assignment.js';
import { isBuiltin } from './builtin-names.js';
import { readBuiltin } from './builtins.js';
import { assigned } from './parameter.js';
import { startProgram } from './program.js';
import { staticArg, type Arg } from './reading.js';
import { readRedirects, type Redirection } from './redirect.js';
import { refuse, refuseSyntax, type Place } from './scope.js';
import { callFunction } from './functions.js';
import { cover } from './walk.js';

type Command = Extract<SyntaxNode, { type: 'Command' }>;

const RESERVED =
  /^(?:if|then|else|elif|fi|for|in|do|done|while|until|case|esac|select|function|coproc|[{}!]|\[\[|\]\])$/;

/** Reads a simple command: assignments, redirections, and the builtin, function or program that it names. */
export function readCommand(node: Command, place: Place): void {
  const redirects: Redirection[] = [];
  const redirected = [...node.prefix, ...node.suffix].some(
    ({ type }) => type !== 'Assignment' && type !== 'Word',
  );
  const lasts = node.name === undefined && !redirected;
  for (const part of node.prefix) {
    // Before a command's name it is for that command alone; beside a redirection it may not be made at all.
    if (part.type === 'Assignment') {
      readAssignment(part, place, lasts);
      const plain = part.index === undefined && part.value.type === 'Word';
      if (!plain && node.name !== undefined)
        refuse(place, part.text, 'gives a command a list, which is no variable');
    } else redirects.push(part);
  }
  const words: Arg[] = [];
  if (node.name !== undefined) words.push(cover(node.name, place));
  const name = words[0];
  for (const part of node.suffix) {
    if (part.type === 'Word') words.push(cover(part, place));
    else if (part.type === 'Assignment')
      words.push(assignmentWord(part, name, place, !redirected && isPlainDeclaration(words, place)));
    else redirects.push(part);
  }
  const input = readRedirects(redirects, place);
  if (name === undefined) return;
  // What the parser took for a name or a word, another shell may take for syntax.
  const joined = name.text.replace(/\\\n/g, '');
  if (RESERVED.test(joined) || /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/.test(joined)) {
    refuseSyntax(place, name.text);
    return;
  }
  runWords(words, input, place, { functions: true });
}

/** `export A=b` and the like: an assignment that is an argument. For other commands it is a word like any other. */
function assignmentWord(
  node: Extract<SyntaxNode, { type: 'Assignment' }>,
  name: Arg | undefined,
  place: Place,
  lasts: boolean,
): Arg {
  readAssignment(node, place, lasts, true);
  const covered = place.region.words[place.region.words.length - 1];
  const text = place.region.source.slice(node.pos, node.end);
  const plain = covered?.plain ?? text;
  if (!/^(?:export|declare|typeset|local|readonly|alias)$/.test(name?.value ?? '')) {
    refuse(place, text, 'is an assignment where none is expected');
  }
  return { text, value: null, lead: `${node.name}=`, many: false, number: false, assigns: node.name, plain };
}

/** Whether a declaration is sure to assign: without options, and `local` only where it is permitted. */
function isPlainDeclaration(words: readonly Arg[], place: Place): boolean {
  if (words[0]?.value === 'local' && !place.inFunction) return false;
  return words.every((word) => word.assigns !== null || (word.value !== null && !/^[-+]/.test(word.value)));
}

/** Runs words as the shell would: a function that is sure to be defined, a builtin, or a program. */
export function runWords(
  words: readonly Arg[],
  input: ReturnType<typeof readRedirects>,
  place: Place,
  { functions }: { readonly functions: boolean },
): void {
  const [name, ...args] = words;
  if (name === undefined) return;
  if (name.value === null) {
    refuse(place, name.text, 'is not known before it runs, and names a command');
    return;
  }
  if (functions && place.state.bodies.has(name.value)) {
    callFunction(name.value, place);
    if (place.certain.functions.has(name.value)) return;
  }
  if (isBuiltin(name.value, place.state.shell)) readBuiltin(name.value, args, input, place);
  else startProgram([staticArg(name.value), ...args], input, place);
}

/** Notes a variable that a builtin sets, by a name that must be known. */
export function setsVariable(arg: Arg | undefined, place: Place): void {
  if (arg === undefined) return;
  if (arg.value === null || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(arg.value)) {
    refuse(place, arg.text, 'is set as a variable, and is no plain name of one');
  } else assigned(arg.value, null, arg.text, place);
}
