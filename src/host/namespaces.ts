import { readdirSync, readlinkSync } from 'node:fs';

/** The namespaces of this process by kind, as namespaces(7) names them: `net` is `net:[4026531840]`. */
export function ownNamespaces(): Readonly<Record<string, string>> {
  const folder = '/proc/self/ns';
  return Object.fromEntries(readdirSync(folder).map((kind) => [kind, readlinkSync(`${folder}/${kind}`)]));
}
