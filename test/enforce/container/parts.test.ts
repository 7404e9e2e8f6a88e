import { execFileSync } from 'node:child_process';
import { mkdtempSync, lstatSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connectEngine, engineError, statusOf } from '../../../src/enforce/container/engine.js';
import { labelsOf, ownerLives } from '../../../src/enforce/container/labels.js';
import { isGone } from '../../../src/enforce/container/host-image.js';
import { tar } from '../../../src/enforce/container/tar.js';
import { createUndo } from '../../../src/enforce/container/undo.js';

describe('the empty image', () => {
  it('is an archive that tar reads: folders with their modes, links with their targets', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sp-tar-'));
    try {
      const archive = tar([
        { kind: 'directory', path: '/tmp', mode: 0o1777 },
        { kind: 'directory', path: '/home/sandbox', mode: 0o700 },
        { kind: 'symlink', path: '/bin', to: 'usr/bin' },
      ]);
      execFileSync('tar', ['-xpf', '-', '-C', folder], { input: archive });
      expect(statSync(join(folder, 'tmp')).mode & 0o7777).toBe(0o1777);
      expect(statSync(join(folder, 'home/sandbox')).mode & 0o7777).toBe(0o700);
      expect(lstatSync(join(folder, 'bin')).isSymbolicLink()).toBe(true);
      expect(readlinkSync(join(folder, 'bin'))).toBe('usr/bin');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    [404, 'No such image: sha256:ab', true],
    [500, 'content digest sha256:ab: not found', true],
    [500, 'no space left on device', false],
    [409, 'name is in use: not found', false],
  ])(
    'that another run’s clean took away is known by the engine’s answer %s, %s',
    (statusCode, message, gone) => {
      expect(isGone(Object.assign(new Error(message), { statusCode }))).toBe(gone);
    },
  );

  it('is the same bytes for the same view, and never cuts a name', () => {
    const entries = [{ kind: 'symlink', path: '/bin', to: 'usr/bin' }] as const;
    expect(tar(entries).equals(tar(entries))).toBe(true);
    expect(() => tar([{ kind: 'symlink', path: `/${'x'.repeat(101)}`, to: 'y' }])).toThrow(RangeError);
  });
});

describe('labels', () => {
  it('name this process, which lives', () => {
    const labels = labelsOf('20260101T000000Z-00000000');
    expect(labels['sandbox-policy.run']).toBe('20260101T000000Z-00000000');
    expect(ownerLives(labels)).toBe(true);
  });

  const DEAD: readonly [string, Readonly<Record<string, string>>][] = [
    ['a process that is gone', { 'sandbox-policy.pid': '999999999' }],
    ['another process under the same number', { 'sandbox-policy.pid-start': '1' }],
    ['a process before the machine was restarted', { 'sandbox-policy.boot': 'another' }],
    ['nothing that makes sense', { 'sandbox-policy.pid': 'x' }],
  ];
  it.each(DEAD)('that name %s are a dead owner’s', (_name, change) => {
    expect(ownerLives({ ...labelsOf('run'), ...change })).toBe(false);
    expect(ownerLives({})).toBe(false);
  });
});

describe('taking back', () => {
  it('goes from the last to the first, once, and on after a failure that it tells', async () => {
    const order: string[] = [];
    const undo = createUndo();
    undo.add('do the first', async () => {
      order.push('first');
    });
    undo.add('do the second', async () => {
      order.push('second');
      throw new Error('no');
    });
    undo.add('do the third', async () => {
      order.push('third');
    });
    undo.add('do what has gone', () => Promise.reject(new Error('never')), 'gone');
    undo.drop('gone');
    await expect(undo.run()).rejects.toThrow(/could not do the second: no; `sandbox-policy clean`/);
    await expect(undo.run()).rejects.toThrow(/second/);
    expect(order).toEqual(['third', 'second', 'first']);
  });
});

describe('the connection to the engine', () => {
  it.each(['tcp://192.0.2.1:2375', 'not a url', 'ssh://nowhere'])(
    'goes to the socket it was given, whatever DOCKER_HOST says (%s)',
    (value) => {
      const before = process.env['DOCKER_HOST'];
      process.env['DOCKER_HOST'] = value;
      try {
        const engine = connectEngine('/run/some.sock', '1.41');
        const { modem } = engine.docker as unknown as {
          modem: { socketPath: unknown; host: unknown; protocol: unknown };
        };
        expect(modem).toMatchObject({ socketPath: '/run/some.sock', protocol: 'http' });
        expect(modem.host).toBeUndefined();
        engine.disconnect();
      } catch (error) {
        expect(String(error)).toMatch(/DOCKER_HOST/);
      } finally {
        if (before === undefined) delete process.env['DOCKER_HOST'];
        else process.env['DOCKER_HOST'] = before;
      }
    },
  );

  it('asks for the newest version that both know', () => {
    expect(connectEngine('/x', '1.41').version).toBe('v1.41');
    expect(connectEngine('/x', '1.99').version).toBe('v1.48');
    expect(connectEngine('/x', '1.9').version).toBe('v1.9');
  });

  const engine = connectEngine('/run/some.sock', '1.41');
  const FAULTS: readonly [string, unknown, RegExp, string | number][] = [
    [
      'nobody listens',
      Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
      /no engine answers at \/run\/some.sock/,
      'unreachable',
    ],
    ['no socket', Object.assign(new Error('x'), { code: 'ENOENT' }), /no engine answers/, 'unreachable'],
    [
      'no right',
      Object.assign(new Error('x'), { code: 'EACCES' }),
      /may not use the engine's socket/,
      'unreachable',
    ],
    [
      'cut off',
      Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
      /stopped answering/,
      'lost',
    ],
    [
      'refused',
      Object.assign(new Error('(HTTP code 409) x'), { statusCode: 409, json: { message: 'in use' } }),
      /could not do it: in use/,
      409,
    ],
  ];
  it.each(FAULTS)('%s: says what and why', (_name, cause, message, fault) => {
    const error = engineError(engine, 'do it', cause);
    expect(error.message).toMatch(message);
    expect(error.fault).toBe(fault);
    expect(error.cause).toBe(cause);
    expect(statusOf(error)).toBe(typeof fault === 'number' ? fault : null);
    if (typeof fault === 'string') expect(error.fix).not.toBeNull();
  });
});
