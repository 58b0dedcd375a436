import type { TestProject } from "vitest/node";
import { browsersForTests } from "./browsersForTests.ts";
import { sitesForTests } from "./sitesForTests.ts";

/** Starts the browsers while the sites are built, and ends both after the end-to-end tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ends = await Promise.all([browsersForTests(project), sitesForTests(project)]);
  return async () => {
    await Promise.all(ends.map((end) => end()));
  };
}
