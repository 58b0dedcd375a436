/**
 * Follows links inside the page without touching the address: a plain link to a fragment would write it there, and
 * lose the state of the history entry.
 */
export function keepAddressOnInPageLinks(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const target = link === null ? null : document.getElementById(link.hash.slice(1));
    if (target === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  });
}
