const MOST = 20_000;

/** The function with its answers kept, so that a word is worked out once; forgets all when it holds very many. */
export function remembered<Answer>(answer: (surface: string) => Answer): (surface: string) => Answer {
  return rememberedBy((surface) => surface, answer);
}

/** The same of what depends on a word and not on where it stands: words of one surface have one answer. */
export function rememberedOfWord<Word extends { readonly surface: string }, Answer>(
  answer: (word: Word) => Answer,
): (word: Word) => Answer {
  return rememberedBy(({ surface }) => surface, answer);
}

function rememberedBy<Asked, Answer>(key: (asked: Asked) => string, answer: (asked: Asked) => Answer) {
  const known = new Map<string, Answer>();
  return (asked: Asked): Answer => {
    const before = known.get(key(asked));
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const fresh = answer(asked);
    known.set(key(asked), fresh);
    return fresh;
  };
}
