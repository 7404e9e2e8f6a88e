import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROGRAM } from './support.js';

/** An entry as native/transfer.h has it. */
interface Entry {
  readonly kind: string;
  readonly name?: string;
  readonly size?: number;
  readonly mode?: number;
  readonly number?: number;
  readonly flags?: number;
  readonly target?: string;
}

function entry({
  kind,
  name = '',
  size = 0,
  mode = 0o644,
  number = 0,
  flags = 0,
  target = '',
}: Entry): Buffer {
  const head = Buffer.alloc(32);
  head.write(kind, 0, 'latin1');
  head.writeUInt8(flags, 1);
  head.writeUInt16LE(Buffer.byteLength(name), 2);
  head.writeUInt32LE(mode, 4);
  head.writeBigInt64LE(1_000_000_000n, 8);
  head.writeBigUInt64LE(BigInt(size), 16);
  head.writeUInt32LE(number, 24);
  head.writeUInt16LE(Buffer.byteLength(target), 28);
  return Buffer.concat([head, Buffer.from(name), Buffer.from(target)]);
}

function range(at: number, content: string): Buffer {
  const head = Buffer.alloc(16);
  head.writeBigUInt64LE(BigInt(at), 0);
  head.writeBigUInt64LE(BigInt(content.length), 8);
  return Buffer.concat([head, Buffer.from(content)]);
}

const NO_MORE = range(0, '');
const END = entry({ kind: 'E', mode: 0o755 });
const file = (name: string, content: string, more: Partial<Entry> = {}): Buffer =>
  Buffer.concat([
    entry({ kind: 'f', name, size: content.length, ...more }),
    ...(content === '' ? [] : [range(0, content)]),
    NO_MORE,
  ]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sp-receive-'));
  for (const name of ['layer', 'links']) mkdirSync(join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function receive(
  parts: readonly Buffer[],
  entries = 100,
  bytes = 1_000,
): { status: number | null; said: string } {
  const args = ['receive', join(folder, 'layer'), join(folder, 'links'), String(entries), String(bytes)];
  const done = spawnSync(PROGRAM, args, { input: Buffer.concat(parts), encoding: 'latin1' });
  return { status: done.status, said: done.stderr };
}

describe('receive', () => {
  it('writes a layer anew: files, holes, folders, links, names of one file, whiteouts', () => {
    const sparse = [entry({ kind: 'f', name: 'sparse', size: 900 }), range(800, 'x'), NO_MORE];
    const below = [
      entry({ kind: 'd', name: 'd' }),
      file('in', 'side'),
      entry({ kind: 'u', mode: 0o700, flags: 1 }),
    ];
    const links = [
      file('one', 'two names', { number: 1 }),
      entry({ kind: 'h', name: 'two', number: 1 }),
      entry({ kind: 'l', name: 'l', target: '/etc/passwd' }),
    ];
    expect(receive([...sparse, ...below, ...links, entry({ kind: 'w', name: 'gone' }), END])).toEqual({
      status: 0,
      said: '',
    });
    const layer = join(folder, 'layer');
    expect(readdirSync(layer).sort()).toEqual(['d', 'gone', 'l', 'one', 'sparse', 'two']);
    expect(readFileSync(join(layer, 'd', 'in'), 'utf8')).toBe('side');
    expect(statSync(join(layer, 'd')).mode & 0o777).toBe(0o700);
    expect(statSync(join(layer, 'one')).ino).toBe(statSync(join(layer, 'two')).ino);
    expect(statSync(join(layer, 'sparse')).size).toBe(900);
    expect(statSync(join(layer, 'gone')).rdev).toBe(0);
  });

  it.each<[string, readonly Buffer[], RegExp]>([
    ['a name with a slash', [file('../out', 'x'), END], /this is no name/],
    ['a name below another', [file('a/b', 'x'), END], /this is no name/],
    ['the folder above', [entry({ kind: 'd', name: '..' }), END], /this is no name/],
    ['no name', [file('', 'x'), END], /a name where there is none/],
    ['a name that holds a NUL byte', [file('a\0b', 'x'), END], /this is no name/],
    ['a device', [entry({ kind: 'c', name: 'c' }), END], /unknown kind/],
    ['a second file of a name', [file('a', 'x'), file('a', 'y'), END], /File exists/],
    [
      'a file over a link',
      [entry({ kind: 'l', name: 'a', target: '/' }), file('a', 'y'), END],
      /File exists/,
    ],
    [
      'a folder in a link',
      [entry({ kind: 'l', name: 'a', target: '/' }), entry({ kind: 'd', name: 'a' })],
      /File exists/,
    ],
    [
      'bytes beyond a file’s end',
      [entry({ kind: 'f', name: 'a', size: 2 }), range(1, 'xx')],
      /beyond its file/,
    ],
    ['a name of a file that never came', [entry({ kind: 'h', name: 'a', number: 7 }), END], /No such file/],
    ['a folder that is left twice', [entry({ kind: 'u' }), END], /never entered/],
    ['a folder that is never left', [entry({ kind: 'd', name: 'd' }), END], /never left/],
    ['a stream that is cut off', [file('a', 'x')], /in the middle/],
    ['a file that is too large to read', [entry({ kind: 'f', name: 'a', size: 2_000 })], /too large/],
    [
      'more bytes than there may be',
      [file('a', 'x'.repeat(600)), file('b', 'x'.repeat(600)), END],
      /too many/,
    ],
    [
      'more entries than there may be',
      [...Array.from({ length: 300 }, (_, i) => file(`f${String(i)}`, '')), END],
      /too many/,
    ],
    ['an unknown flag', [file('a', '', { flags: 64 }), END], /unknown flag/],
  ])('refuses %s', (_what, parts, said) => {
    const done = receive(parts);
    expect(done.said).toMatch(said);
    expect(done.status).toBe(125);
    expect(readdirSync(folder).sort()).toEqual(['layer', 'links']);
  });
});
