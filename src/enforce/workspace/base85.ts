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
