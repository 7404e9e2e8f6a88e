import { type WorkflowRule } from '../workflow.js';
/** checkout writes the job's token into .git/config unless told not to; whatever runs later can read it there. */
export declare const credentialsPersisted: WorkflowRule;
