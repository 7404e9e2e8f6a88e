import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, manifest, script } from './support.js';

const files = ['scripts/check-release.mjs', 'package.json', 'package-lock.json', 'CHANGELOG.md'];

/** A checkout that is ready for the release of its version from github.com/acme/sandbox-policy. */
function ready(): string {
  const folder = copyOf(files);
  const edit = (name: string, change: (text: string) => string): void => {
    writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
  };
  const repository = { type: 'git', url: 'git+https://github.com/acme/sandbox-policy.git' };
  edit('package.json', (text) => JSON.stringify({ ...(JSON.parse(text) as object), repository }));
  edit('CHANGELOG.md', (text) => text.replace(/^## .*$/m, `## ${manifest.version}`));
  return folder;
}

describe('scripts/check-release', () => {
  const tag = `v${manifest.version}`;

  it('a tag that says what the checkout is: passes', () => {
    const done = script(ready(), 'check-release.mjs', [tag, 'acme/sandbox-policy']);
    expect(done).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    [
      'another version’s tag',
      'v99.0.0',
      'acme/sandbox-policy',
      (_: string) => undefined,
      'the tag is v99.0.0',
    ],
    [
      'another repository',
      tag,
      'mallory/sandbox-policy',
      (_: string) => undefined,
      'not git+https://github.com/mallory',
    ],
    [
      'no section in the change log',
      tag,
      'acme/sandbox-policy',
      (folder: string) => {
        writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n');
      },
      'CHANGELOG.md has no section',
    ],
    [
      'a lock file of another version',
      tag,
      'acme/sandbox-policy',
      (folder: string) => {
        writeFileSync(join(folder, 'package-lock.json'), '{"version":"99.0.0"}');
      },
      'package-lock.json says 99.0.0',
    ],
  ])('%s: refused', (_, given, repository, change, why) => {
    const folder = ready();
    change(folder);
    const done = script(folder, 'check-release.mjs', [given, repository]);
    expect(done.status).toBe(1);
    expect(done.stderr).toContain(why);
  });
});
