import type { Rule } from '../rule.js';
/** A stated clause that gets `none` ends a run before it starts (exit 125); this says so in review. */
export declare const unenforceableClause: Rule;
