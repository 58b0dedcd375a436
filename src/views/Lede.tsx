import type { Words } from "./headlineSentence.ts";
import { OUTDATED_WORDS, type Outdated } from "./Outdated.tsx";
import { SentenceWords } from "./SentenceWords.tsx";

type Props = {
  /** Null while nothing is there to tell. */
  readonly sentence: readonly Words[] | null;
  readonly outdated: Outdated | null;
};

/** The sentence under a title, which keeps its place while there is none. */
export function Lede({ sentence, outdated }: Props) {
  if (sentence === null) return <p className="lede lede-waiting">Reading the reviews held here…</p>;
  if (outdated !== null) return <p className="lede">{OUTDATED_WORDS[outdated]}</p>;
  return (
    <p className="lede">
      <SentenceWords sentence={sentence} />
    </p>
  );
}
