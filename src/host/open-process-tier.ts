import { launcherProfile, PROFILE_FILE } from './apparmor-profile.js';
import { execute, failureOf, type ExecOptions, type ExecOutcome } from './exec.js';

/** What stands in the way of the process tier on a machine whose owner lets us become root by sudo. */
export interface ClosedHost {
  /** bubblewrap's path; null when it isn't installed. */
  readonly bubblewrap: string | null;
  /** Whether AppArmor keeps unconfined programs from using user namespaces. */
  readonly restricted: boolean;
  /** The native program; absolute. */
  readonly launcher: string;
  readonly root: boolean;
  /** `ID` and `ID_LIKE` of os-release(5), in one line. */
  readonly distribution: string;
}

/** One command, run as root. */
export interface RootStep {
  readonly says: string;
  readonly argv: readonly string[];
  /** Fed to its standard input. */
  readonly input: string | null;
}

export type OpeningPlan =
  | { readonly ok: true; readonly steps: readonly RootStep[] }
  | { readonly ok: false; readonly reason: string; readonly fix: string };

/** What has to be done as root before the process tier can be used; nothing where it can be already. Pure. */
export function openingPlan(host: ClosedHost): OpeningPlan {
  const steps: RootStep[] = [];
  if (host.bubblewrap === null) {
    if (!/\b(?:debian|ubuntu)\b/.test(host.distribution)) {
      return {
        ok: false,
        reason:
          'allow-sudo: bubblewrap is missing, and it is installed by the tool on Debian and Ubuntu only',
        fix: 'install bubblewrap in a step before, or use the container tier',
      };
    }
    steps.push({
      says: 'installing bubblewrap',
      argv: ['apt-get', 'install', '--yes', '--no-install-recommends', 'bubblewrap'],
      input: null,
    });
  }
  // Root may use user namespaces whatever AppArmor says of others.
  if (host.restricted && !host.root) {
    const profile = launcherProfile(host.launcher);
    if (profile === null) {
      return {
        ok: false,
        reason: `allow-sudo: no AppArmor profile can be written for ${host.launcher}: its path would have to be quoted`,
        fix: 'let the runner lie in a folder whose path is letters, digits, dots and dashes',
      };
    }
    steps.push(
      {
        says: `writing ${PROFILE_FILE}`,
        // Standard input is a socket of Node's, which can be read and not opened: no /dev/stdin.
        argv: ['tee', PROFILE_FILE],
        input: profile,
      },
      {
        says: 'loading the AppArmor profile of the launcher',
        argv: ['apparmor_parser', '--replace', PROFILE_FILE],
        input: null,
      },
    );
  }
  return { ok: true, steps };
}

/** How a step is run: `execute`, unless a test puts a fault in its place. */
export type Execute = (
  program: string,
  args: readonly string[],
  options: ExecOptions,
) => Promise<ExecOutcome>;

/** Where root's own programs lie: the caller's PATH is not looked at. */
const ROOT_PATH = '/usr/sbin:/usr/bin:/sbin:/bin';
/** Milliseconds. Installing asks a mirror. */
const TIMEOUT = 120_000;

/**
 * Runs the steps one after another, by `sudo -n`, or as they are by root.
 *
 * @param said Called with what is being done.
 * @returns Why one failed, a sentence; null when all is done.
 */
export async function runOpeningPlan(
  steps: readonly RootStep[],
  {
    root,
    said,
    run = execute,
  }: { readonly root: boolean; readonly said: (line: string) => void; readonly run?: Execute },
): Promise<string | null> {
  for (const { says, argv, input } of steps) {
    said(says);
    const [program = '', ...args] = root ? ['/usr/bin/env', ...argv] : ['/usr/bin/sudo', '-n', ...argv];
    const outcome = await run(program, args, {
      env: { PATH: ROOT_PATH, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
      timeout: TIMEOUT,
      cwd: '/',
      ...(input === null ? {} : { stdin: Buffer.from(input) }),
    });
    const failed = failureOf(outcome);
    if (failed !== null) return `${says} failed: ${failed}`;
  }
  return null;
}
