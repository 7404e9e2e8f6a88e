/** What went wrong with a workspace or its state, by kind, so that callers can choose outcome and exit code. */
export type WorkspaceProblem =
  /** This platform has no descriptor-relative file access from Node. */
  | 'unsupported'
  /** Something that must be there isn't. */
  | 'missing'
  /** A component is a symbolic link where none may be followed. */
  | 'symlink'
  | 'not-a-directory'
  /** The kernel refused access. */
  | 'denied'
  /** A path that can't be used: empty, holds NUL, not UTF-8 where text is needed. */
  | 'path'
  /** The state directory lies where no overlay's upper layer can be. */
  | 'state-filesystem'
  /** A path that can't go into mount options. */
  | 'mount-characters'
  /** Another mount lies inside the workspace where changes would go. */
  | 'other-filesystem'
  /** More entries or bytes than the bound. */
  | 'too-many'
  | 'no-space'
  /** The native scanner failed or its stream is not whole. */
  | 'scan'
  /** What was hashed is not what is there now. */
  | 'changed'
  /** A journal that can be neither completed nor undone. */
  | 'journal'
  /** Another run holds the workspace. */
  | 'busy'
  /** Anything else; the cause says what. */
  | 'failed';

/** An unexpected problem with workspace files. `fix` is what the person can do, when there is something. */
export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError';
  constructor(
    readonly problem: WorkspaceProblem,
    message: string,
    readonly fix: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A thrown error as a WorkspaceError: system errors become `denied` or `missing`, the unforeseen `failed`. */
export function wrapped(error: unknown, what: string): WorkspaceError {
  if (error instanceof WorkspaceError) return error;
  const words = error instanceof Error ? error.message : String(error);
  const problem = errnoOf(error) === 'ENOENT' ? 'missing' : errnoOf(error) === null ? 'failed' : 'denied';
  return new WorkspaceError(problem, `${what}: ${printable(words)}`, null, { cause: error });
}

/** The errno name of a thrown system error, null for anything else. */
export function errnoOf(error: unknown): string | null {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return null;
}

/** A path as a person can read it: UTF-8 where it is that, each control or foreign byte as `\xNN`. */
export function printable(path: Buffer | string): string {
  const bytes = typeof path === 'string' ? Buffer.from(path) : path;
  const text = bytes.toString('utf8');
  const whole = Buffer.from(text, 'utf8').equals(bytes) ? text : bytes.toString('latin1');
  const escape = (c: string): string => `\\x${(c.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = whole === text ? /[\u0000-\u001f\u007f-\u009f\\]/g : /[^\u0020-\u005b\u005d-\u007e]/g;
  return whole.replace(controls, escape);
}
