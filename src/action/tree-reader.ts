import type { RemoteTree } from '../host/remote-tree.js';
import { MAX_FILE_SIZE, PolicyReadError } from '../policy/index.js';
import { decoded, readingAhead } from '../policy/read-ahead.js';

/** Lets something that reads policies read them from a commit (`readingAhead`). */
export function readingFrom<T>(
  tree: RemoteTree,
  work: (read: (path: string) => string) => Promise<T>,
): Promise<{ readonly result: T; readonly files: ReadonlyMap<string, string> }> {
  return readingAhead((path) => readOne(tree, path), work);
}

async function readOne(tree: RemoteTree, path: string): Promise<string | PolicyReadError> {
  const file = await tree.file(path, MAX_FILE_SIZE);
  switch (file.kind) {
    case 'missing':
      return new PolicyReadError('missing', path, `there is no file ${path} in commit ${tree.commit}`);
    case 'refused':
      return new PolicyReadError('not-a-file', path, `${path} can't be used: ${file.reason}`);
    case 'file':
      return decoded(file.content, path);
  }
}
