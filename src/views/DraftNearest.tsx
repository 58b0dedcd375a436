import type { DraftAnswer } from "./draftAnswer.ts";
import { nothingClose } from "./draftStatus.ts";
import { Folded } from "./Folded.tsx";
import type { Labels } from "./labels.ts";
import { matchWords } from "./matchWords.ts";
import type { PageProps } from "./pageProps.ts";
import { RecordEntry } from "./RecordEntry.tsx";
import { sharedSentences } from "./threads/sharedWords.ts";
import { grouped } from "./words.ts";

const FOLDED = 5;

type Props = { readonly answer: DraftAnswer; readonly labels: Labels; readonly onOpen: PageProps["onOpen"] };

/** The passages nearest to a draft, each with how close it is and by what, and what became of it. */
export function DraftNearest({ answer: { nearest, facts }, labels, onOpen }: Props) {
  const near = nearest.some(({ match }) => match.strength !== "related");
  return (
    <section aria-labelledby="draft-nearest">
      <h2 id="draft-nearest">Nearest already made</h2>
      {!near && (
        <p>
          {nothingClose(labels.reviews.size)}.{nearest.length > 0 && " These stand nearest:"}
        </p>
      )}
      {nearest.length > 0 && (
        <Folded
          items={nearest}
          first={FOLDED}
          more={`Show all ${grouped(nearest.length)} that are near`}
          fewer={`Show the nearest ${FOLDED} alone`}
          list={(some) => (
            <ul className="similar">
              {some.map(({ record, match }) => (
                <li key={record.id}>
                  <p className="shared">
                    <b>{matchWords(match, labels.asks)}</b>.{" "}
                    {sharedSentences(
                      { sharedWords: match.sharedWords.join("; "), sharedAsks: match.sharedAsks.join(" ") },
                      "both",
                      labels.asks,
                    ).join(" ")}
                  </p>
                  <RecordEntry
                    record={record}
                    facts={facts}
                    labels={labels}
                    search={null}
                    heading="h3"
                    onOpen={onOpen}
                  />
                </li>
              ))}
            </ul>
          )}
        />
      )}
    </section>
  );
}
