import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from './support.js';

const MINUTES = 60_000;
const supported = process.platform === 'linux' && process.arch === 'x64';

function build(root: string, args: readonly string[]): ReturnType<typeof spawnSync> {
  return spawnSync(process.execPath, [join(root, 'scripts/build-native.mjs'), ...args], { encoding: 'utf8' });
}

/** The pinned compiler is a wheel for x86-64 Linux; the committed programs are what other machines have. */
describe.runIf(supported)('the native program', () => {
  it(
    'is what native/ gives, byte for byte, from another path too',
    () => {
      expect(build(ROOT, ['--check'])).toMatchObject({ status: 0, stderr: '' });
      const elsewhere = join(temporaryFolder(), 'some where else', 'checkout');
      mkdirSync(join(elsewhere, '.cache'), { recursive: true });
      for (const name of ['native', 'scripts/build-native.mjs', 'dist/native'])
        cpSync(join(ROOT, name), join(elsewhere, name), { recursive: true });
      // The compiler and its C library are shared. A comment at their ends makes our own files new to its cache.
      for (const name of readdirSync(join(ROOT, '.cache')).filter((entry) => entry.startsWith('zig-')))
        symlinkSync(join(ROOT, '.cache', name), join(elsewhere, '.cache', name));
      for (const name of readdirSync(join(elsewhere, 'native')).filter((entry) => entry.endsWith('.c')))
        appendFileSync(join(elsewhere, 'native', name), `/* ${elsewhere} */\n`);
      expect(build(elsewhere, ['--check'])).toMatchObject({ status: 0, stderr: '' });
    },
    15 * MINUTES,
  );

  it(
    'that differs from its source is noticed',
    () => {
      const changed = join(temporaryFolder(), 'checkout');
      mkdirSync(changed, { recursive: true });
      for (const name of ['native', 'scripts/build-native.mjs', 'dist/native'])
        cpSync(join(ROOT, name), join(changed, name), { recursive: true });
      symlinkSync(join(ROOT, '.cache'), join(changed, '.cache'));
      const program = join(changed, 'dist/native/x64/sandbox-init');
      const bytes = readFileSync(program);
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
      writeFileSync(program, bytes);
      expect(build(changed, ['--check'])).toMatchObject({ status: 1 });
    },
    5 * MINUTES,
  );
});

describe('the committed programs', () => {
  it.each(['x64', 'arm64'])(
    '%s: is static, small, and holds no path of the machine that built it',
    (arch) => {
      const path = join(ROOT, 'dist/native', arch, 'sandbox-init');
      expect(existsSync(path)).toBe(true);
      const bytes = readFileSync(path);
      expect(bytes.subarray(0, 4).toString('latin1')).toBe('\x7fELF');
      expect(bytes.readUInt16LE(18)).toBe(arch === 'x64' ? 62 : 183);
      expect(bytes.length).toBeLessThan(160 * 1024);
      // A place in a guest, whose drives are mounted under their names.
      const text = bytes.toString('latin1').replace('/drive/root/root', '');
      expect(text).not.toMatch(/\/(work|home|root|tmp|usr\/(local\/)?(src|lib))\/[a-z]/);
      expect(text).not.toContain('ld-linux');
      expect(text).not.toContain('ld-musl');
    },
  );
});
