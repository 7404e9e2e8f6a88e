import { MODES } from '../policy/narrow/filesystem.js';
import { TIERS, type ResolvedPolicy } from '../policy/resolved.js';

/**
 * Clauses that permit something to the run or its caller which no request of the code shows: what it may be of each,
 * as a word or two. Ordered values permit all that is stricter as well.
 */
const SETTINGS = {
  tier: ({ tier }, value) => rank(TIERS, value) >= rank(TIERS, tier.atLeast),
  'tier.prefer': ({ tier }, value) => rank(TIERS, value) >= rank(TIERS, tier.prefer),
  'limits.on-output': ({ limits }, value) => value === 'kill' || limits.onOutput === value,
  'filesystem.workspace': ({ filesystem }, value) => rank(MODES, value) <= rank(MODES, filesystem.workspace),
  'filesystem.git': ({ filesystem }, value) => value === 'none' || filesystem.git === value,
  'filesystem.toolchains': ({ filesystem: { toolchains } }, value) =>
    typeof toolchains === 'string' ? toolchains === value : toolchains.includes(value),
  'filesystem.mounts': ({ filesystem }, value) =>
    filesystem.mounts.some((mount) =>
      MODES.slice(0, rank(MODES, mount.mode) + 1).some((mode) => mountText({ ...mount, mode }) === value),
    ),
  'commands.otherwise': ({ commands }, value) => value === 'deny' || commands.otherwise === value,
  'env.set': ({ env }, value) => Object.entries(env.set).some((entry) => setText(entry) === value),
  'egress.registry': ({ egress }, value) =>
    egress.allow.some((rule) => rule.kind === 'registry' && rule.registry === value) &&
    !egress.deny.some((rule) => rule.kind === 'registry' && rule.registry === value),
  'hardening.capabilities': ({ hardening }, value) => hardening.capabilities.includes(value),
  // What an own profile permits is not known here, so it is no proof that another permits more.
  'hardening.seccomp': ({ hardening: { seccomp } }, value) =>
    seccomp.kind === 'file' || seccomp.kind === 'default' || seccomp.kind === value,
  'hardening.apparmor': ({ hardening: { apparmor } }, value) =>
    apparmor.kind === 'named' ? value !== 'none' : rank(APPARMOR, value) >= rank(APPARMOR, apparmor.kind),
  'enforcement.accept': ({ enforcement }, value) => value === 'kernel' || enforcement.accept === value,
  'enforcement.permit': ({ enforcement }, value) => enforcement.permit.some((permit) => permit === value),
  'enforcement.waive': ({ enforcement }, value) =>
    enforcement.waive.some((waiver) => {
      const [clause, tier, date] = value.split(' ');
      return waiver.clause === clause && waiver.tier === tier && date !== undefined && date <= waiver.until;
    }),
  'audit.redact': ({ audit }, value) => !audit.redact.includes(value),
  phases: ({ phases }, value) => Object.hasOwn(phases, value),
} as const satisfies Record<string, (policy: ResolvedPolicy, value: string) => boolean>;

/** From the weakest. */
const APPARMOR = ['none', 'engine', 'generated'] as const;

const rank = (order: readonly string[], value: string): number => order.indexOf(value);

export type SettingClause = keyof typeof SETTINGS;

/** Whether a policy permits a setting to have this value. */
export function settingPermits(policy: ResolvedPolicy, clause: SettingClause, value: string): boolean {
  return SETTINGS[clause](policy, value);
}

export function mountText({ path, at, mode }: ResolvedPolicy['filesystem']['mounts'][number]): string {
  return `${path} at ${at}, ${mode}`;
}

export function setText([name, value]: readonly [string, string]): string {
  return `${name}=${JSON.stringify(value)}`;
}
