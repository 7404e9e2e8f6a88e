import type { Bindings, Plan } from '../compile/plan.js';
import type { Gateway } from '../egress/gateway.js';
import type { Rules } from '../egress/judge.js';
import type { EgressLog } from '../egress/record.js';
import type { Resolver } from '../egress/resolver.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
/** Why a command ended, before policy (`--on-violation`) is applied to it. */
export type Ended = {
    readonly kind: 'exited';
    readonly code: number;
} | {
    readonly kind: 'signaled';
    readonly signal: number;
} | {
    readonly kind: 'not-found';
} | {
    readonly kind: 'not-executable';
} | {
    readonly kind: 'timed-out';
    readonly limit: 'wall-time' | 'cpu-time';
} | {
    readonly kind: 'out-of-memory';
} | {
    readonly kind: 'output-limit';
    readonly stream: 'stdout' | 'stderr';
} | {
    readonly kind: 'cancelled';
}
/** The way out was lost, so that everything was ended; `reason` is one sentence without its full stop. */
 | {
    readonly kind: 'gateway-lost';
    readonly reason: string;
};
export interface StreamReport {
    /** Bytes the command wrote. */
    readonly bytes: number;
    /** Bytes kept and handed on; `sha256` covers these. */
    readonly kept: number;
    readonly truncated: boolean;
    readonly sha256: string;
}
/** What was used, null where nothing on this host can tell. Times in milliseconds, sizes in bytes. */
export interface Usage {
    readonly cpuUser: number | null;
    readonly cpuSystem: number | null;
    readonly peakMemory: number | null;
    readonly peakPids: number | null;
    readonly ioRead: number | null;
    readonly ioWrite: number | null;
}
/** What is known where nothing tells. */
export declare const UNKNOWN_USAGE: Usage;
export interface CommandRequest {
    /** Bytes to feed to stdin; none: stdin is /dev/null. */
    readonly stdin?: AsyncIterable<Uint8Array> | Uint8Array;
    /** Added to the sandbox's own variables. */
    readonly env?: Readonly<Record<string, string>>;
    /** Absolute path inside; the workspace when absent. */
    readonly cwd?: string;
    /** Milliseconds; never more than the policy's. */
    readonly wallTime?: number;
    readonly outputLimit?: number;
    /** `argv` names an act of the init's own (native/act.c): a probe, tried where a program would stand. */
    readonly act?: boolean;
    readonly signal?: AbortSignal;
    readonly onStdout?: (chunk: Buffer) => void | Promise<void>;
    readonly onStderr?: (chunk: Buffer) => void | Promise<void>;
}
export interface CommandReport {
    readonly ended: Ended;
    readonly stdout: StreamReport;
    readonly stderr: StreamReport;
    readonly usage: Usage;
    /** Milliseconds. */
    readonly duration: number;
}
/** A set-up that failed: nothing of the caller's was run. */
export declare class SetupError extends Error {
    readonly fix: string | null;
    readonly name = "SetupError";
    constructor(message: string, fix: string | null, options?: ErrorOptions);
}
/** The interface behind which every tier stands: open, run many, close. */
export interface Sandbox extends AsyncDisposable {
    /** Runs one command to its end. Rejects with SetupError when it could not be started as the plan says. */
    run(argv: readonly string[], request?: CommandRequest): Promise<CommandReport>;
    /** Whether nothing runs inside, by the kernel's word. Rejects when that can't be told any more. */
    quiet(): Promise<boolean>;
    /** Ends everything inside; resolves when nothing runs any more. The upper layer can then be collected. */
    stop(): Promise<void>;
    /** Removes whatever was made for this sandbox. Safe to call twice. */
    close(): Promise<void>;
    /** The only way out; null when the plan has no network. */
    readonly gateway: Gateway | null;
    /** The image's content digest, null for the host's own programs. */
    readonly imageDigest: string | null;
}
/** What the gateway of a plan with egress decides by, and where it writes. */
export interface EgressRequest extends Pick<Rules, 'mode' | 'originOf'> {
    readonly policy: ResolvedPolicy;
    readonly log: EgressLog;
    /** Gives the addresses of names; the system's own resolver when absent. */
    readonly resolver?: Resolver;
    /** Gives the addresses of the job's service containers, by the names that the policy's rules use. */
    readonly services?: Resolver;
}
/** What a tier needs to make a plan real. Rejects with SetupError; on rejection nothing is left behind. */
export interface OpenRequest<P extends Plan> {
    readonly plan: P;
    readonly bindings: Bindings;
    /** Values of the variables that `plan.env.pass` and `secret` name, as they are now. */
    readonly env: Readonly<Record<string, string>>;
    /** Needed when the plan's network is the gateway. */
    readonly egress?: EgressRequest;
    /** The layers are there already and are mounted as they are: an earlier sandbox of the same run left them. */
    readonly resumed?: boolean;
    readonly signal?: AbortSignal;
    /** Long work (pulls, builds) says what it does: one plain line each. */
    readonly onProgress?: (line: string) => void;
}
export type OpenTier<P extends Plan> = (request: OpenRequest<P>) => Promise<Sandbox>;
