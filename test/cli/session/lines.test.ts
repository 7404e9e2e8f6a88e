import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, type Line } from '../../../src/cli/session/lines.js';

async function read(chunks: readonly (Uint8Array | string)[], longest = 1000): Promise<readonly Line[]> {
  async function* input(): AsyncGenerator<Uint8Array | string> {
    yield* chunks;
  }
  const lines: Line[] = [];
  for await (const line of linesOf(input(), longest)) lines.push(line);
  return lines;
}
const text = (value: string): Line => ({ kind: 'text', text: value });

describe('lines of a stream', () => {
  it('are the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
        async (given, cuts) => {
          const wanted = given.map((line) => line.replaceAll('\n', ''));
          let rest = Buffer.from(wanted.map((line) => `${line}\n`).join(''));
          const chunks: Buffer[] = [];
          while (rest.length > 0) {
            const size = cuts.next().value;
            chunks.push(rest.subarray(0, size));
            rest = rest.subarray(size);
          }
          expect(await read(chunks)).toEqual(wanted.map(text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('end with the stream too, and an empty rest is none', async () => {
    expect(await read(['a\nb'])).toEqual([text('a'), text('b')]);
    expect(await read(['a\n'])).toEqual([text('a')]);
    expect(await read([])).toEqual([]);
  });

  it('that are too long are told once, and the next is read as ever', async () => {
    const lines = await read(['x'.repeat(7), 'x'.repeat(7), 'y\nok\n'], 10);
    expect(lines).toEqual([{ kind: 'unreadable', reason: 'the line has more than 10 bytes' }, text('ok')]);
    expect(await read(['1234567890\n12345678901'], 10)).toMatchObject([
      { kind: 'text' },
      { kind: 'unreadable' },
    ]);
  });

  it('that are no text are told', async () => {
    expect(await read([Buffer.from([0xff, 0x0a, 0x61, 0x0a])])).toEqual([
      { kind: 'unreadable', reason: 'the line is not UTF-8' },
      text('a'),
    ]);
  });
});
