import { microvmNeeds } from './needs-microvm.js';
import { asProblems, bubblewrapNeed, needsLinux, unless } from './needs.js';
import type { Need } from './needs.js';
import type { Unenforceable } from './plan.js';
import { seccompArchitecture } from './seccomp/oci.js';
import type { HostFacts } from '../host/facts.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';

/**
 * The oldest gVisor, by the date in its version; one that was built without a date is tried when it is opened
 * (`enforce/container/guard.ts`), as every one is.
 */
const OLDEST_GVISOR = '20230101';

/** What a tier can't be without on this host; none of it can be waived. */
export function prerequisites(loaded: LoadedPolicy, facts: HostFacts, tier: Tier): readonly Unenforceable[] {
  return asProblems(loaded, needsOf(loaded, facts, tier));
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

function architectureNeed(arch: string): readonly Need[] {
  return seccompArchitecture(arch) === null
    ? [[`there is no seccomp filter for the architecture ${arch}`, 'Run on x86_64 or aarch64.']]
    : [];
}
