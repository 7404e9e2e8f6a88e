import type { Plan } from '../compile/plan.js';
import type { HostFacts } from '../host/facts.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import type { Arrangement } from './arrange.js';
/** What of the host the code must not meet: made or read before the sandbox is opened. */
export interface Outside {
    /** Namespaces of this process, as /proc/self/ns names them: `net:[4026531840]`. */
    readonly namespaces: Readonly<Record<string, string>>;
    /** A file beside the workspace, and what is in it. */
    readonly file: {
        readonly path: string;
        readonly secret: string;
    };
    /** A port of the host's loopback on which somebody listens. */
    readonly port: number;
    /** Processors of this machine, and bytes of memory that are free. */
    readonly processors: number;
    readonly freeMemory: number;
    /** Programs of the host in folders that are shown for their libraries. */
    readonly shown: readonly string[];
}
/** What probes are derived from. */
export interface Subject {
    readonly loaded: LoadedPolicy;
    readonly plan: Plan;
    readonly facts: HostFacts;
    /** The absolute path of the workspace, which holds what `arrangement` says. */
    readonly workspace: string;
    readonly arrangement: Arrangement;
    readonly outside: Outside;
}
