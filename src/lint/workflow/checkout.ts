import { usesSandbox } from './sandbox.js';
import type { Job, Step, Workflow, WorkflowEvent } from './workflow.js';

/** Events whose workflow runs for a commit that somebody proposes, or that any branch may have. */
const FOR_HEAD = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
  'create',
];

/** Events that run the default branch's workflow, with its rights, because of what anybody did. */
export const PRIVILEGED = [
  ...['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'discussion_comment'],
  ...['fork', 'watch'],
];

export function isCheckout({ uses }: Step): boolean {
  return uses !== null && /^actions\/checkout@/i.test(uses);
}

/** Whether a step puts the code of a change into the workspace: the proposed commit, or whatever branch was pushed. */
export function bringsHead(workflow: Workflow, job: Job, step: Step): boolean {
  if (step.run !== null) return step.run.replaceAll('\\\n', ' ').split('\n').some(fetchesHead);
  if (!isCheckout(step)) return false;
  const ref = step.with['ref'] ?? '';
  const repository = step.with['repository'] ?? '';
  const given = `${ref} ${repository}`.toLowerCase();
  if (/head|pull_request\.number|issue\.number|refs\/pull|merge_commit/.test(given)) return true;
  if (/base|default_branch/.test(given)) return false;
  // A ref by its name, or another repository, is nobody's proposal.
  if (ref !== '' && !ref.includes('${{')) return false;
  if (repository !== '' && !repository.includes('${{')) return false;
  if (ref.includes('${{') && !/github\.(?:sha|ref)\b/.test(ref)) return true;
  return workflow.events.some(
    (event) => isForHead(event) || (event.name === 'push' && usesSandbox(job) && anyBranch(event)),
  );
}

const FETCHES =
  /\bgh\s+pr\s+checkout\b|\bgit\b.*\b(?:checkout|switch|fetch|pull|merge|reset|worktree|cherry-pick)\b.*(?:\bpull\/|FETCH_HEAD|\bhead\b)/;
/** Looking through a longer line would take long; nobody writes one by hand. */
const LONGEST_LINE = 500;

function fetchesHead(line: string): boolean {
  return line.length > LONGEST_LINE ? /\b(?:git|gh)\b/.test(line) : FETCHES.test(line);
}

function isForHead({ name }: WorkflowEvent): boolean {
  return FOR_HEAD.includes(name);
}

/** A push to branches that aren't all named may be an agent's. */
function anyBranch({ branches }: WorkflowEvent): boolean {
  return branches === null || branches.some((branch) => /[*?![+]/.test(branch));
}

/** Steps of a job at which the workspace holds the code of a change, in order. */
export function* stepsAfterHead(workflow: Workflow, job: Job): Iterable<Step> {
  let head = false;
  for (const step of job.steps) {
    if (head) yield step;
    head ||= bringsHead(workflow, job, step);
  }
}

/** Whether a job has to do with code that is not trusted: it checks it out, or has the sandbox for it. */
export function concerns(workflow: Workflow, job: Job): boolean {
  return usesSandbox(job) || job.steps.some((step) => bringsHead(workflow, job, step));
}
