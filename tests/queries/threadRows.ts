import type { Unplaced } from "../../src/corpus/linkedPlaces.ts";
import type { Row, Tables } from "../../src/model/tables.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { placed } from "../db/readable.ts";

const tables = inventedTables();

/** The id of the recommendation or learning point at a place of an invented document, counted from 0. */
export function idOf(
  document: string,
  kind: "recommendation" | "learning" | "clause" | "action",
  place: number,
): string {
  const found = tables.passages.filter((passage) => passage.document_id === document && passage.kind === kind)[place];
  if (found === undefined) throw new RangeError(`no ${kind} at ${place} of ${document}`);
  return found.passage_id;
}

const CHECK_2021 = idOf("marshwick-2021", "recommendation", 2);
const CHECK_2021_AGAIN = idOf("marshwick-2021", "recommendation", 3);
const CHECK_2023 = idOf("marshwick-2023", "recommendation", 4);
const CHECK_HARROWMERE = idOf("harrowmere-report", "recommendation", 0);
const NURSE_2021 = idOf("marshwick-2021", "recommendation", 4);
const NURSE_CALDERBY = idOf("calderby-dhr2", "recommendation", 0);
const LEARNT_IVY = idOf("calderby-ivy", "learning", 0);
const LEARNT_HARROWMERE = idOf("harrowmere-report", "learning", 0);
const CLAUSE = idOf("marshwick-practice", "clause", 9);
const OTHER_CLAUSE = idOf("marshwick-practice", "clause", 3);
const CLAUSE_OF_RESTATED = idOf("marshwick-practice", "clause", 5);

export const MEMBERS = {
  CHECK_2021,
  CHECK_2021_AGAIN,
  CHECK_2023,
  CHECK_HARROWMERE,
  NURSE_2021,
  NURSE_CALDERBY,
  LEARNT_IVY,
  LEARNT_HARROWMERE,
  CLAUSE,
  OTHER_CLAUSE,
};

function thread(position: number, title: string, facts: Partial<Row<"threads">>): Row<"threads"> {
  return {
    thread_id: `thread-0000000${position}`,
    title,
    strength: "same",
    reviews: 2,
    partnerships: 2,
    members: 2,
    shared_words: "",
    shared_asks: "",
    position,
    ...facts,
  };
}

function members(position: number, ids: readonly string[]): Unplaced["thread_members"] {
  return ids.map((passage_id, place) => ({
    thread_id: `thread-0000000${position}`,
    passage_id,
    role: "asks",
    restates_id: null,
    position: place,
  }));
}

function pair(a_id: string, b_id: string, facts: Partial<Row<"similar">>): Row<"similar"> {
  return {
    a_id,
    b_id,
    score_permille: 700,
    relation: "repeat",
    strength: "same",
    shared_words: "files; quarter",
    shared_asks: "record",
    ...facts,
  };
}

const threads = [
  thread(0, "Check files each quarter", {
    reviews: 3,
    members: 3,
    shared_words: "board; files; quarter",
    shared_asks: "record flag",
  }),
  thread(1, "A named nurse in every surgery", { strength: "close", shared_words: "nurse; surgery" }),
  thread(2, "Say why something was decided", { strength: "close" }),
];

/** The invented corpus with three threads, their pairs, clauses that answer or touch them and two printed links. */
export const THREADED: Tables = {
  ...tables,
  threads,
  similar: [
    pair(CHECK_2021, CHECK_2023, { score_permille: 900 }),
    pair(CHECK_2021, CHECK_2021_AGAIN, { relation: "restated" }),
    pair(CHECK_2021, CHECK_HARROWMERE, { strength: "close", score_permille: 950 }),
    pair(CHECK_2023, CHECK_HARROWMERE, {}),
    pair(NURSE_2021, NURSE_CALDERBY, { strength: "close", shared_words: "nurse; surgery", shared_asks: "" }),
  ],
  ...placed(
    {
      thread_members: [
        ...members(0, [CHECK_2021, CHECK_2023, CHECK_HARROWMERE]),
        {
          thread_id: "thread-00000000",
          passage_id: CHECK_2021_AGAIN,
          role: "restated",
          restates_id: CHECK_2021,
          position: 3,
        },
        ...members(1, [NURSE_2021, NURSE_CALDERBY]),
        ...members(2, [LEARNT_IVY, LEARNT_HARROWMERE]),
      ],
      printed_links: [
        {
          passage_id: CHECK_2023,
          printed: "Link with DHR3 Rec 3",
          review_label: "DHR3",
          number: "recommendation 3",
          review_id: "marshwick-dhr3",
          target_id: CHECK_2021,
          position: 0,
        },
        {
          passage_id: NURSE_CALDERBY,
          printed: "As per DHR 17",
          review_label: "DHR17",
          number: null,
          review_id: null,
          target_id: null,
          position: 1,
        },
      ],
      practice_links: [
        link(CHECK_2023, OTHER_CLAUSE, "touches", 990),
        link(CHECK_2021, CLAUSE, "answers", 800),
        link(CHECK_2021_AGAIN, CLAUSE_OF_RESTATED, "answers", 900),
        link(NURSE_CALDERBY, CLAUSE, "answers", 600),
      ],
    },
    { ...tables, threads },
  ),
};

function link(
  passage_id: string,
  clause_id: string,
  strength: string,
  score_permille: number,
): Unplaced["practice_links"][number] {
  return { passage_id, clause_id, strength, score_permille, shared_words: "files", shared_asks: "" };
}
