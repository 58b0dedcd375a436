import { FIRST_VIEW, readView, type View } from "../filter/view.ts";

/** What an entry of the history stands for: the view, and how far it was scrolled when it was left (null while it never was). */
export type Remembered = { readonly view: View; readonly top: number | null };

/** Of a long visit the newest entries are brought through a reload. */
const MOST_PACKED = 60;

const BLANK: Remembered = Object.freeze({ view: FIRST_VIEW, top: null });

/**
 * The views of this visit. They stand here, in memory; of the entries of the history only the one that the page is on
 * carries them, which is how they come through a reload: browsers take what a reload is to find before the page is told
 * of it. An entry that is left for a new one keeps a bare number. A browser that refuses the page to write to its history
 * (Safari does after a hundred times in half a minute) costs no more than that entry.
 */
const entries = new Map<number, Remembered>();
let here = 0;
let left = false;

/** Reads the state of the entry that the page is on now, which carries the views from then on. */
export function arrive(state: unknown): Remembered {
  const number = numberIn(state);
  if (number === null) here = Math.max(here, ...entries.keys()) + 1;
  else here = number;
  for (const [each, remembered] of packedIn(state)) if (!entries.has(each)) entries.set(each, remembered);
  writeHere(carried());
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
  writeHere(carried(), url);
}

/** The entry that the page was on until now stood for this; the history is at another already. */
export function rememberLeft(view: View, top: number): void {
  if (!left) entries.set(here, { view, top });
}

/** Makes a new entry. Gives false where the browser refuses it: the view stands in the present entry then. */
export function rememberNext(view: View, url: string): boolean {
  const next = here + 1;
  writeHere({ entry: here });
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

/** A page that is left or put to sleep notes how far it was scrolled. */
export function keepPlace(): void {
  addEventListener("pagehide", () => {
    const now = entries.get(here);
    if (now !== undefined) remember(now.view, window.scrollY);
  });
}

/** Forgets every view for good: the page is being left in a hurry. */
export function forgetVisit(): void {
  left = true;
  entries.clear();
  writeHere(null);
}

/** What the entry that the page is on holds. */
function carried(): unknown {
  return { entry: here, views: [...entries].slice(-MOST_PACKED) };
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
