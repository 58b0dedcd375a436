import { OutLink } from "../OutLink.tsx";
import type { HelpLine } from "./helpLine.ts";
import { areaWords, sourceWords, termsWords, webWords } from "./lineWords.ts";
import { PhoneNumber } from "./PhoneNumber.tsx";
import { shownLine, verified } from "./shownLine.ts";

type Props = { readonly line: HelpLine; readonly heading: "h3" | "h4" };

/** One line in full: who it is for, how to reach it, and how that is known. */
export function HelpLineEntry({ line, heading: Heading }: Props) {
  const { number, text, web } = shownLine(line);
  const terms = termsWords(line);
  return (
    <li className="help-line">
      <Heading>{line.name}</Heading>
      <p>{line.who}.</p>
      {number === null && web !== null && !line.needs.includes("danger") && (
        <p>No telephone number could be confirmed. Look for it on its own site:</p>
      )}
      {(number ?? text ?? web) !== null && (
        <ul className="help-ways">
          {number !== null && (
            <li>
              Call <PhoneNumber number={number} />
            </li>
          )}
          {text !== null && (
            <li>
              Text {text.send !== null && `the word ${text.send} to `}
              <PhoneNumber number={text.number} by="sms" />
            </li>
          )}
          {web !== null && (
            <li>
              <OutLink to={web}>{webWords(web)}</OutLink>
              {verified(line, "web") !== "official" && " The address is as others give it."}
            </li>
          )}
        </ul>
      )}
      {terms !== null && <p>{terms}</p>}
      {line.note !== null && <p>{line.note}</p>}
      <p className="help-source">
        {areaWords(line)}. {sourceWords(line)}
      </p>
    </li>
  );
}
