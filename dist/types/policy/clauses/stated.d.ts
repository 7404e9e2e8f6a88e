import type { Commands, Egress, Enforcement, Env, Filesystem, Hardening, Image, InputRule, Limits, PolicyTest, ResolvedPolicy, Tier } from '../resolved.js';
/** The folders of the filesystem clause that a phase may narrow too. */
export type StatedPaths = Partial<Pick<Filesystem, 'write' | 'deny' | 'readDeny' | 'exec'>>;
/** What one phase states, read. */
export interface StatedPhase {
    readonly limits?: Partial<Limits>;
    readonly filesystem?: StatedPaths;
    readonly commands?: Partial<Commands>;
    readonly env?: Partial<Env>;
    readonly egress?: Partial<Egress>;
}
/** What one policy file states, read, before parents and defaults are put under it. */
export interface Stated {
    readonly name?: string;
    readonly tier?: {
        readonly atLeast: Tier;
        readonly prefer: Tier;
    };
    readonly image?: Image;
    readonly limits: Partial<Limits>;
    readonly filesystem: Partial<Omit<Filesystem, 'protect'>>;
    readonly commands: Partial<Commands>;
    readonly env: Partial<Env>;
    readonly inputs?: Readonly<Record<string, InputRule>>;
    readonly egress: Partial<Egress>;
    readonly hardening: Partial<Hardening>;
    readonly tls?: ResolvedPolicy['tls'];
    readonly phases: Readonly<Record<string, StatedPhase>>;
    readonly enforcement: Partial<Enforcement>;
    readonly redact?: readonly string[];
    readonly tests: readonly PolicyTest[];
}
