import type { CommonConfusion } from "../../queries/commonConfusions.ts";
import type { Labels } from "../labels.ts";
import { countedInWords } from "../numberWord.ts";
import { inSentence } from "../words.ts";

/** A fault of the coding as a sentence. */
export function confusionSentence(confusion: CommonConfusion, labels: Pick<Labels, "themes">): string {
  const { fault, instead, passages } = confusion;
  const theme = named(confusion.theme, labels);
  const where = `In ${countedInWords(passages, ["labelled passage", "labelled passages"])}`;
  if (instead === null) {
    return fault === "extra"
      ? `${where} the rules gave ${theme} and readers did not.`
      : `${where} readers gave ${theme} and the rules missed it.`;
  }
  const other = named(instead, labels);
  const [given, labelled] = fault === "extra" ? [theme, other] : [other, theme];
  return `${where} the rules gave ${given} where readers gave ${labelled}.`;
}

function named(theme: CommonConfusion["theme"], labels: Pick<Labels, "themes">): string {
  const label = labels.themes.get(theme)?.label;
  return `“${label === undefined ? theme : inSentence(label)}”`;
}
