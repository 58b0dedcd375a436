import { createContext, type ReactNode, useContext } from "react";
import { type PageAddress, pathOf } from "../filter/pageAddress.ts";

/** The root of the site as a path or address that ends with a slash. */
export const RootContext = createContext("/");

type Props = { readonly to: PageAddress; readonly className?: string; readonly children: ReactNode };

/** A plain link to a page of the site; a plain click on it is followed without loading the page again. */
export function PageLink({ to, className, children }: Props) {
  const root = useContext(RootContext);
  return (
    <a href={root + pathOf(to)} className={className}>
      {children}
    </a>
  );
}
