import { originOf } from './clauses.js';
import type { Matrix, MatrixCell } from './matrix.js';
import type { Unenforceable } from './plan.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';

export interface CompileOptions {
  /** The caller's choice of tier; never below the policy's `at-least`. */
  readonly tier?: Tier;
  /** The tier whose plan is asked for, by `compile --target`: it may be below a tier that is only the default. */
  readonly target?: Tier;
  /** `kernel` refuses stated limits that each process would have for itself, as `--strict` does. */
  readonly accept?: 'kernel' | 'kernel-per-process';
  readonly strict?: boolean;
  /** Today's date, `YYYY-MM-DD` in UTC: which waivers still hold. Without it none does. */
  readonly today?: string;
  /** `audit`: egress that no rule names goes through and is recorded. */
  readonly mode?: 'enforce' | 'audit';
  /** Compiles the policy as it is while this phase of it holds; `facts` must be what that needs. */
  readonly phase?: string;
}

/**
 * The one place that turns cells into refusals: nothing that the policy states is dropped. `where` ends the
 * sentence "nothing enforces it …".
 */
export function problemsOf(
  loaded: LoadedPolicy,
  matrix: Matrix,
  options: CompileOptions,
  where: string,
): readonly Unenforceable[] {
  return matrix.cells.flatMap((cell) => problemOf(loaded, cell, options, where));
}

function problemOf(
  loaded: LoadedPolicy,
  cell: MatrixCell,
  options: CompileOptions,
  where: string,
): readonly Unenforceable[] {
  if (!cell.stated) return [];
  const origin = originOf(loaded, cell.clause);
  if (cell.enforcer === 'none' && !cell.waived) {
    const because = cell.note === null ? '' : `: ${cell.note}`;
    return [{ clause: cell.clause, origin, reason: `nothing enforces it ${where}${because}`, fix: cell.fix }];
  }
  const kernelOnly =
    options.strict === true || (options.accept ?? loaded.policy.enforcement.accept) === 'kernel';
  if (cell.enforcer === 'kernel-per-process' && cell.clause.startsWith('limits.') && kernelOnly) {
    const note = cell.note === null ? '' : ` (${cell.note})`;
    return [
      {
        clause: cell.clause,
        origin,
        reason: `only ${cell.by} holds it, for each process by itself${note}`,
        fix: cell.fix,
      },
    ];
  }
  return [];
}

/** A phase was asked for that the policy doesn't have: never taken for none, which permits more. */
export function unknownPhase(loaded: LoadedPolicy, phase: string): Unenforceable {
  const known = Object.keys(loaded.policy.phases);
  return {
    clause: 'phases',
    origin: originOf(loaded, 'phases'),
    reason: `the policy has no phase named ${phase}`,
    fix: known.length === 0 ? 'Run without --phase.' : `Choose one of: ${known.join(', ')}.`,
  };
}
