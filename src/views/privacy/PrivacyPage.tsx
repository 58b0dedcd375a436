import { Leaflet, type LeafletPart } from "../Leaflet.tsx";
import { AdvicePart } from "./AdvicePart.tsx";
import { HostPart } from "./HostPart.tsx";
import { KeptPart } from "./KeptPart.tsx";
import { LeavingPart } from "./LeavingPart.tsx";
import { LimitsPart } from "./LimitsPart.tsx";

const PARTS: readonly LeafletPart[] = [
  { title: "How to leave quickly", body: <LeavingPart /> },
  { title: "What leaving cannot do", body: <LimitsPart /> },
  { title: "Reading with fewer traces", body: <AdvicePart /> },
  { title: "What this site keeps", body: <KeptPart /> },
  { title: "What others may note", body: <HostPart /> },
];

/** What leaving does and cannot do, how to read privately, and what is kept. */
export function PrivacyPage() {
  return (
    <Leaflet
      title="Reading this site privately"
      lede="This site keeps nothing about you. Your browser, your phone and others may."
      under="How to leave quickly, what that cannot undo, and how to leave fewer traces without making matters worse."
      parts={PARTS}
    />
  );
}
