/** The ladder of walls, weakest first. A policy's tier is never lowered. */
export declare const TIERS: readonly ["process", "container", "gvisor", "microvm"];
export type Tier = (typeof TIERS)[number];
/** What the code runs in: the host's own programs, or an OCI image. */
export type Image = {
    readonly kind: 'host';
}
/** `digest` is `sha256:…` when the reference is pinned, else null. */
 | {
    readonly kind: 'image';
    readonly reference: string;
    readonly digest: string | null;
};
/** Times in milliseconds, sizes in bytes. Every field has a value: a missing clause means its default. */
export interface Limits {
    readonly wallTime: number;
    readonly cpuTime: number;
    readonly cpus: number;
    readonly memory: number;
    readonly pids: number;
    readonly openFiles: number;
    readonly fileSize: number;
    readonly tmpSize: number;
    /** Bytes kept of each of stdout and stderr. */
    readonly output: number;
    readonly onOutput: 'drop' | 'kill';
}
export type MountMode = 'read-only' | 'overlay' | 'read-write';
export interface PolicyMount {
    /** Absolute host path (`~` and relative paths are resolved by whoever loads the policy). */
    readonly path: string;
    /** Absolute path inside. */
    readonly at: string;
    readonly mode: MountMode;
}
export interface Filesystem {
    readonly workspace: 'read-only' | 'overlay' | 'read-write';
    /**
     * gitignore globs relative to the workspace, sorted. The whole workspace is always spelt `./` (which gitignore
     * itself would not match); with `read-write` every entry of write and deny is anchored: `/src/`.
     */
    readonly write: readonly string[];
    /** Stated by the policy; nothing lifts these. */
    readonly deny: readonly string[];
    /** What is denied by default because it runs by itself or governs the run; `write` naming one exactly lifts it. */
    readonly protect: readonly string[];
    readonly readDeny: readonly string[];
    /** Writable places from which programs may start; null: not stated (depends on `commands.allow`). */
    readonly exec: readonly string[] | null;
    readonly outputs: readonly string[];
    readonly carry: readonly string[];
    readonly git: 'full' | 'none';
    readonly toolchains: 'auto' | 'none' | readonly string[];
    readonly mounts: readonly PolicyMount[];
}
/** A program that may be started. `args` null: any arguments; else the argument prefixes it may have. */
export interface CommandRule {
    readonly run: string;
    readonly args: readonly (readonly string[])[] | null;
}
export interface Commands {
    /** null: not stated, anything may be started. */
    readonly allow: readonly CommandRule[] | null;
    readonly denyPatterns: readonly string[];
    readonly otherwise: 'deny' | 'escalate';
}
export interface Env {
    /** Names, or prefixes ending in `*`. */
    readonly pass: readonly string[];
    readonly secret: readonly string[];
    readonly set: Readonly<Record<string, string>>;
}
export type InputRule = {
    readonly type: 'string';
    readonly maxLength: number | null;
    readonly pattern: string | null;
    readonly enum: readonly string[] | null;
} | {
    readonly type: 'integer' | 'number';
    readonly minimum: number | null;
    readonly maximum: number | null;
} | {
    readonly type: 'boolean';
} | {
    readonly type: 'null';
};
export type Protocol = 'tls' | 'http' | 'tcp';
export type RegistryKind = 'npm' | 'pip' | 'go' | 'cargo';
/**
 * One egress rule; `ports` is sorted. In `allow` it is never empty; in `deny` an empty list means every port (a deny
 * that states no port closes them all). `registry` has none: its ports come from the host's configuration.
 */
export type EgressRule = {
    readonly kind: 'host';
    /** Lower-case; a leading `*.` makes it a wildcard. */
    readonly host: string;
    readonly ports: readonly number[];
    /** null: by port, `tls` on 443, `http` on 80, else `tcp`. */
    readonly protocol: Protocol | null;
    readonly ech: 'refuse' | 'allow';
    readonly private: boolean;
    /** Distinct names a wildcard may admit in one run. */
    readonly maxNames: number;
} | {
    readonly kind: 'cidr';
    readonly cidr: string;
    readonly ports: readonly number[];
    readonly protocol: Protocol | null;
} | {
    readonly kind: 'service';
    readonly service: string;
    readonly ports: readonly number[];
    readonly at: 'localhost' | null;
    readonly protocol: Protocol | null;
} | {
    readonly kind: 'registry';
    readonly registry: RegistryKind;
};
export interface Egress {
    readonly allow: readonly EgressRule[];
    readonly deny: readonly EgressRule[];
}
export interface Hardening {
    readonly user: 'auto';
    readonly capabilities: readonly string[];
    /** `profile` holds the absolute path of an own profile file. */
    readonly seccomp: {
        readonly kind: 'default' | 'strict';
    } | {
        readonly kind: 'file';
        readonly path: string;
        readonly profile: unknown;
    };
    readonly apparmor: {
        readonly kind: 'generated' | 'engine' | 'none';
    } | {
        readonly kind: 'named';
        readonly name: string;
    };
    readonly selinux: string | null;
}
/** The clauses a phase narrows; what it doesn't state is the policy's own. */
export interface Phase {
    readonly limits?: Partial<Limits>;
    readonly egress?: Egress;
    readonly commands?: Commands;
    readonly filesystem?: Partial<Pick<Filesystem, 'write' | 'deny' | 'readDeny' | 'exec'>>;
    readonly env?: Env;
}
export interface Waiver {
    readonly clause: string;
    readonly tier: Tier;
    readonly reason: string;
    readonly owner: string;
    /** ISO date, the last day it holds (UTC). */
    readonly until: string;
}
export type Permit = 'apply' | 'audit' | 'sudo' | 'checkout-policy';
export interface Enforcement {
    readonly accept: 'kernel' | 'kernel-per-process';
    readonly permit: readonly Permit[];
    readonly waive: readonly Waiver[];
}
/** What may be asked of a policy, by `explain` and by inline tests. */
export type Request = {
    readonly kind: 'run';
    readonly command: string;
} | {
    readonly kind: 'connect';
    readonly target: string;
} | {
    readonly kind: 'read' | 'write';
    readonly path: string;
} | {
    readonly kind: 'env';
    readonly name: string;
} | {
    readonly kind: 'input';
    readonly name: string;
    readonly value: string;
};
export interface PolicyTest {
    readonly expect: 'allow' | 'deny';
    readonly request: Request;
}
/**
 * A policy with nothing left open: parents met, defaults filled in, units turned into numbers. Plain JSON
 * data; two policies that mean the same are equal, and the digest is taken of exactly this.
 */
export interface ResolvedPolicy {
    readonly version: 1;
    readonly name: string | null;
    readonly tier: {
        readonly atLeast: Tier;
        readonly prefer: Tier;
    };
    readonly image: Image;
    readonly limits: Limits;
    readonly filesystem: Filesystem;
    readonly commands: Commands;
    readonly env: Env;
    readonly inputs: Readonly<Record<string, InputRule>>;
    readonly egress: Egress;
    readonly hardening: Hardening;
    readonly tls: {
        readonly ca: 'host' | 'image' | 'auto';
    };
    readonly phases: Readonly<Record<string, Phase>>;
    readonly enforcement: Enforcement;
    readonly audit: {
        readonly redact: readonly string[];
    };
    readonly tests: readonly PolicyTest[];
}
/** Where a clause's value was written. `clause` is dotted, as in messages: `limits.memory`, `egress.allow[2]`. */
export interface Origin {
    readonly file: string;
    readonly path: readonly (string | number)[];
    readonly line: number;
}
/** A resolved policy and where each clause came from; a clause absent from `origins` is a default. */
export interface LoadedPolicy {
    readonly policy: ResolvedPolicy;
    /** Keyed by dotted clause. */
    readonly origins: Readonly<Record<string, Origin>>;
    /** `sha256:…` over the RFC 8785 form of `policy`. */
    readonly digest: string;
    /** Every file read, the policy itself first: absolute or as given. */
    readonly files: readonly string[];
}
