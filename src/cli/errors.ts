/** The command line can't be understood: exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What to write instead, one sentence; null when there is nothing to add. */
  readonly help: string | null;
  constructor(message: string, hint: { readonly near?: string | null; readonly help?: string } = {}) {
    super(message);
    this.help = hint.help ?? (hint.near ? `Did you mean ${hint.near}?` : null);
  }
}

/** A file that was named can't be read or written: exit 3. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(
    readonly path: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${reason}`, options);
  }
}

/** The reason of a file system error in words, without the path and the call. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  switch (code) {
    case 'ENOENT':
      return 'no such file';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'it is a folder, not a file';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'a part of its path is not a folder';
    case 'ELOOP':
      return 'too many symbolic links';
    case 'EROFS':
      return 'the file system is read-only';
    case 'ENOSPC':
      return 'no space left on the device';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
