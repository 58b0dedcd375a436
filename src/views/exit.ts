const PRESSES = 3;
const WITHIN_MS = 5000;

/**
 * Makes *Exit this page* quicker than the plain link it is: covers the page at once and puts the other site in this
 * page's place in the history. Shift three times within five seconds does the same.
 */
export function makeExitQuick(link: HTMLAnchorElement): void {
  const presses: number[] = [];
  const leave = () => {
    const cover = document.createElement("div");
    cover.className = "exit-cover";
    document.body.replaceChildren(cover);
    document.title = "Loading";
    location.replace(link.href);
  };
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    leave();
  });
  document.addEventListener(
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
    if (event.persisted && document.querySelector(".exit-cover") !== null) location.replace(link.href);
  });
}
