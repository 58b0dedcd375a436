import { LIKENESS_MEASURES } from "../../model/vocabulary.ts";
import type { AskLabel } from "../../queries/asks.ts";
import type { Labels } from "../labels.ts";
import { PageLink } from "../PageLink.tsx";
import { counted, listed } from "../words.ts";
import { MeasureList } from "./MeasureList.tsx";
import { MethodPart } from "./MethodPart.tsx";
import type { MethodAnswer } from "./methodAnswer.ts";
import { printedWords, repeatsFound } from "./repeatWords.ts";

type Props = Pick<MethodAnswer, "repeats" | "measures"> & { readonly labels: Labels };

/** What is compared, what the words for it mean, and how often it is right. */
export function RepeatsPart({ repeats, measures, labels }: Props) {
  const asks = [...labels.asks.values()];
  const changes = asks.filter(({ kind }) => kind === "change");
  const matters = asks.filter(({ kind }) => kind === "matter");
  return (
    <MethodPart part="repeats">
      <p>
        {`${counted(repeats.compared, ["record", "records"])}, that is recommendations, actions and learning points with a text, ${repeats.compared === 1 ? "is" : "are"} compared across reviews. `}
        Four things count:
      </p>
      <ul>
        <li>
          <b>What is asked</b>, such as training staff or changing a computer system.
          {changes.length > 0 && ` ${counted(changes.length, ["kind", "kinds"])} of change are told apart.`}
        </li>
        <li>
          <b>About what</b>: the themes
          {matters.length > 0 && `, and ${counted(matters.length, ["matter", "matters"])} finer than themes`}.
        </li>
        <li>
          <b>In which words.</b> Words that say the same count as one (a flag, a marker and a tag), and a rare word says
          more than a common one.
        </li>
        <li>
          <b>Sentence by sentence</b>, so that one ask inside a long recommendation can be found.
        </li>
      </ul>
      <p>
        <b>Of whom it is asked</b> hardly counts: the names of partnerships and of the bodies that own an action are
        left out, so that the same ask of another service is found. Words for a kind of body, such as police or council,
        stay. Two records alike in all else are still not called a repeat where each plainly asks for another kind of
        change. The weights are fixed numbers, set once from pairs that careful readers judged: two records score the
        same whatever else is held.
      </p>
      <dl className="method-words">
        <dt>Asks for the same</dt>
        <dd>
          Two records of different reviews ask for substantially the same change. Said only of the highest scores.
        </dd>
        <dt>Something close</dt>
        <dd>They ask for nearly the same, or for the same in part.</dd>
        <dt>Restated</dt>
        <dd>
          One review prints the same again: in another table, as an agency’s own version, or in a response. It is shown
          and never counted as a repeat.
        </dd>
        <dt>Thread</dt>
        <dd>
          Records of at least two reviews that ask for the same or something close, each on average near to all the
          others: a chain of weak links is not a thread.
        </dd>
      </dl>
      <AskList title="The kinds of change" asks={changes} />
      <AskList title="The matters" asks={matters} />
      <p>
        {repeatsFound(repeats)} <PageLink to={{ is: "threads" }}>Repeat learning</PageLink> shows them.{" "}
        {printedWords(repeats)}
      </p>
      <h3>How often a repeat is right</h3>
      <MeasureList measures={measures} of={LIKENESS_MEASURES} />
      {LIKENESS_MEASURES.some((code) => measures.has(code)) && (
        <p>
          The weights were set with these same pairs, and a pair that no reader thought of counts as wrong. In documents
          that had no part in it, expect repeats to be right less often. Each pair says what it rests on: judge for
          yourself.
        </p>
      )}
    </MethodPart>
  );
}

function AskList({ title, asks }: { readonly title: string; readonly asks: readonly AskLabel[] }) {
  if (asks.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <p>{`${listed(asks.map(({ label }) => label)).replaceAll(", and ", ", ")}.`}</p>
    </details>
  );
}
