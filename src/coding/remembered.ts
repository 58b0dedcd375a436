const MOST = 20_000;

/** The function with its answers kept, so that a word is worked out once; forgets all when it holds very many. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const fresh = answer(word);
    known.set(word, fresh);
    return fresh;
  };
}
