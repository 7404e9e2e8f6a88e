import type { RegistryKind } from '../../policy/resolved.js';
import type { RegistryFact } from '../facts.js';
import { type RegistryRequest } from './ask.js';
type Registries = Readonly<Partial<Record<RegistryKind, RegistryFact>>>;
/**
 * Asks package managers what they are configured to fetch from, all at once and from an empty folder, so that only
 * their user and system configuration is heard.
 *
 * @param state A folder of ours alone, in which the empty one is made.
 */
export declare function askRegistries(kinds: readonly RegistryKind[], request: Omit<RegistryRequest, 'folder'>, state: string): Promise<Registries>;
export {};
