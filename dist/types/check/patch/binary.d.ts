import type { BinaryHunk, Cursor } from './patch.js';
/** After `GIT binary patch`: the hunk forwards, and the one backwards where there is one. Both are read to their end. */
export declare function readBinary(cursor: Cursor): BinaryHunk;
/** The content that a delta makes of `base` (gitformat-pack(5), "Deltified representation"); null: it doesn't fit. */
export declare function applyDelta(base: Buffer, delta: Buffer): Buffer | null;
