import type { WorkspacePlan } from './plan.js';
import type { ResolvedPolicy } from '../policy/resolved.js';

/** How the workspace is shown. Programs may be started from it unless `commands.allow` or `filesystem.exec` say less. */
export function workspacePlan(policy: ResolvedPolicy): WorkspacePlan {
  const { filesystem } = policy;
  return {
    mode: filesystem.workspace,
    write: filesystem.write,
    deny: filesystem.deny,
    protect: filesystem.protect,
    readDeny: filesystem.readDeny,
    outputs: filesystem.outputs,
    git: filesystem.git,
    exec: filesystem.exec === null && policy.commands.allow === null,
    execPaths: filesystem.exec ?? [],
  };
}
