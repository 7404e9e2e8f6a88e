import { concerns, isCheckout } from '../checkout.js';
import { at, type WorkflowRule } from '../workflow.js';

/** checkout writes the job's token into .git/config unless told not to; whatever runs later can read it there. */
export const credentialsPersisted: WorkflowRule = {
  meta: { id: 'SP1004', severity: 'warning', title: 'checkout leaves its credentials' },
  *check(workflow) {
    for (const job of workflow.jobs) {
      if (!concerns(workflow, job)) continue;
      for (const step of job.steps) {
        if (!isCheckout(step) || step.with['persist-credentials'] === 'false') continue;
        yield {
          message: 'the checkout leaves the job’s token in the workspace, for every later step to read',
          at: at(workflow, [...step.path, 'uses']),
          help: 'Add `with: { persist-credentials: false }`.',
        };
      }
    }
  },
};
