import { quote } from '../../rule.js';
import { concerns, PRIVILEGED } from '../checkout.js';
import { at, type WorkflowRule } from '../workflow.js';

/** Events that anybody can cause run with the default branch's rights: a token that writes is worth the attempt. */
export const privilegedEvent: WorkflowRule = {
  meta: { id: 'SP1008', severity: 'error', title: 'privileged event with a token that writes' },
  *check(workflow) {
    const event = workflow.events.find(({ name }) => PRIVILEGED.includes(name));
    if (event === undefined) return;
    for (const job of workflow.jobs) {
      if (!concerns(workflow, job)) continue;
      const held = job.permissions.kind === 'default' ? workflow.permissions : job.permissions;
      const writes = held.kind === 'default' ? ['what the repository’s default lets it'] : held.writes;
      if (writes.length === 0) continue;
      yield {
        message: `${quote(job.id)} runs on ${quote(event.name)} with the code of a change, and its token writes: ${writes.join(', ')}`,
        at: held.kind === 'default' ? at(workflow, job.path, 'key') : at(workflow, held.path, 'key'),
        help: 'Run the code on `pull_request` with `permissions: { contents: read }`, and write from a job that runs none of it.',
        related: [{ message: 'anybody can cause this event', location: at(workflow, event.path, 'key') }],
      };
    }
  },
};
