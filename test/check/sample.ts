import { parsePolicy } from '../../src/policy/load.js';
import type { LoadedPolicy } from '../../src/policy/resolved.js';
import { contentOf, type CodeChange, type Content, type Side } from '../../src/check/change.js';
import { checkChange } from '../../src/check/check.js';
import type { Finding } from '../../src/policy/finding.js';

/** One side of a path: text, or a mode and a content. */
export type SampleSide = string | null | Side;

/** A change by its paths: what was there, what is. */
export function sample(
  files: Readonly<Record<string, readonly [before: SampleSide, after: SampleSide]>>,
  untouched: readonly string[] | null = [],
): CodeChange {
  return {
    files: Object.entries(files).map(([path, [before, after]]) => ({
      path,
      before: side(before),
      after: side(after),
    })),
    untouched: untouched === null ? null : new Set(untouched),
  };
}

function side(given: SampleSide): Side | null {
  return typeof given === 'string' ? file(given) : given;
}

export function file(text: string | Buffer, mode = '100644'): Side {
  return { mode, content: contentOf(Buffer.from(text)) };
}

export function link(target: string): Side {
  return { mode: '120000', content: { kind: 'link', target } };
}

export function submodule(commit: string): Side {
  return { mode: '160000', content: { kind: 'submodule', commit } };
}

export function content(of: Content): Side {
  return { mode: '100644', content: of };
}

export function policy(text = 'version: 1\n'): LoadedPolicy {
  const { loaded, findings } = parsePolicy(text, {
    path: 'sandbox-policy.yml',
    directory: '/workspace',
    read: () => {
      throw new Error('nothing is read');
    },
  });
  if (loaded === null) throw new Error(JSON.stringify(findings));
  return loaded;
}

/** `RULE PATH:LINE` of each finding, sorted; the line where there is one. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings
    .map(({ rule, location }) =>
      location.kind === 'span'
        ? `${rule} ${location.file}:${location.span.start.line}`
        : `${rule} ${location.file}`,
    )
    .sort();
}

export function check(change: CodeChange, text?: string): readonly string[] {
  return told(checkChange(policy(text), change));
}
