import type { ReactNode } from "react";

type Props = { readonly to: string; readonly children: ReactNode };

/** A link to a page of somebody else: it says so in words, and does not tell that page where the reader came from. */
export function OutLink({ to, children }: Props) {
  return (
    <a className="out" href={to} rel="noreferrer">
      {children} <span className="out-mark">(opens another site)</span>
    </a>
  );
}
