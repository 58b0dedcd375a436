import type { Coding, DocumentFacts, Finding, Lead, Place } from "../../model/extraction.ts";
import type { AgencyId, DocumentId, ThemeId } from "../../model/ids.ts";
import { type DatePrinted, type PartialDate, partialDate } from "../../model/partialDate.ts";
import { DOCUMENT_KINDS } from "../../model/vocabulary.ts";
import { fields, id, integer, list, nullable, oneOf, type Shape, text } from "./shape.ts";

export const date: Shape<PartialDate> = (value, place) => {
  try {
    return partialDate(text(value, place));
  } catch (error) {
    throw new TypeError(`${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

export const place = fields<Place>({ page: nullable(integer), section: nullable(text), row: nullable(integer) });

export const datePrinted = fields<DatePrinted>({ printed: text, date: nullable(date) });

export const lead = fields<Lead>({ printed: text, agencyId: nullable(id<AgencyId>()) });

export const codings = list(fields<Coding>({ theme: id<ThemeId>(), evidence: list(text) }));

export const rag = oneOf(["red", "amber", "green"]);

export const origin = oneOf(["panel", "agency"]);

export const scope = oneOf(["local", "county", "regional", "national"]);

export const finding = fields<Finding>({ level: oneOf(["note", "unsure", "unread"]), place, message: text });

export const documentFacts = fields<DocumentFacts>({
  id: id<DocumentId>(),
  file: text,
  sha256: text,
  kind: oneOf(DOCUMENT_KINDS),
  title: text,
  partnership: nullable(text),
  review: nullable(fields({ label: text, pseudonyms: list(text) })),
  dated: nullable(fields({ date, basis: oneOf(["printed", "latest-in-text"]) })),
});
