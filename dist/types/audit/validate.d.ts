import type { AuditEvent } from './events.js';
import type { RunResult } from './generated/result.js';
type Checked<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly message: string;
};
/** Holds a parsed line of a log against schemas/audit-event.v1.schema.json. */
export declare function checkEvent(value: unknown): Checked<AuditEvent>;
/** Holds a parsed result against schemas/result.v1.schema.json. */
export declare function checkResult(value: unknown): Checked<RunResult>;
export {};
