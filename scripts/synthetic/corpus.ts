import type { CompiledAsks } from "../../src/coding/compileAsks.ts";
import type { CompiledCodebook } from "../../src/coding/compileCodebook.ts";
import { adoptDocument } from "../../src/corpus/adoptDocument.ts";
import { codeExtraction } from "../../src/corpus/codeExtraction.ts";
import type { CorpusDocument } from "../../src/corpus/corpusInput.ts";
import type { Partnership } from "../../src/corpus/partnership.ts";
import { wordings } from "../../src/corpus/wording.ts";
import type { AgencyList } from "../../src/model/agency.ts";
import type { PassageId, ThemeId } from "../../src/model/ids.ts";
import { type Area, areasOf } from "./area.ts";
import { type Ask, askKey } from "./ask.ts";
import { documentIdOf, type WrittenDocument } from "./document.ts";
import { freshAsks } from "./freshAsks.ts";
import { planReviews } from "./plan.ts";
import { at, randomOf } from "./random.ts";
import { type Size, shares, sizeOf } from "./size.ts";
import type { ReviewPlan, Strand } from "./strand.ts";
import { writePractice } from "./writePractice.ts";
import { writeReview } from "./writeReview.ts";
import { type Writer, writerOf } from "./writer.ts";

/** An invented national corpus, and what is true of it that no reader of its data is told. */
export type SyntheticCorpus = {
  readonly partnerships: readonly Partnership[];
  readonly agencies: AgencyList;
  /** Adopted by the real pipeline; what is shown as summary is the invented sentence itself. */
  readonly documents: readonly CorpusDocument[];
  /** What each recommendation, action, learning point and clause asks for. */
  readonly meant: ReadonlyMap<PassageId, Ask>;
  /** Every pair of recommendations, actions or learning points of different reviews that ask for the same. */
  readonly repeats: readonly { readonly a: PassageId; readonly b: PassageId }[];
};

/** What of the codebook a corpus is coded with. */
export type SyntheticCodebook = {
  readonly version: string;
  readonly coder: CompiledCodebook;
  readonly asks: CompiledAsks;
  readonly labelOf: (theme: ThemeId) => string;
};

const CLAUSES_IN_DOCUMENT = 80;

/**
 * Invents a corpus of exactly so many passages; the same seed, size and codebook give the same corpus.
 * @throws RangeError where `passages` is too few
 */
export function syntheticCorpus(
  { seed, passages }: { readonly seed: number; readonly passages: number },
  codebook: SyntheticCodebook,
): SyntheticCorpus {
  const size = sizeOf(passages);
  const areas = areasOf(size.partnerships, seed);
  const plans = planReviews(size, seed);
  const written = [
    ...writtenReviews(size, plans, areas, seed),
    ...writtenPractices(size, areas, seed, codebook.labelOf),
  ];
  const agencies = new Map(areas.flatMap(({ bodies }) => [...bodies.values()].map((agency) => [agency.id, agency])));
  return {
    partnerships: areas.map(({ partnership }) => partnership),
    agencies: [...agencies.values()],
    documents: written.map((document) => adopted(document, codebook)),
    meant: new Map(written.flatMap(({ meant }) => [...meant])),
    repeats: repeatsOf(written),
  };
}

function writtenReviews(size: Size, plans: readonly ReviewPlan[], areas: readonly Area[], seed: number) {
  const random = randomOf(seed, "updates");
  const reprints = plans.reduce((sum, { hasSummary, strands }) => sum + (hasSummary ? strands.length : 0), 0);
  const { recommendations, actions, learning, clauses } = size;
  const others = recommendations + reprints + actions + learning + clauses;
  const updates = shares(size.passages - others, actions, 0, random);
  const names = new Map(plans.flatMap((plan) => namesOf(plan, at(areas, plan.area))));
  let from = 0;
  return plans.flatMap((plan, index) => {
    const first = from;
    from += plan.strands.reduce((sum, strand) => sum + strand.actions.length, 0);
    return writeReview({
      plan,
      writer: writer(at(areas, plan.area), seed, index),
      ids: [documentIdOf(2 * index + 1), documentIdOf(2 * index + 2)],
      updates: updates.slice(first, from),
      named: (strand) => names.get(strand) ?? "",
    });
  });
}

function namesOf({ strands, count, year }: ReviewPlan, { dialect }: Area): (readonly [Strand, string])[] {
  return strands.map((strand, index) => [strand, `${dialect.label(count, year)} Rec ${index + 1}`] as const);
}

function writtenPractices(size: Size, areas: readonly Area[], seed: number, labelOf: (theme: ThemeId) => string) {
  const count = Math.min(areas.length, Math.ceil(size.clauses / CLAUSES_IN_DOCUMENT));
  const asks = freshAsks(randomOf(seed, "clauses"));
  const clauses = shares(size.clauses, count, 1, randomOf(seed, "practice"));
  return clauses.map((many, index) => {
    const area = at(areas, index * Math.floor(areas.length / count));
    const id = documentIdOf(2 * size.reviews + 1 + index);
    return writePractice(id, many, writer(area, seed, size.reviews + index), { asks, labelOf });
  });
}

function writer(area: Area, seed: number, document: number): Writer {
  return writerOf(area, randomOf(seed, `document ${document}`));
}

function adopted({ source, extraction }: WrittenDocument, { version, coder, asks }: SyntheticCodebook): CorpusDocument {
  return {
    source,
    adopted: adoptDocument(codeExtraction(extraction, coder), { version, asks }),
    summaries: Object.fromEntries(wordings(extraction)),
    wording: null,
  };
}

function repeatsOf(documents: readonly WrittenDocument[]): { a: PassageId; b: PassageId }[] {
  const asking = new Map<string, { readonly id: PassageId; readonly review: string }[]>();
  for (const { source, meant } of documents) {
    if (source.reviewId === null) continue;
    for (const [id, ask] of meant) {
      const same = asking.get(askKey(ask)) ?? [];
      same.push({ id, review: source.reviewId });
      asking.set(askKey(ask), same);
    }
  }
  return [...asking.values()].flatMap((same) =>
    same.flatMap((a, index) =>
      same
        .slice(index + 1)
        .filter(({ review }) => review !== a.review)
        .map((b) => ({ a: a.id, b: b.id })),
    ),
  );
}
