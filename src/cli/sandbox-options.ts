import { isAbsolute, relative, resolve } from 'node:path';
import { TIERS } from '../policy/resolved.js';
import { UnreadableFile } from './errors.js';
import type { Io } from './io.js';
import { defaultPolicy } from './policies.js';

/** What every command that opens a sandbox takes. */
export const SANDBOX_OPTIONS = {
  policy: {
    kind: 'value',
    value: 'FILE',
    help: 'the policy (.github/sandbox-policy.yml, then sandbox-policy.yml)',
  },
  workspace: { kind: 'value', value: 'DIR', help: 'the folder the command works in (the current one)' },
  tier: { kind: 'value', value: 'T', choices: TIERS, help: 'the wall, never lower than the policy asks' },
  input: {
    kind: 'list',
    value: 'NAME=VALUE',
    help: 'hand in an input; it reaches the command as INPUT_NAME',
  },
  audit: { kind: 'value', value: 'DIR', help: 'a folder to make for the audit log (the state folder)' },
  discard: { kind: 'flag', help: 'apply nothing' },
  strict: { kind: 'flag', help: 'refuse limits that only each process would have for itself' },
  'allow-sudo': {
    kind: 'flag',
    help: 'do by sudo what only root may: load an AppArmor profile (the policy permits: [sudo])',
  },
  floor: { kind: 'value', value: 'FILE', help: 'the policy within which this one has to lie' },
} as const;

/** Nothing was run, or nothing was applied. */
export const NOTHING_RUN = 125;

/**
 * The policy's path, null after it was said that there is none. Without a policy nothing is run: never another file,
 * never a built-in policy.
 */
export function policyPath(named: string | undefined, io: Io): string | null {
  if (named !== undefined) return named;
  try {
    return defaultPolicy(io);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    io.stderr.write(`sandbox-policy: policy-invalid, exit ${String(NOTHING_RUN)}: ${error.message}\n`);
    return null;
  }
}

/** The workspace, absolute; the caller's own folder is trusted, what lies below it is opened without following links. */
export function workspaceOf(
  named: string | undefined,
  io: Io,
): { readonly workspace: string; readonly beneath?: string } {
  const workspace = resolve(io.cwd, named ?? '.');
  const inside = relative(io.cwd, workspace);
  const below = inside !== '..' && !inside.startsWith('../') && !isAbsolute(inside);
  return { workspace, ...(below ? { beneath: io.cwd } : {}) };
}
