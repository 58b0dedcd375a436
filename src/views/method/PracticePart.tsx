import { dateWords } from "../dateWords.ts";
import type { Labels } from "../labels.ts";
import { MethodPart } from "./MethodPart.tsx";
import type { MethodAnswer } from "./methodAnswer.ts";
import { practiceFound } from "./repeatWords.ts";

type Props = Pick<MethodAnswer, "repeats" | "measures"> & { readonly labels: Labels };

/** How clauses of practice documents are set beside records. */
export function PracticePart({ repeats, measures, labels }: Props) {
  const held = [...labels.documents.values()].filter(({ kind }) => kind === "practice-document");
  return (
    <MethodPart part="practice">
      <p>
        A practice document holds written rules of how services work together. Its clauses are compared with the records
        of reviews in the same way, with weights of their own, and only the nearest are shown beside a record.{" "}
        {practiceFound(repeats)}
      </p>
      {held.length > 0 && (
        <ul>
          {held.map(({ id, title, publisher, dated }) => (
            <li key={id}>
              <cite>{title}</cite>
              {`, ${publisher}, ${dated === null ? "no date stated" : dateWords(dated)}`}
            </li>
          ))}
        </ul>
      )}
      <p>
        A clause is always shown with whose document it is and of what date: it binds nobody elsewhere, and may be older
        or newer than the review. Being written in a protocol is not being done.
        {![...measures.keys()].some((code) => code.startsWith("practice-")) &&
          " No figures are published yet for how often such a link is right."}
      </p>
    </MethodPart>
  );
}
