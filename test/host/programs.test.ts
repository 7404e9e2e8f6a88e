import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { elfInterpreter } from '../../src/host/elf.js';
import { findProgram, interpretersOf, resolvePrograms } from '../../src/host/programs.js';

let base: string;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'programs-')));
  for (const folder of ['tool/bin', 'tool/lib', 'tool/pkg/tool', 'home/.pyenv/shims', 'home/.cargo/bin'])
    mkdirSync(join(base, folder), { recursive: true });
});

afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

function script(path: string, text: string): string {
  const full = join(base, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text, { mode: 0o755 });
  return full;
}

function resolve(name: string, folders: readonly string[] = [join(base, 'tool/bin')]) {
  const found = resolvePrograms([name], [...folders, '/usr/bin', '/bin'], {}, join(base, 'home'))[name];
  if (found?.found !== true) throw new Error(JSON.stringify(found));
  return found;
}

/** A minimal ELF header with one PT_INTERP entry. */
function elf(interpreter: string, wide = true): Buffer {
  const head = Buffer.alloc(512);
  head.writeUInt32BE(0x7f454c46, 0);
  head[4] = wide ? 2 : 1;
  head[5] = 1;
  if (wide) {
    head.writeBigUInt64LE(64n, 32);
    head.writeUInt16LE(56, 54);
    head.writeUInt16LE(1, 56);
    head.writeUInt32LE(3, 64);
    head.writeBigUInt64LE(200n, 64 + 8);
    head.writeBigUInt64LE(BigInt(interpreter.length + 1), 64 + 32);
  } else {
    head.writeUInt32LE(64, 28);
    head.writeUInt16LE(32, 42);
    head.writeUInt16LE(1, 44);
    head.writeUInt32LE(3, 64);
    head.writeUInt32LE(200, 64 + 4);
    head.writeUInt32LE(interpreter.length + 1, 64 + 16);
  }
  head.write(`${interpreter}\0`, 200, 'latin1');
  return head;
}

describe('programs of commands.allow', () => {
  it('are followed through their links, each kept as it is', () => {
    script('tool/bin/python3.12', '#!/bin/sh\n');
    symlinkSync('python3.12', join(base, 'tool/bin/python3'));
    symlinkSync('python3', join(base, 'tool/bin/python'));
    const found = resolve('python');
    expect(found.links.slice(0, 2)).toEqual([
      { path: join(base, 'tool/bin/python'), to: 'python3' },
      { path: join(base, 'tool/bin/python3'), to: 'python3.12' },
    ]);
    expect(found.files[0]).toBe(join(base, 'tool/bin/python3.12'));
  });

  it('bring the interpreters of scripts and their loaders, through env too', () => {
    script('tool/bin/inner', '#!/bin/sh\n');
    script('tool/bin/outer', '#!/usr/bin/env -S inner -x\n');
    const { files } = resolve('outer');
    expect(files).toContain(join(base, 'tool/bin/inner'));
    expect(files).toContain(realpathSync('/usr/bin/env'));
    expect(files).toContain(realpathSync('/bin/sh'));
    expect(files.some((file) => /\/ld-/.test(file))).toBe(true);
  });

  it('bring the rest of their installation, but no other program of it', () => {
    script('tool/bin/go', '');
    script('tool/bin/other', '');
    const found = resolve('go');
    expect(found.visible).toEqual([join(base, 'tool/lib'), join(base, 'tool/pkg')]);
    expect(found.parts).toEqual([join(base, 'tool/pkg/tool')]);
    expect(found.files).not.toContain(join(base, 'tool/bin/other'));
  });

  it('a pyenv shim stands for the version that is set', () => {
    script('home/.pyenv/shims/python', '#!/usr/bin/env bash\nexec pyenv exec python\n');
    script('home/.pyenv/version', '3.12.1\n');
    script('home/.pyenv/versions/3.12.1/bin/python', '#!/bin/sh\n');
    const found = resolve('python', [join(base, 'home/.pyenv/shims')]);
    expect(found.path).toBe(join(base, 'home/.pyenv/versions/3.12.1/bin/python'));
    expect(found.files.some((file) => file.endsWith('/bash'))).toBe(false);
  });

  it('a rustup proxy stands for the default toolchain’s program', () => {
    script('home/.cargo/bin/cargo', '');
    script('home/.rustup/settings.toml', 'version = "12"\ndefault_toolchain = "stable-x"\n');
    script('home/.rustup/toolchains/stable-x/bin/cargo', '');
    const found = resolve('cargo', [join(base, 'home/.cargo/bin')]);
    expect(found.path).toBe(join(base, 'home/.rustup/toolchains/stable-x/bin/cargo'));
  });

  it('that are not there, not executable, folders or broken links are not found', () => {
    writeFileSync(join(base, 'tool/bin/plain'), '');
    mkdirSync(join(base, 'tool/bin/folder'));
    symlinkSync('nowhere', join(base, 'tool/bin/broken'));
    const folders = [join(base, 'tool/bin')];
    for (const name of ['plain', 'folder', 'broken', 'absent', '../tool/bin/x', 'tool/bin'])
      expect(findProgram(name, folders), name).toBeNull();
    symlinkSync('loop', join(base, 'tool/bin/loop'));
    expect(resolvePrograms(['loop'], folders, {}, base)['loop']).toMatchObject({ found: false });
  });

  it('a script that names itself as its interpreter ends', () => {
    const path = script('tool/bin/self', `#!${join(base, 'tool/bin/self')}\n`);
    expect(resolve('self').files).toEqual([path]);
  });
});

describe('the loader that an ELF file names', () => {
  it('is read from 64-bit and 32-bit files', () => {
    expect(elfInterpreter(elf('/lib64/ld-linux-x86-64.so.2'))).toBe('/lib64/ld-linux-x86-64.so.2');
    expect(elfInterpreter(elf('/lib/ld-linux.so.2', false))).toBe('/lib/ld-linux.so.2');
  });

  it('is nothing for static files, other files and broken ones', () => {
    expect(elfInterpreter(Buffer.alloc(0))).toBeNull();
    expect(elfInterpreter(Buffer.from('#!/bin/sh\n'.padEnd(100)))).toBeNull();
    const broken = elf('/x');
    broken.writeBigUInt64LE(2n ** 60n, 32);
    expect(elfInterpreter(broken)).toBeNull();
    const long = elf('/x');
    long.writeBigUInt64LE(2n ** 60n, 64 + 8);
    expect(elfInterpreter(long)).toBeNull();
  });

  it('is found in this machine’s own programs', () => {
    copyFileSync('/bin/true', join(base, 'true'));
    const [loader] = interpretersOf(join(base, 'true'), []);
    expect(loader ?? '/lib/ld-static').toMatch(/\/ld-/);
  });
});
