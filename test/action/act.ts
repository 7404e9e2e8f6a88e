import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  copyFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../docs/markdown.js';

/** The folder of the workflow runner and linters (scripts/engines/workflow-tools); undefined: they aren't there. */
export const tools = process.env['SANDBOX_POLICY_TEST_WORKFLOW_TOOLS'];

export interface ActRun {
  readonly code: number | null;
  readonly log: string;
}

export interface ActRequest {
  readonly event: string;
  /** The clone whose checked-out head is what the job checks out. */
  readonly clone: string;
  /** A workflow's text; it uses the Action as `acme/sandbox-policy@v1`. */
  readonly workflow: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string>>;
  /** Given the process once it runs. */
  readonly during?: (run: { readonly pid: number; readonly log: () => string }) => Promise<void>;
}

/** Folders for a runner: the Action as it is published, and what the runner caches. */
export interface Act {
  run(request: ActRequest): Promise<ActRun>;
  remove(): void;
}

export function createAct(): Act {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-policy-act-')));
  const action = join(base, 'action');
  mkdirSync(action);
  copyFileSync(join(root, 'action.yml'), join(action, 'action.yml'));
  symlinkSync(join(root, 'dist'), join(action, 'dist'));
  let number = 0;

  async function run(request: ActRequest): Promise<ActRun> {
    if (tools === undefined) throw new Error('there is no workflow runner');
    number += 1;
    const workflow = join(base, `workflow-${String(number)}.yml`);
    const payload = join(base, `event-${String(number)}.json`);
    writeFileSync(workflow, request.workflow);
    writeFileSync(payload, JSON.stringify({ repository: { default_branch: 'main' }, ...request.payload }));
    const argv = [
      ...[request.event, '-W', workflow, '-e', payload, '-P', 'ubuntu-latest=-self-hosted'],
      ...[
        '--action-cache-path',
        join(base, 'cache'),
        '--env-file',
        '/dev/null',
        '--secret-file',
        '/dev/null',
      ],
      ...['--local-repository', `acme/sandbox-policy@v1=${action}`, '-s', 'GITHUB_TOKEN=token-of-the-job'],
      ...Object.entries(request.env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ];
    const child = spawn(join(tools, 'act'), argv, {
      cwd: request.clone,
      env: { PATH: process.env['PATH'] ?? '', HOME: base, DOCKER_HOST: 'unix:///nonexistent' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (log += text));
    }
    const ended = new Promise<number | null>((done, fail) => {
      child.on('error', fail);
      child.on('close', (code) => done(code));
    });
    await request.during?.({ pid: child.pid ?? -1, log: () => log });
    return { code: await ended, log };
  }

  return {
    run,
    remove: () => {
      if (existsSync(base)) rmSync(base, { recursive: true, force: true });
    },
  };
}
