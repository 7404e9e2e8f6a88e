import type { RemoteTree } from '../host/remote-tree.js';
import { decode, PolicyReadError } from '../policy/read.js';
import { MAX_FILE_SIZE } from '../policy/index.js';

/** What a reader gave for a path. */
type Known = { readonly text: string } | { readonly error: PolicyReadError };

/** More files than a policy may have beneath it, so that this ends. */
const MAX_ROUNDS = 80;

/**
 * Lets something that reads files one after the other, and at once, read them from commits: it is done again with
 * what it asked for until it has all. It must therefore change nothing but by its result, which is given with the
 * files that were read.
 *
 * @param work Gives a result, or one that counts for nothing when a file was not there yet.
 */
export async function readingFrom<T>(
  tree: RemoteTree,
  work: (read: (path: string) => string) => Promise<T>,
): Promise<{ readonly result: T; readonly files: ReadonlyMap<string, string> }> {
  const known = new Map<string, Known>();
  for (let round = 0; ; round += 1) {
    const missing = new Set<string>();
    const result = await work((path) => {
      const file = known.get(path);
      if (file === undefined) {
        missing.add(path);
        throw new PolicyReadError('missing', path, `${path} has not been read yet`);
      }
      if ('error' in file) throw file.error;
      return file.text;
    });
    if (missing.size === 0 || round === MAX_ROUNDS) return { result, files: textsOf(known) };
    for (const path of missing) known.set(path, await readOne(tree, path));
  }
}

function textsOf(known: ReadonlyMap<string, Known>): ReadonlyMap<string, string> {
  return new Map([...known].flatMap(([path, file]) => ('text' in file ? [[path, file.text] as const] : [])));
}

async function readOne(tree: RemoteTree, path: string): Promise<Known> {
  const where = `commit ${tree.commit}`;
  const file = await tree.file(path, MAX_FILE_SIZE);
  switch (file.kind) {
    case 'missing':
      return { error: new PolicyReadError('missing', path, `there is no file ${path} in ${where}`) };
    case 'refused':
      return { error: new PolicyReadError('not-a-file', path, `${path} can't be used: ${file.reason}`) };
    case 'file':
      try {
        return { text: decode(file.content, path) };
      } catch (error) {
        if (error instanceof PolicyReadError) return { error };
        throw error;
      }
  }
}
