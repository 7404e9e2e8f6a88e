/** The parts of an image reference such as `registry.example:5000/team/python:3.12@sha256:…`. */
export interface ImageReference {
    /** As the reference names it; `docker.io` when it names none. */
    readonly registry: string;
    /** Registry and path as the engine writes them in its digests: `docker.io` and `library/` left out. */
    readonly repository: string;
    readonly tag: string | null;
    readonly digest: string | null;
}
/**
 * Splits an image reference as Docker does: the first component is a registry when it holds a dot or a colon,
 * or is `localhost`.
 */
export declare function parseReference(reference: string): ImageReference;
/** What is asked of a registry: by digest when there is one, which nobody can move, else by tag. */
export declare function pullName(reference: ImageReference): string;
