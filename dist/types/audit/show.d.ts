import type { AuditEvent } from './events.js';
/** An event in three columns, as `audit show` prints it. Text is as it was logged: the printer escapes it. */
export interface EventLine {
    readonly time: string;
    readonly type: string;
    readonly text: string;
}
/** Says an event in one line. */
export declare function showEvent(event: AuditEvent): EventLine;
