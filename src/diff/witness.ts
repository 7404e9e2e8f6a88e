import { areaOf, candidatesFor, type Difference } from './candidates/index.js';
import { permits, type Question } from './question.js';

/**
 * Questions asked for one difference, and for all of an area such as `filesystem`: policies with long lists have many
 * candidates, and each may be asked of hundreds of globs.
 */
const TRIES = 500;
const TRIES_IN_ALL = 5000;

/** How many questions have been asked, by the first word of the clause. */
export type Asked = Map<string, number>;

/** Whether the wide policy permits what the narrow one doesn't. */
export async function tellsApart(
  question: Question,
  { wide, narrow }: Pick<Difference, 'wide' | 'narrow'>,
): Promise<boolean> {
  return (await permits(wide, question)) && !(await permits(narrow, question));
}

/** A concrete question that the wide policy answers with yes and the narrow one with no; null when none was found. */
export async function witnessOf(difference: Difference, asked: Asked): Promise<Question | null> {
  const area = areaOf(difference.clause);
  const before = asked.get(area) ?? 0;
  let tries = 0;
  for (const question of candidatesFor(difference)) {
    if (tries === TRIES || before + tries === TRIES_IN_ALL) break;
    tries += 1;
    asked.set(area, before + tries);
    if (await tellsApart(question, difference)) return question;
  }
  return null;
}
