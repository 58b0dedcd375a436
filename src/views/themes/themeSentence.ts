import type { ThemeReach } from "../../queries/themeReach.ts";
import type { Words } from "../headlineSentence.ts";
import { counted, grouped } from "../words.ts";
import { kindWords } from "./rankingWords.ts";

/** The sentence under a theme's name: in how many reviews it is, on what, and what is reported of its actions. */
export function themeSentence(reach: ThemeReach | null, reviews: number, filtered: boolean): readonly Words[] {
  if (reach === null) {
    return [
      plain(`No recommendation, action or learning point ${filtered ? "that matches" : "held here"} carries it.`),
    ];
  }
  const { actions, completed } = reach;
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
    strong(`${grouped(reach.reviews)} of ${counted(reviews, ["review", "reviews"])}`),
    plain(`${filtered ? ", of what matches" : " held here"}: `),
    strong(kindWords(reach)),
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
