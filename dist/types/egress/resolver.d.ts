import type { GatewayLimits } from './limits.js';
/** Gives the addresses of a name in the order in which they are to be tried. Rejects when it has none. */
export type Resolver = (name: string) => Promise<readonly string[]>;
/** The system's own: /etc/hosts, then whatever the host is configured to ask. */
export declare const systemResolver: Resolver;
/** What a resolver is asked for the address of a service container. */
export declare function serviceKey(name: string): string;
/** One resolver for hosts and for the job's service containers. */
export declare function withServices(hosts: Resolver, services: Resolver | undefined): Resolver;
/**
 * A resolver that asks for a name once at a time, of which few are under way and only so many are begun a second:
 * what the code can make the host's own resolver do is bounded.
 */
export declare function boundedResolver(resolve: Resolver, limits: Pick<GatewayLimits, 'resolving' | 'waiting' | 'resolveRate' | 'resolveTime'>): Resolver;
