/** What a reader did with a page that was drawn and not alive yet. */
export type EarlyActs = {
  /** To be called just before the page comes alive: its boxes are as the page was built, whatever was done or a browser brought back. */
  readonly setAside: () => void;
  /** To be called once the page is alive: what was done is done again, in turn, and nothing is noted any more. */
  readonly doAgain: () => void;
};

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Notes from now on the buttons pressed, the boxes ticked and what is typed or pasted. */
export function earlyActs(page: HTMLElement): EarlyActs {
  const acts = new Map<Element, () => void>();
  const press = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button !== null) acts.set(button, () => button.click());
  };
  const write = ({ target }: Event) => {
    if (!isField(target)) return;
    const act = isBox(target) ? tick(target, target.checked) : type(target, target.value);
    // A box that is changed again is as if it had been changed now alone.
    acts.delete(target);
    acts.set(target, act);
  };
  page.addEventListener("click", press, true);
  page.addEventListener("input", write, true);
  return {
    setAside: () => {
      for (const field of page.querySelectorAll<Field>("input, textarea")) {
        if (isBox(field)) field.checked = field.defaultChecked;
        else if (!acts.has(field) && field.value !== field.defaultValue) field.value = field.defaultValue;
      }
    },
    doAgain: () => {
      page.removeEventListener("click", press, true);
      page.removeEventListener("input", write, true);
      for (const [element, act] of acts) if (element.isConnected) act();
    },
  };
}

function tick(box: HTMLInputElement, checked: boolean): () => void {
  return () => {
    if (box.checked !== checked) box.click();
  };
}

/** React hears of a text only where it differs from the one it put there last, so the field is emptied through it first. */
function type(field: Field, text: string): () => void {
  return () => {
    field.value = "";
    const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
}

function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function isBox(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === "checkbox";
}
