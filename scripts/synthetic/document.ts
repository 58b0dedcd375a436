import type { Source } from "../../src/model/adopted.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { DocumentId, PassageId, ReviewId } from "../../src/model/ids.ts";
import { partialDate } from "../../src/model/partialDate.ts";
import type { DocumentKind } from "../../src/model/vocabulary.ts";
import { sha256 } from "../disk/fingerprint.ts";
import type { Area } from "./area.ts";
import type { Ask } from "./ask.ts";
import { isoMonth, type Month } from "./month.ts";

/** A written document: its entry in the register, its records, and what each of them asks for. */
export type WrittenDocument = {
  readonly source: Source;
  readonly extraction: Extraction;
  readonly meant: ReadonlyMap<PassageId, Ask>;
};

/** What a register and a document's facts are made of. */
export type DocumentToWrite = {
  readonly id: DocumentId;
  readonly area: Area;
  readonly review: { readonly id: ReviewId; readonly label: string } | null;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly month: Month;
  /** `printed` on the document, found only in its text, or not stated at all. */
  readonly dating: "printed" | "latest-in-text" | null;
};

/** The id of the document of a number: "synthetic-0007". */
export function documentIdOf(count: number): DocumentId {
  return `synthetic-${`${count}`.padStart(4, "0")}` as DocumentId;
}

/** The register's entry of a document, and a record of it without any passage yet. */
export function documentFrame({ id, area, review, kind, title, month, dating }: DocumentToWrite): {
  readonly source: Source;
  readonly extraction: Extraction;
} {
  const { partnership } = area;
  const date = partialDate(isoMonth(month));
  const file = `${id}.txt`;
  const hash = sha256(id);
  return {
    source: {
      id,
      file,
      sha256: hash,
      form: "text-rendering",
      title,
      publisher: partnership.name,
      partnershipId: partnership.id,
      reviewId: review?.id ?? null,
      reviewLabel: review?.label ?? null,
      kind,
      dated: dating === "printed" ? date : null,
      url: null,
      withdrawn: null,
    },
    extraction: {
      document: {
        id,
        file,
        sha256: hash,
        kind,
        title,
        partnership: partnership.name,
        review: review === null ? null : { label: review.label, pseudonyms: [] },
        dated: dating === null ? null : { date, basis: dating },
      },
      recommendations: [],
      actions: [],
      updates: [],
      learning: [],
      clauses: [],
      findings: [],
    },
  };
}
