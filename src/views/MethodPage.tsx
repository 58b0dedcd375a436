import { useCallback } from "react";
import { isEmpty } from "../filter/filter.ts";
import { MethodBody } from "./method/MethodBody.tsx";
import { MethodContents } from "./method/MethodContents.tsx";
import { methodAnswer } from "./method/methodAnswer.ts";
import { methodSentence } from "./method/methodSentence.ts";
import { PageTitle } from "./PageTitle.tsx";
import type { PageProps } from "./pageProps.ts";
import { QuestionFailed } from "./QuestionFailed.tsx";
import { SentenceWords } from "./SentenceWords.tsx";
import { useAnswer } from "./useAnswer.ts";

/** Codebook, method, accuracy and limits. Of all that is held: filters do not narrow it. */
export function MethodPage({ visit, engine, labels, first }: PageProps) {
  const { view, goTo } = visit;
  const ask = useCallback(() => methodAnswer(engine), [engine]);
  const held = first?.is === "method" ? first.answer : null;
  const { answer, awaiting, failure } = useAnswer(held === null ? ask : null, held);
  const ready = answer !== null;
  if (failure !== null && answer === null) return <QuestionFailed failure={failure} heading="h1" />;
  return (
    <>
      {failure !== null && <QuestionFailed failure={failure} />}
      <div className="page method" aria-busy={awaiting}>
        <div className="headline">
          <PageTitle>How this was done</PageTitle>
          <p className={ready ? "lede" : "lede lede-waiting"}>
            {ready ? <SentenceWords sentence={methodSentence(answer)} /> : "Reading the documents held here…"}
          </p>
          <p className="coverage">
            How documents were read, coded and compared, how often that is right, and what it cannot say. The numbers on
            this page are counted from the data as you read
            {isEmpty(view.filter) ? "" : ", of all that is held: your filters do not narrow it"}.
          </p>
        </div>
        <MethodContents />
        <div className="content">
          {ready ? (
            <MethodBody answer={answer} labels={labels} filter={view.filter} onPage={goTo} />
          ) : (
            <p className="chosen" role="status">
              Loading the data…
            </p>
          )}
        </div>
      </div>
    </>
  );
}
