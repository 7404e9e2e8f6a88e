import type { Rule } from '../rule.js';
/** Every rule about what a valid policy means, by id. To add one: its file, its line here, its page in docs/rules. */
export declare const RULES: readonly Rule[];
