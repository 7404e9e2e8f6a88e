import type { Io } from '../cli/io.js';

/**
 * What the code never sees, whatever a policy passes: the runner's tokens and service addresses, the files by which
 * a step talks to the runner, and the step's own inputs and state, among which is a token (S2).
 */
const HIDDEN =
  /^(?:ACTIONS_.*|INPUT_.*|STATE_.*|GITHUB_TOKEN|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|EVENT_PATH))$/i;

/** The environment that a policy may pass from. */
export function passableEnvironment(env: Io['env']): Io['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !HIDDEN.test(name)));
}
