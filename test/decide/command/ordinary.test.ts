import { describe, expect, it } from 'vitest';
import { commandsOf, decideIn, runInShells, scriptsOf } from './support.js';

const policy = commandsOf([
  ...['python', 'pytest', 'cat', 'dirname'].map((run) => ({ run, args: null })),
  { run: 'git', args: [['status']] },
]);
const scripts = scriptsOf('ordinary.txt');

describe('commands.allow: what test steps are made of is read and permitted', () => {
  it.each(scripts)('permits %j', (script) => {
    const { verdict, reason } = decideIn(policy, script, 'bash');
    expect({ verdict, reason }).toMatchObject({ verdict: 'allow' });
  });

  it('every program that a real bash starts from them was found', { timeout: 600_000 }, () => {
    for (const { script, programs } of runInShells(
      scripts.map((each) => ({ script: each, shell: 'bash' as const })),
    )) {
      const found = decideIn(policy, script, 'bash').programs.map(({ line }) => line.split(' ')[0]);
      for (const program of programs) expect(found, script).toContain(program);
    }
  });
});
