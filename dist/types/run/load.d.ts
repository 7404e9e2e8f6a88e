import { type Finding, type ParsedPolicy } from '../policy/index.js';
import type { ReadPolicy } from './admit.js';
/** A policy's path, and what reads it and the files that it names (ParseOptions). */
export interface NamedPolicy {
    readonly path: string;
    readonly read: (path: string) => string;
}
export interface LoadSetting {
    readonly home: string;
    /** Absolute. */
    readonly workspace: string;
    /** Absolute: where relative paths of policies are taken from. */
    readonly directory: string;
    /** Finds more in a policy that is valid in itself, as lint does; gives all that is known of it. */
    readonly also?: (parsed: ParsedPolicy) => Promise<readonly Finding[]>;
}
/**
 * Reads a policy and holds it to another, which it must lie within.
 *
 * @param floor null: it is held to none.
 * @returns `loaded` null with what keeps it from being used; never a policy with errors.
 */
export declare function loadHeld(policy: NamedPolicy, floor: NamedPolicy | null, { also, ...setting }: LoadSetting): Promise<ReadPolicy>;
