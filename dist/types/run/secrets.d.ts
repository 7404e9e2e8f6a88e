import { type Secret } from '../audit/secrets.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
/** The part of the caller's environment that a policy lets in. */
export interface PassedEnvironment {
    /** What the sandbox is opened with. */
    readonly values: Readonly<Record<string, string>>;
    /** As the log names them: hashes, and for secrets not even that. */
    readonly named: readonly {
        readonly name: string;
        readonly sha256: string | null;
    }[];
    readonly secrets: readonly Secret[];
    /** Secrets that are too short to be looked for. */
    readonly tooShort: readonly string[];
}
/**
 * Picks the variables that the policy lets in. A secret that is empty counts
 * as not set: that is what a workflow hands to runs it doesn't trust.
 */
export declare function passedEnvironment(policy: ResolvedPolicy, env: Readonly<Record<string, string | undefined>>): PassedEnvironment;
/** Inputs as variables of the command: `issue` is INPUT_ISSUE, `pull-request` INPUT_PULL_REQUEST. */
export declare function inputVariables(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
/** Inputs as the log names them. */
export declare function namedInputs(inputs: Readonly<Record<string, string>>): readonly {
    readonly name: string;
    readonly sha256: string;
}[];
