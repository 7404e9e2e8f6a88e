import { concerns } from '../checkout.js';
import { holdsSecret } from '../expressions.js';
import { at, type WorkflowRule } from '../workflow.js';
import { quote } from '../../rule.js';

/** What is in the environment of a job is in that of each of its steps, needed there or not. */
export const secretsInJob: WorkflowRule = {
  meta: { id: 'SP1005', severity: 'error', title: 'secret in the environment of a whole job' },
  *check(workflow) {
    const jobs = workflow.jobs.filter((job) => concerns(workflow, job));
    if (jobs.length === 0) return;
    const scopes = [
      { env: workflow.env, path: [] as readonly (string | number)[], whose: 'every job' },
    ].concat(jobs.map(({ env, path, id }) => ({ env, path, whose: `every step of ${quote(id)}` })));
    for (const { env, path, whose } of scopes) {
      for (const [name, value] of Object.entries(env)) {
        if (!holdsSecret(value)) continue;
        yield {
          message: `${quote(name)} gives a secret to ${whose}`,
          at: at(workflow, [...path, 'env', name], 'key'),
          help: 'Give it to the one step that needs it, after what is not trusted, or in a job of its own.',
        };
      }
    }
  },
};
