import { compilePattern } from '../policy/values/pattern.js';
import type { InputRule, ResolvedPolicy } from '../policy/resolved.js';
import { allow, deny, type Decision } from './decision.js';
import { nearest } from './near.js';
import { perPolicy } from './per-policy.js';

type TextPattern = (text: string) => boolean;

const compiledPatterns = perPolicy(() => new Map<string, TextPattern>());

/**
 * May a caller hand in this value? `pattern` must be found in it. A pattern runs in linear time (RE2); its engine
 * is loaded when the first pattern is met.
 */
export function decideInput(policy: ResolvedPolicy, name: string, value: string): Decision {
  const { inputs } = policy;
  const rule = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  if (rule === undefined) {
    const like = nearest(name, Object.keys(inputs));
    return deny('inputs', `The policy has no input named ${JSON.stringify(name)}.`, {
      nearest: like === null ? null : { clause: `inputs.${like}`, differs: `it is named ${like}` },
      suggestion: {
        change: 'set',
        clause: `inputs.${name}`,
        add: { type: 'string', 'max-length': Math.max(1, Array.from(value).length) },
      },
    });
  }
  const clause = `inputs.${name}`;
  const problem = mismatch(policy, rule, value);
  return problem === null
    ? allow(clause, `The value is a ${rule.type} as the input asks.`)
    : deny(clause, `The value ${problem}.`);
}

/** What is wrong with a value, as the rest of a sentence; null when nothing is. */
function mismatch(policy: ResolvedPolicy, rule: InputRule, value: string): string | null {
  switch (rule.type) {
    case 'string': {
      if (value.includes('\0')) return 'holds a NUL character, which no variable can carry';
      const length = Array.from(value).length;
      if (rule.maxLength !== null && length > rule.maxLength) {
        return `has ${length} characters, more than max-length ${rule.maxLength}`;
      }
      if (rule.enum !== null && !rule.enum.includes(value)) {
        return `is none of ${rule.enum.map((one) => JSON.stringify(one)).join(', ')}`;
      }
      if (rule.pattern !== null && !pattern(policy, rule.pattern)(value)) {
        return `doesn't match the pattern ${JSON.stringify(rule.pattern)}`;
      }
      return null;
    }
    case 'integer':
      if (!/^-?(0|[1-9]\d*)$/.test(value)) return 'is no integer';
      if (!Number.isSafeInteger(Number(value))) return 'is an integer too large to be exact';
      return outOfRange(rule, Number(value));
    case 'number':
      if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(value)) return 'is no number';
      if (!Number.isFinite(Number(value))) return 'is a number too large to be held';
      return outOfRange(rule, Number(value));
    case 'boolean':
      return value === 'true' || value === 'false' ? null : 'is neither true nor false';
    case 'null':
      return value === '' || value === 'null' ? null : 'is there, and the input takes none';
  }
}

function outOfRange(
  rule: { readonly minimum: number | null; readonly maximum: number | null },
  value: number,
): string | null {
  if (rule.minimum !== null && value < rule.minimum) return `is below the minimum ${rule.minimum}`;
  if (rule.maximum !== null && value > rule.maximum) return `is above the maximum ${rule.maximum}`;
  return null;
}

/** Validation has compiled every pattern before; one that fails here throws, and nothing is permitted. */
function pattern(policy: ResolvedPolicy, text: string): TextPattern {
  const known = compiledPatterns(policy).get(text);
  if (known !== undefined) return known;
  const compiled = compilePattern(text);
  const test: TextPattern = (value) => compiled.matcher(value).find();
  compiledPatterns(policy).set(text, test);
  return test;
}
