import { decide } from '../decide/request.js';
import type { LoadedPolicy, Request } from '../policy/resolved.js';
import { unnumbered, originOf } from '../policy/narrow/comparison.js';
import { oddQuestions } from './candidates/index.js';
import type { Change } from './model.js';
import { inPhase, placed, sharedPhases } from './places.js';
import { questionText } from './question.js';
import { tellsApart } from './witness.js';

/**
 * What the head permits and the base refuses of requests about which the order among clauses says nothing: the
 * workspace's own folder, a file in place of a folder that holds what is refused, what lies outside of the workspace.
 * There are few of these, so each is asked.
 */
export async function probe(
  head: LoadedPolicy,
  base: LoadedPolicy,
  known: readonly Change[],
): Promise<readonly Change[]> {
  const found: Change[] = [];
  for (const phase of [null, ...sharedPhases(head, base)]) {
    const [wide, narrow] = [inPhase(head, phase), inPhase(base, phase)];
    for (const question of oddQuestions(wide.policy, narrow.policy)) {
      if ([...known, ...found].some((change) => explains(change, question))) continue;
      if (!(await tellsApart(question, { wide: wide.policy, narrow: narrow.policy }))) continue;
      const [permitted, refused] = [
        await decide(wide.policy, question),
        await decide(narrow.policy, question),
      ];
      const [own, ruling] = [originOf(wide, permitted.clause), originOf(narrow, refused.clause)];
      const name = unnumbered(refused.clause);
      found.push({
        change: 'widened',
        clause: name,
        phase,
        message: `\`${phase === null ? '' : `phases.${phase}.`}${name}\` permits: ${questionText(question)}; the base refuses it`,
        witness: question,
        head: placed(wide, own, ruling),
        base: placed(narrow, ruling, own),
      });
    }
  }
  return found;
}

/** Whether a change is about the kind of thing that a question asks. */
function explains({ clause }: Change, { kind }: Request): boolean {
  switch (kind) {
    case 'write':
      return /^filesystem\.(?:workspace|write|deny|protect|git|mounts)/.test(clause);
    case 'read':
      return /^(?:filesystem\.(?:read-deny|git|mounts)|image)/.test(clause);
    case 'env':
      return clause.startsWith('env.');
    default:
      return false;
  }
}
