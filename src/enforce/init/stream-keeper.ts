import { createHash } from 'node:crypto';
import { ProtocolError } from './error.js';
import type { StreamReport } from '../sandbox.js';

/** Hands on what a command wrote to one stream and remembers nothing of it but a hash and counts. */
export interface StreamKeeper {
  /** Awaits the consumer, which is how a slow one slows the command down. */
  take(chunk: Buffer): void | Promise<void>;
  /** The report, `written` being what the init counted; what is missing from it was dropped over there. */
  report(written: number): StreamReport;
  /** The report of what came, when the init's count is unknown. */
  partial(): StreamReport;
}

export function streamKeeper(
  limit: number,
  consumer: ((chunk: Buffer) => void | Promise<void>) | undefined,
): StreamKeeper {
  const hash = createHash('sha256');
  let kept = 0;
  const report = (written: number): StreamReport => ({
    bytes: written,
    kept,
    truncated: written > kept,
    sha256: hash.copy().digest('hex'),
  });
  return {
    take(chunk) {
      kept += chunk.length;
      if (kept > limit) throw new ProtocolError('the init sent more output than the limit allows');
      hash.update(chunk);
      // A caller in JavaScript may return anything: only what can be waited for slows the command down.
      const answer: unknown = consumer?.(chunk);
      if (typeof answer !== 'object' || answer === null || !('then' in answer)) return undefined;
      return Promise.resolve(answer).then(() => undefined);
    },
    report(written) {
      if (written < kept) throw new ProtocolError('the init counted less output than it sent');
      return report(written);
    },
    partial: () => report(kept),
  };
}
