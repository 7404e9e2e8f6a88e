import type { FailedMessage } from './messages.js';
import { SetupError, type StreamReport } from '../sandbox.js';

/** What had been received of a command when the connection to its init was lost. */
export interface PartialReport {
  readonly stdout: StreamReport;
  readonly stderr: StreamReport;
  /** Milliseconds since the command was sent. */
  readonly duration: number;
}

/**
 * The init is gone, doesn't answer, or said something it can't have said. Nothing that it would have told can be
 * known any more; the sandbox must be ended from outside.
 */
export class InitLostError extends Error {
  override readonly name = 'InitLostError';
  /** Set on the rejection of a command that had been sent. */
  readonly partial: PartialReport | null;
  constructor(message: string, options?: ErrorOptions & { readonly partial?: PartialReport }) {
    super(message, options);
    this.partial = options?.partial ?? null;
  }
}

/** A command that the init could not start, and at what. */
export class StartError extends SetupError {
  constructor(
    message: string,
    readonly failed: FailedMessage,
  ) {
    super(message, null);
  }
}

/** Bytes that aren't a frame, or a frame that makes no sense where it came. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}
