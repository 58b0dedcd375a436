import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentId } from "../../src/extract/documentId.ts";
import { recordIds } from "../../src/extract/recordId.ts";
import type { DocumentId } from "../../src/model/ids.ts";

const id = (text: string) => recordIds("plan" as DocumentId, "action")(text);

describe("recordIds", () => {
  it("has the document, the kind and eight hex digits", () => {
    expect(id("Write to every school")).toMatch(/^plan\/action-[0-9a-f]{8}$/);
  });

  it("numbers doubles in printed order", () => {
    const next = recordIds("plan" as DocumentId, "action");
    expect([next("Twice"), next("Once"), next("twice!")].map((one) => one.replace(/-[0-9a-f]{8}/, ""))).toEqual([
      "plan/action",
      "plan/action",
      "plan/action-2",
    ]);
  });

  it("does not change with line ends, page breaks, punctuation or case", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 2, maxLength: 12 }), (words) => {
        expect(id(words.join("\n"))).toBe(id(words.join(" ")));
        expect(id(`${words.join(", ")}.`.toUpperCase())).toBe(id(words.join(" ")));
      }),
    );
  });

  it("tells other words apart", () => {
    expect(id("Write to every school")).not.toBe(id("Write to every surgery"));
  });
});

describe("documentId", () => {
  it.each([
    ["Plan A (final).txt", "plan-a-final"],
    ["folder/plan_2.v3.md", "plan-2-v3"],
    ["Llŷn.txt", "llyn"],
    ["???.txt", "document"],
  ])("makes %j %s", (file, expected) => {
    expect(documentId(file)).toBe(expected);
  });
});
