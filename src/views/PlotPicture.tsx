import { useEffect, useRef, useState } from "react";
import { nextMark } from "../charts/nextMark.ts";

type Props = {
  /** Draws the picture at a width; keep it with `useCallback`. */
  readonly draw: (width: number) => Promise<Element>;
  /** What choosing a mark stands for: its `data-` attributes. The table beside the picture holds a button for each. */
  readonly onChoose: (mark: DOMStringMap) => void;
  readonly className: string;
};

/**
 * Puts a Plot figure on the page and draws it anew when its rows or its width change. Its marks are one stop of Tab:
 * arrow keys go from mark to mark, Enter or Space chooses like a click, and focus stays on its mark when it is drawn anew.
 */
export function PlotPicture({ draw, onChoose, className }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    const click = (event: MouseEvent) => {
      const mark = markAt(event.target);
      if (mark !== null) choose.current(mark.dataset);
    };
    const press = (event: KeyboardEvent) => {
      const mark = markAt(event.target);
      if (mark === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const chooses = event.key === "Enter" || event.key === " ";
      const next = chooses ? null : neighbour(marksIn(element), mark, event.key);
      if (!chooses && next === null) return;
      event.preventDefault();
      if (chooses) choose.current(mark.dataset);
      else next?.focus();
    };
    const enter = (event: FocusEvent) => {
      const mark = markAt(event.target);
      if (mark !== null) makeOnlyStop(marksIn(element), mark);
    };
    observer.observe(element);
    element.addEventListener("click", click);
    element.addEventListener("keydown", press);
    element.addEventListener("focusin", enter);
    return () => {
      observer.disconnect();
      element.removeEventListener("click", click);
      element.removeEventListener("keydown", press);
      element.removeEventListener("focusin", enter);
    };
  }, []);
  useEffect(() => {
    if (width === 0) return;
    let newest = true;
    draw(width).then((picture) => {
      if (newest && frame.current !== null) putInPlace(frame.current, picture);
    });
    return () => {
      newest = false;
    };
  }, [draw, width]);
  return <div ref={frame} className={`picture ${className}`} />;
}

function marksIn(element: Element): readonly SVGElement[] {
  return [...element.querySelectorAll<SVGElement>(".target > *")];
}

function markAt(target: EventTarget | null): SVGElement | null {
  return target instanceof SVGElement ? target.closest<SVGElement>(".target > *") : null;
}

function neighbour(marks: readonly SVGElement[], mark: SVGElement, key: string): SVGElement | null {
  const centres = marks.map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const next = nextMark(centres, marks.indexOf(mark), key);
  return next === null ? null : (marks[next] ?? null);
}

function makeOnlyStop(marks: readonly SVGElement[], mark: SVGElement): void {
  for (const each of marks) each.setAttribute("tabindex", each === mark ? "0" : "-1");
}

/** Puts a new picture where the old one was; the mark that stood for the same is the stop of Tab again, and has the focus if it had it. */
function putInPlace(frame: Element, picture: Element): void {
  const before = marksIn(frame).find((mark) => mark.getAttribute("tabindex") === "0");
  const focused = before !== undefined && before === document.activeElement;
  frame.replaceChildren(picture);
  if (before === undefined) return;
  const marks = marksIn(frame);
  const same = marks.find((mark) => JSON.stringify(mark.dataset) === JSON.stringify(before.dataset));
  if (same !== undefined) makeOnlyStop(marks, same);
  if (focused) (same ?? marks[0])?.focus({ preventScroll: true });
}
