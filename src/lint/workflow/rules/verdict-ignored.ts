import { isAction, scriptOf } from '../sandbox.js';
import { at, type WorkflowRule } from '../workflow.js';

/** A step that may fail says nothing by not failing: what was denied or violated passes. */
export const verdictIgnored: WorkflowRule = {
  meta: { id: 'SP1010', severity: 'error', title: 'verdict of the sandbox is ignored' },
  *check(workflow) {
    for (const job of workflow.jobs) {
      for (const step of job.steps) {
        if (!isAction(step) && scriptOf(step).sandbox.length === 0) continue;
        const [owner, path] = step.continueOnError ? ['step', step.path] : ['job', job.path];
        if (!step.continueOnError && !job.continueOnError) continue;
        yield {
          message: `the sandbox’s ${owner} may fail without failing anything: a denied or violating run passes`,
          at: at(workflow, [...path, 'continue-on-error'], 'key'),
          help: 'Remove `continue-on-error`; steps that shall run after a failure have `if: always()`.',
        };
      }
    }
  },
};
