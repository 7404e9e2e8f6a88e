import { type ParsedPolicy, type ParseOptions } from './load.js';
export type { Comment, Document } from './document.js';
export { spanOf } from './document.js';
export type { Edit, Finding, Fix, Location, NodePath, Position, Severity, Span } from './finding.js';
export type * from './resolved.js';
export { TIERS } from './resolved.js';
export type { Policy } from './generated/policy.js';
export { inputVariable } from './clauses/inputs.js';
export { ENFORCED_CLAUSES } from './clauses/enforcement.js';
export { DEFAULTS } from './defaults.js';
export { canonicalJson, CANONICAL_VERSION, digestOf, policyDigest } from './digest.js';
export { parsePolicy, type ParsedPolicy, type ParseOptions } from './load.js';
export { within } from './narrow/within.js';
export { MAX_FILE_SIZE, parseText } from './parse.js';
export { applyPhase } from './phases.js';
export { policySource, printPolicy } from './print.js';
export { PROTECTED_PATHS } from './protected.js';
export { decode, PolicyReadError, readFinding, readPolicyFile } from './read.js';
export { POLICY_RULES, type PolicyRule } from './rules.js';
export { policySchema } from './schema.js';
export { nearest } from './spelling.js';
export { foldedPath } from './values/fold.js';
export { parseQuantity, printQuantity, type Quantity } from './units.js';
export { clauseName } from './validate.js';
/**
 * Reads a policy from disk, and the files that it names beside it. A file that can't be read is a finding like any
 * other (SP0001 to SP0003).
 *
 * @param path absolute, or relative to the current directory; reports show it as given
 */
export declare function loadPolicy(path: string, options?: Partial<Omit<ParseOptions, 'path'>>): ParsedPolicy;
