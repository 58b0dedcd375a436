import { OutLink } from "../OutLink.tsx";
import { listed } from "../words.ts";
import { type HelpLine, NATIONS } from "./helpLine.ts";
import { webWords } from "./lineWords.ts";
import { PhoneNumber } from "./PhoneNumber.tsx";
import { shownLine } from "./shownLine.ts";

/** A line that is told in full further up: its name, where it serves, and how to reach it. */
export function HelpLineAgain({ line }: { readonly line: HelpLine }) {
  const { number, text, web } = shownLine(line);
  const everywhere = line.nations.length === NATIONS.length;
  return (
    <li>
      {line.name}
      {!everywhere && `, ${listed(line.nations)}`}
      {(number ?? web ?? text) !== null && ": "}
      {number !== null ? <PhoneNumber number={number} /> : web !== null && <OutLink to={web}>{webWords(web)}</OutLink>}
      {text !== null && (
        <>
          {number !== null || web !== null ? ", text " : "text "}
          {text.send !== null && `the word ${text.send} to `}
          <PhoneNumber number={text.number} by="sms" />
        </>
      )}
    </li>
  );
}
