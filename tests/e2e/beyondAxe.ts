/** What axe does not measure; each function runs inside a page and gives a line for every fault. */

/** Targets smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8), links in a sentence and targets that stand far enough from the next excepted. */
export function smallTargets(): string[] {
  const least = 24;
  const pressed =
    'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [tabindex="0"]:not(section)';
  const seen = [...document.querySelectorAll(pressed)].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.closest(".visually-hidden, [inert]") === null &&
      !element.matches(".skip:not(:focus)"),
  );
  const targets = seen.map((element) => {
    const label = element instanceof HTMLInputElement ? element.closest("label") : null;
    return { element, box: (label ?? element).getBoundingClientRect() };
  });
  const isSmall = ({ width, height }: DOMRect) => width < least - 0.1 || height < least - 0.1;
  const inSentence = (element: Element): boolean => {
    if (!getComputedStyle(element).display.startsWith("inline") || element.closest("svg") !== null) return false;
    const line = element.closest("p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4, label, legend, caption, div");
    const others = (line?.textContent ?? "").replace(element.textContent ?? "", "");
    return others.trim().length > 0;
  };
  const crowded = ({ element, box }: { element: Element; box: DOMRect }): boolean => {
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    return targets.some((other) => {
      if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false;
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      const toBox = Math.hypot(dx, dy) < least / 2;
      if (!isSmall(other.box)) return toBox;
      const ox = other.box.left + other.box.width / 2;
      const oy = other.box.top + other.box.height / 2;
      return toBox || Math.hypot(ox - x, oy - y) < least;
    });
  };
  return targets
    .filter((target) => isSmall(target.box) && !inSentence(target.element) && crowded(target))
    .map(({ element, box }) => `${element.outerHTML.slice(0, 100)} is ${box.width} by ${box.height}`);
}

/** What makes the page scroll sideways, and text that its box cuts off. */
export function lostText(): string[] {
  const lost: string[] = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const framed = ".scroll-frame, .visually-hidden, .skip, svg *";
  if (wide > 1) {
    lost.push(`the page is ${wide} pixels too wide`);
    for (const element of document.querySelectorAll("body *")) {
      if (element.matches(framed) || element.closest(".scroll-frame, .visually-hidden") !== null) continue;
      const { right } = element.getBoundingClientRect();
      if (right > document.documentElement.clientWidth + 1)
        lost.push(`${element.outerHTML.slice(0, 90)} ends at ${right}`);
    }
  }
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    if (element.matches(framed) || element.closest(".visually-hidden, svg") !== null) continue;
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const cutsX = (overflowX === "hidden" || overflowX === "clip") && element.scrollWidth > element.clientWidth + 1;
    const cutsY = (overflowY === "hidden" || overflowY === "clip") && element.scrollHeight > element.clientHeight + 1;
    if (cutsX || cutsY || textOverflow === "ellipsis") lost.push(`${element.outerHTML.slice(0, 90)} is cut off`);
  }
  return lost;
}

/** Frames that scroll and that no Tab reaches. */
export function unreachableFrames(): string[] {
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const scrolls =
        (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      const reached = element.tabIndex >= 0 || element.querySelector("a[href], button, input, textarea") !== null;
      return scrolls && !reached && element !== document.body;
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

/** Names that leave out what can be read on their control (2.5.3). */
export function namesUnlikeLabels(): string[] {
  return [...document.querySelectorAll<HTMLElement>("[aria-label]")]
    .filter((element) => element.matches("a, button, input, summary, [role=button], [role=link]"))
    .filter((element) => {
      const plain = (text: string) =>
        text
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim()
          .toLowerCase();
      return !plain(element.getAttribute("aria-label") ?? "").includes(plain(element.textContent));
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Headings that skip a level, landmarks of one kind without names of their own, and what else of the outline is missing. */
export function brokenOutline(): string[] {
  const faults: string[] = [];
  if (document.documentElement.lang !== "en-GB") faults.push(`the language is "${document.documentElement.lang}"`);
  if (document.title === "") faults.push("no title");
  let before = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    if (!heading.checkVisibility()) continue;
    const level = Number(heading.localName.slice(1));
    if (level > before + 1) faults.push(`h${level} after h${before}: ${heading.textContent}`);
    before = level;
  }
  const named = new Map<string, number>();
  for (const landmark of document.querySelectorAll("nav, aside, section[aria-label], section[aria-labelledby]")) {
    if (!landmark.checkVisibility()) continue;
    const by = landmark.getAttribute("aria-labelledby");
    const name =
      landmark.getAttribute("aria-label") ?? (by === null ? "" : document.getElementById(by)?.textContent) ?? "";
    if (name === "") faults.push(`a ${landmark.localName} without a name`);
    const key = `${landmark.localName} ${name}`;
    named.set(key, (named.get(key) ?? 0) + 1);
  }
  for (const [name, times] of named) if (times > 1) faults.push(`${times} landmarks are called ${name}`);
  return faults;
}

/** Links whose names say nothing by themselves. */
export function vagueLinks(): string[] {
  return [...document.querySelectorAll("a[href]")]
    .filter((link) => link.checkVisibility())
    .map((link) => (link.textContent ?? "").replace(/\s+/g, " ").trim())
    .filter((name) => /^(?:|here|more|read more|click here|link|source|open|this page)$/i.test(name))
    .map((name) => `a link is called "${name}"`);
}

/** What moves or fades by itself; what only follows scrolling does not. */
export function moving(): string[] {
  const fading = [...document.querySelectorAll("body *")].filter((element) => {
    const { transitionDuration, scrollBehavior } = getComputedStyle(element);
    return /[1-9]/.test(transitionDuration) || scrollBehavior === "smooth";
  });
  return [
    ...fading.map((element) => element.outerHTML.slice(0, 100)),
    ...document
      .getAnimations()
      .filter(({ timeline }) => timeline === document.timeline)
      .map(({ id, effect }) => `an animation ${id} ${String(effect?.getTiming().duration)}`),
  ];
}

/** Controls that are covered by what is fixed to the window once the focus is on them (2.4.11), or lie outside it. */
export function hiddenFocus(): string[] {
  const stops = [
    ...document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, textarea, summary, [tabindex="0"]'),
  ];
  const hidden: string[] = [];
  for (const stop of stops) {
    if (!stop.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
    stop.focus();
    if (document.activeElement !== stop) {
      hidden.push(`${stop.outerHTML.slice(0, 100)} takes no focus`);
      continue;
    }
    const boxes = [...(stop.closest("label") ?? stop).getClientRects()].filter(
      ({ width, height }) => width > 2 && height > 2,
    );
    const isSeen = boxes.some(({ left, right, top, bottom }) =>
      [left + 1, (left + right) / 2, right - 1].some((x) =>
        [top + 1, (top + bottom) / 2, bottom - 1].some((y) => {
          const there = document.elementFromPoint(x, y);
          return there !== null && (stop.contains(there) || there.contains(stop)) && there !== document.body;
        }),
      ),
    );
    if (!isSeen && boxes.length > 0) hidden.push(`${stop.outerHTML.slice(0, 100)} is covered`);
  }
  return hidden;
}

/** Stops of Tab that stand above the one before them, in one column of text; what is fixed to the window left out. */
export function jumpsBack(): string[] {
  const jumps: string[] = [];
  let before = { top: Number.NEGATIVE_INFINITY, text: "" };
  for (const stop of document.querySelectorAll<HTMLElement | SVGElement>(
    'a[href], button, input, textarea, summary, [tabindex="0"]',
  )) {
    if (
      !stop.checkVisibility({ visibilityProperty: true }) ||
      stop.closest(".ways-out, .skip, .notices, .columns") !== null
    )
      continue;
    if (stop.tabIndex > 0) jumps.push(`${stop.outerHTML.slice(0, 80)} has a tabindex above 0`);
    const { top, height } = stop.getBoundingClientRect();
    if (top + height < before.top) jumps.push(`${stop.outerHTML.slice(0, 80)} stands above ${before.text}`);
    before = { top, text: stop.outerHTML.slice(0, 60) };
  }
  return jumps;
}

/** Figures whose marks are not one stop of Tab with a name each, and copies at other widths that are read all the same. */
export function looseMarks(): string[] {
  const faults: string[] = [];
  for (const plot of document.querySelectorAll(".plot")) {
    const marks = [...plot.querySelectorAll(".target > *")];
    const stops = marks.filter((mark) => mark.getAttribute("tabindex") === "0").length;
    if (plot.getAttribute("role") !== "group" || (plot.getAttribute("aria-label") ?? "") === "")
      faults.push("a figure without a name");
    if (marks.length > 0 && stops !== 1) faults.push(`${plot.getAttribute("aria-label")} has ${stops} stops`);
    for (const mark of marks) if ((mark.getAttribute("aria-label") ?? "") === "") faults.push("a mark without a name");
  }
  for (const picture of document.querySelectorAll(".picture")) {
    const read = [...picture.querySelectorAll("svg")].filter((svg) => svg.checkVisibility()).length;
    if (picture.checkVisibility() && read !== 1) faults.push(`${picture.className} is drawn ${read} times`);
  }
  return faults;
}

/** Where help and exit do not stand as they do on every page (3.2.6). */
export function misplacedHelp(): string[] {
  const ways = [...document.querySelectorAll(".ways-out a")].map((link) => link.textContent);
  const foot = document.querySelector("footer section h2")?.textContent;
  return `${ways}` === "Get help,Exit this page" && foot === "Get help" ? [] : [`${ways}; ${foot}`];
}
