import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepCompiled } from '../../src/cli/compile-cache.js';

// Within one process V8 would remember what it compiled before; here every load is as in another one.
setFlagsFromString('--no-compilation-cache');

const SCRIPT = 'exports.answer = () => [1, 2, 3].map((n) => n * 2).join(" ");\n';

let base = '';
let scripts = '';
let cache = '';
let script = '';
let kept = '';

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'sandbox-policy-compile-'));
  scripts = join(base, 'scripts');
  cache = join(base, 'cache');
  script = join(scripts, 'one.cjs');
  kept = join(cache, 'one.cjs');
  mkdirSync(scripts);
  writeFileSync(script, SCRIPT);
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Loads a script as another process would, and gives what it answers; stores what was compiled anew. */
function load(path = script): string {
  const compiled = keepCompiled(scripts, cache);
  try {
    const require = createRequire(path);
    Reflect.deleteProperty(require.cache, path);
    const { answer } = require(path) as { answer: () => string };
    return answer();
  } finally {
    compiled.store();
    compiled.end();
  }
}

/** Whether loading takes what is kept: then it isn't written again. */
function taken(): boolean {
  const before = statSync(kept, { bigint: true });
  expect(load()).toBe('2 4 6');
  return statSync(kept, { bigint: true }).ino === before.ino;
}

describe('compiled code of the command line', () => {
  it('is kept for the user alone and taken the next time', () => {
    expect(load()).toBe('2 4 6');
    expect(statSync(cache).mode & 0o777).toBe(0o700);
    expect(statSync(kept).mode & 0o777).toBe(0o600);
    expect(readdirSync(cache)).toEqual(['one.cjs']);
    expect(taken()).toBe(true);
  });

  it('is not taken for a script that was changed, even to one of the same length', () => {
    load();
    writeFileSync(script, SCRIPT.replace('n * 2', 'n * 3'));
    expect(load()).toBe('3 6 9');
    expect(load()).toBe('3 6 9');
  });

  it('is not taken for another file put in the place of the script', () => {
    load();
    writeFileSync(join(base, 'other'), SCRIPT.replace('n * 2', 'n * 3'));
    renameSync(join(base, 'other'), script);
    expect(load()).toBe('3 6 9');
  });

  it.each([
    { what: 'cut off', bytes: (all: Buffer) => all.subarray(0, all.length / 2) },
    { what: 'empty', bytes: () => Buffer.alloc(0) },
    { what: 'that is its header alone', bytes: (all: Buffer) => all.subarray(0, 256) },
    {
      what: 'of zeros',
      bytes: (all: Buffer) => Buffer.concat([all.subarray(0, 256), Buffer.alloc(all.length - 256)]),
    },
  ])('$what is not taken, and written anew', ({ bytes }) => {
    load();
    writeFileSync(kept, bytes(readFileSync(kept)));
    expect(taken()).toBe(false);
    expect(taken()).toBe(true);
  });

  it('in a file that others can write is not taken', () => {
    load();
    chmodSync(kept, 0o622);
    expect(taken()).toBe(false);
  });

  it('behind a symbolic link is not taken', () => {
    load();
    renameSync(kept, join(base, 'elsewhere'));
    symlinkSync(join(base, 'elsewhere'), kept);
    expect(load()).toBe('2 4 6');
    expect(lstatSync(kept).isSymbolicLink()).toBe(false);
  });

  it('is neither taken from nor written to a folder that others can write', () => {
    load();
    chmodSync(cache, 0o777);
    expect(taken()).toBe(true);
    rmSync(kept);
    expect(load()).toBe('2 4 6');
    expect(existsSync(kept)).toBe(false);
  });

  it('that can’t be kept is no problem', () => {
    writeFileSync(cache, 'a file in its place');
    expect(load()).toBe('2 4 6');
    expect(readFileSync(cache, 'utf8')).toBe('a file in its place');
  });

  it('of scripts elsewhere is not kept', () => {
    const other = join(base, 'other.cjs');
    writeFileSync(other, SCRIPT);
    expect(load(other)).toBe('2 4 6');
    expect(existsSync(cache)).toBe(false);
  });

  it('has all that a module has', () => {
    writeFileSync(
      script,
      '#!/usr/bin/env node\nexports.answer = () => [typeof require("fs").statSync, require.resolve("./one.cjs") === __filename, module.exports === exports, this === exports, __dirname].join(" ");\n',
    );
    expect(load()).toBe(`function true true true ${scripts}`);
  });
});
