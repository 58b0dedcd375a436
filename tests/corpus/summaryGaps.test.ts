import { expect, it } from "vitest";
import { summaryGaps } from "../../src/corpus/summaryGaps.ts";
import { inventedInput } from "./invented.ts";

it("finds each missing and each orphaned summary, and asks none for an action without words", () => {
  for (const { adopted, summaries } of inventedInput("summary").documents) {
    expect(summaryGaps(adopted, summaries)).toEqual({ orphans: [], missing: [] });
    const [first, ...others] = Object.entries(summaries);
    const moved = Object.fromEntries([...others, ["elsewhere/action-00000000", first?.[1] ?? ""]]);
    expect(summaryGaps(adopted, moved)).toEqual({ orphans: ["elsewhere/action-00000000"], missing: [first?.[0]] });
  }
});
