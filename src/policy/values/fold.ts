/**
 * A path as file systems that fold names would take it: HFS+ drops invisible characters, NTFS drops dots and spaces
 * at a name's end and takes `:` for a stream, both ignore case and know `git~1` for `.git`. What is protected on the
 * reviewer's machine must not be reachable here under another spelling.
 */
export function foldedPath(path: string): string {
  return path
    .split('/')
    .map((part) => {
      const folded = part
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '')
        .replace(/:.*$/s, '')
        .replace(/[. ]+$/, '')
        .toLowerCase();
      if (folded === '') return part;
      return /^git~\d+$/.test(folded) ? '.git' : folded;
    })
    .join('/');
}
