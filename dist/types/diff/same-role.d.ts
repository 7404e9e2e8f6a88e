import type { LoadedPolicy } from '../policy/resolved.js';
/**
 * The two as they are compared when their own files have different paths: each protects its own file, so neither
 * protects the other's, and that is no difference of what they say. A policy that lifts its own protection gets no
 * such favour, nor does one from outside of the workspace, which looks the same.
 */
export declare function sameRole(base: LoadedPolicy, head: LoadedPolicy): readonly [LoadedPolicy, LoadedPolicy];
