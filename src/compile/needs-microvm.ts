import { bubblewrapNeed, isNewEnough, needsLinux, unless } from './needs.js';
import type { Need } from './needs.js';
import type { HostFacts, MicrovmFacts, ProgramFact } from '../host/facts.js';
import type { ResolvedPolicy } from '../policy/resolved.js';

/** The oldest QEMU whose `microvm` machine is tried here; Ubuntu 22.04 has it. */
const OLDEST_QEMU: readonly [number, number] = [6, 2];

const BUILD_KERNEL = 'Run `sandbox-policy vm build`.';

/** What a guest can't do without, whoever its machine monitor is. */
export function guestNeeds({ image, filesystem }: ResolvedPolicy): readonly Need[] {
  return [
    ...(image.kind === 'host'
      ? [['a virtual machine needs an image for its root file system', 'State an image.', 'image'] as const]
      : []),
    ...(filesystem.workspace === 'read-write'
      ? [
          [
            "a guest gets a copy of the workspace, never the host's own folder",
            'State filesystem.workspace: overlay.',
            'filesystem.workspace',
          ] as const,
        ]
      : []),
  ];
}

/** The machine monitor runs behind the process tier's walls, so that what those need is needed here too. */
export function microvmNeeds(policy: ResolvedPolicy, facts: HostFacts): readonly Need[] {
  if (facts.os !== 'linux') return [needsLinux(facts, 'microvm')];
  const { microvm } = facts;
  if (microvm === null) return [['what the microvm tier needs was not looked for', null]];
  const { qemu, mke2fs, kernel, install } = microvm;
  return [
    ...guestNeeds(policy),
    ...rootNeed(policy, facts, microvm),
    // QEMU has its microvm machine for that architecture alone.
    ...(facts.arch === 'x64'
      ? []
      : [[`the microvm tier needs x86_64; this is ${facts.arch}`, null] as const]),
    ...bubblewrapNeed(facts),
    ...unless(facts.userNamespaces, 'user namespaces'),
    ...qemuNeed(qemu, install.qemu),
    ...(mke2fs === null ? [['mke2fs is not installed', `Install it: ${install.mke2fs}`] as const] : []),
    ...(kernel === null ? [['no kernel for guests was built', BUILD_KERNEL] as const] : []),
  ];
}

function qemuNeed(qemu: ProgramFact | null, install: string): readonly Need[] {
  if (qemu === null) return [['QEMU is not installed', `Install it: ${install}`]];
  if (qemu.version === null || isNewEnough(qemu.version, OLDEST_QEMU)) return [];
  const needed = `${OLDEST_QEMU.join('.')} or later is needed`;
  return [[`QEMU at ${qemu.path} is ${qemu.version}; ${needed}`, `Update it: ${install}`]];
}

/** The root file system is made from what the engine exports, unless that was done before for the same content. */
function rootNeed(
  { image }: ResolvedPolicy,
  { engine }: HostFacts,
  { images }: MicrovmFacts,
): readonly Need[] {
  if (image.kind === 'host' || engine.state === 'ready') return [];
  if (image.digest !== null && images.includes(image.digest)) return [];
  return [[`the image is not in the cache, and it can't be fetched: ${engine.reason}`, engine.fix, 'image']];
}
