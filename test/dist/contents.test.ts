import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const dist = new URL('../../dist/', import.meta.url).pathname;
const files = readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length));

describe('dist', () => {
  it('holds JavaScript, types, licences and our own static programs, and nothing else', () => {
    const known = [
      /^(cli|lib|action)\/([0-9]+\.)?index\.js$/,
      /^(cli|lib|action)\/lazy\/(re2js|tldts|explain-policy|schema-policy)\.cjs$/,
      /^(cli|lib|action)\/(lazy\/)?(licenses\.txt|package\.json)$/,
      /^types\/.*\.d\.(ts|cts)$/,
      /^native\/((x64|arm64)\/sandbox-init|licenses\.txt)$/,
      /^bundled\.json$/,
    ];
    expect(files.filter((file) => !known.some((pattern) => pattern.test(file)))).toEqual([]);
    for (const folder of ['cli', 'lib', 'action']) expect(files).toContain(`${folder}/index.js`);
    for (const machine of ['x64', 'arm64']) expect(files).toContain(`native/${machine}/sandbox-init`);
  });

  it('holds no native module of a dependency, and nothing of what stands in for unused parts replaces', () => {
    const bundles = files.filter((file) => /^(cli|lib|action)\/.*\.c?js$/.test(file));
    const texts = bundles.map((file) => readFileSync(join(dist, file), 'utf8'));
    for (const text of texts)
      expect(text).not.toMatch(/process\.dlopen|\.node['"]\)|cpufeatures|kexinit|chainsaw/);
    expect(texts.some((text) => text.includes('is left out of sandbox-policy'))).toBe(true);
  });

  it('names the licence of everything that is bundled', () => {
    for (const folder of ['cli', 'lib', 'action']) {
      const licences = ['licenses.txt', 'lazy/licenses.txt']
        .map((name) => readFileSync(join(dist, folder, name), 'utf8'))
        .join('\n');
      for (const name of ['yaml', 'dockerode', 'unbash', 're2js', 'tldts', 'ignore'])
        expect(licences).toContain(`${name}\n`);
      if (folder === 'action')
        for (const name of ['@actions/artifact', '@azure/storage-blob'])
          expect(licences).toContain(`${name}\n`);
    }
  });
});
