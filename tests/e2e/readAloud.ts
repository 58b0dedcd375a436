import type { Page } from "playwright-core";

/** A node of Chromium's accessibility tree, as its debugger gives it. */
type Node = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
};

/** Parts that a screen reader says it enters; what is in them stands indented. */
const ENTERED: Readonly<Record<string, string>> = {
  banner: "banner",
  search: "search",
  navigation: "navigation",
  main: "main",
  complementary: "complementary",
  contentinfo: "foot of the page",
  region: "region",
  figure: "figure",
  article: "article",
  group: "group",
  table: "table",
};
/** What is worked, or read as one thing; nothing in it is read again. */
const WORKED: Readonly<Record<string, string>> = {
  link: "link",
  button: "button",
  checkbox: "checkbox",
  searchbox: "search box",
  textbox: "text box",
  DisclosureTriangle: "unfolds",
  image: "image",
};
/** Said as the name of their part already. */
const NAMES = ["Legend", "LabelText", "caption"];
/** What does not break a line. */
const INLINE = /^(?:inline(?:-block|-flex|-grid)?|contents|none)$/;

/**
 * What a screen reader reads of a page, in its order, a line each: from Chromium's accessibility tree, broken into lines
 * where the page breaks. What is worked is given with its name, its state and what is said after it.
 */
export async function readAloud(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes }: { readonly nodes: readonly Node[] } = await session.send("Accessibility.getFullAXTree");
  const drawn = drawnOf(await session.send("DOMSnapshot.captureSnapshot", { computedStyles: ["display"] }));
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let depth = 0;
  let line = "";
  let named = false;
  const end = () => {
    if (line.trim() !== "") lines.push(`${"  ".repeat(depth)}${tidy(line)}`);
    line = "";
  };
  const own = (text: string) => {
    if (!OPENED.test(line)) end();
    line += text;
    end();
  };
  const join = (text: string) => {
    const parted = /[:;,.]$/.test(line) && /^[\p{L}\d]/u.test(text);
    line += parted ? ` ${text}` : text;
  };
  const inside = (node: Node) => {
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) read(child, node);
    }
  };
  const read = (node: Node, parent: Node | null): void => {
    const role = String(node.role?.value ?? "");
    const name = String(node.name?.value ?? "");
    const { display, isCurrent } = drawn.get(node.backendDOMNodeId ?? 0) ?? NOT_DRAWN;
    const breaks = !INLINE.test(display) || parent?.role?.value === "group";
    const entered = node.ignored ? undefined : ENTERED[role];
    const worked = node.ignored ? undefined : WORKED[role];
    if (role === "InlineTextBox" || role === "ListMarker") return;
    if (role === "StaticText" && !node.ignored) {
      if (!named) join(name);
      return;
    }
    if (breaks && !OPENED.test(line)) end();
    if (worked !== undefined) {
      const said = `[${[worked, ...(isCurrent ? ["current"] : []), ...states(node)].join(", ")}: ${name}]${after(node)}`;
      if (breaks) own(said);
      else line += OPENED.test(line) ? said : ` ${said} `;
      return;
    }
    if (entered !== undefined && !(entered === "group" && name === "")) {
      own(`(${name === "" ? entered : `${entered}: ${name}`})`);
      depth += 1;
      inside(node);
      end();
      depth -= 1;
      return;
    }
    if (!node.ignored && role === "heading") line += `# ${level(node)} `;
    if (!node.ignored && role === "list") own(`(list of ${(node.childIds ?? []).length})`);
    if (!node.ignored && role === "listitem") line += "- ";
    if (!node.ignored && role === "status" && (node.childIds ?? []).length > 0) own("(live)");
    const before = named;
    named ||= NAMES.includes(role);
    inside(node);
    named = before;
    if (breaks) end();
  };
  const [root] = nodes;
  if (root === undefined) throw new Error("the accessibility tree is empty");
  own(`(page: ${String(root.name?.value ?? "")})`);
  inside(root);
  end();
  return lines;
}

/** A line of which only the mark of a list item or a heading is written. */
const OPENED = /^(?:- |# \d )*$/;

type Drawn = { readonly display: string; readonly isCurrent: boolean };
const NOT_DRAWN: Drawn = { display: "inline", isCurrent: false };

type Snapshot = {
  readonly strings: readonly string[];
  readonly documents: readonly {
    readonly nodes: {
      readonly backendNodeId?: readonly number[];
      readonly attributes?: readonly (readonly number[])[];
    };
    readonly layout: { readonly nodeIndex: readonly number[]; readonly styles: readonly (readonly number[])[] };
  }[];
};

/** How each element that is drawn is displayed, and whether it stands for where the reader is, by the debugger's number for it. */
function drawnOf({ documents, strings }: Snapshot): ReadonlyMap<number, Drawn> {
  const drawn = new Map<number, Drawn>();
  for (const { nodes, layout } of documents) {
    layout.nodeIndex.forEach((node, index) => {
      const id = nodes.backendNodeId?.[node];
      const display = strings[layout.styles[index]?.[0] ?? -1];
      const attributes = (nodes.attributes?.[node] ?? []).map((each) => strings[each]);
      if (id === undefined || display === undefined || drawn.has(id)) return;
      drawn.set(id, { display, isCurrent: attributes.includes("aria-current") });
    });
  }
  return drawn;
}

function property(node: Node, name: string): unknown {
  return node.properties?.find((each) => each.name === name)?.value.value;
}

function level(node: Node): string {
  return String(property(node, "level"));
}

function states(node: Node): readonly string[] {
  const checked = property(node, "checked");
  const pressed = property(node, "pressed");
  const expanded = property(node, "expanded");
  return [
    ...(checked === undefined ? [] : [String(checked) === "true" ? "checked" : "not checked"]),
    ...(pressed === undefined ? [] : [String(pressed) === "true" ? "pressed" : "not pressed"]),
    ...(expanded === undefined ? [] : [expanded === true ? "expanded" : "collapsed"]),
  ];
}

function after(node: Node): string {
  const description = String(node.description?.value ?? "");
  return description === "" ? "" : ` ${description}`;
}

function tidy(line: string): string {
  return line
    .replace(/\s+/g, " ")
    .replace(/ ([:;,.)”])/g, "$1")
    .replace(/([(“]) /g, "$1")
    .trim();
}
