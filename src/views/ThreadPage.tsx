import { useCallback } from "react";
import { PageLink } from "./PageLink.tsx";
import { PageTitle } from "./PageTitle.tsx";
import type { PageProps } from "./pageProps.ts";
import { QuestionFailed } from "./QuestionFailed.tsx";
import { ThreadDetail } from "./threads/ThreadDetail.tsx";
import { threadAnswer } from "./threads/threadAnswer.ts";
import { useAnswer } from "./useAnswer.ts";

/** One thread, by its position counted from 1. Shows all of it, whatever narrows the other pages. */
export function ThreadPage({ engine, labels, first, onOpen, number }: PageProps & { readonly number: number }) {
  const ask = useCallback(() => threadAnswer(engine, number), [engine, number]);
  const held = first?.is === "thread" ? first.answer : null;
  const { answer, failure } = useAnswer(held === null ? ask : null, held);
  if (failure !== null && answer === null) return <QuestionFailed failure={failure} heading="h1" />;
  return (
    <>
      {failure !== null && <QuestionFailed failure={failure} />}
      <div className="detail thread-detail">
        <p>
          <PageLink to={{ is: "threads" }}>All threads</PageLink>
        </p>
        {answer === null ? (
          <p role="status">Loading the thread…</p>
        ) : answer.listed === null ? (
          <>
            <PageTitle>This thread is not held here</PageTitle>
            <p>
              Threads are numbered by how far they reach, so a number can come to stand for another thread, or for none,
              when documents are added or taken away.
            </p>
          </>
        ) : (
          <ThreadDetail answer={answer} listed={answer.listed} labels={labels} onOpen={onOpen} />
        )}
      </div>
    </>
  );
}
