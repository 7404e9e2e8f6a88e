import { type Difference } from './candidates/index.js';
import { type Question } from './question.js';
/** How many questions have been asked, by the first word of the clause. */
export type Asked = Map<string, number>;
/** Whether the wide policy permits what the narrow one doesn't. */
export declare function tellsApart(question: Question, { wide, narrow }: Pick<Difference, 'wide' | 'narrow'>): Promise<boolean>;
/** A concrete question that the wide policy answers with yes and the narrow one with no; null when none was found. */
export declare function witnessOf(difference: Difference, asked: Asked): Promise<Question | null>;
