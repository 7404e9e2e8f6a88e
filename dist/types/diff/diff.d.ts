import { type Widening } from '../policy/narrow/comparison.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import type { PolicyDiff } from './model.js';
/** What is wider in one of two policies; `phase`: while both have that phase in force. */
export interface Found extends Widening {
    readonly phase: string | null;
}
/**
 * Compares what two policies mean, clause by clause: what `head` permits more than `base` (widened), less (narrowed),
 * and what is only written otherwise (moved). Each of the first two has a witness where one was found: a question
 * that both policies were asked, and answered differently. What can't be shown not to widen is widened.
 *
 * The file that holds each policy is taken to be the same file, though its path may differ.
 */
export declare function diffPolicies(base: LoadedPolicy, head: LoadedPolicy): Promise<PolicyDiff>;
