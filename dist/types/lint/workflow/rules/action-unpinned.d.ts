import { type WorkflowRule } from '../workflow.js';
/** A tag or a branch of an action is whatever its owner, or whoever took the owner's account, makes of it. */
export declare const actionUnpinned: WorkflowRule;
