import { PageLink } from "./PageLink.tsx";

/** Where the rest of a list stands that is turned over by script. */
export function GoesOn() {
  return (
    <p className="without-script">
      This list goes on where JavaScript is switched on.{" "}
      <PageLink to={{ is: "reviews" }}>The pages of the reviews</PageLink> hold every recommendation, action, update and
      learning point, and name the threads they are in.
    </p>
  );
}
