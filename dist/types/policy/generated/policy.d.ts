/**
 * Path of a policy file, relative to the file that states it. Never a URL.
 */
export type PolicyPath = string;
/**
 * The wall around the code. Default: container.
 */
export type Tier = (TierName | TierRange);
/**
 * process: namespaces and rlimits, no daemon; container: Docker Engine; gvisor: the same engine with runsc; microvm: a kernel of its own.
 */
export type TierName = ("process" | "container" | "gvisor" | "microvm");
/**
 * What the code runs in: `host` for the host's own programs, read-only, or an image reference, best pinned by digest (registry/name:tag@sha256:…). Default: host.
 */
export type Image = string;
/**
 * A path or pattern relative to the workspace, in gitignore's syntax: a name without a slash matches at any depth, `/name` only at the top, directories end in `/`. `..`, absolute paths and `!` are refused.
 */
export type Glob = string;
/**
 * Toolchain folders put on PATH, read-only (process tier and `image: host`): auto for what the host's PATH names, none, or a list of directories. Default: auto.
 */
export type Toolchains = (ToolchainsWord | ToolchainsList);
/**
 * auto: what the host's PATH names outside /usr; none: nothing.
 */
export type ToolchainsWord = ("auto" | "none");
/**
 * Absolute directories of the host, or `~/…`.
 *
 * @maxItems 1000
 *
 * Items: An absolute directory, or `~/…`.
 */
export type ToolchainsList = string[];
/**
 * A program that may be started.
 */
export type Command = (CommandName | CommandArgs);
/**
 * A program's name, found by the sandbox's own PATH, or its path; any arguments.
 */
export type CommandName = string;
/**
 * The rule that a value handed in must satisfy.
 */
export type Input = (InputString | InputNumber | InputFlag);
/**
 * One destination that may be reached: a host, a registry, a service or a range of addresses.
 */
export type EgressAllow = (AllowHost | AllowRegistry | AllowService | AllowCidr);
/**
 * A host name in lower case (punycode for other alphabets): `a.b` matches that name alone, `*.a.b` any depth below it and not `a.b` itself.
 */
export type Host = string;
/**
 * A TCP port.
 */
export type Port = number;
/**
 * TCP ports. Default: 443.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type Ports = Port[];
/**
 * What may be spoken there. tls: the ClientHello's name must be the rule's; http: the Host header must be the rule's; tcp: anything, unverified. Default: tls on 443, http on 80, tcp elsewhere.
 */
export type Protocol = ("tls" | "http" | "tcp");
/**
 * A package tool: every host, port and scheme that its user and system configuration and its own code name.
 */
export type RegistryName = ("npm" | "pip" | "go" | "cargo");
/**
 * Name of a service container of the job.
 */
export type ServiceName = string;
/**
 * TCP ports. Default: 443.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type Ports1 = Port[];
/**
 * A range of addresses, such as 10.1.2.0/24 or fd00:1::/32.
 */
export type Cidr = string;
/**
 * TCP ports. Default: 443.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type Ports2 = Port[];
/**
 * One destination that may not be reached: a host, a registry, a service or a range of addresses.
 */
export type EgressDeny = (DenyHost | DenyRegistry | DenyService | DenyCidr);
/**
 * TCP ports. Default: all.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type Ports3 = Port[];
/**
 * TCP ports. Default: all.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type Ports4 = Port[];
/**
 * TCP ports. Default: all.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type Ports5 = Port[];
/**
 * A pattern in RE2's syntax, matched in linear time: no look-around, no back-references.
 */
export type Re2 = string;
/**
 * One example: what it asks for, and whether this policy allows it.
 */
export type Test = (TestAllow | TestDeny);
/**
 * What code written by an agent may do. A clause that is missing means its default, which is the safest that still lets ordinary tests run; it never means unlimited.
 */
export interface Policy {
    /**
     * Version of the policy language.
     */
    version: 1;
    /**
     * What people call this policy; it appears in reports.
     */
    name?: string;
    /**
     * Policies that this one inherits from, as paths relative to this file. A child may only narrow: each clause it states must lie within its parents', and a clause it does not state is inherited.
     *
     * @maxItems 16
     */
    extends?: PolicyPath[];
    tier?: Tier;
    image?: Image;
    limits?: Limits;
    filesystem?: Filesystem;
    commands?: Commands;
    env?: Env;
    /**
     * Values that a caller may hand in. Each reaches the command as the variable INPUT_NAME and is checked by its rule before anything starts. Default: none.
     */
    inputs?: {
        [k: string]: Input;
    };
    egress?: Egress;
    hardening?: Hardening;
    tls?: Tls;
    /**
     * Named narrowings of this policy, chosen by `--phase`. Each clause of a phase must lie within the policy's own. Default: none.
     */
    phases?: {
        [k: string]: Phase;
    };
    enforcement?: Enforcement;
    audit?: Audit;
    /**
     * Examples of what this policy allows and denies, checked by `lint` and by `sandbox-policy test`.
     *
     * @maxItems 1000
     */
    tests?: Test[];
}
/**
 * The weakest tier that will do, and the one that is taken where it can be had.
 */
export interface TierRange {
    /**
     * process: namespaces and rlimits, no daemon; container: Docker Engine; gvisor: the same engine with runsc; microvm: a kernel of its own.
     */
    "at-least": ("process" | "container" | "gvisor" | "microvm");
    /**
     * process: namespaces and rlimits, no daemon; container: Docker Engine; gvisor: the same engine with runsc; microvm: a kernel of its own.
     */
    prefer?: ("process" | "container" | "gvisor" | "microvm");
}
/**
 * What a run may use up. Every death by a limit names the clause and the peak.
 */
export interface Limits {
    /**
     * Time by the clock, for the whole run. Default: 10m.
     */
    "wall-time"?: string;
    /**
     * Processor time, of all processes together where a cgroup can be had. Default: twice the wall-time.
     */
    "cpu-time"?: string;
    /**
     * Processors; fractions are allowed. Default: 2.
     */
    cpus?: number;
    /**
     * Memory of all processes together. Default: 4GiB.
     */
    memory?: string;
    /**
     * Processes and threads at once. Default: 2048.
     */
    pids?: number;
    /**
     * Open files of one process. Default: 4096.
     */
    "open-files"?: number;
    /**
     * Size of one file that is written. Default: 4GiB.
     */
    "file-size"?: string;
    /**
     * Size of each temporary directory, the home directory included. Default: 2GiB.
     */
    "tmp-size"?: string;
    /**
     * What is kept of each of stdout and stderr. Default: 64MiB.
     */
    output?: string;
    /**
     * What happens to output beyond the limit: it is dropped and counted, or the run is ended. Default: drop.
     */
    "on-output"?: ("drop" | "kill");
}
/**
 * What the code sees and may change.
 */
export interface Filesystem {
    /**
     * read-only: nothing changes; overlay: the code may change anything and what lies inside `write` can be applied afterwards; read-write: changes go straight to the directories of `write`. Default: overlay.
     */
    workspace?: ("read-only" | "overlay" | "read-write");
    /**
     * What may be changed in the workspace. With read-write: existing directories, no patterns. Default: the whole workspace (`./`), less what is protected.
     *
     * @maxItems 1000
     */
    write?: Glob[];
    /**
     * What may not be changed; wins over `write`. What runs by itself or governs the run (git's internals, hooks, workflows, agent and editor settings, this policy) is always denied as well, unless `write` names it exactly.
     *
     * @maxItems 1000
     */
    deny?: Glob[];
    /**
     * What may not be read either: covered by an empty, unreadable file or directory. Default: nothing.
     *
     * @maxItems 1000
     */
    "read-deny"?: Glob[];
    /**
     * Writable places from which programs may be started. Default: the workspace and the temporary directory; with `commands.allow` stated, nothing that is writable.
     *
     * @maxItems 1000
     */
    exec?: Glob[];
    /**
     * What is copied out at the end as plain data, to the step's output folder, never into the workspace. Default: nothing.
     *
     * @maxItems 1000
     */
    outputs?: Glob[];
    /**
     * Directories kept in a private layer that only later sandboxed steps of the same job see. Default: nothing.
     *
     * @maxItems 1000
     */
    carry?: Glob[];
    /**
     * Whether the code sees .git. Its configuration is always a cleaned copy. Default: full.
     */
    git?: ("full" | "none");
    toolchains?: Toolchains;
    /**
     * Further host paths that the code sees. Default: none.
     *
     * @maxItems 1000
     */
    mounts?: Mount[];
}
/**
 * A host path that the code sees.
 */
export interface Mount {
    /**
     * Host path: absolute, `~/…`, or relative to this file.
     */
    path: string;
    /**
     * Absolute path inside the sandbox.
     */
    at: string;
    /**
     * read-only; overlay: copy on write, discarded at the end; read-write. Default: read-only.
     */
    mode?: ("read-only" | "overlay" | "read-write");
}
/**
 * What may be started. The command line is read as a shell reads it, through pipelines, lists, substitutions and wrappers.
 */
export interface Commands {
    /**
     * The programs that may be started, and no others. Default: anything; the tier contains it.
     *
     * @maxItems 1000
     */
    allow?: Command[];
    /**
     * Literal substrings that the normalised command line must not hold. Default: none.
     *
     * @maxItems 1000
     *
     * Items: A literal substring.
     */
    "deny-patterns"?: string[];
    /**
     * What happens to a command that is not allowed: deny, or escalate: stop before running and write a record with the change a reviewer would merge. Default: deny.
     */
    otherwise?: ("deny" | "escalate");
}
/**
 * A program with the argument prefixes it may have.
 */
export interface CommandArgs {
    /**
     * A program's name, found by the sandbox's own PATH, or its path; any arguments.
     */
    run: string;
    /**
     * Argument prefixes: the command's arguments must begin with one of them. Default: any arguments.
     *
     * @minItems 1
     * @maxItems 1000
     */
    args?: string[][];
}
/**
 * The environment inside. Nothing of the host's environment is seen unless it is named here.
 */
export interface Env {
    /**
     * Variables of the host that are passed on: names, or prefixes ending in `*`. Default: none but CI, where set.
     *
     * @maxItems 1000
     *
     * Items: A variable's name, or a prefix ending in `*`.
     */
    pass?: string[];
    /**
     * Secrets that the code is given on purpose. Their values are looked for in everything that is written. Default: none.
     *
     * @maxItems 1000
     *
     * Items: A variable's name.
     */
    secret?: string[];
    /**
     * Variables with fixed values.
     */
    set?: {
        /**
         * The value.
         */
        [k: string]: string;
    };
}
/**
 * A text.
 */
export interface InputString {
    /**
     * A text.
     */
    type: "string";
    /**
     * Longest value, in characters.
     */
    "max-length"?: number;
    /**
     * RE2 pattern that must be found in the value; anchor it with ^ and $.
     */
    pattern?: string;
    /**
     * The values it may have.
     *
     * @minItems 1
     * @maxItems 1000
     *
     * Items: A value it may have.
     */
    enum?: string[];
}
/**
 * A number.
 */
export interface InputNumber {
    /**
     * A whole number, or any number.
     */
    type: ("integer" | "number");
    /**
     * Smallest value.
     */
    minimum?: number;
    /**
     * Greatest value.
     */
    maximum?: number;
}
/**
 * true or false, or nothing at all.
 */
export interface InputFlag {
    /**
     * boolean: true or false; null: no value.
     */
    type: ("boolean" | "null" | null);
}
/**
 * What the code may reach over the network. Default: nothing.
 */
export interface Egress {
    /**
     * What may be reached.
     *
     * @maxItems 1000
     */
    allow?: EgressAllow[];
    /**
     * What may not be reached; wins over `allow`. A rule without ports closes every port.
     *
     * @maxItems 1000
     */
    deny?: EgressDeny[];
}
/**
 * A host, or every host below a domain.
 */
export interface AllowHost {
    host: Host;
    ports?: Ports;
    protocol?: Protocol;
    /**
     * Whether a ClientHello may carry the encrypted one's extension, which hides the name; Chromium always sends it. Default: refuse.
     */
    ech?: ("refuse" | "allow");
    /**
     * Whether the name may resolve to private addresses. Default: false.
     */
    private?: boolean;
    /**
     * Distinct names that a wildcard admits in one run. Default: 256.
     */
    "max-names"?: number;
}
/**
 * The package registry that a tool of this machine is configured for.
 */
export interface AllowRegistry {
    registry: RegistryName;
}
/**
 * One service container of the job, by its name.
 */
export interface AllowService {
    service: ServiceName;
    ports?: Ports1;
    /**
     * Where else the service answers: localhost listens on the loopback address inside too.
     */
    at?: "localhost";
    protocol?: Protocol;
}
/**
 * A range of addresses, reached by address.
 */
export interface AllowCidr {
    cidr: Cidr;
    ports?: Ports2;
    protocol?: Protocol;
}
/**
 * A host, or every host below a domain, that may not be reached.
 */
export interface DenyHost {
    host: Host;
    ports?: Ports3;
}
/**
 * A package registry that may not be reached.
 */
export interface DenyRegistry {
    registry: RegistryName;
}
/**
 * A service container that may not be reached.
 */
export interface DenyService {
    service: ServiceName;
    ports?: Ports4;
}
/**
 * A range of addresses that may not be reached.
 */
export interface DenyCidr {
    cidr: Cidr;
    ports?: Ports5;
}
/**
 * How the code is held beyond the tier's own walls.
 */
export interface Hardening {
    /**
     * Who the code runs as: the caller when that is not root, else an unprivileged user. Default: auto.
     */
    user?: "auto";
    /**
     * Capabilities that the code keeps, such as NET_BIND_SERVICE. Default: none.
     *
     * @maxItems 1000
     *
     * Items: A capability's name without CAP_.
     */
    capabilities?: string[];
    /**
     * The system call filter: default, strict, or the path of an own profile (JSON as Docker reads it), relative to this file. Default: default.
     */
    seccomp?: string;
    /**
     * The AppArmor profile: generated from this policy, the engine's own, none, or the name of a loaded one. Default: engine.
     */
    apparmor?: string;
    /**
     * SELinux type of the label, such as sandbox_t. Default: the engine's.
     */
    selinux?: string;
}
/**
 * Trust inside the sandbox.
 */
export interface Tls {
    /**
     * Whose certificate authorities are trusted inside. Default: host in the process tier and with `image: host`, else image.
     */
    ca?: ("host" | "image");
}
/**
 * The clauses that this phase narrows; the others are the policy's own.
 */
export interface Phase {
    limits?: Limits;
    /**
     * What may be changed, read and executed in this phase.
     */
    filesystem?: {
        /**
         * What may be changed in the workspace.
         *
         * @maxItems 1000
         */
        write?: Glob[];
        /**
         * What may not be changed; wins over `write`.
         *
         * @maxItems 1000
         */
        deny?: Glob[];
        /**
         * What may not be read either.
         *
         * @maxItems 1000
         */
        "read-deny"?: Glob[];
        /**
         * Writable places from which programs may be started.
         *
         * @maxItems 1000
         */
        exec?: Glob[];
    };
    commands?: Commands;
    env?: Env;
    egress?: Egress;
}
/**
 * How firmly the clauses must hold.
 */
export interface Enforcement {
    /**
     * The weakest enforcement that stated limits may get: kernel for the whole process tree, or kernel-per-process, where each process has the limit for itself. Default: kernel-per-process.
     */
    accept?: ("kernel" | "kernel-per-process");
    /**
     * What a caller's flags or Action inputs may loosen. Default: nothing.
     *
     * @maxItems 1000
     *
     * Items: apply: changes to the workspace; audit: record instead of enforce; sudo: start by sudo where user namespaces are restricted; checkout-policy: the policy of the checkout.
     */
    permit?: ("apply" | "audit" | "sudo" | "checkout-policy")[];
    /**
     * Clauses that may stay unenforced: the only way to run where a stated clause cannot be enforced. Default: none.
     *
     * @maxItems 1000
     */
    waive?: Waiver[];
}
/**
 * One clause that may stay unenforced in one tier, who answers for it, and until when.
 */
export interface Waiver {
    /**
     * The clause, dotted: limits.cpus.
     */
    clause: string;
    /**
     * process: namespaces and rlimits, no daemon; container: Docker Engine; gvisor: the same engine with runsc; microvm: a kernel of its own.
     */
    tier: ("process" | "container" | "gvisor" | "microvm");
    /**
     * Why.
     */
    reason: string;
    /**
     * Who answers for it.
     */
    owner: string;
    /**
     * The last day it holds (UTC), YYYY-MM-DD.
     */
    until: string;
}
/**
 * What the audit log keeps.
 */
export interface Audit {
    /**
     * RE2 patterns; what matches is left out of logged command lines. Default: none.
     *
     * @maxItems 1000
     */
    redact?: Re2[];
}
/**
 * A request that this policy must allow.
 */
export interface TestAllow {
    allow: Request;
}
/**
 * Exactly one thing that is asked for.
 */
export interface Request {
    /**
     * A command line.
     */
    run?: string;
    /**
     * A destination: HOST:PORT, ADDRESS:PORT or [ADDRESS]:PORT.
     */
    connect?: string;
    /**
     * A path, relative to the workspace or absolute.
     */
    read?: string;
    /**
     * A path, relative to the workspace or absolute.
     */
    write?: string;
    /**
     * A variable's name.
     */
    env?: string;
    /**
     * An input and its value: NAME=VALUE.
     */
    input?: string;
}
/**
 * A request that this policy must deny.
 */
export interface TestDeny {
    deny: Request;
}
