import type { ReactNode } from "react";

/** A scrolling region must be reachable by keyboard (WCAG 2.1.1). */
const REACHABLE = { tabIndex: 0 } as const;

/** Lets a wide table or picture scroll inside the page. */
export function ScrollFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="scroll-frame" aria-label={label} {...REACHABLE}>
      {children}
    </section>
  );
}
