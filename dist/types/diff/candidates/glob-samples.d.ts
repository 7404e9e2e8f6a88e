/**
 * Paths that a glob matches, as far as its text shows how. They are candidates: whoever takes one asks whether it is
 * matched indeed.
 */
export declare function samplesOf(glob: string): readonly string[];
/**
 * The paths that a glob names before its first wildcard, and every folder above: a refusal of what is below refuses
 * to put a file in their place.
 */
export declare function basesOf(glob: string): readonly string[];
