import type { CollectedWorkspace } from '../enforce/workspace/collect.js';
import { type SettleRequest, type Violation } from './settle.js';
import { type Withheld } from './withhold.js';
/** What came out beside the applied changes. */
export interface Taken {
    readonly outputs: readonly {
        readonly path: string;
        readonly size: number;
        readonly sha256: string;
    }[];
    /** Path of the patch; null when there was nothing to write, or it was withheld. */
    readonly patch: string | null;
    /** What a person should know, one sentence each. */
    readonly notes: readonly string[];
}
/** Copies outputs as plain data into a folder beside the log, never into the workspace. */
export declare function copyOutputs(request: SettleRequest, collected: CollectedWorkspace, withheld: Withheld): Promise<Pick<Taken, 'outputs' | 'notes'>>;
type Patch = Pick<Taken, 'patch' | 'notes'> & {
    readonly violations: readonly Violation[];
};
/** The patch; one that only lies beside the log and can't be written is a note, as the log itself would be. */
export declare function takePatch(request: SettleRequest, collected: CollectedWorkspace, withheld: Withheld): Promise<Patch>;
export {};
