import type { WorkflowRule } from '../workflow.js';
/** Every rule about workflows, by id. To add one: its file, its line here, its page in docs/rules. */
export declare const WORKFLOW_RULES: readonly WorkflowRule[];
