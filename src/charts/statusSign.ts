import type { ActionStatus } from "../model/vocabulary.ts";

/** How a reported status is shown: a sign and a word, and a colour that never stands alone. */
export type StatusSign = { readonly sign: string; readonly word: string; readonly colour: string };

export const STATUS_SIGNS: Readonly<Record<ActionStatus, StatusSign>> = {
  completed: { sign: "●", word: "Completed", colour: "var(--done)" },
  "partly-completed": { sign: "◐", word: "Partly completed", colour: "var(--part)" },
  "in-progress": { sign: "◔", word: "In progress", colour: "var(--going)" },
  national: { sign: "◇", word: "With a national body", colour: "var(--nation)" },
  "no-longer-needed": { sign: "□", word: "No longer needed", colour: "var(--dropped)" },
  "not-stated": { sign: "○", word: "Not stated", colour: "var(--none)" },
};
