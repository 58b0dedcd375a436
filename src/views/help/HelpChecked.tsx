import { OutLink } from "../OutLink.tsx";
import type { HelpLine } from "./helpLine.ts";

/** How the lines were checked, and against which pages. */
export function HelpChecked({ lines }: { readonly lines: readonly HelpLine[] }) {
  return (
    <>
      <p>
        Each line was compared, on the day given with it, with copies kept on file of the body’s own pages or of
        government, police and fire service pages.{" "}
        {lines.some(({ checkedAgainst }) => checkedAgainst === "stored copy") &&
          "The pages themselves were not opened that day, and nobody was telephoned. "}
        Many copies carry no date and some are years old; each line says which. Numbers and hours change: if a number
        does not work, look on the body’s own site, or call another line here.
      </p>
      <p>
        A number stands here only where such a page gives it, hours and cost the same. Where pages disagreed, or only
        others gave a number, you find the web address alone.
      </p>
      <details>
        <summary>Every page that was compared</summary>
        <dl>
          {lines.map(({ id, name, sources }) => (
            <div key={id}>
              <dt>{name}</dt>
              {sources.map(({ address, publisher, age, kind }) => (
                <dd key={address}>
                  <OutLink to={address}>{publisher}</OutLink>
                  {`, ${age}${kind === "secondary" ? "; somebody else’s page, so no number, hours or cost is taken from it" : ""}`}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
