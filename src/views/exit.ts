/** Where *Exit this page* leads: somewhere that nobody wonders at. */
export const EXIT_ADDRESS = "https://www.bbc.co.uk/weather";

const PRESSES = 3;
const WITHIN_MS = 5000;

/**
 * Makes *Exit this page* quicker than the plain link it is: covers the page at once and puts the other site in this
 * page's place in the history. Shift three times within five seconds does the same.
 * @param forget makes the page forget what it holds of the visit
 */
export function makeExitQuick(page: Document, forget: () => void): void {
  const presses: number[] = [];
  const leave = () => {
    const cover = page.createElement("div");
    cover.className = "exit-cover";
    page.body.replaceChildren(cover);
    page.title = "Loading";
    forget();
    location.replace(EXIT_ADDRESS);
  };
  // Heard before anything else on the page, so that nothing that fails there can hold it up.
  page.addEventListener(
    "click",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      if (!(event.target instanceof Element) || event.target.closest("a.exit") === null) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    },
    true,
  );
  page.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Shift") {
        presses.length = 0;
        return;
      }
      if (event.repeat) return;
      presses.push(event.timeStamp);
      const first = presses.at(-PRESSES);
      if (first !== undefined && event.timeStamp - first <= WITHIN_MS) leave();
    },
    true,
  );
  addEventListener("pageshow", (event) => {
    if (event.persisted && page.querySelector(".exit-cover") !== null) location.replace(EXIT_ADDRESS);
  });
}
