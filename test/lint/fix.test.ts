import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixText } from '../../src/lint/fix.js';
import { parsePolicy } from '../../src/policy/load.js';
import { within } from '../../src/policy/narrow/within.js';
import { optionsFor } from './check.js';

const cases: readonly (readonly [string, string, string])[] = [
  [
    'a shadowed rule in a block list',
    'version: 1\negress:\n  allow:\n    - { host: "*.pkg.example.org", max-names: 8 }\n    - { host: eu.pkg.example.org }\n    - { host: api.example.org }\n',
    'version: 1\negress:\n  allow:\n    - { host: "*.pkg.example.org", max-names: 8 }\n    - { host: api.example.org }\n',
  ],
  [
    'the last of a block list, written as a block',
    'version: 1\negress:\n  allow:\n    - host: "*.pkg.example.org"\n      max-names: 8\n    - host: eu.pkg.example.org\n      ports: [443]\ntls: { ca: host }\n',
    'version: 1\negress:\n  allow:\n    - host: "*.pkg.example.org"\n      max-names: 8\ntls: { ca: host }\n',
  ],
  [
    'entries of a flow list, first and last',
    'version: 1\nfilesystem:\n  write: [docs/, src/, out/]\n  deny: [out/, docs/]\n',
    'version: 1\nfilesystem:\n  write: [src/]\n  deny: [out/, docs/]\n',
  ],
  [
    'a flow list over several lines',
    'version: 1\ncommands:\n  allow: [\n    pylint,\n    { run: pylint, args: [[src]] },\n    cc\n  ]\n',
    'version: 1\ncommands:\n  allow: [\n    pylint,\n    cc\n  ]\n',
  ],
  [
    'a comment that silences nothing, with its line',
    'version: 1\n# sandbox-policy: ignore[SP0101] no image here\nname: x\n',
    'version: 1\nname: x\n',
  ],
  [
    'a comment that silences nothing, at the end of a line with CRLF',
    'version: 1\r\nname: x  # sandbox-policy: ignore[SP0101] no image here\r\ntier: process\r\n',
    'version: 1\r\nname: x\r\ntier: process\r\n',
  ],
  [
    'an expired waiver',
    'version: 1\nenforcement:\n  waive: [{ clause: limits.cpus, tier: container, reason: r, owner: o, until: 2020-01-01 }]\n',
    'version: 1\nenforcement:\n  waive: []\n',
  ],
];

describe('--fix', () => {
  for (const [what, before, after] of cases) {
    it(`removes ${what}`, async () => {
      const fixed = await fixText(before, optionsFor());
      expect(fixed.text).toBe(after);
      expect(fixed.made.length).toBeGreaterThan(0);
    });
  }

  const kept: readonly (readonly [string, string])[] = [
    [
      'an entry with a comment on its line',
      'version: 1\negress:\n  allow:\n    - { host: "*.pkg.example.org", max-names: 8 }\n    - { host: eu.pkg.example.org } # the old mirror\n',
    ],
    ['what only a person can decide', 'version: 1\nimage: python:3.12\nenv: { pass: [DEPLOY_TOKEN] }\n'],
    ['an invalid policy', 'version: 1\negres: {}\nfilesystem: { write: [out/, src/], deny: [out/] }\n'],
  ];
  for (const [what, text] of kept) {
    it(`leaves ${what} as it is`, async () => {
      expect((await fixText(text, optionsFor())).text).toBe(text);
    });
  }

  it('leaves a parent’s file to whoever owns it', async () => {
    const org = 'version: 1\nfilesystem:\n  write: [out/, src/]\n  deny: [out/]\n';
    const child = 'version: 1\nextends: [./org.yml]\n';
    const fixed = await fixText(child, optionsFor({ 'org.yml': org }));
    expect(fixed.text).toBe(child);
    expect(fixed.result.findings.map(({ rule }) => rule)).toContain('SP0308');
  });

  const hosts = ['"*.pkg.example.org"', 'eu.pkg.example.org', 'a.eu.pkg.example.org', 'api.example.org'];
  const egressRule = fc
    .record({
      host: fc.constantFrom(...hosts),
      ports: fc.uniqueArray(fc.constantFrom(443, 80, 8443), { minLength: 1 }),
      protocol: fc.constantFrom('', ', protocol: tls', ', protocol: tcp'),
      priv: fc.constantFrom('', ', private: true'),
      ech: fc.constantFrom('', ', ech: allow'),
    })
    .map(
      ({ host, ports, protocol, priv, ech }) =>
        `{ host: ${host}, ports: [${ports.join(', ')}]${protocol}${priv}${ech} }`,
    );
  const command = fc.constantFrom(
    'cc',
    '{ run: cc, args: [[a]] }',
    '{ run: cc, args: [[a, b], [c]] }',
    'pylint',
  );
  const glob = fc.constantFrom('src/', 'src/gen/', 'docs/', '"*.md"', 'README.md');
  const list = (items: readonly string[], flow: boolean): string =>
    flow || items.length === 0 ? ` [${items.join(', ')}]` : items.map((item) => `\n    - ${item}`).join('');
  const policy = fc
    .record({
      allow: fc.uniqueArray(egressRule, { maxLength: 5 }),
      deny: fc.uniqueArray(fc.constantFrom(...hosts.map((host) => `{ host: ${host} }`)), { maxLength: 2 }),
      run: fc.uniqueArray(command, { minLength: 1, maxLength: 4 }),
      write: fc.uniqueArray(glob, { minLength: 1, maxLength: 4 }),
      denied: fc.uniqueArray(glob, { maxLength: 2 }),
      flow: fc.boolean(),
    })
    .map(
      ({ allow, deny, run, write, denied, flow }) =>
        `version: 1\negress:\n  allow:${list(allow, flow)}\n  deny:${list(deny, flow)}\ncommands:\n  allow:${list(run, flow)}\nfilesystem:\n  write:${list(write, flow)}\n  deny:${list(denied, flow)}\n`,
    );

  it('never widens, always leaves a valid policy, and is done after one pass, for random policies', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(policy, async (text) => {
        const before = parsePolicy(text, { ...optionsFor(), read: () => '' });
        if (before.loaded === null) return;
        const fixed = await fixText(text, optionsFor());
        const after = parsePolicy(fixed.text, { ...optionsFor(), read: () => '' });
        expect(after.findings).toEqual([]);
        if (after.loaded === null) throw new Error('not valid');
        expect(within(after.loaded, before.loaded)).toEqual([]);
        expect((await fixText(fixed.text, optionsFor())).text).toBe(fixed.text);
        if (fixed.text !== text) changed += 1;
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(changed).toBeGreaterThan(30);
  });
});
