import { lintText, type LintTextOptions, type LintResult } from '../../src/lint/engine.js';
import { PolicyReadError } from '../../src/policy/read.js';

/** Lints a text as /workspace/sandbox-policy.yml, beside the given files, as of 2026-01-10. */
export function check(
  text: string,
  files: Readonly<Record<string, string>> = {},
  options: Partial<LintTextOptions> = {},
): Promise<LintResult> {
  return lintText(text, { ...optionsFor(files), ...options });
}

export function optionsFor(files: Readonly<Record<string, string>> = {}): LintTextOptions {
  return {
    path: 'sandbox-policy.yml',
    directory: '/workspace',
    today: '2026-01-10',
    read: (path) => {
      const text = files[path];
      if (text === undefined) throw new PolicyReadError('missing', path, `there is no file ${path}`);
      return text;
    },
  };
}

/** The rules of a result's findings, sorted, those about what is absent left out. */
export function rulesOf({ findings }: LintResult): readonly string[] {
  return findings
    .map(({ rule }) => rule)
    .filter((rule) => !['SP0601', 'SP0801', 'SP0803'].includes(rule))
    .sort();
}
