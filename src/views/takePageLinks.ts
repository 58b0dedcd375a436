import { type PageAddress, pageAt } from "../filter/pageAddress.ts";

/**
 * Follows links to pages of the site without loading them again. A click with a modifier, and a link with a fragment,
 * a target or a download, stay the browser's. Gives a function that stops it.
 */
export function takePageLinks(root: URL, go: (to: PageAddress) => void): () => void {
  const click = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.hasAttribute("download") || link.target !== "") return;
    const to = link.hash === "" ? pageAt(new URL(link.href), root) : null;
    if (to === null) return;
    event.preventDefault();
    go(to);
  };
  document.addEventListener("click", click);
  return () => document.removeEventListener("click", click);
}
