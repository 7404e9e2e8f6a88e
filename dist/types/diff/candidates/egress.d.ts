import type { EgressRule, ResolvedPolicy } from '../../policy/resolved.js';
import type { Question } from '../question.js';
/**
 * Connections that a rule is about. `ports` stand in for those of a rule that names none (a deny of every port).
 */
export declare function ruleQuestions(rule: EgressRule, one: ResolvedPolicy, other: ResolvedPolicy): readonly Question[];
