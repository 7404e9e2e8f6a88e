import { originOf, type Decision } from '../decide/decision.js';
import { decideWrite } from '../decide/path.js';
import { foldedPath } from '../decide/path-text.js';
import { widening } from '../decide/widen.js';
import type { Finding } from '../policy/finding.js';
import { shown } from '../policy/kind.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import type { FileChange } from './change.js';
import { finding, wholeFile } from './report.js';
import { CHECK_RULES, type CheckRule } from './rules.js';

/** Whether the policy lets a change of this path come out at all: `decide`'s word, as for a run. */
export function* pathFindings(loaded: LoadedPolicy, { path }: FileChange): Iterable<Finding> {
  const problem = nameProblem(path);
  if (problem !== null) {
    yield finding(CHECK_RULES.impossibleName, wholeFile(path), `the name ${shown(path)} ${problem}`, {
      help: 'No checkout may have such a name; nothing of this change should be applied.',
    });
    return;
  }
  const decision = decideWrite(loaded.policy, path);
  if (decision.verdict === 'allow') return;
  const rule = ruleFor(decision);
  yield finding(rule, wholeFile(path), lower(decision.reason.replace(/\.$/, '')), {
    ...(decision.suggestion === null
      ? {}
      : {
          help: `If it is meant, a reviewer widens the policy:\n${widening(decision.suggestion).trimEnd()}`,
        }),
    related: relatedTo(loaded, decision),
  });
}

function ruleFor({ clause }: Decision): CheckRule {
  if (clause === 'filesystem.protect') return CHECK_RULES.protectedPath;
  return clause.startsWith('filesystem.deny') || clause === 'filesystem.git'
    ? CHECK_RULES.denied
    : CHECK_RULES.outsideWrite;
}

/** The line of the policy that decided, where it is no default. */
function relatedTo(loaded: LoadedPolicy, { clause }: Decision): NonNullable<Finding['related']> {
  const origin = originOf(loaded, clause);
  if (origin === null) return [];
  const location = { kind: 'node', file: origin.file, path: origin.path, target: 'value' } as const;
  return [{ message: `${clause} decides`, location }];
}

/** Characters that don't show or turn the text around: what a reviewer sees is not the name that is written. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;

/** What is wrong with a name whatever the policy says; null: nothing. Trees and patches may name anything. */
export function nameProblem(path: string): string | null {
  if (path.startsWith('/')) return 'is absolute';
  if (path.includes('\ufffd')) return 'is not UTF-8 text';
  if (HIDDEN.test(path)) return 'holds characters that can’t be seen';
  if (path.includes('\\')) return 'holds a backslash, which separates folders on Windows';
  const parts = path.split('/');
  if (parts.includes('..')) return 'leads out of the tree';
  if (parts.some((part) => part === '' || part === '.')) return 'has an empty part';
  if (foldedPath(path).split('/').includes('.git')) return 'lies in a folder that is git’s own';
  return null;
}

function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !text.includes(' denies ')
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
