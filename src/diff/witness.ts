import { candidatesFor, type Difference } from './candidates/index.js';
import { permits, type Question } from './question.js';

/** Questions asked for one difference; a policy whose lists are long has many candidates. */
const TRIES = 4000;

/** Whether the wide policy permits what the narrow one doesn't. */
export async function tellsApart(question: Question, { wide, narrow }: Pick<Difference, 'wide' | 'narrow'>) {
  return (await permits(wide, question)) && !(await permits(narrow, question));
}

/** A concrete question that the wide policy answers with yes and the narrow one with no; null when none was found. */
export async function witnessOf(difference: Difference): Promise<Question | null> {
  for (const question of candidatesFor(difference).slice(0, TRIES)) {
    if (await tellsApart(question, difference)) return question;
  }
  return null;
}
