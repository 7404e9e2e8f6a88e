import { describe, expect, it } from 'vitest';
import { nearest, parseQuantity, printQuantity } from '../../src/policy/index.js';
import { distance } from '../../src/policy/spelling.js';
import { globWithin } from '../../src/policy/narrow/globs.js';
import { networkOf, networkWithin } from '../../src/policy/values/address.js';
import { readCidr } from '../../src/policy/values/cidr.js';
import { foldedPath } from '../../src/policy/values/fold.js';
import { readGlob } from '../../src/policy/values/glob.js';
import { hostWithin, readHost } from '../../src/policy/values/host.js';
import { readImage } from '../../src/policy/values/image.js';
import { readPattern } from '../../src/policy/values/pattern.js';
import type { Read } from '../../src/policy/values/result.js';

const said = <T>(read: Read<T>): string => (read.ok ? 'ok' : `${read.rule} ${read.help ?? ''}`);

describe('sizes and times', () => {
  it.each([
    ['512MiB', 'size', 536_870_912],
    ['1.5GiB', 'size', 1_610_612_736],
    ['250MB', 'size', 250_000_000],
    ['1KB', 'size', 1000],
    ['1KiB', 'size', 1024],
    ['7B', 'size', 7],
    ['0.3B', 'size', 1],
    ['30s', 'time', 30_000],
    ['10m', 'time', 600_000],
    ['1.15s', 'time', 1150],
    ['250ms', 'time', 250],
    ['1.5h', 'time', 5_400_000],
    ['2d', 'time', 172_800_000],
  ] as const)('%s is a %s of %d', (text, kind, value) => {
    expect(parseQuantity(text, kind)).toEqual({ ok: true, value });
  });

  it.each([
    [30, 'time', '`30s`'],
    [512, 'size', '`512MiB`'],
    ['64', 'size', '`64MiB`'],
    ['10min', 'time', '`10m`'],
    ['10 m', 'time', '`10m`'],
    ['1gb', 'size', '`1GB`'],
    ['1G', 'size', '`1GiB`'],
    ['1Gi', 'size', '`1GiB`'],
    ['5M', 'time', '`5m`'],
    ['1e3s', 'time', '`30s`'],
    ['-1s', 'time', '`30s`'],
    ['0s', 'time', 'more than nothing'],
    ['', 'size', '`512MiB`'],
    [null, 'size', '`512MiB`'],
  ] as const)('%j is not a %s: the right spelling is shown', (value, kind, help) => {
    const read = parseQuantity(value, kind);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.help).toContain(help);
  });

  it.each([
    [536_870_912, 'size', '512MiB'],
    [250_000_000, 'size', '250MB'],
    [7, 'size', '7B'],
    [90_000, 'time', '90s'],
    [86_400_000, 'time', '1d'],
    [1, 'time', '1ms'],
  ] as const)('%d is printed as %3$s', (value, kind, text) => {
    expect(printQuantity(value, kind)).toBe(text);
    expect(parseQuantity(text, kind)).toEqual({ ok: true, value });
  });
});

describe('hosts', () => {
  it.each([
    'a.b',
    'api.github.com',
    '*.packages.example',
    '*.a.github.io',
    'xn--bcher-kva.example',
    'registry',
    '_dmarc.a.example',
    'db.internal',
    '1a.example',
    '*.s3.example.com',
  ])('%s is one', (text) => {
    expect(readHost(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    '*.com',
    '*.github.io',
    '*.co.uk',
    '*.internal',
    '*.vercel.app',
    '*.amazonaws.com',
    '*.s3.amazonaws.com',
    '*.ck',
    '*.xn--p1ai',
  ])('N11: %s is a wildcard over a public suffix, or a name that anybody can register below', (text) => {
    const read = readHost(text);
    if (text === '*.amazonaws.com') {
      // Not a public suffix itself: that it relays for anybody is the linter's to say.
      expect(read.ok).toBe(true);
      return;
    }
    expect(said(read)).toContain('SP0032');
  });

  it.each([
    ['*', 'Name the hosts'],
    ['API.GitHub.com', '`api.github.com`'],
    ['*.GitHub.com', '`*.github.com`'],
    ['bücher.example', '`xn--bcher-kva.example`'],
    ['аpple.example', '`xn--pple-43d.example`'],
    ['a。b', '`a.b`'],
    ['https://user@API.github.com:8443/v3?x#y', '`api.github.com`'],
    ['a.b.', '`a.b`'],
    ['a.b:443', 'ports: [443]'],
    ['a.b/c', '`a.b`'],
    ['user@a.b', '`a.b`'],
    ['a.*.com', '`*.` before a domain'],
    ['*a.com', '`*.` before a domain'],
    ['*.*.com', '`*.` before a domain'],
    ['.a.com', '`*.a.com`'],
    ['a..b', '1 to 63'],
    ['-a.b', '1 to 63'],
    [`${'a'.repeat(64)}.b`, '1 to 63'],
    [`${'a.'.repeat(127)}bc`, 'cannot exist'],
    ['localhost', 'at: localhost'],
    ['x.localhost', 'at: localhost'],
    ['a b', 'one host'],
    ['xn--a.example', 'xn--'],
  ])('%s is not: %s', (text, help) => {
    const read = readHost(text);
    expect(said(read)).toMatch(/^SP0031/);
    expect(said(read)).toContain(help);
  });

  it.each([
    '10.0.0.1',
    '::1',
    '[::1]',
    '[fd00::1]:443',
    '1.2.3.4:80',
    '::ffff:10.0.0.1',
    '2130706433',
    '0x7f000001',
    '127.1',
    '0x7f.1',
    '1.2.3.0x4',
    '010.0.0.1',
  ])('N10: %s is an address in some spelling, never a name', (text) => {
    expect(said(readHost(text))).toMatch(/^SP0031 Addresses have a rule of their own/);
  });

  it.each([
    ['a.b', 'a.b', true],
    ['x.a.b', '*.a.b', true],
    ['y.x.a.b', '*.a.b', true],
    ['*.x.a.b', '*.a.b', true],
    ['a.b', '*.a.b', false],
    ['xa.b', '*.a.b', false],
    ['*.a.b', 'x.a.b', false],
    ['*.a.b', '*.x.a.b', false],
  ])('%s within %s: %s', (inner, outer, expected) => {
    expect(hostWithin(inner, outer)).toBe(expected);
  });
});

describe('address ranges', () => {
  it.each([
    ['10.1.2.0/24', '10.1.2.0/24'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['10.1.2.3/32', '10.1.2.3/32'],
    ['FD00:0:0:0:0:0:0:0/8', 'fd00::/8'],
    ['2001:db8:0:0:1:0:0:0/80', '2001:db8:0:0:1::/80'],
    ['::/0', '::/0'],
    ['1:0:0:2:0:0:0:0/64', '1:0:0:2::/64'],
  ])('%s is %s', (text, canonical) => {
    expect(readCidr(text)).toEqual({ ok: true, value: canonical });
  });

  it.each([
    ['10.1.2.3/24', '`10.1.2.0/24`'],
    ['10.1.2.3', '`10.1.2.3/32`'],
    ['fd00::1', '`fd00::1/128`'],
    ['10.0.0.0/33', ''],
    ['10.0.0.0/08', ''],
    ['10.0.0.0/-1', ''],
    ['010.0.0.0/8', '10.1.2.0/24'],
    ['256.0.0.0/8', '10.1.2.0/24'],
    ['10.0.0/8', '10.1.2.0/24'],
    ['1::2::3/64', '10.1.2.0/24'],
    ['::ffff:10.0.0.0/104', '`10.0.0.0/8`'],
    ['fe80::1%eth0/64', '10.1.2.0/24'],
    ['a.example/24', '{ host: a.example }'],
    ['', '10.1.2.0/24'],
  ])('%s is not: %s', (text, help) => {
    const read = readCidr(text);
    expect(said(read)).toMatch(/^SP0033/);
    expect(said(read)).toContain(help);
  });

  it.each([
    ['10.1.0.0/16', '10.0.0.0/8', true],
    ['10.0.0.0/8', '10.1.0.0/16', false],
    ['11.0.0.0/16', '10.0.0.0/8', false],
    ['10.0.0.0/8', '0.0.0.0/0', true],
    ['fd00::/16', '::/0', true],
    ['10.0.0.0/8', '::/0', false],
  ])('%s within %s: %s', (inner, outer, expected) => {
    const [a, b] = [networkOf(inner), networkOf(outer)];
    expect(a !== null && b !== null && networkWithin(a, b)).toBe(expected);
  });
});

describe('globs', () => {
  it.each([
    ['.', './'],
    ['./', './'],
    ['/', './'],
    ['./src/', '/src/'],
    ['/src/', '/src/'],
    ['src/', 'src/'],
    ['**/*.pem', '**/*.pem'],
    ['\\#a', '\\#a'],
    ['a\\{b', 'a\\{b'],
    ['[]a]/', '[]a]/'],
    ['./etc/passwd', '/etc/passwd'],
  ])('%s is %s', (text, canonical) => {
    expect(readGlob(text)).toEqual({ ok: true, value: canonical });
  });

  it.each([
    '../a',
    'a/..',
    '/etc/passwd',
    '~/a',
    '!a',
    '#a',
    'a//b',
    'a/./b',
    './/a',
    'a**',
    '{a,b}',
    'a[',
    'a\\b',
    'C:\\a',
    ' a',
    'a ',
    'a\\',
    'a\nb',
    'a\0b',
  ])('%j is refused', (text) => {
    expect(said(readGlob(text))).toMatch(/^SP0034/);
  });

  it.each([
    ['src/a/', 'src/', true],
    ['/src/a/', 'src/', true],
    ['src/a/', '/src/', true],
    ['src/', '/src/', false],
    ['/src/', 'src/', true],
    ['x', './', true],
    ['./', 'x', false],
    ['./', '*', true],
    ['./', '**', true],
    ['src/x', 'src/*', true],
    ['src/x/y', 'src/*', true],
    ['src/**', 'src/', true],
    ['src/', 'src/**', false],
    ['**/*.py', '*.py', true],
    ['*.py', '**/*.py', true],
    ['a/b*.py', '*.py', true],
    ['*.pyc', '*.py', false],
    ['ab', 'a?', true],
    ['a*', 'a?', false],
    ['a?', 'a*', true],
    ['a*b', 'a*', true],
    ['a*', 'a*b', false],
    ['[ab]', '[ab]', true],
    ['[ab]', '?', true],
    ['a', '[ab]', false],
    ['x', 'x/', false],
    ['x/', 'x', true],
    ['a/x/', 'a/*/', true],
    ['a/x', 'a/*/', false],
    ['a/x/y', 'a/*/', true],
    ['**', './', true],
    ['a/**/b', 'a/', true],
    ['/a/**/b', '/a/**/', false],
    ['/a/**/b/', '/a/**/', true],
    ['/a/**/b', '/a/', true],
    ['/a/**/b', '/a/**', true],
    ['\\a', 'a', true],
  ])('%s within %s: %s', (inner, outer, expected) => {
    expect(globWithin(inner, outer)).toBe(expected);
  });

  it('are compared in little time, however they are made', () => {
    const start = performance.now();
    expect(globWithin(`${'a*'.repeat(500)}`, `${'*a'.repeat(500)}b`)).toBe(false);
    expect(globWithin(`${'**/a/'.repeat(200)}`, `${'**/a/'.repeat(201)}b`)).toBe(false);
    expect(globWithin(`${'a/'.repeat(500)}`, `${'**/a/'.repeat(200)}b`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it.each([
    ['.GIT/config', '.git/config'],
    ['.git./x', '.git/x'],
    ['.git::$INDEX_ALLOCATION/x', '.git/x'],
    ['.g\u200cit', '.git'],
    ['GIT~1/x', '.git/x'],
    ['a/...', 'a/...'],
  ])('P7: %j is folded as another file system would take it', (path, folded) => {
    expect(foldedPath(path)).toBe(folded);
  });
});

describe('images', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  it.each([
    ['python', null],
    ['python:3.12-slim', null],
    [`python@${digest}`, digest],
    [`ghcr.io/org/app:1@${digest}`, digest],
    ['localhost:5000/a/b_c/d--e:x', null],
    ['localhost/app', null],
    ['registry:5000/app', null],
    ['Registry.Example/app', null],
    ['[::1]:5000/app', null],
  ])('%s is one', (text, expected) => {
    expect(readImage(text)).toEqual({
      ok: true,
      value: { kind: 'image', reference: text, digest: expected },
    });
  });

  it('host is the host itself', () => {
    expect(readImage('host')).toEqual({ ok: true, value: { kind: 'host' } });
  });

  it.each([
    '',
    'Python',
    'a b',
    'a:',
    'a:b c',
    'a@sha256:1',
    'a@sha512:aa',
    `a@${digest}@${digest}`,
    'https://a/b',
    '/a',
    'a//b',
    'a/',
    '-a',
    'a:-b',
    'a@',
    '$(x)',
    'a;b',
  ])('%j is refused', (text) => {
    expect(said(readImage(text))).toMatch(/^SP0038/);
  });
});

describe('patterns', () => {
  it.each(['^[\\w .-]*$', '(?i)authorization: \\S+', 'a{2,3}?', '\\p{L}+'])('%s compiles', (text) => {
    expect(readPattern(text).ok).toBe(true);
  });

  it.each([
    ['(?=a)', 'look-ahead'],
    ['(?<!a)b', 'look-ahead'],
    ['(a)\\1', 'back-references'],
    ['a++', 'never backtracks'],
    ['(', ''],
    ['[', ''],
    ['a{1001}', ''],
  ])('%s is refused: %s', (text, help) => {
    expect(said(readPattern(text))).toMatch(/^SP0037/);
    expect(said(readPattern(text))).toContain(help);
  });

  it('a pattern that would stall a backtracking engine is read at once', () => {
    const start = performance.now();
    expect(readPattern('^(a+)+$').ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('spelling', () => {
  it.each([
    ['memroy', 'memory', 1],
    ['ca', 'abc', 3],
    ['limits', 'limit', 1],
    ['', 'ab', 2],
    ['same', 'same', 0],
  ])('%s to %s: %d', (from, to, edits) => {
    expect(distance(from, to, 5)).toBe(edits);
  });

  it.each([
    ['contaner', ['container', 'process'], 'container'],
    ['read_deny', ['write', 'read-deny'], 'read-deny'],
    ['wallTime', ['cpu-time', 'wall-time'], 'wall-time'],
    ['xyz', ['process', 'container'], null],
    ['a'.repeat(1000), ['a'], null],
  ])('%s among %j: %s', (word, words, meant) => {
    expect(nearest(word, words)).toBe(meant);
  });
});
