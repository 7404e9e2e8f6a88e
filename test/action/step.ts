import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, chmodSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { main } from '../../src/action/main.js';
import { post } from '../../src/action/post.js';
import type { Io } from '../../src/cli/io.js';

/** What a step said and left. */
export interface StepResult {
  readonly code: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A runner's folders, and a step in them by calls of main and post. */
export interface Runner {
  readonly base: string;
  readonly workspace: string;
  readonly env: Record<string, string>;
  step(inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<StepResult>;
  post(before: StepResult, inputs?: Readonly<Record<string, string>>): Promise<StepResult>;
  remove(): void;
}

/** What the runner says of a pull request whose own files nobody may rely on. */
export function pullRequest(server: string, repository: string): Readonly<Record<string, string>> {
  return {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_SHA: '0'.repeat(40),
  };
}

export function createRunner(env: Readonly<Record<string, string>>): Runner {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-policy-action-')));
  chmodSync(base, 0o755);
  const workspace = join(base, 'workspace');
  const temporary = join(base, 'temp');
  mkdirSync(workspace);
  mkdirSync(temporary);
  const common = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    GITHUB_WORKSPACE: workspace,
    GITHUB_JOB: 'test',
    GITHUB_ACTION: '__self',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: temporary,
    CI: 'true',
    ...env,
  };
  let number = 0;

  async function call(
    work: (io: Io) => Promise<number>,
    more: Readonly<Record<string, string>>,
  ): Promise<StepResult> {
    number += 1;
    const file = (name: string): string => join(base, `${name}-${String(number)}`);
    const stdout = new PassThrough();
    const chunks: Buffer[] = [];
    stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    const io: Io = {
      env: {
        ...common,
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        ...more,
      },
      cwd: workspace,
      stdin: new PassThrough(),
      stdout,
      stderr: stdout,
    };
    const code = await work(io);
    const text = (name: string): string => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');
    return {
      code,
      log: Buffer.concat(chunks).toString('utf8'),
      outputs: assigned(text('output')),
      state: assigned(text('state')),
      summary: text('summary'),
    };
  }

  return {
    base,
    workspace,
    env: common,
    step: (inputs, more = {}) => call(main, { ...named(inputs), ...more }),
    post: (before, inputs = {}) => {
      const state = Object.entries(before.state).map(([name, value]) => [`STATE_${name}`, value]);
      return call(post, { ...named({ run: 'true', ...inputs }), ...Object.fromEntries(state) });
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

function named(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

/** `name<<delimiter`, the value's lines, the delimiter, as a runner reads it. */
function assigned(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined) continue;
    const end = lines.indexOf(delimiter ?? '', at);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
