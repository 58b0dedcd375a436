import { useState } from "react";

type Props = {
  /** A short sentence that tells what is shown; null while that is being worked out. */
  readonly words: string | null;
};

/** Tells a screen reader, once and without moving it, whenever something else is shown; what the page opened with it reads itself. */
export function Spoken({ words }: Props) {
  const [opened, setOpened] = useState(words);
  const [changed, setChanged] = useState(false);
  if (opened === null && words !== null) setOpened(words);
  if (opened !== null && words !== opened && !changed) setChanged(true);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {changed && words}
    </div>
  );
}
