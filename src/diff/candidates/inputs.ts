import type { InputRule } from '../../policy/resolved.js';
import type { Question } from '../question.js';

/** Texts that patterns are often about. */
const TEXTS = ['', 'a', 'A', '1', 'a1', 'a-b', 'a b', 'a/b', 'a@b', 'a.b', '1.2.3', "'", '$(a)', 'é', 'a\nb'];

const SPREAD = [-1e15, -1000, -1, 0, 1, 2, 1000, 1e15];

/** Values that a rule may admit and another refuse: those it lists, its bounds and what lies beyond them. */
export function valueQuestions(name: string, rules: readonly (InputRule | undefined)[]): readonly Question[] {
  const values = rules.flatMap((rule): readonly string[] => {
    switch (rule?.type) {
      case 'string': {
        const lengths = [1, 8, 64, 1024, ...(rule.maxLength === null ? [] : [rule.maxLength])];
        return [
          ...(rule.enum ?? []),
          ...TEXTS,
          ...lengths.flatMap((length) =>
            ['a', '1', 'A'].map((letter) => letter.repeat(Math.min(length, 4096))),
          ),
          ...lengths.map((length) => 'a'.repeat(Math.min(length + 1, 4096))),
        ];
      }
      case 'integer':
      case 'number': {
        const bounds = [rule.minimum, rule.maximum].filter((bound) => bound !== null);
        const near = bounds.flatMap((bound) => [
          bound,
          bound - 1,
          bound + 1,
          Math.floor(bound),
          Math.ceil(bound),
        ]);
        return [...near, ...SPREAD, 0.5, ...near.map((value) => value + 0.5)].map(plainNumber);
      }
      case 'boolean':
        return ['true', 'false'];
      case 'null':
        return ['null', ''];
      case undefined:
        return [];
    }
  });
  return [...new Set(values)].map((value) => ({ kind: 'input', name, value }));
}

/** A number without an exponent where that can be, as integers are read. */
function plainNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
}
