/* eslint-disable */
// Generated from schemas/session-request.v1.schema.json by `npm run generate`. Edit the schema, not this file.

/**
 * One line that `sandbox-policy session` reads from its standard input. Version 1: fields and types are only added; anything that would break a writer gets a new version.
 */
export type SessionRequest = (RunRequest | CancelRequest | CheckpointRequest | RollbackRequest | ChangesRequest | CloseRequest)
/**
 * The caller's own name for a command, or for what else is asked. It may be used again once the answer (`exit`, `checkpoint`, `rollback`, `changes`, `error`) has come.
 */
export type Id = string

/**
 * Starts a command beside those that run already.
 */
export interface RunRequest {
type: "run"
id: Id
/**
 * The program and its arguments. No shell reads them.
 * 
 * @minItems 1
 */
argv: string[]
/**
 * Absolute path inside; the workspace when absent.
 */
cwd?: string
/**
 * Added to the sandbox's own variables.
 */
env?: {
[k: string]: string
}
/**
 * What the command reads; absent: nothing. Text is encoded as UTF-8.
 */
stdin?: (string | Bytes)
/**
 * Milliseconds; never more than the policy's.
 */
wallTime?: number
/**
 * Bytes of each stream; never more than the policy's.
 */
outputLimit?: number
/**
 * `stream` (the default): as it comes. `none`: only how much there was.
 */
output?: ("stream" | "none")
}
export interface Bytes {
base64: string
}
/**
 * Ends a command and all that it started. Its `exit` says `cancelled`.
 */
export interface CancelRequest {
type: "cancel"
id: Id
}
/**
 * Keeps what the commands have changed until now. No command may be running. Answered by `checkpoint` or `error`.
 */
export interface CheckpointRequest {
type: "checkpoint"
id: Id
}
/**
 * Puts the files back to what they were at a checkpoint. No command may be running. Answered by `rollback` or `error`.
 */
export interface RollbackRequest {
type: "rollback"
id: Id
/**
 * The checkpoint's name, as its reply told it.
 */
to: string
}
/**
 * Asks what the commands have changed in the workspace until now. No command may be running. Answered by `changes` or `error`.
 */
export interface ChangesRequest {
type: "changes"
id: Id
}
/**
 * Waits for the commands that run, then takes out what may come out. The end of the input means the same.
 */
export interface CloseRequest {
type: "close"
}
