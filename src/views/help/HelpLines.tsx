import { HelpLineAgain } from "./HelpLineAgain.tsx";
import { HelpLineEntry } from "./HelpLineEntry.tsx";
import type { HelpPart } from "./helpParts.ts";

type Props = { readonly part: HelpPart; readonly heading: "h3" | "h4" };

/** The lines under a heading. */
export function HelpLines({ part: { full, again }, heading }: Props) {
  return (
    <>
      {full.length > 0 && (
        <ul className="help-lines">
          {full.map((line) => (
            <HelpLineEntry key={line.id} line={line} heading={heading} />
          ))}
        </ul>
      )}
      {again.length > 0 && (
        <>
          <p>{full.length > 0 ? "Also, told in full above:" : "Told in full above:"}</p>
          <ul className="help-again">
            {again.map((line) => (
              <HelpLineAgain key={line.id} line={line} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
