/** A variable of `env.secret` that is set. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

/** A secret shorter than this can't be told from ordinary text. In bytes. */
export const MIN_SECRET = 4;

/** Encodings shorter than this would be found by chance. In bytes. */
const MIN_ENCODED = 8;

interface Needle {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Looks for secrets in what is about to be written. A speed bump, not a wall: other encodings pass. */
export interface SecretSearch {
  /** Whether there is anything to look for. */
  readonly active: boolean;
  /** Names of the secrets in a text or some bytes, whole. */
  find(data: string | Uint8Array): readonly string[];
  /** A text with every secret's value and its encodings replaced by the secret's name. */
  replace(text: string): string;
  /** A search over chunks: what is cut between two of them is found too. */
  stream(): SecretStream;
}

export interface SecretStream {
  push(chunk: Uint8Array): void;
  /** Names found up to now. */
  readonly found: readonly string[];
}

/** Makes a search for the values of `secrets` and their common encodings (base64 at every offset, hex, percent, JSON). */
export function createSecretSearch(secrets: readonly Secret[]): SecretSearch {
  const needles = secrets
    .filter(({ value }) => Buffer.byteLength(value) >= MIN_SECRET)
    .flatMap(({ name, value }) => encodings(value).map((bytes): Needle => ({ name, bytes })))
    // The longest first, so that replacing leaves no rest of a longer one.
    .sort((a, b) => b.bytes.length - a.bytes.length);
  const longest = needles[0]?.bytes.length ?? 0;

  function search(data: Uint8Array, found: Set<string>): void {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    for (const needle of needles) {
      if (!found.has(needle.name) && bytes.includes(needle.bytes)) found.add(needle.name);
    }
  }

  return {
    active: needles.length > 0,
    find(data) {
      const found = new Set<string>();
      search(typeof data === 'string' ? Buffer.from(data) : data, found);
      return [...found].sort();
    },
    replace(text) {
      let out = text;
      for (const { name, bytes } of needles) out = out.replaceAll(bytes.toString('utf8'), `[secret ${name}]`);
      return out;
    },
    stream() {
      const found = new Set<string>();
      let tail: Buffer = Buffer.alloc(0);
      return {
        push(chunk) {
          if (longest === 0) return;
          const bytes = tail.length === 0 ? Buffer.from(chunk) : Buffer.concat([tail, chunk]);
          search(bytes, found);
          tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - longest + 1)));
        },
        get found() {
          return [...found].sort();
        },
      };
    },
  };
}

function encodings(value: string): Buffer[] {
  const bytes = Buffer.from(value);
  const lines = value.split(/\r?\n/);
  const encoded = [
    ...(lines.length > 1 ? lines : []),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    encodeURIComponent(bytes.toString()),
    JSON.stringify(value).slice(1, -1),
    ...[0, 1, 2].flatMap((offset) => {
      const inner = base64Inside(bytes, offset);
      return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
    }),
  ].filter((text) => Buffer.byteLength(text) >= MIN_ENCODED);
  return [...new Set([value, ...encoded])].map((text) => Buffer.from(text));
}

/** The characters of a base64 text that depend on nothing but these bytes, `offset` bytes into a group of three. */
function base64Inside(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
