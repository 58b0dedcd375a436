import { type PageAddress, pathToRoot } from "../../src/filter/pageAddress.ts";
import { pageTitle } from "../../src/filter/pageTitle.ts";

/**
 * The built shell as it stands at an address, with the page in it: its relative links lead through the root, it says
 * where that is, and its title is that of the page.
 * @throws Error where the shell lacks one of these
 */
export function pageDocument(shell: string, address: PageAddress, page: string): string {
  return shellWith(shell, { title: pageTitle(address), root: pathToRoot(address), page });
}

type Content = { readonly title: string; readonly root: string; readonly page: string };

/**
 * The built shell with a page in it, its relative links leading through the root.
 * @throws Error where the shell lacks one of what is changed
 */
export function shellWith(shell: string, { title, root, page }: Content): string {
  const changes: readonly (readonly [found: RegExp, instead: () => string])[] = [
    [/<title>[^<]*<\/title>/, () => `<title>${title}</title>`],
    [/\b(?:href|src|data-root)="\.\//g, () => ""],
    [/<!--page-->/, () => page],
  ];
  return changes.reduce((html, [found, instead]) => {
    if (html.search(found) < 0) throw new Error(`the built page has nothing like ${found}`);
    return found.global ? html.replace(found, (link) => link.replace("./", root)) : html.replace(found, instead);
  }, shell);
}
