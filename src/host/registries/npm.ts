import type { RegistryFact } from '../facts.js';
import { ask, distinct, hostIn, notFound, withoutCredentials, type RegistryRequest } from './ask.js';

/** The registries of npm's user and system configuration, scoped ones included. */
export async function npmRegistry(request: RegistryRequest): Promise<RegistryFact> {
  // Credentials are left out of the list by npm itself.
  const asked = await ask('npm', ['config', 'list', '--json'], request);
  if (!asked.ok) return asked.fact;
  const config = JSON.parse(asked.output) as Record<string, unknown>;
  const named = Object.entries(config).flatMap(([key, value]) =>
    typeof value === 'string' && (key === 'registry' || /^@[^:]+:registry$/.test(key))
      ? [[key, value] as const]
      : [],
  );
  const hosts = distinct(named.map(([key, value]) => hostIn(value, `npm config get ${key}`)));
  if (hosts.length === 0)
    return notFound('npm is configured with no registry', 'Set one: npm config set registry URL');
  const env = named.map(([key, value]) => [`npm_config_${key}`, withoutCredentials(value)]);
  return { found: true, hosts, env: Object.fromEntries(env) as Record<string, string> };
}
