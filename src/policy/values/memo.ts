/** Answers kept; a policy has a handful, an organisation's policies mostly the same ones. */
const MOST = 1000;

/** A pure function of a text that remembers its answers, for what is slow and asked again by every policy of many. */
export function memo<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
