/** What a reader did with a page that was drawn and not alive yet. */
export type EarlyActs = { readonly doAgain: () => void };

/** Notes the buttons pressed from now on; what was ticked or typed stands in the page itself. */
export function earlyActs(page: HTMLElement): EarlyActs {
  const pressed = new Set<HTMLElement>();
  const note = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("button") : null;
    if (button !== null) pressed.add(button);
  };
  page.addEventListener("click", note, true);
  return {
    doAgain: () => {
      page.removeEventListener("click", note, true);
      for (const box of page.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
        if (box.checked === box.defaultChecked) continue;
        box.checked = box.defaultChecked;
        pressed.add(box);
      }
      for (const button of pressed) if (button.isConnected) button.click();
    },
  };
}
