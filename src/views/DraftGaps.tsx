import type { DraftReading } from "../threads/draft/draftGaps.ts";
import { foundWords, gapWords } from "./draftSentences.ts";

/** What a draft says and does not say for following it up, each with why it matters. */
export function DraftGaps({ reading }: { readonly reading: DraftReading }) {
  const found = foundWords(reading);
  return (
    <section aria-labelledby="draft-gaps">
      <h2 id="draft-gaps">What a follow-up would look for</h2>
      {reading.gaps.length > 0 && (
        <ul className="draft-gaps">
          {reading.gaps.map(gapWords).map(({ lacks, title, why }) => (
            <li key={lacks}>
              <b>{title}</b> {why}
            </li>
          ))}
        </ul>
      )}
      {found !== null && <p className="draft-found">{found}</p>}
      <p className="caution">
        This is read from the words alone and is no verdict: a plan may say it elsewhere, or there may be good reason.
      </p>
    </section>
  );
}
