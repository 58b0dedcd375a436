import { marked } from "../search/marked.ts";
import type { ResolvedSearch } from "../search/resolved.ts";

/** A text with the words a search found marked. */
export function Marked({ text, search }: { readonly text: string; readonly search: ResolvedSearch | null }) {
  let at = 0;
  return (
    <>
      {marked(text, search).map((stretch) => {
        const start = at;
        at += stretch.text.length;
        return stretch.hit ? <mark key={start}>{stretch.text}</mark> : <span key={start}>{stretch.text}</span>;
      })}
    </>
  );
}
