import { Fragment } from "react";
import type { Labels } from "../labels.ts";
import { PageLink } from "../PageLink.tsx";
import { crossReferences } from "../themes/crossReferences.ts";

/** Words of the codebook as a sentence; where they name another theme they lead to it. */
export function CodebookWords({ words, labels }: { readonly words: string; readonly labels: Labels }) {
  let at = 0;
  return (
    <>
      {crossReferences(words, labels).map((part) => {
        const key = at++;
        return typeof part === "string" ? (
          <Fragment key={key}>{part}</Fragment>
        ) : (
          <PageLink key={key} to={{ is: "theme", number: part.number }}>
            {part.label}
          </PageLink>
        );
      })}
      {/[.!?]$/.test(words) ? "" : "."}
    </>
  );
}
