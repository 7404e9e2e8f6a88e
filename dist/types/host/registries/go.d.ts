import type { RegistryFact } from '../facts.js';
import { type RegistryRequest } from './ask.js';
/** Go's module proxies and its checksum database. `direct` stands for any host at all, so it admits none. */
export declare function goRegistry(request: RegistryRequest): Promise<RegistryFact>;
