import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROTECTED_PATHS } from '../../../src/policy/index.js';
import type { Filesystem } from '../../../src/policy/resolved.js';
import { judgedText, must, runScript, scratch, type Scratch } from './support.js';

let place: Scratch;
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.remove();
});

interface Attempt {
  readonly what: string;
  readonly before: string;
  readonly during: string;
  readonly policy?: Partial<Filesystem>;
  readonly expected: readonly string[];
}

const dropped = (text: string): string => `violation:not-permitted ${text}`;

describe('what is protected can not be changed under another name', () => {
  it.each<Attempt>([
    {
      what: 'a hook in the folder that core.hooksPath names',
      before: 'git init -q; git config core.hooksPath tools/hooks; mkdir -p tools/hooks',
      during: 'echo evil >tools/hooks/pre-commit; echo ok >tools/ok',
      expected: ['apply added file tools/ok', dropped('added file tools/hooks/pre-commit')],
    },
    {
      what: 'a hook whose folder is named by a file that the configuration includes, and that file',
      before: `git init -q; git config include.path ../shared.gitconfig
        printf '[core]\\n\\thooksPath = hooks.d\\n' >shared.gitconfig`,
      during: 'mkdir hooks.d; echo evil >hooks.d/pre-push; echo evil >shared.gitconfig',
      expected: [
        'implied added directory hooks.d',
        dropped('added file hooks.d/pre-push'),
        dropped('modified file shared.gitconfig'),
      ],
    },
    {
      what: 'what a protected link leads to, and the links on the way',
      before: `mkdir -p tools/husky docs; ln -s via .husky; ln -s tools/husky via; echo a >docs/ai.md
        ln -s ../docs/ai.md tools/rules; ln -s tools/rules .cursorrules`,
      during:
        'echo evil >tools/husky/pre-commit; echo evil >docs/ai.md; ln -sfn docs via; ln -sfn ../docs/b tools/rules; echo b >docs/b',
      expected: [
        'apply added file docs/b',
        dropped('added file tools/husky/pre-commit'),
        dropped('modified file docs/ai.md'),
        dropped('modified symlink tools/rules'),
        dropped('modified symlink via'),
      ],
    },
    {
      what: 'a folder around what a protected link leads to, replaced as a whole',
      before: 'mkdir -p tools/husky; ln -s tools/husky .husky',
      during:
        'mkdir -p evil/husky; echo evil >evil/husky/pre-commit; rmdir tools/husky tools; ln -s evil tools',
      expected: [
        'apply added directory evil',
        'apply added directory evil/husky',
        'apply added file evil/husky/pre-commit',
        dropped('deleted directory tools/husky'),
        dropped('type symlink tools'),
      ],
    },
    {
      what: 'a git folder of another name that .git leads to',
      before: "git init -q --separate-git-dir=repo .; echo 'gitdir: repo' >.git",
      during: 'echo evil >repo/hooks/pre-commit',
      expected: [dropped('added file repo/hooks/pre-commit')],
    },
    {
      what: 'a link of a stated deny',
      before: 'mkdir -p real; ln -s real vendor',
      during: 'echo x >real/x',
      policy: { deny: ['vendor/', 'vendor'] },
      expected: [dropped('added file real/x')],
    },
    {
      what: 'a repository made in a folder of any name',
      before: 'mkdir -p part/refs; echo x >part/refs/x',
      during: `mkdir -p a/objects a/refs part/Objects; echo 'ref: refs/heads/x' >a/HEAD; echo evil >a/config
        echo x >part/Objects/x; echo x >part/HEAD; mkdir refs; echo plain >refs/x`,
      expected: [
        'apply added directory a',
        'apply added directory refs',
        'apply added file refs/x',
        dropped('added directory a/objects'),
        dropped('added directory a/refs'),
        dropped('added directory part/Objects'),
        dropped('added file a/HEAD'),
        dropped('added file a/config'),
        dropped('added file part/HEAD'),
        dropped('added file part/Objects/x'),
      ],
    },
    {
      what: 'but what write names exactly, and what only lies beside it, comes out',
      before: 'mkdir -p docs; echo a >docs/ai.md; ln -s docs/ai.md .cursorrules; ln -s . .claude',
      during: 'echo b >docs/ai.md; echo b >docs/b; echo c >c',
      policy: { write: ['./', 'docs/ai.md'] },
      expected: ['apply added file c', 'apply added file docs/b', 'apply modified file docs/ai.md'],
    },
  ])('$what', async ({ before, during, policy = {}, expected }) => {
    must('sh', ['-ec', before], { cwd: place.workspace });
    const run = await runScript(place, during, { protect: PROTECTED_PATHS, ...policy });
    const text = judgedText(run.collected.changes);
    run.end();
    expect([...text].sort()).toEqual([...expected].sort());
  });
});
