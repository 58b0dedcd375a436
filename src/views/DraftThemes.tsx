import type { AskId } from "../model/ids.ts";
import type { DraftCheck } from "../threads/draft/checkDraft.ts";
import type { Labels } from "./labels.ts";
import { PageLink } from "./PageLink.tsx";
import { listed } from "./words.ts";

type Props = { readonly check: DraftCheck; readonly labels: Labels };

/** The themes of a draft with the words that carry them, and what it asks for and about what. */
export function DraftThemes({ check: { themes, asks }, labels }: Props) {
  return (
    <section aria-labelledby="draft-themes">
      <h2 id="draft-themes">Themes it carries</h2>
      {themes.length === 0 ? (
        <p>No theme of the codebook was found in its words.</p>
      ) : (
        <ul className="draft-themes">
          {themes.map(({ theme, evidence }) => {
            const held = labels.themes.get(theme);
            return (
              <li key={theme}>
                <b>
                  {held === undefined ? (
                    theme
                  ) : (
                    <PageLink to={{ is: "theme", number: held.number }}>{held.label}</PageLink>
                  )}
                </b>
                , because the text says: <q>{evidence.join("”, “")}</q>
              </li>
            );
          })}
        </ul>
      )}
      <Asked asks={asks} labels={labels} />
      <p className="caution">
        Read by the same rules as every passage here. <PageLink to={{ is: "method" }}>How this was done</PageLink> says
        how often they are wrong.
      </p>
    </section>
  );
}

function Asked({ asks, labels }: { readonly asks: readonly AskId[]; readonly labels: Labels }) {
  const of = (kind: "change" | "matter") =>
    asks.flatMap((id) => {
      const ask = labels.asks.get(id);
      return ask?.kind === kind ? [ask.label] : [];
    });
  const [changes, matters] = [of("change"), of("matter")];
  if (changes.length + matters.length === 0) return null;
  return (
    <p>
      {changes.length > 0 && `It asks to ${listed(changes)}. `}
      {matters.length > 0 && `It is about ${listed(matters)}.`}
    </p>
  );
}
