import type { NodePath } from '../finding.js';
import type { Input } from '../generated/policy.js';
import { shown } from '../kind.js';
import type { InputRule } from '../resolved.js';
import { readPattern } from '../values/pattern.js';
import { originate, record, refuseAt, take, type Reading } from './reading.js';

/** The variable in which an input reaches the command: `issue-title` in INPUT_ISSUE_TITLE. */
export function inputVariable(name: string): string {
  return `INPUT_${name.toUpperCase().replaceAll('-', '_')}`;
}

function readRule(reading: Reading, path: NodePath, source: Input): InputRule | undefined {
  switch (source.type) {
    case 'string': {
      const pattern =
        source.pattern === undefined
          ? null
          : take(reading, [...path, 'pattern'], readPattern(source.pattern));
      if (pattern === undefined) return undefined;
      const maxLength = source['max-length'] ?? null;
      source.enum?.forEach((value, index) => {
        const first = source.enum?.indexOf(value) ?? index;
        if (first !== index) {
          refuseAt(reading, [...path, 'enum', index], {
            rule: 'SP0045',
            message: `${shown(value)} is listed twice`,
            help: 'Remove one of them.',
          });
        } else if (maxLength !== null && [...value].length > maxLength) {
          refuseAt(reading, [...path, 'enum', index], {
            rule: 'SP0044',
            message: `${shown(value)} is longer than \`max-length\` permits`,
          });
        }
      });
      const values = source.enum === undefined ? null : [...new Set(source.enum)].sort();
      return { type: 'string', maxLength, pattern, enum: values };
    }
    case 'integer':
    case 'number': {
      const minimum = source.minimum ?? null;
      const maximum = source.maximum ?? null;
      if (minimum !== null && maximum !== null && minimum > maximum) {
        refuseAt(reading, [...path, 'minimum'], {
          rule: 'SP0044',
          message: `\`minimum\` ${minimum} is greater than \`maximum\` ${maximum}: no value would do`,
        });
      }
      for (const [key, value] of [
        ['minimum', minimum],
        ['maximum', maximum],
      ] as const) {
        // YAML knows .inf and .nan; JSON, and so the policy's digest, doesn't.
        if (value !== null && !Number.isFinite(value)) {
          refuseAt(reading, [...path, key], { rule: 'SP0044', message: `\`${key}\` is not a finite number` });
          return undefined;
        }
      }
      return { type: source.type, minimum, maximum };
    }
    case 'boolean':
      return { type: 'boolean' };
    default:
      return { type: 'null' };
  }
}

/** Reads `inputs`. */
export function readInputs(
  reading: Reading,
  path: NodePath,
  source: Readonly<Record<string, Input>>,
): Readonly<Record<string, InputRule>> {
  const inputs = record<InputRule>();
  const variables = new Map<string, string>();
  originate(reading, path);
  for (const [name, written] of Object.entries(source)) {
    const at = [...path, name];
    if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name)) {
      refuseAt(reading, at, {
        rule: 'SP0044',
        target: 'key',
        message: `${shown(name)} is not an input's name`,
        help: 'Names have up to 64 letters, digits, `-` and `_`, and begin with a letter.',
      });
      continue;
    }
    const variable = inputVariable(name);
    const other = variables.get(variable);
    if (other !== undefined) {
      refuseAt(reading, at, {
        rule: 'SP0044',
        target: 'key',
        message: `the inputs \`${other}\` and \`${name}\` would both be ${variable}`,
        help: 'Rename one of them.',
      });
    }
    variables.set(variable, name);
    const rule = readRule(reading, at, written);
    if (rule !== undefined) inputs[name] = rule;
    originate(reading, at);
  }
  return inputs;
}
