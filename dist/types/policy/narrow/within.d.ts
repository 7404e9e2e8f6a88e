import type { Finding } from '../finding.js';
import type { LoadedPolicy } from '../resolved.js';
import { type Widening } from './comparison.js';
/** What of a child is wider; `phase`: while that phase of both holds, null: without any. */
export interface PhasedWidening extends Widening {
    readonly phase: string | null;
}
/**
 * What of `child` isn't certainly within `parent`, each clause with both values and places. Phases of the same name
 * are compared as they are when applied.
 *
 * The same comparison holds `extends`, `--floor` and phases, and is most of what `diff` says.
 */
export declare function widenings(child: LoadedPolicy, parent: LoadedPolicy): readonly PhasedWidening[];
/**
 * Whether all that `child` permits is permitted by `parent`: one finding for each clause that is wider, at the
 * child's line, with the parent's line beside it. Where that can't be shown, the clause is refused too.
 */
export declare function within(child: LoadedPolicy, parent: LoadedPolicy): readonly Finding[];
/** Whether each phase of a policy lies within the policy itself. */
export declare function phasesWithin(loaded: LoadedPolicy): readonly Finding[];
