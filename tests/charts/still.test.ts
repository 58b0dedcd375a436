import { Window } from "happy-dom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionStatuses } from "../../src/charts/actionStatuses.ts";
import { enliven, stilled } from "../../src/charts/still.ts";

const window = new Window();
// Plot needs of a document only what happy-dom has.
const document = window.document as unknown as Document;
let drawn = "";
let plot: Element;

beforeAll(() => {
  const rows = [
    { status: "completed", actions: 3 },
    { status: "not-stated", actions: 1 },
  ] as const;
  plot = actionStatuses(rows, { width: 640, document, label: "Actions by status", chosen: ["completed"] });
  drawn = plot.outerHTML;
});
afterAll(() => window.happyDOM.close());

describe("a figure that no script answers", () => {
  it("is one image with a name, and no stop of Tab", () => {
    stilled(plot);
    expect(plot.getAttribute("role")).toBe("img");
    expect(plot.getAttribute("aria-label")).toBe("Actions by status");
    expect(plot.querySelectorAll("[tabindex]")).toHaveLength(0);
    expect(plot.querySelector(".target")?.getAttribute("aria-hidden")).toBe("true");
  });

  it("is made what it was once script answers", () => {
    enliven(plot);
    const [first, second] = plot.querySelectorAll(".target > *");
    expect(first?.getAttribute("tabindex")).toBe("0");
    expect(second?.getAttribute("tabindex")).toBe("-1");
    expect(normalised(plot.outerHTML)).toEqual(normalised(drawn));
  });
});

/** Attributes in whatever order they were put on. */
function normalised(markup: string): string[] {
  return markup.split(/[\s<>]+/).sort();
}
