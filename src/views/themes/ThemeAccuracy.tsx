import type { AccuracyOfTheme } from "../../queries/accuracyOfTheme.ts";
import type { ConfusionOfTheme } from "../../queries/confusionsOfTheme.ts";
import type { Labels } from "../labels.ts";
import { PageLink } from "../PageLink.tsx";
import { confusionWords, themeAccuracyWords } from "./themeAccuracyWords.ts";

type Props = {
  readonly accuracy: AccuracyOfTheme | null;
  readonly confusions: readonly ConfusionOfTheme[];
  readonly labels: Labels;
};

/** How far a theme's code can be trusted. */
export function ThemeAccuracy({ accuracy, confusions, labels }: Props) {
  const confused = confusionWords(confusions, labels);
  return (
    <section className="theme-part" aria-labelledby="accuracy-title">
      <h2 id="accuracy-title">How often this code is right</h2>
      {themeAccuracyWords(accuracy).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {confused.length > 0 && (
        <>
          <p>What it most often gets wrong:</p>
          <ul>
            {confused.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        A code is given by rule, from words of the passage, and each record shows them.{" "}
        <PageLink to={{ is: "method" }}>How this was done</PageLink> says more.
      </p>
    </section>
  );
}
