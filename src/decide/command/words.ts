import type { SyntaxNode, Word, WordPart } from 'unbash';
import { isNumber, readArithmetic } from './arithmetic.js';
import {
  ansiLiteral,
  embeddedLiteral,
  endsInDollar,
  hereLiteral,
  plainLiteral,
  quotedLiteral,
  unquoteBackquotes,
} from './literal.js';
import { readParameter } from './parameter.js';
import type { Arg } from './reading.js';
import { bashOnly, branch, refuse, refuseSyntax, type Place } from './scope.js';
import { readScript } from './walk.js';

/**
 * Where a word stands: `plain` in a command, `embedded` in `${…}` or `[[ … ]]`, `quoted` in `${…}` within double
 * quotes, `here` in a here-document.
 */
export type Standing = 'plain' | 'embedded' | 'quoted' | 'here';

/** A piece of a word: its value where known, and whether it may split. */
interface Piece {
  readonly value: string | null;
  /** What it begins with for certain, where the value isn't known as a whole. */
  readonly lead?: string;
  readonly plain: string;
  readonly many: boolean;
}

const LITERAL: Readonly<Record<Standing, (text: string) => string | null>> = {
  plain: plainLiteral,
  embedded: embeddedLiteral,
  quoted: quotedLiteral,
  here: hereLiteral,
};

/**
 * Reads a word: what is known of its value, and every command in it. Each part of it is held against the text
 * once more, and what isn't accounted for is refused.
 */
export function readWord(word: Word, place: Place, standing: Standing = 'plain'): Arg {
  const { source } = place.region;
  const text = source.slice(word.pos, word.end);
  if (text !== word.text) refuseSyntax(place, word.text);
  const pieces = readParts(word.parts, word.pos, word.end, place, standing);
  let value: string | null = '';
  let lead = '';
  for (const piece of pieces) {
    if (value !== null) {
      value = piece.value === null ? null : value + piece.value;
      lead += piece.value ?? piece.lead ?? '';
    }
  }
  if (standing === 'plain' && text.startsWith('~')) {
    value = null;
    lead = '~';
  }
  return {
    text,
    value,
    lead,
    many: pieces.some((piece) => piece.many),
    number: value === null ? isNumber(text.replace(/^"(.*)"$/s, '$1'), place) : /^[+-]?\d+$/.test(value),
    assigns: null,
    plain: pieces.map((piece) => piece.plain).join(''),
  };
}

/** Reads parts that must cover `start` to `end` without a gap; without parts, the whole is one literal. */
export function readParts(
  parts: readonly WordPart[] | undefined,
  start: number,
  end: number,
  place: Place,
  standing: Standing,
): readonly Piece[] {
  const { source } = place.region;
  if (parts === undefined || parts.length === 0) return [literal(source.slice(start, end), place, standing)];
  const pieces: Piece[] = [];
  let at = start;
  for (const part of parts) {
    if (part.pos !== at || part.end < part.pos || source.slice(part.pos, part.end) !== part.text) {
      refuseSyntax(place, source.slice(start, end));
      return [{ value: null, plain: source.slice(start, end), many: true }];
    }
    at = part.end;
    // A `$` that stands for itself at the end of a literal would join what follows it.
    if (part.type === 'Literal' && at < end && endsInDollar(part.text)) refuseSyntax(place, part.text);
    pieces.push(readPart(part, place, standing));
  }
  if (at !== end) refuseSyntax(place, source.slice(start, end));
  return pieces;
}

function literal(text: string, place: Place, standing: Standing): Piece {
  const value = LITERAL[standing](text);
  if (value === null) refuseSyntax(place, text);
  return { value, plain: value ?? text, many: false };
}

function readPart(part: WordPart, place: Place, standing: Standing): Piece {
  const splits = standing === 'plain';
  const unknown = (many: boolean): Piece => ({ value: null, plain: part.text, many });
  switch (part.type) {
    case 'Literal': {
      const piece = literal(part.text, place, standing);
      return piece;
    }
    case 'SingleQuoted':
      // Inside double quotes and here-documents a single quote is a letter, and what it holds expands.
      if (
        standing === 'quoted' ||
        standing === 'here' ||
        part.text !== `'${part.value}'` ||
        part.value.includes("'")
      ) {
        refuseSyntax(place, part.text);
      }
      return { value: part.value, plain: part.value, many: false };
    case 'AnsiCQuoted': {
      bashOnly(place, part.text);
      if (standing === 'quoted' || standing === 'here') refuseSyntax(place, part.text);
      if (!/^\$'(?:[^'\\]|\\[\s\S])*'$/.test(part.text)) refuseSyntax(place, part.text);
      const value = ansiLiteral(part.text);
      return value === part.value
        ? { value, plain: value, many: false }
        : { ...unknown(false), plain: part.value };
    }
    case 'DoubleQuoted':
    case 'LocaleString':
      return readDoubleQuoted(part, place, standing);
    case 'Glob':
      if (part.kind === 'bracket' && !/^\[[^\s$`"'\\;&|<>()]*\]$/.test(part.text)) {
        refuse(place, part.text, 'is a pattern with quotes or expansions in it');
      }
      if (part.kind === 'bracket') for (const inner of part.parts) readPart(inner, place, 'embedded');
      return unknown(splits);
    case 'ExtendedGlob':
      if (standing !== 'embedded' || !/^[?*+@!]\([^$`"'\\<>&;\s()]*\)$/.test(part.text)) {
        refuse(place, part.text, 'is an extended pattern, which a shell may read otherwise');
      }
      return unknown(splits);
    case 'BraceExpansion':
      bashOnly(place, part.text);
      if (part.parts !== undefined) for (const inner of part.parts) readPart(inner, place, 'embedded');
      if (!/^\{[^\s$`"'\\;&|<>()]*\}$/.test(part.text)) {
        refuse(place, part.text, 'is a brace expansion with quotes or expansions in it');
      }
      return unknown(splits);
    case 'SimpleExpansion':
      if (!/^\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])$/.test(part.text)) refuseSyntax(place, part.text);
      return unknown(splits && !isNumber(part.text, place));
    case 'ParameterExpansion':
      readParameter(part, place, standing === 'plain' || standing === 'embedded' ? 'embedded' : 'quoted');
      return unknown(splits && !isNumber(part.text, place));
    case 'CommandExpansion':
      readSubstitution(part, place, standing === 'quoted');
      return unknown(splits);
    case 'ProcessSubstitution':
      bashOnly(place, part.text);
      if (standing === 'quoted' || standing === 'here') refuseSyntax(place, part.text);
      if (!/^[<>]\([\s\S]*\)$/.test(part.text) || part.script === undefined) refuseSyntax(place, part.text);
      else readScript(part.script, part.pos + 2, part.end - 1, branch(place));
      return unknown(false);
    case 'ArithmeticExpansion': {
      const body = /^\$\(\(([\s\S]*)\)\)$/.exec(part.text) ?? /^\$\[([\s\S]*)\]$/.exec(part.text);
      if (part.text.startsWith('$[')) bashOnly(place, part.text);
      if (body === null) refuseSyntax(place, part.text);
      else readArithmetic(body[1] ?? '', place);
      return unknown(false);
    }
  }
}

function readDoubleQuoted(
  part: Extract<WordPart, { type: 'DoubleQuoted' | 'LocaleString' }>,
  place: Place,
  standing: Standing,
): Piece {
  const { source } = place.region;
  const locale = part.type === 'LocaleString';
  if (locale) bashOnly(place, part.text);
  // Quotes within quotes, as in "${a:-"b"}", are told apart differently by different shells.
  if (standing === 'quoted' || standing === 'here') refuse(place, part.text, 'has quotes within quotes');
  const open = part.pos + (locale ? 2 : 1);
  const close = part.end - 1;
  if (!part.text.startsWith(locale ? '$"' : '"') || !part.text.endsWith('"') || close < open) {
    refuseSyntax(place, part.text);
    return { value: null, plain: part.text, many: false };
  }
  let value: string | null = locale ? null : '';
  let lead = '';
  let plain = '';
  let at = open;
  for (const inner of part.parts) {
    if (inner.pos !== at || source.slice(inner.pos, inner.end) !== inner.text) refuseSyntax(place, part.text);
    at = inner.end;
    if (inner.type === 'Literal') {
      const text = quotedLiteral(inner.text);
      if (text === null || (at < close && endsInDollar(inner.text))) refuseSyntax(place, inner.text);
      value = value === null || text === null ? null : value + text;
      lead = value ?? lead;
      plain += text ?? inner.text;
    } else {
      const piece = inner.type === 'CommandExpansion' ? null : readPart(inner, place, 'quoted');
      if (inner.type === 'CommandExpansion') readSubstitution(inner, place, true);
      value = null;
      plain += piece?.plain ?? inner.text;
    }
  }
  if (at !== close) refuseSyntax(place, part.text);
  // "$@" and "${a[@]}" become as many words as there are.
  const many = part.parts.some((inner) => /^\$(?:@|\{[^}]*@[^}]*\})/.test(inner.text));
  return { value, lead, plain, many: many && standing === 'plain' };
}

function readSubstitution(
  part: Extract<SyntaxNode, { type: 'CommandExpansion' }>,
  place: Place,
  quoted: boolean,
): void {
  const { script, text } = part;
  if (script === undefined) {
    refuseSyntax(place, text);
  } else if (/^\$\([\s\S]*\)$/.test(text) && script.source === undefined) {
    // `$((` is arithmetic to one shell and a subshell in a substitution to another.
    if (text.startsWith('$((')) refuseSyntax(place, text);
    readScript(script, part.pos + 2, part.end - 1, branch(place));
  } else if (/^`[\s\S]*`$/.test(text) && text.length > 1) {
    const inner = text.slice(1, -1);
    const decoded = unquoteBackquotes(inner, quoted);
    if (script.source === undefined) {
      if (decoded !== inner) refuseSyntax(place, text);
      else readScript(script, part.pos + 1, part.end - 1, branch(place));
    } else if (script.source !== decoded) {
      refuseSyntax(place, text);
    } else {
      const region = { source: decoded, words: [] };
      readScript(script, 0, decoded.length, { ...branch(place), region });
    }
  } else {
    refuse(place, text, 'is a substitution of a kind that not every shell knows');
  }
}
