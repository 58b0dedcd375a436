import type { Measure } from "../../queries/measures.ts";
import { isTold, measureWords, plainWords } from "./measureWords.ts";

type Props = {
  readonly measures: ReadonlyMap<string, Measure>;
  /** Codes of the figures, in the order they are told. */
  readonly of: readonly string[];
};

/** Published figures as sentences; says so where none is published. */
export function MeasureList({ measures, of }: Props) {
  const told = of.flatMap((code) => measureWords(measures.get(code)) ?? []);
  if (told.length === 0) return <p>No figures are published for this yet.</p>;
  return (
    <ul>
      {told.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** Published figures that no other part tells, by their code; nothing where there is none. */
export function FurtherMeasures({ measures }: Pick<Props, "measures">) {
  const further = [...measures.values()].filter(({ measure }) => !isTold(measure));
  if (further.length === 0) return null;
  return (
    <>
      <h3>Further published figures</h3>
      <p>What each is stands under “measure”, among the codes below.</p>
      <ul>
        {further.map((measure) => (
          <li key={measure.measure}>
            <code>{measure.measure}</code>: {plainWords(measure)}
          </li>
        ))}
      </ul>
    </>
  );
}
