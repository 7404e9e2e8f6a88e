import { decode, PolicyReadError } from './read.js';

/** More files than a policy may have beneath it, so that this ends. */
const MAX_ROUNDS = 80;

/**
 * Lets something that reads files one after the other, and at once, read them from where reading takes time: it is
 * done again with what it asked for until it has all. It must therefore change nothing but by its result, which is
 * given with the files that were read.
 *
 * @param readOne Gives a file's text, or why there is none.
 * @param work Gives a result, or one that counts for nothing when a file was not there yet.
 */
export async function readingAhead<T>(
  readOne: (path: string) => Promise<string | PolicyReadError>,
  work: (read: (path: string) => string) => T | Promise<T>,
): Promise<{ readonly result: T; readonly files: ReadonlyMap<string, string> }> {
  const known = new Map<string, string | PolicyReadError>();
  for (let round = 0; ; round += 1) {
    const missing = new Set<string>();
    const result = await work((path) => {
      const file = known.get(path);
      if (file === undefined) {
        missing.add(path);
        throw new PolicyReadError('missing', path, `${path} has not been read yet`);
      }
      if (typeof file !== 'string') throw file;
      return file;
    });
    if (missing.size === 0 || round === MAX_ROUNDS) return { result, files: textsOf(known) };
    for (const path of missing) known.set(path, await readOne(path));
  }
}

function textsOf(known: ReadonlyMap<string, string | PolicyReadError>): ReadonlyMap<string, string> {
  return new Map(
    [...known].flatMap(([path, file]) => (typeof file === 'string' ? [[path, file] as const] : [])),
  );
}

/** A file's text, or why its bytes are none. */
export function decoded(content: Uint8Array, shown: string): string | PolicyReadError {
  try {
    return decode(content, shown);
  } catch (error) {
    if (error instanceof PolicyReadError) return error;
    throw error;
  }
}
