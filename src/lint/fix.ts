import type { Edit, Finding } from '../policy/finding.js';
import { lintText, type LintTextOptions, type LintResult } from './engine.js';

export interface FixedText {
  readonly text: string;
  /** The titles of the fixes made, in order. */
  readonly made: readonly string[];
  /** What lint says of the new text. */
  readonly result: LintResult;
}

/** A fix may uncover another; a text that still changes after this many is left as it is then. */
const MOST_ROUNDS = 20;

/**
 * Makes the fixes that findings offer for the policy's own file, one at a time, each against the text as it then
 * is. A fix is kept only when the text it leaves is a valid policy that permits nothing more than before; whatever
 * a rule believes, this is asked of the two policies themselves.
 */
export async function fixText(text: string, options: LintTextOptions): Promise<FixedText> {
  let current = text;
  let result = await lintText(current, options);
  const made: string[] = [];
  const refused = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = result.findings.find(
      (finding) => isFixable(finding, options.path) && !refused.has(keyOf(finding)),
    );
    if (next?.fix === undefined) break;
    const attempt = applyEdits(current, next.fix.edits);
    const after = await lintText(attempt, options);
    if (await isSafe(result, after)) {
      current = attempt;
      result = after;
      made.push(next.fix.title);
    } else {
      refused.add(keyOf(next));
    }
  }
  return { text: current, made, result };
}

function isFixable(finding: Finding, file: string): boolean {
  return finding.fix !== undefined && finding.fix.edits.every((edit) => edit.file === file);
}

function keyOf(finding: Finding): string {
  return `${finding.rule} ${finding.message}`;
}

/** The new text is valid, and its policy lies within the old one. */
async function isSafe(before: LintResult, after: LintResult): Promise<boolean> {
  if (before.loaded === null || after.loaded === null) return false;
  if (before.loaded.digest === after.loaded.digest) return true;
  const { within } = await import('../policy/narrow/within.js');
  return within(after.loaded, before.loaded).length === 0;
}

/** A text with its stretches replaced. Edits don't overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((current, { start, end, text: by }) => current.slice(0, start) + by + current.slice(end), text);
}
