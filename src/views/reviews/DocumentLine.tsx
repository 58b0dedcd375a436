import type { Document } from "../../queries/documents.ts";
import { OutLink } from "../OutLink.tsx";
import { documentDate } from "../threads/documentDate.ts";

/** A document by its title, linked where its address is known, with its publisher and date. */
export function DocumentLine({ document }: { readonly document: Document }) {
  const { title, publisher, url } = document;
  return (
    <>
      {url === null ? <cite>{title}</cite> : <OutLink to={url}>{title}</OutLink>}
      {`, ${publisher}, ${documentDate(document)}`}
    </>
  );
}
