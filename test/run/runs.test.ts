import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decideArgv } from '../../src/decide/command/decide.js';
import { DEFAULTS } from '../../src/policy/defaults.js';
import { realDependencies } from '../../src/run/dependencies.js';
import { isRunId, newRunId } from '../../src/run/id.js';
import { stateHomeOf } from '../../src/host/xdg.js';
import { makePlaces } from '../../src/run/places.js';
import { deadRuns, writeRecord } from '../../src/run/record.js';
import { TOOL_VERSION } from '../../src/run/version.js';
import { findLog, lastRun, listRuns } from '../../src/run/runs.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-runs-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('ids of runs', () => {
  it('say when they began and are unlike one another', () => {
    expect(newRunId(new Date('2026-01-02T03:04:05.678Z'), Buffer.from('0123abcd', 'hex'))).toBe(
      '20260102T030405Z-0123abcd',
    );
    const ids = new Set(Array.from({ length: 1000 }, () => newRunId()));
    expect(ids.size).toBe(1000);
    for (const id of ids) expect(isRunId(id)).toBe(true);
  });
});

describe('logs of runs', () => {
  it('are found by id, directory and file; the newest is the last', () => {
    for (const id of ['20260102T030405Z-00000001', '20260103T030405Z-00000000']) {
      mkdirSync(join(folder, id));
      writeFileSync(join(folder, id, 'audit.jsonl'), '');
    }
    mkdirSync(join(folder, '20270101T000000Z-00000000'));
    mkdirSync(join(folder, 'other'));
    expect(listRuns(folder)).toEqual(['20260103T030405Z-00000000', '20260102T030405Z-00000001']);
    const last = join(folder, '20260103T030405Z-00000000');
    expect(lastRun(folder)).toBe(last);
    const log = join(last, 'audit.jsonl');
    expect(findLog(folder, '20260103T030405Z-00000000')).toEqual({ log, directory: last });
    expect(findLog(folder, last)).toEqual({ log, directory: last });
    expect(findLog(folder, log)).toEqual({ log, directory: null });
    expect(findLog(folder, join(folder, 'other'))).toBe(null);
    expect(findLog(folder, join(folder, 'nowhere'))).toBe(null);
    expect(lastRun(join(folder, 'nowhere'))).toBe(null);
  });
});

describe('runs that began in the same second', () => {
  it('are told apart by the age of their logs', async () => {
    const names = ['f', '0', '7', '3'].map((digit) => `20260102T030405Z-${digit.repeat(8)}`);
    for (const name of names) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'audit.jsonl'), '');
      await new Promise((done) => setTimeout(done, 20));
    }
    expect(listRuns(folder)).toEqual(names.toReversed());
    expect(lastRun(folder)).toBe(join(folder, names[3] ?? ''));
  });
});

describe('records of runs', () => {
  const record = (run: string) => ({ run, tier: 'process', engine: null, audit: '/a' }) as const;

  it('of a living process are not dead; of a process that is gone, or of another boot, they are', () => {
    const { state } = makePlaces(folder);
    writeRecord(state, record('20260102T030405Z-00000001'));
    const gone = writeRecord(state, record('20260102T030405Z-00000002'));
    const text = JSON.stringify({
      v: 1,
      ...record('20260102T030405Z-00000002'),
      pid: 1,
      pidStart: '1',
      bootId: 'other',
      pidNamespace: 'x',
    });
    writeFileSync(join(gone, 'run.json'), text);
    expect(deadRuns(state).map(({ run }) => run)).toEqual(['20260102T030405Z-00000002']);
  });

  it('that are missing or cut off count as dead once they can not be a run’s that begins just now', () => {
    const { state } = makePlaces(folder);
    mkdirSync(join(state, '20200102T030405Z-00000001'));
    mkdirSync(join(state, newRunId()));
    mkdirSync(join(state, '20200102T030405Z-00000003'));
    writeFileSync(join(state, '20200102T030405Z-00000003', 'run.json'), '{"v":1,"pid"');
    mkdirSync(join(state, 'not-ours'));
    expect(deadRuns(state).map(({ run, record: found }) => [run, found])).toEqual([
      ['20200102T030405Z-00000001', null],
      ['20200102T030405Z-00000003', null],
    ]);
  });
});

describe('the state folder', () => {
  it('is what XDG_STATE_HOME names where that is absolute, else below the home', () => {
    expect(stateHomeOf({ XDG_STATE_HOME: '/x' }, '/home/me')).toBe('/x');
    expect(stateHomeOf({ XDG_STATE_HOME: 'x' }, '/home/me')).toBe('/home/me/.local/state');
    expect(stateHomeOf({}, '/home/me')).toBe('/home/me/.local/state');
  });
});

describe('a policy that says nothing of commands', () => {
  it('is decided without the shell’s grammar as with it', async () => {
    const { commands } = DEFAULTS;
    expect(commands).toMatchObject({ allow: null, denyPatterns: [] });
    const { programs: _programs, ...full } = decideArgv(DEFAULTS, ['anything', '-x']);
    expect(await realDependencies.decideCommand(DEFAULTS, { argv: ['anything', '-x'] }, null)).toEqual(full);
  });
});

describe('the version in logs', () => {
  it('is package.json’s', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(TOOL_VERSION).toBe(version);
  });
});
