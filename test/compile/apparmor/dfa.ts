/**
 * Reads a policy as `apparmor_parser -S` compiles it for the kernel, and walks its file automaton as the kernel's
 * aa_dfa_match does (security/apparmor/match.c): what a profile means, asked of what enforces it.
 */

const MAGIC = 0x1b5e783d;
const TABLE = { accept: 1, base: 2, check: 3, fallback: 4, classes: 5, accept2: 7, next: 8 } as const;
const DIFF_ENCODE = 0x80000000;
const START = 1;

/** Permission bits of the owner's half of an accept word (include/apparmor.h: AA_USER_SHIFT 0). */
const BITS = { x: 1, w: 2, r: 4, a: 8, l: 0x10, k: 0x20, m: 0x40 } as const;

export type Access = keyof typeof BITS;

interface Automaton {
  readonly table: (id: number) => readonly number[] | null;
}

/** Whether the compiled policy lets its subject do `access` to another user's file at `path`. */
export type Permits = (path: string, access: Access) => boolean;

/** @param policy One profile, compiled. */
export function readPolicy(policy: Buffer): Permits {
  const found = automata(policy);
  // The last is the file automaton; one before it holds the network, signals and the rest.
  const file = found.at(-1);
  if (file === undefined) throw new Error('the compiled policy holds no automaton');
  return (path, access) => {
    const state = walk(file, Buffer.from(path));
    const accept = file.table(TABLE.accept)?.[state] ?? 0;
    // Bits 14 up: files of others; this is what holds whoever owns the file.
    return ((accept >>> 14) & BITS[access]) !== 0;
  };
}

function automata(policy: Buffer): readonly Automaton[] {
  const found: Automaton[] = [];
  const magic = Buffer.from([0x1b, 0x5e, 0x78, 0x3d]);
  for (let at = policy.indexOf(magic); at >= 0; at = policy.indexOf(magic, at + 4)) {
    found.push(readAutomaton(policy.subarray(at)));
  }
  return found;
}

function readAutomaton(bytes: Buffer): Automaton {
  if (bytes.readUInt32BE(0) !== MAGIC) throw new Error('no automaton here');
  const headSize = bytes.readUInt32BE(4);
  const size = bytes.readUInt32BE(8);
  const tables = new Map<number, readonly number[]>();
  for (let at = headSize; at + 16 <= size;) {
    const id = bytes.readUInt16BE(at);
    const width = bytes.readUInt16BE(at + 2);
    const length = bytes.readUInt32BE(at + 8);
    const begin = at + 12;
    const values = Array.from({ length }, (_, index) =>
      width === 1
        ? bytes.readUInt8(begin + index)
        : width === 2
          ? bytes.readUInt16BE(begin + index * 2)
          : bytes.readUInt32BE(begin + index * 4),
    );
    tables.set(id, values);
    at = begin + length * width;
    at += (8 - (at % 8)) % 8;
  }
  return { table: (id) => tables.get(id) ?? null };
}

function walk(automaton: Automaton, input: Buffer): number {
  const base = automaton.table(TABLE.base) ?? [];
  const check = automaton.table(TABLE.check) ?? [];
  const next = automaton.table(TABLE.next) ?? [];
  const fallback = automaton.table(TABLE.fallback) ?? [];
  const classes = automaton.table(TABLE.classes);
  let state = START;
  for (const byte of input) {
    const symbol = classes === null ? byte : (classes[byte] ?? 0);
    for (;;) {
      const entry = base[state] ?? 0;
      const at = (entry & 0xffffff) + symbol;
      if (check[at] === state) {
        state = next[at] ?? 0;
        break;
      }
      const other = fallback[state] ?? 0;
      if ((entry & DIFF_ENCODE) === 0) {
        state = other;
        break;
      }
      state = other;
    }
  }
  return state;
}
