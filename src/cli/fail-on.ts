import { atLeast } from '../report/findings.js';
import type { Severity } from '../policy/finding.js';

/** The least severe finding that fails a command. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The option `--fail-on`, the same for every command that finds something. */
export const failOnOption = {
  kind: 'value',
  choices: FAIL_ON,
  help: 'exit 1 when a finding is at least this severe (error)',
} as const;

/** Whether findings make a command exit 1. `failOn` undefined: the default, `error`. */
export function fails(
  findings: readonly { readonly severity: Severity }[],
  failOn: FailOn = 'error',
): boolean {
  return failOn !== 'never' && findings.some(({ severity }) => atLeast(severity, failOn));
}
