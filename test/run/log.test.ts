import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuditError } from '../../src/audit/error.js';
import { createSecretSearch } from '../../src/audit/secrets.js';
import { createLog, type AuditLog } from '../../src/audit/writer.js';
import { createRunLog } from '../../src/run/log.js';
import { command, POLICY, RUN, start, violation } from '../audit/events.js';
import { readEvents } from './project.js';

let folder: string;
let audit: AuditLog;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-log-'));
  audit = createLog({ directory: join(folder, 'log'), run: RUN, policy: POLICY });
});
afterEach(() => {
  audit.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a log that breaks during a run', () => {
  const none = createSecretSearch([]);

  it('L2: what has happened is remembered as a problem', () => {
    const log = createRunLog(audit, none);
    log.demand(start);
    audit.close();
    log.note(violation('x'));
    expect(log.problem).toContain('takes no further events');
  });

  it('what is to happen is not done: not at once, and not later', () => {
    const log = createRunLog(audit, none);
    log.demand(start);
    audit.close();
    expect(() => log.demand(command(0))).toThrow(AuditError);
    const broken = createRunLog(audit, none);
    broken.note(violation('x'));
    expect(() => broken.demand(command(1))).toThrow('not complete');
  });
});

describe('S3: secrets in events', () => {
  it('are replaced in free text, and our own words stay as they are', () => {
    const log = createRunLog(audit, createSecretSearch([{ name: 'KEY', value: 'process' }]));
    log.demand(start);
    log.note({ ...command(0, ['kill', 'process']), cwd: '/process' });
    log.note(violation('a/process'));
    const [first, second, third] = readEvents(join(folder, 'log'));
    expect(first).toMatchObject({ tier: 'process' });
    expect(second).toMatchObject({ argv: ['kill', '[secret KEY]'], cwd: '/[secret KEY]', verdict: 'allow' });
    expect(third).toMatchObject({ what: 'a/[secret KEY]', clause: 'filesystem.write' });
  });
});
