import type { RE2JS } from 're2js';
import { type Read } from './result.js';
/**
 * An RE2 pattern, compiled: matched in linear time whatever the text is.
 *
 * @throws When it is none; a validated policy's are.
 */
export declare function compilePattern(text: string): RE2JS;
/** Compiles an RE2 pattern to see that it can be; gives the pattern back. */
export declare const readPattern: (text: string) => Read<string>;
