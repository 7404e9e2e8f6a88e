import { crypto } from './lazy.js';
import type { ResolvedPolicy } from './resolved.js';

/** Version of the canonical form; it changes when the same policy would be written down otherwise. */
export const CANONICAL_VERSION = 1;

/** What JSON can't hold; its place is put together on the way out, so that nobody pays for it who doesn't need it. */
class Unwritable extends Error {
  readonly path: string[] = [];
}

function write(value: unknown): string {
  switch (typeof value) {
    case 'string': {
      const text = JSON.stringify(value);
      if (text.includes('\\ud') && /[\ud800-\udfff]/u.test(value)) {
        throw new Unwritable('holds half of a surrogate pair');
      }
      return text;
    }
    case 'number':
      // RFC 8785 takes ECMAScript's own form of a number, in which -0 is 0.
      if (!Number.isFinite(value)) throw new Unwritable('is not a finite number');
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object': {
      if (value === null) return 'null';
      if (Array.isArray(value)) {
        let text = '';
        for (let index = 0; index < value.length; index++) {
          text += `${index === 0 ? '' : ','}${member(value[index], index)}`;
        }
        return `[${text}]`;
      }
      let text = '';
      // The default order of sort is by UTF-16 code units, which is the RFC's.
      for (const key of Object.keys(value).sort()) {
        const inner = (value as Readonly<Record<string, unknown>>)[key];
        if (inner !== undefined) text += `${text === '' ? '' : ','}${member(key, key)}:${member(inner, key)}`;
      }
      return `{${text}}`;
    }
    default:
      throw new Unwritable(`is a ${typeof value}, which JSON does not have`);
  }
}

function member(value: unknown, at: string | number): string {
  try {
    return write(value);
  } catch (error) {
    if (error instanceof Unwritable) error.path.unshift(typeof at === 'number' ? `[${at}]` : `.${at}`);
    throw error;
  }
}

/**
 * The canonical JSON of RFC 8785: no spaces, members in order of their names, numbers and strings as ECMAScript
 * writes them. Members that are undefined are left out.
 *
 * @throws TypeError for what JSON can't hold: NaN, infinities, functions, half surrogate pairs
 */
export function canonicalJson(value: unknown): string {
  try {
    return write(value);
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    throw new TypeError(`$${error.path.join('')} ${error.message}`, { cause: error });
  }
}

/** SHA-256 of the canonical JSON of a value, as `sha256:` and 64 hexadecimal digits. */
export function digestOf(value: unknown): string {
  return `sha256:${crypto().createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')}`;
}

/** The digest of a resolved policy, over its canonical form and that form's version. */
export function policyDigest(policy: ResolvedPolicy): string {
  return digestOf({ canonical: CANONICAL_VERSION, policy });
}
