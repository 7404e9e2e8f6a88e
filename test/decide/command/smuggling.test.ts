import { describe, expect, it } from 'vitest';
import { decideArgv } from '../../../src/decide/command/decide.js';
import { decideIn, runInShells, scriptsOf, strict, wide } from './support.js';

const attempts = scriptsOf('smuggling.txt');

describe('commands.allow: nothing else is started, however it is written', () => {
  it.each(attempts)('refuses %j', (script) => {
    for (const shell of ['bash', 'sh'] as const) {
      expect(decideIn(strict, script, shell).verdict).toBe('deny');
      expect(decideIn(wide, script, shell).verdict).toBe('deny');
    }
  });

  it('these are attempts indeed: real shells start what was refused', { timeout: 600_000 }, () => {
    const started = runInShells(attempts.map((script) => ({ script, shell: 'bash' as const })));
    const smuggled = started.filter(({ programs }) => programs.includes('curl'));
    expect(smuggled.length).toBeGreaterThan(attempts.length / 3);
  });

  it.each([
    [['curl', 'x']],
    [['sh', '-c', 'curl x']],
    [['bash', '-ec', 'python; curl x']],
    [['bash', '-lc', 'python']],
    [['sh']],
    [['sh', '-s']],
    [['sh', '/dev/stdin']],
    [['env', 'curl']],
    [['env', 'PATH=/x', 'python']],
    [['env', '-S', 'python']],
    [['env', '-i', 'python']],
    [['xargs', 'curl']],
    [['xargs', 'sh', '-c']],
    [['find', '.', '-exec', 'curl', '{}', ';']],
    [['timeout', '5', 'env', 'nice', 'curl']],
    [['busybox', 'wget', 'x']],
    [['/usr/bin/curl']],
    [['./python']],
    [['']],
    [[]],
  ])('refuses the words %j', (argv) => {
    expect(decideArgv(strict, argv).verdict).toBe('deny');
    expect(decideArgv(wide, argv).verdict).toBe('deny');
  });

  it('a builtin of the shell is a program when no shell reads the words', () => {
    expect(decideArgv(strict, ['cd', '/']).verdict).toBe('deny');
    expect(decideArgv(strict, ['echo', 'x']).verdict).toBe('deny');
    expect(decideArgv(strict, ['python', '$(curl x)', '; curl x']).verdict).toBe('allow');
  });
});
