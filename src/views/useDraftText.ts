import { useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** The draft while the reader moves between pages: in memory alone, and gone with the document. */
let kept = "";

/**
 * The pasted draft. It is emptied when the document is left, so that neither going back to it nor a browser that brings
 * forms back shows it to the next person.
 */
export function useDraftText(): readonly [text: string, setText: (text: string) => void] {
  const [text, setShown] = useState(() => kept);
  const setText = useCallback((next: string) => {
    kept = next;
    setShown(next);
  }, []);
  useEffect(() => {
    const leave = () => flushSync(() => setText(""));
    addEventListener("pagehide", leave);
    addEventListener("pageshow", leaveIfKept);
    return () => {
      removeEventListener("pagehide", leave);
      removeEventListener("pageshow", leaveIfKept);
    };
    function leaveIfKept({ persisted }: PageTransitionEvent) {
      if (persisted) setText("");
    }
  }, [setText]);
  return [text, setText];
}
