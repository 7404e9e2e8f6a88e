import { fileRules } from './rules.js';
import type { FileRule, ProfileExtras } from './rules.js';
import type { Bindings, Plan } from '../plan.js';

export type { ProfileExtras } from './rules.js';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** The name that generated profiles of a policy begin with: what it holds is what the policy says. */
export function profileBase(policyDigest: string): string {
  return `sandbox-policy-${policyDigest.replace(/^sha256:/, '').slice(0, 16)}`;
}

/**
 * The profile that a run's code is confined by; null when its plan names none. A generated one carries the run's id:
 * a profile that is removed sets free whatever it still confines, so no two runs may share one.
 */
export function profileName({ apparmor }: Plan, { run }: Pick<Bindings, 'run'>): string | null {
  if (apparmor === null) return null;
  return apparmor.kind === 'named' ? apparmor.name : `${apparmor.name}.${run}`;
}

/**
 * The text of a plan's AppArmor profile (apparmor.d(5), ABI 3.0, which every version in use understands). Pure; the
 * same plan and bindings give the same text. Whatever it doesn't name is denied: mounts, capabilities, raw and packet
 * sockets, other processes' memory, another profile.
 *
 * @param name Letters, digits, dots, dashes.
 */
export function renderProfile(
  name: string,
  plan: Plan,
  bindings: Bindings,
  extras: ProfileExtras = {},
): string {
  if (!NAME.test(name)) throw new RangeError(`${JSON.stringify(name)} can't name a profile`);
  const lines = [
    // Paths of another mount namespace's files are seen as below the root; deleted files keep their names.
    `profile ${name} flags=(attach_disconnected,mediate_deleted) {`,
    ...networkRules().map((rule) => `  ${rule},`),
    // Among themselves alone; the init, the tool and the engine may end it from outside.
    `  signal (send) peer=${name},`,
    '  signal (receive),',
    `  ptrace (trace, tracedby) peer=${name},`,
    `  ptrace (read) peer=${name},`,
    '  ptrace (readby),',
    ...fileRules(plan, bindings, extras).map((rule) => `  ${ruleText(rule)},`),
    '}',
  ];
  return ['abi <abi/3.0>,', '', ...lines, ''].join('\n');
}

/** Loopback is there in every sandbox; netlink is how programs ask for their addresses. */
function networkRules(): readonly string[] {
  return [
    'network unix',
    'network inet stream',
    'network inet dgram',
    'network inet6 stream',
    'network inet6 dgram',
    'network netlink raw',
  ];
}

function ruleText({ deny, pattern, access }: FileRule): string {
  return `${deny ? 'deny ' : ''}${pattern} ${access}`;
}
