import type { WorkflowRule } from '../workflow.js';
import { actionUnpinned } from './action-unpinned.js';
import { appliedThenRun } from './applied-then-run.js';
import { credentialsPersisted } from './credentials-persisted.js';
import { headRunOutside } from './head-run-outside.js';
import { localAction } from './local-action.js';
import { privilegedEvent } from './privileged-event.js';
import { secretToSandbox } from './secret-to-sandbox.js';
import { secretsInJob } from './secrets-in-job.js';
import { setupRunsCheckout } from './setup-runs-checkout.js';
import { verdictIgnored } from './verdict-ignored.js';

/** Every rule about workflows, by id. To add one: its file, its line here, its page in docs/rules. */
export const WORKFLOW_RULES: readonly WorkflowRule[] = [
  headRunOutside,
  localAction,
  setupRunsCheckout,
  credentialsPersisted,
  secretsInJob,
  secretToSandbox,
  appliedThenRun,
  privilegedEvent,
  actionUnpinned,
  verdictIgnored,
];
