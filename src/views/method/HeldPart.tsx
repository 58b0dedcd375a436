import { RECORD_KINDS } from "../../filter/recordKind.ts";
import { dateWords } from "../dateWords.ts";
import type { Labels } from "../labels.ts";
import { ScrollFrame } from "../ScrollFrame.tsx";
import { capital, counted, DOCUMENT_WORDS, grouped, KIND_WORDS, listed } from "../words.ts";
import { DocumentList } from "./DocumentList.tsx";
import { datesSentence } from "./heldWords.ts";
import { MethodPart } from "./MethodPart.tsx";
import type { MethodAnswer } from "./methodAnswer.ts";

type Props = Pick<MethodAnswer, "holdings" | "kinds" | "dates"> & { readonly labels: Labels };

const CAPTION = "Documents held, by kind";
const HEAD = ["Documents", "With a date", "Earliest", "Latest", "Records"];
/** More documents than this are counted and not listed. */
const MOST_LISTED = 24;

/** What the figures stand on. */
export function HeldPart({ holdings, kinds, dates, labels }: Props) {
  const records = RECORD_KINDS.flatMap((kind) => {
    const held = kinds.find((each) => each.kind === kind)?.held ?? 0;
    return held === 0 ? [] : [counted(held, KIND_WORDS[kind])];
  });
  const [first, ...numbers] = ["Kind of document", ...HEAD];
  return (
    <MethodPart part="held">
      {holdings.documents === 0 ? (
        <p>No document is held here yet.</p>
      ) : (
        <>
          <p>
            {`${counted(holdings.documents, ["document", "documents"])} of ${counted(holdings.partnerships, ["partnership", "partnerships"])} are held, about ${counted(holdings.reviews, ["review", "reviews"])}. `}
            {records.length > 0 && `They give ${listed(records)}. `}
            Each of these is a record: it can be searched, counted and cited on its own.
          </p>
          <p>
            {datesSentence(dates)} A plan is shown as it stood when it was published; what was done later is not known
            here.
          </p>
          <ScrollFrame label={CAPTION}>
            <table className="table">
              <caption>{CAPTION}</caption>
              <thead>
                <tr>
                  <th scope="col">{first}</th>
                  {numbers.map((name) => (
                    <th key={name} scope="col" className="number">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {dates.map(({ kind, documents, dated, earliest, latest, passages }) => (
                  <tr key={kind}>
                    <th scope="row">{capital(DOCUMENT_WORDS[kind][1])}</th>
                    <td className="number">{grouped(documents)}</td>
                    <td className="number">{grouped(dated)}</td>
                    <td className="number">{earliest === null ? "not stated" : dateWords(earliest)}</td>
                    <td className="number">{latest === null ? "not stated" : dateWords(latest)}</td>
                    <td className="number">{grouped(passages)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollFrame>
          {labels.documents.size <= MOST_LISTED && <DocumentList labels={labels} />}
          <p>
            Many more reviews have been published than are held here, and these were not chosen to stand for the rest. A
            partnership that is not here may have recommended the same.
          </p>
        </>
      )}
    </MethodPart>
  );
}
