import type { Plan } from '../compile/plan.js';
import type { HostFacts } from '../host/facts.js';
import type { Bound } from './generated/verify-report.js';
/** What a report holds for, as far as it is known before a sandbox is open. */
export interface BoundRequest {
    readonly policyDigest: string;
    readonly plan: Plan;
    readonly planDigest: string;
    /** Path of the init. */
    readonly program: string;
    /** The engine, or bubblewrap, and its version. */
    readonly enforcer: string;
}
/** Everything by which a sandbox of today may differ from one that was probed before. */
export declare function boundOf(request: BoundRequest, image: string | null): Bound;
/** The image's digest where the plan names it; undefined: only the engine can tell. */
export declare function plannedImage(plan: Plan): string | null | undefined;
/** Who makes the sandbox, and its version. A bubblewrap is asked: runs don't wait for its answer. */
export declare function enforcerOf(plan: Plan, { engine }: HostFacts): Promise<string>;
