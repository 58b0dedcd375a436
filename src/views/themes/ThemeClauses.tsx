import type { DocumentId, ThemeId } from "../../model/ids.ts";
import type { ResolvedSearch } from "../../search/resolved.ts";
import { Folded } from "../Folded.tsx";
import type { Labels } from "../labels.ts";
import { RecordEntry } from "../RecordEntry.tsx";
import { shortPartnership } from "../reviewName.ts";
import { documentDate } from "../threads/documentDate.ts";
import { counted, grouped, listed } from "../words.ts";
import type { Clauses } from "./themeAnswer.ts";

type Props = {
  readonly theme: ThemeId;
  readonly clauses: Clauses;
  readonly labels: Labels;
  readonly search: ResolvedSearch | null;
};

const FOLDED = 4;
const MOST_NAMED = 3;

/** Clauses of practice documents that carry a theme, with whose document each stands in and its date. */
export function ThemeClauses({ theme, clauses, labels, search }: Props) {
  const { records, facts, total, documents } = clauses;
  return (
    <section className="theme-part records" aria-labelledby="clauses-title">
      <h2 id="clauses-title">What practice documents say about it</h2>
      {total === 0 ? (
        <p>No clause of a practice document that matches carries this theme.</p>
      ) : (
        <p>
          {counted(total, ["clause", "clauses"])} of {documentsWords(documents, labels)}. That a practice document says
          something does not mean that it is done, and it speaks for that area alone.
        </p>
      )}
      <Folded
        items={records}
        first={FOLDED}
        more={`Show ${records.length < total ? "the first" : "all"} ${records.length} clauses`}
        fewer="Show fewer clauses"
        list={(some) =>
          some.map((clause) => (
            <RecordEntry
              key={clause.id}
              record={clause}
              facts={facts}
              labels={labels}
              search={search}
              theme={theme}
              heading="h3"
            />
          ))
        }
      />
    </section>
  );
}

/** `“Working together” of Safer Marshwick (February 2023)`; many documents are counted. */
function documentsWords(ids: readonly DocumentId[], labels: Labels): string {
  if (ids.length > MOST_NAMED) return `${grouped(ids.length)} practice documents; each is named below with its date`;
  return listed(
    ids.map((id) => {
      const document = labels.documents.get(id);
      const partnership = document === undefined ? undefined : labels.partnerships.get(document.partnership);
      const whose = partnership === undefined ? "" : ` of ${shortPartnership(partnership.name)}`;
      return `“${document?.title ?? id}”${whose} (${documentDate(document)})`;
    }),
  );
}
