import { useEffect, useState } from "react";
import type { DraftCheck } from "../threads/draft/checkDraft.ts";
import type { DraftReading } from "../threads/draft/draftGaps.ts";
import { draftText } from "../threads/draft/draftText.ts";
import type { DraftTools } from "./draftTools.ts";

const PAUSE_MS = 250;

/** What was found of a draft; both null where it could not be read. */
export type CheckedDraft = { readonly check: DraftCheck; readonly reading: DraftReading };

/** Checks the draft once the reader pauses; null while there is nothing to check. */
export function useDraftCheck(pasted: string, tools: DraftTools | null): CheckedDraft | "failed" | null {
  const [checked, setChecked] = useState<CheckedDraft | "failed" | null>(null);
  const { text } = draftText(pasted);
  const empty = !/[\p{L}\p{N}]/u.test(text);
  useEffect(() => {
    if (empty || tools === null) {
      setChecked(null);
      return;
    }
    const timer = setTimeout(() => setChecked(checkedOf(text, tools)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, empty, tools]);
  return empty ? null : checked;
}

/** What goes wrong is not told further: an error could quote the draft. */
function checkedOf(text: string, tools: DraftTools): CheckedDraft | "failed" {
  try {
    return { check: tools.check(text), reading: tools.read(text) };
  } catch {
    return "failed";
  }
}
