const MARKS = ".target > *";

/**
 * Makes a finished plot one image: its marks are neither read one by one nor in the order of Tab, as long as no script
 * answers them. The words and the table beside it say what they would.
 */
export function stilled(plot: Element): Element {
  plot.setAttribute("role", "img");
  for (const group of plot.querySelectorAll(".target")) group.setAttribute("aria-hidden", "true");
  for (const mark of plot.querySelectorAll(MARKS)) mark.removeAttribute("tabindex");
  return plot;
}

/** Gives a plot that was stilled its marks back, as `finish` made them. */
export function enliven(plot: Element): void {
  plot.setAttribute("role", "group");
  for (const group of plot.querySelectorAll(".target")) group.removeAttribute("aria-hidden");
  plot.querySelectorAll(MARKS).forEach((mark, index) => {
    mark.setAttribute("tabindex", index === 0 ? "0" : "-1");
  });
}
