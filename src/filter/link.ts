import { ACTION_STATUSES } from "../model/vocabulary.ts";
import { DIMENSIONS, type Dimension, type Filter, isEmpty, NO_FILTER, withChoices, withSearch } from "./filter.ts";
import { mendedChoice, mendedName, mendedParts, mendedSearch } from "./mendedLink.ts";
import { RECORD_KINDS } from "./recordKind.ts";

const MARK = "#view:";
/** The mark as a program that handles links may have left it: its colon written by number, or cut off with the rest. */
const MARKED = /^#view(?::|%(?:25)*3a|$)/i;
const LONGEST_SEARCH = 200;
const MOST_CHOICES = 100;
const ID = /^[a-z0-9][a-z0-9_-]{0,79}$/;

/** Parts of a link that were left out, in words for the reader: `status "done" is not known`. */
export type ReadLink = { readonly filter: Filter; readonly dropped: readonly string[] };

/** The filter as the fragment of an address, written only when a reader asks for a link. */
export function linkFragment(filter: Filter): string {
  const parts = new URLSearchParams();
  for (const dimension of DIMENSIONS) for (const choice of filter[dimension]) parts.append(dimension, choice);
  if (filter.search !== "") parts.append("search", filter.search);
  return isEmpty(filter) ? "" : `${MARK}${parts}`;
}

/**
 * Reads the fragment of an address, also one that a mail program wrapped or wrote anew. Never throws: what is not
 * understood is left out and named in `dropped`.
 * @returns null where the fragment is no link of ours, such as the target of a skip link.
 */
export function readLink(fragment: string): ReadLink | null {
  const mark = MARKED.exec(fragment);
  if (mark === null) return null;
  const dropped: string[] = [];
  let filter = NO_FILTER;
  const parts = mendedParts(fragment.slice(mark[0].length));
  for (const [printed, value] of parts) {
    const name = mendedName(printed);
    if (name === "search") {
      const search = mendedSearch(value);
      if (search.length > LONGEST_SEARCH) dropped.push(`the search is longer than ${LONGEST_SEARCH} letters`);
      else filter = withSearch(filter, search);
      continue;
    }
    const choice = mendedChoice(value);
    const dimension = DIMENSIONS.find((known) => known === name);
    if (dimension === undefined) dropped.push(`${JSON.stringify(name.slice(0, 40))} is no filter`);
    else if (filter[dimension].length >= MOST_CHOICES) dropped.push(`more than ${MOST_CHOICES} of ${dimension}`);
    else if (!isChoice(dimension, choice))
      dropped.push(`${dimension} ${JSON.stringify(value.slice(0, 40))} is not known`);
    else filter = withChoices(filter, dimension, [...filter[dimension], choice]);
  }
  if (parts.length === 0) dropped.push("everything after the address: it seems to have been cut off on the way");
  return { filter, dropped: [...new Set(dropped)] };
}

/** The filter without the choices that the data does not hold, and what went. */
export function keepKnown(filter: Filter, known: Readonly<Record<Dimension, ReadonlySet<string>>>): ReadLink {
  const dropped: string[] = [];
  let kept = filter;
  for (const dimension of DIMENSIONS) {
    const choices: readonly string[] = filter[dimension];
    for (const choice of choices.filter((each) => !known[dimension].has(each))) {
      dropped.push(`${dimension} ${JSON.stringify(choice)} is not held here`);
    }
    kept = withChoices(
      kept,
      dimension,
      choices.filter((each) => known[dimension].has(each)),
    );
  }
  return { filter: dropped.length === 0 ? filter : kept, dropped };
}

function isChoice(dimension: Dimension, value: string): boolean {
  if (dimension === "status") return ACTION_STATUSES.some((status) => status === value);
  if (dimension === "kind") return RECORD_KINDS.some((kind) => kind === value);
  return ID.test(value);
}
