import type { YamlValue } from '../../decide/decision.js';
import { escapeGlob } from '../../decide/globs.js';
import { merged } from './entries.js';
import type { Entry } from './entry.js';

/** This many neighbours make a pattern. */
const ENOUGH = { hosts: 2, files: 3, arguments: 2 };

/**
 * Draws neighbours together, for who asked for it: hosts below one name, files of one folder, a program's uses that
 * begin with the same word. Each pattern carries the evidence of what it stands for.
 */
export function withWildcards(entries: readonly Entry[]): readonly Entry[] {
  const families = new Map<string, { readonly general: Entry; readonly of: Entry[] }>();
  const least = new Map<string, number>();
  for (const entry of entries) {
    const found = generalised(entry);
    if (found === null) continue;
    const key = JSON.stringify([entry.clause, found.value]);
    const family = families.get(key) ?? { general: { ...entry, value: found.value }, of: [] };
    family.of.push(entry);
    families.set(key, family);
    least.set(key, found.enough);
  }
  const replaced = new Set<Entry>();
  const general: Entry[] = [];
  for (const [key, family] of families) {
    if (family.of.length < (least.get(key) ?? Infinity)) continue;
    for (const one of family.of) {
      replaced.add(one);
      const value = bounded(family.general.value, family.of.length);
      general.push({ ...one, value, says: `stands for ${String(family.of.length)}` });
    }
  }
  return merged([...entries.filter((entry) => !replaced.has(entry)), ...general]);
}

type Pattern = { readonly value: YamlValue; readonly enough: number };

function generalised({ clause, value }: Entry): Pattern | null {
  if (clause === 'filesystem.write' || clause === 'filesystem.outputs') {
    if (typeof value !== 'string') return null;
    const folder = value.slice(0, value.lastIndexOf('/'));
    return folder === '.' ? null : { value: `${folder}/*`, enough: ENOUGH.files };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const mapping = value as Readonly<Record<string, YamlValue>>;
  if (clause === 'egress.allow') {
    const host = mapping['host'];
    if (typeof host !== 'string') return null;
    const parent = host.slice(host.indexOf('.') + 1);
    return parent.includes('.') && parent !== host
      ? { value: { ...mapping, host: `*.${parent}` }, enough: ENOUGH.hosts }
      : null;
  }
  const words = ((mapping['args'] ?? []) as readonly (readonly string[])[])[0] ?? [];
  const [verb] = words;
  return clause === 'commands.allow' &&
    verb !== undefined &&
    escapeGlob(verb) === verb &&
    !verb.startsWith('-')
    ? { value: { ...mapping, args: [[verb]] }, enough: ENOUGH.arguments }
    : null;
}

/** A wildcard admits as many names as were met, and no more. */
function bounded(value: YamlValue, names: number): YamlValue {
  return typeof value === 'object' && value !== null && 'host' in value
    ? { ...(value as Readonly<Record<string, YamlValue>>), 'max-names': names }
    : value;
}
