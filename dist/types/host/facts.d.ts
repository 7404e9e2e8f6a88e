import type { RegistryKind } from '../policy/resolved.js';
/** A program found on the host. */
export interface ProgramFact {
    readonly path: string;
    /** As the program says it, null when it doesn't. */
    readonly version: string | null;
}
/** Something that may be usable; when it isn't, `reason` says why in one sentence and `fix` what would help. */
export type Availability = {
    readonly available: true;
} | {
    readonly available: false;
    readonly reason: string;
    readonly fix: string | null;
};
/** How this process may load AppArmor profiles: by which parser, and whether through sudo. */
export type ProfileLoader = {
    readonly available: true;
    readonly parser: string;
    readonly sudo: boolean;
} | {
    readonly available: false;
    readonly reason: string;
    readonly fix: string | null;
};
/** The engine's gVisor runtime, by the arguments that it was registered with. */
export interface GvisorFacts {
    /** Its name in the engine. */
    readonly runtime: string;
    /** The program, as the engine names it; null: it doesn't. */
    readonly path: string | null;
    /** As the program says it; null when it wasn't asked or doesn't say. */
    readonly version: string | null;
    /** Who gives the code its network: the Sentry's own stack, nobody, or the stack of the host's kernel. */
    readonly network: 'sandbox' | 'none' | 'host';
    /** Whether the engine's seccomp profiles are applied by the Sentry. */
    readonly seccomp: boolean;
}
/** A kernel for guests and its initramfs, as `vm build` keeps them in the user's cache. */
export interface GuestKernelFact {
    readonly release: string;
    readonly source: string;
    /** Absolute paths, and `sha256:…` of what lies there. */
    readonly kernel: {
        readonly path: string;
        readonly digest: string;
    };
    readonly initramfs: {
        readonly path: string;
        readonly digest: string;
    };
}
/** What the microvm tier is made with here; null: it isn't there. */
export interface MicrovmFacts {
    readonly qemu: ProgramFact | null;
    /** Absolute path of mke2fs, which makes the guest's drives without mounting them. */
    readonly mke2fs: string | null;
    readonly kernel: GuestKernelFact | null;
    /** `kvm` only where `vm build` recorded a guest that ended under it, never because a device file is there. */
    readonly accelerator: 'kvm' | 'tcg';
    /** The digests of images whose root file system is in the cache already: those need no engine. */
    readonly images: readonly string[];
    /** The commands that install what is missing. */
    readonly install: {
        readonly qemu: string;
        readonly mke2fs: string;
    };
}
export interface EngineFacts {
    /** Path of the unix socket. */
    readonly socket: string;
    readonly version: string;
    readonly apiVersion: string;
    readonly kernel: string;
    readonly os: string;
    readonly arch: string;
    readonly cgroupVersion: 1 | 2 | null;
    /** Which limits the engine says it can set. */
    readonly supports: {
        readonly memory: boolean;
        readonly swap: boolean;
        readonly cpus: boolean;
        readonly pids: boolean;
    };
    /** How many its host has, the most that it lets a container be given; null: it doesn't say. */
    readonly processors: number | null;
    readonly runtimes: readonly string[];
    readonly defaultRuntime: string;
    /** null: no runtime of that kind is registered. */
    readonly gvisor: GvisorFacts | null;
    readonly seccomp: boolean;
    readonly apparmor: boolean;
    readonly selinux: boolean;
    readonly rootless: boolean;
    readonly usernsRemap: boolean;
    /** An init for zombie reaping is not needed: the sandbox brings its own. */
    readonly podman: boolean;
}
export type EngineState = {
    readonly state: 'ready';
    readonly engine: EngineFacts;
} | {
    readonly state: 'absent';
    readonly reason: string;
    readonly fix: string | null;
}
/** It answers but can't be used as it is: remote, rootless, remapped, not Linux. */
 | {
    readonly state: 'refused';
    readonly reason: string;
    readonly fix: string | null;
};
/** Where a cgroup of our own can be made. `base` maps controller to the directory under which one may be created. */
export type CgroupFacts = {
    readonly version: 1;
    readonly base: Readonly<Partial<Record<'memory' | 'pids' | 'cpu' | 'cpuacct' | 'freezer', string>>>;
} | {
    readonly version: 2;
    readonly base: string;
    readonly controllers: readonly ('memory' | 'pids' | 'cpu' | 'io')[];
} | {
    readonly version: null;
    readonly reason: string;
};
/** A folder outside /usr that holds a toolchain and may be shown read-only. */
export interface ToolchainFact {
    /** What PATH names. */
    readonly bin: string;
    /** The folder to mount, which holds `bin`; never a whole home. */
    readonly root: string;
}
/**
 * One name of `commands.allow` as this host's own PATH (toolchains first) finds it.
 */
export type ProgramResolution = {
    readonly found: true;
    /** What PATH found, before links were followed. */
    readonly path: string;
    /** The links on the way from `path` to the real file, each as it is on the disk. */
    readonly links: readonly {
        readonly path: string;
        readonly to: string;
    }[];
    /** Real files that must be executable: the program, its `#!` interpreters, their dynamic loaders. */
    readonly files: readonly string[];
    /** Folders outside the system's own library folders that it needs to see: the rest of its toolchain. */
    readonly visible: readonly string[];
    /** Folders of programs that are parts of this one: git's git-core, Go's pkg/tool. They may be executed. */
    readonly parts: readonly string[];
} | {
    readonly found: false;
    readonly reason: string;
};
/** A host that a package manager's own configuration names. */
export interface RegistryHostFact {
    /** A name, or a literal address without brackets. */
    readonly host: string;
    readonly port: number;
    readonly protocol: 'tls' | 'http';
    /** What named it: `npm config get registry`. */
    readonly from: string;
}
/** What a package manager on this machine is configured to fetch from. */
export type RegistryFact = {
    readonly found: true;
    readonly hosts: readonly RegistryHostFact[];
    /** The same configuration, without credentials, as variables to be set inside. */
    readonly env: Readonly<Record<string, string>>;
} | {
    readonly found: false;
    readonly reason: string;
    readonly fix: string | null;
};
/** One service container of the job that this process belongs to. */
export type ServiceFact = {
    readonly found: true;
    /** The engine's id of the container, which nothing else can have. */
    readonly container: string;
    /** The job's network, by name. */
    readonly network: string;
    /** The engine's unix socket. */
    readonly socket: string;
} | {
    readonly found: false;
    readonly reason: string;
    readonly fix: string | null;
};
/**
 * What compile must know of the machine, as data. Gathered by `host/`; plain JSON, so that tests can state
 * any machine.
 */
export interface HostFacts {
    readonly os: NodeJS.Platform;
    readonly arch: string;
    readonly kernel: string;
    readonly caller: {
        readonly uid: number;
        readonly gid: number;
        readonly groups: readonly number[];
    };
    readonly home: string;
    readonly userNamespaces: Availability;
    /** Overlay mounts with `userxattr`, by this caller. */
    readonly overlay: Availability;
    /** Id-mapped mounts, needed when root's own files are the workspace. */
    readonly idmap: Availability;
    readonly cgroup: CgroupFacts;
    /** Landlock ABI, 0 when absent. */
    readonly landlock: number;
    readonly apparmor: boolean;
    readonly appArmorLoader: ProfileLoader;
    readonly selinux: boolean;
    readonly seccomp: boolean;
    readonly programs: {
        readonly bwrap: ProgramFact | null;
    };
    /** The command that installs bubblewrap on this host. */
    readonly installBubblewrap: string;
    /** /bin, /lib… are links into /usr. */
    readonly mergedUsr: boolean;
    readonly engine: EngineState;
    /** null when it wasn't asked. */
    readonly microvm: MicrovmFacts | null;
    readonly toolchains: readonly ToolchainFact[];
    /** PATH entries outside /usr that are not shown, with the reason. */
    readonly toolchainsRefused: readonly {
        readonly bin: string;
        readonly reason: string;
    }[];
    /** Variables such as JAVA_HOME that name read-only mounts. */
    readonly toolchainEnv: Readonly<Record<string, string>>;
    /** The host's bundle of certificate authorities, null when none was found. */
    readonly caBundle: string | null;
    /** The names of `commands.allow` that were asked for, each resolved on the host. */
    readonly commands: Readonly<Record<string, ProgramResolution>>;
    /** What the policy's `registry` rules stand for; a kind that wasn't asked for is absent. */
    readonly registries?: Readonly<Partial<Record<RegistryKind, RegistryFact>>>;
    /** The service containers that `service` rules name; a name that wasn't asked for is absent. */
    readonly services?: Readonly<Record<string, ServiceFact>>;
    /** Top-level files and folders that exist, of those a host view binds: /usr, /bin, /lib64, /etc/ssl… */
    readonly paths: readonly string[];
}
