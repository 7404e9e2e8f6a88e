import { spanOf, type Document } from '../../policy/document.js';
import type { Finding } from '../../policy/finding.js';
import { runRule } from '../engine.js';
import { applyIgnores } from '../ignores.js';
import { readWorkflow } from './read.js';
import { WORKFLOW_RULES } from './rules/index.js';
import type { WorkflowRule } from './workflow.js';

export interface WorkflowLint {
  readonly findings: readonly Finding[];
  readonly documents: ReadonlyMap<string, Document>;
}

/**
 * How a GitHub workflow uses the sandbox, by its text. `file` is what findings call it. One that can't be read as a
 * whole is judged by no rule, and says so. Comments silence findings as in policies. Never throws for any text.
 */
export function lintWorkflow(
  text: string,
  file: string,
  rules: readonly WorkflowRule[] = WORKFLOW_RULES,
): WorkflowLint {
  const read = readWorkflow(text, file);
  const documents = new Map([[file, read.document]]);
  if (!read.ok) return { findings: read.findings, documents };
  const found: Finding[] = [];
  for (const { meta, check } of rules)
    runRule(
      meta,
      () => check(read.workflow),
      found,
      () => ({ kind: 'file', file }),
    );
  const known = new Set(rules.map(({ meta }) => meta.id));
  const findings = applyIgnores(found, [read.document], known, ({ location }) => spanOf(location, documents));
  return { findings, documents };
}
