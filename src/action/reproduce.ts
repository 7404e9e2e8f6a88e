import { renderScript, type Step } from '../compile/format/sh.js';
import type { Script } from '../run/request.js';
import type { SourcedPolicy } from './policy-source.js';
import { scriptArgv } from './script.js';

/** Commands that repeat a run on a person's own machine; null when there was no policy to run under. */
export function reproduction(policy: SourcedPolicy | null, script: Script): string | null {
  const at = policy?.at ?? null;
  if (at === null) return null;
  const file = at.commit === null ? at.path : 'sandbox-policy.reproduce.yml';
  const fetched: readonly Step[] =
    at.commit === null
      ? []
      : [
          { kind: 'run', argv: ['git', 'fetch', 'origin', at.commit] },
          { kind: 'run', argv: ['git', 'show', `${at.commit}:${at.path}`], output: file },
        ];
  const argv = ['npx', 'sandbox-policy', 'run', '--policy', file, '--discard', '--', ...scriptArgv(script)];
  return renderScript([...fetched, { kind: 'run', argv }]);
}
