import type { DraftAnswer, NearRecord } from "./draftAnswer.ts";
import type { Labels } from "./labels.ts";
import { emptyWords, wordingWords } from "./recordWords.ts";
import { shortPartnership } from "./reviewName.ts";
import { documentDate } from "./threads/documentDate.ts";
import { sharedSentences } from "./threads/sharedWords.ts";
import { PRACTICE_WORDS } from "./threads/strengthWords.ts";

type Props = { readonly clauses: DraftAnswer["clauses"]; readonly labels: Labels };

/** Clauses of practice documents that may already say what a draft asks, each with whose document it is and its date. */
export function DraftClauses({ clauses, labels }: Props) {
  return (
    <section aria-labelledby="draft-clauses">
      <h2 id="draft-clauses">Practice documents that may already say it</h2>
      {clauses.length === 0 ? (
        <p>No clause of a practice document held here comes near it.</p>
      ) : (
        <>
          <ul className="clauses">
            {clauses.map((clause) => (
              <Clause key={clause.record.id} clause={clause} labels={labels} />
            ))}
          </ul>
          <p className="caution">
            It holds for that area and that date, and may have changed. That a practice document says something does not
            mean that it is done.
          </p>
        </>
      )}
    </section>
  );
}

type Near = NearRecord<DraftAnswer["check"]["clauses"][number]>;

function Clause({ clause: { record, match }, labels }: { readonly clause: Near; readonly labels: Labels }) {
  const document = labels.documents.get(record.document);
  const partnership = labels.partnerships.get(record.partnership);
  const shared = { sharedWords: match.sharedWords.join("; "), sharedAsks: match.sharedAsks.join(" ") };
  return (
    <li>
      <p>
        <b>{PRACTICE_WORDS[match.practice]}</b> at {record.number}
        {record.section !== null && record.section !== "" && `, under “${record.section}”`}. A practice document of{" "}
        {partnership === undefined ? "another area" : shortPartnership(partnership.name)},{" "}
        <cite>{document?.title ?? record.document}</cite>, {documentDate(document)}.
      </p>
      <p className="clause-text">{record.text ?? emptyWords(record)}</p>
      <p className="shared">
        {record.text !== null && `${wordingWords(record)}. `}
        {sharedSentences(shared, "both", labels.asks).join(" ")}
      </p>
    </li>
  );
}
