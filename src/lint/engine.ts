import { isAbsolute, relative, resolve } from 'node:path';
import type { Matrix } from '../compile/matrix.js';
import { originOf } from '../decide/decision.js';
import { policyTests } from '../decide/request.js';
import { spanOf, type Document } from '../policy/document.js';
import type { Finding, Fix, Location } from '../policy/finding.js';
import { parsePolicy, type ParsedPolicy } from '../policy/load.js';
import { PolicyReadError } from '../policy/read.js';
import type { LoadedPolicy, Origin } from '../policy/resolved.js';
import { clauseName } from '../policy/validate.js';
import { applyIgnores } from './ignores.js';
import { META_RULES } from './meta-rules.js';
import { removeEntry } from './removal.js';
import type { Problem, Rule, RuleMeta, Subject } from './rule.js';
import { RULES } from './rules/index.js';

export interface LintOptions {
  /** Absolute folder that the policy's path is taken against, and that is the workspace. Default: the current one. */
  readonly directory?: string;
  /** ISO date (UTC) as of which waivers are judged. Default: today. */
  readonly today?: string;
  /** Who enforces what on a certain host, when one was asked. */
  readonly matrix?: Matrix;
  /** Absent: all of them. */
  readonly rules?: readonly Rule[];
}

/**
 * Checks a policy that was parsed: what makes it invalid, and if nothing does, what the rules say. A rule that
 * fails is a finding of its own and keeps no other from reporting (F4). Findings that a comment silences are left
 * out, and comments that silence nothing are findings. In no particular order; never throws.
 */
export async function lint(parsed: ParsedPolicy, options: LintOptions = {}): Promise<readonly Finding[]> {
  const { documents, loaded } = parsed;
  if (loaded === null) return parsed.findings;
  const rules = options.rules ?? RULES;
  const subject = await subjectOf(loaded, parsed.document, documents, options);
  const found: Finding[] = [];
  for (const { meta, check } of rules)
    runRule(
      meta,
      () => check(subject),
      found,
      () => subject.at(''),
    );
  const known = new Set(rules.map(({ meta }) => meta.id));
  const kept = applyIgnores(found, subject.sources, known, (finding) => spanOf(finding.location, documents));
  return [...parsed.findings, ...kept];
}

export interface LintTextOptions extends LintOptions {
  /** The policy's path: what findings say, and what its own relative paths start from. */
  readonly path: string;
  /** Gives the text of a file that the policy names, or throws to say why not. Absent: no file can be read. */
  readonly read?: (path: string) => string;
  /** Judges the policy as a whole, as `--floor` does; its findings can't be ignored. */
  readonly also?: (loaded: LoadedPolicy) => readonly Finding[];
}

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Every file read, for positions. */
  readonly documents: ReadonlyMap<string, Document>;
  /** null when the policy isn't valid. */
  readonly loaded: LoadedPolicy | null;
}

/** Parses one policy and checks it. Never throws for any text. */
export async function lintText(text: string, options: LintTextOptions): Promise<LintResult> {
  const parsed = parsePolicy(text, {
    path: options.path,
    read: options.read ?? readNothing,
    ...(options.directory === undefined ? {} : { directory: options.directory }),
  });
  const { documents, loaded } = parsed;
  const judged = loaded === null ? [] : (options.also?.(loaded) ?? []);
  return { findings: [...(await lint(parsed, options)), ...judged], documents, loaded };
}

async function subjectOf(
  loaded: LoadedPolicy,
  { file: path, value: own }: Document,
  documents: ReadonlyMap<string, Document>,
  options: LintOptions,
): Promise<Subject> {
  const { policy } = loaded;
  const inherits = documents.size > 1;
  const at = (clause: string, target: 'key' | 'value' = 'value'): Location => {
    // What the policy's own text says needs no search, unless it is in a list, whose order is another.
    const origin = says(own, clause)
      ? { file: path, path: clause.split('.') }
      : (originOf(loaded, clause) ?? originWithin(loaded, clause));
    return origin === null
      ? { kind: 'file', file: path }
      : { kind: 'node', file: origin.file, path: origin.path, target };
  };
  return {
    policy,
    loaded,
    sources: [...documents.values()],
    governing: loaded.files.flatMap((file) => {
      const inWorkspace = insideOf(options.directory ?? resolve(), file);
      return inWorkspace === null ? [] : [{ file, inWorkspace }];
    }),
    tests: policy.tests.length === 0 ? [] : await policyTests(loaded),
    today: options.today ?? new Date().toISOString().slice(0, 10),
    matrix: options.matrix ?? null,
    at,
    named: (clause) => {
      const path = originOf(loaded, clause)?.path ?? [];
      return path.length === 0 ? clause : clauseName(path);
    },
    // The policy's own text first: where every clause comes from is worked out only when someone asks.
    stated: (clause) => says(own, clause) || (inherits && Object.hasOwn(loaded.origins, clause)),
    written: (clause) => written(loaded, documents, clause),
    removal: (clause, title) => removal(loaded, documents, clause, title),
  };
}

/** Whether a policy's plain data has a value at a dotted clause without indexes. */
function says(value: unknown, clause: string): boolean {
  return clause.split('.').every((key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Readonly<Record<string, unknown>>)[key];
    return true;
  });
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

/**
 * Adds what a rule finds to `found`. A rule that fails is an error of its own, at `whole` (asked only then), so that the verdict can't be
 * "no findings" because a rule broke; what it found before that is kept.
 */
export function runRule(
  { id, severity }: RuleMeta,
  check: () => Iterable<Problem>,
  found: Finding[],
  whole: () => Location,
): void {
  try {
    for (const { at, ...problem } of check()) found.push({ rule: id, severity, location: at, ...problem });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    found.push({
      rule: META_RULES.ruleFailed.id,
      severity: META_RULES.ruleFailed.severity,
      message: `the rule ${id} failed (${reason}): what it would have found is not known. Please report this`,
      location: whole(),
    });
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
