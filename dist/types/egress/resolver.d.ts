import type { GatewayLimits } from './limits.js';
/** Gives the addresses of a name in the order in which they are to be tried. Rejects when it has none. */
export type Resolver = (name: string) => Promise<readonly string[]>;
/** The system's own: /etc/hosts, then whatever the host is configured to ask. */
export declare const systemResolver: Resolver;
/**
 * A resolver that asks for a name once at a time, of which few are under way and only so many are begun a second:
 * what the code can make the host's own resolver do is bounded.
 */
export declare function boundedResolver(resolve: Resolver, limits: Pick<GatewayLimits, 'resolving' | 'waiting' | 'resolveRate' | 'resolveTime'>): Resolver;
