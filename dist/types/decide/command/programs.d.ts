import type { CommandRule } from '../../policy/resolved.js';
import type { CommandContext } from './context.js';
import type { Arg, StartedProgram } from './reading.js';
/**
 * Whether a rule's program is the one that would be started. A bare name means what PATH finds, so a path passes
 * under it only when it is that very file, known by that very name (programs like busybox do what their name says).
 */
export declare function namesProgram(rule: string, name: string, moved: boolean, context: CommandContext): boolean;
/** The prefix of a rule that the arguments begin with: its index, -1 when the rule permits any, null when none does. */
export declare function matchedPrefix(rule: CommandRule, args: readonly Arg[]): number | null;
/** The rule that permits a program, and where it stands; null when none does. */
export declare function permittingRule(rules: readonly CommandRule[], program: StartedProgram, moved: boolean, context: CommandContext): {
    readonly index: number;
    readonly prefix: number;
} | null;
