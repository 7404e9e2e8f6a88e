import type { LoadedPolicy, Request } from '../policy/resolved.js';
import { type Decision } from './decision.js';
/**
 * Says a decision in lines of plain text: the verdict, the clause with its file and line, the reason, the nearest
 * miss and the YAML that would admit the request. Holds text from the policy and the request: whoever prints it
 * escapes control characters.
 */
export declare function explain(loaded: LoadedPolicy, request: Request, decision: Decision): readonly string[];
/** A request in a few words, as it would be asked on the command line. */
export declare function requestText(request: Request): string;
