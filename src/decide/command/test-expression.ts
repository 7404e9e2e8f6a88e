import type { SyntaxNode } from 'unbash';
import { readArithmetic } from './arithmetic.js';
import { isName } from './names.js';
import type { Arg } from './reading.js';
import { refuse, refuseSyntax, type Place } from './scope.js';
import { readWord } from './words.js';

type TestNode = Extract<
  SyntaxNode,
  { type: 'TestUnary' | 'TestBinary' | 'TestLogical' | 'TestNot' | 'TestGroup' }
>;

const NUMERIC: ReadonlySet<string> = new Set(['-eq', '-ne', '-lt', '-le', '-gt', '-ge']);
const UNARY = /^-[a-zA-Z]$/;
const BINARY: ReadonlySet<string> = new Set([
  '=',
  '==',
  '!=',
  '=~',
  '<',
  '>',
  '-nt',
  '-ot',
  '-ef',
  ...NUMERIC,
]);

/** Reads `[[ … ]]`: its words, and what it evaluates (numbers as arithmetic, `-v` as a subscript). */
export function readTest(node: Extract<SyntaxNode, { type: 'TestCommand' }>, place: Place): void {
  const { source } = place.region;
  const text = source.slice(node.pos, node.end);
  const { expression } = node;
  const blank = (from: number, to: number): boolean => /^(?:[ \t\n]|\\\n)+$/.test(source.slice(from, to));
  const framed = text.startsWith('[[') && text.endsWith(']]');
  if (!framed || !blank(node.pos + 2, expression.pos) || !blank(expression.end, node.end - 2))
    refuseSyntax(place, text);
  readExpression(expression, place);
  place.region.words.push({ stretch: [node.pos, node.end], plain: text });
}

function readExpression(node: TestNode, place: Place): void {
  const { source } = place.region;
  const between = (from: number, to: number): string => source.slice(from, to).replace(/\\\n|[ \t\n]/g, '');
  switch (node.type) {
    case 'TestUnary': {
      const implied = node.operand.pos === node.pos;
      if (!implied && (between(node.pos, node.operand.pos) !== node.operator || !UNARY.test(node.operator))) {
        refuseSyntax(place, source.slice(node.pos, node.end));
      }
      if (node.operand.end !== node.end) refuseSyntax(place, source.slice(node.pos, node.end));
      const operand = readWord(node.operand, place, 'embedded');
      if (!implied && /^-[vR]$/.test(node.operator) && (operand.value === null || !isName(operand.value))) {
        refuse(
          place,
          operand.text,
          'is evaluated as the name of a variable, and a subscript there can hide a command',
        );
      }
      return;
    }
    case 'TestBinary': {
      const joined = between(node.left.end, node.right.pos);
      if (
        joined !== node.operator ||
        !BINARY.has(joined) ||
        node.left.pos !== node.pos ||
        node.right.end !== node.end
      ) {
        refuseSyntax(place, source.slice(node.pos, node.end));
      }
      const left = readWord(node.left, place, 'embedded');
      const right = readWord(node.right, place, 'embedded');
      if (NUMERIC.has(node.operator)) for (const side of [left, right]) readNumeric(side, place);
      return;
    }
    case 'TestLogical': {
      let at = node.pos;
      for (const [index, operand] of node.operands.entries()) {
        if (between(at, operand.pos) !== (index === 0 ? '' : node.operator))
          refuseSyntax(place, source.slice(node.pos, node.end));
        readExpression(operand, place);
        at = operand.end;
      }
      if (at !== node.end) refuseSyntax(place, source.slice(node.pos, node.end));
      return;
    }
    case 'TestNot':
      if (!/^!+$/.test(between(node.pos, node.operand.pos)))
        refuseSyntax(place, source.slice(node.pos, node.end));
      readExpression(node.operand, place);
      return;
    case 'TestGroup': {
      const { expression } = node;
      if (between(node.pos, expression.pos) !== '(' || between(expression.end, node.end) !== ')') {
        refuseSyntax(place, source.slice(node.pos, node.end));
      }
      readExpression(expression, place);
      return;
    }
  }
}

function readNumeric(side: Arg, place: Place): void {
  if (side.number) return;
  if (side.value !== null) readArithmetic(side.value, place);
  else
    refuse(
      place,
      side.text,
      'is evaluated as arithmetic, which can hide a command; [ … ] compares it as it is',
    );
}
