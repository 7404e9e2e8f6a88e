import type { Document } from '../policy/document.js';
import type { Finding, Span } from '../policy/finding.js';
/**
 * Takes away the findings that a comment in their file silences, and adds what is wrong with such comments. A
 * comment silences one finding; a second one on the same line needs a second comment. Findings without which
 * there would be no policy to judge (SP0001 to SP0099) can't be silenced, nor can those about comments.
 */
export declare function applyIgnores(findings: readonly Finding[], documents: readonly Document[], knownRules: ReadonlySet<string>, spanOf: (finding: Finding) => Span | null): readonly Finding[];
