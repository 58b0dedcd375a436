import { describe, expect, it } from "vitest";
import { actionStatuses } from "../../src/charts/actionStatuses.ts";
import { STATUS_SIGNS } from "../../src/charts/statusSign.ts";
import { ACTION_STATUSES } from "../../src/model/vocabulary.ts";
import { nodeDocument, normalised } from "./normalised.ts";

const ROWS = ACTION_STATUSES.map((status, index) => ({ status, actions: [61, 9, 17, 1, 0, 3][index] ?? 0 }));

describe("actions by status", () => {
  it.each([
    ["wide", 600],
    ["narrow", 280],
  ])("are drawn %s", async (name, width) => {
    const figure = actionStatuses(ROWS, { width, document: nodeDocument(), label: "Actions", chosen: ["completed"] });
    await expect(normalised(figure)).toMatchFileSnapshot(`snapshots/statuses-${name}.svg`);
  });

  it("have sign, word and number for each status, even where there are none", () => {
    const figure = actionStatuses(ROWS, { width: 600, document: nodeDocument(), label: "Actions", chosen: [] });
    const words = figure.textContent ?? "";
    for (const { status, actions } of ROWS) {
      expect(words).toContain(`${STATUS_SIGNS[status].sign}\u2002${STATUS_SIGNS[status].word}`);
      expect(words).toContain(String(actions));
    }
    expect(figure.querySelectorAll(".target > *")).toHaveLength(ACTION_STATUSES.length);
  });

  it("are drawn where there are no actions at all", () => {
    const none = ROWS.map(({ status }) => ({ status, actions: 0 }));
    const figure = actionStatuses(none, { width: 600, document: nodeDocument(), label: "Actions", chosen: [] });
    expect(figure.outerHTML).not.toContain("NaN");
  });
});
