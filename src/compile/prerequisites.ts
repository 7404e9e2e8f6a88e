import { originOf } from './clauses.js';
import type { Unenforceable } from './plan.js';
import { seccompArchitecture } from './seccomp/oci.js';
import type { Availability, HostFacts, MicrovmFacts, ProgramFact } from '../host/facts.js';
import type { Image, LoadedPolicy, ResolvedPolicy, Tier } from '../policy/resolved.js';

/** The oldest bubblewrap that knows every option we give it (`--json-status-fd`, `--as-pid-1`, `--unshare-cgroup-try`). */
export const OLDEST_BUBBLEWRAP: readonly [number, number] = [0, 4];

/** The oldest QEMU whose `microvm` machine is tried here; Ubuntu 22.04 has it. */
export const OLDEST_QEMU: readonly [number, number] = [6, 2];

/**
 * The oldest gVisor, by the date in its version; one that was built without a date is tried when it is opened
 * (`enforce/container/guard.ts`), as every one is.
 */
const OLDEST_GVISOR = '20230101';

/** Tiers that are compiled and explained, and that nothing runs in yet. */
const NOT_RUN: readonly Tier[] = ['microvm'];

/**
 * What a tier can't be without on this host; none of it can be waived.
 *
 * @param target The tier whose plan is asked for rather than run, by `compile --target`.
 */
export function prerequisites(
  loaded: LoadedPolicy,
  facts: HostFacts,
  tier: Tier,
  target?: Tier,
): readonly Unenforceable[] {
  const notRun = target === undefined && NOT_RUN.includes(tier) ? [NOT_RUN_YET] : [];
  return [...notRun, ...needsOf(loaded, facts, tier)].map(([reason, fix, clause = 'tier']) => ({
    clause,
    origin: originOf(loaded, clause),
    reason,
    fix,
  }));
}

function needsOf(loaded: LoadedPolicy, facts: HostFacts, tier: Tier): readonly Need[] {
  switch (tier) {
    case 'process':
      return processNeeds(loaded, facts);
    case 'container':
      return containerNeeds(facts, tier);
    case 'gvisor':
      return [...containerNeeds(facts, tier), ...gvisorNeed(facts)];
    case 'microvm':
      return microvmNeeds(loaded.policy, facts);
  }
}

const NOT_RUN_YET: Need = [
  'the microvm tier can be compiled for in this version, and nothing runs in it yet',
  'Use `tier: container`, or `{ at-least: container, prefer: microvm }` to take a stronger one when it is there.',
];

/** Whether a version as bubblewrap prints it (`0.8.0`) is new enough; an unreadable one isn't. */
export function isNewEnough(version: string | null, [major, minor]: readonly [number, number]): boolean {
  const match = /^(\d+)\.(\d+)/.exec(version ?? '');
  if (match === null) return false;
  const found = [Number(match[1]), Number(match[2])] as const;
  return found[0] > major || (found[0] === major && found[1] >= minor);
}

/** `clause`: `tier` when absent. */
type Need = readonly [reason: string, fix: string | null, clause?: string];

function processNeeds(loaded: LoadedPolicy, facts: HostFacts): readonly Need[] {
  if (facts.os !== 'linux') return [needsLinux(facts, 'process')];
  const { filesystem } = loaded.policy;
  const overlays =
    filesystem.workspace === 'overlay' || filesystem.mounts.some((mount) => mount.mode === 'overlay');
  const root = facts.caller.uid === 0;
  return [
    ...bubblewrapNeed(facts),
    ...unless(facts.userNamespaces, 'user namespaces'),
    ...(overlays ? unless(facts.overlay, 'overlay mounts') : []),
    ...(root && filesystem.workspace !== 'read-only'
      ? unless(facts.idmap, "id-mapped mounts (the caller is root, and the workspace root's)")
      : []),
    ...architectureNeed(facts.arch),
  ];
}

function containerNeeds(facts: HostFacts, tier: Tier): readonly Need[] {
  if (facts.os !== 'linux') return [needsLinux(facts, tier)];
  const { engine } = facts;
  switch (engine.state) {
    case 'ready':
      return architectureNeed(facts.arch);
    case 'absent':
    case 'refused':
      return [[engine.reason, engine.fix]];
  }
}

function needsLinux({ os }: HostFacts, tier: Tier): Need {
  return [`the ${tier} tier needs Linux; this is ${os}`, 'Run on Linux, in CI or in a virtual machine.'];
}

const BUILD_KERNEL = 'Run `sandbox-policy vm build`.';

/** The machine monitor runs behind the process tier's walls, so that what those need is needed here too. */
function microvmNeeds({ image, filesystem }: ResolvedPolicy, facts: HostFacts): readonly Need[] {
  if (facts.os !== 'linux') return [needsLinux(facts, 'microvm')];
  const { microvm } = facts;
  if (microvm === null) return [['what the microvm tier needs was not looked for', null]];
  const { qemu, mke2fs, kernel, install } = microvm;
  return [
    ...(image.kind === 'host'
      ? [['a virtual machine needs an image for its root file system', 'State an image.', 'image'] as const]
      : rootNeed(image, facts, microvm)),
    ...(filesystem.workspace === 'read-write'
      ? [
          [
            "a guest gets a copy of the workspace, never the host's own folder",
            'State filesystem.workspace: overlay.',
            'filesystem.workspace',
          ] as const,
        ]
      : []),
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
  { digest }: Image & { readonly kind: 'image' },
  { engine }: HostFacts,
  { images }: MicrovmFacts,
): readonly Need[] {
  if (engine.state === 'ready' || (digest !== null && images.includes(digest))) return [];
  return [[`the image is not in the cache, and it can't be fetched: ${engine.reason}`, engine.fix, 'image']];
}

const INSTALL_GVISOR =
  'Install a current gVisor (https://gvisor.dev/docs/user_guide/install/), register it with `sudo runsc install`, and restart Docker.';

function gvisorNeed({ engine }: HostFacts): readonly Need[] {
  if (engine.state !== 'ready') return [];
  const { gvisor } = engine.engine;
  if (gvisor === null) return [['the engine has no runtime named runsc', INSTALL_GVISOR]];
  const released = /(?<!\d)20\d{6}(?!\d)/.exec(gvisor.version ?? '')?.[0];
  return released === undefined || released >= OLDEST_GVISOR
    ? []
    : [
        [
          `runsc ${String(gvisor.version)} does not close /proc/1 to the code, which could speak in the init's name`,
          INSTALL_GVISOR,
        ],
      ];
}

function bubblewrapNeed(facts: HostFacts): readonly Need[] {
  const { bwrap } = facts.programs;
  if (bwrap === null) return [['bubblewrap is not installed', `Install it: ${facts.installBubblewrap}`]];
  // Not asked in a quick look; one that is too old then refuses our options and nothing is started.
  if (bwrap.version === null || isNewEnough(bwrap.version, OLDEST_BUBBLEWRAP)) return [];
  return [
    [
      `bubblewrap at ${bwrap.path} is ${bwrap.version}; ${OLDEST_BUBBLEWRAP.join('.')} or later is needed`,
      `Update it: ${facts.installBubblewrap}`,
    ],
  ];
}

function architectureNeed(arch: string): readonly Need[] {
  return seccompArchitecture(arch) === null
    ? [[`there is no seccomp filter for the architecture ${arch}`, 'Run on x86_64 or aarch64.']]
    : [];
}

function unless(availability: Availability, what: string): readonly Need[] {
  return availability.available
    ? []
    : [[`${what} can't be used here: ${availability.reason}`, availability.fix]];
}
