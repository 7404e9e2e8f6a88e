import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/audit/events.js';
import type { RunResult } from '../../src/audit/generated/result.js';
import { root } from '../docs/markdown.js';

interface Row {
  readonly patch: string;
  readonly tier: string;
  readonly outcome: string;
  readonly exitCode: number;
  readonly events: readonly string[];
}

/** The rows of docs/containment.md. */
const rows: readonly Row[] = readFileSync(join(root, 'docs', 'containment.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [a-z-]+ \| (process|container|gvisor) \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, patch = '', tier = '', outcome = '', exitCode = '', , events = '']) => ({
    patch,
    tier,
    outcome,
    exitCode: Number(exitCode),
    events: events
      .split(',')
      .map((event) => event.trim())
      .filter(Boolean),
  }));

const engine = process.env['SANDBOX_POLICY_TEST_ENGINE'];
let folder: string;
let workspace: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-agent-'));
  workspace = join(folder, 'workspace');
  cpSync(join(root, 'examples', 'agent-change'), workspace, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function snapshot(): Readonly<Record<string, string>> {
  const names = readdirSync(workspace, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name),
        readFileSync(join(entry.parentPath, entry.name), 'latin1'),
      ]),
  );
}

/** Processes of this host whose root or working directory is the workspace, or that hold its path in their arguments. */
function leftovers(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
      } catch {
        return '';
      }
    })
    .filter((line) => line.includes(workspace));
}

/** What each row came to, to be compared between tiers. */
const seenIn = new Map<string, unknown>();

/** Written anew ten times a second until it is ended. */
const TICKING = 'project/src/alive';

/** Of these the output is cut off at a moment that no two runs share. */
const CUT_OFF = ['timed-out', 'out-of-memory'];

/** Test runners say how long each test took; and a refusal has another error number from another kernel. */
function steady(output: string): string {
  return output.replace(/\d+(?:\.\d+)?/g, '0').replace(/\bE(?:ACCES|PERM|ROFS)\b/g, 'refusal');
}

/** An event without its place in the log. */
function unchained(event: AuditEvent): unknown {
  const place = ['seq', 'prev', 'time', 'run'];
  return Object.fromEntries(Object.entries(event).filter(([name]) => !place.includes(name)));
}

/**
 * What has to be the same in every tier: the result without what names the tier, the run and what it used; the patch;
 * and of the log, what was run, changed, denied and limited, in order. How many processes there were, a tier may not know.
 */
function comparable(
  result: RunResult,
  events: readonly AuditEvent[],
  output: string,
  patch: string,
): unknown {
  const { outcome, exitCode, signal, ignored, outputs, conflicts, violations, denied, escalation } = result;
  const changes = result.changes.filter(({ path }) => path !== TICKING);
  const cutOff = CUT_OFF.includes(outcome);
  const log = events.flatMap((event): unknown[] => {
    switch (event.type) {
      case 'command':
        return [[event.type, event.argv, event.verdict, event.clause, event.end?.ended]];
      case 'file':
        return event.path === TICKING ? [] : [unchained(event)];
      case 'violation':
        return [unchained(event)];
      case 'limit':
        return event.clause === 'limits.pids' ? [] : [[event.type, event.clause, event.value, event.effect]];
      case 'usage':
        return [];
      default:
        return [[event.type]];
    }
  });
  return {
    ...{ outcome, exitCode, signal, changes, ignored, outputs, conflicts, violations, denied, escalation },
    ...(cutOff ? {} : { output: steady(output), reason: result.reason }),
    ...{ policyDigest: result.policyDigest, command: result.command, suggestion: result.suggestion },
    ...{ log, patch: result.changes.length === changes.length ? patch : null },
  };
}

describe('docs/containment.md', () => {
  it('has a row for every hostile patch in each tier', () => {
    const patches = readdirSync(join(workspace, 'patches', 'hostile')).map((name) =>
      name.replace(/\.patch$/, ''),
    );
    const expected = [...patches, 'good'].flatMap((patch) =>
      ['container', 'gvisor', 'process'].map((tier) => `${patch} ${tier}`),
    );
    expect(rows.map(({ patch, tier }) => `${patch} ${tier}`).sort()).toEqual(expected.sort());
  });

  for (const row of rows) {
    it.skipIf(row.tier !== 'process' && engine === undefined)(
      `${row.patch} in the ${row.tier} tier: ${row.outcome}, exit ${row.exitCode}`,
      { timeout: 120_000 },
      () => {
        const before = snapshot();
        const done = spawnSync(
          process.execPath,
          [
            join(root, 'dist', 'cli', 'index.js'),
            ...['run', '--policy', join(workspace, 'sandbox-policy.yml'), '--tier', row.tier],
            ...[
              '--workspace',
              workspace,
              '--audit',
              join(folder, 'audit'),
              '--result',
              join(folder, 'result.json'),
            ],
            ...['--patch', join(folder, 'out.patch'), '--on-violation', 'fail', '--'],
            ...['./try.sh', row.patch === 'good' ? 'good.patch' : `hostile/${row.patch}.patch`],
          ],
          {
            encoding: 'latin1',
            maxBuffer: 64 * 1024 * 1024,
            env: {
              PATH: process.env['PATH'] ?? '',
              HOME: process.env['HOME'] ?? '',
              XDG_STATE_HOME: join(folder, 'state'),
              API_KEY: 'canary',
              GITHUB_TOKEN: 'canary',
              ACTIONS_RUNTIME_TOKEN: 'canary',
              ...(engine === undefined ? {} : { DOCKER_HOST: `unix://${engine}` }),
            },
          },
        );
        const said = `${done.stdout.slice(-2000)}\n${done.stderr.slice(-4000)}`;
        expect(done.status, said).toBe(row.exitCode);
        expect(done.stdout).not.toContain('ESCAPED');
        const result = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as RunResult;
        expect(result.outcome).toBe(row.outcome);

        const events = readFileSync(join(folder, 'audit', 'audit.jsonl'), 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as AuditEvent & { readonly clause?: string });
        const logged = events.map(({ type, clause }) => `${type} ${clause ?? ''}`);
        for (const event of row.events) expect(logged).toContain(event);
        expect(events.at(-1)?.type).toBe('run.end');
        const verified = spawnSync(process.execPath, [
          join(root, 'dist', 'cli', 'index.js'),
          'audit',
          'verify',
          join(folder, 'audit'),
        ]);
        expect(verified.status, verified.stderr.toString()).toBe(0);

        expect(snapshot()).toEqual(before);
        expect(leftovers()).toEqual([]);
        // What came out, whatever the outcome: what `write` covers, as plain files, and nothing planted.
        const patch = readFileSync(join(folder, 'out.patch'), 'latin1');
        for (const [, path] of patch.matchAll(/^diff --git a\/.+ b\/(.+)$/gm))
          expect(path).toMatch(/^project\//);
        for (const [, mode] of patch.matchAll(/^(?:new file |new )?mode (\d+)$/gm))
          expect(mode).toMatch(/^100(?:644|755)$/);
        if (row.patch === 'good') expect(patch).toContain('+export function wrap');
        const seen = JSON.stringify(comparable(result, events, done.stdout, patch)).replaceAll(folder, '');
        seenIn.set(`${row.patch} ${row.tier}`, JSON.parse(seen));
      },
    );
  }

  it.each([...new Set(rows.map(({ patch }) => patch))])(
    'the same policy and the same code give the same result, changes and log in every tier: %s',
    (patch) => {
      const tiers = engine === undefined ? ['process'] : ['process', 'container', 'gvisor'];
      const [one, ...others] = tiers.map((tier) => seenIn.get(`${patch} ${tier}`));
      expect(one).toBeDefined();
      for (const other of others) expect(other).toEqual(one);
    },
  );
});
