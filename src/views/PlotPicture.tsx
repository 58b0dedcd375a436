import { useEffect, useRef, useState } from "react";

type Props = {
  /** Draws the picture at a width; keep it with `useCallback`. */
  readonly draw: (width: number) => Promise<Element>;
  /** What a click on a mark stands for: its `data-` attributes. The table beside the picture holds a button for each. */
  readonly onChoose: (mark: DOMStringMap) => void;
  readonly className: string;
};

/** Puts a Plot figure on the page and draws it anew when its rows or its width change. */
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
      const mark = event.target instanceof SVGElement ? event.target.closest<SVGElement>(".target > *") : null;
      if (mark !== null) choose.current(mark.dataset);
    };
    observer.observe(element);
    element.addEventListener("click", click);
    return () => {
      observer.disconnect();
      element.removeEventListener("click", click);
    };
  }, []);
  useEffect(() => {
    if (width === 0) return;
    let newest = true;
    draw(width).then((picture) => {
      if (newest) frame.current?.replaceChildren(picture);
    });
    return () => {
      newest = false;
    };
  }, [draw, width]);
  return <div ref={frame} className={`picture ${className}`} />;
}
