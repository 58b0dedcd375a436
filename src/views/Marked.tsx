import { marked } from "../search/marked.ts";
import type { ResolvedSearch } from "../search/resolved.ts";

type Props = {
  readonly text: string;
  readonly search: ResolvedSearch | null;
  /** Further words to mark, as printed. */
  readonly phrases?: readonly string[];
};

/** A text with the words a search found marked, and those that support a theme. */
export function Marked({ text, search, phrases = [] }: Props) {
  let at = 0;
  return (
    <>
      {marked(text, search, phrases).map((stretch) => {
        const start = at;
        at += stretch.text.length;
        return stretch.hit ? <mark key={start}>{stretch.text}</mark> : <span key={start}>{stretch.text}</span>;
      })}
    </>
  );
}
