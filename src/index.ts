/** The library: policies as data, and sandboxes made from them. Nothing here reads the environment or prints. */
export { parsePolicy, loadPolicy, type ParsedPolicy, type ParseOptions } from './policy/index.js';
export type {
  Document,
  Edit,
  Finding,
  Fix,
  LoadedPolicy,
  Location,
  Origin,
  Policy,
  ResolvedPolicy,
  Severity,
  Tier,
} from './policy/index.js';
export { lint, type LintOptions, type LintResult } from './lint/engine.js';
export { lintWorkflow, type WorkflowLint } from './lint/workflow/lint.js';
export { diffPolicies, permits, widens, type Change, type PolicyDiff, type Question } from './diff/index.js';
export { compile, type CompileOptions } from './compile/compile.js';
export type { Compiled, Plan, Unenforceable } from './compile/plan.js';
export type { Enforcer, Matrix, MatrixCell } from './compile/matrix.js';
export { gatherFacts, type FactsRequest } from './host/gather.js';
export type { HostFacts } from './host/facts.js';
export type { CommandRequest, StreamReport, Usage } from './enforce/sandbox.js';
export {
  openSandbox,
  SandboxRefused,
  type CommandResult,
  type OpenSandbox,
  type SandboxOptions,
} from './run/sandbox.js';
export type { PendingChange } from './run/look-at-changes.js';
export { openSandboxPool, type PoolOptions, type SandboxPool } from './run/pool.js';
export type { Outcome, Verdict } from './run/outcome.js';
export { verify, type Verified, type VerifyOptions } from './verify/verify.js';
export type { VerifyReport } from './verify/generated/verify-report.js';
export { checkChange } from './check/check.js';
export type { CodeChange, Content, FileChange, Line, Side } from './check/change.js';
export { readGitChange, readPatchBase, type GitChange } from './check/git.js';
export { changeOfPatch, readPatch, type PatchBase, type PatchRead } from './check/patch/read.js';
export { openRepository, type TooLarge, type Unreadable } from './check/repository.js';
export type { RunResult } from './audit/generated/result.js';
export type { AuditEvent } from './audit/events.js';
