import type { LabelledPassage } from "../../coding/evaluation/labelledPassage.ts";
import type { ThemeId } from "../../model/ids.ts";
import { PASSAGE_KINDS } from "../../model/vocabulary.ts";
import { fields, id, list, nullable, oneOf, text } from "./shape.ts";

const themes = list(id<ThemeId>());

/** `codebook/labelled-sample.json` of the material beside a checkout. */
export const labelledSampleShape = list(
  fields<LabelledPassage>({
    file: text,
    kind: oneOf(PASSAGE_KINDS),
    number: nullable(text),
    text_start: text,
    themes,
    arguable: themes,
  }),
);
