import type { EngineState } from './facts.js';
/**
 * Asks the caller's engine what it is, over its unix socket. `env` is the caller's: DOCKER_HOST, DOCKER_CONTEXT,
 * DOCKER_CONFIG and XDG_RUNTIME_DIR are looked at. Never throws: no engine is an answer too.
 */
export declare function engineState(env: Readonly<Record<string, string | undefined>>, home: string): Promise<EngineState>;
/** Turns the engine's own words (`GET /version`, `GET /info`) into facts, or says why it can't be used. */
export declare function judgeEngine(socket: string, version: unknown, info: unknown): EngineState;
