/** A cancellation by the signals that end a program. */
export interface Cancellation {
  /** Aborted with the signal's name as its reason. */
  readonly signal: AbortSignal;
  /** Cancels as SIGTERM would. */
  cancel(): void;
  /** Gives the signals back. */
  dispose(): void;
}

/**
 * Turns the first SIGINT, SIGTERM or SIGHUP into a cancellation. Later ones change nothing: a runner sends SIGINT,
 * then SIGTERM, while what the first one began is still under way.
 */
export function cancelOnSignals(): Cancellation {
  const controller = new AbortController();
  const onInterrupt = (): void => {
    controller.abort('SIGINT');
  };
  const onTerminate = (): void => {
    controller.abort('SIGTERM');
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  process.on('SIGHUP', onTerminate);
  return {
    signal: controller.signal,
    cancel: onTerminate,
    dispose() {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
      process.off('SIGHUP', onTerminate);
    },
  };
}
