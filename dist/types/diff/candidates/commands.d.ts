import type { CommandRule, ResolvedPolicy } from '../../policy/resolved.js';
import type { Question } from '../question.js';
/** Command lines that a rule of `commands.allow` admits. */
export declare function ruleQuestions({ run, args }: CommandRule): readonly Question[];
/** What may be started where nothing is stated. */
export declare const anyProgram: readonly Question[];
/** Command lines that hold a pattern, of programs that a policy lets be started. */
export declare function patternQuestions(pattern: string, policies: readonly ResolvedPolicy[]): readonly Question[];
