/**
 * Frames between the tool and its init, as native/init.h has them: a header of 12 bytes, little-endian
 * {u8 type, u8 stream, u16 zero, u32 id, u32 length}, then at most 64 KiB.
 */
export declare const FRAME: {
    readonly start: 1;
    readonly stdin: 2;
    readonly stdinEnd: 3;
    readonly signal: 4;
    readonly shutdown: 5;
    readonly ping: 6;
    readonly ready: 16;
    readonly started: 17;
    readonly failed: 18;
    readonly output: 19;
    readonly exit: 20;
    readonly pong: 21;
    readonly error: 22;
    readonly credit: 23;
    readonly bye: 24;
};
export declare const HEADER_SIZE = 12;
export declare const MAX_PAYLOAD = 65536;
export interface Frame {
    readonly type: number;
    readonly stream: number;
    readonly id: number;
    readonly payload: Buffer;
}
/** One frame as bytes. Throws RangeError for a payload over 64 KiB. */
export declare function encodeFrame(type: number, stream: number, id: number, payload?: Uint8Array): Buffer;
/**
 * Takes bytes as they come and gives the frames that are whole. Holds less than one frame and one chunk. Throws
 * ProtocolError for a damaged header; after that it can't be used any more.
 */
export interface FrameDecoder {
    push(chunk: Buffer): readonly Frame[];
    /** Bytes of a frame that isn't whole: when the stream ends here, it was cut off. */
    readonly pending: number;
}
export declare function frameDecoder(): FrameDecoder;
