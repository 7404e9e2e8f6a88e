import { documentOf, type Document } from '../policy/document.js';
import type { Finding } from '../policy/finding.js';
import { shown } from '../policy/kind.js';
import { linesOf } from '../policy/position.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import { byItselfFindings } from './by-itself.js';
import type { CodeChange, FileChange } from './change.js';
import { contentFindings, withoutCredentials } from './content.js';
import { dependencyFindings } from './dependencies.js';
import { modeFindings } from './modes.js';
import { nameProblem, pathFindings } from './paths.js';
import { finding, wholeFile } from './report.js';
import { CHECK_RULES } from './rules.js';

export interface CheckOptions {
  /** The policy's files that lie in the tree: their paths there, and the texts that were read. */
  readonly policyTexts?: ReadonlyMap<string, string>;
}

/**
 * Holds a change to the code against a policy: where it writes, and whatever the policy says, what it brings that
 * runs by itself, leads elsewhere, can't be reviewed or gives something away. Pure; in no particular order. What
 * could not be read is among the findings.
 */
export function checkChange(
  loaded: LoadedPolicy,
  change: CodeChange,
  options: CheckOptions = {},
): readonly Finding[] {
  return [
    ...change.files.flatMap((file) => [
      ...pathFindings(loaded, file),
      ...ownPolicyFindings(file, options.policyTexts ?? new Map()),
      ...modeFindings(loaded, file),
      ...contentFindings(file),
      // A name that is no path matches nothing, and is refused as it is.
      ...(nameProblem(file.path) === null ? byItselfFindings(file) : []),
    ]),
    ...dependencyFindings(change),
  ];
}

/** A policy that was read as the change leaves it says whatever the change wants it to. */
function* ownPolicyFindings(
  { path, after }: FileChange,
  texts: ReadonlyMap<string, string>,
): Iterable<Finding> {
  const text = texts.get(path);
  if (text === undefined || after === null) return;
  // Known in parts, it might be the same.
  if (after.content.kind === 'text' && after.content.text !== text) return;
  yield finding(
    CHECK_RULES.judgesItself,
    wholeFile(path),
    `the change is held against ${shown(path)} as the change itself leaves it`,
    { help: 'Check it against the policy of the branch that it is proposed for: `--policy FILE`.' },
  );
}

/** The texts that findings point into, for reports: of the result, with credentials blotted out. */
export function changedDocuments(
  change: CodeChange,
  findings: readonly Finding[],
): ReadonlyMap<string, Document> {
  const named = new Set(
    findings.flatMap(({ location }) => (location.kind === 'span' ? [location.file] : [])),
  );
  return new Map(
    change.files.flatMap(({ path, after }) => {
      if (!named.has(path) || after?.content.kind !== 'text') return [];
      const text = withoutCredentials(after.content.text);
      return [[path, documentOf(path, text, linesOf(text), null, undefined)] as const];
    }),
  );
}
