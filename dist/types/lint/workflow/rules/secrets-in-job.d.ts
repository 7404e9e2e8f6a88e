import { type WorkflowRule } from '../workflow.js';
/** What is in the environment of a job is in that of each of its steps, needed there or not. */
export declare const secretsInJob: WorkflowRule;
