/* eslint-disable */
// Generated from schemas/result.v1.schema.json by `npm run generate`. Edit the schema, not this file.

/**
 * The run: UTC start and eight random hexadecimal digits.
 */
export type RunId = string
/**
 * What became of the run.
 */
export type Outcome = ("completed" | "violated" | "timed-out" | "policy-invalid" | "unenforceable" | "setup-failed" | "conflict" | "gateway-lost" | "denied" | "escalated" | "cancelled" | "out-of-memory" | "output-limit")
/**
 * The wall the code ran behind.
 */
export type Tier = ("process" | "container" | "gvisor" | "microvm")
/**
 * `sha256:` and 64 lower-case hexadecimal digits.
 */
export type Digest = string
/**
 * SHA-256, 64 lower-case hexadecimal digits.
 */
export type Hash = string

/**
 * What became of a run: `--result FILE`, and result.json beside the audit log.
 */
export interface RunResult {
/**
 * Version of this format.
 */
v: 1
run: RunId
/**
 * `audit`: what the policy refuses was recorded and not enforced where that can be. Absent: enforced.
 */
mode?: ("enforce" | "audit")
outcome: Outcome
/**
 * Exit code of the tool.
 */
exitCode: number
/**
 * The signal that ended the command.
 */
signal: (string | null)
/**
 * One sentence: why this outcome.
 */
reason: string
/**
 * What would help, when something can be done.
 */
fix: (string | null)
/**
 * The command line, redacted.
 */
command: string[]
/**
 * What became of each, when several were run one after another in one sandbox; empty when it was one.
 * 
 * Items: One script.
 */
scripts: {
/**
 * What its author calls it.
 */
name: (string | null)
/**
 * As the tool's own would be; null when it was not run.
 */
exitCode: (number | null)
/**
 * One sentence.
 */
reason: string
/**
 * Milliseconds.
 */
duration: number
}[]
tier: (Tier | null)
/**
 * The stronger tiers that the policy admits, strongest first.
 */
passedOver: PassedOver[]
policyDigest: (Digest | null)
planDigest: (Digest | null)
imageDigest: (Digest | null)
/**
 * Who enforces each clause; empty when nothing was compiled.
 */
matrix: Cell[]
stdout: (Stream | null)
stderr: (Stream | null)
/**
 * Milliseconds.
 */
durations: {
setup: number
run: number
teardown: number
}
usage: (Resources | null)
/**
 * What the code changed in the workspace.
 * 
 * Items: One changed path.
 */
changes: {
/**
 * Path relative to the workspace; bytes that are no UTF-8 are shown as \xNN.
 */
path: string
/**
 * What happened to it.
 */
change: ("added" | "modified" | "deleted" | "mode" | "type")
/**
 * What is there now; null when it was deleted.
 */
kind: (("file" | "directory" | "symlink" | "fifo" | "socket" | "device") | null)
/**
 * Bytes.
 */
size: number
/**
 * Hash of the content of a regular file that comes out.
 */
sha256: (Hash | null)
/**
 * Whether it was applied to the workspace.
 */
applied: boolean
/**
 * What became of it.
 */
disposition: ("applied" | "patched" | "discarded" | "dropped" | "ignored" | "withheld")
}[]
/**
 * Changes to ignored files, which are dropped and only counted.
 */
ignored: number
/**
 * Folders that only later sandboxed steps of the same job see, relative to the workspace.
 */
carried: string[]
/**
 * Files copied out as plain data.
 * 
 * Items: One output.
 */
outputs: {
/**
 * Path relative to the workspace.
 */
path: string
/**
 * Bytes.
 */
size: number
sha256: (Hash | null)
}[]
/**
 * Where the changes were written as a patch.
 */
patch: (string | null)
/**
 * Host files that changed since the run began; nothing was applied.
 */
conflicts: string[]
/**
 * What the policy did not permit.
 */
violations: Violation[]
/**
 * Connections that the policy permits, summed by target.
 * 
 * Items: One target.
 */
connections: {
host: (string | null)
/**
 * For a connection that named no host.
 */
address: (string | null)
/**
 * Port.
 */
port: number
/**
 * Connections, those that failed outside included.
 */
count: number
/**
 * Bytes that the code sent.
 */
sent: number
/**
 * Bytes that it received.
 */
received: number
}[]
/**
 * Connections that were refused.
 * 
 * Items: One target.
 */
denied: {
host: (string | null)
address: (string | null)
/**
 * Port.
 */
port: number
clause: (string | null)
/**
 * Where that clause is written; null for a default.
 */
origin?: (Origin | null)
/**
 * It went through all the same, because of audit mode.
 */
passed?: boolean
/**
 * Why, in one sentence.
 */
reason?: string
/**
 * How often.
 */
count: number
}[]
escalation: ({
/**
 * The command line, redacted.
 */
argv: string[]
/**
 * The clause that would have to change.
 */
clause: string
/**
 * Why it was not permitted.
 */
reason: string
/**
 * The YAML a reviewer would merge.
 */
patch: string
} | null)
/**
 * The exact YAML that would admit what was denied.
 */
suggestion: (string | null)
/**
 * Why nothing was run, or what went wrong beside the outcome.
 * 
 * Items: One problem.
 */
problems: {
clause: (string | null)
file: (string | null)
line: (number | null)
/**
 * One sentence.
 */
message: string
fix: (string | null)
}[]
auditLog: ({
/**
 * Its directory.
 */
path: string
head: Hash
/**
 * Number of events.
 */
events: number
/**
 * Whether it has its end.
 */
complete: boolean
} | null)
}
/**
 * A tier that the policy admits and that is stronger than the one taken, and why it was not taken.
 */
export interface PassedOver {
tier: Tier
/**
 * One sentence.
 */
reason: string
}
/**
 * One clause and who makes it hold on this host in this tier.
 */
export interface Cell {
/**
 * Dotted clause of the policy.
 */
clause: string
/**
 * Whether the policy wrote it; false: a default.
 */
stated: boolean
/**
 * Who makes it hold; `none`: nobody.
 */
enforcer: ("kernel" | "hypervisor" | "gateway" | "engine" | "kernel-per-process" | "entry" | "none")
/**
 * The mechanism.
 */
by: string
/**
 * What it does not cover, or why it is `none`.
 */
note: (string | null)
/**
 * Runs under a waiver although it is stated and nobody enforces it.
 */
waived: boolean
}
/**
 * One output stream of a command.
 */
export interface Stream {
/**
 * Bytes the command wrote.
 */
bytes: number
/**
 * Bytes handed on.
 */
kept: number
/**
 * Whether the output limit cut it.
 */
truncated: boolean
sha256: Hash
}
/**
 * What was used; null where this host could not tell. Times in milliseconds, sizes in bytes.
 */
export interface Resources {
cpuUser: (number | null)
cpuSystem: (number | null)
peakMemory: (number | null)
peakPids: (number | null)
ioRead: (number | null)
ioWrite: (number | null)
}
/**
 * Something the policy does not permit.
 */
export interface Violation {
/**
 * Dotted clause.
 */
clause: string
origin: (Origin | null)
/**
 * What was tried, as the policy would write it.
 */
what: string
/**
 * One sentence.
 */
message: string
}
/**
 * Where a clause was written.
 */
export interface Origin {
/**
 * The policy file.
 */
file: string
/**
 * 1-based line.
 */
line: number
}
