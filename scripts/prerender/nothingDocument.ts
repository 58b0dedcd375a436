import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { NothingHere } from "../../src/views/NothingHere.tsx";
import { shellWith } from "./pageDocument.ts";

/**
 * The page shown where nothing is. It stands at any depth, so that its links begin at the root of the host.
 * @param root the path of the site on its host, beginning and ending with a slash
 * @throws Error where the shell lacks what `shellWith` changes
 */
export function nothingDocument(shell: string, root: string): string {
  const page = renderToString(createElement(NothingHere, { root }));
  return shellWith(shell, { title: "Not found | Common Thread", root, page }).replace("<html ", '<html data-still="" ');
}
