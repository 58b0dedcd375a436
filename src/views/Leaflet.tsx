import type { ReactNode } from "react";
import { PageTitle } from "./PageTitle.tsx";

/** A part of a page of plain text: its heading, what stands under it, and headings inside it that the contents name too. */
export type LeafletPart = {
  readonly title: string;
  readonly body: ReactNode;
  readonly within?: readonly { readonly id: string; readonly title: string }[];
};

type Props = {
  readonly title: string;
  readonly lede: string;
  readonly under: ReactNode;
  readonly parts: readonly LeafletPart[];
};

/** A page of plain text in parts, with its table of contents. The ids are plain numbers: without script, links to them stand in the history. */
export function Leaflet({ title, lede, under, parts }: Props) {
  const named = parts.map((part, index) => ({ ...part, id: partId(index) }));
  return (
    <div className="page leaflet">
      <div className="headline">
        <PageTitle>{title}</PageTitle>
        <p className="lede">{lede}</p>
        <p className="coverage">{under}</p>
      </div>
      <nav className="leaflet-contents" aria-labelledby="contents">
        <h2 id="contents">On this page</h2>
        <ul>
          {named.map((part) => (
            <li key={part.id}>
              <a href={`#${part.id}`}>{part.title}</a>
              {part.within !== undefined && (
                <ul>
                  {part.within.map(({ id, title: inner }) => (
                    <li key={id}>
                      <a href={`#${id}`}>{inner}</a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <div className="content">
        {named.map((part) => (
          <section key={part.id} className="leaflet-part" aria-labelledby={part.id}>
            <h2 id={part.id} tabIndex={-1}>
              {part.title}
            </h2>
            {part.body}
          </section>
        ))}
      </div>
    </div>
  );
}

/** The id of the heading of a part, by its position counted from 0. */
export function partId(index: number): string {
  return `part-${index + 1}`;
}
