import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { allowSudo } from '../../src/action/allow-sudo.js';
import type { ClosedHost } from '../../src/host/open-process-tier.js';
import { parsePolicy } from '../../src/policy/load.js';

const CLOSED: ClosedHost = {
  bubblewrap: null,
  restricted: true,
  launcher: '/runner/sandbox-init-x64',
  root: false,
  distribution: 'ubuntu debian',
};

async function asked(
  policy: string,
  { allow = true, tier = null, code = 0 }: { allow?: boolean; tier?: 'container' | null; code?: number } = {},
): Promise<{ readonly ran: number; readonly log: string; readonly error: unknown }> {
  const { loaded } = parsePolicy(`version: 1\n${policy}`, {
    path: 'p.yml',
    directory: '/',
    read: () => {
      throw new Error('no other file');
    },
  });
  const stdout = new PassThrough();
  let ran = 0;
  let error: unknown = null;
  const io = { env: {}, cwd: '/', stdin: stdout, stdout, stderr: stdout };
  try {
    await allowSudo(io, { allowSudo: allow, tier }, loaded, {
      host: () => CLOSED,
      run: async () => {
        ran += 1;
        return await Promise.resolve({
          kind: 'exited',
          code,
          stdout: Buffer.alloc(0),
          stderr: 'no',
          truncated: false,
        });
      },
    });
  } catch (thrown) {
    error = thrown;
  }
  return { ran, log: String(stdout.read() ?? ''), error };
}

const PERMITTING = 'tier: process\nenforcement: { permit: [sudo] }\n';

describe('allow-sudo', () => {
  it('opens the process tier where the policy permits it, and says what it does', async () => {
    const { ran, log, error } = await asked(PERMITTING);
    expect([ran, error]).toEqual([3, null]);
    expect(log).toContain('allow-sudo: loading the AppArmor profile of the launcher');
  });

  it.each([
    { without: 'the input', policy: PERMITTING, more: { allow: false } },
    { without: 'the policy’s permit', policy: 'tier: process\n', more: {} },
    { without: 'the process tier', policy: 'tier: container\nenforcement: { permit: [sudo] }\n', more: {} },
    { without: 'the process tier, by the step', policy: PERMITTING, more: { tier: 'container' as const } },
  ])('does nothing as root without $without', async ({ policy, more }) => {
    expect(await asked(policy, more)).toMatchObject({ ran: 0, error: null });
  });

  it('a failure is a set-up error with a fix: nothing is run', async () => {
    const { ran, error } = await asked(PERMITTING, { code: 1 });
    expect(ran).toBe(1);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^allow-sudo: installing bubblewrap failed: /) as string,
      fix: expect.stringContaining('or the container tier') as string,
    });
  });
});
