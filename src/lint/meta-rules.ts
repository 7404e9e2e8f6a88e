import type { RuleMeta } from './rule.js';

/** Rules about linting itself. They are no checks of a policy's meaning, and can't be ignored. */
export const META_RULES = {
  ignoreUnread: { id: 'SP0811', severity: 'error', title: 'ignore comment without rule or reason' },
  ignoreUnused: { id: 'SP0812', severity: 'warning', title: 'ignore comment silences nothing' },
  ruleFailed: { id: 'SP0899', severity: 'error', title: 'a rule failed' },
} as const satisfies Record<string, RuleMeta>;
