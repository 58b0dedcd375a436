import type { Measure } from "../../queries/measures.ts";
import { measureWords } from "./measureWords.ts";

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
