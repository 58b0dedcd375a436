/** A page of the site. Themes and threads are numbered by their position, counted from 1. */
export type PageAddress =
  | { readonly is: "overview" | "themes" | "threads" | "draft" | "method" }
  | { readonly is: "theme" | "thread"; readonly number: number };

/** The parts of the site that its navigation names; each is the address of its first page. */
export const SECTIONS = ["overview", "themes", "threads", "draft", "method"] as const;
export type Section = (typeof SECTIONS)[number];

export const OVERVIEW: PageAddress = Object.freeze({ is: "overview" });

const FOLDERS: Readonly<Record<Section, string>> = {
  overview: "",
  themes: "t/",
  threads: "s/",
  draft: "d/",
  method: "m/",
};
const NUMBERED = /^([ts])\/(\d{1,7})\/$/;

/** The part of the site that a page belongs to. */
export function sectionOf(address: PageAddress): Section {
  if (address.is === "theme") return "themes";
  return address.is === "thread" ? "threads" : address.is;
}

/** Where a page stands below the root of the site: "" for the overview, `t/07/` for the seventh theme, `s/3/` for the third thread. */
export function pathOf(address: PageAddress): string {
  const folder = FOLDERS[sectionOf(address)];
  if (address.is === "theme") return `${folder}${String(address.number).padStart(2, "0")}/`;
  return address.is === "thread" ? `${folder}${address.number}/` : folder;
}

/** The page that a path below the root stands for; null where it stands for none, or is written otherwise than `pathOf` writes it. */
export function pageAtPath(path: string): PageAddress | null {
  const folder = path.replace(/(^|\/)index\.html$/, "$1");
  const [, kind, digits] = NUMBERED.exec(folder) ?? [];
  const section = SECTIONS.find((each) => FOLDERS[each] === folder);
  if (section !== undefined) return { is: section };
  if (digits === undefined) return null;
  const address: PageAddress = { is: kind === "t" ? "theme" : "thread", number: Number(digits) };
  return address.number > 0 && pathOf(address) === folder ? address : null;
}

/** The page that an address stands for in a site; null where it is no page of that site. Fragment and query are not looked at. */
export function pageAt(url: URL, root: URL): PageAddress | null {
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null;
  return pageAtPath(url.pathname.slice(root.pathname.length));
}

/** How a page's path leads back to the root of its site: `./`, `../`, `../../`. */
export function pathToRoot(address: PageAddress): string {
  return "../".repeat(pathOf(address).split("/").length - 1) || "./";
}
