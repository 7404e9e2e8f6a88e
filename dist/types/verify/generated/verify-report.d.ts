/**
 * Dotted, as in the enforcement matrix.
 */
export type Clause = string;
/**
 * What probes of a sandbox made from a policy came to: `sandbox-policy verify --format json`.
 */
export interface VerifyReport {
    v: 1;
    tool: {
        name: "sandbox-policy";
        version: string;
    };
    /**
     * When the probes were tried, RFC 3339, UTC.
     */
    time: string;
    bound: Bound;
    summary: {
        held: number;
        leaked: number;
        unproven: number;
        notProbed: number;
    };
    probes: Probe[];
    notProbed: NotProbed[];
}
/**
 * What the report holds for: with anything of it different, it says nothing.
 */
export interface Bound {
    /**
     * The resolved policy's digest.
     */
    policy: string;
    tier: string;
    /**
     * The plan's digest.
     */
    plan: string;
    /**
     * The image's digest; null: the host's own programs.
     */
    image: (string | null);
    /**
     * Release and build of the kernel.
     */
    kernel: string;
    /**
     * The engine, or bubblewrap, and its version.
     */
    enforcer: string;
    /**
     * SHA-256 of the init.
     */
    program: string;
}
export interface Probe {
    clause: Clause;
    /**
     * What the probe was made from.
     */
    value: string;
    /**
     * Where the policy states it; null: a default.
     */
    file: (string | null);
    line: (number | null);
    /**
     * held: what is forbidden was stopped and what is permitted worked. leaked: what is forbidden was not stopped. unproven: it was stopped, but what is permitted did not work either, or nothing could be tried.
     */
    verdict: ("held" | "leaked" | "unproven");
    enforcer: string;
    /**
     * The mechanism, as the enforcement matrix names it.
     */
    by: string;
    forbidden: Part;
    permitted: Part;
    /**
     * What of the value was not tried as it stands.
     */
    note: (string | null);
}
export interface Part {
    /**
     * What was tried.
     */
    did: string;
    /**
     * What it came to.
     */
    went: string;
}
export interface NotProbed {
    clause: Clause;
    value: string;
    reason: string;
}
