import { POLICY_RULES } from '../policy/rules.js';
import type { Severity } from '../policy/finding.js';
import { META_RULES } from './meta-rules.js';
import { RULES } from './rules/index.js';
import { UNREAD } from './workflow/read.js';
import { WORKFLOW_RULES } from './workflow/rules/index.js';

export interface CatalogueEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
}

/** Every rule there is: of the file and its schema, of the policy's meaning, of workflows, of linting itself; by id. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...POLICY_RULES.map(({ id, severity, title }) => ({ id, severity, title })),
  ...RULES.map(({ meta }) => meta),
  UNREAD,
  ...WORKFLOW_RULES.map(({ meta }) => meta),
  ...Object.values(META_RULES),
].sort((a, b) => (a.id < b.id ? -1 : 1));
