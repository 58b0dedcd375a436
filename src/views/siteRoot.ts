/**
 * The root of the site, as the page says in `data-root` how its address leads there. To be asked before the address
 * changes without loading; where the page's icon lies is settled then too, which a browser fetches again.
 */
export function settleSiteRoot(): URL {
  const root = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]'))
    link.setAttribute("href", link.href);
  return root;
}
