import { readLink } from "../filter/link.ts";
import { OVERVIEW, type PageAddress, pageAt } from "../filter/pageAddress.ts";
import { FIRST_VIEW, type View } from "../filter/view.ts";
import { arrive, arriveAnew, type Remembered, remember } from "./visitMemory.ts";

/** How far an entry of the history was scrolled when it was left; a new object for each entering of it. */
export type Scrolled = { readonly top: number };

/** An entry of the history. */
export type Entry = {
  /** The page of the site that the reader is on; always what the address says. */
  readonly at: PageAddress;
  readonly view: View;
  /** Null for an entry newly made. */
  readonly scrolled: Scrolled | null;
  /** What the link that was opened named and could not be read. */
  readonly dropped: readonly string[];
  /** Whether the view came with a link, which the browser's history may keep. */
  readonly linked: boolean;
};

/** A link opened is read and taken out of the address at once; else the history says where the reader was. */
export function arrivedEntry(root: URL): Entry {
  return linkedEntry(null, root) ?? entryOf(arriveAnew(history.state), root);
}

/** Null where the address is no link with filters. */
export function linkedEntry(state: unknown, root: URL): Entry | null {
  const link = readLink(location.hash);
  if (link === null) return null;
  const view: View = { ...FIRST_VIEW, filter: link.filter };
  arrive(state);
  remember(view, null, location.pathname + location.search);
  return { at: pageHere(root), view, scrolled: null, dropped: link.dropped, linked: true };
}

export function entryOf({ view, top }: Remembered, root: URL): Entry {
  return { at: pageHere(root), view, scrolled: top === null ? null : { top }, dropped: [], linked: false };
}

/** Only pages of the site carry this script, so an address that is none of them is a host's other name for the first. */
export function pageHere(root: URL): PageAddress {
  return pageAt(new URL(location.href), root) ?? OVERVIEW;
}
