import { existsSync, readFileSync } from 'node:fs';
import type { ProfileLoader } from './facts.js';
import { appArmorEnabled } from './kernel.js';
import { findProgram } from './programs.js';

/** Where root keeps its programs, which an ordinary user's PATH often lacks. */
const FOLDERS = ['/usr/sbin', '/sbin', '/usr/bin', '/usr/local/sbin'];
/** The kernel's own files for policy; not there in most containers. */
export const POLICY_FOLDER = '/sys/kernel/security/apparmor';
const CAP_MAC_ADMIN = 33n;

export interface LoaderRequest {
  readonly root: boolean;
  /** Whether the caller lets us start programs by sudo. */
  readonly allowSudo: boolean;
  /** The command that installs the parser on this host. */
  readonly install: string;
}

/** How this process may load AppArmor profiles, or why it may not. Reads files only. */
export function profileLoader({ root, allowSudo, install }: LoaderRequest): ProfileLoader {
  if (!appArmorEnabled()) return not('this kernel has no AppArmor', null);
  const parser = findProgram('apparmor_parser', FOLDERS);
  if (parser === null)
    return not('apparmor_parser, which compiles profiles, is not installed', `Install it: ${install}.`);
  if (!root)
    return allowSudo
      ? sudoLoader(parser)
      : not('only root may load AppArmor profiles', 'Run with --allow-sudo, or as root.');
  if (!mayAdministrate() || !existsSync(POLICY_FOLDER))
    return not(
      "this root may not load AppArmor profiles: it has no CAP_MAC_ADMIN, or securityfs isn't mounted",
      'Run on the host itself instead of in a container.',
    );
  return { available: true, parser, sudo: false };
}

function sudoLoader(parser: string): ProfileLoader {
  return findProgram('sudo', ['/usr/bin', '/bin']) === null
    ? not('only root may load AppArmor profiles, and there is no sudo', 'Run as root.')
    : { available: true, parser, sudo: true };
}

function not(reason: string, fix: string | null): ProfileLoader {
  return { available: false, reason, fix };
}

function mayAdministrate(): boolean {
  const effective = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return effective !== undefined && ((BigInt(`0x${effective}`) >> CAP_MAC_ADMIN) & 1n) === 1n;
}
