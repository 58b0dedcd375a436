import { useEffect } from "react";
import type { Scrolled } from "./arrivedEntry.ts";

const AT_MOST_MS = 5000;
const READER_ACTS = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * Brings the reader back to where an entry of the history was left, and holds that place while the page is still
 * growing; no longer than the reader lets it.
 */
export function useScrollReturn(scrolled: Scrolled | null): void {
  useEffect(() => {
    const main = document.getElementById("main");
    if (scrolled === null || main === null) return;
    const restore = () => window.scrollTo({ top: scrolled.top, behavior: "instant" });
    const growing = new ResizeObserver(restore);
    growing.observe(main);
    const stop = () => growing.disconnect();
    const timer = setTimeout(stop, AT_MOST_MS);
    for (const act of READER_ACTS) addEventListener(act, stop, { once: true, passive: true });
    return () => {
      stop();
      clearTimeout(timer);
      for (const act of READER_ACTS) removeEventListener(act, stop);
    };
  }, [scrolled]);
}
