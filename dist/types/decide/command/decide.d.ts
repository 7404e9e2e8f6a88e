import type { ResolvedPolicy } from '../../policy/resolved.js';
import { type Decision } from '../decision.js';
import type { CommandContext } from './context.js';
import { type Reading } from './reading.js';
/** A decision about a command line, with every program that it would start. */
export interface CommandDecision extends Decision {
    readonly programs: readonly {
        /** The normalised command. */
        readonly line: string;
        /** The wrappers it is started through, outermost first. */
        readonly via: readonly string[];
        /** The clause that permits it; null: none does. */
        readonly clause: string | null;
    }[];
}
/** May this script, or command line as one would type it, be started? Judged command by command. */
export declare function decideScript(policy: ResolvedPolicy, script: string, context?: CommandContext): CommandDecision;
/** May this command be started, given as its words? They are read further only through wrappers such as `sh -c`. */
export declare function decideArgv(policy: ResolvedPolicy, argv: readonly string[], context?: CommandContext): CommandDecision;
/** Everything that a script would start, as far as it can be known before it runs. */
export declare function readScriptText(script: string, context?: CommandContext): Reading;
/** The same for a command given as its words. */
export declare function readArgv(argv: readonly string[], context?: CommandContext): Reading;
