import { quote } from '../../rule.js';
import { letsOut, scriptOf } from '../sandbox.js';
import { at, type Step, type WorkflowRule } from '../workflow.js';

/** What came out of the sandbox was made by the code; running it afterwards runs the code without the sandbox. */
export const appliedThenRun: WorkflowRule = {
  meta: { id: 'SP1007', severity: 'error', title: 'what came out of the sandbox is run' },
  *check(workflow) {
    for (const job of workflow.jobs) {
      let out: Step | null = null;
      for (const step of job.steps) {
        const runs = step.uses?.startsWith('./') === true ? step.uses : scriptOf(step).runs;
        if (out !== null && runs !== null) {
          yield {
            message: `${quote(runs)} runs in the workspace into which the sandbox’s changes were applied`,
            at: at(workflow, [...step.path, step.uses === null ? 'run' : 'uses'], 'key'),
            help: 'Run it in the sandbox, or before; in a later job, check the patch and review it first.',
            related: [{ message: 'applied here', location: at(workflow, out.path) }],
          };
        }
        if (letsOut(step)) out = step;
      }
    }
  },
};
