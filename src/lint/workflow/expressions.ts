/** The expressions (`${{ … }}`) of a text and what stands between them, in order. In time linear in the text. */
export function* splitExpressions(
  text: string,
): Iterable<{ readonly kind: 'text' | 'expression'; readonly text: string }> {
  let at = 0;
  for (;;) {
    const start = text.indexOf('${{', at);
    const end = start === -1 ? -1 : text.indexOf('}}', start);
    if (end === -1) break;
    yield { kind: 'text', text: text.slice(at, start) };
    yield { kind: 'expression', text: text.slice(start + 3, end) };
    at = end + 2;
  }
  yield { kind: 'text', text: text.slice(at) };
}

/** Whether a value names a secret or the job's token in an expression; `secrets[…]` and `toJSON(secrets)` too. */
export function holdsSecret(value: string): boolean {
  for (const { kind, text } of splitExpressions(value))
    if (kind === 'expression' && /\b(?:secrets\b|github\.token\b|github\s{0,9}\[)/.test(text)) return true;
  return false;
}
