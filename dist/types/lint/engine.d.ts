import type { Matrix } from '../compile/matrix.js';
import { type Document } from '../policy/document.js';
import type { Finding, Location } from '../policy/finding.js';
import { type ParsedPolicy } from '../policy/load.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import type { Problem, Rule, RuleMeta } from './rule.js';
export interface LintOptions {
    /** Absolute folder that the policy's path is taken against, and that is the workspace. Default: the current one. */
    readonly directory?: string;
    /** ISO date (UTC) as of which waivers are judged. Default: today. */
    readonly today?: string;
    /** Who enforces what on a certain host, when one was asked. */
    readonly matrix?: Matrix;
    /** Absent: all of them. */
    readonly rules?: readonly Rule[];
}
/**
 * Checks a policy that was parsed: what makes it invalid, and if nothing does, what the rules say. A rule that
 * fails is a finding of its own and keeps no other from reporting (F4). Findings that a comment silences are left
 * out, and comments that silence nothing are findings. In no particular order; never throws.
 */
export declare function lint(parsed: ParsedPolicy, options?: LintOptions): Promise<readonly Finding[]>;
export interface LintTextOptions extends LintOptions {
    /** The policy's path: what findings say, and what its own relative paths start from. */
    readonly path: string;
    /** Gives the text of a file that the policy names, or throws to say why not. Absent: no file can be read. */
    readonly read?: (path: string) => string;
    /** Judges the policy as a whole, as `--floor` does; its findings can't be ignored. */
    readonly also?: (loaded: LoadedPolicy) => readonly Finding[];
}
export interface LintResult {
    readonly findings: readonly Finding[];
    /** Every file read, for positions. */
    readonly documents: ReadonlyMap<string, Document>;
    /** null when the policy isn't valid. */
    readonly loaded: LoadedPolicy | null;
}
/** Parses one policy and checks it. Never throws for any text. */
export declare function lintText(text: string, options: LintTextOptions): Promise<LintResult>;
/**
 * Adds what a rule finds to `found`. A rule that fails is an error of its own, at `whole` (asked only then), so that the verdict can't be
 * "no findings" because a rule broke; what it found before that is kept.
 */
export declare function runRule({ id, severity }: RuleMeta, check: () => Iterable<Problem>, found: Finding[], whole: () => Location): void;
