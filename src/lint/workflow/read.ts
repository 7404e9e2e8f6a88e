import type { Document } from '../../policy/document.js';
import type { Finding, NodePath } from '../../policy/finding.js';
import { kindOf } from '../../policy/kind.js';
import { parseText } from '../../policy/parse.js';
import type { RuleMeta } from '../rule.js';
import type { Job, Permissions, Step, Workflow, WorkflowEvent } from './workflow.js';

/** A workflow that isn't read as a whole isn't judged at all. */
export const UNREAD: RuleMeta = { id: 'SP1000', severity: 'error', title: 'workflow that can’t be read' };

export type WorkflowRead =
  | { readonly ok: true; readonly document: Document; readonly workflow: Workflow }
  | { readonly ok: false; readonly document: Document; readonly findings: readonly Finding[] };

class Misshapen extends Error {
  constructor(
    readonly path: NodePath,
    message: string,
  ) {
    super(message);
  }
}

/** What the reader of policies says, where a workflow needs other words. */
const WORDS: Readonly<Record<string, string>> = {
  SP0002: 'the file is too large',
  SP0005: 'the file holds no workflow',
  SP0006: 'the file holds several YAML documents, or directives',
  SP0007: 'a workflow is a mapping',
};

/**
 * Reads the text of a workflow file, strictly: no anchors, tags or hidden characters, and only shapes that GitHub
 * knows. Nothing is thrown for any text.
 */
export function readWorkflow(text: string, file: string): WorkflowRead {
  const { document, findings } = parseText(text, file);
  if (findings.length > 0) {
    return {
      ok: false,
      document,
      findings: findings.map(({ rule, message, location }) => ({
        rule: UNREAD.id,
        severity: UNREAD.severity,
        message: `the workflow can’t be read: ${WORDS[rule] ?? message}`,
        location,
        help: 'Nothing of it was judged.',
      })),
    };
  }
  try {
    return { ok: true, document, workflow: workflowOf(document) };
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    const location = { kind: 'node', file, path: error.path, target: 'value' } as const;
    const message = `the workflow can’t be read: ${error.message}`;
    return {
      ok: false,
      document,
      findings: [
        { rule: UNREAD.id, severity: UNREAD.severity, message, location, help: 'Nothing of it was judged.' },
      ],
    };
  }
}

type Mapping = Readonly<Record<string, unknown>>;

function mapping(value: unknown, path: NodePath, what: string): Mapping {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Mapping;
  throw new Misshapen(path, `${what} is a mapping, not ${kindOf(value)}`);
}

function optionalMapping(value: unknown, path: NodePath, what: string): Mapping {
  return value === undefined || value === null ? {} : mapping(value, path, what);
}

function text(value: unknown, path: NodePath, what: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Misshapen(path, `${what} is text, not ${kindOf(value)}`);
}

function texts(value: unknown, path: NodePath, what: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(optionalMapping(value, path, what)).map(([key, one]) => [
      key,
      text(one, [...path, key], `${what}.${key}`) ?? '',
    ]),
  );
}

function workflowOf(document: Document): Workflow {
  const top = mapping(document.value, [], 'a workflow');
  const jobs = mapping(top['jobs'], 'jobs' in top ? ['jobs'] : [], '`jobs`');
  return {
    file: document.file,
    document,
    events: eventsOf(top['on'], 'on' in top ? ['on'] : []),
    env: texts(top['env'], ['env'], '`env`'),
    permissions: permissionsOf(top, []),
    jobs: Object.entries(jobs).map(([id, value]) => jobOf(id, value)),
  };
}

function eventsOf(value: unknown, path: NodePath): readonly WorkflowEvent[] {
  if (typeof value === 'string') return [{ name: value, path, branches: null }];
  if (Array.isArray(value)) {
    return value.map((name: unknown, index) => {
      if (typeof name === 'string') return { name, path: [...path, index], branches: null };
      throw new Misshapen([...path, index], 'an event is text');
    });
  }
  return Object.entries(mapping(value, path, '`on`')).map(([name, details]) => {
    const here = [...path, name];
    const branches = Array.isArray(details) ? null : optionalMapping(details, here, name)['branches'];
    return {
      name,
      path: here,
      branches: branches === undefined ? null : listOf(branches, [...here, 'branches']),
    };
  });
}

function listOf(value: unknown, path: NodePath): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map((one: unknown) => text(one, path, '`branches`') ?? '');
}

function permissionsOf(around: Mapping, path: NodePath): Permissions {
  const value = around['permissions'];
  if (value === undefined) return { kind: 'default' };
  const here = [...path, 'permissions'];
  if (value === 'write-all') return { kind: 'stated', path: here, writes: ['all'] };
  if (value === 'read-all' || value === null) return { kind: 'stated', path: here, writes: [] };
  const scopes = Object.entries(texts(value, here, '`permissions`'));
  // Anything that isn't known not to write counts as writing.
  const writes = scopes.flatMap(([scope, level]) => (level === 'read' || level === 'none' ? [] : [scope]));
  return { kind: 'stated', path: here, writes };
}

function jobOf(id: string, value: unknown): Job {
  const path = ['jobs', id];
  const job = mapping(value, path, `the job ${id}`);
  const steps = job['steps'];
  const uses = text(job['uses'], [...path, 'uses'], '`uses`');
  if (steps !== undefined && !Array.isArray(steps))
    throw new Misshapen([...path, 'steps'], '`steps` is a list');
  if (steps === undefined && uses === null) throw new Misshapen(path, `the job ${id} has no steps`);
  return {
    id,
    path,
    env: texts(job['env'], [...path, 'env'], '`env`'),
    permissions: permissionsOf(job, path),
    continueOnError: isOn(job['continue-on-error']),
    uses,
    steps: (steps ?? []).map((one: unknown, index: number) => stepOf(one, [...path, 'steps', index])),
  };
}

function stepOf(value: unknown, path: NodePath): Step {
  const step = mapping(value, path, 'a step');
  const uses = text(step['uses'], [...path, 'uses'], '`uses`');
  const run = text(step['run'], [...path, 'run'], '`run`');
  if ((uses === null) === (run === null)) throw new Misshapen(path, 'a step has one of `uses` and `run`');
  return {
    path,
    uses,
    run,
    shell: text(step['shell'], [...path, 'shell'], '`shell`'),
    with: texts(step['with'], [...path, 'with'], '`with`'),
    env: texts(step['env'], [...path, 'env'], '`env`'),
    continueOnError: isOn(step['continue-on-error']),
  };
}

/** An expression may be true. */
function isOn(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== 'false';
}
