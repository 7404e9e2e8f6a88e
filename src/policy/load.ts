import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { readClauses } from './clauses/read.js';
import { originsOf, record, refuseAt, type Place, type Reading } from './clauses/reading.js';
import { policyDigest } from './digest.js';
import type { Document } from './document.js';
import { fill, type Base } from './fill.js';
import type { Finding, NodePath } from './finding.js';
import type { Policy } from './generated/policy.js';
import { meet } from './narrow/meet.js';
import { phasesWithin, within } from './narrow/within.js';
import { parseText } from './parse.js';
import { readFinding } from './read.js';
import type { LoadedPolicy, Origin, ResolvedPolicy } from './resolved.js';
import { shown } from './kind.js';
import { validate } from './validate.js';

export interface ParseOptions {
  /** The policy's path as reports shall show it; relative paths in it are taken against its folder. */
  readonly path: string;
  /** Gives the text of a file that the policy names (`extends`, a seccomp profile), or throws to say why not. */
  readonly read: (path: string) => string;
  /** Absolute folder that relative paths are taken against. Default: the current directory. */
  readonly directory?: string;
  /** Absolute folder that the code works in, in which the policy's own files are protected. Default: `directory`. */
  readonly workspace?: string;
  /** Absolute folder that `~` means. Default: `~` is kept for whoever runs the policy. */
  readonly home?: string;
}

export interface ParsedPolicy {
  /** The policy's own text, with the places of all that it says. */
  readonly document: Document;
  /** null when some finding is an error. */
  readonly policy: ResolvedPolicy | null;
  readonly loaded: LoadedPolicy | null;
  readonly findings: readonly Finding[];
  /** Every policy file that was read, by its path; the policy itself first. */
  readonly documents: ReadonlyMap<string, Document>;
}

/** The path of a file that another names, in the form in which that one's path was given. */
function beside(file: string, name: string): string {
  return isAbsolute(name) ? name : join(dirname(file), name);
}

function pathProblem(name: string): { readonly message: string; readonly help: string } | null {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(name)) {
    return {
      message: `${shown(name)} is a URL`,
      help: 'Policies and profiles are read from local files, never from the network: keep a copy beside the policy.',
    };
  }
  if (name.startsWith('~')) {
    return { message: `${shown(name)} names a home directory`, help: 'Write a path relative to this file.' };
  }
  if (/[\0\r\n]/.test(name) || name.trim() === '') {
    return { message: `${shown(name)} is not a path`, help: 'Write a path relative to this file.' };
  }
  return null;
}

export interface Loading {
  readonly options: ParseOptions;
  readonly documents: Map<string, Document>;
  readonly findings: Finding[];
  /** Parents by their path; null when one can't be used and has been reported. */
  readonly loaded: Map<string, LoadedPolicy | null>;
}

/** The text of a file that `document` names at `path`; null after a finding has said why not. */
export function readNamed(
  loading: Loading,
  document: Document,
  name: string,
  path: NodePath,
  rule: string,
): { readonly path: string; readonly text: string } | null {
  const refused = (message: string, help?: string): null => {
    loading.findings.push({
      rule,
      severity: 'error',
      message,
      location: { kind: 'node', file: document.file, path, target: 'value' },
      ...(help === undefined ? {} : { help }),
    });
    return null;
  };
  const problem = pathProblem(name);
  if (problem !== null) return refused(problem.message, problem.help);
  const file = beside(document.file, name);
  try {
    return { path: file, text: loading.options.read(file) };
  } catch (cause) {
    const { rule: reason, message } = readFinding(cause, file);
    loading.findings.push(
      errorAt(document, path, reason, message, 'Paths are relative to the file that states them.'),
    );
    return null;
  }
}

/** Globs for the policy's files as the workspace has them; files outside it can't be written anyway. */
function ownGlobs(files: readonly string[], options: ParseOptions): string[] {
  const directory = options.directory ?? process.cwd();
  const workspace = options.workspace ?? directory;
  return files
    .map((file) => relative(workspace, resolve(directory, file)))
    .filter((path) => path !== '' && path !== '..' && !path.startsWith('../') && !isAbsolute(path))
    .map((path) => `/${path.replace(/[\\*?[\]{}]/g, '\\$&')}`);
}

/** Files may extend one another this deep. */
const MAX_LAYERS = 8;
const MAX_FILES = 64;

/** The parents that a document extends, in order; null when one of them can't be used. */
function loadParents(
  loading: Loading,
  document: Document,
  names: readonly string[],
  above: readonly string[],
): readonly LoadedPolicy[] | null {
  const chain = [...above, document.file];
  const parents: LoadedPolicy[] = [];
  let failed = false;
  for (const [index, name] of names.entries()) {
    const path = ['extends', index];
    const parent = loadParent(loading, document, name, path, chain);
    if (parent === null) failed = true;
    else if (parents.includes(parent)) {
      failed = true;
      loading.findings.push(
        errorAt(document, path, 'SP0045', `\`extends\` names ${shown(name)} twice`, 'Remove one of them.'),
      );
    } else parents.push(parent);
  }
  return failed ? null : parents;
}

function loadParent(
  loading: Loading,
  document: Document,
  name: string,
  path: NodePath,
  chain: readonly string[],
): LoadedPolicy | null {
  const refused = (rule: string, message: string, help: string): null => {
    loading.findings.push(errorAt(document, path, rule, message, help));
    return null;
  };
  const file = beside(document.file, name);
  const from = chain.map((each) => join(each)).indexOf(join(file));
  if (from !== -1) {
    const circle = [...chain.slice(from), file].join(' → ');
    return refused(
      'SP0061',
      `policies extend one another in a circle: ${circle}`,
      'Remove one of these `extends`.',
    );
  }
  const known = loading.loaded.get(join(file));
  if (known !== undefined) return known;
  if (chain.length >= MAX_LAYERS || loading.documents.size >= MAX_FILES) {
    return refused(
      'SP0062',
      `policies extend more than ${MAX_LAYERS} levels deep, or more than ${MAX_FILES} files`,
      'Put the clauses of some levels together.',
    );
  }
  const named = readNamed(loading, document, name, path, 'SP0001');
  const loaded = named === null ? null : load(loading, named.text, file, chain).loaded;
  loading.loaded.set(join(file), loaded);
  return loaded;
}

function errorAt(document: Document, path: NodePath, rule: string, message: string, help: string): Finding {
  return {
    rule,
    severity: 'error',
    message,
    location: { kind: 'node', file: document.file, path, target: 'value' },
    help,
  };
}

const listOf = (clause: string): string | null => {
  const at = clause.indexOf('[');
  return at === -1 ? null : clause.slice(0, at);
};

/** Whether a file states a clause, or the list or mapping that it belongs to. */
function states(own: Readonly<Record<string, Origin>>, clause: string): boolean {
  const list = listOf(clause) ?? clause;
  if (Object.hasOwn(own, list)) return true;
  if (list.startsWith('env.set.')) return Object.hasOwn(own, 'env.set');
  return list.startsWith('inputs.') && Object.hasOwn(own, 'inputs');
}

/** Where each clause comes from: this file, else the parents. Tests of both are kept, the parents' first. */
function mergeOrigins(
  own: Readonly<Record<string, Origin>>,
  inherited: Readonly<Record<string, Origin>>,
  inheritedTests: number,
): Record<string, Origin> {
  const merged = record<Origin>();
  for (const [clause, origin] of Object.entries(inherited)) {
    // Entries of an inherited phase may have been narrowed away; their list still has its place.
    const moved = clause.startsWith('phases.') && listOf(clause) !== null;
    if (clause !== 'name' && !moved && !states(own, clause)) merged[clause] = origin;
  }
  for (const [clause, origin] of Object.entries(own)) {
    const test = /^tests\[(\d+)\]$/.exec(clause)?.[1];
    merged[test === undefined ? clause : `tests[${Number(test) + inheritedTests}]`] = origin;
  }
  return merged;
}

/** Reads, checks and resolves one policy file and what it extends. `above`: the files that led to it. */
function load(
  loading: Loading,
  text: string,
  file: string,
  above: readonly string[],
): { readonly document: Document; readonly loaded: LoadedPolicy | null } {
  const parsed = parseText(text, file);
  const { document } = parsed;
  loading.documents.set(file, document);
  loading.findings.push(...parsed.findings);
  if (parsed.findings.length > 0) return { document, loaded: null };
  const valid = validate(document);
  if (!valid.ok) {
    loading.findings.push(...valid.findings);
    return { document, loaded: null };
  }
  return { document, loaded: resolveDocument(loading, document, valid.policy, above) };
}

function resolveDocument(
  loading: Loading,
  document: Document,
  source: Policy,
  above: readonly string[],
): LoadedPolicy | null {
  const { options, findings } = loading;
  const before = findings.length;
  const parents = loadParents(loading, document, source.extends ?? [], above);
  const unresolved = new Map<string, string>();
  const meeting = { unresolved: (clause: string, why: string) => unresolved.set(clause, why) };
  const met = meet(parents ?? [], meeting);
  const inherited = (parents?.length ?? 0) > 0;
  const base: Base = {
    policy: met.policy,
    statesCpuTime: inherited && Object.hasOwn(met.origins, 'limits.cpu-time'),
    inherited,
    meeting,
  };

  const places: Place[] = [];
  const workspace = source.filesystem?.workspace ?? base.policy.filesystem.workspace;
  const files = [...new Set([document.file, ...(parents ?? []).flatMap((parent) => parent.files)])];
  const reading: Reading = {
    document,
    findings,
    places,
    workspace,
    file: (name, path) => {
      const found = readNamed(loading, document, name, path, 'SP0042');
      if (found !== null) files.push(found.path);
      return found;
    },
    hostPath: (stated) => {
      if (stated.startsWith('~/')) {
        return options.home === undefined ? stated : join(options.home, stated.slice(2));
      }
      return resolve(options.directory ?? process.cwd(), dirname(document.file), stated);
    },
  };
  const stated = readClauses(reading, source);
  if (workspace === 'read-only' && (stated.filesystem.write?.length ?? 0) > 0) {
    refuseAt(reading, ['filesystem', 'write'], {
      rule: 'SP0036',
      message: '`filesystem.write` lists paths, but the workspace is read-only',
      help: 'Remove them, or use `workspace: overlay`.',
    });
  }
  if (findings.length > before) return null;

  const policy = fill(stated, base, ownGlobs(files, options));
  const own = (): Record<string, Origin> => originsOf(document, places);
  const loaded = loadedPolicy(policy, files, () =>
    inherited ? mergeOrigins(own(), met.origins, base.policy.tests.length) : own(),
  );
  findings.push(...layerFindings(document, loaded, parents ?? [], own, unresolved));
  return findings.length > before ? null : loaded;
}

/** A loaded policy whose digest and places are worked out when they are first asked for. */
function loadedPolicy(
  policy: ResolvedPolicy,
  files: readonly string[],
  origins: () => Readonly<Record<string, Origin>>,
): LoadedPolicy {
  let digest: string | null = null;
  let places: Readonly<Record<string, Origin>> | null = null;
  return {
    policy,
    files,
    get origins() {
      places ??= origins();
      return places;
    },
    get digest() {
      digest ??= policyDigest(policy);
      return digest;
    },
  };
}

/** What a policy may not be, given its parents and its phases. */
function layerFindings(
  document: Document,
  loaded: LoadedPolicy,
  parents: readonly LoadedPolicy[],
  own: () => Readonly<Record<string, Origin>>,
  unresolved: ReadonlyMap<string, string>,
): readonly Finding[] {
  const stated = unresolved.size === 0 ? {} : own();
  const open = [...unresolved].filter(([clause]) => !states(stated, clause));
  if (open.length > 0) {
    return open.map(([clause, why]) =>
      errorAt(
        document,
        ['extends'],
        'SP0063',
        `\`${clause}\` cannot be inherited: ${why}`,
        clause === 'image'
          ? 'Extend parents with one image.'
          : `State \`${clause}\` here, within what each parent permits.`,
      ),
    );
  }
  const wider = parents.flatMap((parent) => within(loaded, parent));
  return wider.length > 0 ? wider : phasesWithin(loaded);
}

/**
 * Reads a policy: its text, what it extends, its meaning with every default filled in. Pure but for `read`, which
 * supplies the files that it names. Problems are findings; nothing is thrown for any text.
 */
export function parsePolicy(text: string, options: ParseOptions): ParsedPolicy {
  const loading: Loading = { options, documents: new Map(), findings: [], loaded: new Map() };
  const { document, loaded } = load(loading, text, options.path, []);
  const failed = loading.findings.some((finding) => finding.severity === 'error');
  return {
    document,
    policy: failed ? null : (loaded?.policy ?? null),
    loaded: failed ? null : loaded,
    findings: loading.findings,
    documents: loading.documents,
  };
}
