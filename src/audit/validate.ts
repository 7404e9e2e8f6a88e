import type { AuditEvent } from './events.js';
import type { RunResult } from './generated/result.js';
import validateEvent from './generated/validate-audit-event.cjs';
import validateResult from './generated/validate-result.cjs';

type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

interface Validator {
  (value: unknown): boolean;
  readonly errors?:
    readonly { readonly instancePath: string; readonly message?: string | undefined }[] | null | undefined;
}

function check<T>(validate: Validator, value: unknown): Checked<T> {
  // The validator was generated from the schema that `T` was generated from.
  if (validate(value)) return { ok: true, value: value as T };
  const [first] = validate.errors ?? [];
  const where = first === undefined || first.instancePath === '' ? 'the event' : first.instancePath;
  return { ok: false, message: `${where} ${first?.message ?? 'is not valid'}` };
}

/** Holds a parsed line of a log against schemas/audit-event.v1.schema.json. */
export function checkEvent(value: unknown): Checked<AuditEvent> {
  return check(validateEvent as Validator, value);
}

/** Holds a parsed result against schemas/result.v1.schema.json. */
export function checkResult(value: unknown): Checked<RunResult> {
  return check(validateResult as Validator, value);
}
