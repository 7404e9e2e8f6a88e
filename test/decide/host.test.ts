import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideAddress } from '../../src/decide/address.js';
import { formatAddress, oddAddress, parseAddress, parseCidr } from '../../src/decide/address-text.js';
import { decideConnect, decideHost } from '../../src/decide/host.js';
import { parseHostPort } from '../../src/decide/host-name.js';
import { useOf } from '../../src/decide/special-use.js';
import type { EgressRule } from '../../src/policy/resolved.js';
import { policyOf } from './policy.js';

type HostRule = Extract<EgressRule, { kind: 'host' }>;

const host = (name: string, more: Partial<HostRule> = {}): HostRule => ({
  kind: 'host',
  host: name,
  ports: [443],
  protocol: null,
  ech: 'refuse',
  private: false,
  maxNames: 256,
  ...more,
});
const cidr = (range: string, ...ports: readonly number[]): EgressRule => ({
  kind: 'cidr',
  cidr: range,
  ports,
  protocol: null,
});
const egress = (allow: readonly EgressRule[], deny: readonly EgressRule[] = []) =>
  policyOf({ egress: { allow, deny } });

const policy = egress(
  [
    host('api.github.com'),
    host('*.packages.example', { ports: [443, 8443], protocol: 'tls' }),
    host('db.internal', { ports: [5432], private: true }),
    host('plain.example', { ports: [80] }),
    { kind: 'service', service: 'db', ports: [5432], at: 'localhost', protocol: null },
    { kind: 'registry', registry: 'npm' },
    cidr('10.1.2.0/24', 8080),
  ],
  [
    host('gist.github.com', { ports: [] }),
    host('*.bad.packages.example', { ports: [] }),
    cidr('10.1.2.128/25'),
  ],
);
const context = {
  registries: {
    npm: [
      { host: 'registry.example', port: 443, protocol: 'tls' as const },
      { host: '10.9.9.9', port: 4873, protocol: 'http' as const },
    ],
  },
  ownAddresses: ['192.0.2.10', '93.184.216.34', 'fe80::1%eth0'],
};

describe('egress: names', () => {
  it.each([
    ['api.github.com:443', 'egress.allow[0]'],
    ['a.packages.example:8443', 'egress.allow[1]'],
    ['a.b.c.packages.example:443', 'egress.allow[1]'],
    ['db.internal:5432', 'egress.allow[2]'],
    ['db:5432', 'egress.allow[4]'],
    ['localhost:5432', 'egress.allow[4]'],
    ['registry.example:443', 'egress.allow[5]'],
    ['10.1.2.3:8080', 'egress.allow[6]'],
    ['10.9.9.9:4873', 'egress.allow[5]'],
  ])('%s is admitted by %s', (target, clause) => {
    expect(decideConnect(policy, target, context)).toMatchObject({ verdict: 'allow', clause });
  });

  it.each([
    ['example.com:443', 'No rule names'],
    ['sub.api.github.com:443', 'No rule names'],
    ['packages.example:443', 'No rule names'],
    ['xpackages.example:443', 'No rule names'],
    ['api.github.com:80', 'No rule names'],
    ['api.github.com.:443', 'ends in a dot; write "api.github.com"'],
    ['API.github.com:443', 'has upper-case letters; write "api.github.com"'],
    ['api.gіthub.com:443', 'U+0456'],
    ['api..github.com:443', 'empty label'],
    ['.api.github.com:443', 'empty label'],
    ['-a.packages.example:443', 'no DNS label'],
    [`${'a'.repeat(64)}.packages.example:443`, '64 characters'],
    [`${'a.'.repeat(125)}packages.example:443`, 'DNS allows 253'],
    ['*.packages.example:443', 'no DNS label'],
    ['a b.packages.example:443', 'a space'],
    ['gist.github.com:443', 'is denied'],
    ['gist.github.com:22', 'is denied'],
    ['x.bad.packages.example:443', 'is denied'],
    ['localhost:80', 'No rule names'],
    ['https://api.github.com/x', 'is a URL; write HOST:PORT, as in "api.github.com:443"'],
    ['api.github.com', 'names no port; write "api.github.com:443"'],
    ['api.github.com:0', 'is no port'],
    ['api.github.com:65536', 'is no port'],
    ['api.github.com:0443', 'is no port'],
    [':443', 'names no host'],
  ])('%s is refused', (target, reason) => {
    const decision = decideConnect(policy, target, context);
    expect(decision.verdict).toBe('deny');
    expect(decision.reason).toContain(reason);
  });

  it.each([
    ['api.github.com:8080', 'egress.allow[0]', 'it names port 443, not 8080'],
    ['packages.example:443', 'egress.allow[1]', 'never packages.example itself'],
    ['www.api.github.com:443', 'egress.allow[0]', 'a name below it'],
    ['api.githab.com:443', 'egress.allow[0]', 'it names api.github.com'],
    ['API.GITHUB.COM:443', 'egress.allow[0]', 'the spelling api.github.com'],
  ])('the nearest miss of %s is %s', (target, clause, differs) => {
    const { nearest } = decideConnect(policy, target, context);
    expect(nearest?.clause).toBe(clause);
    expect(nearest?.differs).toContain(differs);
  });

  it('N11: a wildcard over a single label admits nothing, and denies what it says', () => {
    expect(decideHost(egress([host('*.com')]), { host: 'a.com', port: 443 }).verdict).toBe('deny');
    const denied = egress([host('a.com')], [host('*.com', { ports: [] })]);
    expect(decideHost(denied, { host: 'a.com', port: 443 })).toMatchObject({
      verdict: 'deny',
      clause: 'egress.deny[0]',
    });
  });

  it('N9: what the wire carries must be what the port may', () => {
    expect(decideHost(policy, { host: 'api.github.com', port: 443, protocol: 'tls' }).protocol).toBe('tls');
    expect(decideHost(policy, { host: 'api.github.com', port: 443, protocol: 'tcp' })).toMatchObject({
      verdict: 'deny',
      clause: 'egress.allow[0]',
      suggestion: { add: [{ host: 'api.github.com', protocol: 'tcp' }] },
    });
    expect(decideHost(policy, { host: 'plain.example', port: 80, protocol: 'tls' }).verdict).toBe('deny');
    expect(decideHost(policy, { host: 'db.internal', port: 5432, protocol: 'tls' }).verdict).toBe('allow');
  });

  it('a name alone is asked about as DNS does', () => {
    expect(decideHost(policy, { host: 'db.internal', port: null }).verdict).toBe('allow');
    expect(decideHost(policy, { host: 'gist.github.com', port: null }).verdict).toBe('deny');
    expect(decideHost(policy, { host: 'example.com', port: null }).verdict).toBe('deny');
  });

  it('what a registry stands for is not guessed', () => {
    const decision = decideConnect(policy, 'registry.example:443');
    expect(decision).toMatchObject({ verdict: 'deny', nearest: { clause: 'egress.allow[5]' } });
  });

  it.each(['metadata.google.internal', 'metadata', 'instance-data.ec2.internal'])(
    'N12: %s is never admitted',
    (name) => {
      const all = egress([
        host(name, { ports: [80], private: true }),
        host('*.google.internal', { ports: [80], private: true }),
      ]);
      expect(decideHost(all, { host: name, port: 80 })).toMatchObject({ verdict: 'deny', suggestion: null });
    },
  );
});

describe('egress: HOST:PORT', () => {
  it.each([
    ['[::1]:443', { host: '::1', port: 443 }],
    ['[2001:db8::1]:80', { host: '2001:db8::1', port: 80 }],
    ['[::ffff:1.2.3.4]:80', { host: '::ffff:1.2.3.4', port: 80 }],
    ['1.2.3.4:80', { host: '1.2.3.4', port: 80 }],
  ])('N10: %s is read whole', (text, value) => {
    expect(parseHostPort(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['::1:443', 'write "[::1:443]:443"'],
    ['2001:db8::1', 'write "[2001:db8::1]:443"'],
    ['a:b:1', 'more than one colon'],
    ['[::1]', 'names no port'],
    ['[1.2.3.4]:80', "doesn't hold an IPv6 address"],
    ['[fe80::1%eth0]:80', "doesn't hold an IPv6 address"],
  ])('N10: %s is refused with the right spelling', (text, problem) => {
    const read = parseHostPort(text);
    expect(read.ok ? '' : read.problem).toContain(problem);
  });
});

describe('egress: addresses', () => {
  it.each([
    '10.1.2.3:80',
    '10.1.2.200:8080',
    '93.184.216.34:443',
    '[::ffff:10.1.2.3]:8080',
    '[::ffff:a01:203]:8080',
    '[64:ff9b::10.1.2.3]:8080',
    '127.0.0.1:443',
    '0.0.0.0:443',
    '[::1]:443',
    '[::]:443',
    '[fe80::1]:443',
  ])('a literal address is judged by cidr rules alone: %s', (target) => {
    expect(decideConnect(policy, target, context).verdict).toBe('deny');
  });

  it.each([
    '0177.0.0.1',
    '0x7f.1',
    '2130706433',
    '127.1',
    '0x7f000001',
    '1.2.3.4.5',
    '010.1.2.3',
    'a.0x1',
    '1.2.3.256',
  ])('another way to write an address is no name: %s', (text) => {
    const decision = decideConnect(egress([host(text)]), `${text}:443`);
    expect(decision.verdict).toBe('deny');
    expect(decision.reason).toContain('is a way to write an address');
  });

  const open = egress([
    ...[
      host('any.example'),
      host('internal.example', { private: true }),
      cidr('0.0.0.0/0', 443),
      cidr('::/0', 443),
    ],
  ]);
  const via = (index: number): EgressRule | null => open.egress.allow[index] ?? null;

  it.each([
    '169.254.169.254',
    '168.63.129.16',
    '169.254.170.2',
    '100.100.100.200',
    'fd00:ec2::254',
    'fe80::a9fe:a9fe',
    '::ffff:169.254.169.254',
    '::169.254.169.254',
    '64:ff9b::169.254.169.254',
    '64:ff9b:1::169.254.169.254',
    '64:ff9b:1:a9fe:a9:fe00::',
    '2002:a9fe:a9fe::1',
    '2001:0:a9fe:a9fe::',
    '2001:0:0:0:0:0:5601:5601',
    '2001:db8::5efe:169.254.169.254',
    '::ffff:168.63.129.16',
  ])('N12, N14: metadata is never admitted: %s', (address) => {
    for (const rule of [null, via(0), via(1)]) {
      expect(decideAddress(open, { address, port: 443, rule })).toMatchObject({
        verdict: 'deny',
        suggestion: null,
      });
    }
  });

  const names = egress([host('any.example'), host('internal.example', { private: true })]);
  const [plain = null, inner = null] = names.egress.allow;

  it.each([
    '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', '192.0.0.8', '198.18.0.1', '198.19.255.255',
    '192.0.2.1', '203.0.113.1', '240.0.0.1', 'fc00::1', 'fd12::1', '2001:db8::1', '64:ff9b::10.0.0.1', '2002:a00:1::',
    '2001:0:808:808::f7f7:f7f7', '100::1', 'fec0::1', '3fff::1', '4000::1',
  ])('N13: a name that resolves to %s needs private: true', (address) => {
    expect(decideAddress(names, { address, port: 443, rule: plain })).toMatchObject({
      verdict: 'deny',
      suggestion: { add: [{ host: 'any.example', private: true }] },
    });
    expect(decideAddress(names, { address, port: 443, rule: inner })).toMatchObject({ verdict: 'allow', clause: 'egress.allow[1]' });
  }); // prettier-ignore

  it.each([
    '127.0.0.1', '127.9.9.9', '0.0.0.0', '169.254.1.1', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::2', 'ff02::1',
    '::ffff:8.8.8.8', '::8.8.8.8', '64:ff9b::127.0.0.1', '2002:7f00:1::',
  ])('a name that resolves to %s needs a cidr rule', (address) => {
    for (const rule of [plain, inner]) expect(decideAddress(names, { address, port: 443, rule }).verdict).toBe('deny');
  }); // prettier-ignore

  it.each(['8.8.8.8', '100.63.255.255', '172.32.0.1', '2606:4700::1', '64:ff9b::8.8.8.8'])(
    '%s is anybody’s',
    (address) => {
      expect(decideAddress(names, { address, port: 443, rule: plain }).verdict).toBe('allow');
    },
  );

  it("this host's own addresses need the cidr rule, public or not", () => {
    for (const address of ['192.0.2.10', '93.184.216.34', '64:ff9b::93.184.216.34', 'fe80::1']) {
      expect(decideAddress(names, { address, port: 443, rule: inner }, context).verdict).toBe('deny');
    }
    expect(decideAddress(open, { address: '93.184.216.34', port: 443, rule: via(0) }, context).clause).toBe(
      'egress.allow[2]',
    );
  });

  it('a cidr rule over IPv6 does not admit the IPv4 address inside', () => {
    const six = egress([host('any.example'), cidr('64:ff9b::/96', 443)]);
    const rule = six.egress.allow[0] ?? null;
    expect(decideAddress(six, { address: '64:ff9b::127.0.0.1', port: 443, rule }).verdict).toBe('deny');
  });

  it('a denied range wins over every allow, for what a name resolves to as well', () => {
    const both = egress(
      [host('a.example', { private: true }), cidr('10.0.0.0/8', 443)],
      [cidr('10.1.0.0/16')],
    );
    for (const rule of [null, both.egress.allow[0] ?? null]) {
      for (const address of ['10.1.2.3', '64:ff9b::10.1.2.3']) {
        expect(decideAddress(both, { address, port: 443, rule })).toMatchObject({
          verdict: 'deny',
          clause: 'egress.deny[0]',
        });
      }
    }
  });

  it('addresses are read as Node reads them, and print back to themselves', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.ipV4(), fc.ipV6(), fc.string(), fc.stringMatching(/^[0-9a-f:.]{1,20}$/)),
        (text) => {
          const read = parseAddress(text);
          expect(read?.family ?? 0).toBe(isIP(text.includes('%') ? '' : text));
          if (read !== null) {
            expect(parseAddress(formatAddress(read))).toEqual(read);
            expect(useOf(read).name).not.toBe('');
          }
          if (read?.family === 4) expect(oddAddress(text)).toBe(text);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each(['10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/08', '::/129', 'x/8', '10.0.0.0/'])(
    '%s is no range',
    (text) => {
      expect(parseCidr(text)).toBeNull();
    },
  );
});

describe('egress: speed', () => {
  it('answers 100,000 questions in well under ten seconds', () => {
    const many = egress(Array.from({ length: 200 }, (_, index) => host(`h${index}.example.com`)));
    const start = performance.now();
    for (let index = 0; index < 100_000; index++) {
      decideHost(many, { host: `h${index % 250}.example.com`, port: 443 }, { brief: true });
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
