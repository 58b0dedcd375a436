import { describe, expect, it } from "vitest";
import { actionStatus } from "../../../src/extract/plan/progress/actionStatus.ts";
import { type ProgressFragment, progressEntries } from "../../../src/extract/plan/progress/progressEntries.ts";

const at = { page: null, line: 1 };
const fragment = (paragraphs: string[], ratings: string[] = []): ProgressFragment => ({
  at,
  row: 1,
  paragraphs,
  ratings,
});
const entries = (...fragments: ProgressFragment[]) =>
  progressEntries(fragments, []).entries.map(({ status, agency, rag, text }) => ({ status, agency, rag, text }));

describe("progressEntries", () => {
  it("lets a status label cover the agency parts after it until the next label", () => {
    expect(
      entries(
        fragment([
          "Completed: MVP: forms are in use.",
          "ONFT/OCT - the wards have been told.",
          "In progress: Housing has not answered.",
        ]),
      ),
    ).toEqual([
      { status: "completed", agency: "MVP", rag: null, text: "forms are in use." },
      { status: "completed", agency: "ONFT/OCT", rag: null, text: "the wards have been told." },
      { status: "in-progress", agency: null, rag: null, text: "Housing has not answered." },
    ]);
  });

  it("gives each update the colour that stands before it, and none to a second update under one colour", () => {
    const updates = entries(fragment(["Update: drafted.", "Green Update: agreed.", "Update: printed."], ["Amber"]));
    expect(updates.map(({ rag }) => rag)).toEqual(["amber", "green", null]);
  });

  it("keeps every colour in printed order, a limited one too, and does not give the limited one to the update", () => {
    const read = progressEntries(
      [fragment(["Update: begun."], ["Green"]), fragment(["Amber for the roll-out to wards", "Update: delayed."])],
      [],
    );
    expect(read.rag).toEqual(["green", "amber"]);
    expect(read.entries.map(({ rag }) => rag)).toEqual(["green", null]);
  });

  it("joins a sentence that a page break cut, and begins no entry there", () => {
    expect(
      entries(fragment(["Update: the team has been told to"]), fragment(["write to every family. Update: done."])),
    ).toEqual([
      { status: null, agency: null, rag: null, text: "the team has been told to write to every family." },
      { status: "completed", agency: null, rag: null, text: "done." },
    ]);
  });

  it("takes a bare label for an entry whose text is the label", () => {
    expect(entries(fragment(["Completed"]))).toEqual([
      { status: "completed", agency: null, rag: null, text: "Completed" },
    ]);
  });
});

describe("actionStatus", () => {
  it("is completed when every labelled part is, partly when open parts stand beside, open when none says completed", () => {
    expect(actionStatus(["completed", "completed"], "", false)).toBe("completed");
    expect(actionStatus(["completed", "in-progress"], "", false)).toBe("partly-completed");
    expect(actionStatus(["in-progress"], "", false)).toBe("in-progress");
    expect(actionStatus([], "see the other plan", false)).toBe("not-stated");
  });

  it("is national only where no label stands and a national body was told", () => {
    expect(actionStatus([], "The ministry was notified of this in May.", false)).toBe("national");
    expect(actionStatus(["completed"], "The ministry was notified of this in May.", false)).toBe("completed");
  });
});
