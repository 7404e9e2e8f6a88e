import type { Plan } from '../compile/plan.js';
import { type EgressRequest, type Sandbox } from '../enforce/sandbox.js';
import { type Carried } from '../enforce/workspace/carry.js';
import { type PreparedWorkspace } from '../enforce/workspace/prepare.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy, Tier } from '../policy/resolved.js';
import type { RunDependencies } from './dependencies.js';
import type { Places } from './places.js';
import { type OpenPaths } from './read-write.js';
export interface OpenRunRequest {
    readonly run: string;
    readonly plan: Plan;
    readonly policy: ResolvedPolicy;
    /** What the gateway of a plan with egress decides by, and where it writes. */
    readonly egress: EgressRequest;
    readonly facts: HostFacts;
    readonly places: Places;
    readonly workspace: string;
    readonly beneath?: string;
    /** The audit directory, for the record. */
    readonly audit: string;
    readonly env: Readonly<Record<string, string>>;
    /** The job's store of carried folders; absent: there is no job. */
    readonly carry?: string;
    /** Where Docker's client keeps its configuration; null: nowhere. */
    readonly engineConfig: string | null;
    readonly signal?: AbortSignal;
    readonly onProgress?: (line: string) => void;
}
/** A sandbox that is open on a workspace. */
export interface OpenedRun {
    readonly run: string;
    readonly tier: Tier;
    /** The one that is open now. */
    readonly sandbox: Sandbox;
    readonly workspace: PreparedWorkspace;
    /** What earlier steps of the job left for this one. */
    readonly carried: Carried;
    /** Of a read-write workspace; null for the other modes. */
    readonly paths: OpenPaths | null;
    readonly state: string;
    readonly native: string;
    /** The upper and the work folder of each overlay: the workspace's first, where it is one. */
    readonly layers: readonly Layer[];
    /**
     * Ends the sandbox, does something while nothing is mounted, and opens another one on the same workspace and layers.
     *
     * @throws SetupError, WorkspaceError: then no command can be run any more.
     */
    reopen(between: () => void): Promise<void>;
    /**
     * Takes everything back that was made.
     *
     * @returns What could not be, one sentence each; `clean` removes it.
     */
    close(): Promise<readonly string[]>;
}
/** The folders of one overlay that the run made. */
export interface Layer {
    readonly upper: string;
    readonly work: string;
    /** Who the work folder belongs to. */
    readonly uid: number;
    readonly gid: number;
}
/**
 * Makes a plan real: record first, then the workspace, then the tier. What was made is taken back when a later
 * step fails.
 *
 * @throws SetupError
 */
export declare function openRun(request: OpenRunRequest, dependencies: RunDependencies): Promise<OpenedRun>;
export declare function messageOf(error: unknown): string;
/** A set-up problem as what it is: nothing was run. Anything else is a defect of ours and keeps its type. */
export declare function asSetupError(error: unknown): unknown;
