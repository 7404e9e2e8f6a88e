import type { EventBody, EventOf } from '../audit/events.js';
import type { MatrixCell } from '../compile/matrix.js';
import type { CommandReport, Ended, StreamReport } from '../enforce/sandbox.js';
import type { LoadedPolicy } from '../policy/resolved.js';
type EndedRecord = NonNullable<EventOf<'command'>['end']>['ended'];
type CellRecord = EventOf<'run.start'>['matrix'][number];
/** Where a clause is written, as events say it; null for a default. */
export declare function placeOf(loaded: LoadedPolicy, clause: string): {
    file: string;
    line: number;
} | null;
/** A cell of the matrix as the log keeps it. */
export declare function cellRecord({ clause, stated, enforcer, by, note, waived }: MatrixCell): CellRecord;
/** How a command ended, as the log keeps it. */
export declare function endedRecord(ended: Ended): EndedRecord;
/** The end of a command's event. */
export declare function endRecord(report: CommandReport): NonNullable<EventOf<'command'>['end']>;
export declare function streamRecord({ bytes, kept, truncated, sha256 }: StreamReport): StreamReport;
/** A limit that ended a command, in words: what it is, where it is written, what was used at most. */
export declare function limitText(event: EventBody & {
    readonly type: 'limit';
}): string;
/** The limits that a command reached, with what it used at most where that is known. */
export declare function limitEvents(loaded: LoadedPolicy, report: CommandReport): readonly (EventBody & {
    readonly type: 'limit';
})[];
export {};
