import { useState } from "react";
import type { Filter } from "../filter/filter.ts";
import { linkFragment } from "../filter/link.ts";

/** Writes the filter into a link on request; where the clipboard is not allowed, shows the link to be copied by hand. */
export function CopyLink({ filter }: { readonly filter: Filter }) {
  const [result, setResult] = useState<"copied" | { readonly byHand: string } | null>(null);
  const copy = async () => {
    const link = new URL(location.pathname + location.search + linkFragment(filter), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      setResult("copied");
    } catch {
      setResult({ byHand: link });
    }
  };
  return (
    <>
      <button type="button" className="as-link" onClick={copy}>
        Copy link to this view
      </button>
      <span role="status" className="copied">
        {result === "copied" && "Link copied. It holds the filters and the search."}
      </span>
      {result !== null && result !== "copied" && (
        <label className="by-hand">
          Copy this link by hand
          <input type="text" readOnly value={result.byHand} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
