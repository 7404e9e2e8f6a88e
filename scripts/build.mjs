// Builds dist/ from src/: tsc, then one ncc bundle per entry. `--check` builds into a temporary folder and
// fails when the committed dist/ differs by a byte.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { packageOf } from './packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
const out = check ? mkdtempSync(join(tmpdir(), 'sandbox-policy-dist-')) : join(root, 'dist');

/** Entry below build/ → folder below dist/. */
// The command line is CommonJS: it starts faster, and nobody imports it.
const bundles = {
  'cli/bin.js': { folder: 'cli', esm: false },
  'index.js': { folder: 'lib', esm: true },
  'action/bin.js': { folder: 'action', esm: false },
};

function files(folder, base = folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? files(path, base) : [relative(base, path)];
    })
    .sort();
}

function compile() {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const done = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
  // tsc leaves CommonJS files where they are: the standalone validators go along unchanged.
  for (const file of files(join(root, 'src')).filter(
    (name) => name.endsWith('.cjs') || name.endsWith('.d.cts'),
  )) {
    mkdirSync(dirname(join(root, 'build', file)), { recursive: true });
    cpSync(join(root, 'src', file), join(root, 'build', file));
  }
}

/**
 * A module of a dependency that has a `require` of its own gets it by `createRequire(import.meta.url)`. ncc writes
 * that URL with the very names that the module is about to define, renamed; the chunk's own are meant.
 */
function mend(text) {
  return text.replace(
    /\b(\w+)_require\("url"\)\.pathToFileURL\(\1_filename\)/g,
    'require("url").pathToFileURL(__filename)',
  );
}

const installed = realpathSync(join(root, 'node_modules'));

/** The files that a bundle's modules come from; a module that webpack merged of several names each of them. */
function* sources(modules) {
  for (const module of modules) {
    if (module.modules !== undefined) yield* sources(module.modules);
    else if (module.resource) yield module.resource;
  }
}

/** One bundle, and the packages whose code is in it, as the lock file names them. */
async function pack(entry, options) {
  const { code, assets, stats } = await ncc(join(root, 'build', entry), {
    cache: false,
    minify: false,
    sourceMap: false,
    target: 'es2022',
    quiet: true,
    ...options,
  });
  const { modules, chunkGraph } = stats.compilation;
  const inChunks = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const packages = [...sources(inChunks)].map((file) => packageOf(relative(installed, file))).filter(Boolean);
  return { code, assets, packages };
}

/** What src/policy/lazy.ts loads, each a file of its own beside the bundle, and their licences. */
async function lazyParts() {
  const folder = join('policy', 'lazy');
  const parts = [];
  const packages = [];
  const licences = new Set();
  for (const name of files(join(root, 'build', folder)).filter((each) => each.endsWith('.cjs'))) {
    const { code, assets, ...part } = await pack(join(folder, name), { esm: false, license: 'licenses.txt' });
    parts.push({ name, text: code });
    packages.push(...part.packages);
    if (assets['licenses.txt'] !== undefined) licences.add(assets['licenses.txt'].source.toString());
  }
  return { parts: [...parts, { name: 'licenses.txt', text: [...licences].join('\n') }], packages };
}

/** Writes a bundle; gives the packages it is made of, sorted. */
async function bundle(entry, { folder, esm }, lazy) {
  const { code, assets, packages } = await pack(entry, { esm, license: 'licenses.txt' });
  const target = join(out, folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'index.js'), mend(code));
  for (const [name, asset] of Object.entries(assets)) {
    // dockerode's BuildKit protocol files, which nothing here speaks (scripts/stubs).
    if (name.endsWith('.proto')) continue;
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), name.endsWith('.js') ? mend(String(asset.source)) : asset.source);
  }
  mkdirSync(join(target, 'lazy'));
  for (const part of lazy.parts) writeFileSync(join(target, 'lazy', part.name), part.text);
  writeFileSync(join(target, 'package.json'), `${JSON.stringify({ type: esm ? 'module' : 'commonjs' })}\n`);
  return [folder, [...new Set([...packages, ...lazy.packages])].sort()];
}

function declarations() {
  const target = join(out, 'types');
  rmSync(target, { recursive: true, force: true });
  for (const file of files(join(root, 'build')).filter(
    (name) => name.endsWith('.d.ts') || name.endsWith('.d.cts'),
  )) {
    if (file.startsWith('cli/') || file.startsWith('action/')) continue;
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, 'build', file), join(target, file));
  }
}

/** dist/native is built by scripts/build-native, from another compiler, and has its own check. */
const ours = (name) => !name.startsWith('native/');

compile();
const lazy = await lazyParts();
const bundled = [];
for (const [entry, target] of Object.entries(bundles)) bundled.push(await bundle(entry, target, lazy));
// What scripts/sbom.mjs reads: the lock file alone can't tell which of its packages are in dist/.
writeFileSync(join(out, 'bundled.json'), `${JSON.stringify(Object.fromEntries(bundled), null, 2)}\n`);
declarations();
// The plugin that collects licences misses modules of a bundle that is an ES module. The library's are a part of
// the command line's.
cpSync(join(out, 'cli', 'licenses.txt'), join(out, 'lib', 'licenses.txt'));

if (check) {
  const [built, kept] = [files(out).filter(ours), files(join(root, 'dist')).filter(ours)];
  const differing = [...new Set([...built, ...kept])].filter((name) => {
    const [a, b] = [join(out, name), join(root, 'dist', name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
  rmSync(out, { recursive: true, force: true });
  if (differing.length > 0) {
    process.stderr.write(
      `dist/ differs from what src/ builds to; run \`npm run build\` and commit:\n  ${differing.join('\n  ')}\n`,
    );
    process.exit(1);
  }
  process.stdout.write('dist/ is what src/ builds to\n');
} else {
  for (const name of files(out).filter(ours)) {
    if (/index\.js$/.test(name))
      process.stdout.write(`dist/${name}  ${Math.round(statSync(join(out, name)).size / 1024)} KiB\n`);
  }
}
