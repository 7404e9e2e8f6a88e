import { renderScript, STATE, syntax } from './format/sh.js';
import type { Step } from './format/sh.js';
import type { MicrovmPlan } from './plan.js';
import { renderQemu } from './qemu.js';
import type { QemuLaunch } from './qemu.js';
import { emptyDrive } from './recipe-steps.js';

/** Where the machine's files are for a person who starts it by hand. Absolute. */
export interface QemuByHand {
  readonly kernel: string;
  readonly initramfs: string;
  readonly workspace: string;
}

/** Names in the folder that QEMU is started in. */
const DRIVES: QemuLaunch['drives'] = {
  root: 'root.ext4',
  workspace: 'workspace.ext4',
  scratch: 'scratch.ext4',
};

/** Half as much again as the files have, for what ext4 adds; a small file takes a whole block and an inode. */
const MAKE_DRIVE = syntax`drive() { mke2fs -q -F -t ext4 -i 4096 -d "$1" "$2" "$(( $(du -sm "$1" | cut -f1) * 3 / 2 + 32 ))m" > /dev/null; }`;
const REMOVE_ALL = syntax`trap '[ ! -s "$state"/container ] || docker rm -f "$(cat "$state"/container)" > /dev/null 2>&1 || true; chmod -R u+rwx "$state"; rm -rf "$state"' EXIT`;
const EXPORT_IMAGE = syntax`docker export "$(cat "$state"/container)" | tar -x -C "$state"/root`;

/**
 * The command line as data: with the drives in the folder that it is started in, the init's protocol on its standard
 * streams, the console on descriptor 3 and what was changed on 4, both of them sockets.
 */
export function qemuArguments(plan: MicrovmPlan, { kernel, initramfs }: QemuByHand): readonly string[] {
  return renderQemu(plan, {
    kernel,
    initramfs,
    drives: DRIVES,
    control: 'stdio,signal=off',
    console: 'socket,fd=3',
    changes: 'socket,fd=4',
  });
}

/**
 * The plan's machine as a script of Docker's client, mke2fs and QEMU, for a person to see it start: its console is the
 * terminal, and at the init's own streams nobody listens.
 */
export function qemuRecipe(plan: MicrovmPlan, digest: string, by: QemuByHand): string {
  const silent = (name: string): string => `socket,path=${name},server=on,wait=off`;
  const seconds = String(Math.ceil(plan.limits.wallTime / 1000));
  const machine = renderQemu(plan, {
    kernel: by.kernel,
    initramfs: by.initramfs,
    drives: DRIVES,
    control: silent('control'),
    changes: silent('changes'),
    console: 'stdio,signal=off',
  });
  return renderScript([
    ...comments(digest),
    { kind: 'syntax', text: syntax`set -eu` },
    { kind: 'syntax', text: syntax`state=$(mktemp -d)` },
    { kind: 'syntax', text: REMOVE_ALL },
    { kind: 'syntax', text: MAKE_DRIVE },
    { kind: 'run', argv: ['mkdir', `${STATE}/root`] },
    {
      kind: 'run',
      argv: ['docker', 'create', '--cidfile', `${STATE}/container`, plan.image.reference, '/'],
      output: '/dev/null',
    },
    { kind: 'syntax', text: EXPORT_IMAGE },
    { kind: 'run', argv: ['drive', `${STATE}/root`, `${STATE}/${DRIVES.root}`] },
    { kind: 'run', argv: ['drive', by.workspace, `${STATE}/${DRIVES.workspace}`] },
    { ...emptyDrive(`${STATE}/${DRIVES.scratch}`, plan.machine.scratch), output: '/dev/null' },
    { kind: 'syntax', text: syntax`cd "$state"` },
    { kind: 'run', argv: ['timeout', '--foreground', '--signal=KILL', seconds, ...machine] },
  ]);
}

function comments(digest: string): readonly Step[] {
  return [
    `Plan ${digest} (microvm tier), to be started by hand: sh FILE`,
    'Not reproduced: the command. The init of the guest waits for the tool, which speaks its protocol; the machine is ended at the wall-time.',
    'Not reproduced: the walls around QEMU. It runs as whoever starts this, behind its own system-call filter alone.',
    'Not reproduced: what is left out of the workspace for filesystem.read-deny and filesystem.git.',
  ].map((text) => ({ kind: 'comment', text }));
}
