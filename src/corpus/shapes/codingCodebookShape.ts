import type { Area, Codebook, Indicator, StandingPhrase, Theme, Weighing, WordSet } from "../../model/codebook.ts";
import type { AreaId, ThemeId } from "../../model/ids.ts";
import { fields, flag, id, list, mapOf, number, text } from "./shape.ts";

const phrases = list(text);

const indicator = fields<Indicator>(
  { phrases },
  { weight: number, near: phrases, notNear: phrases, within: number, not: phrases },
);

const weighing = fields<Weighing>({
  constant: number,
  features: fields<Weighing["features"]>({
    strongest: number,
    enough: number,
    score: number,
    share: number,
    wordings: number,
    inOutcome: number,
  }),
  themes: mapOf(number),
});

/** `data/codebook/themes.json` whole, as passages are coded by it. */
export const codingCodebookShape = fields<Codebook>(
  {
    version: text,
    note: text,
    areas: list(fields<Area>({ id: id<AreaId>(), label: text, official: flag })),
    standing: list(fields<StandingPhrase>({ phrases }, { except: list(id<ThemeId>()), asSubject: flag })),
    themes: list(
      fields<Theme>({
        id: id<ThemeId>(),
        label: text,
        area: id<AreaId>(),
        definition: text,
        include: text,
        exclude: text,
        indicators: list(indicator),
      }),
    ),
  },
  { weighing, sets: list(fields<WordSet>({ id: text, words: list(text) })) },
);
