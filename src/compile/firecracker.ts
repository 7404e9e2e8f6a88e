import { cellOf } from './clauses.js';
import { matrixOf } from './compile.js';
import type { FirecrackerConfig } from './generated/firecracker-config.js';
import { machinePlan } from './machine.js';
import type { Matrix } from './matrix.js';
import { guestNeeds } from './needs-microvm.js';
import { asProblems } from './needs.js';
import type { Need } from './needs.js';
import type { Unenforceable } from './plan.js';
import { problemsOf } from './problems.js';
import type { CompileOptions } from './problems.js';
import type { HostFacts } from '../host/facts.js';
import type { Limits, LoadedPolicy } from '../policy/resolved.js';

/** A machine that nothing here has ever started: data for people who try it, and no plan that a run would take. */
export interface FirecrackerPlan {
  readonly v: 1;
  readonly experimental: true;
  readonly policyDigest: string;
  readonly config: FirecrackerConfig;
  /** The jailer's command line, to be run by root; the id of the machine is its policy's. */
  readonly jailer: readonly string[];
  /** Bytes of the scratch drive, which is made before the start. */
  readonly scratch: number;
  readonly matrix: Matrix;
}

export type CompiledFirecracker =
  | { readonly ok: true; readonly plan: FirecrackerPlan }
  | { readonly ok: false; readonly problems: readonly Unenforceable[]; readonly matrix: Matrix };

const NOBODY = '65534';
/** Firecracker's own bound. */
const MOST_VCPUS = 32;
/** 0 to 2 are the hypervisor's and the host's. */
const GUEST_CID = 3;
/** What cgroups measure a share of a CPU against, in microseconds. */
const PERIOD = 100_000;
const MIB = 1024 ** 2;
/** Bytes that Firecracker needs beside the guest's RAM. */
const MONITOR_SHARE = 64 * MIB;

/**
 * A policy as Firecracker's configuration and its jailer's command line. The clauses are held as in the microvm tier,
 * and what that tier refuses is refused here.
 */
export function compileFirecracker(
  loaded: LoadedPolicy,
  facts: HostFacts,
  options: CompileOptions = {},
): CompiledFirecracker {
  const { limits } = loaded.policy;
  const tierCell = cellOf(loaded, 'microvm', options.today, {
    clause: 'tier',
    enforcer: 'hypervisor',
    by: "a virtual machine of Firecracker's, in its jailer",
    note: 'experimental: nothing that this project tests has started it',
  });
  const { tier, cells } = matrixOf(loaded, facts, 'microvm', options);
  const matrix: Matrix = { tier, cells: cells.map((cell) => (cell.clause === 'tier' ? tierCell : cell)) };
  const needs = [...guestNeeds(loaded.policy), ...cpuNeed(limits)];
  const problems = [
    ...asProblems(loaded, needs),
    ...problemsOf(loaded, matrix, options, 'by Firecracker').filter(
      ({ clause }) => !needs.some(([, , needed]) => needed === clause),
    ),
  ];
  if (problems.length > 0) return { ok: false, problems, matrix };
  const { scratch } = machinePlan(limits);
  const plan = {
    v: 1,
    experimental: true,
    policyDigest: loaded.digest,
    config: configOf(limits),
    jailer: jailerArguments(loaded, facts),
    scratch,
    matrix,
  } as const;
  return { ok: true, plan };
}

function cpuNeed({ cpus }: Limits): readonly Need[] {
  return cpus <= MOST_VCPUS
    ? []
    : [
        [
          `Firecracker gives a machine ${String(MOST_VCPUS)} virtual CPUs at most`,
          `State at most ${String(MOST_VCPUS)}.`,
          'limits.cpus',
        ],
      ];
}

function configOf(limits: Limits): FirecrackerConfig {
  const { memory, vcpus } = machinePlan(limits);
  return {
    'boot-source': {
      kernel_image_path: '/vmlinux',
      initrd_path: '/initramfs',
      // No serial port: nobody would read it, and it is one way less to flood the host by.
      boot_args: '8250.nr_uarts=0 quiet panic=-1 reboot=k random.trust_cpu=on rdinit=/init -- guest',
    },
    drives: (['root', 'workspace', 'scratch'] as const).map((name) => ({
      drive_id: name,
      path_on_host: `/${name}.ext4`,
      // The initramfs mounts it: the kernel is told of no root device.
      is_root_device: false,
      is_read_only: name !== 'scratch',
      cache_type: 'Unsafe',
      io_engine: 'Sync',
    })),
    'machine-config': { vcpu_count: vcpus, mem_size_mib: memory, smt: false },
    vsock: { guest_cid: GUEST_CID, uds_path: '/vsock' },
    entropy: {},
  };
}

function jailerArguments({ digest, policy }: LoadedPolicy, { cgroup }: HostFacts): readonly string[] {
  const { scratch } = machinePlan(policy.limits);
  return [
    'jailer',
    ...['--id', machineId(digest), '--exec-file', '/usr/bin/firecracker', '--uid', NOBODY, '--gid', NOBODY],
    '--new-pid-ns',
    ...(cgroup.version === 1 ? groupOne(policy.limits) : groupTwo(policy.limits)).flatMap(
      (argument) => argument,
    ),
    ...['--resource-limit', `fsize=${String(scratch)}`, '--resource-limit', 'no-file=64'],
    ...['--', '--config-file', '/config.json', '--no-api'],
  ];
}

/** Letters, digits and hyphens, at most 64. */
export function machineId(policyDigest: string): string {
  return `sandbox-policy-${policyDigest.replace(/^sha256:/, '').slice(0, 16)}`;
}

function groupOne(limits: Limits): readonly (readonly [string, string])[] {
  return [
    ['--cgroup-version', '1'],
    ['--cgroup', `memory.limit_in_bytes=${String(monitorMemory(limits))}`],
    ['--cgroup', `cpu.cfs_period_us=${String(PERIOD)}`],
    ['--cgroup', `cpu.cfs_quota_us=${String(quota(limits))}`],
    ['--cgroup', `pids.max=${String(monitorThreads(limits))}`],
  ];
}

function groupTwo(limits: Limits): readonly (readonly [string, string])[] {
  return [
    ['--cgroup-version', '2'],
    ['--cgroup', `memory.max=${String(monitorMemory(limits))}`],
    ['--cgroup', 'memory.swap.max=0'],
    ['--cgroup', `cpu.max=${String(quota(limits))} ${String(PERIOD)}`],
    ['--cgroup', `pids.max=${String(monitorThreads(limits))}`],
  ];
}

function monitorMemory(limits: Limits): number {
  return machinePlan(limits).memory * MIB + MONITOR_SHARE;
}

/** One for each virtual CPU, and its own. */
function monitorThreads(limits: Limits): number {
  return machinePlan(limits).vcpus + 4;
}

function quota({ cpus }: Limits): number {
  return Math.ceil(cpus * PERIOD);
}
