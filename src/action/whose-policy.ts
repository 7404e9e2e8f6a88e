import type { Io } from '../cli/io.js';
import type { PolicyRef } from './inputs.js';

/** What the environment says of the event that started the job. */
export interface EventFacts {
  readonly name: string;
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  /** The commit that the event names. */
  readonly commit: string;
  /** A pull request's base branch; null on other events. */
  readonly base: string | null;
}

/** A server's default branch. */
export interface DefaultBranch {
  readonly branch: string;
  /** Its tip. */
  readonly commit: string;
}

/** Which commit's policy counts. */
export type PolicyChoice =
  | { readonly kind: 'commit'; readonly commit: string; readonly says: string }
  /** The event's commit if it lies on the default branch, else that branch's tip. */
  | { readonly kind: 'event'; readonly commit: string; readonly tip: string; readonly branch: string }
  | { readonly kind: 'tip'; readonly branch: string; readonly says: string }
  /** The workspace's own; `permitted`: only if the default branch's policy says so. */
  | { readonly kind: 'checkout'; readonly needsPermit: boolean; readonly says: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly fix: string };

export function eventFacts(env: Io['env']): EventFacts {
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    commit: env['GITHUB_SHA'] ?? '',
    base: env['GITHUB_BASE_REF'] || null,
  };
}

/** Events of the default branch that neither a stranger nor an agent with a branch of its own can cause. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

/**
 * The default branch's policy, on every event: at the event's commit when the event is one of that branch, so that a
 * job and its repetition see the same; else at the branch's tip. A head that reaches us by a pull request, a comment,
 * another workflow or a branch of its own never brings its own policy.
 */
export function choosePolicy(ref: PolicyRef, event: EventFacts, main: DefaultBranch): PolicyChoice {
  const ofMain = event.ref === `refs/heads/${main.branch}`;
  switch (ref.kind) {
    case 'auto':
      return ofMain && event.commit !== ''
        ? { kind: 'event', commit: event.commit, tip: main.commit, branch: main.branch }
        : { kind: 'commit', commit: main.commit, says: tipOf(main.branch) };
    case 'base':
      return event.base === null
        ? {
            kind: 'refused',
            reason: `policy-ref is base, and ${event.name || 'this event'} has no base branch`,
            fix: 'leave policy-ref out',
          }
        : { kind: 'tip', branch: event.base, says: `the base branch ${event.base}` };
    case 'commit':
      return { kind: 'commit', commit: ref.commit, says: 'a commit that the workflow names' };
    case 'checkout': {
      const trusted = ofMain && TRUSTED_EVENTS.has(event.name);
      return { kind: 'checkout', needsPermit: !trusted, says: 'the checkout in the workspace' };
    }
  }
}

/** In words: the tip of the default branch. */
export function tipOf(branch: string): string {
  return `the tip of the default branch ${branch}`;
}
