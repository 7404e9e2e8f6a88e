import type { Job, Step, Workflow } from './workflow.js';
/** Events that run the default branch's workflow, with its rights, because of what anybody did. */
export declare const PRIVILEGED: string[];
export declare function isCheckout({ uses }: Step): boolean;
/** Whether a step puts the code of a change into the workspace: the proposed commit, or whatever branch was pushed. */
export declare function bringsHead(workflow: Workflow, job: Job, step: Step): boolean;
/** Steps of a job at which the workspace holds the code of a change, in order. */
export declare function stepsAfterHead(workflow: Workflow, job: Job): Iterable<Step>;
/** Whether a job has to do with code that is not trusted: it checks it out, or has the sandbox for it. */
export declare function concerns(workflow: Workflow, job: Job): boolean;
