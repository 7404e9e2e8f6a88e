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
export function parseReference(reference: string): ImageReference {
  const at = reference.indexOf('@');
  const named = at < 0 ? reference : reference.slice(0, at);
  const digest = at < 0 ? null : reference.slice(at + 1);
  const slash = named.indexOf('/');
  const first = slash < 0 ? '' : named.slice(0, slash);
  const hasRegistry = /[.:]/.test(first) || first === 'localhost';
  // A colon after the last slash starts the tag; one before it belongs to a port.
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const path = hasTag ? named.slice(0, colon) : named;
  const hub = !hasRegistry || first === 'docker.io' || first === 'index.docker.io';
  const bare = hasRegistry && hub ? path.slice(slash + 1) : path;
  return {
    registry: hub ? 'docker.io' : first,
    repository: hub ? bare.replace(/^library\//, '') : path,
    tag: hasTag ? named.slice(colon + 1) : null,
    digest,
  };
}

/** What is asked of a registry: by digest when there is one, which nobody can move, else by tag. */
export function pullName(reference: ImageReference): string {
  return reference.digest === null
    ? `${reference.repository}:${reference.tag ?? 'latest'}`
    : `${reference.repository}@${reference.digest}`;
}
