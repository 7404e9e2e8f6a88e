/** What was parsed from JSON of somebody else's, read by shape: what isn't as expected reads as nothing. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object, or an empty one. */
export function object(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** A text, or an empty one. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
