import type { CommonConfusion } from "../../queries/commonConfusions.ts";
import type { Labels } from "../labels.ts";
import { confusionSentence } from "./confusionSentence.ts";

type Props = { readonly confusions: readonly CommonConfusion[]; readonly labels: Labels };

/** What the coding most often gets wrong. */
export function Confusions({ confusions, labels }: Props) {
  if (confusions.length === 0) return <p>No figures are published for this yet.</p>;
  return (
    <ul>
      {confusions.map((confusion) => {
        const words = confusionSentence(confusion, labels);
        return <li key={words}>{words}</li>;
      })}
    </ul>
  );
}
