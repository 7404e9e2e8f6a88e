import type { AuditEvent } from '../../audit/events.js';
import type { RegistryHost } from '../../decide/egress-rules.js';
import { type AddressReach } from '../../decide/special-use.js';
import type { RegistryKind, ResolvedPolicy } from '../../policy/resolved.js';
import type { Evidence } from './action.js';
/** What several logs hold, each action once. */
export interface Collected {
    readonly evidence: readonly Evidence[];
    /** Ids of the runs, in the order in which they were read. */
    readonly runs: readonly string[];
    /** What the runs' own policies protected, their files among it. */
    readonly protect: readonly string[];
    /** The registries that `registry` rules stood for. */
    readonly registries: Registries;
    /** What makes the evidence less than the whole, one sentence each. */
    readonly notes: readonly string[];
}
/** Gathers what runs did. */
export interface Collector {
    /**
     * The events of one run, in order and each once. A run that was read already gives null, and counts once.
     *
     * @param policy What it ran under, where that is known.
     */
    run(id: string, policy?: ResolvedPolicy | null): {
        add(event: AuditEvent): void;
        end(): void;
    } | null;
    collected(): Collected;
}
type Registries = Partial<Record<RegistryKind, readonly RegistryHost[]>>;
/**
 * Gathers the actions that were carried out: what was permitted, and in audit mode what would have been refused. Memory
 * grows with the number of different actions, not with that of events.
 */
export declare function createCollector(): Collector;
/** What an address is for; `local` for what is none, as nothing but its own spelling could admit that. */
export declare function reachOf(text: string): AddressReach;
export {};
