import { Leaflet, type LeafletPart } from "../Leaflet.tsx";
import { OutLink } from "../OutLink.tsx";
import { ContactPart } from "./ContactPart.tsx";
import { EnforcementPart } from "./EnforcementPart.tsx";
import { FaultsPart } from "./FaultsPart.tsx";
import { HOST } from "./host.ts";
import { PreparedPart } from "./PreparedPart.tsx";
import { TESTED } from "./tested.ts";

const GUIDELINES = "https://www.w3.org/TR/WCAG22/";
const RUN_BY = HOST === null ? "the body whose site you are reading this on" : HOST.name;

const PARTS: readonly LeafletPart[] = [
  {
    title: "How accessible this website is",
    body: (
      <>
        <p>As many people as possible should be able to use this website. You should be able to:</p>
        <ul>
          <li>read every page without scripts, and use it with a keyboard alone</li>
          <li>enlarge the text or the page without losing any of it</li>
          <li>read each figure as a sentence and as a table, or as a file to download</li>
          <li>tell every status by a word as well as by a colour</li>
          <li>read it in light, dark or high-contrast colours, as your device is set</li>
        </ul>
        <p>
          The text is meant to be plain, though what it tells of is not easy. A figure or table that is wider than the
          screen scrolls sideways in a frame of its own.
        </p>
      </>
    ),
  },
  { title: "Feedback and contact", body: <ContactPart host={HOST} /> },
  { title: "If you are not happy with the answer", body: <EnforcementPart /> },
  {
    title: "Technical information",
    body: (
      <>
        <p>
          A public sector body that publishes this website has to make it accessible under the accessibility
          regulations.
        </p>
        <h3>Compliance status</h3>
        <p>
          This website is <b>partially compliant</b> with the{" "}
          <OutLink to={GUIDELINES}>Web Content Accessibility Guidelines version 2.2</OutLink> AA standard.{" "}
          {TESTED.knownFaults.length === 0
            ? "It is built to meet the whole of it; we say partially because it has not been tested with people yet, as told below."
            : "What does not meet it is listed below."}
        </p>
      </>
    ),
  },
  { title: "What is not accessible", body: <FaultsPart {...TESTED} /> },
  {
    title: "What is being done",
    body: (
      <p>
        Every change is tested as told below before it is published, and a fault that is reported is given a test of its
        own when it is put right. Next come tests with screen readers, with voice control and with the people who use
        them.
      </p>
    ),
  },
  { title: "How this statement was prepared", body: <PreparedPart {...TESTED} /> },
];

/** The accessibility statement, in the order that the regulations' model sets. */
export function AccessibilityPage() {
  return (
    <Leaflet
      title="Accessibility statement"
      lede="This website should work for everybody. Here is how far that is tested."
      under={`This statement is about Common Thread, the website you are reading. It is run by ${RUN_BY}.`}
      parts={PARTS}
    />
  );
}
