import type { ResolvedPolicy } from '../policy/resolved.js';
import { looksLikeCredential } from '../policy/values/credential.js';
import { type Decision } from './decision.js';
export { looksLikeCredential };
/**
 * May the host's variable of this name be seen inside? `pass` never passes what looks like a credential; `secret`
 * does, by the whole name. `set` is a value of the policy's own, so the host's stays outside; PATH is always the sandbox's own.
 */
export declare function decideEnv({ env }: Pick<ResolvedPolicy, 'env'>, name: string): Decision;
