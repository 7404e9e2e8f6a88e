import type { RunResult } from '../audit/generated/result.js';
import type { MatrixCell } from '../compile/matrix.js';
import { type CommandRequest, type Usage } from '../enforce/sandbox.js';
import type { StreamReport } from '../enforce/sandbox.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';
import { type Problem, type Refused } from './admit.js';
import { type RunDependencies } from './dependencies.js';
import type { PendingChange } from './look-at-changes.js';
import { type Verdict } from './outcome.js';
export interface SandboxOptions {
    /** Absolute path of the folder that the code works in. */
    readonly workspace: string;
    /** A folder whose own path is trusted and may hold links; below it none is followed. */
    readonly beneath?: string;
    /** The environment of which the policy passes a part, and in which PATH and DOCKER_* are looked for. Default: empty. */
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** The wall; never lower than the policy asks. */
    readonly tier?: Tier;
    /** Stated limits must be the kernel's for the whole tree. */
    readonly strict?: boolean;
    /** What only root may do, loading an AppArmor profile, is done by sudo; `enforcement.permit` must hold `sudo`. */
    readonly allowSudo?: boolean;
    /** Inputs that the policy names; each command has them as INPUT_NAME. */
    readonly inputs?: Readonly<Record<string, string>>;
    /**
     * What becomes of permitted changes when the sandbox is closed: applied when every command succeeded (the
     * default), always, or never; a patch lies beside the log in any case.
     */
    readonly apply?: 'on-success' | 'always' | 'never';
    /** A directory to be made for the audit log; below the state folder when absent. */
    readonly audit?: string;
    /** Where state is kept, as `$XDG_STATE_HOME`. Default: `.local/state` in the user's home. */
    readonly stateHome?: string;
    /** The user's home. Default: what the system's user database says. */
    readonly home?: string;
    /** Ends the opening and every command. */
    readonly signal?: AbortSignal;
    /** Long work says what it does: one plain line each. */
    readonly onProgress?: (line: string) => void;
}
/** What became of one command. */
export interface CommandResult extends Verdict {
    /** null: nothing was run. */
    readonly stdout: StreamReport | null;
    readonly stderr: StreamReport | null;
    readonly usage: Usage | null;
    /** Milliseconds. */
    readonly duration: number;
}
/** An open sandbox. Commands may run one after another, in the same files. */
export interface OpenSandbox extends AsyncDisposable {
    readonly run: (argv: readonly string[], request?: CommandRequest) => Promise<CommandResult>;
    /**
     * Lets a phase of the policy hold from here on (null: the policy itself again): its egress, where every connection
     * of before is ended, and its commands. Nothing may be running.
     *
     * @throws SetupError when a command runs, there is no such phase, or it states what can't change any more.
     */
    readonly enterPhase: (name: string | null) => void;
    /**
     * Keeps what the commands have changed until now, in the workspace and in the policy's `overlay` mounts. Nothing may
     * be running; a command that is asked for meanwhile waits. The newest 100 are kept.
     *
     * @returns The checkpoint's name, for `rollback`.
     * @throws SetupError when a command runs, the workspace is no overlay, or it can't be kept as it is.
     */
    readonly checkpoint: () => Promise<string>;
    /**
     * Puts the files back to what they were at a checkpoint, as often as wanted. Temporary folders and the home are empty
     * then, as when the sandbox was opened, and what failed since the checkpoint doesn't keep changes from being applied.
     * What was logged stays logged. Nothing may be running.
     *
     * @throws SetupError: nothing was changed, or, when the sandbox could not be opened anew, nothing can be run or
     *   applied any more.
     */
    readonly rollback: (to: string) => Promise<void>;
    /**
     * What the commands have changed in the workspace until now, and whether the policy lets it out: what closing the
     * sandbox would find. Nothing may be running.
     *
     * @throws SetupError when a command runs, or the workspace is no overlay.
     */
    readonly changes: () => Promise<readonly PendingChange[]>;
    /** Whether commands can be run still: false once it is closed, or what it consists of has ended by itself. */
    readonly alive: () => Promise<boolean>;
    /** The run's id. */
    readonly id: string;
    readonly tier: Tier;
    readonly matrix: readonly MatrixCell[];
    readonly policyDigest: string;
    readonly planDigest: string;
    readonly imageDigest: string | null;
    /** The audit directory. */
    readonly auditLog: string;
    /** Ends everything, takes out what may come out, removes the sandbox. Safe to call twice. */
    readonly close: () => Promise<RunResult>;
}
/** A sandbox that was not opened: nothing is left of it. */
export declare class SandboxRefused extends Error {
    readonly outcome: Refused['outcome'];
    readonly fix: string | null;
    readonly problems: readonly Problem[];
    readonly name = "SandboxRefused";
    constructor(outcome: Refused['outcome'], reason: string, fix: string | null, problems?: readonly Problem[], options?: ErrorOptions);
}
/**
 * Opens a sandbox from a policy, for many commands. Each command is held against `commands` first; all of it is
 * logged.
 *
 * @param loaded From `parsePolicy(…).loaded`.
 * @throws SandboxRefused when the policy can't be enforced here, or the set-up failed.
 */
export declare function openSandbox(loaded: LoadedPolicy, options: SandboxOptions, dependencies?: RunDependencies): Promise<OpenSandbox>;
/** A set-up that failed as what the library throws of it; anything else as it is. */
export declare function asRefused(error: unknown): unknown;
