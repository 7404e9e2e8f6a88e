import { isAbsolute, relative, resolve } from 'node:path';
import type { Matrix } from '../compile/matrix.js';
import { originOf } from '../decide/decision.js';
import { policyTests } from '../decide/request.js';
import { spanOf, type Document } from '../policy/document.js';
import type { Finding, Fix, Location } from '../policy/finding.js';
import { parsePolicy } from '../policy/load.js';
import { PolicyReadError } from '../policy/read.js';
import type { LoadedPolicy, Origin } from '../policy/resolved.js';
import { clauseName } from '../policy/validate.js';
import { applyIgnores } from './ignores.js';
import { META_RULES } from './meta-rules.js';
import { removeEntry } from './removal.js';
import type { Rule, Subject } from './rule.js';
import { RULES } from './rules/index.js';

export interface LintOptions {
  /** The policy's path: what findings say, and what its own relative paths start from. */
  readonly path: string;
  /** Gives the text of a file that the policy names, or throws to say why not. Absent: no file can be read. */
  readonly read?: (path: string) => string;
  /** Absolute folder that relative paths are taken against, and that is the workspace. */
  readonly directory: string;
  /** ISO date (UTC), for waivers. */
  readonly today: string;
  /** Who enforces what on a certain host, when one was asked. */
  readonly matrix?: Matrix;
  /** Judges the policy as a whole, as `--floor` does; its findings can't be ignored. */
  readonly also?: (loaded: LoadedPolicy) => readonly Finding[];
  /** Absent: all of them. */
  readonly rules?: readonly Rule[];
}

export interface LintResult {
  /** What is left after ignore comments, in no particular order. */
  readonly findings: readonly Finding[];
  /** Every file read, for positions. */
  readonly documents: ReadonlyMap<string, Document>;
  /** null when the policy isn't valid. */
  readonly loaded: LoadedPolicy | null;
}

/**
 * Checks one policy: whether it is valid, and if so what its rules say. An invalid policy is reported by what makes
 * it so and nothing else. A rule that fails is a finding of its own and keeps no other from reporting (F4). Never
 * throws for any text.
 */
export async function lint(text: string, options: LintOptions): Promise<LintResult> {
  const parsed = parsePolicy(text, {
    path: options.path,
    read: options.read ?? readNothing,
    directory: options.directory,
  });
  const { documents, loaded } = parsed;
  if (loaded === null) return { findings: parsed.findings, documents, loaded };

  const rules = options.rules ?? RULES;
  const subject = await subjectOf(loaded, documents, options);
  const found = rules.flatMap((rule) => [...reportsOf(rule, subject)]);
  const known = new Set(rules.map(({ meta }) => meta.id));
  const kept = applyIgnores(found, subject.sources, known, (finding) => spanOf(finding.location, documents));
  return { findings: [...parsed.findings, ...kept, ...(options.also?.(loaded) ?? [])], documents, loaded };
}

async function subjectOf(
  loaded: LoadedPolicy,
  documents: ReadonlyMap<string, Document>,
  options: LintOptions,
): Promise<Subject> {
  const { policy } = loaded;
  const at = (clause: string, target: 'key' | 'value' = 'value'): Location => {
    const origin = originOf(loaded, clause) ?? originWithin(loaded, clause);
    return origin === null
      ? { kind: 'file', file: options.path }
      : { kind: 'node', file: origin.file, path: origin.path, target };
  };
  return {
    policy,
    loaded,
    sources: [...documents.values()],
    governing: loaded.files.flatMap((file) => {
      const inWorkspace = insideOf(options.directory, file);
      return inWorkspace === null ? [] : [{ file, inWorkspace }];
    }),
    tests: policy.tests.length === 0 ? [] : await policyTests(loaded),
    today: options.today,
    matrix: options.matrix ?? null,
    at,
    named: (clause) => {
      const path = originOf(loaded, clause)?.path ?? [];
      return path.length === 0 ? clause : clauseName(path);
    },
    stated: (clause) => Object.hasOwn(loaded.origins, clause),
    written: (clause) => written(loaded, documents, clause),
    removal: (clause, title) => removal(loaded, documents, clause, title),
  };
}

/** The place of a clause of which only parts have a place of their own: `limits`, by `limits.memory`. */
function originWithin(loaded: LoadedPolicy, clause: string): Pick<Origin, 'file' | 'path'> | null {
  const part = Object.entries(loaded.origins).find(
    ([key]) => key.startsWith(`${clause}.`) || key.startsWith(`${clause}[`),
  );
  if (part === undefined) return null;
  const [, { file, path }] = part;
  return { file, path: path.slice(0, clause.split('.').length) };
}

function written(loaded: LoadedPolicy, documents: ReadonlyMap<string, Document>, clause: string): unknown {
  if (!Object.hasOwn(loaded.origins, clause)) return undefined;
  const origin = loaded.origins[clause];
  const value = origin === undefined ? undefined : documents.get(origin.file)?.value;
  return (origin?.path ?? []).reduce<unknown>(
    (node, step) => (node as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    value,
  );
}

function removal(
  loaded: LoadedPolicy,
  documents: ReadonlyMap<string, Document>,
  clause: string,
  title: string,
): Fix | null {
  const origin = Object.hasOwn(loaded.origins, clause) ? loaded.origins[clause] : undefined;
  const document = origin === undefined ? undefined : documents.get(origin.file);
  if (origin === undefined || document === undefined) return null;
  const edit = removeEntry(document, origin.path);
  return edit === null ? null : { title, edits: [edit] };
}

function* reportsOf(rule: Rule, subject: Subject): Iterable<Finding> {
  const { id, severity } = rule.meta;
  try {
    for (const { at, ...problem } of rule.check(subject)) {
      yield { rule: id, severity, location: at, ...problem };
    }
  } catch (error) {
    // Reported as an error of its own, so that the verdict can't be "no findings" because a rule broke.
    const reason = error instanceof Error ? error.message : String(error);
    yield {
      rule: META_RULES.ruleFailed.id,
      severity: META_RULES.ruleFailed.severity,
      message: `the rule ${id} failed (${reason}): what it would have found is not known. Please report this`,
      location: subject.at(''),
    };
  }
}

/** A file's path inside the workspace, null when it lies outside of it. */
function insideOf(workspace: string, file: string): string | null {
  const path = relative(workspace, resolve(workspace, file));
  return path === '' || isAbsolute(path) || path === '..' || path.startsWith('../') ? null : path;
}

function readNothing(path: string): never {
  throw new PolicyReadError(
    'unreadable',
    path,
    `${path} can't be read: only the policy's own text was given`,
  );
}
