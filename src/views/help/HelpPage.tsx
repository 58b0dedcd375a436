import { Leaflet, type LeafletPart } from "../Leaflet.tsx";
import { PageLink } from "../PageLink.tsx";
import { DangerPart } from "./DangerPart.tsx";
import { HelpChecked } from "./HelpChecked.tsx";
import { HelpLines } from "./HelpLines.tsx";
import { HELP_LINES } from "./helpBook.ts";
import { NATIONS, NEEDS, type Need } from "./helpLine.ts";
import { helpParts, NEED_WORDS, nationId } from "./helpParts.ts";
import { NationLines } from "./NationLines.tsx";
import { PhoneNumber } from "./PhoneNumber.tsx";

const { nations, needs } = helpParts(HELP_LINES);
const PARTS: readonly LeafletPart[] = [
  ...NEEDS.map(partOf),
  { title: "How these were checked", body: <HelpChecked lines={HELP_LINES} /> },
];

function partOf(need: Need): LeafletPart {
  const title = NEED_WORDS[need];
  if (need === "danger") return { title, body: <DangerPart lines={HELP_LINES} /> };
  if (need === "domestic") {
    const within = NATIONS.map((nation) => ({ id: nationId(nation), title: nation }));
    return { title, within, body: <NationLines nations={nations} /> };
  }
  return { title, body: <HelpLines part={needs.get(need) ?? { full: [], again: [] }} heading="h3" /> };
}

/** Where to turn, by nation and by need. Complete without script or data. */
export function HelpPage() {
  return (
    <Leaflet
      title="Get help"
      lede="You do not have to be sure what to call it before you ask for help."
      under={
        <>
          <b>
            If you are in danger now, call <PhoneNumber number="999" />.
          </b>{" "}
          The lines below are run by others. A call may show in a phone’s list of calls or on a bill, and a site you
          open from here stands under its own name in your browser’s history.{" "}
          <PageLink to={{ is: "privacy" }}>Reading this site privately</PageLink> says more.
        </>
      }
      parts={PARTS}
    />
  );
}
