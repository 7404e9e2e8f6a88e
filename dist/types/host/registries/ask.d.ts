import type { RegistryFact, RegistryHostFact } from '../facts.js';
/** What a package manager is asked with. */
export interface RegistryRequest {
    /** The caller's environment, by which these tools are configured too. */
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Nothing below it is heard or run: agent-written code would widen its own egress. */
    readonly workspace: string | null;
    /** An empty folder of ours, to ask from. */
    readonly folder: string;
    /** The host's certificate authorities. */
    readonly caBundle: string | null;
}
export type Asked = {
    readonly ok: true;
    readonly output: string;
} | {
    readonly ok: false;
    readonly fact: RegistryFact & {
        readonly found: false;
    };
};
/** Runs a tool of the host's PATH from the empty folder and gives what it prints. */
export declare function ask(program: string, args: readonly string[], request: RegistryRequest, more?: Readonly<Record<string, string>>): Promise<Asked>;
/** Where the host's PATH finds a program, not looking into the workspace. */
export declare function programPath(program: string, request: Pick<RegistryRequest, 'env' | 'workspace'>): string | null;
export declare function notFound(reason: string, fix: string | null): RegistryFact & {
    readonly found: false;
};
/** The host that a URL names; null when it is no http or https URL. */
export declare function hostIn(text: string, from: string): RegistryHostFact | null;
/** The same URL with neither user nor password in it. */
export declare function withoutCredentials(text: string): string;
/** The same host once, whoever named it first. */
export declare function distinct(hosts: readonly (RegistryHostFact | null)[]): readonly RegistryHostFact[];
