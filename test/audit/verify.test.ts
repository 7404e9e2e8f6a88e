import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventBody } from '../../src/audit/events.js';
import { verifyLog, type ChainProblem, type Verification } from '../../src/audit/verify.js';
import { createLog } from '../../src/audit/writer.js';
import { command, end, POLICY, RUN, start, violation } from './events.js';

let folder: string;
let serial = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-verify-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(bodies: readonly EventBody[], run = RUN): { text: Buffer; head: string } {
  const directory = join(folder, `log-${String((serial += 1))}`);
  const log = createLog({ directory, run, policy: POLICY });
  for (const body of bodies) log.write(body);
  log.close();
  return { text: readFileSync(join(directory, 'audit.jsonl')), head: log.head };
}

async function verified(text: Buffer | string, head?: string): Promise<Verification> {
  const path = join(folder, `given-${String((serial += 1))}.jsonl`);
  writeFileSync(path, text);
  return verifyLog(path, head === undefined ? {} : { head });
}

const whole = [
  start,
  command(0),
  violation('.github/x'),
  command(1, ['ls', 'ä\n\u2028']),
  end({ command: 2, violation: 1 }),
];

/** Bodies whose every text is arbitrary: control characters, halves of surrogate pairs, anything. */
const anyBody: fc.Arbitrary<EventBody> = fc.oneof(
  fc.tuple(fc.nat(), fc.array(fc.string({ unit: 'binary' }))).map(([n, argv]): EventBody => command(n, argv)),
  fc.string({ unit: 'binary' }).map((what): EventBody => violation(what)),
  fc.constant<EventBody>({
    type: 'usage',
    usage: { cpuUser: 1.5, cpuSystem: null, peakMemory: 4096, peakPids: 2, ioRead: null, ioWrite: 0 },
  }),
);

describe('audit verify', () => {
  it('finds every log that was written whole intact, whatever its texts are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBody, { maxLength: 20 }), async (bodies) => {
        const counts = { command: 0, violation: 0, usage: 0 };
        for (const { type } of bodies) counts[type as keyof typeof counts] += 1;
        const { text, head } = written([start, ...bodies, end(counts)]);
        const result = await verified(text, head);
        expect(result.problems).toEqual([]);
        expect(result).toMatchObject({ intact: true, complete: true, events: bodies.length + 2, head });
      }),
      { numRuns: 100 },
    );
  });

  it('says where, when any byte was changed', async () => {
    const { text, head } = written(whole);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(text);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const line = text.subarray(0, at).filter((byte) => byte === 10).length + 1;
        const result = await verified(changed, head);
        expect(result.intact).toBe(false);
        // The line itself when it no longer reads, else the next one, whose `prev` no longer fits.
        expect(result.problems[0]?.line).toBeGreaterThanOrEqual(line);
        expect(result.problems[0]?.line).toBeLessThanOrEqual(line + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('notices a log cut off at any byte: by its end, by the line, by the head', async () => {
    const { text, head } = written(whole);
    for (let length = 0; length < text.length; length += 1) {
      const cut = text.subarray(0, length);
      const result = await verified(cut);
      expect(result.complete && result.intact, `cut at ${String(length)}`).toBe(false);
      const boundary = length > 0 && cut[length - 1] === 10;
      // What kill -9 leaves: whole lines, each of them good.
      if (boundary) expect(result).toMatchObject({ intact: true, complete: false });
      else expect(result.intact).toBe(false);
      expect((await verified(cut, head)).intact).toBe(false);
    }
  });

  it('notices a log that was rewritten as a whole, when the head is known', async () => {
    const { head } = written(whole);
    const forged = written([start, command(0), end({ command: 1 })]);
    expect(await verified(forged.text)).toMatchObject({ intact: true });
    expect(kinds(await verified(forged.text, head))).toEqual(['head']);
  });

  const log = (): string[] => written(whole).text.toString('utf8').trimEnd().split('\n');
  const other = (): string[] =>
    written(whole, '20260102T030405Z-ffffffff').text.toString('utf8').trimEnd().split('\n');
  const cases: readonly [string, () => string[], ChainProblem['kind'], number][] = [
    ['a line removed', () => log().toSpliced(2, 1), 'chain', 3],
    ['the first line removed', () => log().slice(1), 'chain', 1],
    ['two lines swapped', () => swap(log(), 1, 2), 'chain', 2],
    ['a line doubled', () => log().toSpliced(2, 0, log()[1] ?? ''), 'chain', 3],
    ['a line of another run put in', () => log().with(2, other()[2] ?? ''), 'chain', 3],
    ['an empty line put in', () => log().toSpliced(2, 0, ''), 'not-json', 3],
    ['a key added', () => edit(log(), 1, (event) => ({ ...event, extra: 1 })), 'schema', 2],
    [
      'a type that does not exist',
      () => edit(log(), 1, (event) => ({ ...event, type: 'note' })),
      'schema',
      2,
    ],
    ['a number changed', () => edit(log(), 1, (event) => ({ ...event, seq: 7 })), 'sequence', 2],
    ['events after the end', () => [...log(), log()[1] ?? ''], 'after-end', 6],
  ];
  it.each(cases)('%s', async (_name, make, kind, line) => {
    const result = await verified(`${make().join('\n')}\n`);
    expect(result.problems.some((problem) => problem.kind === kind && problem.line === line)).toBe(true);
    expect(result.problems[0]?.line).toBe(line);
  });

  it('an empty log is not a good one', async () => {
    expect(kinds(await verified(''))).toEqual(['empty']);
  });

  it('counts in run.end that the log does not hold are a problem', async () => {
    const { text } = written([start, command(0), end({ command: 3 })]);
    expect(kinds(await verified(text))).toEqual(['counts']);
  });

  it('reads lines that span its chunks', async () => {
    const long = Array.from({ length: 40 }, (_, n) => command(n, ['ü'.repeat(100_000 + n * 37)]));
    const { text, head } = written([start, ...long, end({ command: long.length })]);
    expect(await verified(text, head)).toMatchObject({ intact: true, events: 42 });
  });

  it('verifies a hundred thousand events in well under its budget', async () => {
    const { text, head } = written([
      start,
      ...Array.from({ length: 100_000 }, (_, n) => command(n)),
      end({ command: 100_000 }),
    ]);
    const began = performance.now();
    expect(await verified(text, head)).toMatchObject({ intact: true, events: 100_002 });
    // The budget is 5 s for ten times as many, on an idle machine; `npm run bench` holds us to it.
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

function kinds(result: Verification): string[] {
  return result.problems.map(({ kind }) => kind);
}

function swap(lines: string[], a: number, b: number): string[] {
  return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
}

function edit(
  lines: string[],
  index: number,
  change: (event: Record<string, unknown>) => Record<string, unknown>,
): string[] {
  return lines.with(index, JSON.stringify(change(JSON.parse(lines[index] ?? '') as Record<string, unknown>)));
}
