import { isUtf8 } from 'node:buffer';

/** A line of input without its end, or why it is none. */
export type Line =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly reason: string };

const NEWLINE = 0x0a;

/**
 * The lines of a stream of bytes, as they become whole. What follows the last line end is a line too, unless it is
 * empty. A line that is longer than `longest` bytes is dropped as it comes, so that memory stays bounded, and told.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
  longest: number,
): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  const line = (): Line => {
    const bytes = Buffer.concat(parts);
    const length = size;
    parts = [];
    size = 0;
    if (length > longest)
      return { kind: 'unreadable', reason: `the line has more than ${String(longest)} bytes` };
    if (!isUtf8(bytes)) return { kind: 'unreadable', reason: 'the line is not UTF-8' };
    return { kind: 'text', text: bytes.toString('utf8') };
  };
  for await (const chunk of input) {
    let rest =
      typeof chunk === 'string'
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    for (let end = rest.indexOf(NEWLINE); ; end = rest.indexOf(NEWLINE)) {
      const part = end < 0 ? rest : rest.subarray(0, end);
      size += part.length;
      if (size <= longest) parts.push(part);
      else parts = [];
      if (end < 0) break;
      yield line();
      rest = rest.subarray(end + 1);
    }
  }
  if (size > 0) yield line();
}
