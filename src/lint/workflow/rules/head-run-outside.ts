import { quote } from '../../rule.js';
import { stepsAfterHead } from '../checkout.js';
import { letsOut, scriptOf } from '../sandbox.js';
import { at, type WorkflowRule } from '../workflow.js';

/** What the change holds is run with the runner's rights, token and network, as if there were no sandbox. */
export const headRunOutside: WorkflowRule = {
  meta: { id: 'SP1001', severity: 'error', title: 'code of the change is run outside of the sandbox' },
  *check(workflow) {
    for (const job of workflow.jobs) {
      for (const step of stepsAfterHead(workflow, job)) {
        // From there on it is what came out of the sandbox that is run.
        if (letsOut(step)) break;
        const { runs } = scriptOf(step);
        if (runs === null) continue;
        yield {
          message: `${quote(runs)} runs in the checkout of the change, outside of the sandbox`,
          at: at(workflow, [...step.path, 'run'], 'key'),
          help: 'Move it into `run` of the sandbox’s step; what only prints or moves files may stay.',
        };
      }
    }
  },
};
