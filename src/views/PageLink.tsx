import { createContext, type ReactNode, useContext } from "react";
import { type PageAddress, pathOf } from "../filter/pageAddress.ts";

/** How the page at hand leads back to the root of the site, or the root itself; ends with a slash. */
export const RootContext = createContext("/");

type Props = {
  readonly to: PageAddress;
  readonly className?: string;
  /** Set where the link is in a navigation and stands for where the reader is. */
  readonly current?: "page" | "true" | undefined;
  readonly children: ReactNode;
};

/** A plain link to a page of the site; a plain click on it is followed without loading the page again. */
export function PageLink({ to, className, current, children }: Props) {
  const root = useContext(RootContext);
  return (
    <a href={root + pathOf(to)} className={className} aria-current={current}>
      {children}
    </a>
  );
}
