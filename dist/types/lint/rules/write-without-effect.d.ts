import { type Rule } from '../rule.js';
/** An entry of `write` that a stated deny swallows whole. */
export declare const writeWithoutEffect: Rule;
