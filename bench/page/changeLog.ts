import { whenShown } from "./whenShown.ts";

/** Changes that came together, and the time of the frame that showed them (null until then). */
type Batch = { readonly records: readonly MutationRecord[]; shownAt: number | null };

/** The last change in view of each sort, as a time of `performance.now()`; null where nothing of it changed. */
export type LastChanges = {
  readonly counts: number | null;
  readonly lists: number | null;
  readonly figures: number | null;
};

/** Said to a screen reader or about the state of waiting: nothing that is seen. */
const UNSEEN = '[role="status"], [aria-live], head, script, style';
const UNSEEN_ATTRIBUTES = new Set(["aria-busy", "tabindex"]);
const PICTURE = "svg, canvas";
/** Passages, threads and links one under another, with the words that belong to each list: neither counts nor tables. */
const LIST = ".records, .threads, .printed-links";

/** Notes every change of the page with the frame that showed it. What it was is worked out afterwards, so as not to slow what is measured. */
export class ChangeLog {
  #batches: Batch[] = [];
  #waiting: Batch[] = [];
  #lastAt = 0;

  constructor() {
    new MutationObserver((records) => this.#note(records)).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeOldValue: true,
    });
  }

  clear(): void {
    this.#batches = [];
  }

  /** True where something changed since `clear`, all of it is shown, and nothing has changed for so long. */
  restsFor(quietMs: number): boolean {
    return this.#batches.length > 0 && this.#waiting.length === 0 && performance.now() - this.#lastAt >= quietMs;
  }

  /** When the last change was shown of what is now in view: of pictures, of lists, and of all else. */
  last(): LastChanges {
    let counts: number | null = null;
    let lists: number | null = null;
    let figures: number | null = null;
    const inView = new Map<Element, boolean>();
    const seen = (element: Element): boolean => {
      const known = inView.get(element) ?? isInView(element);
      inView.set(element, known);
      return known;
    };
    for (const { records, shownAt } of this.#batches) {
      if (shownAt === null) continue;
      for (const record of records) {
        for (const element of changed(record)) {
          if (!seen(element)) continue;
          const picture = element.closest(PICTURE) !== null || element.querySelector(PICTURE) !== null;
          if (picture) figures = Math.max(figures ?? 0, shownAt);
          if (picture && !hasWords(element)) continue;
          if (element.closest(LIST) === null) counts = Math.max(counts ?? 0, shownAt);
          else lists = Math.max(lists ?? 0, shownAt);
        }
      }
    }
    return { counts, lists, figures };
  }

  #note(noted: readonly MutationRecord[]): void {
    const records = withoutRewritten(noted);
    if (records.length === 0) return;
    const batch: Batch = { records, shownAt: null };
    this.#batches.push(batch);
    this.#lastAt = performance.now();
    if (this.#waiting.push(batch) > 1) return;
    whenShown((at) => {
      for (const each of this.#waiting) each.shownAt = at;
      this.#waiting = [];
    });
  }
}

/** Leaves out attributes that were written anew as they were: nothing of it is seen. */
function withoutRewritten(records: readonly MutationRecord[]): readonly MutationRecord[] {
  const before = new Map<Node, Map<string, string | null>>();
  for (const { target, attributeName, oldValue } of records) {
    if (attributeName === null) continue;
    const values = before.get(target) ?? new Map<string, string | null>();
    if (!values.has(attributeName)) values.set(attributeName, oldValue);
    before.set(target, values);
  }
  return records.filter(({ target, attributeName }) => {
    if (attributeName === null || !(target instanceof Element)) return true;
    return before.get(target)?.get(attributeName) !== target.getAttribute(attributeName);
  });
}

/** The elements that a record put on the page or altered, as far as they are still there and are to be seen. */
function changed({ target, addedNodes, attributeName }: MutationRecord): Element[] {
  if (attributeName !== null && UNSEEN_ATTRIBUTES.has(attributeName)) return [];
  const added = [...addedNodes].filter((node) => node instanceof Element);
  const own = target instanceof Element ? target : target.parentElement;
  const elements = added.length > 0 ? added : own === null ? [] : [own];
  return elements.filter((element) => element.isConnected && element.closest(UNSEEN) === null);
}

/** Text of an element that stands in none of its pictures. */
function hasWords(element: Element): boolean {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.textContent?.trim() !== "" && text.parentElement?.closest(`${PICTURE}, style`) === null) return true;
  }
  return false;
}

function isInView(element: Element): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
