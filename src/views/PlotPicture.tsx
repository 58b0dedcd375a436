import { memo, type RefObject, useContext, useEffect, useId, useRef, useState } from "react";
import { nextMark } from "../charts/nextMark.ts";
import { enliven } from "../charts/still.ts";
import { afterPaint } from "./afterPaint.ts";
import { DRAWN_WIDTHS, type Draw, PicturesContext } from "./PicturesContext.ts";

type Props = {
  /** Keep it with `useCallback`: another one means that there is something else to draw. */
  readonly draw: Draw;
  /** What choosing a mark stands for: its `data-` attributes. The table beside the picture holds a button for each. */
  readonly onChoose: (mark: DOMStringMap) => void;
  readonly className: string;
  /** The most that the style sheet lets it be wide, in CSS pixels. */
  readonly widest?: number;
};

/**
 * Puts a Plot figure on the page and draws it anew when its rows or its width change; what the page came with stays as
 * long as it fits. Its marks are one stop of Tab:
 * arrow keys go from mark to mark, Enter or Space chooses like a click, and focus stays on its mark when it is drawn anew.
 */
export function PlotPicture({ draw, onChoose, className, widest = DRAWN_WIDTHS.wide }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const built = useContext(PicturesContext)?.html(useId(), draw, widest) ?? "";
  const standing = useRef<Draw | null>(draw);
  const [width, setWidth] = useState(0);
  const drawn = useRef(0);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    for (const plot of element.querySelectorAll(".drawn > svg")) enliven(plot);
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
    if (standing.current === draw && fits(frame.current, width)) return;
    standing.current = null;
    let newest = true;
    const redraw = () => {
      if (!newest) return;
      draw(width, document).then(
        (picture) => {
          if (newest && frame.current !== null) putInPlace(frame.current, picture);
        },
        () => {
          if (newest) frame.current?.replaceChildren(withoutPicture());
        },
      );
    };
    // A picture of another width may be wider than the page.
    const resized = drawn.current !== 0 && drawn.current !== width;
    drawn.current = width;
    // Counts and tables need not wait for pictures to be drawn, nor what is in view for what is not.
    if (resized) redraw();
    else
      afterPaint(() => {
        if (frame.current === null || isInView(frame.current)) redraw();
        else setTimeout(redraw, OUT_OF_VIEW_MS);
      });
    return () => {
      newest = false;
    };
  }, [draw, width]);
  return <Frame frame={frame} className={`picture ${className}`} built={built} />;
}

type FrameProps = {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly className: string;
  readonly built: string;
};

/** What the page came with is never rendered again: a picture drawn later takes its place. */
const Frame = memo(
  ({ frame, className, built }: FrameProps) => (
    <div ref={frame} className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: built }} />
  ),
  () => true,
);

const OUT_OF_VIEW_MS = 150;

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

const LEAST_SCALE = 0.85;

/** Whether the picture that the page came with is drawn at about the width there is. */
function fits(frame: Element | null, width: number): boolean {
  const forms = [...(frame?.querySelectorAll<HTMLElement>(".drawn") ?? [])];
  const drawn = Number(forms.find((form) => form.getClientRects().length > 0)?.dataset.width ?? 0);
  return drawn > 0 && width / drawn >= LEAST_SCALE && width / drawn <= 1 / LEAST_SCALE;
}

function marksIn(element: Element): readonly SVGElement[] {
  return [...element.querySelectorAll<SVGElement>(".target > *")].filter(isSeen);
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
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

/** What draws a picture may not come on a line that breaks; an old picture must not stand for newer rows. */
function withoutPicture(): Element {
  const words = document.createElement("p");
  words.className = "nothing";
  words.textContent = "This picture could not be drawn. The table below it holds the same numbers.";
  return words;
}

/** Puts a new picture where the old one was; the mark that stood for the same is the stop of Tab again, and has the focus if it had it. */
function putInPlace(frame: Element, picture: Element): void {
  const stops = [...frame.querySelectorAll<SVGElement>('.target > [tabindex="0"]')];
  // Of the forms that a page comes with one is seen; asking which is dear, for the page is laid out for it.
  const before = stops.length > 1 ? stops.find(isSeen) : stops[0];
  const focused = before !== undefined && before === document.activeElement;
  frame.replaceChildren(picture);
  if (before === undefined) return;
  const marks = [...picture.querySelectorAll<SVGElement>(".target > *")];
  const same = marks.find((mark) => JSON.stringify(mark.dataset) === JSON.stringify(before.dataset));
  if (same !== undefined) makeOnlyStop(marks, same);
  if (focused) (same ?? marks[0])?.focus({ preventScroll: true });
}
