import { conditionalRules, initSignalRules, MODE_CALLS, setuidRules, SIGNAL_CALLS } from './conditions.js';
import { DEFAULT_ONLY, GROUPS, NOT_IMPLEMENTED } from './groups.js';
import { ENOSYS, EPERM } from './oci.js';
import type { SeccompArchitecture, SeccompProfile } from './oci.js';

/**
 * The project's own profile in the OCI format: everything is refused with EPERM but what build and test tools
 * need. `strict` also refuses looking into other processes, Linux AIO, unshare and personality. `memfdExec: false`
 * (with `commands.allow`) lets memory files be made only such that they can't be executed; `setuidBits: false`
 * (where files of the host are written to) keeps set-user-ID and set-group-ID bits from being set; `sentry: true` is
 * for gVisor's kernel, which doesn't protect process 1: no signal may be sent to it. It answers every refusal with
 * EPERM, for which no library falls back from clone3 to clone: clone3 is let through, to the Sentry's own namespaces.
 */
export function seccompProfile(
  name: 'default' | 'strict',
  architecture: SeccompArchitecture,
  options: ProfileOptions,
): SeccompProfile {
  const key = `${name} ${architecture} ${String(options.memfdExec)} ${String(options.setuidBits)} ${String(options.sentry ?? false)}`;
  let profile = made.get(key);
  if (profile === undefined) {
    profile = makeProfile(name, architecture, options);
    made.set(key, profile);
  }
  return profile;
}

interface ProfileOptions {
  readonly memfdExec: boolean;
  readonly setuidBits: boolean;
  readonly sentry?: boolean;
}

/** There are few, and what is compiled from one is kept by whoever compiled it. */
const made = new Map<string, SeccompProfile>();

function makeProfile(
  name: 'default' | 'strict',
  architecture: SeccompArchitecture,
  options: ProfileOptions,
): SeccompProfile {
  const strict = name === 'strict';
  const groups = [...Object.values(GROUPS), ...(strict ? [] : Object.values(DEFAULT_ONLY))];
  const conditional = [
    ...(options.setuidBits ? [] : MODE_CALLS),
    ...(options.sentry === true ? SIGNAL_CALLS : []),
  ];
  const names = groups.flat().filter((call) => !conditional.includes(call));
  return {
    defaultAction: 'SCMP_ACT_ERRNO',
    defaultErrnoRet: EPERM,
    architectures: [architecture],
    syscalls: [
      { names: names.sort(), action: 'SCMP_ACT_ALLOW' },
      options.sentry === true
        ? { names: NOT_IMPLEMENTED, action: 'SCMP_ACT_ALLOW' }
        : { names: NOT_IMPLEMENTED, action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS },
      ...(options.setuidBits ? [] : setuidRules()),
      ...(options.sentry === true ? initSignalRules() : []),
      ...conditionalRules({ strict, memfdExec: options.memfdExec, sentry: options.sentry ?? false }),
    ],
  };
}
