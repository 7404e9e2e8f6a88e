import type { ResolvedPolicy } from '../policy/resolved.js';
import { looksLikeCredential } from '../policy/values/credential.js';
import { allow, deny, type Decision } from './decision.js';
import { nearest } from './near.js';

export { looksLikeCredential };

/**
 * Files by which a step speaks to its runner; whoever can write them sets variables, PATH and outputs of later
 * steps. They are no secrets, so `secret` doesn't pass them either.
 */
const RUNNER_FILES: ReadonlySet<string> = new Set([
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
]);

/** Variables that the sandbox sets itself, for the message alone. */
const OWN: ReadonlySet<string> = new Set(['HOME', 'TMPDIR', 'PATH', 'LANG', 'TZ', 'USER', 'LOGNAME', 'PWD']);

/**
 * May the host's variable of this name be seen inside? `pass` never passes what looks like a credential; `secret`
 * does, by the whole name. `set` is a value of the policy's own, so the host's stays outside; PATH is always the sandbox's own.
 */
export function decideEnv({ env }: Pick<ResolvedPolicy, 'env'>, name: string): Decision {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return deny('env.pass', `${JSON.stringify(name)} is no name of a variable.`);
  }
  if (RUNNER_FILES.has(name.toUpperCase())) {
    return deny('env', `${name} names a file that steers later steps of the job, and never passes.`);
  }
  if (Object.hasOwn(env.set, name)) {
    return allow(`env.set.${name}`, `The policy gives ${name} a value of its own; the host's is not seen.`);
  }
  if (name === 'PATH')
    return deny('env.pass', `The sandbox has its own ${name}; the host's is never passed.`);
  const secret = env.secret.indexOf(name);
  if (secret >= 0) return allow(`env.secret[${secret}]`, `${name} is passed as a secret.`);

  const passed = env.pass.findIndex((entry) =>
    entry.endsWith('*') ? entry !== '*' && name.startsWith(entry.slice(0, -1)) : entry === name,
  );
  if (name === 'CI' && passed < 0) {
    return allow('env.pass', 'CI is seen inside wherever the host sets it, whatever the policy passes.');
  }
  const asSecret = { change: 'append', clause: 'env.secret', add: [name] } as const;
  if (looksLikeCredential(name)) {
    return deny(
      passed < 0 ? 'env.secret' : `env.pass[${passed}]`,
      passed < 0
        ? `${name} looks like a credential, and secret doesn't name it.`
        : `${name} looks like a credential, which pass never passes; secret says that it is meant.`,
      {
        nearest:
          passed < 0
            ? null
            : {
                clause: `env.pass[${passed}]`,
                differs: `${String(env.pass[passed])} is in pass, not in secret`,
              },
        suggestion: asSecret,
      },
    );
  }
  if (passed >= 0) return allow(`env.pass[${passed}]`, `${String(env.pass[passed])} passes ${name}.`);

  const like = nearest(
    name,
    env.pass.filter((entry) => !entry.endsWith('*')),
  );
  return deny(
    'env.pass',
    OWN.has(name)
      ? `The sandbox has its own ${name}; the host's is not passed.`
      : `Nothing passes ${name}, and no other variable of the host is seen inside.`,
    {
      nearest:
        like === null ? null : { clause: `env.pass[${env.pass.indexOf(like)}]`, differs: `it names ${like}` },
      suggestion: { change: 'append', clause: 'env.pass', add: [name] },
    },
  );
}
