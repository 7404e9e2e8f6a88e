import {
  loadPolicy,
  spanOf,
  type Document,
  type Finding,
  type Location,
  type ParsedPolicy,
} from '../policy/index.js';
import type { Problem, ReadPolicy } from './admit.js';

/** A policy's path, and what reads it and the files that it names (ParseOptions). */
export interface NamedPolicy {
  readonly path: string;
  readonly read: (path: string) => string;
}

export interface LoadSetting {
  readonly home: string;
  /** Absolute. */
  readonly workspace: string;
  /** Absolute: where relative paths of policies are taken from. */
  readonly directory: string;
  /** Finds more in a policy that is valid in itself, as lint does; gives all that is known of it. */
  readonly also?: (parsed: ParsedPolicy) => Promise<readonly Finding[]>;
}

/**
 * Reads a policy and holds it to another, which it must lie within.
 *
 * @param floor null: it is held to none.
 * @returns `loaded` null with what keeps it from being used; never a policy with errors.
 */
export async function loadHeld(
  policy: NamedPolicy,
  floor: NamedPolicy | null,
  { also, ...setting }: LoadSetting,
): Promise<ReadPolicy> {
  const read = loadPolicy(policy.path, { ...setting, read: policy.read });
  if (read.loaded === null) return { loaded: null, problems: problemsOf(read.findings, read.documents) };
  const own = problemsOf(also === undefined ? read.findings : await also(read), read.documents);
  if (own.length > 0 || floor === null) return { loaded: own.length > 0 ? null : read.loaded, problems: own };
  const least = loadPolicy(floor.path, { ...setting, read: floor.read });
  if (least.loaded === null) return { loaded: null, problems: problemsOf(least.findings, least.documents) };
  const { within } = await import('../policy/narrow/within.js');
  const documents = new Map([...least.documents, ...read.documents]);
  const problems = problemsOf(within(read.loaded, least.loaded), documents);
  return { loaded: problems.length > 0 ? null : read.loaded, problems };
}

/** Errors alone: what else a finding says is lint's to report. */
function problemsOf(
  findings: readonly Finding[],
  documents: ReadonlyMap<string, Document>,
): readonly Problem[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message, location, help, related }) => {
      const beside = (related ?? []).map((other) => {
        const at = lineOf(other.location, documents);
        const place = at === null ? other.location.file : `${other.location.file}:${String(at)}`;
        return ` (${place}: ${other.message})`;
      });
      return {
        clause: null,
        file: location.file,
        line: lineOf(location, documents),
        message: `${message}${beside.join('')} [${rule}]`,
        fix: help ?? null,
      };
    });
}

function lineOf(location: Location, documents: ReadonlyMap<string, Document>): number | null {
  return spanOf(location, documents)?.start.line ?? null;
}
