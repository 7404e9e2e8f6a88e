import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuditError } from '../../src/audit/error.js';
import { verifyLog } from '../../src/audit/verify.js';
import { createLog } from '../../src/audit/writer.js';
import { command, end, POLICY, RUN, start, violation } from './events.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-audit-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function lines(directory: string): string[] {
  return readFileSync(join(directory, 'audit.jsonl'), 'utf8').trimEnd().split('\n');
}

function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof AuditError ? error.code : String(error);
  }
}

describe('the audit log', () => {
  it('numbers, dates and chains every event, and verifies', async () => {
    const directory = join(folder, 'log');
    let clock = Date.UTC(2026, 0, 2, 3, 4, 5);
    const log = createLog({ directory, run: RUN, policy: POLICY, now: () => (clock += 1) });
    log.write(start);
    log.write(command(0));
    log.write(violation('/etc/shadow'));
    log.write(end({ command: 1, violation: 1 }));
    log.close();

    const events = lines(directory).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events.map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
    expect(events[0]).toMatchObject({ v: 1, run: RUN, policy: POLICY, time: '2026-01-02T03:04:05.001Z' });
    expect(events[0]?.['prev']).toBe('0'.repeat(64));
    const verified = await verifyLog(join(directory, 'audit.jsonl'), { head: log.head });
    expect(verified).toMatchObject({ intact: true, complete: true, events: 4, run: RUN });
    expect(log.counts).toMatchObject({ command: 1, violation: 1 });
  });

  it('is readable by its owner alone', () => {
    const directory = join(folder, 'log');
    const before = process.umask(0);
    try {
      const log = createLog({ directory, run: RUN, policy: POLICY });
      log.writeFile('plan.json', '{}');
      log.close();
    } finally {
      process.umask(before);
    }
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(directory)) {
      expect(statSync(join(directory, name)).mode & 0o777, name).toBe(0o600);
    }
  });

  it('holds an event as soon as it was written, before it is closed', () => {
    const directory = join(folder, 'log');
    const log = createLog({ directory, run: RUN, policy: POLICY });
    log.write(start);
    log.write(command(0));
    expect(lines(directory)).toHaveLength(2);
    log.close();
  });

  it('refuses a directory that exists, an empty one too', () => {
    const directory = join(folder, 'log');
    mkdirSync(directory);
    expect(codeOf(() => createLog({ directory, run: RUN, policy: POLICY }))).toBe('exists');
    expect(readdirSync(directory)).toEqual([]);
  });

  it('P1: follows no link, at its own place or above it', () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(folder, 'log'));
    symlinkSync(elsewhere, join(folder, 'above'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
    expect(codeOf(() => createLog({ directory: join(folder, 'log'), run: RUN, policy: POLICY }))).toBe(
      'exists',
    );
    expect(codeOf(() => createLog({ directory: join(folder, 'dangling'), run: RUN, policy: POLICY }))).toBe(
      'exists',
    );
    expect(
      codeOf(() => createLog({ directory: join(folder, 'above', 'log'), run: RUN, policy: POLICY })),
    ).toBe('link');
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('takes no further event after it was closed', () => {
    const log = createLog({ directory: join(folder, 'log'), run: RUN, policy: POLICY });
    log.write(start);
    log.close();
    log.close();
    expect(codeOf(() => log.write(command(0)))).toBe('closed');
  });

  it.skipIf(process.getuid?.() !== 0)(
    'a full disk is a typed error, and what was written before still verifies',
    async () => {
      const disk = join(folder, 'disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=700', 'tmpfs', disk]);
      try {
        const directory = join(disk, 'log');
        const log = createLog({ directory, run: RUN, policy: POLICY });
        log.write(start);
        const code = codeOf(() => {
          for (let n = 0; n < 1000; n += 1) log.write(command(n, ['x'.repeat(700)]));
        });
        expect(code).toBe('no-space');
        // Freed space must not let a later event follow the one that was lost.
        expect(codeOf(() => log.write(command(9)))).toBe('closed');
        log.close();
        const verified = await verifyLog(join(directory, 'audit.jsonl'), { head: log.head });
        expect(verified).toMatchObject({ intact: true, complete: false, events: log.events });
      } finally {
        execFileSync('umount', [disk]);
      }
    },
  );
});
