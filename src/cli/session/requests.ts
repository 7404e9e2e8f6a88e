import type { SessionRequest } from '../generated/session-request.js';
import validateRequest from '../generated/validate-session-request.cjs';
import { linesOf } from './lines.js';

/** A line's request, or what is wrong with it and whose it is. */
export type Read =
  | { readonly kind: 'request'; readonly request: SessionRequest }
  | { readonly kind: 'bad'; readonly id: string | null; readonly message: string };

/** Bytes of a line: a command's whole standard input may stand in it. */
const LONGEST = 16 * 1024 * 1024;

/** The requests on a session's input, each held against schemas/session-request.v1.schema.json. Empty lines are skipped. */
export async function* requestsOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Read> {
  for await (const line of linesOf(input, LONGEST)) {
    if (line.kind === 'unreadable') yield { kind: 'bad', id: null, message: line.reason };
    else if (line.text.trim() !== '') yield readRequest(line.text);
  }
}

function readRequest(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'bad', id: null, message: 'the line is not JSON' };
  }
  // The type was generated from the schema that the validator was generated from.
  if (validateRequest(value)) return { kind: 'request', request: value as SessionRequest };
  const [first] = validateRequest.errors ?? [];
  const where = first === undefined || first.instancePath === '' ? 'the request' : first.instancePath;
  return { kind: 'bad', id: idOf(value), message: `${where} ${first?.message ?? 'is not valid'}` };
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id.slice(0, 200) : null;
}
