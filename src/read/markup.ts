import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from "parse5";
import { inlineText } from "./inlineText.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

const BLOCK = new Set(
  "p div section article ul ol li br hr table thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 dl dt dd blockquote pre".split(
    " ",
  ),
);
const UNSEEN = new Set(["script", "style", "head", "title", "template", "s", "del", "strike"]);

/** True where a text holds a tag or a character reference, so that it must be read as HTML. */
export const hasMarkup = (text: string): boolean => /<\/?[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(text);

/**
 * The paragraphs of a piece of text that may hold HTML: block elements and line breaks part them, other tags are left out,
 * character references are resolved. Unclosed and stray tags are taken as a browser takes them.
 */
export function paragraphsOf(text: string): string[] {
  if (!hasMarkup(text)) {
    const plain = inlineText(text);
    return plain === "" ? [] : [plain];
  }
  return paragraphsOfNodes(parseFragment(text).childNodes);
}

/** The paragraphs of parsed nodes, by the rule of {@link paragraphsOf}. */
export function paragraphsOfNodes(nodes: readonly Node[]): string[] {
  const paragraphs: string[] = [];
  let open = "";
  const close = () => {
    const text = inlineText(open);
    if (text !== "") paragraphs.push(text);
    open = "";
  };
  const walk = (node: Node) => {
    if (defaultTreeAdapter.isTextNode(node)) open += node.value;
    if (!defaultTreeAdapter.isElementNode(node) || UNSEEN.has(node.tagName)) return;
    const parts = BLOCK.has(node.tagName);
    if (parts) close();
    node.childNodes.forEach(walk);
    if (parts) close();
  };
  nodes.forEach(walk);
  close();
  return paragraphs;
}
