/** Whether a name holds every word that is typed, in whatever order, case or accent; nothing typed is like every name. */
export function namedLike(name: string, typed: string): boolean {
  const held = comparable(name);
  return comparable(typed)
    .split(/\s+/)
    .every((word) => held.includes(word));
}

function comparable(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
