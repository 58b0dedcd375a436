import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchdog } from "../../src/db/watchdog.ts";

describe("a watchdog", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("barks after the silence, counted from when it last heard something", async () => {
    const barked = vi.fn();
    const { heard, expired } = watchdog(1000, "silent");
    expired.catch(barked);
    await vi.advanceTimersByTimeAsync(900);
    heard();
    await vi.advanceTimersByTimeAsync(900);
    expect(barked).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(barked).toHaveBeenCalledWith(new Error("silent"));
  });

  it("is quiet once stopped", async () => {
    const barked = vi.fn();
    const { stop, expired } = watchdog(1000, "silent");
    expired.catch(barked);
    stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(barked).not.toHaveBeenCalled();
  });
});
