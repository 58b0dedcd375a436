import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { Filter } from "../filter/filter.ts";
import { afterPaint } from "./afterPaint.ts";
import type { Labels } from "./labels.ts";
import { SEARCH_PAUSE_MS } from "./searchPause.ts";
import { useQuickJump } from "./useQuickJump.ts";

type Props = {
  readonly typed: string;
  readonly filter: Filter;
  readonly labels: Labels;
  /** Called with every key, so that much of the answer is there once typing stops. */
  readonly onTyping: (typed: string) => void;
  readonly onSearch: (typed: string, how?: "replace") => void;
  readonly onJump: (filter: Filter) => void;
};

/** Full-text search, applied a moment after typing stops; under it, labels that the words may mean. "/" comes here. */
export function SearchBox({ typed, filter, labels, onTyping, onSearch, onJump }: Props) {
  const [text, setText] = useState(typed);
  const [inside, setInside] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const typing = useRef(false);
  /** When the key was pressed that the text on its way to the screen comes of; null where none did. */
  const pressedAt = useRef<number | null>(null);
  const id = useId();
  // What this box asked for itself comes back when more may be typed already: only another's words take the place of it.
  const asked = useRef(typed);
  useEffect(() => {
    if (typed === asked.current) return;
    asked.current = typed;
    setText((before) => (before.trim() === typed ? before : typed));
  }, [typed]);
  useSlash(input);

  const search = useRef(onSearch);
  search.current = onSearch;
  const ahead = useRef(onTyping);
  ahead.current = onTyping;
  useEffect(() => {
    const drawnForMs = pressedAt.current === null ? 0 : Math.max(0, performance.now() - pressedAt.current);
    pressedAt.current = null;
    if (text.trim() === typed) return;
    let newest = true;
    // What was typed is on the screen first.
    afterPaint(() => {
      if (newest) ahead.current(text);
    });
    const timer = setTimeout(() => {
      asked.current = text.trim();
      search.current(text, typing.current ? "replace" : undefined);
      typing.current = true;
    }, SEARCH_PAUSE_MS - drawnForMs);
    return () => {
      newest = false;
      clearTimeout(timer);
    };
  }, [text, typed]);

  const jump = useQuickJump(labels, inside);
  const offers = useMemo(() => (inside && jump !== null ? jump(text) : []), [inside, jump, text]);
  return (
    <search>
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault();
          asked.current = text.trim();
          onSearch(text, typing.current ? "replace" : undefined);
        }}
        onFocus={() => setInside(true)}
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          typing.current = false;
          setInside(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          setInside(false);
          input.current?.focus();
        }}
      >
        <label className="visually-hidden" htmlFor={id}>
          Search what reviews said
        </label>
        <input
          ref={input}
          id={id}
          type="search"
          name="search"
          value={text}
          maxLength={200}
          placeholder="Search what reviews said"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            pressedAt.current = event.timeStamp;
            setText(event.target.value);
            setInside(true);
          }}
        />
        <span className="slash" aria-hidden="true">
          /
        </span>
        <span id={`${id}-hint`} hidden>
          Results change as you type. Quotation marks look for a phrase. Press slash to come here.
        </span>
        {offers.length > 0 && (
          <div className="offers">
            <p id={`${id}-offers`}>Or go to</p>
            <ul aria-labelledby={`${id}-offers`}>
              {offers.map(({ label, explains, target }) => (
                <li key={`${explains} ${label}`}>
                  <button
                    type="button"
                    onClick={() => {
                      setText("");
                      setInside(false);
                      onJump(target({ ...filter, search: "" }));
                    }}
                  >
                    {label} <span>{explains}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </form>
    </search>
  );
}

/** "/" goes to the search box from anywhere but a field. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const inField =
        event.target instanceof Element && event.target.closest("input:not([type=checkbox]), textarea, select");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || inField) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [input]);
}
