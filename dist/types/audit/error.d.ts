/** What stood in the way of a log. */
export type AuditErrorCode = 'exists' | 'link' | 'missing' | 'no-space' | 'closed' | 'io';
/** The audit log can't be made, written or read. A run whose log can't be written is not run. */
export declare class AuditError extends Error {
    readonly code: AuditErrorCode;
    readonly name = "AuditError";
    constructor(code: AuditErrorCode, message: string, options?: ErrorOptions);
}
