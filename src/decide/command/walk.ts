import { parse, type ParsedScript, type SyntaxNode } from 'unbash';
import { readArithmetic, readCounter } from './arithmetic.js';
import { readCommand } from './simple.js';
import { defineFunction } from './functions.js';
import { readGaps } from './gaps.js';
import { isName } from './names.js';
import { normalised } from './normal.js';
import { assigned } from './parameter.js';
import { bashOnly, branch, DEEPEST, refuse, refuseSyntax, type Place } from './scope.js';
import { readRedirects } from './redirect.js';
import { readTest } from './test-expression.js';
import { readWord } from './words.js';

const LONGEST = 1024 * 1024;

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

export function readNode(node: CommandNode, place: Place): void {
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
