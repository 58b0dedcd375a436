import { describe, expect, it } from "vitest";
import { sparing } from "../../src/views/sparing.ts";

describe("a device that is to be spared", () => {
  it.each([
    [{}, false],
    [{ deviceMemory: 8 }, false],
    [{ deviceMemory: 2 }, true],
    [{ connection: {} }, false],
    [{ connection: { saveData: true, effectiveType: "4g", downlink: 10 } }, true],
    [{ connection: { saveData: false, effectiveType: "3g" } }, true],
    [{ connection: { saveData: false, effectiveType: "4g", downlink: 1.2 } }, true],
    [{ connection: { saveData: false, effectiveType: "4g", downlink: 10 }, deviceMemory: 4 }, false],
    [{ connection: { effectiveType: "4g", downlink: 0 } }, false],
  ])("%j: %s", (device, expected) => {
    expect(sparing(device)).toBe(expected);
  });
});
