/* eslint-disable */
// Generated from schemas/session-reply.v1.schema.json by `npm run generate`. Edit the schema, not this file.

/**
 * One line that `sandbox-policy session` writes to its standard output. Version 1: fields and types are only added; anything that would break a reader gets a new version.
 */
export type SessionReply = (ReadyReply | OutputReply | ExitReply | CheckpointReply | RollbackReply | ChangesReply | ErrorReply | ClosedReply)
export type Hash = string
/**
 * The caller's name for the command.
 */
export type Id = string
/**
 * null: nothing was run.
 */
export type Stream = ({
/**
 * Written by the command.
 */
bytes: number
/**
 * Within the limit.
 */
kept: number
truncated: boolean
/**
 * Of what was kept.
 */
sha256: string
} | null)
/**
 * null: not known on this host.
 */
export type Count = (number | null)

/**
 * The first line of all: the sandbox is open.
 */
export interface ReadyReply {
type: "ready"
/**
 * The version of both formats.
 */
v: 1
/**
 * The run's id, by which `audit` commands find its log.
 */
run: string
tier: ("process" | "container" | "gvisor" | "microvm")
policyDigest: Hash
planDigest: Hash
imageDigest: (string | null)
/**
 * The audit directory.
 */
auditLog: string
}
/**
 * A part of what a command wrote, in order within its stream. Either `text`, where the bytes are UTF-8 by themselves, or `base64`.
 */
export interface OutputReply {
type: "output"
id: Id
stream: ("stdout" | "stderr")
text?: string
base64?: string
}
/**
 * What became of a command. Nothing more comes of it.
 */
export interface ExitReply {
type: "exit"
id: Id
outcome: ("completed" | "timed-out" | "denied" | "escalated" | "cancelled" | "out-of-memory" | "output-limit" | "gateway-lost")
/**
 * As `sandbox-policy run` would have ended.
 */
exitCode: number
signal: (string | null)
/**
 * One sentence.
 */
reason: string
stdout: Stream
stderr: Stream
usage: ({
cpuUser: Count
cpuSystem: Count
peakMemory: Count
peakPids: Count
ioRead: Count
ioWrite: Count
} | null)
/**
 * Milliseconds.
 */
duration: number
}
/**
 * What the commands have changed until now is kept.
 */
export interface CheckpointReply {
type: "checkpoint"
id: Id
/**
 * Its name, for `rollback`.
 */
checkpoint: string
}
/**
 * The files are what they were at that checkpoint.
 */
export interface RollbackReply {
type: "rollback"
id: Id
checkpoint: string
}
/**
 * What the commands have changed in the workspace until now.
 */
export interface ChangesReply {
type: "changes"
id: Id
changes: PendingChange[]
}
export interface PendingChange {
/**
 * Relative to the workspace; bytes that are no UTF-8 are shown as \xNN.
 */
path: string
change: ("added" | "modified" | "deleted" | "mode" | "type")
/**
 * What is there now; null when it was deleted.
 */
kind: ("file" | "directory" | "symlink" | "fifo" | "socket" | "device" | null)
/**
 * Bytes.
 */
size: number
/**
 * Of a regular file that would come out.
 */
sha256: (string | null)
/**
 * Whether it would come out.
 */
permitted: boolean
/**
 * Why it would not.
 */
reason: (string | null)
}
/**
 * A line that couldn't be followed, or a command that couldn't be started as the plan says, or files that could not be kept or put back. The session goes on.
 */
export interface ErrorReply {
type: "error"
/**
 * null: the line has none.
 */
id: (string | null)
message: string
}
/**
 * The last line of all.
 */
export interface ClosedReply {
type: "closed"
/**
 * As `--result` writes it: schemas/result.v1.schema.json.
 */
result: {
[k: string]: unknown
}
}
