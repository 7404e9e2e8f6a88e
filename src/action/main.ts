import type { Io } from '../cli/io.js';
import { homeOf } from '../cli/home.js';
import { readInputs, type ActionInputs } from './inputs.js';
import { askServer } from './server.js';
import { fetchFolder } from './temporary.js';
import { annotate, saveState, setOutput } from './workflow.js';

/** Nothing was run. */
const NOTHING_RUN = 125;
const BAD_USAGE = 2;

/** The server is asked while what runs the script is being loaded. */
async function run(io: Io, inputs: ActionInputs, script: string): Promise<number> {
  const asking = askServer(io, inputs.token, fetchFolder(io, homeOf(io)));
  try {
    const { runStep } = await import('./run-step.js');
    return await runStep(io, inputs, script, asking);
  } finally {
    asking.end();
  }
}

/** One step. Gives its exit code; never throws, and a failure of this program is never a pass (F2). */
export async function main(io: Io): Promise<number> {
  try {
    saveState(io, 'main', 'began');
    const read = readInputs(io.env);
    if (!read.ok) {
      for (const problem of read.problems) await annotate(io, 'error', problem);
      setOutput(io, 'exit-code', String(BAD_USAGE));
      return BAD_USAGE;
    }
    const { inputs } = read;
    if (inputs.command === 'run' && inputs.run !== null) {
      return await run(io, inputs, inputs.run);
    }
    const { commandStep } = await import('./command-step.js');
    return await commandStep(io, inputs);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await annotate(io, 'error', `This is a fault of sandbox-policy itself, please report it:\n${text}`);
    return NOTHING_RUN;
  }
}
