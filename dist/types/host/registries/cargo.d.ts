import type { RegistryFact } from '../facts.js';
import { type RegistryRequest } from './ask.js';
/** crates.io as cargo itself names it, and what its index says it downloads from. */
export declare function cargoRegistry(request: RegistryRequest): Promise<RegistryFact>;
