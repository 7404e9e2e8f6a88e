import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../../../src/enforce/init/error.js';
import {
  encodeFrame,
  frameDecoder,
  HEADER_SIZE,
  MAX_PAYLOAD,
  type Frame,
} from '../../../src/enforce/init/frame.js';

const frames = fc.array(
  fc.record({
    type: fc.integer({ min: 0, max: 255 }),
    stream: fc.integer({ min: 0, max: 255 }),
    id: fc.integer({ min: 0, max: 0xffffffff }),
    payload: fc
      .tuple(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: MAX_PAYLOAD }),
        fc.boolean(),
      )
      .map(([bytes, size, large]) => Buffer.alloc(large ? size : bytes.length, bytes)),
  }),
  { maxLength: 8 },
);

function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes.length === 0 ? bytes.length : (sizes[i % sizes.length] ?? 1);
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

describe('frames', () => {
  it('come out as they went in, however the bytes are cut', () => {
    fc.assert(
      fc.property(frames, fc.array(fc.integer({ min: 1, max: 70_000 }), { maxLength: 10 }), (sent, sizes) => {
        const decoder = frameDecoder();
        const bytes = Buffer.concat(sent.map((f) => encodeFrame(f.type, f.stream, f.id, f.payload)));
        const received: Frame[] = cut(bytes, sizes).flatMap((chunk) => [...decoder.push(chunk)]);
        expect(received.map(({ type, stream, id }) => ({ type, stream, id }))).toEqual(
          sent.map(({ type, stream, id }) => ({ type, stream, id })),
        );
        expect(received.every((frame, i) => frame.payload.equals(sent[i]?.payload ?? Buffer.alloc(1)))).toBe(
          true,
        );
        expect(decoder.pending).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('of which one is cut off leave the rest pending', () => {
    const decoder = frameDecoder();
    expect(decoder.push(encodeFrame(1, 0, 7, Buffer.alloc(100)).subarray(0, 50))).toEqual([]);
    expect(decoder.pending).toBe(50);
  });

  it('hold at most one frame and one chunk in memory: L5', () => {
    const decoder = frameDecoder();
    const frame = encodeFrame(19, 1, 1, Buffer.alloc(MAX_PAYLOAD));
    for (let i = 0; i < 200; i++) {
      for (const chunk of cut(frame, [4096])) decoder.push(chunk);
      expect(decoder.pending).toBeLessThanOrEqual(MAX_PAYLOAD + HEADER_SIZE);
    }
  });

  it.each([
    ['a length over 64 KiB', (header: Buffer) => header.writeUInt32LE(MAX_PAYLOAD + 1, 8)],
    ['a length that is negative when signed', (header: Buffer) => header.writeInt32LE(-1, 8)],
    ['bytes that must be zero', (header: Buffer) => header.writeUInt16LE(1, 2)],
  ])('with %s are refused before anything is allocated', (_what, damage) => {
    const header = encodeFrame(19, 1, 1);
    damage(header);
    expect(() => frameDecoder().push(header)).toThrow(ProtocolError);
  });

  it('made of random bytes never crash the decoder with anything else', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), (chunks) => {
        const decoder = frameDecoder();
        try {
          for (const chunk of chunks) decoder.push(Buffer.from(chunk));
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('over 64 KiB are never sent', () => {
    expect(() => encodeFrame(1, 0, 1, Buffer.alloc(MAX_PAYLOAD + 1))).toThrow(RangeError);
  });
});
