import type { SyntaxNode } from 'unbash';
import { isNumber } from './arithmetic.js';
import { assigned, checkName, readSubscript } from './parameter.js';
import type { Arg } from './reading.js';
import { bashOnly, refuse, refuseSyntax, type Place } from './scope.js';
import { readWord } from './words.js';
import { readGaps, type Stretch } from './gaps.js';

type Assignment = Extract<SyntaxNode, { type: 'Assignment' }>;

/**
 * Reads `NAME=value`, `NAME+=value`, `NAME[i]=value` and `NAME=(…)`; its text counts as accounted for. `lasts`: it
 * is sure to be made and outlives the command. `declares`: it is an argument of `declare` or its kin.
 */
export function readAssignment(node: Assignment, place: Place, lasts: boolean, declares = false): void {
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
  if (index !== undefined) {
    readSubscript(index, place);
    place.state.arrays.add(name);
  }
  if (value.end !== node.end) refuseSyntax(place, text);
  if (value.type === 'Word') {
    const read = readWord(value, place);
    if (declares) noteDeclared(name, read, text, place);
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
  place.state.arrays.add(name);
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

/**
 * A value of the form `(…)` that is given to an array by `declare` is expanded once more, quoted or not. Whether the
 * variable is one is known at the end.
 */
export function noteDeclared(
  name: string,
  value: Pick<Arg, 'value' | 'lead'>,
  text: string,
  place: Place,
): void {
  const known = value.value ?? value.lead;
  if (known.startsWith('(')) refuse(place, text, 'is a list in quotes, which is expanded once more');
  else if (value.value === null && known === '') place.state.declared.set(name, text);
}
