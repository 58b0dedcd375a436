import { Window } from "happy-dom";
import { stilled } from "../../src/charts/still.ts";
import type { Draw, Pictures } from "../../src/views/PicturesContext.ts";
import { DRAWN_WIDTHS } from "../../src/views/PicturesContext.ts";

/** Pictures for a page that is rendered twice: the first time it tells which it has, the second time they are there. */
export type PictureBook = Pictures & { readonly drawAll: () => Promise<void> };

/** Draws as a browser would, on a document of its own. */
export function pictureBook(): PictureBook {
  const wanted = new Map<string, { readonly draw: Draw; readonly widest: number }>();
  const drawn = new Map<string, string>();
  return {
    html: (id, draw, widest) => {
      wanted.set(id, { draw, widest });
      return drawn.get(id) ?? "";
    },
    drawAll: async () => {
      const window = new Window();
      // Plot needs of a document only what happy-dom has.
      const document = window.document as unknown as Document;
      for (const [id, { draw, widest }] of wanted) {
        const forms: string[] = [];
        let before = 0;
        for (const [name, most] of Object.entries(DRAWN_WIDTHS)) {
          const width = Math.min(most, widest);
          if (width === before) continue;
          before = width;
          const picture = stilled(await draw(width, document));
          forms.push(`<div class="drawn drawn-${name}" data-width="${width}">${picture.outerHTML}</div>`);
        }
        drawn.set(id, forms.join(""));
      }
      await window.happyDOM.close();
    },
  };
}
