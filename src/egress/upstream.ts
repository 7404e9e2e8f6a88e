import { connect, isIPv6, type Socket } from 'node:net';
import type { ConnectDecision } from '../decide/egress-rules.js';
import type { Judge, Judgement, Target } from './judge.js';
import type { GatewayLimits } from './limits.js';
import { serviceKey, type Resolver } from './resolver.js';

/** The addresses outside that stand for an admitted target, or why there are none. */
export type Route =
  | { readonly kind: 'addresses'; readonly addresses: readonly string[] }
  | { readonly kind: 'refused'; readonly decision: ConnectDecision }
  /** The name has no address out there; that is no decision of the policy's. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** Resolves an admitted target, anew for each connection, and judges every address it resolves to. */
export async function routeTo(
  target: Target,
  admitted: Judgement,
  judge: Judge,
  resolve: Resolver,
): Promise<Route> {
  if (target.host === null) return { kind: 'addresses', addresses: [target.address] };
  let found: readonly string[];
  try {
    const { rule } = admitted;
    found = await resolve(rule?.kind === 'service' ? serviceKey(rule.service) : target.host);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'unknown', reason: `${target.host} can't be resolved: ${reason}` };
  }
  const { allowed, refusal } = judge.addresses(target, admitted, found);
  if (allowed.length > 0) return { kind: 'addresses', addresses: allowed };
  if (refusal !== null) return { kind: 'refused', decision: refusal };
  return { kind: 'unknown', reason: `${target.host} has no address` };
}

/** Connects to the first address that answers. Rejects with the last one's error. */
export async function connectFirst(
  addresses: readonly string[],
  port: number,
  limits: Pick<GatewayLimits, 'connectTime'>,
  stop: AbortSignal,
): Promise<Socket> {
  let last: unknown = new Error('there is no address');
  for (const address of addresses) {
    stop.throwIfAborted();
    try {
      return await connectTo(address, port, limits.connectTime, stop);
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

function connectTo(host: string, port: number, limit: number, stop: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const family = isIPv6(host) ? 6 : 4;
    const socket = connect({ host, port, family, allowHalfOpen: true, noDelay: true });
    const fail = (error: Error): void => {
      socket.destroy();
      done();
      reject(error);
    };
    const aborted = (): void => fail(new Error('the connection is not wanted any more'));
    const timer = setTimeout(() => fail(new Error(`no answer within ${String(limit)} ms`)), limit);
    const done = (): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', aborted);
      socket.off('error', fail);
      // What comes later is for whoever has the socket; an error without a listener would end the process.
      socket.on('error', () => undefined);
    };
    stop.addEventListener('abort', aborted);
    socket.once('error', fail);
    socket.once('connect', () => {
      done();
      resolve(socket);
    });
  });
}
