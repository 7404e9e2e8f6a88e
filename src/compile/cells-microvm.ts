import type { Enforced } from './clauses.js';
import { machinePlan, virtualCpus } from './machine.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy } from '../policy/resolved.js';

/** Said wherever the guest's own kernel is what holds: code that took it over is held by the machine alone. */
const WITHIN = "inside, and only as long as the guest's kernel holds";

/**
 * Who holds what in the microvm tier, given who would in a container made from the same image. `hypervisor` is what
 * stays when the code has become the guest's kernel: what the machine was never given. `kernel` is the guest's own.
 */
export function microvmCells(
  policy: ResolvedPolicy,
  facts: HostFacts,
  container: readonly Enforced[],
): readonly Enforced[] {
  const held = new Map(
    [...machineCells(policy, facts), ...limitCells(policy), ...fileCells(policy), ...closedCells(policy)].map(
      (cell) => [cell.clause, cell],
    ),
  );
  return container.map((cell) => held.get(cell.clause) ?? cell);
}

function machineCells(policy: ResolvedPolicy, facts: HostFacts): readonly Enforced[] {
  const kvm = facts.microvm?.accelerator === 'kvm';
  const sent = "nothing of the host's environment is sent into the guest but these variables";
  return [
    {
      clause: 'tier',
      enforcer: 'hypervisor',
      by: `a virtual machine of QEMU's (${kvm ? 'KVM' : 'TCG, emulated'}), in namespaces made by bubblewrap`,
      note: kvm
        ? null
        : 'emulated, many times slower than KVM: no guest was recorded to end under KVM on this host',
    },
    policy.image.kind === 'image'
      ? imageCell(policy.image.digest)
      : {
          clause: 'image',
          enforcer: 'none',
          by: 'nothing',
          note: 'a virtual machine needs an image for its root file system',
          fix: 'State an image, or use another tier.',
        },
    { clause: 'env.pass', enforcer: 'hypervisor', by: sent },
    { clause: 'env.secret', enforcer: 'hypervisor', by: sent },
    ...networkCells(policy),
    {
      clause: 'hardening.user',
      enforcer: 'kernel',
      by: 'setuid by the init, no supplementary groups',
      note: `${WITHIN}: outside, the machine monitor is no more than the caller, and nobody when the caller is root`,
    },
    {
      clause: 'hardening.seccomp',
      enforcer: 'kernel',
      by: `seccomp in the guest, ${policy.hardening.seccomp.kind === 'file' ? 'own' : policy.hardening.seccomp.kind} profile`,
      note: `${WITHIN}: the host's kernel sees the machine monitor's system calls alone, behind a filter of its own`,
    },
  ];
}

function imageCell(digest: string | null): Enforced {
  const by = (what: string): string => `${what}, shown as a read-only drive`;
  return digest === null
    ? {
        clause: 'image',
        enforcer: 'engine',
        by: by('reference'),
        note: 'not pinned: whoever owns the tag decides what it holds',
        fix: 'Pin the image by its digest.',
      }
    : { clause: 'image', enforcer: 'engine', by: by('digest, compared after the pull') };
}

function networkCells({ egress }: ResolvedPolicy): readonly Enforced[] {
  const nothing = { enforcer: 'hypervisor', by: 'a machine without a network device' } as const;
  return [
    egress.allow.length === 0
      ? { clause: 'egress.allow', ...nothing, note: 'no network, no socket of the host, no vsock' }
      : {
          clause: 'egress.allow',
          enforcer: 'none',
          by: 'nothing',
          note: 'the microvm tier has no gateway in this version: its guests have no network',
          fix: 'Use the process or the container tier, or leave egress out to run without a network.',
        },
    { clause: 'egress.deny', ...nothing },
  ];
}

function limitCells({ limits }: ResolvedPolicy): readonly Enforced[] {
  const { memory, scratch } = machinePlan(limits);
  const vcpus = virtualCpus(limits);
  return [
    {
      clause: 'limits.wall-time',
      enforcer: 'hypervisor',
      by: 'the init in the guest, and the tool, which ends the machine',
    },
    {
      clause: 'limits.cpu-time',
      enforcer: 'kernel',
      by: 'RLIMIT_CPU, cgroup v2 CPU account in the guest, sampled',
      note: `${WITHIN}: then limits.wall-time on ${cpuCount(vcpus)} is what holds`,
    },
    limits.cpus === vcpus
      ? { clause: 'limits.cpus', enforcer: 'hypervisor', by: cpuCount(vcpus) }
      : {
          clause: 'limits.cpus',
          enforcer: 'kernel',
          by: 'cgroup v2 cpu quota in the guest',
          note: `${WITHIN}: the machine has ${cpuCount(vcpus)}`,
        },
    {
      clause: 'limits.memory',
      enforcer: 'hypervisor',
      by: `${String(memory)} MiB of RAM, a cgroup in the guest`,
      note: "the code's own share is held by the cgroup; what the machine has more is for its kernel",
    },
    {
      clause: 'limits.pids',
      enforcer: 'kernel',
      by: 'cgroup v2 pids in the guest',
      note: `${WITHIN}: no process of the guest is one of the host's`,
    },
    {
      clause: 'limits.open-files',
      enforcer: 'kernel',
      by: 'RLIMIT_NOFILE',
      note: 'a number for each process, by its meaning',
    },
    {
      clause: 'limits.file-size',
      enforcer: 'kernel',
      by: 'RLIMIT_FSIZE',
      note: `${WITHIN}: the one drive that can be written to has ${String(scratch)} bytes`,
    },
    {
      clause: 'limits.tmp-size',
      enforcer: 'kernel',
      by: 'tmpfs size',
      note: `for /tmp and for the home folder, each; ${WITHIN}: it is RAM of the machine's`,
    },
    ...(['limits.output', 'limits.on-output'] as const).map((clause): Enforced => ({
      clause,
      enforcer: 'hypervisor',
      by: 'pipes that the init in the guest holds, and the tool, which takes no more',
    })),
  ];
}

function cpuCount(vcpus: number): string {
  return vcpus === 1 ? 'one virtual CPU' : `${String(vcpus)} virtual CPUs`;
}

function fileCells({ filesystem }: ResolvedPolicy): readonly Enforced[] {
  const copied = 'read-only drives, a scratch drive that the host never mounts';
  const judged = 'inside, everything may change; what lies outside the clause never reaches the workspace';
  return [
    workspaceCell(filesystem.workspace),
    { clause: 'filesystem.write', enforcer: 'hypervisor', by: copied, note: judged },
    { clause: 'filesystem.deny', enforcer: 'hypervisor', by: copied, note: judged },
    {
      clause: 'filesystem.read-deny',
      enforcer: 'kernel',
      by: 'mount namespace of the guest: covered at the start',
      note: WITHIN,
    },
    {
      clause: 'filesystem.outputs',
      enforcer: 'hypervisor',
      by: 'sent out by the init once all inside has ended, and written as plain data by the tool',
    },
    {
      clause: 'filesystem.git',
      enforcer: 'kernel',
      by: `mount namespace of the guest: ${filesystem.git === 'none' ? '.git is covered' : 'a cleaned copy of .git/config'}`,
      note: WITHIN,
    },
    {
      clause: 'filesystem.toolchains',
      enforcer: 'hypervisor',
      by: 'the image: no toolchain of the host is shown',
    },
    filesystem.mounts.length === 0
      ? { clause: 'filesystem.mounts', enforcer: 'hypervisor', by: 'no folder of the host is shown' }
      : {
          clause: 'filesystem.mounts',
          enforcer: 'none',
          by: 'nothing',
          note: 'a guest is shown no folder of the host in this version',
          fix: 'Leave filesystem.mounts out, or use the container tier.',
        },
    filesystem.carry.length === 0
      ? {
          clause: 'filesystem.carry',
          enforcer: 'hypervisor',
          by: "drives of the run's own: nothing is carried over",
        }
      : {
          clause: 'filesystem.carry',
          enforcer: 'none',
          by: 'nothing',
          note: 'what a guest writes is not carried to another in this version',
          fix: 'Leave filesystem.carry out, or use the container tier.',
        },
  ];
}

function workspaceCell(workspace: ResolvedPolicy['filesystem']['workspace']): Enforced {
  const clause = 'filesystem.workspace';
  switch (workspace) {
    case 'overlay':
      return {
        clause,
        enforcer: 'hypervisor',
        by: 'a read-only drive made from the workspace, overlayfs in the guest on a scratch drive',
      };
    case 'read-only':
      return { clause, enforcer: 'hypervisor', by: 'a read-only drive made from the workspace' };
    case 'read-write':
      return {
        clause,
        enforcer: 'none',
        by: 'nothing',
        note: "a guest gets a copy of the workspace, never the host's own folder",
        fix: 'State filesystem.workspace: overlay.',
      };
  }
}

/** What a guest is not given here, and what its image alone decides. */
function closedCells({ commands, filesystem, hardening, tls }: ResolvedPolicy): readonly Enforced[] {
  const folders = filesystem.exec ?? [];
  return [
    commands.allow === null
      ? {
          clause: 'commands.allow',
          enforcer: 'hypervisor',
          by: 'the machine',
          note: 'anything may be started; the tier contains it',
        }
      : {
          clause: 'commands.allow',
          enforcer: 'entry',
          by: 'the command line as it is given',
          note: 'says nothing about what the command starts next',
          fix: 'In the process and container tiers, with image: host, Landlock holds it in the kernel.',
        },
    folders.length === 0
      ? {
          clause: 'filesystem.exec',
          enforcer: 'kernel',
          by: 'noexec mounts',
          note:
            filesystem.exec === null && commands.allow === null
              ? 'the workspace, /tmp and the home folder may hold programs; nothing else that is writable may'
              : WITHIN,
        }
      : {
          clause: 'filesystem.exec',
          enforcer: 'none',
          by: 'nothing',
          note: 'in a guest the whole workspace is noexec or none of it',
          fix: 'State filesystem.exec: [] or use image: host or the process tier.',
        },
    hardening.apparmor.kind === 'none'
      ? { clause: 'hardening.apparmor', enforcer: 'kernel', by: 'no profile is asked for' }
      : {
          clause: 'hardening.apparmor',
          enforcer: 'none',
          by: 'nothing',
          note: "the guest's kernel is given no AppArmor profile",
        },
    {
      clause: 'hardening.selinux',
      enforcer: 'none',
      by: 'nothing',
      note: "the guest's kernel is given no SELinux policy",
    },
    tls.ca === 'host'
      ? {
          clause: 'tls.ca',
          enforcer: 'none',
          by: 'nothing',
          note: 'no file of the host is shown in a guest, which has no network to use it in',
          fix: 'State tls.ca: image.',
        }
      : { clause: 'tls.ca', enforcer: 'engine', by: "the image's own certificate authorities" },
  ];
}
