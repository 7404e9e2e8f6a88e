import { type Entry, type LeftOut } from './entry.js';
import type { Collected } from './evidence.js';
/** What runs needed, as lines of a policy. */
export interface Learned {
    readonly entries: readonly Entry[];
    /** What the lines don't admit, and why; everything that was recorded is either admitted by them or here. */
    readonly leftOut: readonly LeftOut[];
    /** Lines that the language doesn't take, and why; what they were for is in `leftOut`. */
    readonly invalid: readonly {
        readonly entry: Entry;
        readonly reason: string;
    }[];
    /** The lines as YAML to be merged into a policy, with the evidence of each; null when there is none. */
    readonly yaml: string | null;
}
export interface LearnOptions {
    /** Draw neighbours together in patterns. */
    readonly wildcards?: boolean;
}
/**
 * The least policy under which everything recorded would have been permitted. It is made from what `decide` says of each
 * action over an empty policy, read by the language, and asked again about all of it: what it doesn't admit is said.
 */
export declare function learn({ evidence, runs, protect }: Pick<Collected, 'evidence' | 'runs' | 'protect'>, { wildcards }?: LearnOptions): Promise<Learned>;
