/** Makes a finished plot one picture for assistive technology and names what each target of a click stands for. */
export function finish(
  plot: Element,
  label: string,
  targets: { readonly of: string; readonly names: readonly Readonly<Record<string, string>>[] },
): Element {
  // Plot names its groups of marks, which no one may do to a group without a role (ARIA 1.2).
  for (const group of plot.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  plot.setAttribute("role", "img");
  plot.setAttribute("aria-label", label);
  const marks = plot.querySelectorAll(`.${targets.of} > *`);
  targets.names.forEach((attributes, index) => {
    for (const [name, value] of Object.entries(attributes)) marks[index]?.setAttribute(`data-${name}`, value);
  });
  return plot;
}
