import type { Finding } from '../policy/finding.js';
import { type FileChange } from './change.js';
/** What no person can review (binary files, what wasn't read), and credentials in new lines. */
export declare function contentFindings(file: FileChange): Iterable<Finding>;
/** A text with each credential in it replaced by stars, in the same places: reports show lines, never credentials. */
export declare function withoutCredentials(text: string): string;
