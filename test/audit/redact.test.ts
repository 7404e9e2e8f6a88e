import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RE2JS } from 're2js';
import { createRedact } from '../../src/audit/redact.js';
import { createSecretSearch } from '../../src/audit/secrets.js';

const none = createSecretSearch([]);

describe('audit.redact', () => {
  const cases: readonly [string, readonly string[], readonly string[], readonly string[]][] = [
    [
      'within an argument',
      ['(?i)authorization: \\S+'],
      ['curl', '-H', 'Authorization: abc'],
      ['curl', '-H', '[redacted]'],
    ],
    [
      'across arguments',
      ['--token \\S+'],
      ['deploy', '--token', 'abc', 'now'],
      ['deploy', '[redacted]', '[redacted]', 'now'],
    ],
    ['a part of an argument', ['token=\\w+'], ['x?token=abc&y=1'], ['x?[redacted]&y=1']],
    [
      'several patterns that overlap',
      ['abc', 'bcd', 'x'],
      ['abcd', 'x', 'y'],
      ['[redacted]', '[redacted]', 'y'],
    ],
    ['anchors mean the argument', ['^secret$'], ['a', 'secret', 'secrets'], ['a', '[redacted]', 'secrets']],
    ['a pattern that matches nothing at all', ['z*'], ['a', 'b'], ['a', 'b']],
    ['no patterns', [], ['a', 'b c', ''], ['a', 'b c', '']],
  ];
  it.each(cases)('%s', async (_name, patterns, argv, expected) => {
    expect(
      createRedact(
        patterns.map((pattern) => RE2JS.compile(pattern)),
        none,
      )(argv),
    ).toEqual(expected);
  });

  it('keeps the number of arguments, and nothing that a pattern matches', async () => {
    const redact = createRedact([RE2JS.compile('k=\\S+')], none);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'k', '=', '1') })), (argv) => {
        const out = redact(argv);
        expect(out).toHaveLength(argv.length);
        expect(out.join('\n')).not.toMatch(/k=[^\s[]/);
      }),
    );
  });

  it('takes linear time: a pattern that ruins a backtracking engine does no harm', async () => {
    const began = performance.now();
    const redact = createRedact(
      ['(a+)+$', '(x|xx)*y'].map((pattern) => RE2JS.compile(pattern)),
      none,
    );
    redact([`${'a'.repeat(20_000)}!`, 'x'.repeat(20_000)]);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('env.secret', () => {
  const value = 'hunter2-&?ü"\\secret/+x';
  const search = createSecretSearch([{ name: 'DEPLOY_TOKEN', value }]);
  const bytes = Buffer.from(value);
  const encodings: readonly [string, string][] = [
    ['plain', value],
    ['base64', bytes.toString('base64')],
    ['base64, one byte further', Buffer.concat([Buffer.from('a'), bytes]).toString('base64')],
    ['base64, two bytes further, with more behind', Buffer.from(`ab${value}cd`).toString('base64')],
    ['base64url', Buffer.from(`user:${value}`).toString('base64url')],
    ['hex', bytes.toString('hex')],
    ['HEX', bytes.toString('hex').toUpperCase()],
    ['percent-encoded', encodeURIComponent(value)],
    ['in JSON', JSON.stringify({ value })],
  ];
  it.each(encodings)('S3: is found %s', (_name, encoded) => {
    expect(search.find(`before ${encoded} after`)).toEqual(['DEPLOY_TOKEN']);
    expect(search.replace(`before ${encoded} after`)).toContain('[secret DEPLOY_TOKEN]');
    expect(search.find(search.replace(`before ${encoded} after`))).toEqual([]);
  });

  it('S3: is found wherever chunks are cut', () => {
    const text = Buffer.from(`some text ${bytes.toString('base64')} more text`);
    for (let size = 1; size <= text.length; size += 1) {
      const stream = search.stream();
      for (let at = 0; at < text.length; at += size) stream.push(text.subarray(at, at + size));
      expect(stream.found).toEqual(['DEPLOY_TOKEN']);
    }
  });

  it('is not found where it is not', () => {
    expect(search.find('hunter2 and other text, aHVudGVyMg==')).toEqual([]);
  });

  it('each line of a secret of several lines is one', () => {
    const key = createSecretSearch([
      { name: 'KEY', value: '-----BEGIN-----\nabcdefghijkl\n-----END-----\n' },
    ]);
    expect(key.find('x abcdefghijkl y')).toEqual(['KEY']);
  });

  it('S3: never reaches a logged command line', async () => {
    const redact = createRedact([], search);
    expect(redact(['curl', '-u', `me:${value}`, 'x'])).toEqual([
      'curl',
      '-u',
      'me:[secret DEPLOY_TOKEN]',
      'x',
    ]);
  });
});
