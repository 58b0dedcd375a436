import type { Words } from "../headlineSentence.ts";
import { counted } from "../words.ts";
import { ofHundred } from "./measureWords.ts";
import type { MethodAnswer } from "./methodAnswer.ts";

/** The sentence the page opens with: how much was read, and how often what was made of it is right. */
export function methodSentence({ holdings, measures }: Pick<MethodAnswer, "holdings" | "measures">): readonly Words[] {
  const right = measures.get("coding-precision")?.permille ?? null;
  const elsewhere = measures.get("coding-f1-other-reviews")?.permille ?? null;
  const read: Words[] = [
    { text: counted(holdings.passages, ["record", "records"]), strong: true },
    { text: ` of ${counted(holdings.documents, ["document", "documents"])} were read by fixed rules. `, strong: false },
  ];
  if (right === null)
    return [...read, { text: "How often the themes are right has not been measured yet.", strong: false }];
  return [
    ...read,
    { text: "Of 100 themes given to passages that people coded too, about ", strong: false },
    { text: `${ofHundred(right)} are right`, strong: true },
    { text: elsewhere !== null && elsewhere < right ? "; where a text uses other words, fewer." : ".", strong: false },
  ];
}
