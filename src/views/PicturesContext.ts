import { createContext } from "react";

/** Draws a picture at a width in CSS pixels, with the elements of a document. */
export type Draw = (width: number, document: Document) => Promise<Element>;

/** Gives the markup of a picture that is drawn while the site is built, at no more than a width. */
export type Pictures = { readonly html: (id: string, draw: Draw, widest: number) => string };

/** The widths that figures are drawn at when the site is built: a phone's, a tablet's and a desk's. Which of them is seen is for the style sheet. */
export const DRAWN_WIDTHS = { narrow: 324, middle: 686, wide: 850 } as const;

/** Null in a browser, which draws pictures itself. */
export const PicturesContext = createContext<Pictures | null>(null);
