import { createContext, type ReactNode, useContext, useEffect, useRef } from "react";

/** Whether the reader has just come to a page from another one of the site, and its title is to be given the focus. */
export type Arrival = { current: boolean };

export const ArrivalContext = createContext<Arrival>({ current: false });

type Props = { readonly className?: string; readonly children: ReactNode };

/** The first heading of a page. Coming from another page of the site, focus goes to it as soon as it is there. */
export function PageTitle({ className, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useContext(ArrivalContext);
  useEffect(() => {
    if (!arrival.current) return;
    arrival.current = false;
    heading.current?.focus({ preventScroll: true });
  }, [arrival]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
