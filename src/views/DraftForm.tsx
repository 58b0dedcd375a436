import { type RefObject, useId } from "react";
import { DRAFT_LIMIT } from "../threads/draft/draftText.ts";
import { counted, grouped } from "./words.ts";

type Props = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly area: RefObject<HTMLTextAreaElement | null>;
};

/** Where the draft is pasted. No name, so that no browser keeps it as the entry of a form. */
export function DraftForm({ text, onText, area }: Props) {
  const id = useId();
  const over = text.length - DRAFT_LIMIT;
  return (
    <div className="draft-form needs-script">
      <label htmlFor={`${id}-text`}>Draft recommendation</label>
      <p id={`${id}-hint`}>
        Paste or type one recommendation, without names of people. It stays in the memory of this tab: it is not sent or
        kept anywhere, nobody reads it, and it is gone once you clear it, load the page again or leave this site.
      </p>
      <textarea
        ref={area}
        id={`${id}-text`}
        dir="auto"
        rows={7}
        value={text}
        onChange={(event) => onText(event.target.value)}
        aria-describedby={over > 0 ? `${id}-hint ${id}-limit` : `${id}-hint`}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="sentences"
        // A browser's spell-checker and its suggestions may send what is typed to its maker.
        spellCheck={false}
        {...{ writingsuggestions: "false" }}
      />
      {over > 0 && (
        <p id={`${id}-limit`}>
          Only the first {grouped(DRAFT_LIMIT)} characters are read; the rest (
          {counted(over, ["character", "characters"])}) is not.
        </p>
      )}
      <button
        type="button"
        className="button"
        onClick={() => {
          onText("");
          area.current?.focus();
        }}
      >
        Clear<span className="visually-hidden"> the draft and what was found</span>
      </button>
    </div>
  );
}
