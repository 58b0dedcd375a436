import { dateWords } from "../dateWords.ts";
import { capital, listed } from "../words.ts";
import { type HelpLine, NATIONS, type Said } from "./helpLine.ts";
import { shownLine, verified } from "./shownLine.ts";

const SAID_WORDS: Readonly<Record<Said, string>> = {
  number: "number",
  text: "text number",
  hours: "hours",
  cost: "cost",
  web: "web address",
  who: "who it is for",
  instruction: "what to do",
  area: "where it serves",
  note: "the note",
};
/** What is told of a line, in the order in which its sources are named. */
const TOLD: readonly Said[] = ["number", "text", "hours", "cost", "web", "who", "instruction"];

/** Where a line serves, no surer than its sources: `Scotland`; `Thought to be the whole UK: ask if in doubt`. */
export function areaWords(line: HelpLine): string {
  const area = line.nations.length === NATIONS.length ? "the whole UK" : listed(line.nations);
  return verified(line, "area") === "official" ? capital(area) : `Thought to be ${area}: ask if in doubt`;
}

/** Cost and hours as far as they are known: `Free, 24 hours a day.`; null where nothing can be said. */
export function termsWords(line: HelpLine): string | null {
  const { number, cost, hours } = shownLine(line);
  const known = [cost, hours].filter((each) => each !== null).join(", ");
  const missing = [hours === null ? "opening hours" : null, cost === null ? "cost" : null].filter(
    (each) => each !== null,
  );
  const sentences = known === "" ? [] : [`${capital(known)}.`];
  if (number !== null && missing.length > 0 && !line.needs.includes("danger")) {
    sentences.push(`${capital(listed(missing))} could not be confirmed.`);
  }
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** A web address as it is read: without scheme, `www.` and the last slash. */
export function webWords(address: string): string {
  const { hostname, pathname } = new URL(address);
  return hostname.replace(/^www\./, "") + pathname.replace(/\/$/, "");
}

/** Where what is shown of a line was read and when: `Checked 22 November 2026 against stored copies. Number and cost: Samaritans (undated).` */
export function sourceWords(line: HelpLine): string {
  const told = new Map<string, Said[]>();
  for (const said of TOLD) {
    if (!isTold(line, said)) continue;
    const kind = verified(line, said);
    const source = line.sources.find((each) => each.kind === kind && each.says.includes(said));
    if (source === undefined) continue;
    const key = `${source.publisher} (${source.age})`;
    told.set(key, [...(told.get(key) ?? []), said]);
  }
  const against = line.checkedAgainst === "live page" ? "the pages as they stood" : "stored copies";
  const parts = [...told].map(([source, of]) => `${capital(listed(of.map((said) => SAID_WORDS[said])))}: ${source}.`);
  return [`Checked ${dateWords(line.checkedOn)} against ${against}.`, ...parts].join(" ");
}

function isTold(line: HelpLine, said: Said): boolean {
  const shown = shownLine(line);
  if (said === "number" || said === "text" || said === "hours" || said === "cost" || said === "web") {
    return shown[said] !== null;
  }
  return true;
}
