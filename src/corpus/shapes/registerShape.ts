import type { Source } from "../../model/adopted.ts";
import type { DocumentId, PartnershipId, ReviewId } from "../../model/ids.ts";
import { DOCUMENT_KINDS } from "../../model/vocabulary.ts";
import type { Register } from "../register.ts";
import { date } from "./recordParts.ts";
import { fields, id, list, nullable, oneOf, text, webAddress } from "./shape.ts";

/** What `data/sources.json` holds. */
export const registerShape = fields<Register>({
  version: text,
  documents: list(
    fields<Source>({
      id: id<DocumentId>(),
      file: text,
      sha256: text,
      form: oneOf(["text-rendering", "pdf", "docx", "xlsx", "csv", "html", "markdown"]),
      title: text,
      publisher: text,
      partnershipId: id<PartnershipId>(),
      reviewId: nullable(id<ReviewId>()),
      reviewLabel: nullable(text),
      kind: oneOf(DOCUMENT_KINDS),
      dated: nullable(date),
      url: nullable(webAddress),
      withdrawn: nullable(date),
    }),
  ),
});
