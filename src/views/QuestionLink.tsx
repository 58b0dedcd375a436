import { createContext, useContext, useId, useRef, useState } from "react";
import { type Questioned, questionLabel, questionMail, questionText, type Versions } from "./questionText.ts";

/** Which data the page shows; null until they are there. */
export const VersionsContext = createContext<Versions | null>(null);

type Props = {
  readonly questioned: Questioned;
  /** Which one, for a reader who hears the link alone: `panel recommendation 3`. */
  readonly about: string;
};

/** A way to question a code or a pair: a text to copy or to put into an e-mail. Nothing is sent from here. */
export function QuestionLink({ questioned, about }: Props) {
  const [text, setText] = useState<string | null>(null);
  const versions = useContext(VersionsContext);
  const id = useId();
  return (
    <div className={`question needs-script${text === null ? "" : " question-open"}`}>
      <button
        type="button"
        className="as-link"
        aria-expanded={text !== null}
        aria-controls={id}
        onClick={() =>
          setText(text === null ? questionText(questioned, versions, location.origin + location.pathname) : null)
        }
      >
        {questionLabel(questioned)}
        <span className="visually-hidden">: {about}</span>
      </button>
      <div id={id} className="question-box" hidden={text === null}>
        {text !== null && <QuestionBox text={text} mail={questionMail(questioned, text)} />}
      </div>
    </div>
  );
}

function QuestionBox({ text, mail }: { readonly text: string; readonly mail: string }) {
  const [said, setSaid] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Text copied.");
    } catch {
      area.current?.focus();
      area.current?.select();
      setSaid("Copying is not allowed here. The text is selected: copy it by hand.");
    }
  };
  return (
    <>
      <p>
        Nothing is sent from this page. Put this text into an e-mail or an issue to whoever gave you this page, and say
        what seems wrong. It holds no word of a document.
      </p>
      <label>
        Text to send
        <textarea ref={area} readOnly rows={text.split("\n").length} value={text} />
      </label>
      <p className="question-ways">
        <button type="button" className="as-link" onClick={copy}>
          Copy the text
        </button>
        <a href={mail} className="question-mail">
          Open it in an e-mail
        </a>
        <span role="status">{said}</span>
      </p>
    </>
  );
}
