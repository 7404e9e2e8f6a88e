import type { ResolvedPolicy } from '../policy/resolved.js';
import { type Decision } from './decision.js';
/** Whether a variable's name says that it holds a credential: `ACTIONS_*`, `GITHUB_TOKEN`, `*_TOKEN` and their like. */
export declare function looksLikeCredential(name: string): boolean;
/**
 * May the host's variable of this name be seen inside? `pass` never passes what looks like a credential; `secret`
 * does, by the whole name. `set` is a value of the policy's own, so the host's stays outside.
 */
export declare function decideEnv(policy: ResolvedPolicy, name: string): Decision;
