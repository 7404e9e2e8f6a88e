import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { buildGuest } from '../../../src/enforce/microvm/cache.js';
import { openSandbox, type OpenSandbox, type SandboxOptions } from '../../../src/run/sandbox.js';
import type { CommandRequest } from '../../../src/enforce/sandbox.js';
import { nativeProgram } from '../../../src/run/native.js';
import { loaded } from '../../compile/policies.js';
import { BUSYBOX } from '../engine.js';

const kernelFolder = process.env['SANDBOX_POLICY_TEST_VM'];
const engine = process.env['SANDBOX_POLICY_TEST_ENGINE'];

/** A suite that needs a kernel for guests and an engine to take images from; without, it says so, and under CI fails. */
export function describeGuests(promise: string, suite: () => void): void {
  const missing = [
    ...(kernelFolder === undefined || !existsSync(kernelFolder) ? ['SANDBOX_POLICY_TEST_VM'] : []),
    ...(engine === undefined || !existsSync(engine) ? ['SANDBOX_POLICY_TEST_ENGINE'] : []),
  ];
  describe(`${promise} [microvm]`, () => {
    if (missing.length === 0) suite();
    else
      it.skipIf(process.env['CI'] === undefined)(`skipped: ${missing.join(', ')} is not there`, () => {
        throw new Error('no guest to test with: eval "$(scripts/engines/up)"');
      });
  });
}

/** A folder of a test's own with a workspace, a state folder, and a cache in which guests have a kernel. */
export interface Place {
  readonly folder: string;
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stateHome: string;
  remove(): void;
}

export async function guestPlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-guest-'));
  const cache = join(folder, 'cache');
  const [release = ''] = readdirSync(join(kernelFolder ?? '', 'lib/modules'));
  await buildGuest({
    folder: join(cache, 'sandbox-policy', 'vm'),
    initProgram: nativeProgram(),
    named: {
      kernel: join(kernelFolder ?? '', 'boot', `vmlinuz-${release}`),
      modules: join(kernelFolder ?? '', 'lib/modules', release),
    },
    onProgress: () => undefined,
  });
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  return {
    folder,
    workspace,
    stateHome: join(folder, 'state'),
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: homedir(),
      XDG_CACHE_HOME: cache,
      DOCKER_HOST: `unix://${engine ?? ''}`,
      SECRET_OF_HOST: 'canary',
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a sandbox from a policy's text; the image is busybox alone, the tier what the text says. */
export function openGuest(
  { workspace, stateHome, env }: Place,
  text: string,
  options: Partial<SandboxOptions> = {},
): Promise<OpenSandbox> {
  return openSandbox(loaded(`image: ${BUSYBOX}\n${text}`), {
    workspace,
    stateHome,
    env,
    home: homedir(),
    ...options,
  });
}

export interface Said {
  readonly exitCode: number;
  readonly outcome: string;
  readonly out: string;
  readonly err: string;
}

/** Runs a shell script in an open sandbox to its end. */
export async function script(
  sandbox: OpenSandbox,
  text: string,
  request: CommandRequest = {},
): Promise<Said> {
  const said = { out: '', err: '' };
  const { exitCode, outcome } = await sandbox.run(['sh', '-c', text], {
    ...request,
    onStdout: (chunk) => void (said.out += chunk.toString('latin1')),
    onStderr: (chunk) => void (said.err += chunk.toString('latin1')),
  });
  return { exitCode, outcome, ...said };
}
