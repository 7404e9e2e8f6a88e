import { type Rule } from '../rule.js';
/** Inputs come from issues, titles and comments: whoever writes those writes them. */
export declare const inputUnbounded: Rule;
