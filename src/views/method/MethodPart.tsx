import type { ReactNode } from "react";
import { PARTS, type PartName, partId } from "./parts.ts";

type Props = { readonly part: PartName; readonly children: ReactNode };

/** A part of the page under its heading, which takes the focus when the table of contents leads to it. */
export function MethodPart({ part, children }: Props) {
  return (
    <section className="method-part" aria-labelledby={partId(part)}>
      <h2 id={partId(part)} tabIndex={-1}>
        {PARTS[part]}
      </h2>
      {children}
    </section>
  );
}
