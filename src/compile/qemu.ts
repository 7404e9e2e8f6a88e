import type { MicrovmPlan } from './plan.js';

/** What a start of the machine is told beside the plan. Paths as QEMU sees them, behind its own walls. */
export interface QemuLaunch {
  readonly kernel: string;
  readonly initramfs: string;
  /** ext4 images. The guest may write to `scratch` alone. */
  readonly drives: Readonly<Record<DriveName, string>>;
  /**
   * The other ends of the guest's three ways out, as `-chardev` has them without their id: `control` speaks the
   * init's protocol, `changes` brings what was changed, `console` is the serial port.
   */
  readonly control: string;
  readonly changes: string;
  readonly console: string;
  /**
   * How fast this processor's time-stamp counter is, which is an emulated guest's too. Where the guest must measure it
   * by the machine's timer, that fails at random on a busy host, and its kernel then waits for ever.
   */
  readonly tscKilohertz?: number;
}

/**
 * A drive's name is its virtio serial number, which the machine gives and no file system can forge; the order in which
 * a guest finds its drives says nothing.
 */
export type DriveName = 'root' | 'workspace' | 'scratch';

const DRIVES: readonly DriveName[] = ['root', 'workspace', 'scratch'];

/**
 * What the guest's kernel is told: its messages on the serial port, an end instead of a restart when it panics (with
 * `-no-reboot` QEMU then exits), and the init, which is `/init` of the initramfs and takes the words after `--`.
 */
const KERNEL_PARAMETERS = [
  'console=ttyS0',
  'quiet',
  'loglevel=1',
  'panic=-1',
  'oops=panic',
  'reboot=t',
  // The guest has no device to wait for entropy from; its CPU's is the host's own.
  'random.trust_cpu=on',
  'rdinit=/init',
];

function kernelParameters({ tscKilohertz }: QemuLaunch): readonly string[] {
  const counter = tscKilohertz === undefined ? [] : [`tsc_early_khz=${String(tscKilohertz)}`];
  return [...KERNEL_PARAMETERS, ...counter, '--', 'guest'];
}

/**
 * QEMU's command line for a plan: the smallest machine that it has, with no device but what is named here, a filter on
 * QEMU's own system calls, and no way out but three byte streams.
 */
export function renderQemu(plan: MicrovmPlan, launch: QemuLaunch): readonly string[] {
  const { machine } = plan;
  return [
    plan.qemu,
    ...['-nodefaults', '-no-user-config', '-nic', 'none', '-display', 'none', '-no-reboot'],
    // Whoever breaks out of the guest into QEMU may start no program and become nobody else.
    ...['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'],
    ...['-machine', `microvm,acpi=on,accel=${plan.accelerator}`],
    ...['-cpu', plan.accelerator === 'kvm' ? 'host' : 'max'],
    ...['-m', `${String(machine.memory)}M`, '-smp', String(machine.vcpus)],
    ...['-kernel', launch.kernel, '-initrd', launch.initramfs, '-append', kernelParameters(launch).join(' ')],
    ...['-chardev', chardev('console', launch.console), '-serial', 'chardev:console'],
    ...['-device', 'virtio-serial-device'],
    ...port('control', 'init', launch.control),
    ...port('changes', 'changes', launch.changes),
    ...DRIVES.flatMap((name) => drive(name, launch.drives[name])),
  ];
}

function port(id: string, name: string, spec: string): readonly string[] {
  return ['-chardev', chardev(id, spec), '-device', `virtserialport,chardev=${id},name=${name}`];
}

/** `stdio,signal=off` and the id make `stdio,id=control,signal=off`. */
function chardev(id: string, spec: string): string {
  const [backend = '', ...options] = spec.split(',');
  return [backend, `id=${id}`, ...options].join(',');
}

/** As JSON, in which a path is a path whatever characters it holds. Nothing of these files outlives the run: no flush. */
function drive(name: DriveName, path: string): readonly string[] {
  const readOnly = name !== 'scratch';
  const node = {
    driver: 'raw',
    'node-name': name,
    'read-only': readOnly,
    cache: { 'no-flush': true },
    file: { driver: 'file', filename: path, 'read-only': readOnly },
  };
  return ['-blockdev', JSON.stringify(node), '-device', `virtio-blk-device,drive=${name},serial=${name}`];
}
