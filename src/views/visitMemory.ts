import { FIRST_VIEW, readView, type View } from "../filter/view.ts";

/** What an entry of the history stands for: the view, and how far it was scrolled when it was left (null while it never was). */
export type Remembered = { readonly view: View; readonly top: number | null };

/** Of a long visit the newest entries are brought through a reload. */
const MOST_PACKED = 60;

const BLANK: Remembered = Object.freeze({ view: FIRST_VIEW, top: null });

/**
 * The views of this visit. While the page is open the history holds a bare number for each of its entries and the views
 * stand here, in memory, so that nothing is left of them once the memory is gone; only while the page is hidden or being
 * left does its own entry carry them, which is how they come through a reload. A browser that refuses the page to write
 * to its history (Safari does after a hundred times in half a minute) costs no more than that entry.
 */
const entries = new Map<number, Remembered>();
let here = 0;
let left = false;

/** Reads the state of the entry that the page is on now, and takes out of it what it carried. */
export function arrive(state: unknown): Remembered {
  const number = numberIn(state);
  if (number === null) here = Math.max(here, ...entries.keys()) + 1;
  else here = number;
  for (const [each, remembered] of packedIn(state)) if (!entries.has(each)) entries.set(each, remembered);
  writeHere({ entry: here });
  return entries.get(here) ?? BLANK;
}

/** As `arrive`, where a document opens: what an entry carries is for a reload alone, not for whoever comes back to it later. */
export function arriveAnew(state: unknown): Remembered {
  return arrive(reloaded() ? state : { entry: numberIn(state) });
}

/** The entry that the page is on stands for this now; `url` where its address is to be put right. */
export function remember(view: View, top: number | null, url?: string): void {
  if (left) return;
  entries.set(here, { view, top });
  if (url !== undefined) writeHere({ entry: here }, url);
}

/** Makes a new entry. Gives false where the browser refuses it: the view stands in the present entry then. */
export function rememberNext(view: View, url: string): boolean {
  const next = here + 1;
  try {
    history.pushState({ entry: next }, "", url);
  } catch {
    remember(view, null);
    return false;
  }
  for (const each of entries.keys()) if (each >= next) entries.delete(each);
  here = next;
  remember(view, null);
  return true;
}

/** From now on a reload finds the views again: the entry that the page is on carries them whenever it is hidden or left. */
export function keepThroughReload(): void {
  addEventListener("pagehide", pack);
  addEventListener("pageshow", turn);
  document.addEventListener("visibilitychange", turn);
}

function turn(): void {
  if (document.visibilityState === "hidden") pack();
  else if (!left) writeHere({ entry: here });
}

function pack(): void {
  if (left) return;
  const now = entries.get(here);
  if (now !== undefined) entries.set(here, { ...now, top: window.scrollY });
  writeHere({ entry: here, views: [...entries].slice(-MOST_PACKED) });
}

/** Forgets every view for good: the page is being left in a hurry. */
export function forgetVisit(): void {
  left = true;
  entries.clear();
  writeHere(null);
}

function writeHere(state: unknown, url?: string): void {
  try {
    history.replaceState(state, "", url);
  } catch {
    // Refused for a while: the views stand in memory all the same.
  }
}

function numberIn(state: unknown): number | null {
  const entry = fieldOf(state, "entry");
  return typeof entry === "number" && Number.isSafeInteger(entry) ? entry : null;
}

function packedIn(state: unknown): readonly (readonly [number, Remembered])[] {
  const views = fieldOf(state, "views");
  if (!Array.isArray(views)) return [];
  return views.flatMap((pair: unknown) => {
    if (!Array.isArray(pair)) return [];
    const [number, remembered]: readonly unknown[] = pair;
    const top = fieldOf(remembered, "top");
    if (typeof number !== "number") return [];
    return [[number, { view: readView(remembered), top: typeof top === "number" ? top : null }] as const];
  });
}

/** Whether this document is the one before it loaded again, by the reader or because the browser had put it to sleep. */
function reloaded(): boolean {
  if (fieldOf(document, "wasDiscarded") === true) return true;
  return performance.getEntriesByType("navigation").some((entry) => fieldOf(entry, "type") === "reload");
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
