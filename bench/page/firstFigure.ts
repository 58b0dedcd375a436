import { whenFrameIsDrawn } from "./whenShown.ts";

const FIGURE = "figure svg, main svg";

/** When the first figure of the page was on screen, in milliseconds since navigation; waits for it. */
export function firstFigure(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const laidOut = [...document.querySelectorAll(FIGURE)].some((svg) => svg.getBoundingClientRect().height > 0);
      if (laidOut) whenFrameIsDrawn(resolve);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
