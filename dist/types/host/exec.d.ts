/** What a process that was started by us came to. Output is cut at `outputLimit`; the rest is read and dropped. */
export type ExecOutcome = {
    readonly kind: 'exited';
    readonly code: number;
    readonly stdout: Buffer;
    readonly stderr: string;
    readonly truncated: boolean;
} | {
    readonly kind: 'signaled';
    readonly signal: NodeJS.Signals;
    readonly stderr: string;
} | {
    readonly kind: 'timed-out';
    readonly after: number;
}
/** The program could not be started at all: missing, not executable, too many processes. */
 | {
    readonly kind: 'not-started';
    readonly reason: string;
};
export interface ExecOptions {
    /** The whole environment; nothing is inherited. */
    readonly env: Readonly<Record<string, string>>;
    /** Milliseconds until the process and its group are killed. */
    readonly timeout: number;
    readonly cwd?: string;
    readonly stdin?: Uint8Array;
    /** Bytes kept of each stream; 1 MiB when absent. */
    readonly outputLimit?: number;
}
/**
 * The one seam through which host facts start a process. Takes the argument vector (never a shell string), gives
 * a typed outcome and never throws. The child leads its own process group, so that a time-out ends what it
 * started too.
 */
export declare function execute(program: string, args: readonly string[], options: ExecOptions): Promise<ExecOutcome>;
/** One sentence on why an outcome isn't a success, for messages; null when it exited 0. */
export declare function failureOf(outcome: ExecOutcome): string | null;
