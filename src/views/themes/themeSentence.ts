import type { RankedTheme } from "../../queries/themeRanking.ts";
import type { Words } from "../headlineSentence.ts";
import { counted, grouped } from "../words.ts";
import { kindWords } from "./rankingWords.ts";

/** The sentence under a theme's name: in how many reviews it is, on what, and what is reported of its actions. */
export function themeSentence(ranked: RankedTheme | null, reviews: number, filtered: boolean): readonly Words[] {
  if (ranked === null) {
    return [
      plain(`No recommendation, action or learning point ${filtered ? "that matches" : "held here"} carries it.`),
    ];
  }
  const { actions, completed } = ranked;
  const became =
    actions === 0
      ? []
      : [
          plain(` Of the ${counted(actions, ["action", "actions"])}, owners report `),
          strong(`${grouped(completed)} complete`),
          plain("."),
        ];
  return [
    plain("In "),
    strong(`${grouped(ranked.reviews)} of ${counted(reviews, ["review", "reviews"])}`),
    plain(`${filtered ? ", of what matches" : " held here"}: `),
    strong(kindWords(ranked)),
    plain("."),
    ...became,
  ];
}

function plain(text: string): Words {
  return { text, strong: false };
}

function strong(text: string): Words {
  return { text, strong: true };
}
