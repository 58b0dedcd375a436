import { expect, it } from "vitest";
import { added, single, tallyLine, vitestTally } from "../../scripts/testing/tally.ts";

function file(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((test) => ({ status: test })) };
}

it("counts every test of every file", () => {
  const report = { testResults: [file("passed", "passed", "skipped", "todo"), file("failed", "passed", "failed")] };
  expect(vitestTally(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

it("counts a file that could not be run", () => {
  expect(vitestTally({ testResults: [file("passed", "passed"), file("failed")] }, 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

it("counts a run that failed without saying where, or left no report", () => {
  expect(vitestTally({ testResults: [file("passed", "passed")] }, 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(vitestTally(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it("adds up to one line", () => {
  expect(tallyLine(added([single(true), single(false), { passed: 10, failed: 0, skipped: 3 }]))).toBe(
    "11 passed, 1 failed, 3 skipped",
  );
});
