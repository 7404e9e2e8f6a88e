import { originOf } from './clauses.js';
import type { Unenforceable } from './plan.js';
import { seccompArchitecture } from './seccomp/oci.js';
import type { Availability, HostFacts } from '../host/facts.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';

/** The oldest bubblewrap that knows every option we give it (`--json-status-fd`, `--as-pid-1`, `--unshare-cgroup-try`). */
export const OLDEST_BUBBLEWRAP: readonly [number, number] = [0, 4];

/**
 * The oldest gVisor, by the date in its version; one that was built without a date is tried when it is opened
 * (`enforce/container/guard.ts`), as every one is.
 */
const OLDEST_GVISOR = '20230101';

/** What a tier can't be without on this host; none of it can be waived. */
export function prerequisites(loaded: LoadedPolicy, facts: HostFacts, tier: Tier): readonly Unenforceable[] {
  const missing = (reason: string, fix: string | null): Unenforceable => ({
    clause: 'tier',
    origin: originOf(loaded, 'tier'),
    reason,
    fix,
  });
  switch (tier) {
    case 'process':
      return processNeeds(loaded, facts).map(([reason, fix]) => missing(reason, fix));
    case 'container':
      return containerNeeds(facts, tier).map(([reason, fix]) => missing(reason, fix));
    case 'gvisor':
      return [...containerNeeds(facts, tier), ...gvisorNeed(facts)].map(([reason, fix]) =>
        missing(reason, fix),
      );
    case 'microvm':
      return [
        missing(
          `the ${tier} tier is not in this version yet`,
          'Use `tier: container`, or `{ at-least: container, prefer: microvm }` to take a stronger one when it is there.',
        ),
      ];
  }
}

/** Whether a version as bubblewrap prints it (`0.8.0`) is new enough; an unreadable one isn't. */
export function isNewEnough(version: string | null, [major, minor]: readonly [number, number]): boolean {
  const match = /^(\d+)\.(\d+)/.exec(version ?? '');
  if (match === null) return false;
  const found = [Number(match[1]), Number(match[2])] as const;
  return found[0] > major || (found[0] === major && found[1] >= minor);
}

type Need = readonly [reason: string, fix: string | null];

function processNeeds(loaded: LoadedPolicy, facts: HostFacts): readonly Need[] {
  if (facts.os !== 'linux')
    return [
      [`the process tier needs Linux; this is ${facts.os}`, 'Run on Linux, in CI or in a virtual machine.'],
    ];
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
  if (facts.os !== 'linux')
    return [
      [`the ${tier} tier needs Linux; this is ${facts.os}`, 'Run on Linux, in CI or in a virtual machine.'],
    ];
  const { engine } = facts;
  switch (engine.state) {
    case 'ready':
      return architectureNeed(facts.arch);
    case 'absent':
    case 'refused':
      return [[engine.reason, engine.fix]];
  }
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
