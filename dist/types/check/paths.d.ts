import type { Finding } from '../policy/finding.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import type { FileChange } from './change.js';
/** Whether the policy lets a change of this path come out at all: `decide`'s word, as for a run. */
export declare function pathFindings(loaded: LoadedPolicy, { path }: FileChange): Iterable<Finding>;
/** What is wrong with a name whatever the policy says; null: nothing. Trees and patches may name anything. */
export declare function nameProblem(path: string): string | null;
