/** What a mark stands for: its `data-` attributes, its name for a screen reader, whether it is what the filter has on. */
export type MarkTarget = {
  readonly data: Readonly<Record<string, string>>;
  readonly name: string;
  /** Null for a mark that leads to another page instead of choosing. */
  readonly chosen: boolean | null;
};

/**
 * Makes a finished plot a named group of buttons or links for assistive technology: each target of a click says what it stands
 * for. One of them is in the order of Tab; arrow keys go on from it (`nextMark`).
 */
export function finish(
  plot: Element,
  label: string,
  { of, marks }: { readonly of: string; readonly marks: readonly MarkTarget[] },
): Element {
  // Plot names its groups of marks, which no one may do to a group without a role (ARIA 1.2).
  for (const group of plot.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  plot.setAttribute("role", "group");
  plot.setAttribute("aria-label", label);
  // What is drawn is said by the names of the targets; the table says the rest.
  for (const part of plot.children) {
    if (part.localName === "g" && !part.classList.contains(of)) part.setAttribute("aria-hidden", "true");
  }
  const drawn = plot.querySelectorAll(`.${of} > *`);
  marks.forEach(({ data, name, chosen }, index) => {
    const mark = drawn[index];
    if (mark === undefined) return;
    for (const [key, value] of Object.entries(data)) mark.setAttribute(`data-${key}`, value);
    mark.setAttribute("role", chosen === null ? "link" : "button");
    mark.setAttribute("aria-label", name);
    // A title under the pointer would be read again as a description.
    if (mark.querySelector("title") !== null) mark.setAttribute("aria-description", "");
    if (chosen !== null) mark.setAttribute("aria-pressed", String(chosen));
    mark.setAttribute("tabindex", index === 0 ? "0" : "-1");
  });
  return plot;
}
