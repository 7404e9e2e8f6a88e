/** ClientHello messages made by hand, to hold what no library would send. */

export interface HelloOptions {
  /** Host names in server_name; none: no such extension. */
  readonly names?: readonly string[];
  /** Further extensions by number. */
  /** Bytes of cipher suites. */
  readonly suites?: number;
  readonly extensions?: readonly (readonly [number, Buffer])[];
}

function vector(width: 1 | 2 | 3, content: Buffer): Buffer {
  const size = Buffer.alloc(width);
  size.writeUIntBE(content.length, 0, width);
  return Buffer.concat([size, content]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

export function serverName(names: readonly string[]): Buffer {
  return vector(2, Buffer.concat(names.flatMap((name) => [Buffer.from([0]), vector(2, Buffer.from(name))])));
}

/** The handshake message, without a record around it. */
export function helloMessage({ names = [], suites = 4, extensions = [] }: HelloOptions): Buffer {
  const all = [...(names.length === 0 ? [] : [[0, serverName(names)] as const]), ...extensions];
  const body = Buffer.concat([
    Buffer.from([3, 3]),
    Buffer.alloc(32, 7),
    vector(1, Buffer.alloc(32, 9)),
    vector(2, Buffer.alloc(suites, 0x13)),
    vector(1, Buffer.from([0])),
    vector(2, Buffer.concat(all.map(([type, data]) => Buffer.concat([number(type), vector(2, data)])))),
  ]);
  return Buffer.concat([Buffer.from([1]), vector(3, body)]);
}

/** Puts a message into records of at most `size` bytes each. */
export function records(message: Buffer, size = 1 << 14): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < message.length; at += size) {
    parts.push(Buffer.from([22, 3, 1]), vector(2, message.subarray(at, at + size)));
  }
  return Buffer.concat(parts);
}

export function hello(options: HelloOptions): Buffer {
  return records(helloMessage(options));
}
