import type { Script } from '../run/request.js';

/** How a workflow's own `run` calls these shells (GitHub's "jobs.<job_id>.steps[*].shell"): the first error ends. */
const SHELLS: Readonly<Record<Script['shell'], readonly string[]>> = {
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'],
  sh: ['sh', '-e', '-c'],
};

/** The command line that runs a script. */
export function scriptArgv({ text, shell }: Script): readonly string[] {
  return [...SHELLS[shell], text];
}
