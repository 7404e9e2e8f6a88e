import { lookup } from 'node:dns/promises';
import type { GatewayLimits } from './limits.js';

/** Gives the addresses of a name in the order in which they are to be tried. Rejects when it has none. */
export type Resolver = (name: string) => Promise<readonly string[]>;

/** The system's own: /etc/hosts, then whatever the host is configured to ask. */
export const systemResolver: Resolver = async (name) => {
  const found = await lookup(name, { all: true, verbatim: true });
  return found.map(({ address }) => address);
};

/** No host's name holds it, so that a service and a host of the same name are told apart. */
const SERVICE = 'service:';

/** What a resolver is asked for the address of a service container. */
export function serviceKey(name: string): string {
  return SERVICE + name;
}

/** One resolver for hosts and for the job's service containers. */
export function withServices(hosts: Resolver, services: Resolver | undefined): Resolver {
  return async (key) => {
    if (!key.startsWith(SERVICE)) return hosts(key);
    if (services === undefined) throw new Error('this run knows of no service containers');
    return services(key.slice(SERVICE.length));
  };
}

/** How long an answer stands for further connections to the same name; every one of them is judged anew. */
const FRESH = 1_000;

/**
 * A resolver that asks for a name once at a time, of which few are under way and only so many are begun a second:
 * what the code can make the host's own resolver do is bounded.
 */
export function boundedResolver(
  resolve: Resolver,
  limits: Pick<GatewayLimits, 'resolving' | 'waiting' | 'resolveRate' | 'resolveTime'>,
): Resolver {
  const known = new Map<string, Promise<readonly string[]>>();
  const queue: (() => void)[] = [];
  let running = 0;
  let begun = 0;
  let since = -Infinity;

  async function turn(): Promise<void> {
    if (running < limits.resolving) {
      running += 1;
    } else {
      if (queue.length >= limits.waiting) throw new Error('too many names wait to be resolved');
      await new Promise<void>((ready) => queue.push(ready));
    }
    for (;;) {
      const now = performance.now();
      if (now - since >= 1_000) [since, begun] = [now, 0];
      if (begun < limits.resolveRate) break;
      await new Promise((wake) => setTimeout(wake, since + 1_000 - now));
    }
    begun += 1;
  }

  function done(): void {
    const next = queue.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  async function once(name: string): Promise<readonly string[]> {
    await turn();
    try {
      return await timed(resolve(name), limits.resolveTime);
    } finally {
      done();
      setTimeout(() => known.delete(name), FRESH).unref();
    }
  }

  return (name) => {
    let answer = known.get(name);
    if (answer === undefined) {
      answer = once(name);
      known.set(name, answer);
      // One that never got its turn is no answer.
      answer.catch(() => known.delete(name));
    }
    return answer;
  };
}

async function timed<T>(promise: Promise<T>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${String(limit)} ms`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
