import { describe, expect, it } from 'vitest';
import { canonicalJson, digestOf, parsePolicy, policyDigest } from '../../src/policy/index.js';

/** A double by the hexadecimal digits of its IEEE 754 bits. */
function double(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

describe('canonical JSON', () => {
  it('writes the example of RFC 8785, section 3.2.2 and 3.2.3', () => {
    const value = {
      // eslint-disable-next-line no-loss-of-precision -- the RFC's own spelling
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = [...canonicalJson(value).matchAll(/:"([^"]*)"/g)].map(([, name]) => name);
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s (RFC 8785, appendix B)', (bits, text) => {
    expect(canonicalJson(double(bits))).toBe(text);
  });

  it.each([
    ['NaN', Number.NaN],
    ['an infinity', Number.POSITIVE_INFINITY],
    ['half of a surrogate pair', '\udead'],
    ['a half in a name', { '\ud800': 1 }],
    ['a function', () => 1],
    ['a big integer', 1n],
  ])('refuses %s', (_what, value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });

  it('leaves out members that are undefined', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });
});

describe('the digest', () => {
  const load = (text: string, path = 'p.yml') =>
    parsePolicy(text, { path, directory: '/repo', read: () => '' }).loaded;

  it('is SHA-256 over the canonical form with its version', () => {
    expect(digestOf({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    const loaded = load('version: 1\n');
    expect(loaded).not.toBeNull();
    if (loaded !== null) expect(policyDigest(loaded.policy)).toBe(loaded.digest);
  });

  it('is the same for policies that mean the same', () => {
    const plain = load('version: 1\n')?.digest;
    expect(
      load(
        '# said otherwise\nversion: 1.0\nlimits: { wall-time: 600s, cpu-time: 20m, memory: 4096MiB }\negress: { allow: [] }\n',
      )?.digest,
    ).toBe(plain);
  });

  it.each([
    'limits: { pids: 2047 }',
    'name: x',
    'egress: { allow: [{ host: a.example }] }',
    'tests: [{ deny: { read: x } }]',
    'filesystem: { read-deny: [x] }',
  ])('differs with `%s`', (clause) => {
    expect(load(`version: 1\n${clause}\n`)?.digest).not.toBe(load('version: 1\n')?.digest);
  });

  it('does not depend on where the checkout is', () => {
    const at = (directory: string) =>
      parsePolicy('version: 1\n', { path: '.github/p.yml', directory, read: () => '' }).loaded?.digest;
    expect(at('/a')).toBe(at('/b/c'));
  });
});
