import type { RlimitPlan } from '../../compile/plan.js';
/** The protocol this tool speaks; the init says its own in READY. */
export declare const PROTOCOL_VERSION = 1;
/** Bytes of stdin that may be sent at once; CREDIT grants more. */
export declare const STDIN_WINDOW = 65536;
/** Everything the init must know of a command. Times in milliseconds, sizes in bytes. */
export interface StartMessage {
    readonly argv: readonly string[];
    /** The whole environment; nothing is inherited. */
    readonly env: Readonly<Record<string, string>>;
    readonly cwd: string;
    readonly wallTime: number;
    /** Kept of each of stdout and stderr. */
    readonly outputLimit: number;
    readonly onOutput: 'drop' | 'kill';
    readonly rlimits: RlimitPlan;
    /** Landlock: only these files, and what lies in these folders, may be executed; null: anything. */
    readonly exec: readonly string[] | null;
    /** The loaded AppArmor profile that confines the command; null: whatever confines the init. */
    readonly profile: string | null;
    /** Whether STDIN frames will come; /dev/null otherwise. */
    readonly stdin: boolean;
    /** `argv` is an act of the init's own (native/act.c), not a program. */
    readonly act: boolean;
    /** Files inside that count the kernel's memory kills: memory.events, memory.oom_control. */
    readonly oomFiles: readonly string[];
}
/** Which part of a start failed; native/init.h numbers them. */
export type StartStage = 'working directory' | 'rlimit' | 'landlock' | 'exec' | 'fork' | 'pipes' | 'apparmor';
export interface ReadyMessage {
    readonly version: number;
    /** Landlock's ABI inside, 0 without it. */
    readonly landlock: number;
}
export interface FailedMessage {
    readonly stage: StartStage;
    readonly errno: number;
    readonly subject: string;
}
/** Bits of EXIT's flags: why the init ended the command. */
export declare const EXIT_FLAG: {
    readonly wallTime: 1;
    readonly stdout: 2;
    readonly stderr: 4;
    readonly requested: 8;
    readonly shutdown: 16;
};
export interface ExitMessage {
    readonly waitStatus: number;
    readonly flags: number;
    readonly stdoutBytes: number;
    readonly stderrBytes: number;
    /** Milliseconds. */
    readonly cpuUser: number;
    readonly cpuSystem: number;
    readonly duration: number;
    /** Bytes, of the largest process. */
    readonly maxRss: number;
    /** Memory kills counted in `oomFiles`; null when none could be read. */
    readonly oomKills: number | null;
}
/** START as frames. Throws RangeError when the arguments and variables are too many, or hold a NUL byte. */
export declare function encodeStart(id: number, start: StartMessage): readonly Buffer[];
export declare function encodeSignal(id: number, signal: number): Buffer;
export declare function decodeReady(payload: Buffer): ReadyMessage;
export declare function decodeFailed(stage: number, payload: Buffer): FailedMessage;
/** Whether anything but the init runs. */
export declare function decodePong(payload: Buffer): boolean;
export declare function decodeCredit(payload: Buffer): number;
export declare function decodeExit(payload: Buffer): ExitMessage;
