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

/** One of the scripts of a step. */
export interface NamedScript extends Script {
  readonly name: string | null;
}

/** A line that begins the next script: a comment to every shell, so that all of them are one script too. */
const SEPARATOR = /^#---(?:[ \t]+(.*?))?[ \t]*$/;

/** The scripts that `run` holds, each after a line `#---` or `#--- NAME`; blank ones are none. One at least. */
export function scriptsOf({ text, shell }: Script): readonly [NamedScript, ...NamedScript[]] {
  const scripts: { name: string | null; lines: string[] }[] = [{ name: null, lines: [] }];
  for (const line of text.split('\n')) {
    const separator = SEPARATOR.exec(line.replace(/\r$/, ''));
    if (separator === null) scripts.at(-1)?.lines.push(line);
    else scripts.push({ name: separator[1] || null, lines: [] });
  }
  const [first, ...others] = scripts
    .map(({ name, lines }) => ({ name, shell, text: lines.join('\n') }))
    .filter((script) => script.text.trim() !== '');
  return first === undefined ? [{ name: null, shell, text }] : [first, ...others];
}
