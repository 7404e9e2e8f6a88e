import { describe, expect, it } from 'vitest';
import { widenings } from '../../src/run/suggest.js';

describe('the YAML that would admit what was denied', () => {
  it('is nothing when nothing would', () => {
    expect(widenings([])).toBe(null);
  });

  it('puts entries for one list under one key, each once', () => {
    expect(
      widenings([
        { change: 'append', clause: 'filesystem.write', add: ['/a'] },
        { change: 'append', clause: 'commands.allow', add: ['make', { run: 'git', args: [['push']] }] },
        { change: 'append', clause: 'filesystem.write', add: ['/a', '/b'] },
        { change: 'set', clause: 'inputs.issue', add: { type: 'string' } },
      ]),
    ).toBe(`filesystem:
  write:
    - /a
    - /b
commands:
  allow:
    - make
    - run: git
      args:
        - - push
inputs:
  issue:
    type: string
`);
  });

  it('is bounded, and says how much more there is', () => {
    const add = Array.from({ length: 80 }, (_, n) => `/f${String(n)}`);
    const text = widenings([{ change: 'append', clause: 'filesystem.write', add }]) ?? '';
    expect(text.split('\n').filter((line) => line.includes('- /f'))).toHaveLength(50);
    expect(text).toContain('# and 30 more under filesystem.write');
  });
});
