import { type WorkflowRule } from '../workflow.js';
/** An action by a path is the checkout's own: the change says what it does. */
export declare const localAction: WorkflowRule;
