import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { EventBody } from '../../../src/audit/events.js';
import { actionText } from '../../../src/run/learn/action.js';
import { learn } from '../../../src/run/learn/learn.js';
import { begin, collect, connected, ran, resolved, used, wrote } from './recorded.js';

const MIB = 1024 ** 2;

async function linesOf(...runs: readonly (readonly EventBody[])[]): Promise<readonly string[]> {
  const { yaml } = await learn(collect(...runs));
  return (yaml ?? '').split('\n').map((line) => line.trim());
}

async function leftOutOf(...bodies: readonly EventBody[]): Promise<readonly string[]> {
  const { leftOut, yaml } = await learn(collect(bodies));
  expect(yaml).toBe(null);
  return leftOut.map(({ evidence, reason }) => `${actionText(evidence.action)}: ${reason}`);
}

describe('what is learned from recorded runs', () => {
  it('is nothing when nothing was recorded', async () => {
    expect(await learn(collect([]))).toMatchObject({ yaml: null, entries: [], leftOut: [] });
  });

  it('is the least, as YAML of the language, with the evidence of each line', async () => {
    const { yaml, leftOut } = await learn(
      collect(
        [
          ran('make', 'test'),
          resolved('api.example.org'),
          connected('api.example.org'),
          connected('api.example.org', 8443),
          wrote('src/a.ts'),
          used(100 * MIB),
        ],
        [ran('make', 'test'), connected('api.example.org'), wrote('src/a.ts'), wrote('b'), used(200 * MIB)],
      ),
    );
    expect(leftOut).toEqual([]);
    expect(yaml).toBe(`# The least that 2 recorded runs needed.

limits:
  cpu-time: 10s # at most 100ms, 2 times in 2 runs
  memory: 300MiB # at most 200MiB, 2 times in 2 runs
  pids: 32 # at most 3, 2 times in 2 runs
filesystem:
  write:
    - ./b # 1 time in 1 run
    - ./src/a.ts # 2 times in 2 runs
commands:
  allow:
    - { run: make, args: [ [ test ] ] } # 2 times in 2 runs
egress:
  allow:
    - { host: api.example.org, ports: [ 443, 8443 ] } # 3 times in 2 runs
`);
  });

  const rows: readonly [string, EventBody, string][] = [
    [
      'another protocol than the usual',
      connected('h.example.org', 443, { protocol: 'tcp' }),
      '- { host: h.example.org, ports: [ 443 ], protocol: tcp } # 1 time in 1 run',
    ],
    [
      'a literal address',
      connected(null, 5432, { address: '93.184.216.34' }),
      '- { cidr: 93.184.216.34/32, ports: [ 5432 ] } # 1 time in 1 run',
    ],
    [
      'a literal IPv6 address',
      connected(null, 443, { address: '2606:2800::1' }),
      '- { cidr: 2606:2800::1/128, ports: [ 443 ] } # 1 time in 1 run',
    ],
    [
      'a name with a private address',
      connected('db.example.org', 443, { address: '10.1.2.3' }),
      '- { host: db.example.org, ports: [ 443 ], private: true } # 1 time in 1 run',
    ],
    [
      'a name that was asked for only',
      resolved('seen.example.org'),
      '- { host: seen.example.org, ports: [ 443 ] } # asked for, never connected to, 1 time in 1 run',
    ],
    [
      'a script, by what it starts',
      ran('sh', '-c', 'make lint && git status'),
      '- { run: git, args: [ [ status ] ] } # 1 time in 1 run',
    ],
    [
      'a file whose name a glob would read otherwise',
      wrote('a*[b]{c}'),
      '- ./a\\*\\[b\\]\\{c\\} # 1 time in 1 run',
    ],
    ['a folder of the workspace named as a system’s', wrote('home/x'), '- ./home/x # 1 time in 1 run'],
    [
      'an output',
      wrote('out/report.txt', { change: 'output', disposition: 'copied' }),
      '- ./out/report.txt # 1 time in 1 run',
    ],
    [
      'a removed file',
      wrote('old', { change: 'deleted', kind: null, mode: null, sha256: null }),
      '- ./old # 1 time in 1 run',
    ],
  ];
  it.each(rows)('has a line for %s, and it admits it', async (_what, body, line) => {
    const { leftOut, invalid } = await learn(collect([body]));
    expect({ leftOut, invalid }).toEqual({ leftOut: [], invalid: [] });
    expect(await linesOf([body])).toContain(line);
  });

  it('doesn’t take what was refused for what was needed', async () => {
    const refused = [
      { ...ran('curl', 'x'), verdict: 'deny' },
      connected('evil.example.org', 443, { verdict: 'deny', address: null }),
      { ...resolved('evil.example.org'), verdict: 'deny' },
      wrote('outside', { disposition: 'dropped' }),
    ] as readonly EventBody[];
    expect(await learn(collect(refused))).toMatchObject({ yaml: null, leftOut: [] });
    const audited = await linesOf([begin({ mode: 'audit' }), ...refused]);
    expect(audited).toContain('- { host: evil.example.org, ports: [ 443 ] } # 1 time in 1 run');
    expect(audited).toContain('- ./outside # 1 time in 1 run');
    expect(audited).toContain('- { run: curl, args: [ [ x ] ] } # 1 time in 1 run');
  });

  it('gives no line for a folder whose contents are known', async () => {
    const folder = { kind: 'directory', sha256: null } as const;
    expect(await linesOf([wrote('src', folder), wrote('src/deep', folder), wrote('src/deep/a')])).toEqual([
      '# The least that one recorded run needed.',
      '',
      'filesystem:',
      'write:',
      '- ./src/deep/a # 1 time in 1 run',
      '',
    ]);
  });

  it('says nothing used as nothing', async () => {
    expect(await linesOf([used(0, 0)])).toContain('memory: 64MiB # at most 0B, 1 time in 1 run');
  });

  it('says which limits were reached', () => {
    const limit: EventBody = {
      type: 'limit',
      clause: 'limits.memory',
      origin: null,
      value: 1,
      peak: 1,
      effect: 'killed',
    };
    expect(collect([limit]).notes).toEqual([
      'run 20260102T030405Z-00000000 reached limits.memory: what it needed of it is not known',
    ]);
  });
});

describe('what is never suggested', () => {
  const rows: readonly [string, EventBody, string][] = [
    ['a protected path', wrote('.github/workflows/ci.yml'), 'protected by default'],
    ['a protected path in other case', wrote('.GitHub/x'), 'protected by default'],
    ['the policy’s own file', wrote('sandbox-policy.yml'), 'protected by default'],
    [
      'a protected output',
      wrote('.git/hooks/x', { change: 'output', disposition: 'copied' }),
      'protected by default',
    ],
    ['a metadata name', connected('metadata.google.internal'), 'metadata service'],
    ['a metadata address', connected(null, 80, { address: '169.254.169.254' }), 'metadata services'],
    [
      'a name that led to a metadata address',
      connected('x.example.org', 80, { address: '169.254.169.254' }),
      'hands out credentials',
    ],
    ['a redacted command line', ran('curl', '-H', '[redacted]', 'x'), 'something secret'],
    [
      'a command line with a token in it',
      ran('git', 'clone', `https://u:ghp_${'a1'.repeat(20)}@h/x`),
      'looks like',
    ],
    [
      'a file withheld for a secret',
      wrote('a', { disposition: 'withheld', reason: 'it holds TOKEN' }),
      'it holds TOKEN',
    ],
    ['a command line that can’t be read', ran('sh', '-c', 'eval "$X"'), ''],
    [
      'a folder by itself',
      wrote('empty', { kind: 'directory', sha256: null }),
      'all that may ever lie in it',
    ],
    ['a name in bytes that are no UTF-8', wrote('a\\xff'), 'not certain'],
    ['a name that no glob can write', wrote('a\\x5cb'), 'No entry of write'],
    ['a name with a line end', wrote('a\\x0ab'), 'No entry of write'],
    ['UDP', connected('h.example.org', 53, { protocol: 'udp' }), 'udp'],
  ];
  it.each(rows)('%s is left out, with the reason', async (_what, body, reason) => {
    const left = await leftOutOf(body);
    expect(left).toHaveLength(1);
    expect(left[0]).toContain(reason);
  });
});

describe('--wildcards', () => {
  const files = ['a', 'b', 'c'].map((name) => wrote(`src/${name}.ts`));
  const hosts = ['a', 'b'].map((name) => connected(`${name}.cdn.example.org`));
  const commands = [ran('git', 'log', '-1'), ran('git', 'log', '-2')];

  it('patterns are drawn when asked for, and never otherwise', async () => {
    const evidence = collect([...files, ...hosts, ...commands]);
    const plain = await learn(evidence);
    expect(plain.yaml).not.toMatch(/\*\.|\/\*/);
    const { yaml, leftOut } = await learn(evidence, { wildcards: true });
    expect(leftOut).toEqual([]);
    expect(parse(yaml ?? '')).toEqual({
      filesystem: { write: ['./src/*'] },
      commands: { allow: [{ run: 'git', args: [['log']] }] },
      egress: { allow: [{ host: '*.cdn.example.org', ports: [443], 'max-names': 2 }] },
    });
  });

  it('none stands over names that anybody can register, and none lifts a protection', async () => {
    const evidence = collect([
      connected('a.github.io'),
      connected('b.github.io'),
      ...['.github/a', '.github/b', '.github/c'].map((path) => wrote(path)),
    ]);
    const { yaml, leftOut } = await learn(evidence, { wildcards: true });
    expect(yaml).not.toContain('*');
    expect(yaml).toContain('a.github.io');
    expect(leftOut).toHaveLength(3);
  });
});
