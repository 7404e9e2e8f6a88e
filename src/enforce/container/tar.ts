/** One entry of an archive, owned by root. */
export type TarEntry =
  | { readonly kind: 'directory'; readonly path: string; readonly mode: number }
  | { readonly kind: 'symlink'; readonly path: string; readonly to: string };

const BLOCK = 512;

/**
 * An archive in the ustar format (POSIX.1-1988) of directories and symbolic links: all that an image needs
 * that is only there to be mounted over. The same entries give the same bytes.
 *
 * @throws RangeError when a name is longer than the format's 100 bytes
 */
export function tar(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.map(header), Buffer.alloc(2 * BLOCK)]);
}

function header(entry: TarEntry): Buffer {
  const block = Buffer.alloc(BLOCK);
  const directory = entry.kind === 'directory';
  const name = entry.path.replace(/^\/+/, '');
  text(block, directory ? `${name}/` : name, 0, 100);
  octal(block, directory ? entry.mode : 0o777, 100, 8);
  octal(block, 0, 108, 8);
  octal(block, 0, 116, 8);
  octal(block, 0, 124, 12);
  octal(block, 0, 136, 12);
  block.write(directory ? '5' : '2', 156, 'latin1');
  if (!directory) text(block, entry.to, 157, 100);
  block.write('ustar\0' + '00', 257, 'latin1');
  // The checksum is taken with its own field full of spaces.
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function text(block: Buffer, value: string, at: number, length: number): void {
  const bytes = Buffer.from(value, 'utf8');
  if (bytes.length > length) throw new RangeError(`too long for an archive: ${value}`);
  bytes.copy(block, at);
}

function octal(block: Buffer, value: number, at: number, length: number): void {
  block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
}
