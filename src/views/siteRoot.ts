/**
 * The root of the site, as the page says in `data-root` how its address leads there. To be asked before the address
 * changes without loading; what relative links of the page lead to is settled then too, its icon among them, which a
 * browser fetches again.
 */
export function settleSiteRoot(): URL {
  const root = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
  const relative = document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href^="."], link[rel="icon"]');
  for (const link of relative) link.setAttribute("href", link.href);
  return root;
}
