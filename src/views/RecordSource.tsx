import type { RecordRow } from "../queries/record.ts";
import { dateWords } from "./dateWords.ts";
import type { Labels } from "./labels.ts";
import { recordPlace, wordingWords } from "./recordWords.ts";

type Props = {
  readonly record: RecordRow;
  readonly labels: Labels;
  /** Leaves out the document where it is named above. */
  readonly brief: boolean;
};

/** Whose words are shown and where in which document they stand. */
export function RecordSource({ record, labels, brief }: Props) {
  const document = labels.documents.get(record.document);
  const place = recordPlace(record);
  const basis = document?.datedBasis === "latest-in-text" ? "undated; latest date in it " : "dated ";
  const dated = document?.dated ?? null;
  return (
    <p className="record-source">
      <span className="wording">{wordingWords(record)}</span>
      {!brief && (
        <>
          {"; "}
          <cite>{document?.title ?? record.document}</cite>
          {dated === null ? " (undated)" : ` (${basis}${dateWords(dated)})`}
        </>
      )}
      {place !== null && `${brief ? "; " : ", "}${place}`}
    </p>
  );
}
