import { CHECK_RULES } from '../check/rules.js';
import { CATALOGUE, type CatalogueEntry } from '../lint/catalogue.js';
import { DIFF_RULES } from '../report/diff/report.js';
import { VERIFY_RULES } from '../report/verify/report.js';

/** Every rule of every command that gives findings, by id; each has a page in docs/rules. */
export const ALL_RULES: readonly CatalogueEntry[] = [
  ...CATALOGUE,
  ...Object.values(CHECK_RULES),
  ...Object.values(DIFF_RULES),
  ...Object.values(VERIFY_RULES),
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** A rule by its id. Throws a TypeError for an id that no rule has: a finding can't have one. */
export function ruleInfo(id: string): CatalogueEntry {
  const entry = ALL_RULES.find((rule) => rule.id === id);
  if (entry === undefined) throw new TypeError(`no rule ${id}`);
  return entry;
}
