/**
 * The root of the site, as the page says in `data-root` how its address leads there. To be asked before the address
 * changes without loading; what relative links of the page lead to is settled then too.
 */
export function settleSiteRoot(): URL {
  const root = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="."]')) link.setAttribute("href", link.href);
  return root;
}
