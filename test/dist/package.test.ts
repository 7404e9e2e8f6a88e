import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../docs/markdown.js';
import { bundled, lock, manifest, nameOf, packed } from './support.js';

describe('what is published', () => {
  it('is exactly the built files, schemas, examples and five documents', () => {
    const files = packed();
    expect(files.filter((file) => !/^(dist|schemas|examples)\//.test(file))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'package.json',
      'sbom.cdx.json',
    ]);
    // What may be in dist/ is contents.test.ts' matter.
    const odd = files.filter(
      (file) =>
        !/^dist\//.test(file) &&
        !/^schemas\/[a-z-]+\.v1\.schema\.json$/.test(file) &&
        !/^examples\/([a-z-]+\.yml|workflows\/[a-z-]+\.yml|agent-change\/.*)$/.test(file) &&
        file.includes('/'),
    );
    expect(odd).toEqual([]);
    for (const file of ['dist/cli/index.js', 'dist/lib/index.js', 'dist/action/index.js'])
      expect(files).toContain(file);
    for (const file of ['dist/native/x64/sandbox-init', 'dist/native/arm64/sandbox-init'])
      expect(files).toContain(file);
  });

  it('runs nothing when it is installed, and installs nothing else', () => {
    const hooks =
      /^(pre|post)?(install|prepare|pack|publish|uninstall|version)$|^(prepublishOnly|dependencies)$/;
    expect(Object.keys(manifest.scripts).filter((name) => hooks.test(name))).toEqual([]);
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies'] as const)
      expect(manifest[kind]).toBeUndefined();
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toContain('ignore-scripts=true\n');
  });
});

describe('dependencies', () => {
  it('are pinned exactly, or are our own stand-ins', () => {
    const pinned = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$|^file:scripts\/stubs\/[a-z0-9-]+$/;
    const loose = Object.entries(manifest.devDependencies).filter(([, range]) => !pinned.test(range));
    expect(loose).toEqual([]);
  });

  it('have a sha512 digest in the lock file, all of them', () => {
    const entries = Object.entries(lock).filter(([key]) => key !== '');
    expect(entries.length).toBeGreaterThan(200);
    // Stand-ins are folders of this repository, and links to them.
    const without = entries.filter(
      ([key, { integrity }]) => !/(^|\/)scripts\/stubs\//.test(key) && !integrity?.startsWith('sha512-'),
    );
    expect(without.filter(([, { link }]) => link !== true)).toEqual([]);
    for (const [key] of without)
      expect(['@grpc/grpc-js', '@grpc/proto-loader', 'protobufjs', 'ssh2', 'unzip-stream']).toContain(
        nameOf(key),
      );
  });
});

describe('what is bundled', () => {
  it('has its licence’s text beside it, each package of each bundle', () => {
    for (const [folder, keys] of Object.entries(bundled)) {
      const texts = ['licenses.txt', 'lazy/licenses.txt'].map((name) =>
        readFileSync(join(root, 'dist', folder, name), 'utf8'),
      );
      const lines = texts.flatMap((text) => text.split('\n'));
      const unnamed = keys.filter((key) => {
        const at = lines.indexOf(nameOf(key));
        return at < 0 || (lines[at + 1] ?? '') === '';
      });
      expect(unnamed, folder).toEqual([]);
    }
    const native = readFileSync(join(root, 'dist', 'native', 'licenses.txt'), 'utf8');
    expect(native).toMatch(/^musl\nMIT\nmusl as a whole[^]+\nzig-compiler-rt\nMIT\n/);
  });
});
