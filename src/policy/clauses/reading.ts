import type { Document } from '../document.js';
import type { Finding, NodePath } from '../finding.js';
import type { Filesystem, Origin } from '../resolved.js';
import type { Read } from '../values/result.js';
import { clauseName } from '../validate.js';

/** The path of a clause, and its number in its list where that was sorted. */
export interface Place {
  readonly path: NodePath;
  readonly index: number | null;
}

/** Reading one document's clauses: where problems go, and where each clause's place is kept. */
export interface Reading {
  readonly document: Document;
  readonly findings: Finding[];
  /** Where each clause was written, in the order of reading. */
  readonly places: Place[];
  /** The workspace's mode as it will be once parents are known; with read-write, paths are enforced by mounts. */
  readonly workspace: Filesystem['workspace'];
  /** The text of a file that the policy names, or null after a finding at `path` has said why not. */
  readonly file: (name: string, path: NodePath) => { readonly path: string; readonly text: string } | null;
  /** An absolute path on the host for one that the policy states: `~` and relative paths taken against their bases. */
  readonly hostPath: (stated: string) => string;
}

export interface Refusal {
  readonly rule: string;
  readonly message: string;
  readonly help?: string;
  readonly target?: 'key' | 'value';
  /** Another place that explains this one. */
  readonly related?: { readonly message: string; readonly path: NodePath };
}

/** Adds an error at a path. */
export function refuseAt(reading: Reading, path: NodePath, refusal: Refusal): void {
  const { file } = reading.document;
  const { rule, message, help, target = 'value', related } = refusal;
  reading.findings.push({
    rule,
    severity: 'error',
    message,
    location: { kind: 'node', file, path, target },
    ...(help === undefined ? {} : { help }),
    ...(related === undefined
      ? {}
      : {
          related: [
            {
              message: related.message,
              location: { kind: 'node', file, path: related.path, target: 'value' },
            },
          ],
        }),
  });
}

/** The value that was read; otherwise undefined, and the problem is reported with the clause's name before it. */
export function take<T>(reading: Reading, path: NodePath, result: Read<T>): T | undefined {
  if (result.ok) return result.value;
  const { rule, message, help } = result;
  refuseAt(reading, path, {
    rule,
    message: `\`${clauseName(path)}\`: ${message}`,
    ...(help === undefined ? {} : { help }),
  });
  return undefined;
}

/** Remembers where a clause was written; `index` is an entry's number once its list was sorted. */
export function originate(reading: Reading, path: NodePath, index: number | null = null): void {
  reading.places.push({ path, index });
}

/** The places of clauses as a loaded policy has them. Lines are looked up here, when somebody asks. */
export function originsOf(document: Document, places: readonly Place[]): Record<string, Origin> {
  const origins = record<Origin>();
  for (const { path, index } of places) {
    const clause = index === null ? clauseName(path) : `${clauseName(path.slice(0, -1))}[${index}]`;
    origins[clause] = { file: document.file, path, line: document.line(path, 'key') };
  }
  return origins;
}

export interface ListOptions<T> {
  /** What makes two entries the same, and their order. */
  readonly key: (value: T) => string;
  /** What an entry that is there twice is called. Default: the same entry. */
  readonly called?: (value: T) => string;
  /** Keep the order in which they were written. Default: sorted by key, so that the order means nothing. */
  readonly ordered?: boolean;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Reads a list entry by entry, refuses duplicates, and remembers where the list and each entry is. */
export function readList<S, T>(
  reading: Reading,
  path: NodePath,
  source: readonly S[],
  readItem: (item: S, path: NodePath) => T | undefined,
  { key, called = () => 'the same entry', ordered = false }: ListOptions<T>,
): readonly T[] {
  originate(reading, path);
  const entries = new Map<string, { readonly value: T; readonly path: NodePath; readonly key: string }>();
  source.forEach((item, index) => {
    const at = [...path, index];
    const value = readItem(item, at);
    if (value === undefined) return;
    const id = key(value);
    const first = entries.get(id);
    if (first === undefined) entries.set(id, { value, path: at, key: id });
    else {
      refuseAt(reading, at, {
        rule: 'SP0045',
        message: `\`${clauseName(path)}\` has ${called(value)} twice`,
        help: 'Remove one of them.',
        related: { message: 'it is here first', path: first.path },
      });
    }
  });
  const all = [...entries.values()];
  if (!ordered) all.sort((one, other) => compare(one.key, other.key));
  all.forEach((entry, index) => {
    originate(reading, entry.path, index);
  });
  return all.map(({ value }) => value);
}

/** An object without a prototype, for keys that a policy's author chooses. */
export function record<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}
