import { describe, expect, it } from 'vitest';
import { createJudge } from '../../src/egress/judge.js';
import { createNames } from '../../src/egress/names.js';
import { hello } from './hello.js';
import { listen, policyOf, serving, speak, type ServingOptions } from './serving.js';

/** Answers `pong` when the other side has ended. */
async function upstream(): Promise<number> {
  return listen((socket) => {
    socket.resume();
    socket.on('end', () => socket.end('pong'));
  });
}

async function audited(host: string, say: Buffer, more: Partial<ServingOptions> = {}) {
  const port = await upstream();
  const gate = await serving({
    egress: `{ allow: [{ host: good.example, ports: [${String(port)}], protocol: tls }, { cidr: 127.0.0.1/32, ports: [${String(port)}] }], deny: [{ host: bad.example }] }`,
    target: { host, port },
    mode: 'audit',
    ...more,
  });
  return { gate, spoken: await speak(gate.port, say, true) };
}

describe('audit mode', () => {
  it('lets a name that no rule names through, and records both what would have been said and the connection', async () => {
    const { gate, spoken } = await audited('other.example', Buffer.from('hi'));
    expect(spoken).toEqual({ text: 'pong', end: 'closed' });
    expect(gate.events).toMatchObject([
      { verdict: 'deny', host: 'other.example', reason: expect.stringContaining('No rule names') as string },
      { verdict: 'allow', host: 'other.example', clause: null, end: null },
      { verdict: 'allow', end: { sent: 2, received: 4 } },
    ]);
    expect(gate.recorder.denials).toMatchObject([{ host: 'other.example', passed: true, count: 1 }]);
    const { spoken: enforced } = await audited('other.example', Buffer.from('hi'), { mode: 'enforce' });
    expect(enforced).toEqual({ text: '', end: 'reset' });
  });

  it('records an allowed name as ever', async () => {
    const { gate } = await audited('good.example', hello({ names: ['good.example'] }));
    expect(gate.events).toMatchObject([
      { verdict: 'allow', clause: 'egress.allow[1]' },
      { verdict: 'allow' },
    ]);
    expect(gate.recorder.denials).toEqual([]);
  });

  it.each([
    ['another server name', hello({ names: ['evil.example'] }), /names the server evil\.example/],
    ['what is no TLS', Buffer.from('SSH-2.0-x\r\n'), /something else/],
    [
      'Encrypted Client Hello',
      hello({ names: ['good.example'], extensions: [[0xfe0d, Buffer.alloc(9)]] }),
      /Chromium/,
    ],
  ])('records %s on a tls port and lets it through', async (_what, say, reason) => {
    const { gate, spoken } = await audited('good.example', say);
    expect(spoken.text).toBe('pong');
    expect(gate.recorder.denials).toMatchObject([
      { passed: true, reason: expect.stringMatching(reason) as string },
    ]);
  });

  it.each([
    ['a denied name', 'bad.example', [], /is denied/],
    ['a denied name inside TLS', 'good.example', [], /bad\.example is denied/],
    ['a name that resolves to a private address', 'other.example', ['10.1.2.3'], /private/],
    ['a name that resolves to a metadata address', 'other.example', ['169.254.169.254'], /metadata/],
    ['an allowed name that resolves to a private address', 'good.example', ['10.1.2.3'], /private/],
  ])('still refuses %s', async (what, host, addresses, reason) => {
    const resolver = addresses.length === 0 ? {} : { resolver: async () => addresses };
    const say = hello({ names: [what.endsWith('inside TLS') ? 'bad.example' : host] });
    const { gate, spoken } = await audited(host, say, resolver);
    expect(spoken).toEqual({ text: '', end: 'reset' });
    expect(gate.recorder.denials.filter(({ passed }) => !passed)).toMatchObject([
      { reason: expect.stringMatching(reason) as string },
    ]);
    expect(gate.events.filter((event) => 'verdict' in event && event.verdict === 'allow')).toEqual([]);
  });

  const ADDRESSES: readonly (readonly [address: string, goes: boolean])[] = [
    ['9.9.9.9', true],
    ['10.0.0.1', false],
    ['127.0.0.1', false],
    ['169.254.169.254', false],
    ['168.63.129.16', false],
    ['100.64.0.1', false],
    ['192.168.1.1', false],
    ['8.8.4.4', false],
    ['198.18.9.9', false],
  ];
  it.each(ADDRESSES)('a literal address that no cidr rule names: %s, through: %s', (address, goes) => {
    const rules = { policy: policyOf('{ allow: [], deny: [{ cidr: 8.8.4.0/24 }] }'), mode: 'audit' } as const;
    const decision = createJudge(rules, createNames(10)).target({ host: null, address, port: 443 });
    expect(decision.verdict).toBe(goes ? 'allow' : 'deny');
    expect(decision.forgiven !== undefined).toBe(goes);
  });

  it('names: metadata names and what is no host name stay refused', () => {
    const judge = createJudge({ policy: policyOf('{ allow: [] }'), mode: 'audit' }, createNames(10));
    expect(judge.name('any.example').forgiven).toMatchObject({ verdict: 'deny' });
    for (const name of ['metadata.google.internal', 'UPPER.example', 'with space.example'])
      expect(judge.name(name).verdict, name).toBe('deny');
  });
});
