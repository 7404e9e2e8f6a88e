import { type WorkflowRule } from '../workflow.js';
/** Events that anybody can cause run with the default branch's rights: a token that writes is worth the attempt. */
export declare const privilegedEvent: WorkflowRule;
