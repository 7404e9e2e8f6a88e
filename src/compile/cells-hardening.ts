import type { SelectedAppArmor } from './apparmor/select.js';
import type { Enforced } from './clauses.js';
import { egressCells } from './network.js';
import type { EngineFacts, HostFacts } from '../host/facts.js';
import type { ResolvedPolicy, Tier } from '../policy/resolved.js';

/** Who holds the clauses that are neither limits nor files. `engine` is null in the process tier. */
export function hardeningCells(
  policy: ResolvedPolicy,
  facts: HostFacts,
  tier: Tier,
  engine: EngineFacts | null,
  apparmor: SelectedAppArmor,
  mode: 'enforce' | 'audit' = 'enforce',
): Enforced[] {
  return [
    tierCell(tier),
    imageCell(policy, tier),
    { clause: 'env.pass', enforcer: 'kernel', by: 'an environment made from nothing, a /proc of its own' },
    { clause: 'env.secret', enforcer: 'kernel', by: 'an environment made from nothing, a /proc of its own' },
    { clause: 'env.set', enforcer: 'kernel', by: 'an environment made from nothing' },
    { clause: 'inputs', enforcer: 'entry', by: 'checked by type before anything starts' },
    ...egressCells(policy, facts, tier, mode),
    userCell(facts, tier),
    {
      clause: 'hardening.capabilities',
      enforcer: policy.hardening.capabilities.length === 0 ? 'kernel' : 'none',
      by:
        policy.hardening.capabilities.length === 0 ? 'every capability is dropped, no_new_privs' : 'nothing',
      note:
        policy.hardening.capabilities.length === 0
          ? null
          : 'code never holds a capability of the host, and this version has no use for others',
    },
    facts.seccomp && (engine === null || engine.seccomp)
      ? {
          clause: 'hardening.seccomp',
          enforcer: 'kernel',
          by: `seccomp, ${policy.hardening.seccomp.kind === 'file' ? 'own profile' : policy.hardening.seccomp.kind} profile`,
        }
      : {
          clause: 'hardening.seccomp',
          enforcer: 'none',
          by: 'nothing',
          note: facts.seccomp ? 'the engine was built without seccomp' : 'this kernel has no seccomp filters',
        },
    apparmorCell(policy, apparmor),
    selinuxCell(policy, engine),
    caCell(policy, facts),
    ...phaseCells(policy),
    {
      clause: 'audit.redact',
      enforcer: 'entry',
      by: 'the audit log as it is written',
      note: 'applies to what we write, not to what the code does',
    },
  ];
}

function tierCell(tier: Tier): Enforced {
  return tier === 'process'
    ? { clause: 'tier', enforcer: 'kernel', by: 'namespaces and seccomp, made by bubblewrap' }
    : { clause: 'tier', enforcer: 'kernel', by: 'namespaces, cgroup and seccomp, made by the engine' };
}

function imageCell(policy: ResolvedPolicy, tier: Tier): Enforced {
  const { image } = policy;
  if (image.kind === 'host')
    return { clause: 'image', enforcer: 'kernel', by: "read-only binds of the host's programs" };
  if (tier === 'process')
    return {
      clause: 'image',
      enforcer: 'none',
      by: 'nothing',
      note: "the process tier runs the host's own programs",
      fix: 'Use the container tier, or image: host.',
    };
  return image.digest === null
    ? {
        clause: 'image',
        enforcer: 'engine',
        by: 'reference',
        note: 'not pinned: whoever owns the tag decides what it holds',
        fix: 'Pin the image by its digest.',
      }
    : { clause: 'image', enforcer: 'engine', by: 'digest, compared after the pull' };
}

function userCell(facts: HostFacts, tier: Tier): Enforced {
  const clause = 'hardening.user';
  if (tier !== 'process')
    return {
      clause,
      enforcer: 'kernel',
      by: "the engine's user option, never uid 0, no supplementary groups",
    };
  if (facts.caller.uid === 0)
    return { clause, enforcer: 'kernel', by: 'setuid to 65534, supplementary groups dropped' };
  const others = facts.caller.groups.filter((group) => group !== facts.caller.gid);
  return {
    clause,
    enforcer: 'kernel',
    by: "user namespace that maps the caller's own uid",
    note:
      others.length === 0
        ? null
        : `a user namespace keeps the caller's supplementary groups (${others.join(', ')}): files that they may read and that are in the view can be read`,
  };
}

function apparmorCell(policy: ResolvedPolicy, selected: SelectedAppArmor): Enforced {
  const clause = 'hardening.apparmor';
  const { apparmor } = policy.hardening;
  if (!selected.held)
    return { clause, enforcer: 'none', by: 'nothing', note: selected.note, fix: selected.fix };
  switch (apparmor.kind) {
    case 'engine':
      return { clause, enforcer: 'kernel', by: "AppArmor, the engine's own profile" };
    case 'none':
      return { clause, enforcer: 'kernel', by: 'no profile is asked for' };
    case 'generated':
      return { clause, enforcer: 'kernel', by: 'AppArmor, a profile made from this policy' };
    case 'named':
      return { clause, enforcer: 'kernel', by: `AppArmor, profile ${apparmor.name}` };
  }
}

function selinuxCell(policy: ResolvedPolicy, engine: EngineFacts | null): Enforced {
  const clause = 'hardening.selinux';
  const type = policy.hardening.selinux;
  if (engine?.selinux === true)
    return {
      clause,
      enforcer: 'kernel',
      by: type === null ? "SELinux, the engine's label" : `SELinux, type ${type}`,
    };
  return {
    clause,
    enforcer: 'none',
    by: 'nothing',
    note: engine === null ? 'the process tier sets no SELinux label' : "the engine's host has no SELinux",
  };
}

function caCell(policy: ResolvedPolicy, facts: HostFacts): Enforced {
  const clause = 'tls.ca';
  const host = policy.tls.ca === 'host' || (policy.tls.ca === 'auto' && policy.image.kind === 'host');
  if (!host) return { clause, enforcer: 'engine', by: "the image's own certificate authorities" };
  return facts.caBundle === null
    ? {
        clause,
        enforcer: 'none',
        by: 'nothing',
        note: 'no bundle of certificate authorities was found on this host',
        fix: 'Install the package ca-certificates.',
      }
    : { clause, enforcer: 'kernel', by: `read-only bind of ${facts.caBundle}` };
}

function phaseCells(policy: ResolvedPolicy): Enforced[] {
  const stated = Object.keys(policy.phases).length > 0;
  return [
    {
      clause: 'phases',
      enforcer: 'entry',
      by: stated ? 'each was found to lie within the policy when it was read' : 'no phase is chosen',
      note: stated ? 'what a phase states holds, once chosen, in place of the same clauses above' : null,
    },
  ];
}
