import type { ThemeId } from "../model/ids.ts";
import type { ActionStatus } from "../model/vocabulary.ts";
import type { RecordRow } from "../queries/record.ts";
import { marked } from "../search/marked.ts";
import type { ResolvedSearch } from "../search/resolved.ts";
import { actionDates } from "./dateWords.ts";
import type { Labels } from "./labels.ts";
import { Marked } from "./Marked.tsx";
import { QuestionLink } from "./QuestionLink.tsx";
import { RagSequence } from "./RagSequence.tsx";
import { RecordLeads } from "./RecordLeads.tsx";
import { RecordSaidBefore } from "./RecordSaidBefore.tsx";
import { RecordSource } from "./RecordSource.tsx";
import { RecordThemes } from "./RecordThemes.tsx";
import type { RecordFacts } from "./recordFacts.ts";
import { emptyWords, ownName, recordName, recordOrigin, wordsClass } from "./recordWords.ts";
import { StatusWord } from "./StatusWord.tsx";
import { counted, inSentence, KIND_WORDS } from "./words.ts";

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
  const dates = actionDates(record);
  const themes = facts.themes.get(record.id) ?? [];
  const evidence =
    record.wording === "source"
      ? themes.filter((coding) => coding.theme === theme).flatMap((coding) => coding.evidence.split("; "))
      : [];
  return (
    <article className={`record record-${record.kind}`}>
      <Words record={record} search={search} heading={Heading} onOpen={onOpen} evidence={evidence} />
      <p className="record-facts">
        <Statuses record={record} facts={facts} />
        {!(brief && record.id === record.recommendation) && <span>{brief ? ownName(record) : recordName(record)}</span>}
        {!brief && <span>{recordOrigin(record, labels)}</span>}
        {record.body !== null && <span>{bodyWords(record)}</span>}
        <RecordLeads leads={facts.leads.get(record.id) ?? []} all={brief} />
        {dates !== null && <span>{dates}</span>}
        <RagSequence rag={record.rag} />
      </p>
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
      <RecordSaidBefore threads={facts.threads.get(record.id) ?? []} />
      <RecordSource record={record} labels={labels} brief={brief && record.id !== record.recommendation} />
    </article>
  );
}

type WordsProps = Pick<Props, "record" | "search" | "heading"> & {
  readonly onOpen: Props["onOpen"] | undefined;
  readonly evidence: readonly string[];
};

function Words({ record, search, heading: Heading, onOpen, evidence }: WordsProps) {
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
        <button type="button" className="record-open" data-record={record.id} onClick={() => onOpen(record)}>
          {text}
        </button>
      ) : (
        text
      )}
    </Heading>
  );
}

function Statuses({ record, facts }: Pick<Props, "record" | "facts">) {
  if (record.status !== null) return <StatusWord status={record.status} />;
  if (record.recommendation !== record.id) return null;
  const statuses = facts.statuses.get(record.recommendation) ?? [];
  if (statuses.length === 0) return null;
  const total = statuses.reduce((sum, { actions }) => sum + actions, 0);
  const [only, ...others] = statuses;
  if (only !== undefined && others.length === 0 && total === 1) return <StatusWord status={only.status} />;
  return (
    <span>
      {counted(total, KIND_WORDS.action)}:{" "}
      {statuses.map(({ status, actions }) => `${actions} ${SHORT[status]}`).join(", ")}
    </span>
  );
}

const SHORT: Readonly<Record<ActionStatus, string>> = {
  completed: "reported complete",
  "partly-completed": "reported partly complete",
  "in-progress": "reported in progress",
  national: "reported as with a national body",
  "no-longer-needed": "reported as no longer needed",
  "not-stated": "with no status stated",
};

function bodyWords({ kind, body }: RecordRow): string {
  if (kind === "update") return `Reported by ${body}`;
  if (kind === "learning-point") return `Learned by ${body}`;
  return `Addressed to ${body}`;
}
