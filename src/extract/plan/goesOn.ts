import { lettersAndDigits } from "../lettersAndDigits.ts";
import type { Facet } from "./columnMeaning.ts";
import { isFinished, isHanging } from "./continuesText.ts";
import type { OpenRecommendation } from "./openRecommendation.ts";
import type { RowEvent } from "./planEvent.ts";

/** Weighs whether a recommendation cell without a number goes on with the text above it. */
export function goesOn(
  last: OpenRecommendation,
  text: string,
  event: RowEvent,
  facets: ReadonlySet<Facet>,
  openText: string | null,
): boolean {
  const before = last.items.at(-1)?.text ?? last.text.last;
  let weight = 0;
  if (event.afterBreak) weight++;
  weight += isFinished(before) ? -2 : 1;
  if (isHanging(before)) weight += 2;
  weight += /^[\p{Ll},;)(]/u.test(text) ? 2 : -1;
  if (
    event.cells.has("lead") &&
    (event.cells.has("target") || event.cells.has("progress") || event.cells.has("completion"))
  )
    weight--;
  if (facets.has("number")) weight++;
  if (!event.cells.has("lead") && !event.cells.has("target")) weight++;
  const action = event.cells.get("action")?.paragraphs[0] ?? "";
  if (/^\p{Ll}/u.test(action) && !isFinished(openText ?? ".")) weight += 2;
  return weight >= 2;
}

/** The recommendation printed again beside a further action. */
export function samePrint(last: OpenRecommendation, text: string): boolean {
  const key = lettersAndDigits(text);
  return (
    key !== "" &&
    lettersAndDigits([...last.text.paragraphs, ...last.items.map((item) => item.text)].join(" ")).startsWith(
      key.slice(0, 60),
    ) &&
    key.length > 15
  );
}
