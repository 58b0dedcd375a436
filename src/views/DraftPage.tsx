import { useRef } from "react";
import { DraftForm } from "./DraftForm.tsx";
import { DraftResults } from "./DraftResults.tsx";
import { draftStatus } from "./draftStatus.ts";
import { PageTitle } from "./PageTitle.tsx";
import type { PageProps } from "./pageProps.ts";
import { QuestionFailed } from "./QuestionFailed.tsx";
import { useDraftCheck } from "./useDraftCheck.ts";
import { useDraftText } from "./useDraftText.ts";
import { useDraftTools } from "./useDraftTools.ts";

/** What stands nearest to a draft recommendation, what it is about, and what it lacks to be followed up. */
export function DraftPage({ engine, labels, onOpen }: PageProps) {
  const [text, setText] = useDraftText();
  const area = useRef<HTMLTextAreaElement>(null);
  const { tools, failure } = useDraftTools(engine, text);
  const checked = useDraftCheck(text, tools);
  const found = checked === "failed" ? null : checked;
  return (
    <div className="page-plain draft" aria-busy={text !== "" && checked === null}>
      <PageTitle>Check a draft</PageTitle>
      <p className="draft-lede">
        Before a recommendation is made: what reviews held here have already asked that is near to it, what became of
        that, and what a later follow-up would look for.
      </p>
      <p className="without-script">
        Checking a draft needs scripts, and they do not run here. All other pages can be read without them.
      </p>
      <DraftForm text={text} onText={setText} area={area} />
      {failure !== null && <QuestionFailed failure={failure} />}
      {checked === "failed" && <p>This draft could not be checked. That is a fault of the page, not yours.</p>}
      {failure === null && tools === null && text !== "" && <p className="draft-waiting">Getting ready to compare…</p>}
      <div className="visually-hidden" role="status" aria-live="polite">
        {found !== null && draftStatus(found.check, found.reading, labels.reviews.size)}
      </div>
      {found !== null && <DraftResults checked={found} engine={engine} labels={labels} onOpen={onOpen} />}
    </div>
  );
}
