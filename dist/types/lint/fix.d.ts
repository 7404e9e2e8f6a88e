import type { Edit } from '../policy/finding.js';
import { type LintTextOptions, type LintResult } from './engine.js';
export interface FixedText {
    readonly text: string;
    /** The titles of the fixes made, in order. */
    readonly made: readonly string[];
    /** What lint says of the new text. */
    readonly result: LintResult;
}
/**
 * Makes the fixes that findings offer for the policy's own file, one at a time, each against the text as it then
 * is. A fix is kept only when the text it leaves is a valid policy that permits nothing more than before; whatever
 * a rule believes, this is asked of the two policies themselves.
 */
export declare function fixText(text: string, options: LintTextOptions): Promise<FixedText>;
/** A text with its stretches replaced. Edits don't overlap. */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
