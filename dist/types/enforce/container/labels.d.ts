import { type Holder } from '../workspace/holder.js';
/** The labels by which `clean` finds what a killed run left in an engine. */
export declare const LABEL: {
    readonly run: "sandbox-policy.run";
    readonly pid: "sandbox-policy.pid";
    readonly pidStart: "sandbox-policy.pid-start";
    readonly boot: "sandbox-policy.boot";
    readonly pidNamespace: "sandbox-policy.pid-namespace";
    /** On images of ours: the digest of what they hold. */
    readonly image: "sandbox-policy.image";
};
/** The labels of everything that is made in an engine for one run of this process. */
export declare function labelsOf(run: string, owner?: Holder): Readonly<Record<string, string>>;
/**
 * Whether the process that set these labels still runs. Labels that name no process are taken for those of a dead
 * one: whatever carries our run label was made by this tool, and always with all of them.
 */
export declare function ownerLives(labels: Readonly<Record<string, string>>): boolean;
