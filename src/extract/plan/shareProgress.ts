import type { OpenAction } from "./openAction.ts";

const BARE_STATUS = /^(?:completed?|in progress|ongoing|on-going|not started)\.?$/i;

/** Two actions in one row share its cells; a bare status label for each further one, printed last, is that action's own. */
export function shareProgress(first: OpenAction, sharers: readonly OpenAction[]): void {
  const all = first.progress.flatMap((fragment, f) => fragment.paragraphs.map((text, p) => ({ f, p, text })));
  const bare = all.slice(-sharers.length).filter(({ text }) => BARE_STATUS.test(text));
  if (all.length <= sharers.length || bare.length !== sharers.length) return;
  const without = (drop: (at: { f: number; p: number }) => boolean) =>
    first.progress.map((fragment, f) => ({
      ...fragment,
      paragraphs: fragment.paragraphs.filter((_, p) => !drop({ f, p })),
    }));
  const isBare = (at: { f: number; p: number }) => bare.some(({ f, p }) => f === at.f && p === at.p);
  const own = sharers.map((_, i) => without(({ f, p }) => f !== bare[i]?.f || p !== bare[i]?.p));
  sharers.forEach((sharer, i) => {
    sharer.progress.splice(0, sharer.progress.length, ...(own[i] ?? []).filter(({ paragraphs }) => paragraphs.length));
  });
  first.progress.splice(0, first.progress.length, ...without(isBare));
}
