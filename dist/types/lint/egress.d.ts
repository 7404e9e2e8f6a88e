import type { EgressRule } from '../policy/resolved.js';
/** A rule's target in a few words. */
export declare function describeRule(rule: EgressRule): string;
/** Whether every name of one pattern is one of the other's. */
export declare function nameCovers(wide: string, narrow: string): boolean;
/** Whether every address of one range is in the other. */
export declare function rangeCovers(wide: string, narrow: string): boolean;
/** Whether two rules of a kind without patterns mean the same. */
export declare function sameTarget(a: EgressRule, b: EgressRule): boolean;
/** Whether every port of one rule is one of the other's; no ports means all of them. */
export declare function portsCovered(wide: EgressRule, narrow: EgressRule): boolean;
/** The ports that two rules share. */
export declare function sharedPorts(a: EgressRule, b: EgressRule): readonly number[];
