import type { ResolvedPolicy } from '../../policy/resolved.js';
import { type Decision } from '../decision.js';
/**
 * The decision of a policy that lets any program be started and looks for no pattern: it is the same for every
 * command line, so none has to be read. null for any other policy.
 */
export declare function anyProgram({ commands }: ResolvedPolicy): Decision | null;
export declare const ANY_PROGRAM = "The policy lets any program be started.";
