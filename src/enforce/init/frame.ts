import { ProtocolError } from './error.js';

/**
 * Frames between the tool and its init, as native/init.h has them: a header of 12 bytes, little-endian
 * {u8 type, u8 stream, u16 zero, u32 id, u32 length}, then at most 64 KiB.
 */
export const FRAME = {
  start: 1,
  stdin: 2,
  stdinEnd: 3,
  signal: 4,
  shutdown: 5,
  ping: 6,
  ready: 16,
  started: 17,
  failed: 18,
  output: 19,
  exit: 20,
  pong: 21,
  error: 22,
  credit: 23,
  bye: 24,
} as const;

export const HEADER_SIZE = 12;
export const MAX_PAYLOAD = 65_536;

export interface Frame {
  readonly type: number;
  readonly stream: number;
  readonly id: number;
  readonly payload: Buffer;
}

const EMPTY = Buffer.alloc(0);

/** One frame as bytes. Throws RangeError for a payload over 64 KiB. */
export function encodeFrame(type: number, stream: number, id: number, payload: Uint8Array = EMPTY): Buffer {
  if (payload.length > MAX_PAYLOAD) throw new RangeError('a frame holds at most 64 KiB');
  const frame = Buffer.allocUnsafe(HEADER_SIZE + payload.length);
  frame.writeUInt8(type, 0);
  frame.writeUInt8(stream, 1);
  frame.writeUInt16LE(0, 2);
  frame.writeUInt32LE(id, 4);
  frame.writeUInt32LE(payload.length, 8);
  frame.set(payload, HEADER_SIZE);
  return frame;
}

/**
 * Takes bytes as they come and gives the frames that are whole. Holds less than one frame and one chunk. Throws
 * ProtocolError for a damaged header; after that it can't be used any more.
 */
export interface FrameDecoder {
  push(chunk: Buffer): readonly Frame[];
  /** Bytes of a frame that isn't whole: when the stream ends here, it was cut off. */
  readonly pending: number;
}

export function frameDecoder(): FrameDecoder {
  let rest: Buffer = EMPTY;
  return {
    get pending() {
      return rest.length;
    },
    push(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const frames: Frame[] = [];
      let at = 0;
      while (bytes.length - at >= HEADER_SIZE) {
        const length = bytes.readUInt32LE(at + 8);
        if (bytes.readUInt16LE(at + 2) !== 0 || length > MAX_PAYLOAD)
          throw new ProtocolError("a frame's header is damaged");
        if (bytes.length - at < HEADER_SIZE + length) break;
        frames.push({
          type: bytes.readUInt8(at),
          stream: bytes.readUInt8(at + 1),
          id: bytes.readUInt32LE(at + 4),
          payload: bytes.subarray(at + HEADER_SIZE, at + HEADER_SIZE + length),
        });
        at += HEADER_SIZE + length;
      }
      // A copy, so that the rest of a chunk doesn't keep the whole chunk alive.
      rest = at === bytes.length ? EMPTY : Buffer.from(bytes.subarray(at));
      return frames;
    },
  };
}
