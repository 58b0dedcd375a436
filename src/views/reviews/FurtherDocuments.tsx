import type { Document } from "../../queries/documents.ts";
import { groupedBy } from "../groupedBy.ts";
import type { Labels } from "../labels.ts";
import { capital, counted, DOCUMENT_WORDS } from "../words.ts";
import { DocumentLine } from "./DocumentLine.tsx";

/** The documents that belong to no review, by kind, with whose they are and from when. */
export function FurtherDocuments({ labels }: { readonly labels: Labels }) {
  const further = [...labels.documents.values()].filter(({ review }) => review === null);
  return [...groupedBy(further, ({ kind }) => kind)].map(([kind, documents]) => (
    <section key={kind} className="area">
      <h2>
        {kind === "practice-document"
          ? capital(DOCUMENT_WORDS[kind][1])
          : `${capital(DOCUMENT_WORDS[kind][1])} that name no review`}
      </h2>
      {kind === "practice-document" && (
        <p className="area-note">
          These are no reviews: they say how services in an area have agreed to work. Their clauses stand beside the
          recommendations that they appear to answer.
        </p>
      )}
      <ul>
        {documents.map((document) => (
          <li key={document.id} className="area-document">
            <FurtherDocument document={document} labels={labels} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function FurtherDocument({ document, labels }: { readonly document: Document; readonly labels: Labels }) {
  const partnership = labels.partnerships.get(document.partnership);
  const read =
    document.kind === "practice-document" ? (["clause", "clauses"] as const) : (["record", "records"] as const);
  return (
    <>
      {partnership !== undefined && `${partnership.name}: `}
      <DocumentLine document={document} />
      {`; ${counted(document.passages, read)}.`}
    </>
  );
}
