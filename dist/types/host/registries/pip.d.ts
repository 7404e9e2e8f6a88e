import type { RegistryFact } from '../facts.js';
import { type RegistryRequest } from './ask.js';
/** The indexes of pip's environment, user and system configuration; where none is named, its own. */
export declare function pipRegistry(request: RegistryRequest): Promise<RegistryFact>;
