/** A page of the site. Themes, threads and reviews are numbered by their position, counted from 1. */
export type PageAddress = { readonly is: Section | SmallPage } | { readonly is: NumberedPage; readonly number: number };

/** The parts of the site that its navigation names; each is the address of its first page. */
export const SECTIONS = ["overview", "themes", "threads", "reviews", "draft", "method"] as const;
export type Section = (typeof SECTIONS)[number];

/** Pages that stand under no part of the navigation: the foot of every page leads to them. */
export const SMALL_PAGES = ["help", "privacy", "accessibility"] as const;
export type SmallPage = (typeof SMALL_PAGES)[number];

/** Pages that are several of a kind, and the part of the site each belongs to. */
const SECTION_OF = { theme: "themes", thread: "threads", review: "reviews" } as const;
export type NumberedPage = keyof typeof SECTION_OF;

export const OVERVIEW: PageAddress = Object.freeze({ is: "overview" });

const FOLDERS: Readonly<Record<Section | SmallPage, string>> = {
  overview: "",
  themes: "t/",
  threads: "s/",
  reviews: "r/",
  draft: "d/",
  method: "m/",
  help: "h/",
  privacy: "p/",
  accessibility: "a/",
};
const SINGLE: readonly (Section | SmallPage)[] = [...SECTIONS, ...SMALL_PAGES];
const NUMBERED = /^([tsr])\/(\d{1,7})\/$/;
const KINDS: Readonly<Record<string, NumberedPage>> = { t: "theme", s: "thread", r: "review" };

/** The part of the site that a page belongs to; null for one that stands under none. */
export function sectionOf(address: PageAddress): Section | null {
  if ("number" in address) return SECTION_OF[address.is];
  return SECTIONS.find((section) => section === address.is) ?? null;
}

/** Where a page stands below the root of the site: "" for the overview, `t/07/` for the seventh theme, `s/3/` for the third thread. */
export function pathOf(address: PageAddress): string {
  if (!("number" in address)) return FOLDERS[address.is];
  const digits = String(address.number).padStart(address.is === "theme" ? 2 : 1, "0");
  return `${FOLDERS[SECTION_OF[address.is]]}${digits}/`;
}

/** The page that a path below the root stands for; null where it stands for none, or is written otherwise than `pathOf` writes it. */
export function pageAtPath(path: string): PageAddress | null {
  const folder = path.replace(/(^|\/)index\.html$/, "$1");
  const single = SINGLE.find((each) => FOLDERS[each] === folder);
  if (single !== undefined) return { is: single };
  const [, letter = "", digits] = NUMBERED.exec(folder) ?? [];
  const is = KINDS[letter];
  if (is === undefined || digits === undefined) return null;
  const address: PageAddress = { is, number: Number(digits) };
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
