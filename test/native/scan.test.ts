import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IS_ROOT, native, PROGRAM, temporaryFolder, USER } from './support.js';

interface Entry {
  readonly type: string;
  readonly flags: number;
  readonly path: Buffer;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly mtimeNs: bigint;
  readonly ino: bigint;
  readonly nlink: number;
  readonly link: Buffer;
}

const HEAD = 56;

function entries(bytes: Buffer): { entries: Entry[]; ended: boolean } {
  const found: Entry[] = [];
  for (let at = 0; at + HEAD <= bytes.length;) {
    const type = String.fromCharCode(bytes.readUInt8(at));
    if (type === 'E') return { entries: found, ended: at + HEAD === bytes.length };
    const pathLength = bytes.readUInt16LE(at + 2);
    const linkLength = bytes.readUInt16LE(at + 52);
    found.push({
      type,
      flags: bytes.readUInt8(at + 1),
      mode: bytes.readUInt32LE(at + 4),
      uid: bytes.readUInt32LE(at + 8),
      gid: bytes.readUInt32LE(at + 12),
      size: Number(bytes.readBigUInt64LE(at + 16)),
      mtimeNs: bytes.readBigInt64LE(at + 24),
      ino: bytes.readBigUInt64LE(at + 32),
      nlink: bytes.readUInt32LE(at + 48),
      path: bytes.subarray(at + HEAD, at + HEAD + pathLength),
      link: bytes.subarray(at + HEAD + pathLength, at + HEAD + pathLength + linkLength),
    });
    at += HEAD + pathLength + linkLength;
  }
  return { entries: found, ended: false };
}

function scan(folder: string, options: { readonly user?: boolean } = {}): Map<string, Entry> {
  const ran = native(['scan', folder], options);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const read = entries(ran.stdout);
  expect(read.ended).toBe(true);
  return new Map(read.entries.map((entry) => [entry.path.toString('latin1'), entry]));
}

describe('scan', () => {
  it('says of each entry what lstat says, a folder before its contents', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'b', 'c'), { recursive: true });
    writeFileSync(join(folder, 'b', 'c', 'file'), 'hello');
    chmodSync(join(folder, 'b', 'c', 'file'), 0o4751);
    linkSync(join(folder, 'b', 'c', 'file'), join(folder, 'hard'));
    symlinkSync('../x/y', join(folder, 'b', 'link'));
    lutimesSync(join(folder, 'b', 'link'), 1, 1234.5);
    const found = scan(folder);
    expect([...found.keys()].sort()).toEqual(['b', 'b/c', 'b/c/file', 'b/link', 'hard']);
    const order = [...found.keys()];
    expect(order.indexOf('b')).toBeLessThan(order.indexOf('b/c'));
    expect(order.indexOf('b/c')).toBeLessThan(order.indexOf('b/c/file'));
    for (const [path, entry] of found) {
      const stat = lstatSync(join(folder, path), { bigint: true });
      expect(entry).toMatchObject({
        mode: Number(stat.mode),
        uid: Number(stat.uid),
        gid: Number(stat.gid),
        size: Number(stat.size),
        mtimeNs: stat.mtimeNs,
        ino: stat.ino,
        nlink: Number(stat.nlink),
        flags: 0,
      });
    }
    expect(found.get('b/link')?.link.toString()).toBe('../x/y');
    expect(found.get('b/link')?.type).toBe('l');
    expect(found.get('hard')?.ino).toBe(found.get('b/c/file')?.ino);
  });

  it('P12: follows no link, neither to a folder nor as the folder itself', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'tree'));
    symlinkSync('/etc', join(folder, 'tree', 'etc'));
    symlinkSync('tree', join(folder, 'alias'));
    expect([...scan(join(folder, 'tree')).keys()]).toEqual(['etc']);
    expect(native(['scan', join(folder, 'alias')])).toMatchObject({ code: 2 });
  });

  it.runIf(IS_ROOT)('P11: shows whiteouts, opaque folders, and marks of either spelling', () => {
    const folder = temporaryFolder();
    execFileSync('mknod', [join(folder, 'gone'), 'c', '0', '0']);
    execFileSync('mknod', [join(folder, 'null'), 'c', '1', '3']);
    for (const name of ['user', 'trusted', 'not', 'moved']) mkdirSync(join(folder, name));
    for (const name of ['white', 'meta', 'empty']) writeFileSync(join(folder, name), '');
    const mark = (name: string, key: string, value: string): void => {
      execFileSync('setfattr', ['-n', key, '-v', value, join(folder, name)]);
    };
    mark('user', 'user.overlay.opaque', 'y');
    mark('trusted', 'trusted.overlay.opaque', 'y');
    mark('not', 'user.overlay.opaque', 'n');
    mark('moved', 'user.overlay.redirect', '/elsewhere');
    mark('white', 'user.overlay.whiteout', '');
    mark('meta', 'user.overlay.metacopy', '');
    const seen = [...scan(folder)].map(([path, { type, flags }]) => [path, type, flags]).sort();
    expect(seen).toEqual([
      ['empty', 'f', 0],
      ['gone', 'w', 0],
      ['meta', 'f', 2],
      ['moved', 'd', 2],
      ['not', 'd', 0],
      ['null', 'c', 0],
      ['trusted', 'd', 1],
      ['user', 'd', 1],
      ['white', 'w', 0],
    ]);
  });

  it('what the code forges as marks inside an overlay lands as something else', () => {
    const folder = temporaryFolder();
    for (const name of ['l', 'u', 'w', 'm']) mkdirSync(join(folder, name));
    mkdirSync(join(folder, 'l', 'folder'));
    const script = `
      mount -t overlay -o userxattr,redirect_dir=nofollow,metacopy=off,index=off,lowerdir=$0/l,upperdir=$0/u,workdir=$0/w overlay $0/m &&
      mkdir $0/m/made && { setfattr -n user.overlay.opaque -v y $0/m/made || true; } && rmdir $0/m/folder && mkdir $0/m/folder`;
    const args = ['--user', '--map-root-user', '--mount', 'sh', '-c', script, folder];
    expect(spawnSync('unshare', args, { encoding: 'utf8' })).toMatchObject({ status: 0 });
    const found = scan(join(folder, 'u'));
    expect(found.get('folder')?.flags).toBe(1);
    expect(found.get('made')?.flags).toBe(0);
  });

  it("names are bytes: newlines, blanks, what isn't UTF-8", () => {
    const folder = temporaryFolder();
    const names = ['new\nline', ' ', '\x01', '\xff\xfe', 'a'.repeat(255)].map((name) =>
      Buffer.from(name, 'latin1'),
    );
    for (const name of names) writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), '');
    expect([...scan(folder).values()].map((entry) => entry.path.toString('latin1')).sort()).toEqual(
      names.map((name) => name.toString('latin1')).sort(),
    );
  });

  it('FIFOs and sockets are named and not opened', async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    const server = createServer().listen(join(folder, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const found = scan(folder);
    server.close();
    expect([found.get('fifo')?.type, found.get('socket')?.type]).toEqual(['p', 's']);
  });

  it('a folder it may not read is marked, and the rest is told', () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'closed'));
    writeFileSync(join(folder, 'closed', 'inner'), '');
    writeFileSync(join(folder, 'open'), '');
    chmodSync(join(folder, 'closed'), 0);
    if (IS_ROOT) chownSync(join(folder, 'closed'), USER, USER);
    const found = scan(folder, { user: true });
    expect([...found].map(([path, { type, flags }]) => [path, type, flags]).sort()).toEqual([
      ['closed', 'd', 4],
      ['open', 'f', 0],
    ]);
  });

  it('a tree deeper than any path is cut where it says so', () => {
    const folder = temporaryFolder();
    const script = `import os,sys
os.chdir(sys.argv[1])
for i in range(3000): os.mkdir("d"); os.chdir("d")`;
    execFileSync('python3', ['-c', script, folder]);
    const found = [...scan(folder).values()];
    expect(found.length).toBeGreaterThan(900);
    expect(found.at(-1)?.flags).toBe(4);
    expect(found.slice(0, -1).every(({ flags }) => flags === 0)).toBe(true);
  });

  it('a path of more than 4,095 bytes is left out and its folder marked', () => {
    const folder = temporaryFolder();
    const script = `import os,sys
os.chdir(sys.argv[1])
for i in range(16): os.mkdir("d"*250); os.chdir("d"*250)
open("x"*255,"w").close(); open("short","w").close()`;
    execFileSync('python3', ['-c', script, folder]);
    const ran = native(['scan', folder]);
    const all = entries(ran.stdout).entries;
    const deepest = all
      .filter((entry) => entry.type === 'd')
      .sort((a, b) => b.path.length - a.path.length)[0];
    const said = all.filter((entry) => entry.path.equals(deepest?.path ?? Buffer.alloc(0)));
    expect(said.map(({ flags }) => flags)).toEqual([0, 4]);
    expect(
      all.filter((entry) => entry.type === 'f').map((entry) => entry.path.toString().split('/').at(-1)),
    ).toEqual(['short']);
  });

  it('20,000 files take a moment and little memory', () => {
    const folder = temporaryFolder();
    execFileSync('python3', [
      '-c',
      'import sys\nfor i in range(20000): open(f"{sys.argv[1]}/{i}","w").close()',
      folder,
    ]);
    const ran = spawnSync('/bin/sh', ['-c', 'ulimit -v 10240; exec "$0" scan "$1"', PROGRAM, folder], {
      maxBuffer: 1 << 28,
    });
    expect(ran.status).toBe(0);
    expect(entries(ran.stdout).entries.length).toBe(20_000);
  });

  it("a folder that isn't there, or no folder, is an error and no empty list", () => {
    for (const path of ['/no/such/folder', '/etc/passwd']) {
      const ran = native(['scan', path]);
      expect(ran.code).toBe(2);
      expect(ran.stdout.length).toBe(0);
      expect(ran.stderr).toMatch(/^sandbox-init: scan: .+: .+\n$/);
    }
  });
});
