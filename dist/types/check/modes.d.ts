import type { Finding } from '../policy/finding.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import { type FileChange } from './change.js';
/** What the change makes of a path besides text: permissions, links, submodules. */
export declare function modeFindings(loaded: LoadedPolicy, file: FileChange): Iterable<Finding>;
