import type { RecordRow } from "../queries/record.ts";
import { dateWords } from "./dateWords.ts";
import type { Labels } from "./labels.ts";
import { recordPlace, wordingWords } from "./recordWords.ts";

/** Whose words are shown and where in which document they stand. */
export function RecordSource({ record, labels }: { readonly record: RecordRow; readonly labels: Labels }) {
  const document = labels.documents.get(record.document);
  const place = recordPlace(record);
  const dated = document?.dated ?? null;
  return (
    <p className="record-source">
      <span className="wording">{wordingWords(record)}</span>
      {"; "}
      {document === undefined ? record.document : <cite>{document.title}</cite>}
      {dated !== null &&
        ` (${document?.datedBasis === "latest-in-text" ? "latest date in it " : "dated "}${dateWords(dated)})`}
      {place !== null && `, ${place}`}
    </p>
  );
}
