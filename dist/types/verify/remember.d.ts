import type { Bound, VerifyReport } from './generated/verify-report.js';
/**
 * Finds a report that holds for exactly this. What isn't a whole, unchanged report of the caller's own, in which
 * everything held, counts as none: then the probes are tried again.
 *
 * @param cache `$XDG_CACHE_HOME/sandbox-policy/verify`.
 */
export declare function recall(cache: string, bound: Bound): VerifyReport | null;
/**
 * Keeps a report in which every probe held; any other is to be made anew each time.
 *
 * @returns Whether it was kept.
 */
export declare function remember(cache: string, report: VerifyReport): boolean;
/** Every probe held: none leaked, none proved nothing. */
export declare function isWhole({ probes, summary }: VerifyReport): boolean;
