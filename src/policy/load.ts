import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { readClauses } from './clauses/read.js';
import { record, refuseAt, type Reading } from './clauses/reading.js';
import { DEFAULTS } from './defaults.js';
import { policyDigest } from './digest.js';
import type { Document } from './document.js';
import { fill, type Base } from './fill.js';
import type { Finding, NodePath } from './finding.js';
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
    return refused(readFinding(cause, file).message, 'Paths are relative to the file that states them.');
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

/** Reads, checks and resolves one policy file and what it extends. */
function load(
  loading: Loading,
  text: string,
  file: string,
): { document: Document; loaded: LoadedPolicy | null } {
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

  const { options } = loading;
  const directory = options.directory ?? process.cwd();
  const origins = record<Origin>();
  const before = loading.findings.length;
  const base: Base = { policy: DEFAULTS, statesCpuTime: false, inherited: false };
  const workspace = valid.policy.filesystem?.workspace ?? base.policy.filesystem.workspace;
  const files = [file];
  const reading: Reading = {
    document,
    findings: loading.findings,
    origins,
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
      return resolve(directory, dirname(file), stated);
    },
  };
  const stated = readClauses(reading, valid.policy);
  if (workspace === 'read-only' && (stated.filesystem.write?.length ?? 0) > 0) {
    refuseAt(reading, ['filesystem', 'write'], {
      rule: 'SP0036',
      message: '`filesystem.write` lists paths, but the workspace is read-only',
      help: 'Remove them, or use `workspace: overlay`.',
    });
  }
  if (loading.findings.length > before) return { document, loaded: null };
  const policy = fill(stated, base, ownGlobs(files, options));
  return { document, loaded: { policy, origins, digest: policyDigest(policy), files } };
}

/**
 * Reads a policy: its text, what it extends, its meaning with every default filled in. Pure but for `read`, which
 * supplies the files that it names. Problems are findings; nothing is thrown for any text.
 */
export function parsePolicy(text: string, options: ParseOptions): ParsedPolicy {
  const loading: Loading = { options, documents: new Map(), findings: [] };
  const { document, loaded } = load(loading, text, options.path);
  const failed = loading.findings.some((finding) => finding.severity === 'error');
  return {
    document,
    policy: failed ? null : (loaded?.policy ?? null),
    loaded: failed ? null : loaded,
    findings: loading.findings,
    documents: loading.documents,
  };
}
