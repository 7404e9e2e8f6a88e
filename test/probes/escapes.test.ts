import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTAINER, describeEngines } from '../engines/engine.js';
import { arrange, openArranged, run, INIT, type Arranged } from '../engines/sandbox.js';
import {
  bundle,
  CALLERS,
  startOperator,
  type Bundle,
  type Operator,
  type RemoteSandbox,
} from '../enforce/process/operator-process.js';
import { ESCAPES, inGvisor, type Escape } from './escapes.js';
import type { Sandbox } from '../../src/enforce/sandbox.js';

const ROOT = join(import.meta.dirname, '../..');
const TABLE = join(ROOT, 'docs/escapes.md');

/** What an act said: errno of the step that failed, 0 when it was let through; null when it said nothing. */
function errnoOf(out: string): number | null {
  const match = /^(\d+) \S+ /.exec(out);
  return match === null ? null : Number(match[1]);
}

function isStopped({ errnos }: Escape, errno: number | null): boolean {
  return errno !== null && (errnos === undefined ? errno !== 0 : errnos.includes(errno));
}

const said = (escape: Escape, out: string): string =>
  `${escape.name} is to be stopped by ${escape.stoppedBy}: ${out}`;

describe('the corpus of escapes is one: outside of a sandbox each goes further', () => {
  const isRoot = process.getuid?.() === 0;
  it.each(ESCAPES.filter(({ twin }) => 'as' in twin))('$name', (escape) => {
    const { twin } = escape;
    if (!('as' in twin)) throw new TypeError('it has no twin');
    // An ordinary user can't show what root could do; root can show both.
    if (twin.as === 'root' && !isRoot) return;
    const as = twin.as === 'user' && isRoot ? { uid: 65534, gid: 65534 } : {};
    const done = spawnSync(INIT, ['act', ...(twin.argv ?? escape.argv)], {
      encoding: 'utf8',
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      ...as,
    });
    const errno = errnoOf(done.stdout);
    expect([0, ...(twin.errnos ?? [])], `${done.stdout}${done.stderr}`).toContain(errno);
  });

  it('names the reason where it isn’t tried outside', () => {
    for (const { twin, name } of ESCAPES) if ('none' in twin) expect(twin.none, name).not.toBe('');
  });
});

describe('the corpus of escapes in the process tier', () => {
  let built: Bundle;
  beforeAll(async () => {
    built = await bundle();
  });
  afterAll(() => built.remove());

  describe.each(CALLERS)('as $name', (caller) => {
    let operator: Operator;
    let sandbox: RemoteSandbox;
    beforeAll(async () => {
      operator = startOperator(built, caller);
      sandbox = await operator.open({ workspace: operator.makeFolder('project') });
    });
    afterAll(async () => {
      await sandbox.close();
      await operator.end();
    });

    it.each(ESCAPES)('$name: stopped by $stoppedBy', async (escape) => {
      const { out } = await sandbox.run(escape.argv, { request: { act: true } });
      expect(isStopped(escape, errnoOf(out)), said(escape, out)).toBe(true);
    });

    it('… and the sandbox goes on', async () => {
      expect((await sandbox.run(['nothing'], { request: { act: true } })).out).toBe('0 - \n');
    });
  });
});

describeEngines('the corpus of escapes in the container tier', CONTAINER, (engine) => {
  let arranged: Arranged;
  let sandbox: Sandbox;
  beforeAll(async () => {
    arranged = await arrange(engine);
    sandbox = await openArranged(arranged);
  });
  afterAll(async () => {
    await sandbox.close();
    await arranged.clear();
  });

  it.each(ESCAPES)('$name: stopped by $stoppedBy', async (escape) => {
    const { out } = await run(sandbox, escape.argv, { act: true });
    expect(isStopped(escape, errnoOf(out)), said(escape, out)).toBe(true);
  });
});

/** Errors of an attempt that nothing kept from being made: it was nonsense, by itself. */
const NONSENSE = ['EBADF', 'EFAULT', 'EINVAL', 'ENOTTY'].map((name) => constants.errno[name as 'EBADF']);

describeEngines('the corpus of escapes in the gvisor tier', ['runsc', 'runsc-plain'], (engine) => {
  let arranged: Arranged;
  let sandbox: Sandbox;
  beforeAll(async () => {
    arranged = await arrange(engine);
    sandbox = await openArranged(arranged);
  });
  afterAll(async () => {
    await sandbox.close();
    await arranged.clear();
  });
  const attempt = async (argv: readonly string[]): Promise<string> =>
    (await run(sandbox, argv, { act: true })).out;

  if (engine.runtime === 'runsc')
    it.each(ESCAPES.map((escape) => ({ ...escape, inside: inGvisor(escape) })))(
      '$name: stopped by $inside.by',
      async ({ inside, ...escape }) => {
        const out = await attempt(escape.argv);
        if (inside.then === undefined) {
          expect(isStopped(escape, errnoOf(out)), said(escape, out)).toBe(true);
          return;
        }
        expect(errnoOf(out), 'what the Sentry lets be is no more than the first step').toBe(0);
        const then = await attempt(inside.then.argv);
        expect(inside.then.errnos, `${escape.name}: ${then}`).toContain(errnoOf(then));
      },
    );
  else
    // Without a profile of ours: what the Sentry itself has no answer to, and what it lets through.
    it.each(ESCAPES)('$name: answered by the Sentry', async (escape) => {
      const { unfiltered, gvisor } = escape;
      const out = await attempt(escape.argv);
      const errno = errnoOf(out);
      const nonsense = errno !== null && escape.errnos !== undefined && NONSENSE.includes(errno);
      if (unfiltered !== undefined) expect([errno === 0, nonsense], out).toContain(true);
      else if (gvisor?.then === undefined)
        expect([errno === null, errno === 0, nonsense], out).not.toContain(true);
      else expect(gvisor.then.errnos, out).toContain(errnoOf(await attempt(gvisor.then.argv)));
    });
});

describe('docs/escapes.md', () => {
  it('holds the table of the corpus (UPDATE_GOLDEN=1 writes it)', () => {
    const rows = ESCAPES.map((escape) => {
      const { name, technique, cve, stoppedBy, twin } = escape;
      const outside =
        'none' in twin
          ? `not tried: ${twin.none}`
          : `goes further, as ${twin.as === 'root' ? 'root' : 'any user'}`;
      return `| ${name} | ${technique} | ${cve ?? ''} | ${stoppedBy} | ${inGvisor(escape).by} | ${outside} |`;
    });
    const table = [
      '| attempt | ATT&CK | class of | stopped by | in gVisor by | outside of a sandbox |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
      'A gVisor that is registered without `--oci-seccomp` applies no profile, and its Sentry answers by itself. It has no answer',
      'to most of these; what it lets through:',
      '',
      ...ESCAPES.flatMap(({ name, unfiltered }) =>
        unfiltered === undefined ? [] : [`- ${name}: ${unfiltered}`],
      ),
    ].join('\n');
    const text = readFileSync(TABLE, 'utf8');
    const parts = /^([\s\S]*<!-- corpus -->\n\n)[\s\S]*(\n\n<!-- end -->\n[\s\S]*)$/.exec(text);
    const whole = `${parts?.[1] ?? ''}${table}${parts?.[2] ?? ''}`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(TABLE, whole);
    expect(readFileSync(TABLE, 'utf8')).toBe(whole);
  });
});
