/** One entry of an archive, owned by root. */
export type CpioEntry =
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly mode: number; readonly content: Buffer }
  | {
      readonly kind: 'character-device';
      readonly path: string;
      readonly mode: number;
      readonly major: number;
      readonly minor: number;
    };

/** The file type bits of a mode, `stat(2)`. */
const TYPE = { directory: 0o040000, file: 0o100000, 'character-device': 0o020000 } as const;

/**
 * An archive as kernels take it for their initial file system: the `newc` format of cpio
 * (Documentation/driver-api/early-userspace/buffer-format.rst). The same entries give the same bytes.
 */
export function cpio(entries: readonly CpioEntry[]): Buffer {
  const end = record('TRAILER!!!', 0, { mode: 0, content: Buffer.alloc(0), major: 0, minor: 0 });
  return Buffer.concat([
    ...entries.map((entry, index) => record(entry.path, index + 1, fieldsOf(entry))),
    end,
  ]);
}

interface Fields {
  readonly mode: number;
  readonly content: Buffer;
  readonly major: number;
  readonly minor: number;
}

function fieldsOf(entry: CpioEntry): Fields {
  const none = { content: Buffer.alloc(0), major: 0, minor: 0 };
  switch (entry.kind) {
    case 'directory':
      return { ...none, mode: TYPE.directory | 0o755 };
    case 'file':
      return { ...none, mode: TYPE.file | entry.mode, content: entry.content };
    case 'character-device':
      return { ...none, mode: TYPE['character-device'] | entry.mode, major: entry.major, minor: entry.minor };
  }
}

function record(path: string, inode: number, { mode, content, major, minor }: Fields): Buffer {
  const name = Buffer.from(`${path}\0`);
  const numbers = [inode, mode, 0, 0, 1, 0, content.length, 0, 0, major, minor, name.length, 0];
  const head = `070701${numbers.map((number) => number.toString(16).padStart(8, '0')).join('')}`;
  return Buffer.concat([padded(Buffer.concat([Buffer.from(head), name])), padded(content)]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
