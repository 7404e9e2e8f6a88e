import type { EventBody } from '../audit/events.js';
import type { Compiled, Known, Refused } from './admit.js';
import type { Draft } from './draft.js';
import type { RunLog } from './log.js';
import type { RunRequest } from './request.js';
import type { Settled } from './settle.js';
/** The first event of a run's log. */
export declare function startEvent(request: Pick<RunRequest, 'workspace' | 'beneath' | 'mode' | 'inputs' | 'phase'>, admitted: Compiled | Refused, known: Known): EventBody;
/** Logs why nothing was run: the command that was refused, and what a person would have to approve. */
export declare function recordRefusal(draft: Draft, refused: Refused, log: RunLog): void;
/** Logs what the code changed and what of it is not permitted. */
export declare function recordSettled(settled: Settled, log: RunLog): void;
