import { type WorkflowRule } from '../workflow.js';
/** A step that may fail says nothing by not failing: what was denied or violated passes. */
export declare const verdictIgnored: WorkflowRule;
