import type { Matrix } from '../../compile/matrix.js';
import type { PassedOver, Unenforceable } from '../../compile/plan.js';
import { visible, visibleJson } from '../../report/visible.js';
import { VERSION } from '../version.js';

/** What `compile` has to say of one target. */
export interface Result {
  /** What goes to stdout; null when there are problems. */
  readonly output: string | null;
  readonly matrix: Matrix | null;
  readonly problems: readonly Unenforceable[];
  /** The stronger tiers that the policy admits, and why they aren't taken. */
  readonly passedOver?: readonly PassedOver[];
}

/** A problem with its place and its fix, one line each. */
export function problemLines(problem: Unenforceable): string {
  const at = problem.origin === null ? '' : `${problem.origin.file}:${String(problem.origin.line)}: `;
  const fix = problem.fix === null ? '' : `  fix: ${visible(problem.fix)}\n`;
  return `${visible(`${at}${problem.clause}: ${problem.reason}`)}\n${fix}`;
}

/** A versioned document. */
export function json(fields: Readonly<Record<string, unknown>>): string {
  const document = { v: 1, tool: { name: 'sandbox-policy', version: VERSION }, ...fields };
  return `${visibleJson(JSON.stringify(document, null, 2))}\n`;
}
