import { conditionalRules } from './conditions.js';
import { DEFAULT_ONLY, GROUPS, NOT_IMPLEMENTED } from './groups.js';
import { ENOSYS, EPERM } from './oci.js';
import type { SeccompArchitecture, SeccompProfile } from './oci.js';

/**
 * The project's own profile in the OCI format: everything is refused with EPERM but what build and test tools
 * need. `strict` also refuses looking into other processes, Linux AIO, unshare and personality. `memfdExec: false`
 * (with `commands.allow`) lets memory files be made only such that they can't be executed.
 */
export function seccompProfile(
  name: 'default' | 'strict',
  architecture: SeccompArchitecture,
  options: { readonly memfdExec: boolean },
): SeccompProfile {
  const strict = name === 'strict';
  const groups = [...Object.values(GROUPS), ...(strict ? [] : Object.values(DEFAULT_ONLY))];
  return {
    defaultAction: 'SCMP_ACT_ERRNO',
    defaultErrnoRet: EPERM,
    architectures: [architecture],
    syscalls: [
      { names: groups.flat().sort(), action: 'SCMP_ACT_ALLOW' },
      { names: NOT_IMPLEMENTED, action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS },
      ...conditionalRules({ strict, memfdExec: options.memfdExec }),
    ],
  };
}
