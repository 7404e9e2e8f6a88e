import type { InputRule } from '../../policy/resolved.js';
import type { Question } from '../question.js';
/** Values that a rule may admit and another refuse: those it lists, its bounds and what lies beyond them. */
export declare function valueQuestions(name: string, rules: readonly (InputRule | undefined)[]): readonly Question[];
