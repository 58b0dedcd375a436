import type { PartnershipId, PassageId } from "../../model/ids.ts";
import type { PracticeClause } from "../../queries/practiceClauses.ts";
import { Folded } from "../Folded.tsx";
import type { Labels } from "../labels.ts";
import { QuestionLink } from "../QuestionLink.tsx";
import { documentWords } from "./clauseSentence.ts";
import { sharedSentences } from "./sharedWords.ts";
import { PRACTICE_WORDS } from "./strengthWords.ts";

const FOLDED = 5;

type Props = {
  readonly clauses: readonly PracticeClause[];
  /** The partnerships whose reviews ask for it. */
  readonly own: ReadonlySet<PartnershipId>;
  /** Names a record that a clause stands beside; null where there is only one. */
  readonly nameOf: ((passage: PassageId) => string) | null;
  readonly labels: Labels;
};

/** Clauses that answer or touch something, each once, with whose document they stand in and its date. */
export function ClauseList({ clauses, own, nameOf, labels }: Props) {
  const each = [...new Map(clauses.toReversed().map((clause) => [clause.clause, clause])).values()].toReversed();
  return (
    <>
      <Folded
        items={each}
        first={FOLDED}
        more={`Show all ${each.length} clauses`}
        fewer="Show fewer clauses"
        list={(some) => (
          <ul className="clauses">
            {some.map((clause) => {
              const beside = clauses.filter((other) => other.clause === clause.clause).map(({ passage }) => passage);
              return (
                <li key={clause.clause}>
                  <p>
                    <b>{PRACTICE_WORDS[clause.strength]}</b> at {clause.number}
                    {clause.section !== "" && `, under “${clause.section}”`}.{" "}
                    {documentWords(clause.document, own, labels)}.
                  </p>
                  <p className="clause-text">{clause.text ?? "No summary has been written yet."}</p>
                  <p className="shared">
                    {clause.text !== null &&
                      (clause.wording === "source" ? "Source wording. " : "Summary in our words. ")}
                    {sharedSentences(clause, "both", labels.asks).join(" ")}
                    {nameOf !== null && ` Beside: ${beside.map(nameOf).join("; ")}.`}
                  </p>
                  <QuestionLink
                    questioned={{ of: "clause", record: clause.passage, clause: clause.clause, code: clause.strength }}
                    about={`clause ${clause.number}`}
                  />
                </li>
              );
            })}
          </ul>
        )}
      />
      <p className="caution">That a practice document says something does not mean that it is done.</p>
    </>
  );
}
