import { inflateSync } from 'node:zlib';
import { base85Bytes } from '../../enforce/workspace/base85.js';
import { CAPS } from '../change.js';
import type { BinaryHunk, Cursor } from './patch.js';

/** After `GIT binary patch`: the hunk forwards, and the one backwards where there is one. Both are read to their end. */
export function readBinary(cursor: Cursor): BinaryHunk {
  const forward = readBinaryHunk(cursor);
  if (forward === null) return cursor.fail('neither `literal N` nor `delta N`');
  // What the way back holds is of no use here, but it has to be what it says.
  readBinaryHunk(cursor);
  return forward;
}

function readBinaryHunk(cursor: Cursor): BinaryHunk | null {
  const match = /^(literal|delta) (\d{1,10})$/.exec(cursor.peek() ?? '');
  if (match === null) return null;
  cursor.next();
  const size = Number(match[2]);
  const chunks: Buffer[] = [];
  const start = cursor.line;
  for (let line = cursor.next(); line !== ''; line = cursor.next()) {
    chunks.push(base85Bytes(line) ?? cursor.fail('not a line of a binary patch', 1));
  }
  if (size > CAPS.file) return { kind: 'too-large', size };
  let bytes: Buffer;
  try {
    // One byte more than said, so that more than said is noticed.
    bytes = inflateSync(Buffer.concat(chunks), { maxOutputLength: size + 1 });
  } catch {
    return cursor.fail('the binary content is damaged, or longer than it says', cursor.line - start);
  }
  if (bytes.length !== size)
    return cursor.fail('the binary content is not as long as it says', cursor.line - start);
  return { kind: match[1] === 'literal' ? 'literal' : 'delta', bytes };
}

/** The content that a delta makes of `base` (gitformat-pack(5), "Deltified representation"); null: it doesn't fit. */
export function applyDelta(base: Buffer, delta: Buffer): Buffer | null {
  let at = 0;
  const size = (): number => {
    let value = 0;
    for (let shift = 0; shift <= 28; shift += 7) {
      const byte = delta[at++];
      if (byte === undefined) return -1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    return -1;
  };
  const number = (bits: number, count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++) if ((bits >> i) & 1) value += (delta[at++] ?? 0) * 2 ** (8 * i);
    return value;
  };
  if (size() !== base.length) return null;
  const length = size();
  if (length < 0 || length > CAPS.file) return null;
  const parts: Buffer[] = [];
  let made = 0;
  while (at < delta.length) {
    const op = delta[at++] ?? 0;
    let part: Buffer;
    if (op >= 0x80) {
      const offset = number(op & 0x0f, 4);
      const count = number((op >> 4) & 0x07, 3) || 0x10000;
      if (offset + count > base.length) return null;
      part = base.subarray(offset, offset + count);
    } else {
      if (op === 0 || at + op > delta.length) return null;
      part = delta.subarray(at, at + op);
      at += op;
    }
    made += part.length;
    if (made > length) return null;
    parts.push(part);
  }
  return made === length ? Buffer.concat(parts) : null;
}
