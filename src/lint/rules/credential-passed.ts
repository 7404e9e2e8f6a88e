import { looksLikeCredential } from '../../decide/env.js';
import { CREDENTIAL_VARIABLES, RUNNER_FILES } from '../credentials.js';
import { quote, type Rule } from '../rule.js';

/** `pass` is for settings. What looks like a credential is withheld at run time, and lint says so beforehand. */
export const credentialPassed: Rule = {
  meta: { id: 'SP0502', severity: 'error', title: 'env.pass names a credential' },
  *check({ policy, at }) {
    for (const [index, entry] of policy.env.pass.entries()) {
      const what = meantBy(entry);
      if (what === null) continue;
      yield {
        message: what,
        at: at(`env.pass[${index}]`),
        help: entry.endsWith('*')
          ? 'Name the variables that are needed, one by one.'
          : 'If the code is meant to have it, name it in env.secret; otherwise remove it.',
      };
    }
  },
};

function meantBy(entry: string): string | null {
  const prefix = entry.endsWith('*') ? entry.slice(0, -1) : null;
  const names = (candidate: string): boolean =>
    prefix === null ? candidate === entry : candidate.startsWith(prefix);
  const file = RUNNER_FILES.find(names);
  if (prefix !== null) {
    const credential =
      CREDENTIAL_VARIABLES.find(names) ?? (looksLikeCredential(prefix.replace(/_$/, '')) ? entry : null);
    if (credential !== null)
      return `${quote(entry)} takes in ${credential}: credentials aren't passed by a pattern`;
    return file === undefined
      ? null
      : `${quote(entry)} takes in ${file}, a file that steers later steps of the job`;
  }
  if (file !== undefined)
    return `${entry} names a file that steers later steps of the job; it is never passed`;
  return looksLikeCredential(entry)
    ? `${quote(entry)} looks like a credential, and pass never passes one`
    : null;
}
