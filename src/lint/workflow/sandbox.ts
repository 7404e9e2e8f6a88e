import { readScriptText } from '../../decide/command/decide.js';
import { baseName } from '../../decide/command/program.js';
import { splitExpressions } from './expressions.js';
import type { Job, Step } from './workflow.js';

/** This project's Action, whoever's copy of it. */
const ACTION = /^[^/@]+\/sandbox-policy(?:\/[^@]*)?@/i;

/** Whether a step is one of the Action's. */
export function isAction(step: Step): boolean {
  return step.uses !== null && ACTION.test(step.uses);
}

/** Whether a job uses the sandbox at all: by the Action, or by the command line. */
export function usesSandbox({ steps }: Job): boolean {
  return steps.some((step) => isAction(step) || scriptOf(step).sandbox.length > 0);
}

/** Whether what ran in the sandbox comes out into the workspace, for later steps to meet. */
export function letsOut(step: Step): boolean {
  if (isAction(step)) return !['', 'never'].includes(step.with['apply'] ?? '');
  return scriptOf(step).sandbox.some(
    (args) =>
      args[0] === 'apply' ||
      (args[0] === 'run' && !args.some((arg) => /^--(?:discard|patch(?:=.*)?)$/.test(arg))),
  );
}

/** Programs that run nothing of the folder they stand in. */
const HARMLESS = new Set(
  (
    '[ base64 basename cat chmod cmp cp curl cut date df diff dirname du echo false file find gh git grep head id ' +
    'jq ln ls md5sum mkdir mktemp mv nproc printf pwd readlink realpath rm rmdir sed sha256sum sleep sort stat tail tar ' +
    'tee test touch tr true uname uniq unzip wc which zip sandbox-policy'
  ).split(' '),
);

interface Script {
  /** Arguments of each start of the sandbox's command line. */
  readonly sandbox: readonly (readonly string[])[];
  /** What it may run of the folder that it stands in, as written; null: nothing. */
  readonly runs: string | null;
}

const scripts = new WeakMap<Step, Script>();

/** What a `run` step starts, by the reader of commands that policies are judged by. */
export function scriptOf(step: Step): Script {
  let script = scripts.get(step);
  if (script === undefined) {
    script = step.run === null ? { sandbox: [], runs: null } : readScript(step.run, step.shell);
    scripts.set(step, script);
  }
  return script;
}

/** By its own name, or from the system's folders: `./ls` is the checkout's. */
function isHarmless(name: string): boolean {
  return HARMLESS.has(name.replace(/^\/(?:usr\/)?bin\//, ''));
}

/** Stands for an expression, of which nothing is known before the workflow runs. */
const EXPRESSION = 'expression-of-the-workflow';

function readScript(run: string, shell: string | null): Script {
  const first = run.trim().split('\n')[0] ?? '';
  if (shell !== null && !/^(?:bash|sh)(?:$| )/.test(shell)) return { sandbox: [], runs: first };
  const known = [...splitExpressions(run)]
    .map(({ kind, text }) => (kind === 'text' ? text : EXPRESSION))
    .join('');
  const reading = readScriptText(known);
  const [refused] = reading.refusals;
  const started = reading.programs.map(({ name, args }) => ({ name, args: args.map((arg) => arg.text) }));
  const own = started.find(({ name }) => !isHarmless(name));
  return {
    sandbox: started.flatMap(({ name, args }) => (baseName(name) === 'sandbox-policy' ? [args] : [])),
    runs:
      own !== undefined
        ? [own.name, ...own.args].join(' ').trim()
        : refused !== undefined
          ? refused.text || first
          : null,
  };
}
