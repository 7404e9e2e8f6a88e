import type { Document } from '../../policy/document.js';
import type { Finding } from '../../policy/finding.js';
import type { RuleMeta } from '../rule.js';
import type { Workflow } from './workflow.js';
/** A workflow that isn't read as a whole isn't judged at all. */
export declare const UNREAD: RuleMeta;
export type WorkflowRead = {
    readonly ok: true;
    readonly document: Document;
    readonly workflow: Workflow;
} | {
    readonly ok: false;
    readonly document: Document;
    readonly findings: readonly Finding[];
};
/**
 * Reads the text of a workflow file, strictly: no anchors, tags or hidden characters, and only shapes that GitHub
 * knows. Nothing is thrown for any text.
 */
export declare function readWorkflow(text: string, file: string): WorkflowRead;
