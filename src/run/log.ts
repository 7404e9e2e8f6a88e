import { AuditError } from '../audit/error.js';
import type { EventBody } from '../audit/events.js';
import type { SecretSearch } from '../audit/secrets.js';
import type { ArtifactName, AuditLog } from '../audit/writer.js';

/**
 * A run's log. What must be on it before something is done is demanded: an error is thrown, and the thing is not done.
 * What has happened already is noted: a log that breaks then must not make a good run fail, so it is remembered as a
 * problem, and nothing is demanded of it with success any more. Secrets in events are replaced by their names.
 */
export interface RunLog {
  readonly audit: AuditLog;
  /** @throws AuditError when it isn't written. */
  demand(body: EventBody): void;
  /** @throws AuditError when it isn't written. */
  demandFile(name: ArtifactName, content: string | Uint8Array): void;
  note(body: EventBody): void;
  noteFile(name: ArtifactName, content: string | Uint8Array): void;
  /** The first thing that could not be noted, one sentence; null when all was. */
  readonly problem: string | null;
}

export function createRunLog(audit: AuditLog, secrets: SecretSearch): RunLog {
  let problem: string | null = null;

  function write(body: EventBody): void {
    audit.write(secrets.active ? scrub(body, secrets) : body);
  }

  function attempt(work: () => void): void {
    if (problem !== null) return;
    try {
      work();
    } catch (error) {
      if (!(error instanceof AuditError)) throw error;
      problem = error.message;
    }
  }

  return {
    audit,
    demand(body) {
      if (problem !== null) throw new AuditError('closed', `the audit log is not complete: ${problem}`);
      write(body);
    },
    demandFile: (name, content) => audit.writeFile(name, content),
    note: (body) => attempt(() => write(body)),
    noteFile: (name, content) => attempt(() => audit.writeFile(name, content)),
    get problem() {
      return problem;
    },
  };
}

/** Fields that hold text from the code, the policy or the caller; the others hold our own fixed words and numbers. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  'argv',
  'command',
  'cwd',
  'workspace',
  'name',
  'host',
  'path',
  'what',
  'message',
  'reason',
  'patch',
  'suggestion',
  'missing',
  'conflicts',
]);

/** A copy of plain data in which no free text holds a secret. */
export function scrub<T>(value: T, secrets: SecretSearch): T {
  return scrubbed(value, secrets, false) as T;
}

function scrubbed(value: unknown, secrets: SecretSearch, free: boolean): unknown {
  if (typeof value === 'string') return free ? secrets.replace(value) : value;
  if (Array.isArray(value)) return value.map((item) => scrubbed(item, secrets, free));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, scrubbed(item, secrets, FREE_TEXT.has(key))]),
  );
}
