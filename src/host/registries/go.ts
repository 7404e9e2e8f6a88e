import type { RegistryFact } from '../facts.js';
import { ask, distinct, hostIn, notFound, withoutCredentials, type RegistryRequest } from './ask.js';

interface GoEnvironment {
  readonly GOPROXY: string;
  readonly GOSUMDB: string;
  readonly GONOSUMDB: string;
  readonly GONOPROXY: string;
}

/** Go's module proxies and its checksum database. `direct` stands for any host at all, so it admits none. */
export async function goRegistry(request: RegistryRequest): Promise<RegistryFact> {
  const asked = await ask('go', ['env', '-json', 'GOPROXY', 'GOSUMDB', 'GONOSUMDB', 'GONOPROXY'], request, {
    // Asking must not fetch a toolchain.
    GOTOOLCHAIN: 'local',
  });
  if (!asked.ok) return asked.fact;
  const { GOPROXY, GOSUMDB, GONOSUMDB, GONOPROXY } = JSON.parse(asked.output) as GoEnvironment;
  const proxies = GOPROXY.split(/[,|]/).map((proxy) => proxy.trim());
  const hosts = distinct([...proxies.map((proxy) => hostIn(proxy, 'go env GOPROXY')), sumdbHost(GOSUMDB)]);
  if (hosts.length === 0)
    return notFound('go is configured with no module proxy', 'Set one: go env -w GOPROXY=URL');
  const set = { GOSUMDB, GONOSUMDB, GONOPROXY };
  return {
    found: true,
    hosts,
    env: {
      // The separators say what happens after an error, so they stay.
      GOPROXY: GOPROXY.replace(/[^,|\s]+/g, (proxy) =>
        hostIn(proxy, '') === null ? proxy : withoutCredentials(proxy),
      ),
      ...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== '')),
    },
  };
}

/** `off`, or `NAME[+KEY] [URL]`: the database is at the URL, or at its name. */
function sumdbHost(value: string) {
  const [name = '', url] = value.split(/\s+/);
  if (name === '' || name === 'off') return null;
  return hostIn(url ?? `https://${name.split('+')[0] ?? ''}/`, 'go env GOSUMDB');
}
