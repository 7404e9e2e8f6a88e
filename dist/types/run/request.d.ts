import type { PassedOver } from '../compile/plan.js';
import type { JobServices } from '../host/services.js';
import type { LoadedPolicy, Permit, Tier } from '../policy/resolved.js';
/** What becomes of the changes that the policy permits. */
export type Application = 
/** Applied when the command succeeded. */
{
    readonly kind: 'on-success';
}
/** Applied however the command ended. */
 | {
    readonly kind: 'always';
}
/** Not applied: written as a patch beside the audit log, and to this file (absolute) when one is named. */
 | {
    readonly kind: 'patch';
    readonly file: string | null;
} | {
    readonly kind: 'discard';
};
/** A script, and the shell that reads it. It is judged command by command, and that shell may be started. */
export interface Script {
    readonly text: string;
    readonly shell: 'bash' | 'sh';
}
/** A command that is run after others, in the same files and under the same wall, while each before it succeeded. */
export interface FurtherCommand {
    /** What people call it; null: nothing but its place. */
    readonly name: string | null;
    readonly argv: readonly string[];
    readonly script?: Script;
}
/** One run, as the command line and the Action ask for it. Nothing is read from the environment but what is here. */
export interface RunRequest {
    readonly policy: 
    /** Absolute, or relative to `directory`; reports show it as given. */
    {
        readonly kind: 'file';
        readonly path: string;
    } | {
        readonly kind: 'loaded';
        readonly loaded: LoadedPolicy;
    };
    /** Absolute: where relative paths of policies are taken from. */
    readonly directory: string;
    /** The resolved policy must lie within this one. */
    readonly floor?: string;
    /** Absolute. */
    readonly workspace: string;
    /** A folder whose own path is trusted and may hold links; paths below it are opened without following any. */
    readonly beneath?: string;
    /** The command line: program and arguments. */
    readonly argv: readonly string[];
    /** What `argv` hands to a shell, when it is that. */
    readonly script?: Script;
    /** What people call the first command, when others follow. */
    readonly name?: string | null;
    /** All are judged before the first is run. Limits of time hold for each. Absent: none. */
    readonly further?: readonly FurtherCommand[];
    /** What is asked for that the policy has to permit, each with the words for it. Absent: nothing. */
    readonly needs?: readonly {
        readonly permit: Permit;
        readonly what: string;
    }[];
    /** Working directory inside, absolute; the workspace when absent. */
    readonly cwd?: string;
    readonly tier?: Tier;
    readonly mode?: 'enforce' | 'audit';
    /** What the runner says of the job's service containers; absent: it is looked for. */
    readonly services?: JobServices;
    /** Stated limits must be the kernel's for the whole tree, as with `enforcement.accept: kernel`. */
    readonly strict?: boolean;
    /** What only root may do, loading an AppArmor profile, is done by sudo; the policy must permit `sudo`. */
    readonly allowSudo?: boolean;
    readonly phase?: string;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly apply?: Application;
    readonly onViolation?: 'fail' | 'record';
    /**
     * The job's store of folders that `filesystem.carry` names: absolute, in a folder of the caller's own on the same
     * disk as `stateHome`. Absent: there is no job, and nothing is carried. `emptyCarried` removes it.
     */
    readonly carry?: string;
    /** A directory to be made for the audit log; below the user's state folder when absent. */
    readonly audit?: string;
    /** A file to write the result to. */
    readonly resultFile?: string;
    readonly stdin?: AsyncIterable<Uint8Array>;
    /** The caller's environment: what the policy passes is taken from it. */
    readonly env: Readonly<Record<string, string | undefined>>;
    /** `$XDG_STATE_HOME`, or what stands for it; absolute. */
    readonly stateHome: string;
    /** The caller's home folder; absolute. */
    readonly home: string;
    /** Cancels the run; its reason says by which signal. */
    readonly signal?: AbortSignal;
    readonly onStdout?: (chunk: Buffer) => void | Promise<void>;
    readonly onStderr?: (chunk: Buffer) => void | Promise<void>;
    /** Long work says what it does: one plain line each. */
    readonly onProgress?: (line: string) => void;
    /**
     * Proves the sandbox before anything of the caller's runs; `keep` puts a report beside the log. Nothing is run when it
     * throws SetupError.
     */
    readonly prove?: (loaded: LoadedPolicy, keep: (report: string) => void) => Promise<void>;
    /** Called once, when it is known what will be enforced and before the command starts. */
    readonly onStart?: (start: RunStart) => void;
}
/** What is known of a run just before its command starts. */
export interface RunStart {
    readonly run: string;
    readonly tier: Tier;
    /** The stronger tiers that the policy admits, and why they weren't taken. */
    readonly passedOver: readonly PassedOver[];
    /** Clauses that nobody enforces here, with the reason. */
    readonly unenforced: readonly {
        readonly clause: string;
        readonly note: string | null;
        readonly waived: boolean;
    }[];
    /** What a person should know, one sentence each. */
    readonly notes: readonly string[];
}
/** The signal that an AbortSignal's reason names; SIGTERM when it names none. */
export declare function cancelledBy(signal: AbortSignal): 'SIGINT' | 'SIGTERM';
