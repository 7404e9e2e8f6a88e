import type { SyntaxNode } from 'unbash';
import type { Arg } from './reading.js';
import { isName } from './names.js';
import { assigned } from './parameter.js';
import { bashOnly, refuse, refuseSyntax, type Place } from './scope.js';
import { cover } from './walk.js';
import { readParts } from './words.js';

export type Redirection = Extract<SyntaxNode, { type: 'Redirect' | 'HereString' | 'HereDoc' }>;

/** What a command reads from its standard input: nothing said, a text that is known, or something else. */
export type Input =
  | { readonly from: 'outside' }
  | { readonly from: 'text'; readonly text: string }
  | { readonly from: 'unknown' };

const BASH_OPERATORS: ReadonlySet<string> = new Set(['&>', '&>>']);

/** Reads redirections: their targets may hold commands. Gives what standard input becomes. */
export function readRedirects(redirects: readonly Redirection[], place: Place): Input {
  let input: Input = { from: 'outside' };
  for (const redirect of redirects) {
    const { descriptor } = redirect;
    if (descriptor !== undefined) {
      const text = place.region.source.slice(descriptor.pos, descriptor.end);
      place.region.words.push({ stretch: [descriptor.pos, descriptor.end], plain: text });
      if (descriptor.type === 'FileDescriptor') {
        if (!/^\d+$/.test(text)) refuseSyntax(place, text);
      } else {
        bashOnly(place, text);
        if (text !== `{${descriptor.name}}` || !isName(descriptor.name)) refuseSyntax(place, text);
        assigned(descriptor.name, null, text, place);
      }
    }
    const read = readRedirect(redirect, place);
    const reads = redirect.operator.startsWith('<');
    const number = descriptor?.type === 'FileDescriptor' ? descriptor.value : reads ? 0 : 1;
    if (number === 0) input = input.from === 'outside' ? read : { from: 'unknown' };
  }
  return input;
}

function readRedirect(redirect: Redirection, place: Place): Input {
  switch (redirect.type) {
    case 'Redirect': {
      if (BASH_OPERATORS.has(redirect.operator)) bashOnly(place, redirect.operator);
      if (redirect.target === undefined) {
        refuseSyntax(place, redirect.operator);
        return { from: 'unknown' };
      }
      const target = cover(redirect.target, place);
      if (redirect.operator === '>&' || redirect.operator === '<&') {
        if (!/^(?:\d+-?|-)$/.test(target.value ?? '')) bashOnly(place, target.text);
        // bash expands such a target twice, so that even a quoted text in it is run.
        if (!target.number && !/^[\w./+,:@%=-]+$/.test(target.value ?? '')) {
          refuse(place, target.text, `is expanded twice after ${redirect.operator}, and can hide a command`);
        }
      }
      if (isNetwork(target)) refuse(place, target.text, 'is a connection that the shell itself would make');
      return { from: 'unknown' };
    }
    case 'HereString': {
      bashOnly(place, '<<<');
      if (redirect.target === undefined) {
        refuseSyntax(place, '<<<');
        return { from: 'unknown' };
      }
      const { value } = cover(redirect.target, place);
      return value === null ? { from: 'unknown' } : { from: 'text', text: `${value}\n` };
    }
    case 'HereDoc':
      return readHereDocument(redirect, place);
  }
}

function isNetwork(target: Arg): boolean {
  return /^\/+dev\/+(?:\.\/+)*(?:tcp|udp)(?:\/|$)/.test(target.value ?? target.lead);
}

function readHereDocument(node: Extract<Redirection, { type: 'HereDoc' }>, place: Place): Input {
  const { source, words } = place.region;
  const { delimiter, body, closing } = node;
  if (delimiter === undefined || closing === undefined) {
    refuseSyntax(place, source.slice(node.pos, node.end), 'is a here-document without an end');
    return { from: 'unknown' };
  }
  const written = source.slice(delimiter.pos, delimiter.end);
  // Delimiters of plain letters, quoted in one piece or not at all, are those that all shells read alike.
  const match = /^(?:(['"])([\w.-]+)\1|\\?([\w.-]+))$/.exec(written);
  const quoted = match !== null && /^['"\\]/.test(written);
  const word = match?.[2] ?? match?.[3];
  if (word === undefined || quoted !== delimiter.quoted || word !== delimiter.value)
    refuse(place, written, 'is no plain end mark');
  const strips = node.operator === '<<-';
  const end = source.slice(closing.pos, closing.end);
  const text = source.slice(body.pos, body.end);
  const lines = text.split('\n').slice(0, -1);
  const ended = (line: string): boolean => (strips ? line.replace(/^\t+/, '') : line) === word;
  if (
    (strips ? end.replace(/^\t+/, '') : end) !== word ||
    lines.some(ended) ||
    (text !== '' && !text.endsWith('\n'))
  ) {
    refuseSyntax(place, written, 'is the end mark of a here-document that cannot be accounted for');
  }
  words.push({ stretch: [delimiter.pos, delimiter.end], plain: delimiter.value });
  if (body.end > body.pos) words.push({ stretch: [body.pos, body.end], plain: text });
  words.push({ stretch: [closing.pos, closing.end], plain: word ?? end });
  const stripped = strips ? text.replace(/^\t+/gm, '') : text;
  if (quoted) return { from: 'text', text: stripped };
  const pieces = text === '' ? [] : readParts(body.parts, body.pos, body.end, place, 'here');
  const known = pieces.every((piece) => piece.value !== null) && !/[\\]/.test(text);
  return known ? { from: 'text', text: stripped } : { from: 'unknown' };
}
