import { describe, expect, it } from "vitest";
import { markdown, short } from "../../bench/table.ts";

describe("short", () => {
  it("gives three digits, whole from a hundred on, and nothing for nothing", () => {
    expect([0, 0.01234, 5.678, 99.94, 99.96, 123.4, null, undefined].map(short)).toEqual([
      "0",
      "0.0123",
      "5.68",
      "99.9",
      "100",
      "123",
      "",
      "",
    ]);
  });
});

describe("markdown", () => {
  it("prints the title, then figures set to the right", () => {
    expect(markdown({ title: "Speed", heads: ["page", "ms"], rows: [["overview", "12"]] })).toBe(
      "\nSpeed\n\n| page | ms |\n| --- | ---: |\n| overview | 12 |\n",
    );
  });
});
