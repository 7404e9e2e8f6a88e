import type { Severity } from '../policy/finding.js';
export interface CatalogueEntry {
    readonly id: string;
    readonly severity: Severity;
    readonly title: string;
}
/** Every rule there is: of the file and its schema, of the policy's meaning, of workflows, of linting itself; by id. */
export declare const CATALOGUE: readonly CatalogueEntry[];
