import { type ExitMessage, type FailedMessage } from './messages.js';
import type { Ended } from '../sandbox.js';
/** What a failed start means for the caller; null: the sandbox is at fault, not the program that was named. */
export declare function endedOfFailure(failed: FailedMessage): Ended | null;
/**
 * Why a command ended. A memory kill counts even when its parent went on; then what we ended it for; then what its
 * own process did. `cpuLimit` (seconds) tells the kernel's SIGXCPU from the code's own.
 */
export declare function endedOfExit(exit: ExitMessage, cpuLimit: number | null): Ended;
