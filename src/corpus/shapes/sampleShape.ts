import type { Labels, LocatedLabels, OwnPassage, Sample } from "../../coding/evaluation/sample.ts";
import type { ThemeId } from "../../model/ids.ts";
import { PASSAGE_KINDS } from "../../model/vocabulary.ts";
import { fields, id, list, nullable, oneOf, type Shape, text } from "./shape.ts";

const themes = list(id<ThemeId>());
const labels = fields<Labels>({ themes, arguable: themes });

const readers: Shape<LocatedLabels["readers"]> = (value, place) => {
  const [first, second, ...more] = list(labels)(value, place);
  if (first === undefined || second === undefined) {
    throw new TypeError(`${place}: expected the labels of two readers or more`);
  }
  return [first, second, ...more];
};

const own = list(
  fields<OwnPassage>(
    { kind: oneOf(PASSAGE_KINDS), text: nullable(text), themes, arguable: themes },
    { outcome: nullable(text), lesson: nullable(text), subItems: list(fields({ text })) },
  ),
);

/** `data/codebook/sample.json`. */
export const sampleShape = fields<Sample>({
  version: text,
  note: text,
  located: list(fields<LocatedLabels>({ passage: text, readers })),
  own,
  unseen: own,
});
