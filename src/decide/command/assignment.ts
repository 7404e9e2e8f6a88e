import type { SyntaxNode } from 'unbash';
import { isNumber } from './arithmetic.js';
import { assigned, checkName, readSubscript } from './parameter.js';
import { refuse, refuseSyntax, bashOnly, type Place } from './scope.js';
import { readWord } from './words.js';
import { readGaps, type Stretch } from './gaps.js';

type Assignment = Extract<SyntaxNode, { type: 'Assignment' }>;

/**
 * Reads `NAME=value`, `NAME+=value`, `NAME[i]=value` and `NAME=(…)`; its text counts as accounted for. `lasts`: it
 * is sure to be made and outlives the command.
 */
export function readAssignment(node: Assignment, place: Place, lasts: boolean): void {
  const { source } = place.region;
  const text = source.slice(node.pos, node.end);
  const { name, index, value, append } = node;
  const target = `${name}${index === undefined ? '' : `[${source.slice(index.pos, index.end)}]`}${append === true ? '+' : ''}=`;
  if (
    text !== node.text ||
    !/^[A-Za-z_]\w*$/.test(name) ||
    !text.startsWith(target) ||
    value.pos !== node.pos + target.length
  ) {
    refuseSyntax(place, text);
    return;
  }
  if (append === true || index !== undefined) bashOnly(place, text);
  if (index !== undefined) readSubscript(index, place);
  if (value.end !== node.end) refuseSyntax(place, text);
  if (value.type === 'Word') {
    const read = readWord(value, place);
    const raw = source.slice(value.pos, value.end).replace(/^"(.*)"$/s, '$1');
    const whole = append !== true && index === undefined;
    const certain = whole && lasts && (read.number || isNumber(raw, place));
    // A number that isn't certain to be assigned is no text either.
    if (certain || !whole || !/^\$\(\([^()]*(?:\([^()]*\)[^()]*)*\)\)$/.test(raw)) {
      assigned(name, read.value, text, place, certain);
    } else checkName(name, text, place);
    place.region.words.push({ stretch: [node.pos, node.end], plain: `${target}${read.plain}` });
    return;
  }
  bashOnly(place, text);
  const stretches: Stretch[] = [];
  for (const element of value.elements) {
    const raw = source.slice(element.pos, element.end);
    if (/^\[[^\]]*\]\+?=/.test(raw)) refuse(place, raw, 'is a subscript in a list, which is evaluated');
    readWord(element, place);
    stretches.push([element.pos, element.end]);
  }
  const gaps = readGaps(source, value.pos + 1, value.end - 1, stretches);
  if (source[value.pos] !== '(' || source[value.end - 1] !== ')') refuseSyntax(place, text);
  else if (!gaps.ok || gaps.tokens.some((token) => token.text !== '\n')) refuseSyntax(place, text);
  assigned(name, null, text, place, false);
  place.region.words.push({ stretch: [node.pos, node.end], plain: text });
}
