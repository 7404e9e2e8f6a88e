import type { StreamReport } from '../sandbox.js';
/** Hands on what a command wrote to one stream and remembers nothing of it but a hash and counts. */
export interface StreamKeeper {
    /** Awaits the consumer, which is how a slow one slows the command down. */
    take(chunk: Buffer): void | Promise<void>;
    /** The report, `written` being what the init counted; what is missing from it was dropped over there. */
    report(written: number): StreamReport;
    /** The report of what came, when the init's count is unknown. */
    partial(): StreamReport;
}
export declare function streamKeeper(limit: number, consumer: ((chunk: Buffer) => void | Promise<void>) | undefined): StreamKeeper;
