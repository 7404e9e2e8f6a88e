import type { Rule } from '../rule.js';
export declare const permitLoosens: Rule;
