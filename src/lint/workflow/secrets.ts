/** Whether a value names a secret or the job's token in an expression; `secrets[…]` and `toJSON(secrets)` too. */
export function holdsSecret(value: string): boolean {
  return /\$\{\{(?:(?!\}\})[\s\S])*\b(?:secrets\b|github\.token\b|github\s*\[)/.test(value);
}
