import { type WorkflowRule } from '../workflow.js';
/** Caching asks the project's own tools where their caches are, and those read the checkout's settings. */
export declare const setupRunsCheckout: WorkflowRule;
