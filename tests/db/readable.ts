import { linkedPlaces, type Unplaced } from "../../src/corpus/linkedPlaces.ts";
import type { Row, Tables } from "../../src/model/tables.ts";
import { ACTION_STATUSES } from "../../src/model/vocabulary.ts";

type Coding = { readonly passage_id: string; readonly theme_id: string; readonly evidence: string };
type Posting = {
  readonly term_id: number;
  readonly passage_id: string;
  readonly field: string;
  readonly count: number;
};

/** Codings with the ids that their positions stand for. */
export function codingsOf({ codings, passages, themes }: Pick<Tables, "codings" | "passages" | "themes">): Coding[] {
  return codings.map(({ passage_at, theme_at, evidence }) => ({
    passage_id: rowAt(passages, passage_at).passage_id,
    theme_id: rowAt(themes, theme_at).theme_id,
    evidence,
  }));
}

/** Which passages the agency filter sees under which body, by their ids. */
export function agenciesOf({
  passage_agencies,
  passages,
  agencies,
}: Pick<Tables, "passage_agencies" | "passages" | "agencies">): { passage_id: string; agency_id: string }[] {
  return passage_agencies.map(({ passage_at, agency_at }) => ({
    passage_id: rowAt(passages, passage_at).passage_id,
    agency_id: rowAt(agencies, agency_at).agency_id,
  }));
}

/** Postings by field, with the ids of their passages. */
export function postingsOf({ postings, passages }: Pick<Tables, "postings" | "passages">): Posting[] {
  return postings.flatMap(({ term_id, passage_at, ...counts }) =>
    Object.entries(counts).flatMap(([field, count]) =>
      count === 0 ? [] : [{ term_id, passage_id: rowAt(passages, passage_at).passage_id, field, count }],
    ),
  );
}

/** The statuses under which the status filter sees a passage. */
export function statusesOf({ statuses }: Row<"passages">): string[] {
  return ACTION_STATUSES.filter((_, place) => (statuses >> place) % 2 === 1);
}

function rowAt<R extends { readonly position: number }>(rows: readonly R[], position: number): R {
  const row = rows.find((each) => each.position === position);
  if (row === undefined) throw new RangeError(`no row at position ${position}`);
  return row;
}

/** The given rows with the places of what they name, for a corpus that holds no others of their kind. */
export function placed<Given extends Partial<Unplaced>>(
  given: Given,
  held: Pick<Tables, "passages" | "threads" | "documents">,
): Pick<Tables, Extract<keyof Given, keyof Unplaced>> {
  const none: Unplaced = { leads: [], thread_members: [], printed_links: [], practice_links: [] };
  const rows = Object.entries(linkedPlaces({ ...none, ...given }, held));
  return Object.fromEntries(rows.filter(([name]) => name in given)) as ReturnType<typeof placed<Given>>;
}
