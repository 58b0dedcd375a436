import { HelpLineAgain } from "./HelpLineAgain.tsx";
import type { HelpLine } from "./helpLine.ts";
import { NEED_WORDS, needId } from "./helpParts.ts";
import { sourceWords } from "./lineWords.ts";
import { PhoneNumber } from "./PhoneNumber.tsx";

/** What to do in danger, also where one cannot speak or hear. */
export function DangerPart({ lines }: { readonly lines: readonly HelpLine[] }) {
  const inDanger = lines.filter(({ needs }) => needs.includes("danger"));
  const withoutVoice = inDanger.filter(({ needs }) => needs.includes("deaf"));
  const byVoice = inDanger.filter((line) => !withoutVoice.includes(line));
  return (
    <>
      <p className="help-first">
        Call <PhoneNumber number="999" />
      </p>
      <ol>
        <li>Speak if you can, even in a whisper, and say where you are.</li>
        <li>If you cannot speak, listen to the operator, and cough or tap if you are asked to.</li>
        <li>
          On a mobile, <b>press 55 when you are prompted</b>.
        </li>
      </ol>
      <p>
        A silent call on its own does not bring the police, and pressing 55 does not tell them where you are. 999 is
        free from any telephone.
      </p>
      <p>If you are Deaf or cannot make a voice call:</p>
      <ul className="help-again">
        {withoutVoice.map((line) => (
          <HelpLineAgain key={line.id} line={line} />
        ))}
      </ul>
      <p>
        How each works is told under <a href={`#${needId("deaf")}`}>{NEED_WORDS.deaf}</a>.
      </p>
      {byVoice.map((line) => (
        <p key={line.id} className="help-source">
          {line.name}. {sourceWords(line)}
        </p>
      ))}
    </>
  );
}
