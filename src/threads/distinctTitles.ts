const MOST_ADDED = 2;

/** A title and the words that most of its thread share, what says most first. */
export type TitledThread = { readonly title: string; readonly sharedWords: readonly string[] };

/**
 * Titles that tell threads apart: one that several threads have is followed by words they share and it does not name
 * ("Housing: train staff (tenancy, arrears)"); where they share none, by their place among those of that title.
 */
export function distinctTitles(threads: readonly TitledThread[]): string[] {
  const used = new Map<string, number>();
  for (const { title } of threads) used.set(title, (used.get(title) ?? 0) + 1);
  const taken = new Map<string, number>();
  return threads.map(({ title, sharedWords }) => {
    if (used.get(title) === 1) return title;
    const added = sharedWords.filter((word) => !title.toLowerCase().includes(word)).slice(0, MOST_ADDED);
    const longer = added.length === 0 ? title : `${title} (${added.join(", ")})`;
    const before = taken.get(longer) ?? 0;
    taken.set(longer, before + 1);
    return before === 0 ? longer : `${longer}, ${before + 1}`;
  });
}
