import { useId, useState } from "react";
import type { ThemeId } from "../../model/ids.ts";
import type { RecordRow } from "../../queries/record.ts";
import type { ResolvedSearch } from "../../search/resolved.ts";
import type { Labels } from "../labels.ts";
import { RecordEntry } from "../RecordEntry.tsx";
import type { RecordFacts } from "../recordFacts.ts";
import { shortPartnership } from "../reviewName.ts";
import { documentDate } from "../threads/documentDate.ts";
import { counted, listed } from "../words.ts";

type Props = {
  readonly theme: ThemeId;
  readonly clauses: readonly RecordRow[];
  readonly facts: RecordFacts;
  readonly labels: Labels;
  readonly search: ResolvedSearch | null;
};

const FOLDED = 4;

/** Clauses of practice documents that carry a theme, with whose document each stands in and its date. */
export function ThemeClauses({ theme, clauses, facts, labels, search }: Props) {
  const [all, setAll] = useState(false);
  const id = useId();
  return (
    <section className="theme-part records" aria-labelledby="clauses-title">
      <h2 id="clauses-title">What practice documents say about it</h2>
      {clauses.length === 0 ? (
        <p>No clause of a practice document that matches carries this theme.</p>
      ) : (
        <p>
          {counted(clauses.length, ["clause", "clauses"])} of {listed(documentsOf(clauses, labels))}. That a practice
          document says something does not mean that it is done, and it speaks for that area alone.
        </p>
      )}
      <div id={id}>
        {(all ? clauses : clauses.slice(0, FOLDED)).map((clause) => (
          <RecordEntry
            key={clause.id}
            record={clause}
            facts={facts}
            labels={labels}
            search={search}
            theme={theme}
            heading="h3"
          />
        ))}
      </div>
      {clauses.length > FOLDED && (
        <button type="button" className="as-link" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? "Show fewer clauses" : `Show all ${clauses.length} clauses`}
        </button>
      )}
    </section>
  );
}

/** `“Working together” of Safer Marshwick (February 2023)`. */
function documentsOf(clauses: readonly RecordRow[], labels: Labels): readonly string[] {
  return [...new Set(clauses.map(({ document }) => document))].map((id) => {
    const document = labels.documents.get(id);
    const partnership = document === undefined ? undefined : labels.partnerships.get(document.partnership);
    const whose = partnership === undefined ? "" : ` of ${shortPartnership(partnership.name)}`;
    return `“${document?.title ?? id}”${whose} (${documentDate(document)})`;
  });
}
