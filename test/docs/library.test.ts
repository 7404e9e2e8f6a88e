import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fences, root } from './markdown.js';

describe('docs/library.md', () => {
  it('its program runs as it stands, and prints what its comments say', { timeout: 120_000 }, () => {
    const [block] = fences('docs/library.md').filter(({ language }) => language === 'js');
    const expected = [...(block?.text ?? '').matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(
      (match) => match[1],
    );
    expect(expected.length).toBe(3);
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-library-'));
    try {
      mkdirSync(join(folder, 'workspace'));
      const program = (block?.text ?? '')
        .replace("'sandbox-policy'", JSON.stringify(join(root, 'dist', 'lib', 'index.js')))
        // Node 20 has no `await using`: the same by hand.
        .replace('await using sandbox', 'const sandbox')
        .replace("apply: 'never' }", "apply: 'never', stateHome }");
      writeFileSync(
        join(folder, 'program.mjs'),
        `const workspace = ${JSON.stringify(join(folder, 'workspace'))};\nconst stateHome = ${JSON.stringify(join(folder, 'state'))};\n${program}\nawait sandbox.close();\n`,
      );
      const done = spawnSync(process.execPath, [join(folder, 'program.mjs')], { encoding: 'utf8' });
      expect(done.stderr).toBe('');
      expect(done.stdout.trimEnd().split('\n')).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
