import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** A link of a page: where it leads, what it is called, and its `rel`. */
export type ReadLink = { readonly href: string; readonly words: string; readonly rel: string | null };

/** What a reader of a page's HTML meets: its words a paragraph a line, and in order its headings, ids, links and elements. */
export type ReadPage = {
  readonly words: string;
  readonly headings: readonly { readonly level: number; readonly words: string }[];
  readonly ids: readonly string[];
  readonly links: readonly ReadLink[];
  readonly elements: readonly string[];
};

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const ENDS_A_LINE = /^(?:p|li|h[1-6]|dt|dd)$/;

/** Reads rendered HTML as a browser does. */
export function readPage(html: string): ReadPage {
  const elements = elementsIn(parse(html));
  return {
    words: wordsOf(parse(html), "\n"),
    headings: elements.flatMap((element) => {
      const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
      return level === undefined ? [] : [{ level: Number(level), words: wordsOf(element) }];
    }),
    ids: elements.map((element) => attribute(element, "id")).filter((id) => id !== null),
    links: elements.flatMap((element) => {
      const href = attribute(element, "href");
      return href === null ? [] : [{ href, words: wordsOf(element), rel: attribute(element, "rel") }];
    }),
    elements: elements.map(({ tagName }) => tagName),
  };
}

function elementsIn(node: Node): Element[] {
  const inside = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return "tagName" in node ? [node, ...inside] : inside;
}

function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null;
}

function wordsOf(node: Node, after = ""): string {
  if ("value" in node) return node.value;
  const inside = "childNodes" in node ? node.childNodes.map((child) => wordsOf(child, after)).join("") : "";
  return ENDS_A_LINE.test(node.nodeName) ? inside + after : inside;
}
