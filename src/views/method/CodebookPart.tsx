import type { ThemeId } from "../../model/ids.ts";
import type { AccuracyByTheme } from "../../queries/accuracyByTheme.ts";
import type { Theme } from "../../queries/themes.ts";
import type { Labels } from "../labels.ts";
import { PageLink } from "../PageLink.tsx";
import { counted, grouped } from "../words.ts";
import { CodebookWords } from "./CodebookWords.tsx";
import { MethodPart } from "./MethodPart.tsx";
import type { MethodAnswer } from "./methodAnswer.ts";
import { themeFiguresLine } from "./themeFigures.ts";

type Props = Pick<MethodAnswer, "holdings" | "accuracy" | "manifest"> & { readonly labels: Labels };

/** The codebook in plain words: each theme by area, what it takes in and leaves out, and how often its code is right. */
export function CodebookPart({ holdings, accuracy, manifest, labels }: Props) {
  const areas = themesByArea(labels);
  const accuracyOf = new Map(accuracy.map((row) => [row.theme, row]));
  return (
    <MethodPart part="codebook">
      <p>
        {`The codebook, version ${manifest.codebookVersion}, has ${counted(labels.themes.size, ["theme", "themes"])} in ${counted(areas.size, ["area", "areas"])}. `}
        A theme says what a record is about: what services were asked to change or to keep, not what happened to
        anybody. A record can have several themes, or none:{" "}
        {`${grouped(holdings.coded)} of the ${counted(holdings.codable, ["record", "records"])} that are coded have at least one. `}
        Progress updates are not coded; they count with their action.
      </p>
      <p>
        Themes are given by rule. For each theme the codebook lists words and turns of phrase. A mention weighs more
        where it says what is asked, less where it sets the scene or states a hope. Names of bodies and standing phrases
        count for nothing: an action owned by a MARAC is not about MARAC for that reason. A theme is given where its
        mentions weigh enough for the length of the text and beside the other themes in it. The same text is always
        given the same themes.
      </p>
      {areas.size === 0 && <p>No theme is held here yet.</p>}
      {[...areas].map(([area, themes]) => (
        <section key={area} className="method-area">
          <h3>{area}</h3>
          {themes.map((theme) => (
            <ThemeEntry key={theme.id} theme={theme} accuracy={accuracyOf.get(theme.id)} labels={labels} />
          ))}
        </section>
      ))}
    </MethodPart>
  );
}

type EntryProps = { readonly theme: Theme; readonly accuracy: AccuracyByTheme | undefined; readonly labels: Labels };

function ThemeEntry({ theme, accuracy, labels }: EntryProps) {
  return (
    <div className="method-theme" data-theme={theme.id}>
      <h4>
        <PageLink to={{ is: "theme", number: theme.number }}>{theme.label}</PageLink>
      </h4>
      <p>{theme.definition}</p>
      {theme.includes !== "" && (
        <p>
          <b>It takes in:</b> <CodebookWords words={theme.includes} labels={labels} />
        </p>
      )}
      {theme.excludes !== "" && (
        <p>
          <b>It leaves out:</b> <CodebookWords words={theme.excludes} labels={labels} />
        </p>
      )}
      <p className="method-figures">{themeFiguresLine(accuracy)}</p>
    </div>
  );
}

/** Themes in the order of the codebook, under the areas in the order of their first theme. */
function themesByArea({ themes }: Pick<Labels, "themes">): ReadonlyMap<string, readonly Theme[]> {
  const areas = new Map<string, Theme[]>();
  for (const theme of sortedThemes(themes)) areas.set(theme.area, [...(areas.get(theme.area) ?? []), theme]);
  return areas;
}

function sortedThemes(themes: ReadonlyMap<ThemeId, Theme>): readonly Theme[] {
  return [...themes.values()].sort((a, b) => a.number - b.number);
}
