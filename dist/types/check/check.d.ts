import { type Document } from '../policy/document.js';
import type { Finding } from '../policy/finding.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import type { CodeChange } from './change.js';
export interface CheckOptions {
    /** The policy's files that lie in the tree: their paths there, and the texts that were read. */
    readonly policyTexts?: ReadonlyMap<string, string>;
}
/**
 * Holds a change to the code against a policy: where it writes, and whatever the policy says, what it brings that
 * runs by itself, leads elsewhere, can't be reviewed or gives something away. Pure; in no particular order. What
 * could not be read is among the findings.
 */
export declare function checkChange(loaded: LoadedPolicy, change: CodeChange, options?: CheckOptions): readonly Finding[];
/** The texts that findings point into, for reports: of the result, with credentials blotted out. */
export declare function changedDocuments(change: CodeChange, findings: readonly Finding[]): ReadonlyMap<string, Document>;
