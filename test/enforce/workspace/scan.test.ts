import fs from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkspaceError } from '../../../src/enforce/workspace/error.js';
import { openFolder } from '../../../src/enforce/workspace/paths.js';
import { scan, scanDecoder, type ScanRecord } from '../../../src/enforce/workspace/scan.js';
import { must, SCANNER, scratch, type Scratch } from './support.js';

/** A record of the scanner's stream, as its layout says. */
function record(fields: {
  type: string;
  path?: string;
  target?: string;
  flags?: number;
  zero?: number;
  nlink?: number;
}): Buffer {
  const path = Buffer.from(fields.path ?? '', 'latin1');
  const target = Buffer.from(fields.target ?? '', 'latin1');
  const head = Buffer.alloc(56);
  head.write(fields.type, 0, 'latin1');
  head.writeUInt8(fields.flags ?? 0, 1);
  head.writeUInt16LE(path.length, 2);
  if (fields.type !== 'E') {
    head.writeUInt32LE(0o100755, 4);
    head.writeUInt32LE(1000, 8);
    head.writeUInt32LE(1001, 12);
    head.writeBigUInt64LE(5n, 16);
    head.writeBigInt64LE(-7n, 24);
    head.writeBigUInt64LE(2n ** 60n, 32);
    head.writeBigUInt64LE(9n, 40);
    head.writeUInt32LE(fields.nlink ?? 1, 48);
  }
  head.writeUInt16LE(target.length, 52);
  head.writeUInt16LE(fields.zero ?? 0, 54);
  return Buffer.concat([head, path, target]);
}

const END = record({ type: 'E' });

function decode(bytes: Buffer, chunk = bytes.length): ScanRecord[] {
  const decoder = scanDecoder();
  const records: ScanRecord[] = [];
  for (let at = 0; at < bytes.length; at += chunk)
    records.push(...decoder.push(bytes.subarray(at, at + chunk)));
  decoder.end();
  return records;
}

describe("the scanner's stream", () => {
  const whole = Buffer.concat([
    record({ type: 'd', path: 'd', flags: 1 }),
    record({ type: 'l', path: 'd/\xff\n', target: '../x' }),
    record({ type: 'w', path: 'gone' }),
    END,
  ]);

  it('is decoded, however it is cut into chunks', () => {
    const records = decode(whole);
    expect(
      records.map(({ type, path, target, opaque }) => [
        type,
        path.toString('latin1'),
        target.toString(),
        opaque,
      ]),
    ).toEqual([
      ['directory', 'd', '', true],
      ['symlink', 'd/\xff\n', '../x', false],
      ['whiteout', 'gone', '', false],
    ]);
    expect(records[0]).toMatchObject({
      mode: 0o755,
      uid: 1000,
      gid: 1001,
      size: 5,
      mtime: -7n,
      ino: 2n ** 60n,
      dev: 9n,
    });
    for (const chunk of [1, 7, 56, 57, 100]) expect(decode(whole, chunk)).toEqual(records);
  });

  it('F1: one that is cut off anywhere is an error', () => {
    for (let length = 0; length < whole.length; length++)
      expect(() => decode(whole.subarray(0, length)), String(length)).toThrow(WorkspaceError);
  });

  it.each([
    ['an unknown type', record({ type: 'z', path: 'a' })],
    ['no path', record({ type: 'f' })],
    ['an absolute path', record({ type: 'f', path: '/etc/passwd' })],
    ['a path that climbs', record({ type: 'f', path: 'a/../../b' })],
    ['a path with a dot', record({ type: 'f', path: './a' })],
    ['an empty name', record({ type: 'f', path: 'a//b' })],
    ['NUL in a path', record({ type: 'f', path: 'a\0b' })],
    ['a target of a file', record({ type: 'f', path: 'a', target: 'b' })],
    ['unknown flags', record({ type: 'f', path: 'a', flags: 8 })],
    ['a field that must be zero', record({ type: 'f', path: 'a', zero: 1 })],
    ['bytes after the end', Buffer.concat([END, Buffer.from('x')])],
    ['a record after the end', Buffer.concat([END, record({ type: 'f', path: 'a' })])],
  ])('%s is an error', (_what, bytes) => {
    expect(() => decode(Buffer.concat([bytes, END]))).toThrow(WorkspaceError);
  });

  it('random bytes give an error, never a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 100 }), (bytes, chunk) => {
        expect(() => decode(Buffer.from(bytes), chunk)).toThrow(WorkspaceError);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('scanning', () => {
  let place: Scratch;
  beforeEach(() => {
    place = scratch();
  });
  afterEach(() => {
    place.remove();
  });

  async function all(program = SCANNER, maxEntries = 1_000): Promise<string[]> {
    const folder = openFolder(place.workspace);
    try {
      const found: string[] = [];
      for await (const records of scan({ program, folder: folder.fd, maxEntries }))
        found.push(...records.map(({ type, path }) => `${type} ${path.toString('latin1')}`));
      return found.sort();
    } finally {
      fs.closeSync(folder.fd);
    }
  }

  it('lists every kind of entry and follows nothing', async () => {
    must('sh', ['-ec', 'mkdir d; touch d/f; ln -s /etc d/l; mkfifo p'], { cwd: place.workspace });
    expect(await all()).toEqual(['directory d', 'fifo p', 'file d/f', 'symlink d/l']);
  });

  it('more entries than the bound is an error', async () => {
    must('sh', ['-ec', 'seq 500 | xargs touch'], { cwd: place.workspace });
    await expect(all(SCANNER, 100)).rejects.toMatchObject({ problem: 'too-many' });
  });

  it.each([
    ['is missing', '/nonexistent/program'],
    ['fails', '/bin/false'],
    ['says nothing', '/bin/true'],
  ])('a program that %s is an error', async (_what, program) => {
    await expect(all(program)).rejects.toMatchObject({ problem: 'scan' });
  });
});
