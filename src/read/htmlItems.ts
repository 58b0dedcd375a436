import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from "parse5";
import { htmlTableRows } from "./htmlTable.ts";
import { inlineText } from "./inlineText.ts";
import type { SourceItem } from "./sourceItem.ts";
import { splitMarker } from "./textLine.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

const HOLDERS = new Set(
  "html body main div section article header footer ul ol dl blockquote center form figure".split(" "),
);
const UNSEEN = new Set(["script", "style", "head", "template", "s", "del", "strike"]);

/** The items of a piece of HTML, in printed order; lines count from `fromLine`. */
export function htmlItems(html: string, fromLine: number, whole: boolean): SourceItem[] {
  const tree = whole
    ? parse(html, { sourceCodeLocationInfo: true })
    : parseFragment(html, { sourceCodeLocationInfo: true });
  const items: SourceItem[] = [];
  let open = "";
  let line = fromLine;
  const lineOf = (node: Node) => fromLine + (node.sourceCodeLocation?.startLine ?? 1) - 1;
  const say = (heading: number | null, marker: string | null, depth: number) => {
    const split = heading === null && marker === null ? splitMarker(inlineText(open)) : { marker, rest: open };
    const text = inlineText(split.rest);
    if (text !== "") items.push({ type: "text", line, text, heading, marker: split.marker, depth, whole: true });
    open = "";
  };
  const walk = (node: Node, marker: string | null, depth: number) => {
    if (defaultTreeAdapter.isTextNode(node)) {
      if (inlineText(open) === "" && node.value.trim() !== "") line = lineOf(node);
      open += node.value;
      return;
    }
    if (!defaultTreeAdapter.isElementNode(node) || UNSEEN.has(node.tagName)) return;
    if (node.tagName === "table") {
      say(null, marker, depth);
      for (const cells of htmlTableRows(node)) items.push({ type: "row", line: lineOf(node), cells });
      items.push({ type: "blank", line: lineOf(node) });
      return;
    }
    const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
    const parts = heading || HOLDERS.has(node.tagName) || /^(?:p|li|dt|dd|hr|br|pre|tr|td|th)$/.test(node.tagName);
    if (!parts) {
      for (const child of node.childNodes) walk(child, marker, depth);
      return;
    }
    say(null, marker, depth);
    line = lineOf(node);
    const inner = /^[uo]l$/.test(node.tagName) ? depth + 1 : depth;
    let place = 0;
    for (const child of node.childNodes) {
      const isPoint = defaultTreeAdapter.isElementNode(child) && child.tagName === "li";
      if (isPoint) place++;
      const own = isPoint ? (node.tagName === "ol" ? `${place}.` : "•") : node.tagName === "li" ? marker : null;
      walk(child, own, Math.max(0, inner - 1));
    }
    say(heading ? Number(heading) : null, node.tagName === "li" ? marker : null, depth);
  };
  for (const node of tree.childNodes) walk(node, null, 0);
  say(null, null, 0);
  return items;
}
