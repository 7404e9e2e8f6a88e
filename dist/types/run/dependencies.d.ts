import { compile } from '../compile/compile.js';
import type { ContainerPlan, MicrovmPlan, ProcessPlan } from '../compile/plan.js';
import type { ProgramView } from '../decide/command/context.js';
import { type Decision } from '../decide/decision.js';
import type { OpenTier } from '../enforce/sandbox.js';
import type { HostFacts } from '../host/facts.js';
import type { LoadedPolicy, ResolvedPolicy } from '../policy/resolved.js';
import type { ReadPolicy } from './admit.js';
import type { RunRequest } from './request.js';
/** What of a request the facts depend on. */
type FactsNeeds = Pick<RunRequest, 'tier' | 'env' | 'workspace' | 'script' | 'services' | 'allowSudo'>;
/** What a run needs of the rest of the house; tests put faults in its place, nothing else. */
export interface RunDependencies {
    readonly load: (path: string, request: RunRequest) => Promise<ReadPolicy>;
    readonly facts: (loaded: LoadedPolicy, request: FactsNeeds, 
    /** The folder that runs keep their state in. */
    state: string) => Promise<{
        readonly facts: HostFacts;
        readonly programs: ProgramView | null;
    }>;
    readonly decideCommand: (policy: ResolvedPolicy, request: Pick<RunRequest, 'argv' | 'script'>, programs: ProgramView | null) => Promise<Decision>;
    readonly compile: typeof compile;
    readonly openProcess: OpenTier<ProcessPlan>;
    readonly openContainer: OpenTier<ContainerPlan>;
    readonly openMicrovm: OpenTier<MicrovmPlan>;
    /** The native program for this machine's architecture; throws SetupError when there is none. */
    readonly nativeProgram: () => string;
}
/** The real house. What only one tier needs is loaded when that tier is opened. */
export declare const realDependencies: RunDependencies;
export {};
