import type { RecordThread } from "../queries/recordThreads.ts";
import { PageLink } from "./PageLink.tsx";
import { STRENGTH_WORDS } from "./threads/strengthWords.ts";
import { counted, inSentence } from "./words.ts";

/** That other reviews ask for the same as a record, where they do: a link to the thread it belongs to. */
export function RecordSaidBefore({ threads }: { readonly threads: readonly RecordThread[] }) {
  const [first] = threads;
  if (first === undefined) return null;
  return (
    <p className="record-said">
      Said before or since:{" "}
      <PageLink to={{ is: "thread", number: first.position + 1 }}>
        {inSentence(STRENGTH_WORDS[first.strength])} in {counted(first.others, ["other review", "other reviews"])}
        <span className="visually-hidden">: {first.title}</span>
      </PageLink>
    </p>
  );
}
