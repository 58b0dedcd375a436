import type { Holdings } from "../../queries/holdings.ts";
import { counted } from "../words.ts";
import { MethodPart } from "./MethodPart.tsx";

/** What the search finds, and in which order. */
export function SearchPart({ holdings }: { readonly holdings: Holdings }) {
  return (
    <MethodPart part="search">
      <p>
        {`The search knows ${counted(holdings.words, ["word", "words"])}: those of the documents and those of our summaries. `}
        It finds records that hold every word typed, in any of its forms (“share”, “sharing”). A word half typed finds
        those that begin so; one that stands nowhere finds the likeliest spelling, and says which. Words that only mean
        the same are not searched for.
      </p>
      <p>
        Records that hold rarer words, or hold them more often for their length, come first. Words in quotes must stand
        together as typed; where the document’s own text is not held here, records with all the words are listed apart,
        since their order is not known.
      </p>
      <p>Searching, filtering and checking a draft happen in your browser. Nothing you type is sent anywhere.</p>
    </MethodPart>
  );
}
