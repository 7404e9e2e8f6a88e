import { Agent } from 'node:http';
import Docker from 'dockerode';
import { SetupError } from '../sandbox.js';

/** The newest version of the Engine API whose answers this code was written for. */
const NEWEST_API = '1.48';

/** A connection to one engine, by its unix socket. */
export interface Engine {
  readonly docker: Docker;
  readonly socket: string;
  /** `v1.41`: the prefix of every path asked for. */
  readonly version: string;
  /** Lets idle connections go. */
  disconnect(): void;
}

/** What went wrong: nobody answers, the answer broke off, or the engine said no (with its HTTP status). */
export type EngineFault = 'unreachable' | 'lost' | number;

/** A call to the engine that failed. */
export class EngineError extends SetupError {
  constructor(
    message: string,
    fix: string | null,
    readonly fault: EngineFault,
    options?: ErrorOptions,
  ) {
    super(message, fix, options);
  }
}

/**
 * Connects to the engine behind a unix socket. Nothing is sent yet. What the environment says of engines
 * (DOCKER_HOST and the like, which dockerode reads by itself) is overruled: the socket is the one that was
 * examined before.
 *
 * @param socket absolute path of the unix socket
 * @param apiVersion the highest version the engine offers, such as `1.41`
 * @throws SetupError when dockerode can't be set up
 */
export function connectEngine(socket: string, apiVersion: string): Engine {
  const version = `v${older(apiVersion, NEWEST_API)}`;
  const agent = new Agent({ keepAlive: true });
  // `host` and `timeout` have to be there: absent, they would come from the environment. The types of
  // dockerode don't say that they may be undefined.
  const options = {
    socketPath: socket,
    host: undefined,
    port: undefined,
    protocol: 'http',
    timeout: undefined,
    ca: undefined,
    cert: undefined,
    key: undefined,
    version,
    agent,
  } as unknown as Docker.DockerOptions;
  try {
    return { docker: new Docker(options), socket, version, disconnect: () => agent.destroy() };
  } catch (cause) {
    // It parses DOCKER_HOST even so.
    throw new SetupError(
      `the engine's client could not be set up: ${cause instanceof Error ? cause.message : String(cause)}`,
      'correct or unset DOCKER_HOST, DOCKER_CERT_PATH and DOCKER_TLS_VERIFY',
      { cause },
    );
  }
}

/** The smaller of two `major.minor` versions. */
function older(left: string, right: string): string {
  const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
  return leftMajor < rightMajor || (leftMajor === rightMajor && leftMinor <= rightMinor) ? left : right;
}

/**
 * Awaits a call to the engine and turns whatever goes wrong into an EngineError that says what was being done.
 *
 * @param doing what the call does, to follow "could not": `create the container`
 */
export async function ask<T>(engine: Engine, doing: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (cause) {
    throw engineError(engine, doing, cause);
  }
}

/** The EngineError for what dockerode or a socket threw. */
export function engineError(engine: Engine, doing: string, cause: unknown): EngineError {
  if (cause instanceof EngineError) return cause;
  const { code, statusCode } = details(cause);
  const text = messageOf(cause);
  if (statusCode !== null) {
    return new EngineError(`the engine could not ${doing}: ${text}`, null, statusCode, { cause });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new EngineError(
      `could not ${doing}: this user may not use the engine's socket ${engine.socket}`,
      "add the user to the group that owns the socket (usually `docker`), or run as a user who's in it",
      'unreachable',
      { cause },
    );
  }
  if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTSOCK') {
    return new EngineError(
      `could not ${doing}: no engine answers at ${engine.socket}`,
      'start the Docker engine (on most machines: sudo systemctl start docker)',
      'unreachable',
      { cause },
    );
  }
  return new EngineError(
    `could not ${doing}: the engine at ${engine.socket} stopped answering (${text})`,
    "look into the engine's own log, restart it, then run `sandbox-policy clean`",
    'lost',
    { cause },
  );
}

/** The HTTP status of an engine's refusal, null for every other error. */
export function statusOf(error: unknown): number | null {
  if (error instanceof EngineError) return typeof error.fault === 'number' ? error.fault : null;
  return details(error).statusCode;
}

function details(cause: unknown): { readonly code: string | null; readonly statusCode: number | null } {
  if (typeof cause !== 'object' || cause === null) return { code: null, statusCode: null };
  const { code, statusCode } = cause as { code?: unknown; statusCode?: unknown };
  return {
    code: typeof code === 'string' ? code : null,
    statusCode: typeof statusCode === 'number' ? statusCode : null,
  };
}

/** The engine's own words where it gave any: dockerode wraps them in a sentence about HTTP. */
function messageOf(cause: unknown): string {
  if (typeof cause === 'object' && cause !== null) {
    const { json } = cause as { json?: unknown };
    if (typeof json === 'object' && json !== null) {
      const { message } = json as { message?: unknown };
      if (typeof message === 'string' && message !== '') return message.trim();
    }
  }
  return cause instanceof Error ? cause.message.trim() : String(cause);
}
