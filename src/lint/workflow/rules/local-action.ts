import { quote } from '../../rule.js';
import { stepsAfterHead } from '../checkout.js';
import { at, type WorkflowRule } from '../workflow.js';

/** An action by a path is the checkout's own: the change says what it does. */
export const localAction: WorkflowRule = {
  meta: { id: 'SP1002', severity: 'error', title: 'action of the change is run outside of the sandbox' },
  *check(workflow) {
    for (const job of workflow.jobs) {
      for (const { uses, path } of stepsAfterHead(workflow, job)) {
        if (uses?.startsWith('./') !== true) continue;
        yield {
          message: `${quote(uses)} is taken from the checkout of the change`,
          at: at(workflow, [...path, 'uses']),
          help: 'Name the action by its repository and a commit of it: `OWNER/NAME/PATH@SHA`.',
        };
      }
    }
  },
};
