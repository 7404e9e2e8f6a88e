import { AuditError } from '../audit/error.js';
import type { EventBody } from '../audit/events.js';
import type { SecretSearch } from '../audit/secrets.js';
import type { ArtifactName, AuditLog } from '../audit/writer.js';

/**
 * A run's log. Until the command has started, what can't be logged isn't done, and errors are thrown. After that a
 * log that breaks must not make a good run fail: it is remembered as a problem and the log is called incomplete.
 */
export interface RunLog {
  readonly audit: AuditLog;
  /** Writes an event; secrets in it are replaced by their names. */
  write(body: EventBody): void;
  writeFile(name: ArtifactName, content: string | Uint8Array): void;
  /** From now on errors are remembered instead of thrown. */
  tolerate(): void;
  /** The first thing that could not be logged, one sentence; null when all was. */
  readonly problem: string | null;
}

export function createRunLog(audit: AuditLog, secrets: SecretSearch): RunLog {
  let tolerant = false;
  let problem: string | null = null;

  function attempt(work: () => void): void {
    if (problem !== null) return;
    try {
      work();
    } catch (error) {
      if (!tolerant || !(error instanceof AuditError)) throw error;
      problem = error.message;
    }
  }

  return {
    audit,
    write(body) {
      attempt(() => audit.write(secrets.active ? scrub(body, secrets) : body));
    },
    writeFile(name, content) {
      attempt(() => audit.writeFile(name, content));
    },
    tolerate() {
      tolerant = true;
    },
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
