import { bindsWritable, startableMounts } from './exec.js';
import type { Enforced } from './clauses.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy, Tier } from '../policy/resolved.js';

const LANDLOCK_FIX = 'Use a kernel with Landlock (Linux 5.13 or later, landlock among its LSMs).';

/**
 * Who holds the file clauses and `commands`.
 *
 * @param confined Whether an AppArmor profile made from the policy is loaded.
 */
export function fileCells(
  policy: ResolvedPolicy,
  facts: HostFacts,
  tier: Tier,
  confined: boolean,
): Enforced[] {
  const { filesystem } = policy;
  const also = confined ? ', AppArmor' : '';
  const mounted = tier === 'process' ? 'mount namespace' : 'mount namespace made by the engine';
  return [
    workspaceCell(policy, mounted),
    ...(['filesystem.write', 'filesystem.deny'] as const).map((clause): Enforced => {
      switch (filesystem.workspace) {
        case 'overlay':
          return {
            clause,
            enforcer: 'kernel',
            by: 'overlayfs',
            note: 'inside, everything may change; what lies outside the clause never reaches the workspace',
          };
        case 'read-write':
          return { clause, enforcer: 'kernel', by: `read-only bind mounts${also}` };
        case 'read-only':
          return { clause, enforcer: 'kernel', by: `read-only bind mount${also}` };
      }
    }),
    { clause: 'filesystem.read-deny', enforcer: 'kernel', by: `${mounted}: covered at the start${also}` },
    execCell(policy, facts, tier, confined),
    {
      clause: 'filesystem.outputs',
      enforcer: 'kernel',
      by: 'copied out as plain data after everything inside has ended',
    },
    carryCell(policy),
    filesystem.git === 'none'
      ? { clause: 'filesystem.git', enforcer: 'kernel', by: `${mounted}: .git is covered` }
      : { clause: 'filesystem.git', enforcer: 'kernel', by: `${mounted}: a cleaned copy of .git/config` },
    toolchainCell(policy, facts),
    { clause: 'filesystem.mounts', enforcer: 'kernel', by: mounted },
    commandCell(policy, facts, tier, confined),
    {
      clause: 'commands.deny-patterns',
      enforcer: 'entry',
      by: 'the command line as it is given',
      note: 'says nothing about what the command starts next',
    },
    { clause: 'commands.otherwise', enforcer: 'entry', by: 'the command line as it is given' },
  ];
}

function workspaceCell(policy: ResolvedPolicy, mounted: string): Enforced {
  const clause = 'filesystem.workspace';
  switch (policy.filesystem.workspace) {
    case 'overlay':
      return { clause, enforcer: 'kernel', by: 'overlayfs (userxattr)' };
    case 'read-only':
      return { clause, enforcer: 'kernel', by: `${mounted}: read-only` };
    case 'read-write':
      return { clause, enforcer: 'kernel', by: `${mounted}: writable where filesystem.write says` };
  }
}

function execCell(policy: ResolvedPolicy, facts: HostFacts, tier: Tier, confined: boolean): Enforced {
  const clause = 'filesystem.exec';
  const { exec } = policy.filesystem;
  const folders = exec ?? [];
  if (tier !== 'process' && bindsWritable(policy)) return boundExecCell(policy, facts, tier, confined);
  if (exec === null && policy.commands.allow === null)
    return {
      clause,
      enforcer: 'kernel',
      by: 'noexec mounts',
      note: 'the workspace, /tmp and the home folder may hold programs; nothing else that is writable may',
    };
  if (tier === 'process' || folders.length === 0) return { clause, enforcer: 'kernel', by: 'noexec mounts' };
  if (policy.image.kind === 'image')
    return {
      clause,
      enforcer: 'none',
      by: 'nothing',
      note: 'with an image, the engine can mount the whole workspace noexec or none of it',
      fix: 'State filesystem.exec: [] or use image: host or the process tier.',
    };
  if (confined)
    return {
      clause,
      enforcer: 'kernel',
      by: `${facts.landlock >= 1 ? 'Landlock (execute), ' : ''}AppArmor (execute and map), noexec mounts elsewhere`,
    };
  return facts.landlock >= 1
    ? {
        clause,
        enforcer: 'kernel',
        by: 'Landlock (execute), noexec mounts elsewhere',
        note: 'a program in the workspace can still be mapped by the dynamic loader',
      }
    : { clause, enforcer: 'none', by: 'nothing', note: 'this kernel has no Landlock', fix: LANDLOCK_FIX };
}

/** Where the engine binds a folder of the host that can be written: nothing but Landlock keeps programs from it. */
function boundExecCell(policy: ResolvedPolicy, facts: HostFacts, tier: Tier, confined: boolean): Enforced {
  const clause = 'filesystem.exec';
  const fix = 'Mount it as an overlay or read-only, or use the process tier.';
  const none = (note: string): Enforced => ({ clause, enforcer: 'none', by: 'nothing', note, fix });
  if (tier === 'gvisor')
    return none('what is bound to be written to can hold programs: the Sentry has no Landlock');
  if (policy.image.kind === 'image')
    return none(
      'what is bound to be written to can hold programs, and whose else the image has is not known',
    );
  const [startable] = startableMounts(policy);
  if (startable !== undefined)
    return none(`${startable} lies in a folder from which programs may be started, and can be written to`);
  if (confined)
    return {
      clause,
      enforcer: 'kernel',
      by: `${facts.landlock >= 1 ? 'Landlock (execute), ' : ''}AppArmor (execute and map)`,
    };
  if (facts.landlock < 1) return { ...none('this kernel has no Landlock'), fix: LANDLOCK_FIX };
  return {
    clause,
    enforcer: 'kernel',
    by: 'Landlock (execute), noexec mounts elsewhere',
    note: 'a program in a folder that is bound to be written to can still be mapped by the dynamic loader',
  };
}

function carryCell({ filesystem }: ResolvedPolicy): Enforced {
  const clause = 'filesystem.carry';
  if (filesystem.carry.length === 0) {
    return { clause, enforcer: 'kernel', by: 'overlayfs: nothing is carried over' };
  }
  return filesystem.workspace === 'overlay'
    ? {
        clause,
        enforcer: 'kernel',
        by: 'overlayfs: a layer of the job’s own, which only its later sandboxed steps see',
        note: 'outside of a job (the command line, the library) nothing is carried from one run to the next',
      }
    : {
        clause,
        enforcer: 'none',
        by: 'nothing',
        note: `a ${filesystem.workspace} workspace has no layer of its own to carry`,
        fix: 'State filesystem.workspace: overlay, or leave filesystem.carry out.',
      };
}

function toolchainCell(policy: ResolvedPolicy, facts: HostFacts): Enforced {
  const clause = 'filesystem.toolchains';
  if (policy.image.kind === 'image')
    return { clause, enforcer: 'kernel', by: 'the image: no toolchain of the host is shown' };
  const refused = facts.toolchainsRefused.map((entry) => `${entry.bin}: ${entry.reason}`);
  return {
    clause,
    enforcer: 'kernel',
    by: 'read-only bind mounts',
    note: refused.length === 0 ? null : `not shown: ${refused.join('; ')}`,
  };
}

function commandCell(policy: ResolvedPolicy, facts: HostFacts, tier: Tier, confined: boolean): Enforced {
  const clause = 'commands.allow';
  const { allow } = policy.commands;
  if (allow === null)
    return {
      clause,
      enforcer: 'kernel',
      by: 'namespaces',
      note: 'anything may be started; the tier contains it',
    };
  const argumentsNote = allow.some((rule) => rule.args !== null)
    ? ['argument prefixes are checked at the start only']
    : [];
  if (policy.image.kind === 'image' && tier !== 'process')
    return {
      clause,
      enforcer: 'entry',
      by: 'the command line as it is given',
      note: ['says nothing about what the command starts next', ...argumentsNote].join('; '),
      fix: 'With image: host, the view and Landlock hold it in the kernel.',
    };
  const absent = allow.flatMap((rule) => {
    const resolution = facts.commands[rule.run];
    return resolution?.found === true ? [] : [rule.run];
  });
  const absentNote = absent.length === 0 ? [] : [`not on this host: ${absent.join(', ')}`];
  const interpreterNote = 'what an allowed interpreter does with a script is its own doing';
  if (confined)
    return {
      clause,
      enforcer: 'kernel',
      by: `${facts.landlock >= 1 ? 'Landlock (execute), ' : ''}AppArmor (execute and map), a view with the allowed programs only, noexec mounts`,
      note: [interpreterNote, ...argumentsNote, ...absentNote].join('; '),
    };
  if (facts.landlock < 1)
    return {
      clause,
      enforcer: 'entry',
      by: 'the command line as it is given, a view with the allowed programs only',
      note: ['programs below the library folders can still be started', ...argumentsNote, ...absentNote].join(
        '; ',
      ),
      fix: LANDLOCK_FIX,
    };
  return {
    clause,
    enforcer: 'kernel',
    by: 'Landlock (execute), a view with the allowed programs only, noexec mounts',
    note: [
      interpreterNote,
      'the dynamic loader can map a program that lies in a library folder',
      ...argumentsNote,
      ...absentNote,
    ].join('; '),
  };
}
