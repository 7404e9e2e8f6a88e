import { looksLikeCredential } from '../../decide/env.js';
import { credentialForm, mayBeCredential } from '../credentials.js';
import { quote, type Rule } from '../rule.js';

/** A secret in a policy is a secret in the repository, its history and every fork. The message never shows it. */
export const secretInSet: Rule = {
  meta: { id: 'SP0501', severity: 'error', title: 'secret in env.set' },
  *check({ policy, at }) {
    for (const [name, value] of Object.entries(policy.env.set)) {
      const form = credentialForm(value);
      if (form === null && !(looksLikeCredential(name) && mayBeCredential(value))) continue;
      yield {
        message:
          form === null
            ? `${name} looks like a credential, and its value is written in the policy for everyone who can read the repository`
            : `the value of ${quote(name)} looks like ${form}, written in the policy for everyone who can read the repository`,
        at: at(`env.set.${name}`, 'key'),
        help: `Revoke it, keep the new one in the CI's secrets, and name it in env.secret: [${name}].`,
      };
    }
  },
};
