import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument, readGlossary, readRegister } from "../../scripts/disk/dataFolder.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { notWithdrawn } from "../../src/corpus/register.ts";
import { summaryGaps } from "../../src/corpus/summaryGaps.ts";

const LONGEST_WORDS = 35;
const LONGEST_UPDATE_WORDS = 20;
const ACRONYM = /\b[A-Z][A-Z&/-]*[A-Z]s?\b/g;

const DATA = join(PROJECT_ROOT, "data");
const explained = new Set(readGlossary(DATA).map(({ term }) => term));

/** The acronyms of a text that the glossary does not explain; a plural, or one of two joined by a slash, counts as itself. */
function unexplained(summary: string): string[] {
  const printed = summary.match(ACRONYM) ?? [];
  return printed.filter((acronym) => {
    const singular = acronym.replace(/s$/, "");
    return (
      !explained.has(acronym) && !explained.has(singular) && singular.split(/[/-]/).some((part) => !explained.has(part))
    );
  });
}

describe.each(notWithdrawn(readRegister(DATA)).map((source) => [source.id, source] as const))(
  "data/summaries/%s.json",
  (_, source) => {
    const { adopted, summaries } = readDocument(DATA, source);
    const words = Object.entries(summaries).map(([id, summary]) => ({
      id,
      summary,
      count: summary.split(/\s+/).length,
    }));

    it("has a summary for every record that prints words, and for nothing else", () => {
      expect(summaryGaps(adopted, summaries)).toEqual({ orphans: [], missing: [] });
    });

    it(`has at most ${LONGEST_WORDS} words a summary, ${LONGEST_UPDATE_WORDS} for an update`, () => {
      const long = words.filter(
        ({ id, count }) => count > (id.includes("/update-") ? LONGEST_UPDATE_WORDS : LONGEST_WORDS),
      );
      expect(long).toEqual([]);
      expect(words.filter(({ summary }) => summary.trim() !== summary || summary === "")).toEqual([]);
    });

    it("uses no acronym that the glossary lacks", () => {
      expect(words.flatMap(({ id, summary }) => unexplained(summary).map((acronym) => `${id}: ${acronym}`))).toEqual(
        [],
      );
    });
  },
);

describe("unexplained", () => {
  it("tells known acronyms from unknown ones", () => {
    expect(unexplained("Police and MARACs follow A&E.")).toEqual([]);
    expect(unexplained("The QZXW met the MARAC/QZXW board.")).toEqual(["QZXW", "MARAC/QZXW"]);
  });
});
