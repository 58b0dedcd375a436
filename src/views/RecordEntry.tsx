import type { ThemeId } from "../model/ids.ts";
import type { RecordRow } from "../queries/record.ts";
import { marked } from "../search/marked.ts";
import type { ResolvedSearch } from "../search/resolved.ts";
import type { Labels } from "./labels.ts";
import { Marked } from "./Marked.tsx";
import { QuestionLink } from "./QuestionLink.tsx";
import { RecordFactsLine } from "./RecordFactsLine.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { RecordSaidBefore } from "./RecordSaidBefore.tsx";
import { RecordSource } from "./RecordSource.tsx";
import { RecordThemes } from "./RecordThemes.tsx";
import type { RecordFacts } from "./recordFacts.ts";
import { emptyWords, ownName, recordName, recordOrigin, wordsClass } from "./recordWords.ts";
import { inSentence } from "./words.ts";

type Props = {
  readonly record: RecordRow;
  readonly facts: RecordFacts;
  readonly labels: Labels;
  readonly search: ResolvedSearch | null;
  /** The theme whose supporting words are marked where the source wording is shown. */
  readonly theme?: ThemeId;
  /** Null where the words stand in a heading already or need none. */
  readonly heading: "h3" | "h4" | null;
  /** Where the review and the document are said above already. */
  readonly brief?: boolean;
  /** Opens the recommendation it belongs to; left out where that is open already. */
  readonly onOpen?: (record: RecordRow) => void;
};

/** One record: its words, what it is, and every fact held about it. */
export function RecordEntry({ record, facts, labels, search, theme, heading: Heading, brief = false, onOpen }: Props) {
  const themes = facts.themes.get(record.at) ?? [];
  const evidence =
    record.wording === "source"
      ? themes.filter((coding) => coding.theme === theme).flatMap((coding) => coding.evidence.split("; "))
      : [];
  return (
    <article className={`record record-${record.kind}`}>
      <Words record={record} labels={labels} search={search} heading={Heading} onOpen={onOpen} evidence={evidence} />
      <RecordFactsLine
        record={record}
        statuses={facts.statuses.get(record.at) ?? []}
        leads={facts.leads.get(record.at) ?? []}
        allLeads={brief}
        names={namesShown(record, labels, brief)}
      />
      {search !== null && record.text !== null && !marked(record.text, search).some(({ hit }) => hit) && (
        <p className="record-elsewhere">
          The words searched for stand in the document’s own wording, not in this summary.
        </p>
      )}
      {themes.length > 0 && (
        <div className="record-why">
          <RecordThemes themes={themes} />
          <QuestionLink
            questioned={{ of: "codes", record: record.id, codes: themes.map(({ theme }) => theme) }}
            about={`${inSentence(recordName(record))}, ${recordOrigin(record, labels)}`}
          />
        </div>
      )}
      <RecordSaidBefore threads={facts.threads.get(record.at) ?? []} />
      <RecordSource record={record} labels={labels} brief={brief && record.id !== record.recommendation} />
    </article>
  );
}

type WordsProps = Pick<Props, "record" | "labels" | "search" | "heading"> & {
  readonly onOpen: Props["onOpen"] | undefined;
  readonly evidence: readonly string[];
};

function Words({ record, labels, search, heading: Heading, onOpen, evidence }: WordsProps) {
  if (Heading === null) {
    return record.kind === "update" ? (
      <p className="record-text">
        <Marked text={record.text ?? emptyWords(record)} search={search} />
      </p>
    ) : null;
  }
  const text = <Marked text={record.text ?? emptyWords(record)} search={search} phrases={evidence} />;
  return (
    <Heading className={wordsClass(record)}>
      {onOpen !== undefined && record.recommendation !== null ? (
        <RecordLink record={record} labels={labels} onOpen={onOpen}>
          {text}
        </RecordLink>
      ) : (
        text
      )}
    </Heading>
  );
}

function namesShown(record: RecordRow, labels: Labels, brief: boolean): readonly string[] {
  if (!brief) return [recordName(record), recordOrigin(record, labels)];
  return record.id === record.recommendation ? [] : [ownName(record)];
}
