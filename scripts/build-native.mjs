// Builds native/*.c into dist/native/{x64,arm64}/sandbox-init, the same bytes from any checkout, and beside them the
// licences of what is linked in.
//
//   node scripts/build-native.mjs            build and write
//   node scripts/build-native.mjs --check    build elsewhere and compare with what is committed; exit 1 when it differs
//
// The compiler is one pinned, hash-checked wheel from PyPI (native/requirements.txt): it carries clang, lld, and
// the sources of musl for both targets, so nothing of the machine's own toolchain gets into the result.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  copyFileSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'native');
const cache = join(root, '.cache');
const targets = { x64: 'x86_64-linux-musl', arm64: 'aarch64-linux-musl' };

const flags = [
  '-std=c17',
  '-Os',
  '-g0',
  '-static',
  '-s',
  '-mcpu=baseline',
  '-fno-ident',
  '-fstack-protector-strong',
  '-ffunction-sections',
  '-fdata-sections',
  '-Wl,--gc-sections',
  '-Wl,--build-id=none',
  '-Wall',
  '-Wextra',
  '-Wshadow',
  '-Wconversion',
  '-Wno-sign-conversion',
  '-Werror',
];

/** The folder that holds the pinned compiler; installed when it isn't there. Its name holds the hash, so a new pin is a new folder. */
function compiler() {
  const requirements = join(source, 'requirements.txt');
  const pin = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 16);
  const folder = join(cache, `zig-${pin}`);
  if (!existsSync(folder)) {
    if (process.platform !== 'linux' || process.arch !== 'x64')
      throw new Error('native/ is built on x86-64 Linux: the pinned compiler is that wheel');
    mkdirSync(cache, { recursive: true });
    const partial = mkdtempSync(join(cache, 'zig-partial-'));
    const pip = [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--no-deps',
      '--only-binary',
      ':all:',
      '--require-hashes',
    ];
    execFileSync(
      'python3',
      [...pip, '--root-user-action', 'ignore', '--target', partial, '-r', requirements],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    renameSync(partial, folder);
  }
  return folder;
}

/** Compiles for one target. Paths are relative and the working directory is native/, so no path is ever seen. */
function build(zig, arch, output) {
  const files = readdirSync(source)
    .filter((name) => name.endsWith('.c'))
    .sort();
  const scratch = mkdtempSync(join(cache, 'native-'));
  const program = join(scratch, 'sandbox-init');
  try {
    execFileSync(
      'python3',
      ['-m', 'ziglang', 'cc', '-target', targets[arch], ...flags, ...files, '-o', program],
      {
        cwd: source,
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME ?? '/',
          PYTHONPATH: zig,
          ZIG_GLOBAL_CACHE_DIR: join(cache, 'zig-objects'),
          ZIG_LOCAL_CACHE_DIR: join(scratch, 'objects'),
          SOURCE_DATE_EPOCH: '0',
        },
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    mkdirSync(dirname(output), { recursive: true });
    // Beside the target and renamed: a program that is running is replaced, not written to.
    copyFileSync(program, `${output}.tmp`);
    execFileSync('chmod', ['755', `${output}.tmp`]);
    renameSync(`${output}.tmp`, output);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What the programs hold beside our own code, as the bundles' licenses.txt has it; both licences ask for their text. */
function licences(zig) {
  const parts = { musl: 'lib/libc/musl/COPYRIGHT', 'zig-compiler-rt': 'LICENSE' };
  return Object.entries(parts)
    .map(([name, file]) => `${name}\nMIT\n${readFileSync(join(zig, 'ziglang', file), 'utf8').trim()}\n`)
    .join('\n');
}

const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

const check = process.argv.includes('--check');
const zig = compiler();
let differs = false;
for (const arch of Object.keys(targets)) {
  const committed = join(root, 'dist', 'native', arch, 'sandbox-init');
  const output = check ? join(cache, 'native-check', arch, 'sandbox-init') : committed;
  build(zig, arch, output);
  const size = readFileSync(output).length;
  console.log(`${arch} ${size} bytes sha256:${digest(output)}`);
  if (check && (!existsSync(committed) || digest(committed) !== digest(output))) {
    console.error(
      `dist/native/${arch}/sandbox-init is not what native/ gives: run node scripts/build-native.mjs`,
    );
    differs = true;
  }
}
const licenceFile = join(root, 'dist', 'native', 'licenses.txt');
if (!check) writeFileSync(licenceFile, licences(zig));
else if (!existsSync(licenceFile) || readFileSync(licenceFile, 'utf8') !== licences(zig)) {
  console.error(
    'dist/native/licenses.txt is not that of the pinned compiler: run node scripts/build-native.mjs',
  );
  differs = true;
}
if (differs) process.exitCode = 1;
