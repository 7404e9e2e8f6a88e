import { type Arg } from './reading.js';
/** How a program's or builtin's options are told from what follows them. */
export interface OptionRules {
    /** Letters of options without a value. */
    readonly flags: string;
    /** Letters of options with one, joined (`-n5`) or in the next word. */
    readonly valued: string;
    /** Long options without and with a value (`--name=value` or in the next word). */
    readonly long?: readonly string[];
    readonly longValued?: readonly string[];
    /** `-5` and the like. */
    readonly digits?: boolean;
}
export interface Option {
    /** `n` or `name`. */
    readonly name: string;
    readonly value: Arg | null;
}
export type Options = {
    readonly ok: true;
    readonly options: readonly Option[];
    readonly rest: readonly Arg[];
} | {
    readonly ok: false;
    readonly arg: Arg;
    readonly reason: string;
};
/**
 * Reads the options before the first operand. An option that isn't in the rules, or a word that may turn out to
 * be one, stops the reading: nothing after it could be told.
 */
export declare function readOptions(args: readonly Arg[], rules: OptionRules): Options;
