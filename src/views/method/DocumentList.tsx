import { dateWords } from "../dateWords.ts";
import type { Labels } from "../labels.ts";
import { counted } from "../words.ts";

/** Every document held, with whose it is and from when. */
export function DocumentList({ labels }: { readonly labels: Labels }) {
  return (
    <ul className="method-documents">
      {[...labels.documents.values()].map(({ id, title, publisher, dated, datedBasis, url, passages }) => (
        <li key={id}>
          {url === null ? (
            <cite>{title}</cite>
          ) : (
            <a href={url} rel="noreferrer">
              {title}
            </a>
          )}
          {`, ${publisher}, `}
          {dated === null
            ? "no date stated"
            : `${datedBasis === "latest-in-text" ? "latest date in its text " : ""}${dateWords(dated)}`}
          {`: ${counted(passages, ["record", "records"])}`}
        </li>
      ))}
    </ul>
  );
}
