import type { Finding } from '../policy/finding.js';
import type { FileChange } from './change.js';
/** Whether a file that comes or changes runs by itself, or steers what does, sooner or later, outside of any sandbox. */
export declare function byItselfFindings({ path, after }: FileChange): Iterable<Finding>;
