import { describe, expect, it } from "vitest";
import { extractDocument } from "../../../src/extract/extractDocument.ts";

const PLAN = `Fenmarsh Safer Partnership action plan DHR 4

Recommendation\tAction\tLead agency\tTarget date\tStatus
1. Surgeries should ask every new patient about safety at home.\tPrint the questions\tFenmarsh Council / Fenmarsh Police\tMay 2024\tCompleted
\tTrain the reception staff\tAs above\tJune 2024\tIn progress
2. Housing should tell tenants whom to ring.\tWrite to tenants\tDitto\tJuly 2024\tCompleted
\tPut a card in every hallway\t\tAugust 2024\tCompleted
`;

describe("a lead cell that points to the one above", () => {
  it("has the bodies printed above; a blank one has none", async () => {
    const bytes = new TextEncoder().encode(PLAN);
    const { actions } = await extractDocument({ file: "plan.txt", bytes, agencies: [] });
    const printed = actions.map(({ leads }) => leads.map((lead) => lead.printed));
    const both = ["Fenmarsh Council", "Fenmarsh Police"];
    expect(printed).toEqual([both, both, both, []]);
  });
});
