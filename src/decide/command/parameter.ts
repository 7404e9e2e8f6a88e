import type { SyntaxNode, Word } from 'unbash';
import { mayBecomeNumber, readArithmetic } from './arithmetic.js';
import { whyNotAssigned } from './names.js';
import { bashOnly, branch, refuse, refuseSyntax, type Place } from './scope.js';
import { readWord, type Standing } from './words.js';

type ParameterPart = Extract<SyntaxNode, { type: 'ParameterExpansion' }>;

/**
 * Reads `${…}`. What it holds is held against its text piece by piece; forms that evaluate a value a second time
 * (`${!x}`, `${x@P}`, subscripts and slices) are refused unless they can't hide a command.
 */
export function readParameter(part: ParameterPart, around: Place, standing: Standing): void {
  // Operands aren't always expanded.
  const place = branch(around);
  const { parameter, prefix, index, operation } = part;
  if (!/^(?:[A-Za-z_]\w*|\d+|[@*#?$!-])$/.test(parameter)) {
    refuseSyntax(place, part.text);
    return;
  }
  // The text is put together again from its pieces; anything left over was overlooked.
  const opening = `\${${prefix ?? ''}`;
  let rebuilt = `${opening}${parameter}`;
  const slice = (from: number, to: number): string => place.region.source.slice(from, to);
  if (index !== undefined) {
    bashOnly(place, part.text);
    rebuilt += `[${slice(index.pos, index.end)}]`;
    readSubscript(index, place);
  }
  if (operation !== undefined) rebuilt += slice(operation.pos, operation.end);
  rebuilt += '}';
  if (rebuilt !== part.text || (operation !== undefined && operation.end !== part.end - 1)) {
    refuseSyntax(place, part.text);
    return;
  }
  if (prefix === '!') {
    bashOnly(place, part.text);
    const listing =
      operation?.type === 'Names' || (operation === undefined && /^[@*]$/.test(index?.text ?? ''));
    if (!listing) refuse(place, part.text, 'looks up a variable by a name that is not known before it runs');
  }
  if (operation === undefined) return;
  const operator = slice(operation.pos, operation.operatorEnd);
  switch (operation.type) {
    case 'Default': {
      covered(part, place, [operation.operatorEnd, operation.operand]);
      const value = readWord(operation.operand, place, standing);
      if (operator !== operation.operator) refuseSyntax(place, part.text);
      if (operator.endsWith('=')) assigned(parameter, value.value, part.text, place);
      return;
    }
    case 'Remove':
      covered(part, place, [operation.operatorEnd, operation.operand]);
      readWord(operation.operand, place, standing);
      return;
    case 'Replace': {
      bashOnly(place, part.text);
      covered(part, place, [operation.operatorEnd, operation.pattern], operation.replacement);
      readWord(operation.pattern, place, standing);
      readWord(operation.replacement, place, standing);
      return;
    }
    case 'Slice':
      bashOnly(place, part.text);
      covered(part, place, [operation.operatorEnd, operation.offset], operation.length);
      readArithmetic(slice(operation.offset.pos, operation.offset.end), place);
      if (operation.length !== undefined)
        readArithmetic(slice(operation.length.pos, operation.length.end), place);
      return;
    case 'CaseModification':
      bashOnly(place, part.text);
      if (operation.operand !== undefined) {
        covered(part, place, [operation.operatorEnd, operation.operand]);
        readWord(operation.operand, place, standing);
      }
      return;
    case 'Transform': {
      bashOnly(place, part.text);
      const how = slice(operation.operatorEnd, operation.end);
      if (!/^[QEAaUuLKk]$/.test(how)) {
        refuse(place, part.text, 'evaluates the value of a variable, which can hold a command');
      }
      return;
    }
    case 'Names':
      bashOnly(place, part.text);
      return;
    case 'Unknown':
      refuseSyntax(place, part.text);
  }
}

/** The operands must follow the operator, and one another with a separator of one character between. */
function covered(
  part: ParameterPart,
  place: Place,
  [operatorEnd, first]: readonly [number, Word],
  second?: Word,
): void {
  const end = part.end - 1;
  const gap = second === undefined ? '' : place.region.source.slice(first.end, second.pos);
  const closes = (second ?? first).end === end;
  const joined =
    second === undefined || gap === '/' || gap === ':' || (gap === '' && second.pos === second.end);
  if (first.pos !== operatorEnd || !closes || !joined) refuseSyntax(place, part.text);
}

/** A subscript of an array is arithmetic, whose variables' values are evaluated too. */
export function readSubscript(index: Word, place: Place): void {
  const text = place.region.source.slice(index.pos, index.end);
  if (text !== '@' && text !== '*') readArithmetic(text, branch(place));
}

/**
 * Notes an assignment to a variable, whatever makes it; refuses those that change what names mean. `number`: it is
 * sure to be made, in this shell, and to be a whole number.
 */
export function assigned(
  name: string,
  value: string | null,
  text: string,
  place: Place,
  number = false,
): void {
  checkName(name, text, place, value);
  if (number && mayBecomeNumber(name)) place.certain.numbers.add(name);
  else place.state.texts.add(name);
}

/** Refuses an assignment that changes what names mean. */
export function checkName(name: string, text: string, place: Place, value: string | null = null): void {
  const why = whyNotAssigned(name, value);
  if (why !== null) refuse(place, text, `assigns ${name}, which ${why}`);
}
