import { CATALOGUE, type CatalogueEntry } from '../lint/catalogue.js';
import { DIFF_RULES } from '../report/diff/report.js';

/** Every rule of every command that gives findings, by id; each has a page in docs/rules. */
export const ALL_RULES: readonly CatalogueEntry[] = [...CATALOGUE, ...Object.values(DIFF_RULES)].sort(
  (a, b) => (a.id < b.id ? -1 : 1),
);
