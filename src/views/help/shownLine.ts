import type { HelpLine, Said } from "./helpLine.ts";

/** How well something about a line is known: by a source of its own, by others only, or by none. */
export function verified(line: HelpLine, said: Said): "official" | "secondary" | null {
  const kinds = line.sources.filter(({ says }) => says.includes(said)).map(({ kind }) => kind);
  return kinds.includes("official") ? "official" : (kinds[0] ?? null);
}

/** What of a line may be shown as fact: number, text number, hours and cost only where an official source says them. */
export type ShownLine = Pick<HelpLine, "number" | "text" | "hours" | "cost" | "web">;

export function shownLine(line: HelpLine): ShownLine {
  const known = <T>(said: Said, value: T | null): T | null => (verified(line, said) === "official" ? value : null);
  return {
    number: known("number", line.number),
    text: known("text", line.text),
    hours: known("hours", line.hours),
    cost: known("cost", line.cost),
    web: line.web,
  };
}
