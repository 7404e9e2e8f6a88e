import { type Redact } from '../audit/redact.js';
import { type SecretSearch } from '../audit/secrets.js';
import type { MatrixCell } from '../compile/matrix.js';
import type { PassedOver, Plan } from '../compile/plan.js';
import { type Decision, type Suggestion } from '../decide/decision.js';
import type { HostFacts } from '../host/facts.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';
import type { RunDependencies } from './dependencies.js';
import type { RunRequest } from './request.js';
import { type PassedEnvironment } from './secrets.js';
/** Why nothing was run, or what went wrong beside the outcome. */
export interface Problem {
    readonly clause: string | null;
    readonly file: string | null;
    readonly line: number | null;
    readonly message: string;
    readonly fix: string | null;
}
/** A policy that was read and what must not be written down under it. */
export interface Known {
    readonly loaded: LoadedPolicy;
    readonly passed: PassedEnvironment;
    readonly search: SecretSearch;
    readonly redact: Redact;
}
/** A command that the policy doesn't permit. In audit mode it runs all the same. */
export interface DeniedCommand {
    readonly argv: readonly string[];
    readonly decision: Decision;
    readonly suggestions: readonly Suggestion[];
}
/** A policy that can be enforced here. */
export interface Compiled extends Known {
    readonly kind: 'admitted';
    readonly facts: HostFacts;
    readonly plan: Plan;
    readonly planDigest: string;
    /** The stronger tiers that the policy admits, and why they weren't taken. */
    readonly passedOver: readonly PassedOver[];
}
/** A run that may begin. */
export interface Admitted extends Compiled {
    /** The clause that permits the command. */
    readonly clause: string | null;
    readonly denied: DeniedCommand | null;
}
/** A run that may not. `known` null: the policy itself could not be read. */
export interface Refused {
    readonly kind: 'refused';
    readonly outcome: 'policy-invalid' | 'unenforceable' | 'setup-failed' | 'denied' | 'escalated';
    readonly reason: string;
    readonly fix: string | null;
    readonly known: Known | null;
    readonly tier: Tier | null;
    readonly matrix: readonly MatrixCell[];
    readonly problems: readonly Problem[];
    readonly denied: DeniedCommand | null;
}
/** Reads, checks and compiles: everything that can be known before anything is made. */
export declare function admit(request: RunRequest, dependencies: RunDependencies, state: string): Promise<Admitted | Refused>;
/** What a plan needs beside the policy. */
type CompileRequest = Pick<RunRequest, 'mode' | 'tier' | 'strict' | 'script'>;
/** Compiles for this host, or says everything that can't be enforced here. */
export declare function compileFor(known: Known, request: CompileRequest, facts: HostFacts, dependencies: Pick<RunDependencies, 'compile'>): Compiled | Refused;
/** What `RunDependencies.load` gives: `loaded` null, and why. */
export interface ReadPolicy {
    readonly loaded: LoadedPolicy | null;
    readonly problems: readonly Problem[];
}
/** Picks what a policy lets in of the environment, and what must not be written down. */
export declare function know(loaded: LoadedPolicy, request: Pick<RunRequest, 'env'>): Known;
/** What a caller asks for beside the policy; a sandbox that is only opened has no command yet. */
type Given = Pick<RunRequest, 'inputs' | 'needs' | 'allowSudo'> & Partial<Pick<RunRequest, 'argv'>>;
/** Why what the caller asks for and hands in can't be taken; null when it can. */
export declare function refusedGiven(known: Known, request: Given): Promise<Refused | null>;
export {};
