import { OutLink } from "../OutLink.tsx";

/** Where to turn when an answer does not satisfy. */
export function EnforcementPart() {
  return (
    <>
      <p>
        These duties stand in the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
        Regulations 2018 (“the accessibility regulations”). They bind a public sector body that publishes this website.
      </p>
      <ul>
        <li>
          <b>England, Scotland and Wales:</b> the Equality and Human Rights Commission (EHRC) enforces the regulations.
          If you are not happy with the answer to your complaint, contact the{" "}
          <OutLink to="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service (EASS)</OutLink>.
        </li>
        <li>
          <b>Northern Ireland:</b> the{" "}
          <OutLink to="https://www.equalityni.org/">Equality Commission for Northern Ireland (ECNI)</OutLink> enforces
          them, and takes your complaint.
        </li>
      </ul>
    </>
  );
}
