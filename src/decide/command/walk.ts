import { parse, type ParsedScript, type SyntaxNode } from 'unbash';
import { mayBecomeNumber, readArithmetic, readCounter } from './arithmetic.js';
import { isBuiltin } from './builtin-names.js';
import { readCommand } from './simple.js';
import { readGaps } from './gaps.js';
import { isName } from './names.js';
import { normalised } from './normal.js';
import { assigned } from './parameter.js';
import { bashOnly, branch, refuse, refuseSyntax, type FunctionBody, type Place } from './scope.js';
import { readRedirects } from './redirect.js';
import { readTest } from './test-expression.js';
import { readWord } from './words.js';

const DEEPEST = 60;
const LONGEST = 1024 * 1024;
const RESERVED_WORD =
  /^(?:if|then|else|elif|fi|for|in|do|done|while|until|case|esac|select|function|time|coproc|[{}!]|\[\[|\]\])$/;

type Statement = ParsedScript['commands'][number];
type CommandNode = Exclude<Statement['command'], { type: 'AndOr' | 'Pipeline' }>;
type Body = Extract<SyntaxNode, { type: 'CompoundList' }>;

/** Parses and reads a whole text as a script. What is certain before it is certain in it, and the other way round. */
export function readText(source: string, place: Place): void {
  const region = { source, words: [] };
  const at = { ...place, region, depth: place.depth + 1 };
  if (source.length > LONGEST) {
    refuseSyntax(place, source.slice(0, 40), 'is longer than a mebibyte');
    return;
  }
  const control = /[^\P{Cc}\t\n]/u.exec(source)?.[0];
  if (control !== undefined) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    const why =
      control === '\r'
        ? 'ends lines as DOS does, with a carriage return'
        : `holds the control character 0x${code}`;
    refuseSyntax(place, source.slice(0, 40), why);
    return;
  }
  readScript(parse(source), 0, source.length, at);
}

/** Reads a parsed script, and accounts for every character of its text from `start` to `end`. */
export function readScript(script: ParsedScript, start: number, end: number, place: Place): void {
  const { region, state } = place;
  const error = script.errors?.[0];
  if (error !== undefined) {
    const around = region.source.slice(Math.max(start, error.pos - 10), error.pos + 20);
    refuseSyntax(place, around, `is not shell syntax (${error.message})`);
    return;
  }
  if (place.depth > DEEPEST) {
    refuseSyntax(place, region.source.slice(start, start + 40), 'nests too deep to be read');
    return;
  }
  const inner: Place = { ...place, region: { source: region.source, words: [] }, depth: place.depth + 1 };
  readLines(script.commands, inner);
  const { words } = inner.region;
  const gaps = readGaps(
    region.source,
    start,
    end,
    words.map((word) => word.stretch),
  );
  if (!gaps.ok) refuseSyntax(place, gaps.text);
  else state.reading.lines.push(normalised(words, gaps.tokens));
}

/** Reads a script's own statements, line by line: what a line that may fail makes certain ends with the line. */
function readLines(statements: readonly Statement[], place: Place): void {
  const { certain, region } = place;
  const { line } = place.state;
  const outer = line.mayFail;
  let before = branch(place).certain;
  line.mayFail = false;
  for (const [index, statement] of statements.entries()) {
    readStatement(statement, place);
    const next = statements[index + 1];
    const ends = next === undefined || region.source.slice(statement.end, next.pos).includes('\n');
    if (!ends) continue;
    if (line.mayFail) {
      keepOnly(certain.functions, before.functions);
      keepOnly(certain.numbers, before.numbers);
    }
    before = branch(place).certain;
    if (next !== undefined) line.mayFail = false;
  }
  line.mayFail ||= outer;
}

function keepOnly(set: Set<string>, kept: ReadonlySet<string>): void {
  for (const one of set) if (!kept.has(one)) set.delete(one);
}

function readStatement({ command, background }: Statement, place: Place): void {
  const at = background === true ? branch(place) : place;
  if (command.type === 'AndOr') {
    for (const [index, part] of command.commands.entries()) {
      readPipeline(part, index === 0 ? at : branch(at));
    }
  } else readPipeline(command, at);
}

function readPipeline(node: CommandNode | Extract<SyntaxNode, { type: 'Pipeline' }>, place: Place): void {
  if (node.type !== 'Pipeline') {
    readNode(node, place);
    return;
  }
  for (const prefix of node.prefixes) {
    if (prefix.type === 'Time') bashOnly(place, 'time');
  }
  const first = node.prefixes[node.prefixes.length - 1];
  const command = node.commands[0];
  if (command === undefined) refuseSyntax(place, place.region.source.slice(node.pos, node.end));
  else if (first !== undefined) {
    const apart = place.region.source.slice(first.end, command.pos).includes('\n');
    if (node.prefixes.length > 1 || apart) refuseSyntax(place, place.region.source.slice(node.pos, node.end));
  }
  if (node.operators.includes('|&')) bashOnly(place, '|&');
  const alone = node.commands.length === 1;
  for (const each of node.commands) readNode(each, alone ? place : branch(place));
}

function readList(body: Body, place: Place): void {
  for (const statement of body.commands) readStatement(statement, place);
}

function readNode(node: CommandNode, place: Place): void {
  switch (node.type) {
    case 'Command':
      readCommand(node, place);
      return;
    case 'Redirected':
      // Where a redirection fails, what it belongs to isn't run.
      readRedirects(node.redirects, place);
      readNode(node.command, branch(place));
      return;
    case 'Subshell':
      readList(node.body, branch(place));
      return;
    case 'BraceGroup':
      readList(node.body, place);
      return;
    case 'If':
      readList(node.clause, place);
      readList(node.then, branch(place));
      for (const elif of node.elif) {
        readList(elif.clause, branch(place));
        readList(elif.then, branch(place));
      }
      if (node.else !== undefined) readList(node.else, branch(place));
      return;
    case 'While': {
      // A break in the condition skips the rest of it.
      const inside = branch(place);
      readList(node.clause, inside);
      readList(node.body, branch(inside));
      return;
    }
    case 'For':
    case 'Select': {
      if (node.type === 'Select') bashOnly(place, 'select');
      const name = loopName(node.name, place);
      const words = (node.wordlist ?? []).map((word) => cover(word, place));
      const inside = branch(place);
      if (name !== null) {
        const counts =
          node.type === 'For' && words.length > 0 && words.every((word) => word.number && !word.many);
        const spread = words.every((word) => word.number || /^\{-?\d+\.\.-?\d+\}$/.test(word.text));
        assigned(name, null, name, inside, counts || (words.length > 0 && spread));
      }
      readList(node.body, inside);
      return;
    }
    case 'ArithmeticFor': {
      bashOnly(place, 'for ((');
      const header = place.region.source.slice(node.pos, node.body.pos);
      const match = /^for[ \t]*\(\(([^;]*);([^;]*);([^;]*?)\)\)[ \t\n;]*(?:do\b|\{)?[ \t\n]*$/.exec(header);
      if (match === null) {
        refuseSyntax(place, header);
        return;
      }
      const from = node.pos + header.indexOf('((');
      place.region.words.push({
        stretch: [from, node.pos + header.lastIndexOf('))') + 2],
        plain: header.trim(),
      });
      const inside = branch(place);
      readCounter(match[1] ?? '', inside);
      readArithmetic(match[2] ?? '', inside);
      readList(node.body, branch(inside));
      readArithmetic(match[3] ?? '', inside);
      return;
    }
    case 'Case':
      cover(node.word, place);
      for (const item of node.items) {
        if (item.terminator === ';&' || item.terminator === ';;&') bashOnly(place, item.terminator);
        for (const pattern of item.pattern) cover(pattern, branch(place));
        readList(item.body, branch(place));
      }
      return;
    case 'TestCommand':
      bashOnly(place, '[[');
      readTest(node, branch(place));
      return;
    case 'ArithmeticCommand': {
      bashOnly(place, '((');
      const text = place.region.source.slice(node.pos, node.end);
      const body = /^\(\(([\s\S]*)\)\)$/.exec(text);
      if (body === null) refuseSyntax(place, text);
      else readCounter(body[1] ?? '', place);
      place.region.words.push({ stretch: [node.pos, node.end], plain: text });
      return;
    }
    case 'Function':
      defineFunction(node, place);
      return;
    case 'Coproc': {
      bashOnly(place, 'coproc');
      if (node.name !== undefined) {
        const name = cover(node.name, place);
        if (name.value === null || !isName(name.value)) refuse(place, name.text, 'is no plain name');
        else assigned(name.value, null, name.text, place);
      }
      if (node.body.type === 'CompoundList') refuseSyntax(place, 'coproc');
      else readNode(node.body, branch(place));
      return;
    }
  }
}

/** Reads a word of a command and notes that its text is accounted for. */
export function cover(
  word: Parameters<typeof readWord>[0],
  place: Place,
  standing?: Parameters<typeof readWord>[2],
) {
  const arg = readWord(word, place, standing);
  place.region.words.push({ stretch: [word.pos, word.end], plain: arg.plain });
  return arg;
}

function loopName(word: Parameters<typeof readWord>[0], place: Place): string | null {
  const name = cover(word, place);
  if (name.value !== null && name.text === name.value && isName(name.value)) return name.value;
  refuse(place, name.text, 'is no plain name of a variable');
  return null;
}

/**
 * A function's body is read where the function is called, as what its names mean depends on what is defined by
 * then. The definition is certain only where it is sure to have been run.
 */
function defineFunction(node: FunctionBody['node'], place: Place): void {
  const name = cover(node.name, place);
  const { source } = place.region;
  if (/^function\b/.test(source.slice(node.pos, node.pos + 9))) bashOnly(place, 'function');
  if (node.body.type === 'CompoundList') {
    refuseSyntax(place, name.text);
    return;
  }
  if (name.value === null || !/^[A-Za-z_][\w.:-]*$/.test(name.text) || RESERVED_WORD.test(name.text)) {
    refuse(place, name.text, 'is no plain name of a function');
    return;
  }
  if (isBuiltin(name.text, 'bash') || name.text === 'command_not_found_handle') {
    refuse(place, name.text, 'is redefined, so that it no longer means what it says');
    return;
  }
  // The words of the body are the text's, wherever it is read: the first reading accounts for them.
  const body: FunctionBody = { node, region: place.region, readWith: [], reading: false, mayFail: false };
  const known = place.state.bodies.get(name.text);
  if (known === undefined) place.state.bodies.set(name.text, [body]);
  else known.push(body);
  place.certain.functions.add(name.text);
  markBody(body, place);
}

/** Accounts for the body's text once, at its definition, without judging its commands yet. */
function markBody(body: FunctionBody, place: Place): void {
  place.region.words.push({
    stretch: [body.node.body.pos, body.node.body.end],
    plain: place.region.source.slice(body.node.body.pos, body.node.body.end),
  });
}

/** Reads the bodies that a call to this name may run, with what is certain at the call. */
export function callFunction(name: string, place: Place): void {
  for (const body of place.state.bodies.get(name) ?? []) readBody(body, place);
}

function readBody(body: FunctionBody, place: Place): void {
  const { functions, numbers } = place.certain;
  const known = body.readWith.some(
    (before) => isSubset(before.functions, functions) && isSubset(before.numbers, numbers),
  );
  const { line } = place.state;
  line.mayFail ||= body.mayFail;
  if (known || body.reading) return;
  const outer = line.mayFail;
  line.mayFail = false;
  body.readWith.push({ functions: new Set(functions), numbers: new Set(numbers) });
  body.reading = true;
  const { source } = body.region;
  const region = { source, words: [] as Place['region']['words'] };
  const inside: Place = { ...branch(place), region, depth: place.depth + 1, inFunction: true };
  const { body: node } = body.node;
  if (place.depth > DEEPEST)
    refuseSyntax(place, source.slice(node.pos, node.pos + 40), 'nests too deep to be read');
  else if (node.type !== 'CompoundList') readNode(node, inside);
  const gaps = readGaps(
    source,
    node.pos,
    node.end,
    region.words.map((word) => word.stretch),
  );
  if (!gaps.ok) refuseSyntax(place, gaps.text);
  else place.state.reading.lines.push(normalised(region.words, gaps.tokens));
  body.reading = false;
  body.mayFail ||= line.mayFail;
  line.mayFail ||= outer;
}

/** Reads the functions that nothing called, and checks what could only be known at the end. */
export function finish(place: Place): void {
  const { state } = place;
  for (const bodies of [...state.bodies.values()]) {
    for (const body of bodies) if (body.readWith.length === 0) readBody(body, place);
  }
  for (const [name, text] of state.counted) {
    if (state.texts.has(name)) {
      refuse(
        place,
        text,
        `uses ${name} as a number, and elsewhere it may be given a text, which can hide a command`,
      );
    }
  }
  for (const [name, text] of state.declared) {
    if (state.arrays.has(name) || !mayBecomeNumber(name)) {
      refuse(place, text, `declares ${name}, which may be a list, with a value that is expanded once more`);
    }
  }
  for (const name of state.unset) {
    if (state.bodies.has(name)) refuse(place, `unset ${name}`, 'takes back the definition of a function');
  }
}

function isSubset(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  for (const one of inner) if (!outer.has(one)) return false;
  return true;
}
