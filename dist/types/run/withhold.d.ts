import type { SecretSearch } from '../audit/secrets.js';
import type { Change } from '../enforce/workspace/changes.js';
import type { JudgedChange } from '../enforce/workspace/classify.js';
/** Changes that would come out, or reach a later step, and hold a secret, with the secrets' names. */
export type Withheld = ReadonlyMap<Change, readonly string[]>;
/**
 * Looks for secrets in the path, link target and content of what would come out or reach a later step; nothing
 * else is read.
 *
 * @param read Opens a changed file; the descriptor is closed here.
 */
export declare function findSecrets(judged: readonly JudgedChange[], read: (path: Buffer) => number, search: SecretSearch): Promise<Withheld>;
/** Reads an open file to its end and closes it. */
export declare function secretsInFile(descriptor: number, search: SecretSearch): Promise<readonly string[]>;
/** The reason as reports say it. */
export declare function holds(secrets: readonly string[]): string;
