import { type CompiledAsks, compileAsks } from "../../coding/compileAsks.ts";
import { type CompiledCodebook, compileCodebook } from "../../coding/compileCodebook.ts";
import { tokenise } from "../../coding/tokenise.ts";
import type { BagWord, SentenceAsks, WordBag } from "../../model/adopted.ts";
import type { AgencyList } from "../../model/agency.ts";
import type { AskBook } from "../../model/asks.ts";
import type { Codebook } from "../../model/codebook.ts";
import type { AskId, DocumentId, ThemeId } from "../../model/ids.ts";
import { bodyKinds } from "../bodyNames.ts";
import { type Candidates, candidates } from "../candidates.ts";
import { type Changes, changesOf } from "../changesOf.ts";
import { LIKENESS, type LikenessBook } from "../likenessBook.ts";
import { type Profile, profile } from "../profile.ts";
import type { DraftNames, DraftRow } from "./draftRow.ts";

/** What drafts are read with: the codebook's themes, asks and bodies. */
export type DraftBooks = {
  readonly codebook: Codebook;
  readonly askBook: AskBook;
  readonly agencies: AgencyList;
};

/** What the tables hold that a draft is compared with. */
export type DraftHeld = {
  readonly rows: readonly DraftRow[];
  readonly names: readonly DraftNames[];
  readonly partnerships: readonly { readonly name: string }[];
};

/**
 * A passage as a draft is compared with it: by the document's words and, where they differ, by those of our summary,
 * which are plainer and so nearer to how somebody else would put it.
 */
export type DraftEntry = { readonly row: DraftRow; readonly source: Profile; readonly summary: Profile | null };

/** Passages that can be compared, and which are worth comparing: `near` gives indexes of `entries`. */
export type DraftShelf = { readonly entries: readonly DraftEntry[]; readonly near: Candidates };

/** Everything a draft is compared with and read by; made once. */
export type DraftIndex = {
  /** Recommendations, actions and learning points. */
  readonly made: DraftShelf;
  readonly clauses: DraftShelf;
  readonly codebook: CompiledCodebook;
  readonly asks: CompiledAsks;
  readonly agencies: AgencyList;
  readonly changes: Changes;
  /** Stems that say of what kind a body is, and so do not name one. */
  readonly kinds: ReadonlySet<string>;
  readonly book: LikenessBook;
};

const AT_ONCE = 400;

/** Makes ready what drafts are compared with. */
export function draftIndex(held: DraftHeld, books: DraftBooks): DraftIndex {
  const making = draftIndexing(held, books);
  for (let step = making.next(); ; step = making.next()) if (step.done === true) return step.value;
}

/** `draftIndex` in steps of some milliseconds each, so that a page can stay at the reader's service between them. */
export function* draftIndexing(held: DraftHeld, books: DraftBooks): Generator<undefined, DraftIndex> {
  const changes = changesOf(books.askBook);
  const kinds = bodyKinds({ agencies: books.agencies, partnerships: held.partnerships });
  const named = new Map(held.names.map((of) => [of.document, nameStems(of.names, kinds)]));
  const entries: DraftEntry[] = [];
  for (const row of held.rows) {
    if (row.words === "") continue;
    const source = profileOf(row, row.words, named, changes);
    entries.push({ row, source, summary: row.summary === "" ? null : profileOf(row, row.summary, named, changes) });
    if (entries.length % AT_ONCE === 0) yield;
  }
  const shelf = (clauses: boolean): DraftShelf => {
    const own = entries.filter(({ row }) => (row.kind === "clause") === clauses);
    return { entries: own, near: candidates(own.map(eitherWording)) };
  };
  const made = shelf(false);
  yield;
  return {
    made,
    clauses: shelf(true),
    codebook: compileCodebook(books.codebook),
    asks: compileAsks(books.askBook),
    agencies: books.agencies,
    changes,
    kinds,
    book: LIKENESS,
  };
}

/** Stems of the names in a text, words that say only of what kind a body is left out. */
export function nameStems(names: string, kinds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    tokenise(names)
      .map(({ stem }) => stem)
      .filter((stem) => !kinds.has(stem)),
  );
}

const NO_NAMES: ReadonlySet<string> = new Set();

function profileOf(
  row: DraftRow,
  words: string,
  named: ReadonlyMap<DocumentId, ReadonlySet<string>>,
  changes: Changes,
): Profile {
  const { id, kind, document, review, recommendation } = row;
  const passage = {
    id,
    kind,
    document,
    review,
    recommendation,
    origin: null,
    words: bagIn(words),
    asks: asksIn(row.asks),
    themes: row.themes === "" ? [] : (row.themes.split(" ") as ThemeId[]),
    names: named.get(document) ?? NO_NAMES,
  };
  return profile(passage, changes, LIKENESS.frequencies);
}

/** A profile by which a passage is found in either wording. */
function eitherWording({ source, summary }: DraftEntry): Profile {
  if (summary === null) return source;
  return { ...source, words: { ...source.words, of: new Map([...summary.words.of, ...source.words.of]) } };
}

/** Reads `DraftRow.words`. */
function bagIn(words: string): WordBag {
  return words.split(" ").map((word): BagWord => {
    const [stem = "", count] = word.split("*");
    return [stem, [], count === undefined ? 1 : Number(count)];
  });
}

/** Reads `DraftRow.asks`. */
function asksIn(sentences: string): SentenceAsks {
  return sentences === "" ? [] : sentences.split("; ").map((codes) => codes.split(" ") as AskId[]);
}
