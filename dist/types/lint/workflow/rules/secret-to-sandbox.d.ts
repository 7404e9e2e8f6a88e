import { type WorkflowRule } from '../workflow.js';
/** A secret at the sandbox's own step is there for the code: the policy may withhold it, or not. */
export declare const secretToSandbox: WorkflowRule;
