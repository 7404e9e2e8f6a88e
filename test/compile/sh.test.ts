import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote, renderScript, STATE } from '../../src/compile/format/sh.js';
import { dockerRecipe } from '../../src/compile/recipe-docker.js';
import { compile } from '../../src/compile/compile.js';
import { host } from './hosts.js';
import { loaded } from './policies.js';

/** What a shell makes of words: each printed with a NUL after it. */
function asShellReads(script: string): string[] {
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

const NASTY = [
  '',
  ' ',
  "'",
  '"',
  '$HOME',
  '`id`',
  '$(id)',
  'a\nb',
  '\\',
  '~',
  '*',
  '!',
  'a;b',
  '-n',
  '{a,b}',
  '#x',
  '=',
  "it's",
  "''",
  'ä',
  '&&',
  '%s',
];

describe('words for a shell', () => {
  it.each(NASTY)('%j is one word, and nothing in it is done', (word) => {
    expect(asShellReads(`printf '%s\\0' ${quote(word)}`)).toEqual([word]);
  });

  it('any text is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'binary' }).filter((text) => !/[\0\ud800-\udfff]/.test(text)),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        (words) => {
          const script = renderScript([{ kind: 'run', argv: ['printf', String.raw`%s\0`, ...words] }]);
          expect(asShellReads(script)).toEqual(words);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('the script’s own folder is the only thing that is expanded', () => {
    expect(asShellReads(`state='/a b'; printf '%s\\0' ${quote(`x=${STATE}/$state`)}`)).toEqual([
      'x=/a b/$state',
    ]);
  });

  it('a text that holds the end of its here-document is still written whole', () => {
    const text = 'one\nEND_OF_FILE\n$(id)\nEND_OF_FILE_\ntwo\n';
    const folder = mkdtempSync(join(tmpdir(), 'sh-test-'));
    try {
      const path = join(folder, "it's");
      execFileSync('sh', ['-c', renderScript([{ kind: 'write', path, text }])]);
      expect(readFileSync(path, 'utf8')).toBe(text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('R2: a line break in a comment stays in comments', () => {
    expect(renderScript([{ kind: 'comment', text: 'a\nrm -rf x\rb' }])).toBe('# a\n# rm -rf x\n# b\n');
  });
});

describe('a container plan as a script', () => {
  const script = (text: string, workspace: string): ReturnType<typeof dockerRecipe> => {
    const compiled = compile(loaded(text), host('ubuntu-runner'), { target: 'container' });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    if (compiled.plan.tier !== 'container') throw new Error(compiled.plan.tier);
    return dockerRecipe(compiled.plan, compiled.digest, { uid: 1000, gid: 1000, root: false, workspace });
  };

  it('is a docker run with every limit, and parses as a shell script', () => {
    const recipe = script('limits: { memory: 512MiB, cpus: 1, pids: 9 }\n', '/srv/it\'s "here"');
    if (!recipe.ok) throw new Error(recipe.reason);
    execFileSync('sh', ['-n', '-c', recipe.script]);
    for (const part of [
      '--memory 536870912',
      '--memory-swap 536870912',
      '--cpus 1',
      '--pids-limit 10',
      '--network none',
      '--cap-drop ALL',
      '--read-only',
      'no-new-privileges',
      'seccomp="$state"/seccomp.json',
    ])
      expect(recipe.script).toContain(part);
  });

  it('P10: is refused where a path would split a mount option', () => {
    expect(script('', '/srv/a:/etc')).toMatchObject({ ok: false });
  });
});
