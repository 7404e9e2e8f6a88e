import type { EngineFacts, GvisorFacts } from './facts.js';
/**
 * How a runtime that is gVisor was registered, from the engine's list of runtimes (`GET /info`); null when it isn't
 * there. The arguments are those of `runsc` itself: of one that is given twice the later holds.
 */
export declare function gvisorFacts(runtime: string, runtimes: Readonly<Record<string, unknown>>): GvisorFacts | null;
/**
 * The same engine with the version that its gVisor says it is. The program is the one that the engine names, which is
 * on this machine; where it names none by its path, nothing is known.
 */
export declare function withGvisorVersion(engine: EngineFacts): Promise<EngineFacts>;
