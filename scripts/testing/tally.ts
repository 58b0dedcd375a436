/** How many checks passed, failed and were skipped. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export function added(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** One check that is a whole command: it passed or it failed. */
export function single(passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** "12 passed, 0 failed, 1 skipped". */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Counts a run of vitest from its JSON report. A file that could not be run at all counts as one failure, and so does a
 * run that ended badly without saying where, or left no report (`report` null).
 */
export function vitestTally(report: unknown, exitCode: number): Tally {
  const files: readonly unknown[] = listAt(report, "testResults");
  const tests = files.flatMap((file) => listAt(file, "assertionResults").map((test) => textAt(test, "status")));
  const broken = files.filter((file) => textAt(file, "status") === "failed" && !holdsFailure(file)).length;
  const failed = tests.filter((status) => status === "failed").length + broken;
  const passed = tests.filter((status) => status === "passed").length;
  return {
    passed,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: tests.length - passed - (failed - broken),
  };
}

function holdsFailure(file: unknown): boolean {
  return listAt(file, "assertionResults").some((test) => textAt(test, "status") === "failed");
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return Array.isArray(found) ? found : [];
}

function textAt(value: unknown, name: string): string {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === "string" ? found : "";
}
