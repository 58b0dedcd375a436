import { Fragment } from "react";
import type { Theme } from "../../queries/themes.ts";
import type { Words } from "../headlineSentence.ts";
import { Lede } from "../Lede.tsx";
import type { Labels } from "../labels.ts";
import type { Outdated } from "../Outdated.tsx";
import { PageLink } from "../PageLink.tsx";
import { PageTitle } from "../PageTitle.tsx";
import { crossReferences } from "./crossReferences.ts";

type Props = {
  readonly theme: Theme;
  readonly labels: Labels;
  readonly sentence: readonly Words[] | null;
  readonly outdated?: Outdated | null;
};

/** A theme's name, where it is found, and what it means in the codebook. */
export function ThemeHead({ theme, labels, sentence, outdated = null }: Props) {
  return (
    <div className="headline theme-head">
      <p className="theme-area">Learning theme: {theme.area}</p>
      <PageTitle>{theme.label}</PageTitle>
      <Lede sentence={sentence} outdated={outdated} />
      <dl className="theme-meaning">
        <dt>What it is about</dt>
        <dd>{theme.definition}</dd>
        <Meaning term="It takes in" words={theme.includes} labels={labels} />
        <Meaning term="It leaves out" words={theme.excludes} labels={labels} />
      </dl>
    </div>
  );
}

function Meaning({ term, words, labels }: { readonly term: string; readonly words: string; readonly labels: Labels }) {
  if (words === "") return null;
  let at = 0;
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {crossReferences(words, labels).map((part) => {
          const key = at++;
          return typeof part === "string" ? (
            <Fragment key={key}>{part}</Fragment>
          ) : (
            <PageLink key={key} to={{ is: "theme", number: part.number }}>
              {part.label}
            </PageLink>
          );
        })}
      </dd>
    </>
  );
}
