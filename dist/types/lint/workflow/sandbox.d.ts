import type { Job, Step } from './workflow.js';
/** Whether a step is one of the Action's. */
export declare function isAction(step: Step): boolean;
/** Whether a job uses the sandbox at all: by the Action, or by the command line. */
export declare function usesSandbox({ steps }: Job): boolean;
/** Whether what ran in the sandbox comes out into the workspace, for later steps to meet. */
export declare function letsOut(step: Step): boolean;
interface Script {
    /** Arguments of each start of the sandbox's command line. */
    readonly sandbox: readonly (readonly string[])[];
    /** What it may run of the folder that it stands in, as written; null: nothing. */
    readonly runs: string | null;
}
/** What a `run` step starts, by the reader of commands that policies are judged by. */
export declare function scriptOf(step: Step): Script;
export {};
