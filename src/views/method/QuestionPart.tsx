import type { Manifest } from "../../model/manifest.ts";
import { MethodPart } from "./MethodPart.tsx";

type Props = Pick<Manifest, "dataVersion" | "codebookVersion">;

/** How a reader can say that something is wrong. */
export function QuestionPart({ dataVersion, codebookVersion }: Props) {
  return (
    <MethodPart part="question">
      <p>
        Every theme of a record, every pair, every thread and every clause set beside a record can be questioned. Look
        for “Question this theme” (or “these themes”), “Question this pair”, “Question this thread” or “Question this
        clause” beside it. It writes a short text, with the record, the code and the versions, and no word of the
        document, for you to copy into an issue or to open as an e-mail. Nothing is sent from here, and there is no
        form.
      </p>
      <p>
        {`The data are version ${dataVersion}, the codebook is version ${codebookVersion}. `}Say these when you question
        a figure. Families and partnerships can ask in the same way for something to be corrected or taken down.
      </p>
    </MethodPart>
  );
}
