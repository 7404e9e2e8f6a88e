import type { Document } from './document.js';
import type { Finding, NodePath } from './finding.js';
import type { Policy } from './generated/policy.js';
/** `egress.allow[2].host`, as messages name a clause. */
export declare function clauseName(path: NodePath): string;
export type Validated = {
    readonly ok: true;
    readonly policy: Policy;
} | {
    readonly ok: false;
    readonly findings: readonly Finding[];
};
/** Holds a document's value against the schema. Never throws for any value of a document. */
export declare function validate(document: Document): Validated;
