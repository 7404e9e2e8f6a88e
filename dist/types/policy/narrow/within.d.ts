import type { Finding } from '../finding.js';
import type { LoadedPolicy } from '../resolved.js';
/**
 * Whether all that `child` permits is permitted by `parent`: one finding for each clause that is wider, at the
 * child's line, with the parent's line beside it. Where that can't be shown, the clause is refused too. Phases of the
 * same name are compared as they are when applied.
 *
 * The same function holds `extends`, `--floor` and phases.
 */
export declare function within(child: LoadedPolicy, parent: LoadedPolicy): readonly Finding[];
/** Whether each phase of a policy lies within the policy itself. */
export declare function phasesWithin(loaded: LoadedPolicy): readonly Finding[];
