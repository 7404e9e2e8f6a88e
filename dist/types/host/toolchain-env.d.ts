import type { ToolchainFact } from './facts.js';
/**
 * The variables that the shown toolchains need, as absolute paths that exist. CARGO_HOME is rarely among what is
 * shown, as it holds credentials: cargo then uses the home folder inside.
 */
export declare function toolchainEnv(env: Readonly<Record<string, string | undefined>>, home: string, toolchains: readonly ToolchainFact[]): Readonly<Record<string, string>>;
