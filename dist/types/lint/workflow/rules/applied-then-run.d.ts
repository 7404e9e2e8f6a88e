import { type WorkflowRule } from '../workflow.js';
/** What came out of the sandbox was made by the code; running it afterwards runs the code without the sandbox. */
export declare const appliedThenRun: WorkflowRule;
