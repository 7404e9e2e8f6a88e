import { type Document } from '../../policy/document.js';
import type { Finding } from '../../policy/finding.js';
import type { WorkflowRule } from './workflow.js';
export interface WorkflowLint {
    readonly findings: readonly Finding[];
    readonly documents: ReadonlyMap<string, Document>;
}
/**
 * How a GitHub workflow uses the sandbox, by its text. `file` is what findings call it. One that can't be read as a
 * whole is judged by no rule, and says so. Comments silence findings as in policies. Never throws for any text.
 */
export declare function lintWorkflow(text: string, file: string, rules?: readonly WorkflowRule[]): WorkflowLint;
