import { type WorkflowRule } from '../workflow.js';
/** What the change holds is run with the runner's rights, token and network, as if there were no sandbox. */
export declare const headRunOutside: WorkflowRule;
