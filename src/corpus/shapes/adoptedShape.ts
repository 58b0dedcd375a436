import type { AdoptedDocument, BagWord } from "../../model/adopted.ts";
import type { AskId } from "../../model/ids.ts";
import type { PrintedLink } from "../../model/printedLink.ts";
import {
  actionFacts,
  clauseFacts,
  learningFacts,
  recommendationFacts,
  subItemFacts,
  updateFacts,
} from "./extractionShape.ts";
import { documentFacts, finding } from "./recordParts.ts";
import { fields, flag, id, integer, list, mapOf, nullable, type Shape, text } from "./shape.ts";

const surfaces = list(text);

const bagWord: Shape<BagWord> = (value, place) => {
  if (!Array.isArray(value) || value.length !== 3) throw new TypeError(`${place}: expected [stem, surfaces, count]`);
  const [stem, printed, count]: unknown[] = value;
  return [text(stem, `${place}[0]`), surfaces(printed, `${place}[1]`), integer(count, `${place}[2]`)];
};

const words = list(bagWord);
const asks = list(list(id<AskId>()));
const links = list(
  fields<PrintedLink>({ printed: text, review: text, recommendation: nullable(text), action: nullable(text) }),
);

/** What `data/reviews/<document-id>.json` holds. */
export const adoptedShape = fields<AdoptedDocument>({
  codebookVersion: text,
  document: documentFacts,
  recommendations: list(fields({ ...recommendationFacts, subItems: list(fields(subItemFacts)), asks, links, words })),
  actions: list(fields({ ...actionFacts, hasText: flag, hasOutcome: flag, asks, links, words })),
  updates: list(fields({ ...updateFacts, links, words })),
  learning: list(fields({ ...learningFacts, hasLesson: flag, asks, links, words })),
  clauses: list(fields({ ...clauseFacts, asks, words })),
  findings: list(finding),
});

/** What `data/summaries/<document-id>.json` holds. */
export const summariesShape = mapOf(text);
