import { type PageAddress, sectionOf } from "../filter/pageAddress.ts";

/** Marks in the navigation of the masthead the page shown, or the part of the site it belongs to. */
export function markNavigation(at: PageAddress): void {
  for (const link of document.querySelectorAll<HTMLElement>(".pages [data-section]")) {
    if (link.dataset.section !== sectionOf(at)) {
      link.removeAttribute("aria-current");
      continue;
    }
    link.setAttribute("aria-current", sectionOf(at) === at.is ? "page" : "true");
  }
}
