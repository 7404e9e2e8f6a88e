import type { RegistryFact, RegistryHostFact } from '../facts.js';
import { ask, distinct, hostIn, notFound, withoutCredentials, type RegistryRequest } from './ask.js';

/** pip's own reading of its configuration, and the constants that hold where there is none. */
const SCRIPT = `
import json
from pip._internal.configuration import Configuration
from pip._internal.models.index import PyPI
configuration = Configuration(isolated=False)
configuration.load()
print(json.dumps({"items": dict(configuration.items()), "index": PyPI.simple_url, "files": PyPI.file_storage_domain}))
`;

interface PipConfiguration {
  readonly items: Readonly<Record<string, string>>;
  readonly index: string;
  readonly files: string;
}

/** Sections in the order in which `pip install` heeds them. */
const SECTIONS = [':env:', 'install', 'global'];

/** The indexes of pip's environment, user and system configuration; where none is named, its own. */
export async function pipRegistry(request: RegistryRequest): Promise<RegistryFact> {
  const asked = await ask('python3', ['-c', SCRIPT], request);
  if (!asked.ok) return asked.fact;
  const { items, index, files } = JSON.parse(asked.output) as PipConfiguration;
  const valueOf = (key: string): string | null =>
    SECTIONS.map((section) => items[`${section}.${key}`]).find((value) => value !== undefined) ?? null;
  const own = valueOf('index-url');
  const extra = wordsOf(valueOf('extra-index-url'));
  const links = wordsOf(valueOf('find-links')).filter((link) => hostIn(link, '') !== null);
  const from = 'pip config';
  const hosts: (RegistryHostFact | null)[] = [
    ...(own === null
      ? [hostIn(index, "pip's own index"), hostIn(`https://${files}/`, "pip's own file storage")]
      : [hostIn(own, `${from} index-url`)]),
    ...extra.map((url) => hostIn(url, `${from} extra-index-url`)),
    ...links.map((url) => hostIn(url, `${from} find-links`)),
  ];
  const found = distinct(hosts);
  if (found.length === 0)
    return notFound('pip is configured with no index', 'Set one: pip config set global.index-url URL');
  const trusted = wordsOf(valueOf('trusted-host'));
  return {
    found: true,
    hosts: found,
    env: {
      ...(own === null ? {} : { PIP_INDEX_URL: withoutCredentials(own) }),
      ...(extra.length === 0 ? {} : { PIP_EXTRA_INDEX_URL: extra.map(withoutCredentials).join(' ') }),
      ...(links.length === 0 ? {} : { PIP_FIND_LINKS: links.map(withoutCredentials).join(' ') }),
      ...(trusted.length === 0 ? {} : { PIP_TRUSTED_HOST: trusted.join(' ') }),
    },
  };
}

function wordsOf(value: string | null): readonly string[] {
  return (value ?? '').split(/\s+/).filter((word) => word !== '');
}
