import { describe, expect, it } from "vitest";
import { INVENTED_PLANS } from "./plans/inventedPlans.ts";
import { chooseCuts, chooseLayout } from "./print/layout.ts";
import { printPlan } from "./print/printPlan.ts";
import { compareRecords } from "./read/compareRecords.ts";
import { expectedRecords } from "./read/expectedRecords.ts";
import { lostCells } from "./read/lostCells.ts";
import { readPlan } from "./read/readPlan.ts";
import { seededRandom } from "./seededRandom.ts";
import { SEED_VARIABLE, seedOfRun } from "./seedOfRun.ts";

const LAYOUTS_OF_A_PLAN = 16;
const runSeed = seedOfRun();
console.info(`layouts: ${SEED_VARIABLE}=${runSeed} repeats this run`);

const seeds = Array.from({ length: LAYOUTS_OF_A_PLAN }, (_, i) => runSeed + i * 7919);

describe.each(INVENTED_PLANS)("$file, $why", (plan) => {
  const expected = expectedRecords(plan);
  const names = plan.tables.flatMap(({ recommendations }) =>
    recommendations.flatMap(({ actions }) => actions.flatMap(({ leads }) => leads.flatMap(({ name }) => name ?? []))),
  );

  it("reads every record and field back from any layout, in printed order, and loses no cell", async () => {
    for (const seed of seeds) {
      const layout = chooseLayout(plan, seededRandom(seed));
      const { text, rows } = printPlan(plan, layout, seededRandom(seed + 1), seededRandom(seed + 2));
      const read = await readPlan(plan.file, text);
      const found = [...compareRecords(read, expected), ...lostCells(read, rows, names)];
      expect(found, `layout ${seed} (${layout.markUp}, ${JSON.stringify(layout.cuts)}):\n${text}`).toEqual([]);
    }
  });

  it("gives the same ids when lines and pages end elsewhere", async () => {
    for (const seed of seeds.slice(0, 8)) {
      const layout = chooseLayout(plan, seededRandom(seed));
      const moved = { ...layout, cuts: chooseCuts(plan, layout.markUp, seededRandom(seed + 3)) };
      const before = await readPlan(
        plan.file,
        printPlan(plan, layout, seededRandom(seed), seededRandom(seed + 4)).text,
      );
      const after = await readPlan(plan.file, printPlan(plan, moved, seededRandom(seed), seededRandom(seed + 5)).text);
      const ids = ({ recommendations, actions, updates }: typeof before) =>
        [recommendations, actions, updates].map((records) => records.map(({ id }) => id));
      const cuts = `${JSON.stringify(layout.cuts)} and ${JSON.stringify(moved.cuts)}`;
      expect(ids(after), `layout ${seed}, ${cuts}`).toEqual(ids(before));
    }
  });
});
