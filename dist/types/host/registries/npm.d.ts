import type { RegistryFact } from '../facts.js';
import { type RegistryRequest } from './ask.js';
/** The registries of npm's user and system configuration, scoped ones included. */
export declare function npmRegistry(request: RegistryRequest): Promise<RegistryFact>;
