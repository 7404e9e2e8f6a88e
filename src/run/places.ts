import { mkdirSync, realpathSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { SetupError } from '../enforce/sandbox.js';

/** Where runs keep what they write. Absolute; links resolved, since a person's own folders may be links. */
export interface Places {
  /** Audit directories, one a run. */
  readonly runs: string;
  /** Private folders of runs under way: layers, sockets, the record by which `clean` finds them. */
  readonly state: string;
  /** Who uses which workspace. */
  readonly locks: string;
  /** Folders that `verify` shows to the code; made when one is needed. */
  readonly scratch: string;
}

/**
 * Makes the folders below `$XDG_STATE_HOME/sandbox-policy`, mode 0700.
 *
 * @param stateHome `$XDG_STATE_HOME`, or what stands for it; absolute.
 * @throws SetupError when they can't be made; TypeError when `stateHome` isn't absolute.
 */
export function makePlaces(stateHome: string): Places {
  if (!isAbsolute(stateHome)) throw new TypeError(`the state folder ${stateHome} is not an absolute path`);
  try {
    mkdirSync(stateHome, { recursive: true, mode: 0o700 });
    const places = placesBelow(join(realpathSync(stateHome), 'sandbox-policy'));
    for (const folder of [places.runs, places.state, places.locks]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    }
    return places;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the state folder ${stateHome} can't be made: ${reason}`;
    throw new SetupError(message, 'set XDG_STATE_HOME to a folder that can be written', { cause: error });
  }
}

function placesBelow(base: string): Places {
  return {
    runs: join(base, 'runs'),
    state: join(base, 'state'),
    locks: join(base, 'locks'),
    scratch: join(base, 'scratch'),
  };
}
