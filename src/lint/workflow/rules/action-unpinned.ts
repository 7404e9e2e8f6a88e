import { quote } from '../../rule.js';
import { concerns } from '../checkout.js';
import { at, type WorkflowRule } from '../workflow.js';

/** A tag or a branch of an action is whatever its owner, or whoever took the owner's account, makes of it. */
export const actionUnpinned: WorkflowRule = {
  meta: { id: 'SP1009', severity: 'warning', title: 'action is not pinned by a commit' },
  *check(workflow) {
    for (const job of workflow.jobs) {
      if (!concerns(workflow, job)) continue;
      for (const { uses, path } of job.steps) {
        if (uses === null || uses.startsWith('./')) continue;
        if (uses.startsWith('docker://') ? /@sha256:[0-9a-f]{64}$/.test(uses) : /@[0-9a-f]{40}$/.test(uses))
          continue;
        yield {
          message: `${quote(uses)} is whatever its owner makes of that name`,
          at: at(workflow, [...path, 'uses']),
          help: 'Name the full commit, with the version in a comment: `OWNER/NAME@SHA # v1.2.3`.',
        };
      }
    }
  },
};
