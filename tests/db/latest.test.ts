import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latest } from "../../src/db/latest.ts";

describe("latest", () => {
  it("never lets a later answer overwrite a newer one, in whatever order they come", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 8 }), async (scheduler, count) => {
        const shown: number[] = [];
        const { follow } = latest<number>({ answer: (answer) => shown.push(answer), failure: () => undefined });
        for (let asked = 1; asked <= count; asked += 1) follow(scheduler.schedule(Promise.resolve(asked)));
        await scheduler.waitAll();
        expect(shown).toEqual([count]);
      }),
    );
  });

  it("reports the newest one's failure, and no older one's", async () => {
    const failures: unknown[] = [];
    const { follow } = latest<number>({ answer: () => undefined, failure: (error) => failures.push(error) });
    follow(Promise.reject(new Error("old")));
    follow(Promise.reject(new Error("new")));
    await new Promise((resolve) => setImmediate(resolve));
    expect(failures.map(String)).toEqual(["Error: new"]);
  });

  it("reports nothing once stopped", async () => {
    const shown: number[] = [];
    const { follow, stop } = latest<number>({ answer: (answer) => shown.push(answer), failure: () => undefined });
    follow(Promise.resolve(1));
    stop();
    await new Promise((resolve) => setImmediate(resolve));
    expect(shown).toEqual([]);
  });
});
