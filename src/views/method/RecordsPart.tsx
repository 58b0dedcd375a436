import type { Holdings } from "../../queries/holdings.ts";
import { counted } from "../words.ts";
import { MethodPart } from "./MethodPart.tsx";

const RECORDS = ["record", "records"] as const;

/** The way from a document to what the page shows. */
export function RecordsPart({ holdings }: { readonly holdings: Holdings }) {
  const { summarised, inSourceWords, textless } = holdings;
  return (
    <MethodPart part="records">
      <ol className="method-steps">
        <li>
          <h3>Read</h3>
          <p>
            The text of a document is read in order, and its tables are found by the headings over their columns, in
            whatever wording. What cannot be settled is written down as a finding, with its place, and is not guessed.
            No row is made up.
          </p>
        </li>
        <li>
          <h3>Taken apart</h3>
          <p>
            Recommendations, actions, progress updates, learning points and the clauses of practice documents are each
            taken out, with the number, owner, dates and status that are printed. A date is kept as precise as it is
            printed, and what is not stated is shown as not stated. A status is the document’s own word.
          </p>
        </li>
        <li>
          <h3>Names of people left out</h3>
          <p>
            Names of officers, staff, members of parliament and anyone else are dropped as the text is read. Rank, post,
            unit and body stay. A first name or a pseudonym becomes “the victim”, “the perpetrator” or “[person]”. This
            is done by rule; should a name be left, <a href="#method-question">tell us</a>, and it goes.
          </p>
        </li>
        <li>
          <h3>Put into words</h3>
          <p>
            {summarised > 0 &&
              `${counted(summarised, RECORDS)} ${summarised === 1 ? "is" : "are"} shown as a summary in our own plain words, and marked as one; no sentence of the document is held for ${summarised === 1 ? "it" : "them"}, only which words it uses, in alphabetical order, so that the search can find them. `}
            {inSourceWords > 0 &&
              `${counted(inSourceWords, RECORDS)} ${inSourceWords === 1 ? "is" : "are"} shown in the document’s own words, names of people left out. `}
            {textless > 0 &&
              `${counted(textless, RECORDS)} ${textless === 1 ? "prints" : "print"} no text of ${textless === 1 ? "its" : "their"} own, such as an action of which only the status is given.`}
            {summarised + inSourceWords + textless === 0 && "No record is held here yet."}
          </p>
        </li>
        <li>
          <h3>Coded</h3>
          <p>
            Each record is given the themes that it is about, by words of its text: see{" "}
            <a href="#method-codebook">the themes</a>. The words that carry a theme stand beside it.
          </p>
        </li>
        <li>
          <h3>Compared</h3>
          <p>
            Each recommendation, action and learning point is compared with those of other reviews, to find what asks
            for the same: see <a href="#method-repeats">how repeats are found</a>.
          </p>
        </li>
      </ol>
    </MethodPart>
  );
}
