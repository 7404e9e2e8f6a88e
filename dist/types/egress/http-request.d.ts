import type { IncomingMessage } from 'node:http';
import type { Target } from './judge.js';
/** Header fields as they came: name, value, name, value… */
export declare function fieldsOf(message: IncomingMessage): readonly (readonly [string, string])[];
/** The one Host of a request; null when there is none or more than one. */
export declare function hostOf(message: IncomingMessage): string | null;
/** Why a request may not go to its target, as a sentence; null when it may. */
export declare function requestProblem(request: IncomingMessage, { host, port }: Target): string | null;
/** The fields that go on, as `http.request` takes them; those that `Connection` names are for this connection too. */
export declare function forwarded(message: IncomingMessage): string[];
