import type { DocumentDates } from "../../queries/documentDates.ts";
import { counted } from "../words.ts";

const DOCUMENTS = ["document", "documents"] as const;

/** From when the documents are, as far as they say: `3 of 5 documents have a date; for one of them it is the latest date its text mentions.` */
export function datesSentence(dates: readonly DocumentDates[]): string {
  const sum = (of: "documents" | "dated" | "datedInText") => dates.reduce((all, kind) => all + kind[of], 0);
  const [documents, dated, inText] = [sum("documents"), sum("dated"), sum("datedInText")];
  if (dated === 0) return "None of these documents prints a date, so none can be put in order of time.";
  const have =
    dated === documents ? "Each of them has a date" : `${dated} of the ${counted(documents, DOCUMENTS)} have a date`;
  const basis =
    inText === 0
      ? ""
      : `; for ${inText} of them it is the latest date that the text mentions, not a printed date of the document`;
  const rest = dated === documents ? "" : " The order of the others in time is not known.";
  return `${have}${basis}.${rest}`;
}
