import type { NodePath } from '../finding.js';
import type { Env as Source } from '../generated/policy.js';
import type { Env } from '../resolved.js';
import { readVariable, readVariablePattern } from '../values/name.js';
import { originate, readList, record, refuseAt, take, type Reading } from './reading.js';

const itself = (text: string): string => text;

/** Reads `env`. */
export function readEnv(reading: Reading, path: NodePath, source: Source): Partial<Env> {
  const stated: { -readonly [Key in keyof Env]?: Env[Key] } = {};
  if (source.pass !== undefined) {
    stated.pass = readList(
      reading,
      [...path, 'pass'],
      source.pass,
      (text, at) => take(reading, at, readVariablePattern(text)),
      { key: itself },
    );
  }
  if (source.secret !== undefined) {
    stated.secret = readList(
      reading,
      [...path, 'secret'],
      source.secret,
      (text, at) => take(reading, at, readVariable(text)),
      { key: itself },
    );
  }
  if (source.set !== undefined) {
    const set = record<string>();
    originate(reading, [...path, 'set']);
    for (const [name, value] of Object.entries(source.set)) {
      const at = [...path, 'set', name];
      if (take(reading, at, readVariable(name)) === undefined) continue;
      set[name] = value;
      originate(reading, at);
      if (stated.secret?.includes(name) === true) {
        refuseAt(reading, at, {
          rule: 'SP0036',
          message: `\`${name}\` is set here and is a secret of the host's too`,
          help: 'Keep it in `env.secret`; a value in a policy is no secret.',
        });
      }
    }
    stated.set = set;
  }
  source.pass?.forEach((name, index) => {
    if (source.secret?.includes(name) === true) {
      refuseAt(reading, [...path, 'pass', index], {
        rule: 'SP0036',
        message: `\`${name}\` is in \`env.secret\` too`,
        help: 'Keep it in `env.secret`, so that its value is looked for in what is written.',
      });
    }
  });
  return stated;
}
