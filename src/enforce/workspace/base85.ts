/** git's base 85 of binary patches: five characters for four bytes, big-endian, in an alphabet of its own (git's base85.c). */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';

/** Bytes that one line of a binary patch holds. */
export const LINE_BYTES = 52;

/** One line: its length as a letter (A–Z for 1–26, a–z for 27–52), then the bytes, filled up with zeros. */
export function base85Line(bytes: Buffer): string {
  const { length } = bytes;
  let line = String.fromCharCode(length <= 26 ? 64 + length : 96 + length - 26);
  for (let at = 0; at < length; at += 4) {
    let word = 0;
    for (let i = 0; i < 4; i++) word = word * 256 + (bytes[at + i] ?? 0);
    let group = '';
    for (let i = 0; i < 5; i++) {
      group = ALPHABET.charAt(word % 85) + group;
      word = Math.floor(word / 85);
    }
    line += group;
  }
  return `${line}\n`;
}

/** The bytes of a line without its line feed; null: not such a line. */
export function base85Bytes(line: string): Buffer | null {
  const first = line.charCodeAt(0);
  const length = first >= 65 && first <= 90 ? first - 64 : first >= 97 && first <= 122 ? first - 96 + 26 : 0;
  if (length === 0 || line.length !== 1 + Math.ceil(length / 4) * 5) return null;
  const bytes = Buffer.alloc(Math.ceil(length / 4) * 4);
  for (let group = 0; group * 5 + 1 < line.length; group++) {
    let word = 0;
    for (const letter of line.slice(group * 5 + 1, group * 5 + 6)) {
      const digit = ALPHABET.indexOf(letter);
      if (digit < 0) return null;
      word = word * 85 + digit;
    }
    if (word > 0xffffffff) return null;
    bytes.writeUInt32BE(word, group * 4);
  }
  return bytes.subarray(0, length);
}
