import type { EngineState } from './facts.js';
/**
 * Asks the caller's engine what it is, over its unix socket. `env` is the caller's: DOCKER_HOST, DOCKER_CONTEXT,
 * DOCKER_CONFIG and XDG_RUNTIME_DIR are looked at. Never throws: no engine is an answer too.
 */
export declare function engineState(env: Readonly<Record<string, string | undefined>>, home: string): Promise<EngineState>;
/** Turns the engine's own words (`GET /version`, `GET /info`) into facts, or says why it can't be used. */
export declare function judgeEngine(socket: string, version: unknown, info: unknown): EngineState;
/**
 * Asks an engine for one thing.
 *
 * @throws when it can't be asked, or its answer isn't 200 with JSON
 */
export declare function getJson(socketPath: string, path: string): Promise<unknown>;
/** The engine answered, and not with what was asked for. */
export declare class EngineStatusError extends Error {
    readonly status: number;
    readonly name = "EngineStatusError";
    constructor(path: string, status: number);
}
export declare function whyAbsent(socket: string, error: unknown): {
    readonly reason: string;
    readonly fix: string | null;
};
