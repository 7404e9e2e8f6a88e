import { main as commandLine } from '../cli/main.js';
import type { Io } from '../cli/io.js';
import type { ActionInputs } from './inputs.js';
import { annotate, setOutput } from './workflow.js';

/**
 * The commands that run no code of anybody's: the command line's own, with annotations as their output.
 *
 * @returns Their exit code, which the step has too.
 */
export async function commandStep(io: Io, inputs: ActionInputs): Promise<number> {
  const workspace = io.env['GITHUB_WORKSPACE'] ?? io.cwd;
  const argv = argvOf(inputs);
  if (argv === null) {
    await annotate(io, 'error', `command: ${inputs.command} is not available in this version`);
    setOutput(io, 'exit-code', '2');
    return 2;
  }
  const code = await commandLine(argv, { ...io, cwd: workspace });
  setOutput(io, 'exit-code', String(code));
  return code;
}

function argvOf(inputs: ActionInputs): readonly string[] | null {
  const files = inputs.policy === null ? [] : [inputs.policy];
  switch (inputs.command) {
    case 'lint': {
      const floor = inputs.floor === null ? [] : ['--floor', inputs.floor];
      return ['lint', '--format', 'github', '--fail-on', inputs.failOn, ...floor, ...files];
    }
    case 'run':
    case 'diff':
    case 'check':
    case 'verify':
      return null;
  }
}
