/** What a TLS client says first (RFC 8446, 4.1.2; RFC 5246, 7.4.1.2), as far as it is judged. */
export interface ClientHello {
  /** server_name as it came; null when the extension is absent. */
  readonly serverName: string | null;
  /** Whether it asks for Encrypted Client Hello, or only greases it: the two can't be told apart. */
  readonly ech: boolean;
}

export type HelloRead =
  /** Nothing can be said before there are this many bytes in all. */
  | { readonly kind: 'more'; readonly needed: number }
  | { readonly kind: 'hello'; readonly hello: ClientHello }
  /** It is no ClientHello; one sentence without its full stop. */
  | { readonly kind: 'other'; readonly reason: string };

const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const RECORD_HEADER = 5;
/** RFC 8446, 5.1: no record of plain text is longer. */
const MAX_RECORD = 1 << 14;
const SERVER_NAME = 0;
const HOST_NAME = 0;
/** encrypted_client_hello (RFC 9849), its drafts' outer_extensions, and encrypted_server_name before them. */
const ECH = new Set([0xfe0d, 0xfe08, 0xfe09, 0xfe0a, 0xff02, 0xff03, 0xffce]);

/** Reads a ClientHello from the beginning of a connection, put together again over however many records. */
export function readClientHello(bytes: Buffer): HelloRead {
  const parts: Buffer[] = [];
  let length = 0;
  let at = 0;
  for (;;) {
    const record = readRecord(bytes, at);
    if (record.kind !== 'record') return record;
    const { payload } = record;
    parts.push(payload);
    length += payload.length;
    at += RECORD_HEADER + payload.length;
    // The handshake header may be split over records as well.
    if (length < 4) continue;
    const message = parts.length === 1 ? payload : Buffer.concat(parts, length);
    if (message[0] !== CLIENT_HELLO) return other('its first handshake message is no ClientHello');
    const end = 4 + message.readUIntBE(1, 3);
    if (length > end) return other('something follows the ClientHello in its record');
    if (length === end) return readBody(message.subarray(4, end));
  }
}

type RecordRead =
  { readonly kind: 'record'; readonly payload: Buffer } | Exclude<HelloRead, { readonly kind: 'hello' }>;

function readRecord(bytes: Buffer, at: number): RecordRead {
  // What is there is judged before more is waited for: other protocols wait for an answer of ours.
  if (bytes.length > at && bytes[at] !== HANDSHAKE) return other('it begins with no TLS handshake record');
  if (bytes.length > at + 1 && bytes[at + 1] !== 3) return other('its record has no version of TLS');
  if (bytes.length < at + RECORD_HEADER) return { kind: 'more', needed: at + RECORD_HEADER };
  const size = bytes.readUInt16BE(at + 3);
  if (size === 0 || size > MAX_RECORD) return other('its record has a length that TLS rules out');
  const end = at + RECORD_HEADER + size;
  if (bytes.length < end) return { kind: 'more', needed: end };
  return { kind: 'record', payload: bytes.subarray(at + RECORD_HEADER, end) };
}

function other(reason: string): { readonly kind: 'other'; readonly reason: string } {
  return { kind: 'other', reason };
}

/** Bytes that are taken from the front; taking more than there are is a truncated message. */
class Truncated extends Error {}

function reader(bytes: Buffer): {
  take(count: number): Buffer;
  number(width: 1 | 2): number;
  vector(width: 1 | 2): Buffer;
  readonly empty: boolean;
} {
  let at = 0;
  const take = (count: number): Buffer => {
    if (bytes.length - at < count) throw new Truncated();
    at += count;
    return bytes.subarray(at - count, at);
  };
  const number = (width: 1 | 2): number => take(width).readUIntBE(0, width);
  return {
    take,
    number,
    vector: (width) => take(number(width)),
    get empty() {
      return at === bytes.length;
    },
  };
}

function readBody(body: Buffer): HelloRead {
  try {
    const input = reader(body);
    input.take(2 + 32);
    input.vector(1);
    input.vector(2);
    input.vector(1);
    // Before TLS 1.2 there need be no extensions at all.
    const extensions = input.empty ? Buffer.alloc(0) : input.vector(2);
    if (!input.empty) return other('its ClientHello has something after the extensions');
    return readExtensions(extensions);
  } catch (error) {
    if (error instanceof Truncated) return other('its ClientHello is cut short inside');
    throw error;
  }
}

function readExtensions(bytes: Buffer): HelloRead {
  const input = reader(bytes);
  const seen = new Set<number>();
  let serverName: string | null = null;
  let ech = false;
  while (!input.empty) {
    const type = input.number(2);
    const data = input.vector(2);
    // Two of one kind: which of them counts is what programs disagree about.
    if (seen.has(type)) return other(`its ClientHello has the extension ${String(type)} twice`);
    seen.add(type);
    if (ECH.has(type)) ech = true;
    if (type !== SERVER_NAME) continue;
    const name = readServerName(data);
    if (name === null) return other('its server_name is not one host name');
    serverName = name;
  }
  return { kind: 'hello', hello: { serverName, ech } };
}

/** RFC 6066, 3: a list, in which only one name of one kind was ever defined. */
function readServerName(data: Buffer): string | null {
  const outer = reader(data);
  const list = reader(outer.vector(2));
  if (!outer.empty || list.number(1) !== HOST_NAME) return null;
  const name = list.vector(2);
  if (!list.empty || name.length === 0 || name.some((byte) => byte <= 0x20 || byte >= 0x7f)) return null;
  return name.toString('latin1');
}
