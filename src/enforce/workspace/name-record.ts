/** Which paths there were: 53-bit hashes of them, eight bytes each, so that millions fit and none is held as text. */
export interface NameRecord {
  /** Whether there was something at the path with this key. Wrong once in some 10^10 asked. */
  has(key: string): boolean;
}

export interface NameRecorder {
  /** Notes names of one folder, by the folder's key. */
  add(folder: string, names: readonly { readonly name: Buffer }[]): void;
  finish(): NameRecord;
}

/** Two FNV-1a hashes side by side: their start values, and a step for one byte of each. */
const STARTS = [0x811c9dc5, 0x01000193 ^ 0x5bd1e995] as const;
const PRIME = 0x01000193;

function step(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, PRIME) >>> 0;
}

function joined(low: number, high: number): number {
  // The lower bits of a multiplicative hash are its weak ones.
  return low + ((high ^ (high >>> 11)) & 0x1fffff) * 0x1_0000_0000;
}

export function nameRecorder(): NameRecorder {
  let hashes = new Float64Array(1024);
  let count = 0;

  function push(hash: number): void {
    if (count === hashes.length) {
      const larger = new Float64Array(hashes.length * 2);
      larger.set(hashes);
      hashes = larger;
    }
    hashes[count++] = hash;
  }

  return {
    add(folder, names) {
      let [low, high] = STARTS as readonly [number, number];
      for (let i = 0; i < folder.length; i++) {
        low = step(low, folder.charCodeAt(i));
        high = step(high, folder.charCodeAt(i) + 1);
      }
      if (folder !== '') {
        low = step(low, 0x2f);
        high = step(high, 0x30);
      }
      for (const { name } of names) {
        let a = low;
        let b = high;
        for (let i = 0; i < name.length; i++) {
          const byte = name[i] ?? 0;
          a = step(a, byte);
          b = step(b, byte + 1);
        }
        push(joined(a, b));
      }
    },
    finish() {
      let sorted: Float64Array | null = null;
      return {
        has(key) {
          // Hardly ever asked, so sorted only then.
          sorted ??= hashes.subarray(0, count).sort();
          let [low, high] = STARTS as readonly [number, number];
          for (let i = 0; i < key.length; i++) {
            low = step(low, key.charCodeAt(i));
            high = step(high, key.charCodeAt(i) + 1);
          }
          return includes(sorted, joined(low, high));
        },
      };
    },
  };
}

function includes(sorted: Float64Array, value: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return true;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
