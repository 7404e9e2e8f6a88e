import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/audit/events.js';
import type { RunResult } from '../../src/audit/generated/result.js';
import { checkResult } from '../../src/audit/validate.js';
import { verifyLog } from '../../src/audit/verify.js';
import { findBubblewrap } from '../../src/host/bubblewrap.js';
import type { RunDependencies } from '../../src/run/dependencies.js';
import type { RunRequest } from '../../src/run/request.js';
import { runPolicy } from '../../src/run/run.js';
import { runtimesOf } from '../engines/engine.js';

export type TestTier = 'process' | 'container' | 'gvisor';

/** What a run came to: its result, its output, its log. */
export interface Ran {
  readonly result: RunResult;
  readonly stdout: string;
  readonly stderr: string;
  readonly events: readonly AuditEvent[];
}

/** A folder with a policy and files, and a state folder beside it. */
export interface Project {
  readonly workspace: string;
  readonly base: string;
  readonly stateHome: string;
  readonly environment: Readonly<Record<string, string>>;
  request(argv: readonly string[], more?: Partial<RunRequest>): RunRequest;
  run(argv: readonly string[], more?: Partial<RunRequest>, dependencies?: RunDependencies): Promise<Ran>;
  /** A shell script, as one argument. */
  sh(script: string, more?: Partial<RunRequest>, dependencies?: RunDependencies): Promise<Ran>;
  read(path: string): string | null;
  write(path: string, text: string): void;
  remove(): void;
}

const TIER_LINE: Readonly<Record<TestTier, string>> = {
  process: 'tier: process',
  container: 'tier: container',
  gvisor: 'tier: gvisor',
};

export function createProject(
  tier: TestTier,
  policy: string,
  files: Readonly<Record<string, string>> = {},
): Project {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-policy-run-')));
  chmodSync(base, 0o755);
  const workspace = join(base, 'workspace');
  const stateHome = join(base, 'state');
  mkdirSync(workspace);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  };
  write('policy.yml', `version: 1\n${TIER_LINE[tier]}\n${policy}`);
  for (const [path, text] of Object.entries(files)) write(path, text);
  const engine = process.env['SANDBOX_POLICY_TEST_ENGINE'];
  const environment = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    ...(engine === undefined ? {} : { DOCKER_HOST: `unix://${engine}` }),
  };
  const request = (argv: readonly string[], more: Partial<RunRequest> = {}): RunRequest => ({
    policy: { kind: 'file', path: 'policy.yml' },
    directory: workspace,
    workspace,
    argv,
    env: environment,
    stateHome,
    home: '/nonexistent',
    ...more,
  });
  const run: Project['run'] = async (argv, more, dependencies) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const asked = request(argv, {
      onStdout: (chunk) => void out.push(Buffer.from(chunk)),
      onStderr: (chunk) => void err.push(Buffer.from(chunk)),
      ...more,
    });
    const result = await (dependencies === undefined ? runPolicy(asked) : runPolicy(asked, dependencies));
    const events = await checkArtifacts(result);
    return { result, events, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
  };
  return {
    workspace,
    base,
    stateHome,
    environment,
    request,
    run,
    sh: (script, more, dependencies) => run(['sh', '-c', script], more, dependencies),
    read: (path) => (existsSync(join(workspace, path)) ? readFileSync(join(workspace, path), 'utf8') : null),
    write,
    remove: () => {
      rmSync(base, { recursive: true, force: true });
    },
  };
}

/** For policies that extend nothing. */
export function noOtherFile(): never {
  throw new Error('no other file');
}

/** Every result fits its schema and every log verifies: checked for each run that any test makes. */
async function checkArtifacts(result: RunResult): Promise<readonly AuditEvent[]> {
  expect(checkResult(JSON.parse(JSON.stringify(result)))).toMatchObject({ ok: true });
  const { auditLog } = result;
  if (auditLog === null) return [];
  const log = join(auditLog.path, 'audit.jsonl');
  const verified = await verifyLog(log, { head: auditLog.head });
  expect(verified.problems).toEqual([]);
  expect(verified.complete).toBe(true);
  expect(JSON.parse(readFileSync(join(auditLog.path, 'result.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(result)),
  );
  return readEvents(auditLog.path);
}

export function readEvents(directory: string): readonly AuditEvent[] {
  return readFileSync(join(directory, 'audit.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AuditEvent);
}

/** The only run's audit directory. */
export function onlyRun({ stateHome }: Project): string {
  const runs = join(stateHome, 'sandbox-policy', 'runs');
  const [run, ...more] = readdirSync(runs);
  if (run === undefined || more.length > 0) throw new Error(`${String(more.length + 1)} runs in ${runs}`);
  return join(runs, run);
}

/** What is left of runs in the state folder: private folders and locks. */
export function leftInState({ stateHome }: Project): readonly string[] {
  const base = join(stateHome, 'sandbox-policy');
  return ['state', 'locks'].flatMap((name) =>
    existsSync(join(base, name)) ? readdirSync(join(base, name)).map((entry) => `${name}/${entry}`) : [],
  );
}

/** Why a tier can't be tested here; null: it can. */
function missing(tier: TestTier): string | null {
  if (tier === 'process') {
    const found = findBubblewrap(['/usr/local/bin', '/usr/bin', '/bin'], null);
    return found === null ? 'bubblewrap is not installed' : null;
  }
  const engine = process.env['SANDBOX_POLICY_TEST_ENGINE'];
  const up = 'eval "$(scripts/engines/up)"';
  if (engine === undefined || !existsSync(engine)) return `SANDBOX_POLICY_TEST_ENGINE is not set: ${up}`;
  return tier === 'gvisor' && !Object.hasOwn(runtimesOf(engine), 'runsc')
    ? `the engine has no runtime runsc: ${up}`
    : null;
}

/** A suite for each tier that there is here; one that isn't is skipped with the reason, and under CI a failure. */
export function describeTiers(
  promise: string,
  suite: (tier: TestTier) => void,
  tiers: readonly TestTier[] = ['process', 'container'],
): void {
  for (const tier of tiers) {
    describe(`${promise} [${tier}]`, () => {
      const reason = missing(tier);
      if (reason === null) suite(tier);
      else {
        it.skipIf(process.env['CI'] === undefined)(`skipped: ${reason}`, () => {
          throw new Error(`the ${tier} tier can't be tested: ${reason}`);
        });
      }
    });
  }
}
