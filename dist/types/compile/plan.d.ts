import type { Matrix } from './matrix.js';
import type { RegistryHostFact } from '../host/facts.js';
import type { Limits, Origin, RegistryKind, Tier } from '../policy/resolved.js';
/**
 * One entry of the sandbox's file view, in the order of mounting. Sources are host paths; what belongs to a
 * single run (state directory, upper layers, uid) is not here but in the bindings that enforce supplies.
 */
export type ViewEntry = {
    readonly kind: 'bind';
    readonly source: string;
    readonly target: string;
    readonly writable: boolean;
    readonly exec: boolean;
} | {
    readonly kind: 'symlink';
    readonly target: string;
    readonly to: string;
} | {
    readonly kind: 'tmpfs';
    readonly target: string;
    readonly size: number;
    readonly mode: number;
    readonly exec: boolean;
}
/** A small file of ours, read-only. */
 | {
    readonly kind: 'file';
    readonly target: string;
    readonly content: string;
    readonly mode: number;
}
/** A file whose content names the run's uid and gid: made from the bindings by `filesOf`. */
 | {
    readonly kind: 'identity';
    readonly target: '/etc/passwd' | '/etc/group';
}
/** Copy on write over a host folder; discarded at the end. */
 | {
    readonly kind: 'overlay';
    readonly source: string;
    readonly target: string;
    readonly exec: boolean;
} | {
    readonly kind: 'proc';
    readonly target: string;
} | {
    readonly kind: 'dev';
    readonly target: string;
}
/** An empty, unreadable file or folder over something that must not be read. */
 | {
    readonly kind: 'mask';
    readonly target: string;
    readonly of: 'file' | 'directory';
};
/** How the workspace is shown. Its host path is the caller's and is a binding, so that a plan is the same for any checkout. */
export interface WorkspacePlan {
    readonly mode: 'read-only' | 'overlay' | 'read-write';
    readonly write: readonly string[];
    readonly deny: readonly string[];
    readonly protect: readonly string[];
    readonly readDeny: readonly string[];
    readonly outputs: readonly string[];
    readonly git: 'full' | 'none';
    /** Whether programs may be started from the workspace; folders of it that may be when it may not. */
    readonly exec: boolean;
    readonly execPaths: readonly string[];
}
/** What the run's own cgroup, or the engine's, limits for the whole tree; null where it can't. Bytes, count, CPUs. */
export interface TreeLimits {
    readonly memory: number | null;
    readonly pids: number | null;
    readonly cpus: number | null;
}
/** `own`: the launcher makes it, under what `host/cgroup.ts` finds; where that is isn't part of the plan. */
export type CgroupPlan = {
    readonly kind: 'own';
    readonly version: 1 | 2;
    readonly tree: TreeLimits;
} | {
    readonly kind: 'engine';
    readonly tree: TreeLimits;
}
/** The init makes it in the guest, whose kernel holds it as long as that kernel holds. */
 | {
    readonly kind: 'guest';
    readonly tree: TreeLimits;
} | {
    readonly kind: 'none';
};
/** rlimits set on every process of the sandbox; null leaves it as it is. */
export interface RlimitPlan {
    readonly cpu: number | null;
    readonly data: number | null;
    readonly nofile: number;
    readonly fsize: number;
    readonly nproc: number | null;
    readonly core: 0;
}
export interface SeccompPlan {
    readonly name: 'default' | 'strict' | 'file';
    /** The OCI profile, plain JSON: what Docker is given, and what BPF is compiled from. */
    readonly profile: unknown;
}
/**
 * Only these files may be executed: the real files of `commands.allow`, of their script interpreters and of the
 * dynamic loaders, as absolute paths inside. `landlock`: init makes a Landlock ruleset that handles EXECUTE alone,
 * with a rule for each of these and for each folder of `folders` (`filesystem.exec`); else the view alone holds.
 */
export interface ExecPlan {
    readonly landlock: boolean;
    readonly programs: readonly string[];
    readonly folders: readonly string[];
}
export type NetworkPlan = 
/** Loopback alone. */
{
    readonly kind: 'none';
} | GatewayNetwork;
/** Nothing but the gateway, reached over a link between two network namespaces. */
export interface GatewayNetwork {
    readonly kind: 'gateway';
    /** The link's ends; DNS is asked at the interceptor's. */
    readonly interceptor: string;
    readonly code: string;
    /** The TCP ports that some rule names; every other is refused at once. */
    readonly ports: readonly number[];
    /** Ports of loopback inside on which services of the job answer (`at: localhost`). */
    readonly inside: readonly number[];
    /** What the policy's `registry` rules stand for on this machine, and where each host came from. */
    readonly registries: Readonly<Partial<Record<RegistryKind, readonly RegistryHostFact[]>>>;
}
/** The AppArmor profile that confines the code. */
export type AppArmorPlan = 
/** One that is loaded already. */
{
    readonly kind: 'named';
    readonly name: string;
}
/** One made from the policy: loaded by `parser` before the start, under `name` and the run's id, and removed after. */
 | {
    readonly kind: 'generated';
    readonly name: string;
    readonly parser: string;
    readonly sudo: boolean;
};
interface PlanCommon {
    readonly v: 1;
    readonly policyDigest: string;
    readonly limits: Limits;
    readonly rlimits: RlimitPlan;
    readonly view: readonly ViewEntry[];
    readonly workspace: WorkspacePlan;
    /**
     * What `environmentOf` makes the variables from, weakest first: `base` is the sandbox's own (HOME, TMPDIR,
     * LANG…), then what `pass` and `secret` name, then the policy's `set`. PATH is `path` and nothing else.
     */
    readonly env: {
        readonly base: Readonly<Record<string, string>>;
        readonly pass: readonly string[];
        readonly secret: readonly string[];
        readonly set: Readonly<Record<string, string>>;
    };
    /** PATH inside; null: the image's own. */
    readonly path: string | null;
    readonly cgroup: CgroupPlan;
    readonly seccomp: SeccompPlan | null;
    readonly exec: ExecPlan | null;
    /** null: what the engine does by itself. */
    readonly apparmor: AppArmorPlan | null;
    readonly network: NetworkPlan;
    readonly matrix: Matrix;
}
export interface ProcessPlan extends PlanCommon {
    readonly tier: 'process';
    /** `userns`: an ordinary user; `root`: mounts are made with root's rights, which are dropped before bubblewrap. */
    readonly launcher: 'userns' | 'root';
    /** Absolute path of bubblewrap on the host. */
    readonly bwrap: string;
}
/** What a container or a guest has for its root file system. */
export type ImagePlan = {
    readonly kind: 'host';
} | {
    readonly kind: 'image';
    readonly reference: string;
    readonly digest: string | null;
};
/** The plan of both tiers that an engine makes: they differ in who answers the code's system calls, the `runtime`. */
export interface ContainerPlan extends PlanCommon {
    readonly tier: 'container' | 'gvisor';
    readonly image: ImagePlan;
    /** The engine's runtime by its name; null: the engine's default. */
    readonly runtime: string | null;
    readonly selinux: string | null;
    readonly capabilities: readonly string[];
}
/** The virtual machine: all that a guest whose kernel was broken into still has, and no more. */
export interface MachinePlan {
    /** MiB of RAM: `limits.memory` and what the guest's kernel needs for itself. */
    readonly memory: number;
    /** Virtual CPUs: `limits.cpus`, rounded up. */
    readonly vcpus: number;
    /** Bytes of the one drive that the guest may write to: the upper layers of the workspace and of mounts. */
    readonly scratch: number;
    /** Bytes kept of the serial console; the rest is read and dropped. */
    readonly console: number;
}
/** What `vm build` made, by content: where the files lie belongs to the bindings. */
export interface GuestKernelPlan {
    /** As `uname -r` says it: `6.1.0-37-cloud-amd64`. */
    readonly release: string;
    /** Where it came from, in the words of `vm build`. */
    readonly source: string;
    /** `sha256:…` of the kernel and of the initramfs, whose only program is the sandbox's init. */
    readonly digest: string;
    readonly initramfs: string;
}
/**
 * A guest with a kernel of its own. `view`, `rlimits`, `cgroup`, `seccomp` and `exec` are made real inside by the same
 * init as in a container; `machine` and `jail` hold from outside, whatever the guest's kernel has become.
 */
export interface MicrovmPlan extends PlanCommon {
    readonly tier: 'microvm';
    readonly vmm: 'qemu';
    /** `tcg` is emulation: as strong a wall of QEMU's own code, and many times slower. */
    readonly accelerator: 'kvm' | 'tcg';
    /** Absolute path of QEMU on the host. */
    readonly qemu: string;
    readonly image: ImagePlan & {
        readonly kind: 'image';
    };
    readonly kernel: GuestKernelPlan;
    readonly machine: MachinePlan;
    /** The process tier's walls around the machine monitor, which sees its own files alone and has no network. */
    readonly jail: {
        readonly launcher: ProcessPlan['launcher'];
        /** Absolute path of bubblewrap on the host. */
        readonly bwrap: string;
        readonly cgroup: CgroupPlan;
    };
}
/** What is enforced, as plain data: it can be printed, compared, stored, hashed. Holds no run id, uid or time. */
export type Plan = ProcessPlan | ContainerPlan | MicrovmPlan;
/** What belongs to one run, and so not to the plan: who runs it, where, and the paths made for it. */
export interface Bindings {
    readonly run: string;
    readonly uid: number;
    readonly gid: number;
    /** Absolute, resolved without following links below the caller's folder. */
    readonly workspace: string;
    /** The run's private folder; every path below is inside it. */
    readonly state: string;
    readonly initProgram: string;
    readonly enterProgram: string;
    /** The workspace masks found by expanding `read-deny` once: absolute paths inside. */
    readonly masks: readonly {
        readonly path: string;
        readonly of: 'file' | 'directory';
    }[];
    /**
     * Workspace `read-write` only: the existing folders of `write` and the existing paths of `deny` and `protect`,
     * absolute inside. The workspace itself is mounted read-only, then these on top in this order.
     */
    readonly writable: readonly string[];
    readonly sealed: readonly string[];
    /** Files of ours that cover a workspace path read-only: the cleaned .git/config. */
    readonly covers: readonly {
        readonly path: string;
        readonly source: string;
    }[];
    /** What the microvm tier's machine is started from, on the host: absolute paths. `roots` keeps root file systems. */
    readonly guest?: {
        readonly kernel: string;
        readonly initramfs: string;
        readonly roots: string;
        readonly mke2fs: string;
    };
    /** The engine of the container and gvisor tiers, from the host facts; `configDirectory` is where Docker's client keeps its credentials. */
    readonly engine?: {
        readonly socket: string;
        readonly apiVersion: string;
        readonly configDirectory: string | null;
    };
}
/** Why a policy can't be run on this host. Each says the clause, its line when stated, and the fix. */
export interface Unenforceable {
    readonly clause: string;
    /** Where the policy states it; null for a default, or for the host as a whole. */
    readonly origin: Origin | null;
    readonly reason: string;
    readonly fix: string | null;
}
/** A tier that the policy admits and that is stronger than the one that was taken, and why it wasn't. */
export interface PassedOver {
    readonly tier: Tier;
    readonly reason: string;
}
export type Compiled = {
    readonly ok: true;
    readonly plan: Plan;
    readonly digest: string;
    /** Strongest first; empty when the strongest that is admitted was taken. */
    readonly passedOver: readonly PassedOver[];
} | {
    readonly ok: false;
    readonly tier: Tier;
    readonly problems: readonly Unenforceable[];
    readonly matrix: Matrix;
};
export {};
