import type { WorkspacePlan } from './plan.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
/** How the workspace is shown. Programs may be started from it unless `commands.allow` or `filesystem.exec` say less. */
export declare function workspacePlan(policy: ResolvedPolicy): WorkspacePlan;
