/**
 * One line of audit.jsonl. `prev` is the SHA-256 of the line before, without its newline; sixty-four zeros in the first.
 */
export type AuditEvent = (RunStart | Command | Dns | Connection | File | Violation | Escalation | Carry | Usage | Limit | RunEnd);
/**
 * The run: UTC start and eight random hexadecimal digits.
 */
export type RunId = string;
/**
 * `sha256:` and 64 lower-case hexadecimal digits.
 */
export type Digest = string;
/**
 * SHA-256, 64 lower-case hexadecimal digits.
 */
export type Hash = string;
/**
 * The wall the code ran behind.
 */
export type Tier = ("process" | "container" | "gvisor" | "microvm");
/**
 * What became of the run.
 */
export type Outcome = ("completed" | "violated" | "timed-out" | "policy-invalid" | "unenforceable" | "setup-failed" | "conflict" | "gateway-lost" | "denied" | "escalated" | "cancelled" | "out-of-memory" | "output-limit");
/**
 * First event: what runs, where, under what.
 */
export interface RunStart {
    /**
     * Version of this format.
     */
    v: 1;
    /**
     * Number of the event in its log, from 0.
     */
    seq: number;
    /**
     * When it was written: RFC 3339, UTC, milliseconds.
     */
    time: string;
    run: RunId;
    /**
     * Kind of event.
     */
    type: "run.start";
    policy: Digest;
    prev: Hash;
    /**
     * Version of sandbox-policy.
     */
    tool: string;
    /**
     * Version of Node.js.
     */
    node: string;
    /**
     * The machine.
     */
    host: {
        /**
         * Operating system.
         */
        os: string;
        /**
         * Architecture.
         */
        arch: string;
        /**
         * Kernel release.
         */
        kernel: string;
        /**
         * Version of the container engine, when one was used.
         */
        engine: (string | null);
    };
    /**
     * Who called.
     */
    caller: {
        /**
         * User id.
         */
        uid: number;
        /**
         * Group id.
         */
        gid: number;
    };
    /**
     * The wall; null when the command was refused before one was chosen.
     */
    tier: (Tier | null);
    /**
     * The stronger tiers that the policy admits, strongest first.
     */
    passedOver: PassedOver[];
    /**
     * `audit`: denials are recorded and not enforced where that can be.
     */
    mode: ("enforce" | "audit");
    /**
     * The phase that was chosen; `policy` is the digest of the policy while it holds.
     */
    phase: (string | null);
    /**
     * Digest of what is enforced; null when nothing was compiled.
     */
    plan: (Digest | null);
    /**
     * The image as the policy names it; null: the host's own programs.
     */
    image: (string | null);
    /**
     * The workspace on the host.
     */
    workspace: string;
    /**
     * The commit checked out in the workspace, read without running git.
     */
    commit: (string | null);
    /**
     * Inputs handed in.
     */
    inputs: Named[];
    /**
     * Variables of the host's environment that were passed.
     */
    env: Named[];
    /**
     * Clauses that run under a waiver.
     */
    waived: string[];
    /**
     * Who enforces each clause.
     */
    matrix: Cell[];
}
/**
 * A tier that the policy admits and that is stronger than the one taken, and why it was not taken.
 */
export interface PassedOver {
    tier: Tier;
    /**
     * One sentence.
     */
    reason: string;
}
/**
 * A variable or input: its name and the hash of its value.
 */
export interface Named {
    /**
     * The name.
     */
    name: string;
    /**
     * SHA-256 of the value; null for a secret, whose hash is not written either.
     */
    sha256: (Hash | null);
}
/**
 * One clause and who makes it hold on this host in this tier.
 */
export interface Cell {
    /**
     * Dotted clause of the policy.
     */
    clause: string;
    /**
     * Whether the policy wrote it; false: a default.
     */
    stated: boolean;
    /**
     * Who makes it hold; `none`: nobody.
     */
    enforcer: ("kernel" | "hypervisor" | "gateway" | "engine" | "kernel-per-process" | "entry" | "none");
    /**
     * The mechanism.
     */
    by: string;
    /**
     * What it does not cover, or why it is `none`.
     */
    note: (string | null);
    /**
     * Runs under a waiver although it is stated and nobody enforces it.
     */
    waived: boolean;
}
/**
 * A command: written before it starts with `end` null, and again when it has ended.
 */
export interface Command {
    /**
     * Version of this format.
     */
    v: 1;
    /**
     * Number of the event in its log, from 0.
     */
    seq: number;
    /**
     * When it was written: RFC 3339, UTC, milliseconds.
     */
    time: string;
    run: RunId;
    /**
     * Kind of event.
     */
    type: "command";
    policy: Digest;
    prev: Hash;
    /**
     * Number of the command in the run, from 0.
     */
    command: number;
    /**
     * The command line, with secrets and what `audit.redact` matches replaced.
     */
    argv: string[];
    /**
     * Working directory inside.
     */
    cwd: string;
    /**
     * Whether it was given a standard input; its content is not kept.
     */
    stdin: boolean;
    /**
     * Content digest of the image it ran in; null: the host's own programs.
     */
    image: (Digest | null);
    /**
     * What the policy said.
     */
    verdict: ("allow" | "deny" | "escalate");
    /**
     * The clause that decided.
     */
    clause: (string | null);
    end: ({
        ended: Ended;
        /**
         * Milliseconds.
         */
        duration: number;
        stdout: Stream;
        stderr: Stream;
    } | null);
}
/**
 * How a command ended.
 */
export interface Ended {
    /**
     * What ended it.
     */
    kind: ("exited" | "signaled" | "not-found" | "not-executable" | "timed-out" | "out-of-memory" | "output-limit" | "cancelled" | "gateway-lost");
    /**
     * Its exit code, when it exited.
     */
    code: (number | null);
    /**
     * The signal that killed it, `SIGSEGV`.
     */
    signal: (string | null);
    /**
     * The clause of the limit that ended it, `limits.wall-time`.
     */
    limit: (string | null);
}
/**
 * One output stream of a command.
 */
export interface Stream {
    /**
     * Bytes the command wrote.
     */
    bytes: number;
    /**
     * Bytes handed on.
     */
    kept: number;
    /**
     * Whether the output limit cut it.
     */
    truncated: boolean;
    sha256: Hash;
}
/**
 * A name was asked for.
 */
export interface Dns {
    /**
     * Version of this format.
     */
    v: 1;
    /**
     * Number of the event in its log, from 0.
     */
    seq: number;
    /**
     * When it was written: RFC 3339, UTC, milliseconds.
     */
    time: string;
    run: RunId;
    /**
     * Kind of event.
     */
    type: "dns";
    policy: Digest;
    prev: Hash;
    /**
     * The name.
     */
    name: string;
    /**
     * Record type.
     */
    qtype: string;
    /**
     * What the policy said.
     */
    verdict: ("allow" | "deny" | "escalate");
    /**
     * The clause that decided.
     */
    clause: (string | null);
    /**
     * Where that clause is written; null for a default.
     */
    origin?: (Origin | null);
    /**
     * What was answered.
     */
    addresses: string[];
}
/**
 * Where a clause was written.
 */
export interface Origin {
    /**
     * The policy file.
     */
    file: string;
    /**
     * 1-based line.
     */
    line: number;
}
/**
 * A connection was tried; written again when it has ended.
 */
export interface Connection {
    /**
     * Version of this format.
     */
    v: 1;
    /**
     * Number of the event in its log, from 0.
     */
    seq: number;
    /**
     * When it was written: RFC 3339, UTC, milliseconds.
     */
    time: string;
    run: RunId;
    /**
     * Kind of event.
     */
    type: "connection";
    policy: Digest;
    prev: Hash;
    /**
     * Number of the connection in the run, from 0.
     */
    connection: number;
    /**
     * Name asked for; null when only an address is known.
     */
    host: (string | null);
    /**
     * Address connected to.
     */
    address: (string | null);
    /**
     * Port.
     */
    port: number;
    /**
     * What it carried.
     */
    protocol: ("tls" | "http" | "tcp" | "udp" | "other");
    /**
     * What the policy said.
     */
    verdict: ("allow" | "deny" | "escalate");
    /**
     * The clause that decided.
     */
    clause: (string | null);
    /**
     * Where that clause is written; null for a default.
     */
    origin?: (Origin | null);
    /**
     * Why it was refused.
     */
    reason: (string | null);
    end: ({
        /**
         * Bytes to the peer.
         */
        sent: number;
        /**
         * Bytes from the peer.
         */
        received: number;
        /**
         * Milliseconds.
         */
        duration: number;
    } | null);
}
/**
 * A file of the workspace that the code changed, or an output.
 */
export interface File {
    /**
     * Version of this format.
     */
    v: 1;
    /**
     * Number of the event in its log, from 0.
     */
    seq: number;
    /**
     * When it was written: RFC 3339, UTC, milliseconds.
     */
    time: string;
    run: RunId;
    /**
     * Kind of event.
     */
    type: "file";
    policy: Digest;
    prev: Hash;
    /**
     * Path relative to the workspace; bytes that are no UTF-8 are shown as \xNN.
     */
    path: string;
    /**
     * What happened to it.
     */
    change: ("added" | "modified" | "deleted" | "mode" | "type" | "output");
    /**
     * What is there now; null when it was deleted.
     */
    kind: (("file" | "directory" | "symlink" | "fifo" | "socket" | "device") | null);
    /**
     * Bytes.
     */
    size: number;
    /**
     * Permission bits, octal.
     */
    mode: (string | null);
    /**
     * Hash of the content of a regular file.
     */
    sha256: (Hash | null);
    /**
     * What became of the change.
     */
    disposition: ("applied" | "patched" | "discarded" | "dropped" | "ignored" | "withheld" | "copied");
    /**
     * Why it was dropped or withheld.
     */
    reason: (string | null);
}
/**
 * The code did what the policy does not permit.
 */
export interface Violation {
    /**
     * Version of this format.
     */
    v: 1;
    /**
     * Number of the event in its log, from 0.
     */
    seq: number;
    /**
     * When it was written: RFC 3339, UTC, milliseconds.
     */
    time: string;
    run: RunId;
    /**
     * Kind of event.
     */
    type: "violation";
    policy: Digest;
    prev: Hash;
    /**
     * Dotted clause.
     */
    clause: string;
    origin: (Origin | null);
    /**
     * What was tried, as the policy would write it.
     */
    what: string;
    /**
     * One sentence.
     */
    message: string;
}
/**
 * A command that the policy hands to a person.
 */
export interface Escalation {
    /**
     * Version of this format.
     */
    v: 1;
    /**
     * Number of the event in its log, from 0.
     */
    seq: number;
    /**
     * When it was written: RFC 3339, UTC, milliseconds.
     */
    time: string;
    run: RunId;
    /**
     * Kind of event.
     */
    type: "escalation";
    policy: Digest;
    prev: Hash;
    /**
     * The command line, redacted.
     */
    argv: string[];
    /**
     * The clause that would have to change.
     */
    clause: string;
    origin: (Origin | null);
    /**
     * Why it was not permitted.
     */
    reason: string;
    /**
     * The YAML a reviewer would merge.
     */
    patch: string;
}
/**
 * A folder that steps of one job hand on to another.
 */
export interface Carry {
    /**
     * Version of this format.
     */
    v: 1;
    /**
     * Number of the event in its log, from 0.
     */
    seq: number;
    /**
     * When it was written: RFC 3339, UTC, milliseconds.
     */
    time: string;
    run: RunId;
    /**
     * Kind of event.
     */
    type: "carry";
    policy: Digest;
    prev: Hash;
    /**
     * Path relative to the workspace, with a slash; bytes that are no UTF-8 are shown as \xNN.
     */
    path: string;
    /**
     * `in`: an earlier step left it; `out`: later ones see it.
     */
    direction: ("in" | "out");
}
/**
 * What the run used.
 */
export interface Usage {
    /**
     * Version of this format.
     */
    v: 1;
    /**
     * Number of the event in its log, from 0.
     */
    seq: number;
    /**
     * When it was written: RFC 3339, UTC, milliseconds.
     */
    time: string;
    run: RunId;
    /**
     * Kind of event.
     */
    type: "usage";
    policy: Digest;
    prev: Hash;
    usage: Resources;
}
/**
 * What was used; null where this host could not tell. Times in milliseconds, sizes in bytes.
 */
export interface Resources {
    cpuUser: (number | null);
    cpuSystem: (number | null);
    peakMemory: (number | null);
    peakPids: (number | null);
    ioRead: (number | null);
    ioWrite: (number | null);
}
/**
 * A limit was reached.
 */
export interface Limit {
    /**
     * Version of this format.
     */
    v: 1;
    /**
     * Number of the event in its log, from 0.
     */
    seq: number;
    /**
     * When it was written: RFC 3339, UTC, milliseconds.
     */
    time: string;
    run: RunId;
    /**
     * Kind of event.
     */
    type: "limit";
    policy: Digest;
    prev: Hash;
    /**
     * Dotted clause, `limits.memory`.
     */
    clause: string;
    origin: (Origin | null);
    /**
     * The limit: milliseconds, bytes or a count.
     */
    value: number;
    /**
     * What was used at most, in the same unit.
     */
    peak: (number | null);
    /**
     * What it did.
     */
    effect: ("killed" | "truncated" | "refused");
}
/**
 * Last event: what became of the run.
 */
export interface RunEnd {
    /**
     * Version of this format.
     */
    v: 1;
    /**
     * Number of the event in its log, from 0.
     */
    seq: number;
    /**
     * When it was written: RFC 3339, UTC, milliseconds.
     */
    time: string;
    run: RunId;
    /**
     * Kind of event.
     */
    type: "run.end";
    policy: Digest;
    prev: Hash;
    outcome: Outcome;
    /**
     * Exit code of the tool.
     */
    exitCode: number;
    /**
     * The signal that ended the command.
     */
    signal: (string | null);
    /**
     * One sentence.
     */
    reason: string;
    /**
     * Events of each kind in this log, this one not counted.
     */
    counts: {
        /**
         * Events of type command.
         */
        command: number;
        /**
         * Events of type dns.
         */
        dns: number;
        /**
         * Events of type connection.
         */
        connection: number;
        /**
         * Events of type file.
         */
        file: number;
        /**
         * Events of type violation.
         */
        violation: number;
        /**
         * Events of type escalation.
         */
        escalation: number;
        /**
         * Events of type carry.
         */
        carry: number;
        /**
         * Events of type usage.
         */
        usage: number;
        /**
         * Events of type limit.
         */
        limit: number;
    };
    /**
     * Whether everything that happened is in the log; false: `missing` says what is not.
     */
    complete: boolean;
    /**
     * What is not in the log, one sentence each.
     */
    missing: string[];
}
