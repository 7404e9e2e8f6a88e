import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IS_ROOT, native, PROGRAM, ROOT, USER } from './support.js';

const uid = String(IS_ROOT ? USER : process.getuid?.());
const MODE = ['--userns', uid, uid];

/** This Node, and the one that `scripts/node24` installs, where it was. */
const NODES = [
  ['this Node', process.execPath],
  ['Node 24', join(ROOT, `.cache/node24/node_modules/node-linux-${process.arch}/bin/node`)],
] as const;

describe('the launcher with a network', () => {
  for (const [name, node] of NODES) {
    // `scripts/test` installs Node 24; a skipped test is a failure under CI.
    it.skipIf(!existsSync(node))(
      `hands 201 listeners and a datagram socket to ${name}, which answers for any address`,
      () => {
        // The tree stays at /tmp: the program that is started is the host's own.
        const { stdout, stderr } = spawnSync(
          node,
          [join(import.meta.dirname, 'handover-child.mjs'), PROGRAM, ...MODE.slice(0, 2)],
          { encoding: 'utf8', ...(IS_ROOT ? { uid: USER, gid: USER } : {}) },
        );
        expect(stderr).toBe('');
        expect(stdout.trim().split('\n')).toEqual([
          '192.0.2.77:1199',
          'A',
          JSON.stringify({ code: 0, ports: 201, distinct: 201 }),
        ]);
      },
    );
  }

  const NONSENSE: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
    ['a socket without a network', ['--tcp', '0.0.0.0', '80'], /usage: --tcp: --network comes first/],
    [
      'no address',
      ['--network', '3', 'localhost', '198.18.0.2'],
      /usage: localhost: an IPv4 address is needed/,
    ],
    [
      'a port that is none',
      ['--network', '3', '198.18.0.1', '198.18.0.2', '--tcp', '0.0.0.0', '65536'],
      /port: 65536: the number is too large/,
    ],
    [
      'a channel that is none',
      ['--network', '40', '198.18.0.1', '198.18.0.2'],
      /network: 40: the number is too large/,
    ],
    [
      'something missing',
      ['--network', '3', '198.18.0.1'],
      /an IPv4 address is needed|an argument is missing/,
    ],
  ];
  it.each(NONSENSE)('refuses %s and starts nothing', (_what, args, says) => {
    const ran = native(['enter', ...MODE, ...args, '--tree', '/tmp', '--', '/bin/echo', 'started'], {
      user: true,
    });
    expect(ran.code).toBe(125);
    expect(ran.stdout.toString()).toBe('');
    expect(ran.stderr).toMatch(says);
  });

  it('fails, and starts nothing, when nobody takes the sockets', () => {
    const args = ['--network', '3', '198.18.0.1', '198.18.0.2', '--tcp', '0.0.0.0', '80'];
    const ran = native(['enter', ...MODE, ...args, '--tree', '/tmp', '--', '/bin/echo', 'started'], {
      user: true,
    });
    expect(ran.code).toBe(125);
    expect(ran.stdout.toString()).toBe('');
    expect(ran.stderr).toMatch(/sandbox-init: network: the channel to the tool: /);
  });

  it('fails when two sockets want the same place: none takes the other’s', () => {
    const one = ['--tcp', '0.0.0.0', '80'];
    const args = ['--network', '3', '198.18.0.1', '198.18.0.2', ...one, ...one];
    const { stderr } = native(['enter', ...MODE, ...args, '--tree', '/tmp', '--', '/bin/true'], {
      user: true,
    });
    expect(stderr).toMatch(/sandbox-init: network: /);
  });
});
