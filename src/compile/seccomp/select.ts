import { seccompArchitecture } from './oci.js';
import { seccompProfile } from './profile.js';
import { readProfile } from './validate.js';
import type { SeccompPlan } from '../plan.js';
import type { ResolvedPolicy, Tier } from '../../policy/resolved.js';

export type SelectedSeccomp =
  | { readonly ok: true; readonly plan: SeccompPlan | null }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * The profile that a policy asks for, as the OCI format has it. `arch` is Node's `process.arch`; on one we have
 * no filter for, the plan is null and the tier's prerequisites say so.
 */
export function seccompPlan(policy: ResolvedPolicy, arch: string, tier?: Tier): SelectedSeccomp {
  const architecture = seccompArchitecture(arch);
  if (architecture === null) return { ok: true, plan: null };
  const { seccomp } = policy.hardening;
  switch (seccomp.kind) {
    case 'default':
    case 'strict': {
      const profile = seccompProfile(seccomp.kind, architecture, {
        memfdExec: policy.commands.allow === null,
        setuidBits: !writesThrough(policy),
        sentry: tier === 'gvisor',
      });
      return { ok: true, plan: { name: seccomp.kind, profile } };
    }
    case 'file': {
      const read = readProfile(seccomp.profile, architecture);
      return read.ok
        ? { ok: true, plan: { name: 'file', profile: read.profile } }
        : { ok: false, problems: read.problems.map((problem) => `${seccomp.path}: ${problem}`) };
    }
  }
}

/** Whether files of the host are written to directly, and not through an overlay that is gone over before. */
function writesThrough(policy: ResolvedPolicy): boolean {
  return (
    policy.filesystem.workspace === 'read-write' ||
    policy.filesystem.mounts.some((mount) => mount.mode === 'read-write')
  );
}
