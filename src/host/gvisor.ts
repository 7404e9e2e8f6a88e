import { programVersion } from './program-version.js';
import type { EngineFacts, GvisorFacts } from './facts.js';

const TIMEOUT = 5_000;

/**
 * How a runtime that is gVisor was registered, from the engine's list of runtimes (`GET /info`); null when it isn't
 * there. The arguments are those of `runsc` itself: of one that is given twice the later holds.
 */
export function gvisorFacts(
  runtime: string,
  runtimes: Readonly<Record<string, unknown>>,
): GvisorFacts | null {
  if (!Object.hasOwn(runtimes, runtime)) return null;
  const { path, runtimeArgs } = (runtimes[runtime] ?? {}) as {
    readonly path?: unknown;
    readonly runtimeArgs?: unknown;
  };
  const given = Array.isArray(runtimeArgs) ? runtimeArgs.map(String) : [];
  const flag = (name: string): string | null =>
    given
      .map((argument) => new RegExp(`^--?${name}(?:=(.*))?$`).exec(argument))
      .findLast((match) => match !== null)?.[1] ?? null;
  const network = flag('network');
  return {
    runtime,
    path: typeof path === 'string' ? path : null,
    version: null,
    network: network === 'none' || network === 'host' ? network : 'sandbox',
    seccomp: given.some((argument) => /^--?oci-seccomp(=true)?$/.test(argument)),
  };
}

/**
 * The same engine with the version that its gVisor says it is. The program is the one that the engine names, which is
 * on this machine; where it names none by its path, nothing is known.
 */
export async function withGvisorVersion(engine: EngineFacts): Promise<EngineFacts> {
  const { gvisor } = engine;
  if (gvisor?.path?.startsWith('/') !== true) return engine;
  const version = await programVersion(gvisor.path, /^runsc version (\S+)/, TIMEOUT);
  return { ...engine, gvisor: { ...gvisor, version } };
}
